import { useLazyQuery, useQuery } from '@apollo/client/react';
import { useAct, useLanguage } from '@gaoxin/client';
import { EmptyState, ErrorState, formatInstant, Loading } from '@gaoxin/ui';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../generated/index.ts';
import { useText } from '../texts.ts';

const Unread = graphql(`
  query UnreadMessages {
    unreadMessages
  }
`);
const Inbox = graphql(`
  query Inbox {
    zone {
      id
      today
    }
    messages(first: 50) {
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
        ...Fault
      }
    }
  }
`);

const PAGES: Record<string, (id: string) => string> = {
  EnterpriseIssue: (id) => `/officials/issues/${id}`,
  Project: (id) => `/officials/projects/${id}`,
  EvaluationCycle: (id) => `/officials/rating/${id}`,
  OrderMatch: () => '/officials/leads/orders',
  InvestmentLead: (id) => `/officials/leads/${id}`,
  EnterprisePolicy: (id) => `/officials/leads/policies/${id}`,
};

/** The unread count in the header, and the inbox behind it. Opening the inbox marks what it shows as read. */
export function Messages() {
  const say = useText();
  const { language } = useLanguage();
  const [open, setOpen] = useState(false);
  const unread = useQuery(Unread, { pollInterval: 60_000 });
  const [load, inbox] = useLazyQuery(Inbox, { fetchPolicy: 'network-only' });
  const { run } = useAct(MarkRead);
  const count = unread.data?.unreadMessages ?? 0;

  const show = async () => {
    setOpen(true);
    const { data } = await load();
    const messageIds = data?.messages.nodes.filter((message) => !message.readAt).map((message) => message.id) ?? [];
    if (messageIds.length > 0) await run({ messageIds });
    await unread.refetch();
  };

  return (
    <>
      <Button type="text" size="small" onClick={() => void show()}>
        {say('rail.messages')} {count > 0 && <b className="of-unread">{count}</b>}
      </Button>
      <Drawer open={open} title={say('rail.messages')} size={480} onClose={() => setOpen(false)}>
        {inbox.error && <ErrorState text={say('messages.failed')} onRetry={() => void show()} />}
        {inbox.loading && <Loading />}
        {inbox.data?.messages.nodes.length === 0 && <EmptyState text={say('messages.none')} />}
        <ul className="gx-list">
          {inbox.data?.messages.nodes.map((message) => {
            const title = language === 'en' ? message.title.en : message.title.zh;
            const page = PAGES[message.subjectKind]?.(message.subjectId);
            return (
              <li key={message.id}>
                <span className="gx-note">{formatInstant(message.sentAt, inbox.data?.zone?.today)}</span>{' '}
                {page ? (
                  <Link to={page} onClick={() => setOpen(false)}>
                    {title}
                  </Link>
                ) : (
                  title
                )}
              </li>
            );
          })}
        </ul>
      </Drawer>
    </>
  );
}
