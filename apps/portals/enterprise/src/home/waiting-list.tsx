import { useQuery } from '@apollo/client/react';
import { useLanguage } from '@gaoxin/client';
import { EmptyState, ErrorState, formatDay, StateMark } from '@gaoxin/ui';
import { Link } from 'react-router';
import { useOwn } from '../frame.tsx';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { WaitingList_WorkItemFragment } from '../generated/graphql.ts';
import { Head } from '../head.tsx';
import { inLanguage } from '../in-language.ts';
import { useText } from '../texts.ts';
import { useRecruitmentRows, type WaitingRow } from './recruitment-rows.ts';

const WaitingList_WorkItem = graphql(`
  fragment WaitingList_WorkItem on WorkItem {
    id
    kind
    title {
      zh
      en
    }
    light
    dueOn
    waitingFor {
      enterprise
    }
    subject {
      ... on PromotionStep {
        id
        criterion {
          zh
          en
        }
        project {
          id
        }
      }
      ... on EnterpriseIssue {
        id
      }
    }
  }
`);
const OpenBallots = graphql(`
  query OpenBallots {
    ballotPaper {
      cycle {
        id
        period
        closesOn
      }
      secretary {
        id
        name
      }
      ballot {
        id
      }
    }
  }
`);

/** What only the enterprise can do: its own steps, answers to confirm, what recruitment asks it, and secretaries it may score. */
export function WaitingList(props: { work: readonly FragmentType<typeof WaitingList_WorkItem>[] }) {
  const say = useText();
  const rowOf = useRowOf();
  const ballots = useBallotRows();
  const own = getFragmentData(WaitingList_WorkItem, props.work).filter(({ waitingFor }) => !waitingFor);
  const recruitment = useRecruitmentRows();
  const rows = [...own.map(rowOf), ...recruitment.rows, ...ballots.rows];
  return (
    <section>
      <Head title={say('home.waiting')} note={rows.length > 0 ? say('home.waitingCount', { count: rows.length }) : undefined} />
      {rows.length === 0 && <EmptyState text={say('home.nothingWaits')} />}
      <ul className="en-waiting">
        {rows.map((row, index) => (
          <li key={row.key}>
            <StateMark light={row.light} />
            <div>
              <div>{row.title}</div>
              <span className="gx-note">{row.note}</span>
            </div>
            <Link to={row.to} className={`en-button ${index === 0 ? 'primary' : ''}`} aria-label={`${row.action}：${row.title}`}>
              {row.action}
            </Link>
          </li>
        ))}
      </ul>
      {recruitment.failed && <ErrorState text={say('home.recruitmentFailed')} onRetry={recruitment.retry} />}
      {ballots.failed && <ErrorState text={say('home.ballotsFailed')} onRetry={ballots.retry} />}
    </section>
  );
}

function useRowOf(): (item: WaitingList_WorkItemFragment) => WaitingRow {
  const say = useText();
  const { language } = useLanguage();
  const { today } = useOwn();
  return (item) => {
    const { id: key, light, subject } = item;
    const title = inLanguage(item.title, language);
    const due = item.dueOn ? say('home.before', { day: formatDay(item.dueOn, today) }) : '';
    if (subject.__typename === 'PromotionStep') {
      const note = [due, inLanguage(subject.criterion, language)].filter(Boolean).join(' · ');
      return { key, light, title, note, action: say('home.see'), to: `/enterprise/projects/${subject.project.id}` };
    }
    const to = subject.__typename === 'EnterpriseIssue' ? `/enterprise/issues/${subject.id}` : '/enterprise/issues';
    return { key, light, title, note: say('home.solved'), action: say('home.goConfirm'), to };
  };
}

function useBallotRows(): { rows: WaitingRow[]; failed: boolean; retry: () => void } {
  const say = useText();
  const { today } = useOwn();
  const { data, error, refetch } = useQuery(OpenBallots);
  const open = data?.ballotPaper.filter(({ ballot }) => !ballot) ?? [];
  const rows = open.map(({ cycle, secretary }): WaitingRow => ({
    key: `${cycle.id}${secretary.id}`,
    light: 'NOT_STARTED',
    title: say('home.ballot', { name: secretary.name, month: Number(cycle.period.slice(5)) }),
    note: say('home.ballotNote', { day: formatDay(cycle.closesOn, today) }),
    action: say('home.goScore'),
    to: '/enterprise/rating',
  }));
  return { rows, failed: Boolean(error && !data), retry: () => void refetch() };
}
