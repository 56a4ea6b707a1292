import { useDraggable } from '@dnd-kit/react';
import { useLanguage } from '@gaoxin/client';
import { Chip, formatDay, formatInstant, formatMoney, StateMark } from '@gaoxin/ui';
import { Button, Dropdown } from 'antd';
import { Link } from 'react-router';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { LeadCard_LeadFragment } from '../generated/graphql.ts';
import { useLocalized } from '../parts/localized.ts';
import { menuOf, useMoveWords, type LeadMove } from './lead-moves.ts';
import { needsStep, useWaitWords } from './step-words.ts';
import { useText } from '../texts.ts';

export const LeadCard_Lead = graphql(`
  fragment LeadCard_Lead on InvestmentLead {
    id
    title
    stage
    daysInStage
    stageLight
    industry
    priority
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
    pipelineStage {
      id
    }
    nextStage {
      id
      phase
      name {
        zh
        en
      }
    }
    nextStep {
      title
      dueOn
      waitingFor
      waitingDays
      light
    }
    openSignal {
      id
      windowEndsAt
      light
    }
    agreement {
      id
      version
    }
  }
`);

interface Props {
  lead: FragmentType<typeof LeadCard_Lead>;
  today: string;
  onMove: (lead: LeadCard_LeadFragment, move: LeadMove) => void;
}

/** One lead on the board: can be dragged to the next column, and everything also stands in its menu. */
export function LeadCard(props: Props) {
  const lead = getFragmentData(LeadCard_Lead, props.lead);
  const { ref, isDragging } = useDraggable({ id: lead.id, data: { lead }, disabled: !lead.viewerCan.some((one) => one === 'ADVANCE' || one === 'SIGN') });
  return (
    <li ref={ref} className={`of-card ${isDragging ? 'dragging' : ''}`} data-lead={lead.id}>
      <CardHead lead={lead} onMove={props.onMove} />
      <CardLine lead={lead} />
      <CardStep lead={lead} today={props.today} />
      <CardSignal lead={lead} today={props.today} />
      <CardMissing lead={lead} />
    </li>
  );
}

function CardHead({ lead, onMove }: { lead: LeadCard_LeadFragment; onMove: Props['onMove'] }) {
  const say = useText();
  const { language } = useLanguage();
  const words = useMoveWords();
  return (
    <div className="of-card-head">
      <Link to={`/officials/leads/${lead.id}`} className="gx-ellipsis" title={lead.title}>
        {lead.enterprise.shortName}
      </Link>
      {lead.priority === 'NUMBER_ONE' && <Chip tone="blue">{say('leads.priority')}</Chip>}
      <span>{lead.plannedInvestment && formatMoney(lead.plannedInvestment, language)}</span>
      {lead.viewerCan.length > 0 && (
        <Dropdown
          autoFocus
          trigger={['click']}
          menu={{ items: menuOf(lead).map((move) => ({ key: move, label: words(move, lead) })), onClick: ({ key }) => onMove(lead, key as LeadMove) }}
        >
          <Button size="small" type="text" aria-label={say('leads.actions', { title: lead.enterprise.shortName })}>
            ⋯
          </Button>
        </Dropdown>
      )}
    </div>
  );
}

function CardLine({ lead }: { lead: LeadCard_LeadFragment }) {
  const say = useText();
  const days = say('leads.days', { count: lead.daysInStage });
  return (
    <div className="of-card-line gx-note">
      <span className="gx-ellipsis">{[lead.industry, lead.owner?.name].filter(Boolean).join(' · ')}</span>
      {lead.stageLight === 'LATE' || lead.stageLight === 'VERY_LATE' ? <StateMark light={lead.stageLight} text={days} /> : <span>{days}</span>}
    </div>
  );
}

/** Only what closes within a working day, or closed without an answer. */
function CardSignal({ lead: { openSignal }, today }: { lead: LeadCard_LeadFragment; today: string }) {
  const say = useText();
  if (openSignal?.light !== 'LATE' && openSignal?.light !== 'VERY_LATE') return null;
  const closed = openSignal.light === 'VERY_LATE';
  const words = say(closed ? 'leads.windowClosed' : 'leads.windowCloses', { at: formatInstant(openSignal.windowEndsAt, today) });
  return (
    <Chip tone={closed ? 'red' : 'amber'}>
      <StateMark light={openSignal.light} text={words} />
    </Chip>
  );
}

function CardStep({ lead, today }: { lead: LeadCard_LeadFragment; today: string }) {
  const say = useText();
  const waits = useWaitWords();
  if (!needsStep(lead)) return <div className="of-card-step" />;
  if (!lead.nextStep) {
    return (
      <div className="of-card-step">
        <StateMark light="NOT_STARTED" text={say('leads.noNextStep')} />
      </div>
    );
  }
  const { light, dueOn, title } = lead.nextStep;
  const wait = waits(lead.nextStep);
  return (
    <div className="of-card-step">
      <b className={light === 'LATE' || light === 'VERY_LATE' ? 'gx-very-late' : ''}>{formatDay(dueOn, today)}</b>
      <span>
        {title}
        {wait && <span className="gx-note"> {wait}</span>}
      </span>
    </div>
  );
}

/** What the next stage still asks for; that a lead to be signed has no agreement yet goes without saying. */
function CardMissing({ lead }: { lead: LeadCard_LeadFragment }) {
  const say = useText();
  const inLanguage = useLocalized();
  const missing = lead.missing.filter((one) => one !== 'AGREEMENT');
  if (!lead.nextStage || missing.length === 0) return null;
  return (
    <div className="of-card-missing">
      {say('leads.missing', { stage: inLanguage(lead.nextStage.name), what: missing.map((one) => say(`leads.requirement.${one}`)).join(say('common.comma')) })}
    </div>
  );
}
