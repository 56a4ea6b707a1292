import { useQuery } from '@apollo/client/react';
import { EmptyState, ErrorState, formatDay, Loading, Section, Timeline } from '@gaoxin/ui';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { LeadEventKind } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { useChangeWords } from './lead-changes.ts';
import { EVENT_GROUPS, kindsOf, type EventGroup } from './lead-event-kinds.ts';

const LeadHistoryDocument = graphql(`
  query LeadHistory($id: ID!, $after: String, $kinds: [LeadEventKind!]) {
    lead(id: $id) {
      id
      history(first: 20, after: $after, kinds: $kinds) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          id
          kind
          occurredOn
          backEntered
          actor
          stage
          note
          changes {
            ...LeadChange_Change
          }
        }
      }
    }
  }
`);

const MAIN: readonly LeadEventKind[] = ['ADVANCED', 'SIGNED', 'HANDED_OVER', 'FORMAL_CONTACT'];

/** Everything that happened to the lead, newest first, by kind and page by page. */
export function LeadHistory({ leadId, today }: { leadId: string; today: string }) {
  const say = useText();
  const [group, setGroup] = useState<EventGroup | ''>('');
  const kinds = group ? kindsOf(group) : null;
  const changeWords = useChangeWords();
  const { data, previousData, error, refetch, fetchMore } = useQuery(LeadHistoryDocument, { variables: { id: leadId, kinds }, fetchPolicy: 'cache-and-network' });
  const history = (data ?? previousData)?.lead?.history;
  return (
    <Section
      title={say('preparation.history')}
      note={history && say('leads.timelineNote', { count: history.totalCount })}
      more={
        <Select
          size="small"
          variant="borderless"
          aria-label={say('preparation.historyKind')}
          value={group}
          onChange={setGroup}
          popupMatchSelectWidth={false}
          options={[{ value: '' as const, label: say('preparation.historyAll') }, ...EVENT_GROUPS.map((value) => ({ value, label: say(`contactWork.history.group.${value}`) }))]}
        />
      }
    >
      {error && !history && <ErrorState text={say('leads.failed')} onRetry={() => void refetch()} />}
      {!error && !history && <Loading lines={5} />}
      {history?.nodes.length === 0 && <EmptyState text={say('preparation.historyNone')} />}
      <Timeline
        entries={(history?.nodes ?? []).map((event) => ({
          key: event.id,
          date: formatDay(event.occurredOn, today),
          dateTime: event.occurredOn,
          text: say(`leads.event.${event.kind}`, { stage: event.stage ? say(`leads.stage.${event.stage}`) : '' }),
          note: [...event.changes.map(changeWords), event.note, event.actor].filter(Boolean).join('　'),
          main: MAIN.includes(event.kind),
          backEntered: event.backEntered,
        }))}
      />
      {history?.pageInfo.hasNextPage && (
        <Button size="small" onClick={() => void fetchMore({ variables: { after: history.pageInfo.endCursor } })}>
          {say('preparation.historyMore')}
        </Button>
      )}
    </Section>
  );
}
