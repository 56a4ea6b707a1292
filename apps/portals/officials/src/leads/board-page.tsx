import { useQuery } from '@apollo/client/react';
import { Accessibility, PointerSensor, StyleInjector } from '@dnd-kit/dom';
import { DragDropProvider, useDroppable } from '@dnd-kit/react';
import { pageNonce, useLanguage, useSession } from '@gaoxin/client';
import { EmptyState, ErrorState, formatMoney, Loading, PageHeader, StateMark } from '@gaoxin/ui';
import { Button, Input, Segmented } from 'antd';
import { useState, type ReactNode } from 'react';
import { graphql } from '../generated/index.ts';
import type { LeadBoardQuery, LeadCard_LeadFragment, LeadStage } from '../generated/graphql.ts';
import { LeadCard, NEXT_STAGE } from './lead-card.tsx';
import { RegisterLead } from './register-lead.tsx';
import { useLeadMoves } from './use-lead-moves.tsx';
import { useText } from '../texts.ts';

const LeadBoard = graphql(`
  query LeadBoard($filter: LeadFilter) {
    zone {
      id
      today
    }
    leadBoard(filter: $filter) {
      stage
      count
      limitDays
      plannedInvestment {
        amount
        currency
      }
      leads(first: 40) {
        nodes {
          id
          ...LeadCard_Lead
          nextStep {
            dueOn
          }
          agreement {
            id
            version
          }
        }
      }
    }
  }
`);

/** The pipeline: a column for each stage, cards that are dragged or moved by menu, one step at a time. */
export default function BoardPage() {
  const say = useText();
  const { language } = useLanguage();
  const { viewer } = useSession();
  const [search, setSearch] = useState('');
  const [mine, setMine] = useState(false);
  const [registering, setRegistering] = useState(false);
  const filter = { ...(search.trim() ? { search: search.trim() } : {}), ...(mine && viewer.official ? { ownerId: viewer.official } : {}) };
  const { data, previousData, error, refetch } = useQuery(LeadBoard, { variables: { filter }, fetchPolicy: 'cache-and-network' });
  const board = data ?? previousData;
  const today = board?.zone?.today ?? '';
  const { move, form } = useLeadMoves(today, () => void refetch());

  if (error && !board) return <ErrorState text={say('leads.failed')} onRetry={() => void refetch()} />;
  const total = board && summaryOf(board);
  const agreementOf = new Map(board?.leadBoard.flatMap((column) => column.leads.nodes.map((lead) => [lead.id, lead.agreement] as const)));
  return (
    <>
      <PageHeader
        title={say('leads.title')}
        brief={
          total &&
          say(total.forgotten > 0 ? 'leads.brief' : 'leads.briefAllPlanned', {
            count: total.count,
            money: formatMoney({ amount: String(total.amount), currency: 'CNY' }, language),
            forgotten: total.forgotten,
          })
        }
        actions={
          viewer.roles.includes('RECRUITER') && (
            <Button type="primary" onClick={() => setRegistering(true)}>
              {say('leads.register')}
            </Button>
          )
        }
      />
      <div className="of-filter">
        <Input.Search allowClear placeholder={say('leads.search')} aria-label={say('leads.search')} onSearch={setSearch} style={{ width: 220 }} />
        <Segmented
          value={mine ? 'mine' : 'all'}
          onChange={(value) => setMine(value === 'mine')}
          options={[
            { value: 'all', label: say('leads.all') },
            { value: 'mine', label: say('leads.mine') },
          ]}
        />
        <span className="of-legend gx-note">
          <StateMark light="LATE" text={say('leads.legendLate')} />
          <StateMark light="VERY_LATE" text={say('leads.legendVeryLate')} />
        </span>
      </div>
      {!board ? (
        <Loading lines={8} />
      ) : (
        <DragDropProvider
          // By keyboard a card is moved from its menu; a card that were a button too would nest controls.
          sensors={[PointerSensor]}
          plugins={(usual) => [...usual.filter((plugin) => plugin !== Accessibility), StyleInjector.configure({ nonce: pageNonce() })]}
          onDragEnd={({ operation, canceled }) => {
            const lead = (operation.source?.data as { lead?: LeadCard_LeadFragment } | undefined)?.lead;
            const to = operation.target?.id as LeadStage | undefined;
            if (canceled || !lead || !to || to === lead.stage) return;
            const full = { ...lead, agreement: agreementOf.get(lead.id) ?? null };
            if (to === NEXT_STAGE[lead.stage] && to === 'SIGNED') move(full, 'SIGN');
            else if (to === NEXT_STAGE[lead.stage]) move(full, 'ADVANCE');
          }}
        >
          <div className="of-board">
            {board.leadBoard.map((column) => (
              <Column key={column.stage} column={column} language={language}>
                {column.leads.nodes.map((lead) => (
                  <LeadCard key={lead.id} lead={lead} today={today} onMove={(card, wanted) => move({ ...card, agreement: lead.agreement ?? null }, wanted)} />
                ))}
              </Column>
            ))}
          </div>
        </DragDropProvider>
      )}
      {form}
      {registering && (
        <RegisterLead
          onClose={() => setRegistering(false)}
          onDone={() => {
            setRegistering(false);
            void refetch();
          }}
        />
      )}
    </>
  );
}

function Column(props: { column: LeadBoardQuery['leadBoard'][number]; language: string; children: ReactNode[] }) {
  const say = useText();
  const { column } = props;
  const { ref, isDropTarget } = useDroppable({ id: column.stage });
  const left = column.count - props.children.length;
  return (
    <section ref={ref} className={`of-column ${column.stage === 'SIGNED' ? 'end' : ''} ${isDropTarget ? 'target' : ''}`} aria-label={say(`leads.stage.${column.stage}`)}>
      <div className="of-column-head">
        <div>
          <h2>{say(`leads.stage.${column.stage}`)}</h2>
          <span>{column.count}</span>
          <b>{formatMoney(column.plannedInvestment, props.language)}</b>
        </div>
        {column.limitDays !== null && column.limitDays !== undefined && <div className="gx-note">{say('leads.limit', { days: column.limitDays })}</div>}
      </div>
      {column.count === 0 ? <EmptyState text={say('leads.none')} /> : <ul>{props.children}</ul>}
      {left > 0 && <p className="gx-note">{say('leads.more', { count: left })}</p>}
    </section>
  );
}

function summaryOf(board: LeadBoardQuery): { count: number; amount: number; forgotten: number } {
  const columns = board.leadBoard;
  return {
    count: columns.reduce((sum, column) => sum + column.count, 0),
    amount: columns.reduce((sum, column) => sum + Number(column.plannedInvestment.amount), 0),
    forgotten: columns.filter((column) => column.stage !== 'SIGNED').flatMap((column) => column.leads.nodes).filter((lead) => !lead.nextStep).length,
  };
}
