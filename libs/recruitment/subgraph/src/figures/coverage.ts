import { endOfDay } from '@gaoxin/kernel';
import { FIGURE_DEFINITIONS, type FigureSpan } from '@gaoxin/recruitment-domain';
import { sql } from 'kysely';
import type { Context } from '../mapping.ts';
import { shareIn, type CountedFigure, type Counting } from './counting.ts';

/** The nodes that stood on the day; counted when an enterprise filled them. */
const nodesOn =
  ({ asOf }: FigureSpan): Counting =>
  (db) => {
    const end = endOfDay(asOf);
    const filled = db
      .selectFrom('chain_filling as f')
      .select(['f.nodeId', (eb) => eb.fn.min('f.since').as('since')])
      .where('f.recordedAt', '<', end)
      .where('f.since', '<=', asOf)
      .where((eb) => eb.or([eb('f.vacatedAt', 'is', null), eb('f.vacatedAt', '>=', end), eb('f.vacatedOn', '>', asOf)]))
      .groupBy('f.nodeId');
    return db
      .selectFrom('chain_node as n')
      .innerJoin('industry_chain as c', 'c.id', 'n.chainId')
      .leftJoin(filled.as('filled'), 'filled.nodeId', 'n.id')
      .where('n.addedAt', '<', end)
      .where((eb) => eb.or([eb('n.removedAt', 'is', null), eb('n.removedAt', '>=', end)]))
      .select(['n.id', sql<string>`c.name || '　' || n.name`.as('title'), 'filled.since as occurredOn', 'n.addedAt as recordedAt'])
      .select(sql<boolean>`filled.node_id is not null`.as('counted'))
      .as('rows');
  };

export const chainCoverage = (ctx: Context, span: FigureSpan): Promise<CountedFigure> =>
  shareIn(ctx, nodesOn(span), { kind: 'ChainNode', asOf: span.asOf, definition: FIGURE_DEFINITIONS.chainCoverage[ctx.locale] });
