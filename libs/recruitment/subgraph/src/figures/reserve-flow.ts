import { endOfDay } from '@gaoxin/kernel';
import { FIGURE_DEFINITIONS, FLOW, type FigureSpan, type FlowStationKind } from '@gaoxin/recruitment-domain';
import type { Context } from '../mapping.ts';
import { DEFAULT_CURRENCY, plannedIn, type SummedFigure } from './money-figure.ts';
import { signedStations, sumOfProjects } from './signed-money.ts';
import { targetOf } from './targets.ts';

export interface FlowStationFigures {
  station: FlowStationKind;
  figure: SummedFigure;
}

/** What stands at each station between reserve and start, in the currency of the year's target; what is signed as the signed projects are told. */
export async function reserveFlow(ctx: Context, span: FigureSpan): Promise<FlowStationFigures[]> {
  const { asOf } = span;
  const target = await ctx.read((db) => targetOf(db, Number(asOf.slice(0, 4)), endOfDay(asOf), 'START_INVESTMENT'));
  const currency = target?.currency ?? DEFAULT_CURRENCY;
  const { signed, started } = await signedStations(ctx, span);
  const told = (station: FlowStationKind) => ({ asOf, currency, definition: FIGURE_DEFINITIONS[station][ctx.locale] });
  const figures: Record<FlowStationKind, SummedFigure> = {
    RESERVE: await plannedIn(ctx, { ...told('RESERVE'), stages: ['CLUE'] }),
    NEGOTIATION: await plannedIn(ctx, { ...told('NEGOTIATION'), stages: ['NEGOTIATION', 'INSPECTION', 'REVIEW'] }),
    SIGNED: sumOfProjects(signed, told('SIGNED')),
    STARTED: sumOfProjects(started, told('STARTED')),
  };
  return FLOW.map((station) => ({ station, figure: figures[station] }));
}
