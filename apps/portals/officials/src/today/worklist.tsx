import { useQuery } from '@apollo/client/react';
import { useLanguage } from '@gaoxin/client';
import { EmptyState, ErrorState, formatInstant, ListRow, Loading, RowGroup, Section } from '@gaoxin/ui';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { WorkGroup, WorklistQuery } from '../generated/graphql.ts';
import { useText } from '../texts.ts';

const WorklistDocument = graphql(`
  query Worklist {
    worklist {
      id
      group
      kind
      title {
        zh
        en
      }
      enterprise {
        id
        shortName
        sample
      }
      light
      dueOn
      dueAt
      workingDaysLeft
      waitingFor {
        enterprise
        official {
          id
          name
        }
        department {
          id
          name {
            zh
            en
          }
        }
      }
      subject {
        ... on PromotionStep {
          id
          project {
            id
          }
        }
        ... on EnterpriseIssue {
          id
        }
        ... on ProjectHandover {
          id
        }
      }
    }
  }
`);

type Item = WorklistQuery['worklist'][number];
const GROUPS: readonly WorkGroup[] = ['OVERDUE', 'TODAY', 'MINE', 'OTHERS'];

/** What has a deadline and waits, grouped by what to do; the first row is the one to take up now. */
export function Worklist({ today }: { today: string }) {
  const say = useText();
  const { data, error, refetch } = useQuery(WorklistDocument, { fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorState text={say('today.failedWork')} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  const items = data.worklist;
  const count = (group: WorkGroup) => items.filter((item) => item.group === group).length;
  return (
    <Section title={say('today.worklist')} note={say('today.brief', { overdue: count('OVERDUE'), today: count('TODAY') })}>
      {items.length === 0 && <EmptyState text={say('today.nothing')} />}
      {GROUPS.filter((group) => count(group) > 0).map((group) => (
        <RowGroup key={group} title={say(`today.group.${group}`)} count={count(group)}>
          {items
            .filter((item) => item.group === group)
            .map((item) => (
              <WorkRow key={item.id} item={item} today={today} first={item === items[0]} />
            ))}
        </RowGroup>
      ))}
    </Section>
  );
}

function WorkRow({ item, today, first }: { item: Item; today: string; first: boolean }) {
  const say = useText();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const page = pageOf(item);
  const nameOf = ({ official, department }: NonNullable<Item['waitingFor']>) =>
    official?.name ?? (department ? department.name[language === 'en' ? 'en' : 'zh'] : say('today.enterprise'));
  return (
    <ListRow
      light={item.light}
      kind={say(`today.kind.${item.kind}`)}
      title={
        <>
          <Link to={page}>{language === 'en' ? item.title.en : item.title.zh}</Link>
          {item.waitingFor && <span className="gx-note">　{say('today.waitsFor', { who: nameOf(item.waitingFor) })}</span>}
        </>
      }
      who={item.enterprise && `${item.enterprise.shortName}${item.enterprise.sample ? say('leads.sample') : ''}`}
      when={<When item={item} today={today} />}
      next={first}
      action={
        <Button size="small" type={first ? 'primary' : 'default'} onClick={() => void navigate(page)}>
          {say(item.group === 'OTHERS' ? 'today.look' : 'today.open')}
        </Button>
      }
    />
  );
}

function When({ item, today }: { item: Item; today: string }) {
  const say = useText();
  const left = item.workingDaysLeft;
  if (item.dueAt && left === 0) return <>{say('today.dueAt', { time: formatInstant(item.dueAt, today) })}</>;
  if (left === null || left === undefined) return <>{say('today.none')}</>;
  if (left < 0) return <span className={item.light === 'VERY_LATE' ? 'gx-very-late' : 'gx-late'}>{say('today.late', { count: -left })}</span>;
  return <>{left === 0 ? say('today.dueToday') : say('today.left', { count: left })}</>;
}

function pageOf({ subject }: Item): string {
  switch (subject.__typename) {
    case 'PromotionStep':
      return `/officials/projects/${subject.project.id}`;
    case 'EnterpriseIssue':
      return `/officials/issues/${subject.id}`;
    default:
      return '/officials/projects';
  }
}
