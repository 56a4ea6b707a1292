import { addressesOf } from '@gaoxin/courier-domain';
import { anyOf, loadOne, pageOf, type Connection, type Loader, type PageArgs, type SortKey, type Viewer } from '@gaoxin/server';
import { sql, type Kysely } from 'kysely';
import type { MessageRow, Tables } from '../mapping.ts';

export type Inbox = Connection<MessageRow>;

/** The messages that reach a viewer, each with the moment at which this viewer read it. */
function inboxOf(db: Kysely<Tables>, viewer: Viewer) {
  const addresses = addressesOf(viewer);
  return db
    .selectFrom('message')
    .leftJoin('message_read', (join) => join.onRef('message_read.messageId', '=', 'message.id').on('message_read.reader', '=', viewer.id))
    .where((where) =>
      where.or(addresses.map(({ kind, id }) => where.and([where('message.recipientKind', '=', kind), where('message.recipient', '=', id)]))),
    );
}

const NEWEST_FIRST: SortKey<MessageRow>[] = [
  { column: sql`message.sent_at`, of: (row) => row.sentAt, type: 'timestamptz' },
  { column: sql`message.id`, of: (row) => row.id, type: 'text' },
];

export function messagePage(db: Kysely<Tables>, viewer: Viewer, args: PageArgs & { unread?: boolean | null }): Promise<Inbox> {
  let matching = inboxOf(db, viewer);
  if (args.unread != null) matching = matching.where('message_read.readAt', args.unread ? 'is' : 'is not', null);
  return pageOf(matching.selectAll('message').select('message_read.readAt'), args, { keys: NEWEST_FIRST, direction: 'desc' }, async () => {
    const { count } = await matching.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return count;
  });
}

export async function unreadCount(db: Kysely<Tables>, viewer: Viewer): Promise<number> {
  const { count } = await inboxOf(db, viewer)
    .where('message_read.readAt', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

const loaders = new WeakMap<Viewer, Loader<Tables, MessageRow> & { many: false }>();

/** Messages by id, for one viewer: what does not reach the viewer is not there. */
export function messageFor(viewer: Viewer): Loader<Tables, MessageRow> & { many: false } {
  const loader =
    loaders.get(viewer) ??
    loadOne<Tables, MessageRow>(
      (db, ids) => inboxOf(db, viewer).where('message.id', '=', anyOf(ids)).selectAll('message').select('message_read.readAt').execute(),
      (row) => row.id,
    );
  loaders.set(viewer, loader);
  return loader;
}
