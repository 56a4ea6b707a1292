import { useDraggable } from '@dnd-kit/react';
import { useLanguage } from '@gaoxin/client';
import { formatDay, formatMoney, StateMark } from '@gaoxin/ui';
import { Button, Dropdown } from 'antd';
import { Link } from 'react-router';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { LeadCard_LeadFragment, LeadStage } from '../generated/graphql.ts';
import { menuOf, type LeadMove } from './lead-moves.ts';
import { useText } from '../texts.ts';

export const LeadCard_Lead = graphql(`
  fragment LeadCard_Lead on InvestmentLead {
    id
    title
    stage
    daysInStage
    stageLight
    industry
    version
    viewerCan
    missing
    plannedInvestment {
      amount
      currency
    }
    enterprise {
      id
      shortName
      sample
    }
    owner {
      id
      name
    }
    nextStep {
      title
      dueOn
      waitingFor
      light
    }
  }
`);

/** The next stage on the board, as the lead's rules see it. */
export const NEXT_STAGE: Partial<Record<LeadStage, LeadStage>> = {
  CLUE: 'NEGOTIATION',
  NEGOTIATION: 'INSPECTION',
  INSPECTION: 'REVIEW',
  REVIEW: 'SIGNED',
  SIGNED: 'HANDED_OVER',
};

/** One lead on the board: can be dragged to the next column, and everything also stands in its menu. */
export function LeadCard(props: { lead: FragmentType<typeof LeadCard_Lead>; today: string; onMove: (lead: LeadCard_LeadFragment, move: LeadMove) => void }) {
  const say = useText();
  const { language } = useLanguage();
  const lead = getFragmentData(LeadCard_Lead, props.lead);
  const { ref, isDragging } = useDraggable({ id: lead.id, data: { lead } });
  const next = NEXT_STAGE[lead.stage];
  return (
    <li ref={ref} className={`of-card ${isDragging ? 'dragging' : ''}`} data-lead={lead.id}>
      <div className="of-card-head">
        <Link to={`/officials/leads/${lead.id}`} className="gx-ellipsis">
          {lead.enterprise.shortName}
        </Link>
        <span>{lead.plannedInvestment && formatMoney(lead.plannedInvestment, language)}</span>
        <Dropdown
          autoFocus
          trigger={['click']}
          menu={{
            items: menuOf(lead).map((move) => ({ key: move, label: move === 'ADVANCE' ? say('leads.moveTo', { stage: next ? say(`leads.stage.${next}`) : '' }) : say(`leads.${MENU_WORDS[move]}`) })),
            onClick: ({ key }) => props.onMove(lead, key as LeadMove),
          }}
        >
          <Button size="small" type="text" aria-label={say('leads.actions', { title: lead.enterprise.shortName })}>
            ⋯
          </Button>
        </Dropdown>
      </div>
      <div className="of-card-line gx-note">
        <span className="gx-ellipsis">{[lead.industry, lead.owner?.name].filter(Boolean).join(' · ')}</span>
        {lead.stageLight === 'LATE' || lead.stageLight === 'VERY_LATE' ? (
          <StateMark light={lead.stageLight} text={say('leads.days', { count: lead.daysInStage })} />
        ) : (
          <span>{say('leads.days', { count: lead.daysInStage })}</span>
        )}
      </div>
      <div className="of-card-step">
        {lead.stage === 'SIGNED' ? null : lead.nextStep ? (
          <>
            <b className={lead.nextStep.light === 'LATE' || lead.nextStep.light === 'VERY_LATE' ? 'gx-very-late' : ''}>
              {formatDay(lead.nextStep.dueOn, props.today)}
            </b>
            <span>
              {lead.nextStep.title}
              {lead.nextStep.waitingFor && <span className="gx-note"> {say('leads.waiting', { who: lead.nextStep.waitingFor })}</span>}
            </span>
          </>
        ) : (
          <StateMark light="NOT_STARTED" text={say('leads.noNextStep')} />
        )}
      </div>
      {next && next !== 'HANDED_OVER' && next !== 'SIGNED' && lead.missing.length > 0 && (
        <div className="of-card-missing">
          {say('leads.missing', { stage: say(`leads.stage.${next}`), what: lead.missing.map((one) => say(`leads.requirement.${one}`)).join('、') })}
        </div>
      )}
    </li>
  );
}

const MENU_WORDS = { PLAN: 'plan', RECORD_FEASIBILITY: 'feasibility', SIGN: 'sign', HAND_OVER: 'handOver', DROP: 'drop', REVIVE: 'revive' } as const;
