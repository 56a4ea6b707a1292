import { useLanguage } from '@gaoxin/client';
import { Chip, exactMoney, formatDay, formatMoney, StateMark } from '@gaoxin/ui';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { LeadOrder, LeadTable_LeadFragment } from '../generated/graphql.ts';
import { useLocalized } from '../parts/localized.ts';
import { SampleName } from '../parts/sample-name.tsx';
import { moveRow } from './board-keys.ts';
import { needsStep, useWaitWords } from './step-words.ts';
import { useText } from '../texts.ts';

const LeadTable_Lead = graphql(`
  fragment LeadTable_Lead on InvestmentLead {
    id
    title
    stage
    daysInStage
    stageLight
    openedOn
    openedBackEntered
    industry
    source
    priority
    plannedInvestment {
      amount
      currency
    }
    pipelineStage {
      id
      name {
        zh
        en
      }
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
      waitingDays
      light
    }
  }
`);

interface Props {
  leads: readonly FragmentType<typeof LeadTable_Lead>[];
  today: string;
  order: LeadOrder;
  onOrder: (order: LeadOrder) => void;
}

const SORTED_DOWN: readonly LeadOrder[] = ['AMOUNT', 'OPENED'];

/** Leads line by line; the columns that have an order of their own sort by a click on their head. */
export function LeadTable({ leads, today, order, onOrder }: Props) {
  const say = useText();
  const head = (column: LeadOrder, label: string, className: string) => (
    <th scope="col" className={className} aria-sort={order === column ? (SORTED_DOWN.includes(column) ? 'descending' : 'ascending') : 'none'}>
      <Button type="text" size="small" className={`le-sort ${order === column ? 'current' : ''}`} onClick={() => onOrder(column)}>
        {label}
      </Button>
    </th>
  );
  return (
    <table className="gx-table le-table">
      <thead>
        <tr>
          <th scope="col">{say('leads.column.project')}</th>
          <th scope="col" className="of-wide">{say('leads.column.stage')}</th>
          {head('STAGE_ENTERED', say('leads.column.stay'), 'n')}
          {head('AMOUNT', say('leads.column.amount'), 'n')}
          <th scope="col" className="of-wide">{say('leads.column.owner')}</th>
          {head('NEXT_STEP', say('leads.column.next'), 'of-wide')}
          {head('OPENED', say('leads.column.opened'), 'n of-wide')}
        </tr>
      </thead>
      <tbody onKeyDown={moveRow}>
        {getFragmentData(LeadTable_Lead, leads).map((lead) => (
          <LeadLine key={lead.id} lead={lead} today={today} />
        ))}
      </tbody>
    </table>
  );
}

function LeadLine({ lead, today }: { lead: LeadTable_LeadFragment; today: string }) {
  const say = useText();
  const { language } = useLanguage();
  const inLanguage = useLocalized();
  const isOnBoard = !['HANDED_OVER', 'DROPPED', 'DORMANT'].includes(lead.stage);
  const stage = isOnBoard ? inLanguage(lead.pipelineStage.name) : say(`leads.stage.${lead.stage}`);
  const days = say('common.daysCount', { count: lead.daysInStage });
  const money = lead.plannedInvestment;
  return (
    <tr>
      <th scope="row">
        <Link to={`/officials/leads/${lead.id}`}>{lead.title}</Link> {lead.priority === 'NUMBER_ONE' && <Chip tone="blue">{say('leads.priority')}</Chip>}
        <div className="gx-note">
          <SampleName enterprise={lead.enterprise} />
          {`　${[lead.industry, say(`leads.sourceName.${lead.source}`)].filter(Boolean).join(' · ')}`}
        </div>
        <div className="of-narrow gx-note">
          {stage}　{lead.owner?.name}　<NextStep lead={lead} today={today} />
        </div>
      </th>
      <td className="of-wide">{stage}</td>
      <td className="n">{lead.stageLight === 'LATE' || lead.stageLight === 'VERY_LATE' ? <StateMark light={lead.stageLight} text={days} /> : days}</td>
      <td className="n">{money ? <span title={exactMoney(money)}>{formatMoney(money, language)}</span> : '—'}</td>
      <td className="of-wide">{lead.owner?.name}</td>
      <td className="of-wide">
        <NextStep lead={lead} today={today} />
      </td>
      <td className="n of-wide">
        <span className={lead.openedBackEntered ? 'gx-backentered' : ''}>{formatDay(lead.openedOn, today)}</span>
      </td>
    </tr>
  );
}

function NextStep({ lead, today }: { lead: LeadTable_LeadFragment; today: string }): ReactNode {
  const say = useText();
  const waits = useWaitWords();
  if (!needsStep(lead)) return null;
  if (!lead.nextStep) return <StateMark light="NOT_STARTED" text={say('leads.noNextStep')} />;
  const { light, dueOn, title } = lead.nextStep;
  const wait = waits(lead.nextStep);
  return (
    <>
      <b className={light === 'LATE' || light === 'VERY_LATE' ? 'gx-very-late' : ''}>{formatDay(dueOn, today)}</b> {title}
      {wait && <span className="gx-note"> {wait}</span>}
    </>
  );
}
