import { NoPermission, Section } from '@gaoxin/ui';
import { App, Segmented } from 'antd';
import { useState } from 'react';
import { useText } from '../texts.ts';
import { ConveneForm, PlanForm, ReplyForm, SolvedForm, StartForm, TransferForm } from './issue-forms.tsx';
import { offeredMoves, type IssueMove } from './issue-moves.ts';
import type { Issue } from './issue-page.tsx';

const FORMS = {
  REPLY: ReplyForm,
  TRANSFER: TransferForm,
  CONVENE: ConveneForm,
  ADOPT_PLAN: PlanForm,
  START: StartForm,
  MARK_SOLVED: SolvedForm,
} satisfies Record<IssueMove, unknown>;

/** What the server offers the viewer, each with its small form; otherwise whose turn it is. */
export function IssueActions({ issue, today, reload }: { issue: Issue; today: string; reload: () => void }) {
  const say = useText();
  const { message } = App.useApp();
  const offered = offeredMoves(issue);
  const [chosen, choose] = useState(offered[0]);
  const move = chosen && offered.includes(chosen) ? chosen : offered[0];
  if (!move) return <NoPermission text={say(`issues.turn.${turnOf(issue)}`, { who: issue.handler?.name ?? '' })} />;
  const Form = FORMS[move];
  return (
    <Section title={say(offered.length > 1 ? 'issues.act' : `issues.move.${move}`)}>
      {offered.length > 1 && (
        <div className="of-choice">
          <Segmented value={move} onChange={choose} options={offered.map((value) => ({ value, label: say(`issues.move.${value}`) }))} aria-label={say('issues.act')} />
        </div>
      )}
      <div className="of-act-form">
        <Form issue={issue} today={today} reload={reload} done={() => message.info(say(`issues.done.${move}`, { enterprise: issue.enterprise.shortName }))} />
      </div>
    </Section>
  );
}

function turnOf({ status, handler }: Issue): 'NOBODY' | 'ENTERPRISE' | 'HANDLER' | 'CENTER' {
  if (status === 'CONFIRMED') return 'NOBODY';
  if (status === 'ANSWERED' || status === 'SOLVED') return 'ENTERPRISE';
  return handler ? 'HANDLER' : 'CENTER';
}
