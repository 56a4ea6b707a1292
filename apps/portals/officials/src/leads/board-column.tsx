import { useDroppable } from '@dnd-kit/react';
import { useLanguage } from '@gaoxin/client';
import { EmptyState, formatMoney } from '@gaoxin/ui';
import { Link } from 'react-router';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { BoardColumn_ColumnFragment, LeadCard_LeadFragment } from '../generated/graphql.ts';
import { useLocalized } from '../parts/localized.ts';
import { rateBehind } from '../parts/rate.ts';
import { LeadCard } from './lead-card.tsx';
import type { LeadMove } from './lead-moves.ts';
import { addressOf, type Conditions } from './use-lead-filter.ts';
import { useText } from '../texts.ts';

const BoardColumn_Column = graphql(`
  fragment BoardColumn_Column on LeadColumn {
    stage
    count
    countIsAtLeast
    limitDays
    plannedInvestment {
      amount
      currency
    }
    conversion {
      arrived
      wentOn
    }
    pipelineStage {
      id
      name {
        zh
        en
      }
    }
    leads(first: 40) {
      nodes {
        id
        ...LeadCard_Lead
      }
    }
  }
`);

type Column = FragmentType<typeof BoardColumn_Column>;

/** One stage: its number, sum, limit and conversion on top, its cards below. */
export function BoardColumn(props: { column: Column; next: Column | undefined; today: string; conditions: Conditions; onMove: (lead: LeadCard_LeadFragment, move: LeadMove) => void }) {
  const say = useText();
  const inLanguage = useLocalized();
  const column = getFragmentData(BoardColumn_Column, props.column);
  const next = getFragmentData(BoardColumn_Column, props.next);
  const { ref, isDropTarget } = useDroppable({ id: column.pipelineStage.id });
  const { nodes } = column.leads;
  const left = column.count - nodes.length;
  return (
    <section ref={ref} className={`of-column ${column.stage === 'SIGNED' ? 'end' : ''} ${isDropTarget ? 'target' : ''}`} aria-label={inLanguage(column.pipelineStage.name)}>
      <ColumnHead column={column} next={next} />
      {nodes.length === 0 ? (
        <EmptyState text={say('leads.none')} />
      ) : (
        <ul>
          {nodes.map((lead) => (
            <LeadCard key={lead.id} lead={lead} today={props.today} onMove={props.onMove} />
          ))}
        </ul>
      )}
      {left > 0 && (
        <Link className="le-rest" to={{ pathname: '/officials/leads/list', search: addressOf({ ...conditionsOfList(props.conditions), stage: column.pipelineStage.id }) }}>
          {say('leads.more', { count: column.countIsAtLeast ? say('leads.plus', { count: left }) : left })}
        </Link>
      )}
    </section>
  );
}

/** Columns stand for the pipeline; all else that narrows the board narrows the list. */
const conditionsOfList = ({ pipeline: _pipeline, show: _show, ...conditions }: Conditions): Conditions => conditions;

function ColumnHead({ column, next }: { column: BoardColumn_ColumnFragment; next: BoardColumn_ColumnFragment | null | undefined }) {
  const say = useText();
  const { language } = useLanguage();
  const inLanguage = useLocalized();
  const { arrived, wentOn } = column.conversion;
  const conversion = next
    ? say('leads.conversion', { stage: inLanguage(next.pipelineStage.name), wentOn, arrived })
    : say('leads.conversionEnd', { wentOn, arrived });
  return (
    <div className="of-column-head">
      <div>
        <h2>{inLanguage(column.pipelineStage.name)}</h2>
        <span>{column.countIsAtLeast ? say('leads.plus', { count: column.count }) : column.count}</span>
        <b title={say('leadWork.sumOfYuan')}>{column.countIsAtLeast ? '—' : formatMoney(column.plannedInvestment, language)}</b>
      </div>
      <div className="gx-note le-flow">
        <span title={say('leadWork.wholeZone')}>
          {conversion}
          {rateBehind({ numerator: wentOn, denominator: arrived }, say)}
        </span>
        <span>{column.limitDays ? say('leads.limit', { days: column.limitDays }) : say('leads.limitNone')}</span>
      </div>
    </div>
  );
}
