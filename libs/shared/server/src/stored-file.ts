import { createHash } from 'node:crypto';
import { newId, notFound } from '@gaoxin/kernel';
import { defineEntity, p } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Selectable } from 'kysely';
import { instant } from './columns.ts';
import type { ServiceName } from './config.ts';
import type { TablesOf } from './database.ts';
import { anyOf, loadOne } from './loader.ts';
import type { Tx } from './use-case.ts';

/** A file that somebody uploaded or that an act produced. Its bytes are a row of their own, so that no list reads them. */
export class StoredFile {
  version = 1;
  /** Whether something refers to it; an upload that nothing took up is forgotten after a day. */
  attached = false;
  enterpriseId: string | null;
  readonly id = newId();
  readonly zoneId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly uploadedBy: string;
  readonly uploadedAt: Date;

  constructor(facts: { zoneId: string; enterpriseId: string | null; name: string; mediaType: string; content: Uint8Array; uploadedBy: string; uploadedAt: Date }) {
    this.zoneId = facts.zoneId;
    this.enterpriseId = facts.enterpriseId;
    this.name = facts.name;
    this.mediaType = facts.mediaType;
    this.size = facts.content.byteLength;
    this.sha256 = createHash('sha256').update(facts.content).digest('hex');
    this.uploadedBy = facts.uploadedBy;
    this.uploadedAt = facts.uploadedAt;
  }
}

export class StoredContent {
  readonly id: string;
  readonly zoneId: string;
  readonly content: Uint8Array;

  constructor({ id, zoneId }: StoredFile, content: Uint8Array) {
    this.id = id;
    this.zoneId = zoneId;
    this.content = content;
  }
}

const StoredFileSchema = defineEntity({
  class: StoredFile,
  tableName: 'stored_file',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    enterpriseId: p.text().nullable(),
    name: p.text(),
    mediaType: p.text(),
    size: p.integer(),
    sha256: p.text(),
    uploadedBy: p.text(),
    uploadedAt: instant(),
    attached: p.boolean(),
    version: p.integer().version(),
  },
});

const StoredContentSchema = defineEntity({
  class: StoredContent,
  tableName: 'stored_content',
  properties: { id: p.text().primary(), zoneId: p.text(), content: p.blob() },
});

/** The tables of a service that keeps files; list them among its entities and `FilesMigration` among its migrations. */
export const fileEntities = [StoredFileSchema, StoredContentSchema] as const;
export type FileTables = TablesOf<typeof fileEntities>;
export type StoredFileRow = Selectable<FileTables['stored_file']>;

export class FilesMigration extends Migration {
  override up(): void {
    this.addSql(`create table stored_file (
      id text primary key, zone_id text not null, enterprise_id text, name text not null, media_type text not null, size int not null,
      sha256 text not null, uploaded_by text not null, uploaded_at timestamptz not null, attached boolean not null, version int not null default 1)`);
    this.addSql(`create index stored_file_loose on stored_file (zone_id, uploaded_at) where not attached`);
    this.addSql(`create table stored_content (
      id text primary key references stored_file on delete cascade deferrable initially deferred, zone_id text not null, content bytea not null)`);
  }
}

export const storedFileById = loadOne<FileTables, StoredFileRow>(
  (db, ids) => db.selectFrom('stored_file').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

/** Resolvers of the contract's `StoredFile` in a service that keeps files. */
export const storedFileResolvers = (service: ServiceName) => ({
  StoredFile: { url: ({ id }: { id: string }) => `/files/${service}/${id}` },
});

/** Adds a file that the act produced. `enterpriseId` lets that enterprise read it too. */
export function keepFile(tx: Tx, file: { name: string; mediaType: string; content: Uint8Array; enterpriseId?: string | null }): StoredFile {
  const { zone: zoneId, id: uploadedBy } = tx.viewer;
  const stored = new StoredFile({ ...file, enterpriseId: file.enterpriseId ?? null, zoneId, uploadedBy, uploadedAt: tx.now });
  stored.attached = true;
  tx.add(stored, new StoredContent(stored, file.content));
  return stored;
}

/**
 * Takes up the viewer's own uploads for a subject. `enterpriseId` lets that enterprise read them too.
 * @returns the ids in their order, to be kept with the subject.
 * @throws RuleError NOT_FOUND at the place of an id that is no fresh upload of the viewer.
 */
export async function attachFiles(tx: Tx, ids: readonly string[], options: { path: string[]; enterpriseId?: string | null }): Promise<string[]> {
  for (const [index, id] of ids.entries()) {
    const file = await tx.em.findOne(StoredFile, { id, zoneId: tx.viewer.zone, uploadedBy: tx.viewer.id, attached: false });
    if (!file) throw notFound([...options.path, String(index)]);
    file.attached = true;
    if (options.enterpriseId !== undefined) file.enterpriseId = options.enterpriseId;
  }
  return [...ids];
}

/** The bytes of a file of the zone, or null. */
export async function contentOf(em: EntityManager, file: { id: string; zoneId: string }): Promise<Uint8Array | null> {
  const found = await em.findOne(StoredContent, { id: file.id, zoneId: file.zoneId });
  return found?.content ?? null;
}
