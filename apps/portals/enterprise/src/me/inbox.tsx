import { useQuery } from '@apollo/client/react';
import { referenceOf, useAct, useLanguage } from '@gaoxin/client';
import { EmptyState, ErrorState, formatInstant, FormErrors, Loading } from '@gaoxin/ui';
import { Link } from 'react-router';
import { useOwn } from '../frame.tsx';
import { graphql } from '../generated/index.ts';
import type { EnterpriseInboxQuery } from '../generated/graphql.ts';
import { Head } from '../head.tsx';
import { inLanguage } from '../in-language.ts';
import { useText } from '../texts.ts';

const InboxDocument = graphql(`
  query EnterpriseInbox($after: String) {
    messages(first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        title {
          zh
          en
        }
        subjectId
        subjectKind
        sentAt
        readAt
      }
    }
  }
`);
const MarkRead = graphql(`
  mutation MarkMessagesRead($input: MarkMessagesReadInput!) {
    markMessagesRead(input: $input) {
      unreadMessages
      errors {
        code
        path
        message
      }
    }
  }
`);

type Message = EnterpriseInboxQuery['messages']['nodes'][number];

const PAGES: Record<string, (id: string) => string> = {
  EnterpriseIssue: (id) => `/enterprise/issues/${id}`,
  Project: (id) => `/enterprise/projects/${id}`,
  PolicyDelivery: (id) => `/enterprise/policies/${id}`,
  EvaluationCycle: () => '/enterprise/rating',
  OrderMatchSide: () => '/enterprise/orders',
};

/** What the enterprise was told, newest first; opening a message marks it as read. */
export function Inbox() {
  const say = useText();
  const { unread } = useOwn();
  const { data, error, refetch, fetchMore } = useQuery(InboxDocument);
  const { run, errors, busy } = useAct(MarkRead, { refetch: ['EnterpriseInbox', 'UnreadMessages'] });
  if (!data) {
    return error ? <ErrorState text={say('me.messagesFailed')} onRetry={() => void refetch()} reference={referenceOf(error)} /> : <Loading />;
  }
  const { nodes, pageInfo } = data.messages;
  const fresh = nodes.filter(({ readAt }) => !readAt).map(({ id }) => id);
  const markAll = (
    <button type="button" className="en-text-button" disabled={busy} onClick={() => void run({ messageIds: fresh })}>
      {say('me.markAll')}
    </button>
  );
  return (
    <section>
      <Head title={say('me.inbox')} note={unread > 0 ? say('me.unread', { count: unread }) : say('me.allRead')} more={fresh.length > 0 && markAll} />
      <FormErrors faults={errors} shown={[]} />
      {nodes.length === 0 && <EmptyState text={say('me.noMessages')} />}
      <ul className="en-inbox">
        {nodes.map((message) => (
          <MessageLine key={message.id} message={message} onOpen={() => void (message.readAt || run({ messageIds: [message.id] }))} />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <button type="button" className="en-button en-more" onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}>
          {say('me.more')}
        </button>
      )}
    </section>
  );
}

function MessageLine({ message, onOpen }: { message: Message; onOpen: () => void }) {
  const say = useText();
  const { language } = useLanguage();
  const { today } = useOwn();
  const page = PAGES[message.subjectKind]?.(message.subjectId);
  const title = inLanguage(message.title, language);
  return (
    <li className={message.readAt ? '' : 'new'}>
      {page ? (
        <Link to={page} onClick={onOpen}>
          {title}
        </Link>
      ) : (
        <span>{title}</span>
      )}
      {!message.readAt && <span className="gx-chip blue">{say('me.new')}</span>}
      <time dateTime={message.sentAt}>{formatInstant(message.sentAt, today)}</time>
    </li>
  );
}
