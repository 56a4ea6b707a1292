import { useQuery } from '@apollo/client/react';
import { Accessibility, PointerSensor, StyleInjector } from '@dnd-kit/dom';
import { DragDropProvider } from '@dnd-kit/react';
import { pageNonce, useLanguage, useSession } from '@gaoxin/client';
import { EmptyState, ErrorState, formatMoney, Loading, PageHeader } from '@gaoxin/ui';
import { App, Button } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { LeadBoardQuery, LeadCard_LeadFragment } from '../generated/graphql.ts';
import { useLocalized } from '../parts/localized.ts';
import { BoardColumn } from './board-column.tsx';
import { useCardFocus } from './board-focus.ts';
import { moveFocus } from './board-keys.ts';
import { LeadFilters } from './lead-filters.tsx';
import type { LeadMove } from './lead-moves.ts';
import { RegisterLead } from './register-lead.tsx';
import { useLeadFilter, type Conditions } from './use-lead-filter.ts';
import { useLeadMoves } from './use-lead-moves.tsx';
import { useText } from '../texts.ts';
import './leads.css';

const LeadBoard = graphql(`
  query LeadBoard($filter: LeadFilter, $pipelineId: ID) {
    zone {
      id
      today
    }
    leadBoard(filter: $filter, pipelineId: $pipelineId) {
      ...BoardColumn_Column
      stage
      count
      withoutNextStep
      plannedInvestment {
        amount
      }
      pipelineStage {
        id
      }
    }
  }
`);

/** The board of a pipeline: a column for each stage, cards that are dragged or moved by menu, one step at a time. */
export default function BoardPage() {
  const say = useText();
  const { viewer } = useSession();
  const state = useLeadFilter();
  const [registering, setRegistering] = useState(false);
  const { pipeline: pipelineId, stage: _stage, show: _show, ...conditions } = state.conditions;
  const variables = { filter: withoutPlace(state.filter), pipelineId: pipelineId ?? null };
  const { data, previousData, error, refetch } = useQuery(LeadBoard, { variables, fetchPolicy: 'cache-and-network' });
  const board = data ?? previousData;
  const { move, form, faults } = useLeadMoves(board?.zone?.today ?? '', () => void refetch());
  const keepFocus = useCardFocus();
  if (error && !board) return <ErrorState text={say('leads.failed')} onRetry={() => void refetch()} />;
  const moveCard = (lead: LeadCard_LeadFragment, wanted: LeadMove) => {
    keepFocus(lead.id);
    move(lead, wanted);
  };
  const isBare = Object.keys(conditions).length === 0;
  const closed = (changed: boolean) => {
    setRegistering(false);
    if (changed) void refetch();
  };
  return (
    <>
      <PageHeader
        title={say('leads.title')}
        brief={board && <Brief board={board} />}
        actions={
          viewer.roles.includes('RECRUITER') && (
            <Button type="primary" onClick={() => setRegistering(true)}>
              {say('leads.register')}
            </Button>
          )
        }
      />
      <LeadFilters state={state} view="board" />
      <div className="le-faults">{faults}</div>
      {!board ? (
        <Loading lines={8} />
      ) : isBare || board.leadBoard.some(({ count }) => count > 0) ? (
        <Board board={board} conditions={state.conditions} onMove={moveCard} />
      ) : (
        <EmptyState text={say('leads.noneFound')} action={<Button onClick={() => state.replace('')}>{say('leads.clearFilter')}</Button>} />
      )}
      {form}
      {registering && <RegisterLead pipelineId={pipelineId} onClose={() => closed(false)} onDone={() => closed(true)} />}
    </>
  );
}

/** Columns and cards say where a lead stands; a board always shows what is in progress. */
const withoutPlace = ({ stageId: _stage, inProgress: _range, pipelineId: _pipeline, ...filter }: ReturnType<typeof useLeadFilter>['filter']) => filter;

function Brief({ board }: { board: LeadBoardQuery }) {
  const say = useText();
  const { language } = useLanguage();
  const sum = (of: (column: LeadBoardQuery['leadBoard'][number]) => number) => board.leadBoard.reduce((total, column) => total + of(column), 0);
  const count = sum((column) => column.count);
  const money = formatMoney({ amount: String(sum((column) => Number(column.plannedInvestment.amount))), currency: 'CNY' }, language);
  const forgotten = sum((column) => column.withoutNextStep);
  return <>{say(forgotten > 0 ? 'leads.brief' : 'leads.briefAllPlanned', { count, money, forgotten })}</>;
}

interface Dropped {
  operation: { source: { data: unknown } | null; target: { id: string | number } | null };
  canceled: boolean;
}

function Board({ board, conditions, onMove }: { board: LeadBoardQuery; conditions: Conditions; onMove: (lead: LeadCard_LeadFragment, move: LeadMove) => void }) {
  const say = useText();
  const inLanguage = useLocalized();
  const { message } = App.useApp();
  const dropped = ({ operation, canceled }: Dropped) => {
    const lead = (operation.source?.data as { lead?: LeadCard_LeadFragment } | undefined)?.lead;
    const to = operation.target?.id;
    if (canceled || !lead || !to || to === lead.pipelineStage.id) return;
    if (!lead.nextStage || to !== lead.nextStage.id) return void message.info(say('leads.dropElsewhere', { title: lead.enterprise.shortName, stage: inLanguage(lead.nextStage?.name) }));
    onMove(lead, lead.nextStage.phase === 'SIGNED' ? 'SIGN' : 'ADVANCE');
  };
  return (
    <DragDropProvider
      // By keyboard a card is moved from its menu; a card that were a button too would nest controls.
      sensors={[PointerSensor]}
      plugins={(usual) => [...usual.filter((plugin) => plugin !== Accessibility), StyleInjector.configure({ nonce: pageNonce() })]}
      onDragEnd={dropped}
    >
      <p className="gx-hidden">{say('leads.boardKeys')}</p>
      <div className="of-board" style={{ ['--le-columns' as string]: board.leadBoard.length }} onKeyDown={moveFocus}>
        {board.leadBoard.map((column, index) => (
          <BoardColumn key={column.pipelineStage.id} column={column} next={board.leadBoard[index + 1]} today={board.zone?.today ?? ''} conditions={conditions} onMove={onMove} />
        ))}
      </div>
    </DragDropProvider>
  );
}
