import { endOfDay } from '@gaoxin/kernel';
import { FIGURE_DEFINITIONS, figureSpan, type FigureSpan } from '@gaoxin/recruitment-domain';
import { mutation } from '@gaoxin/server';
import type { ErrorCode, Resolvers } from '../generated/resolvers-types.ts';
import type { Context } from '../mapping.ts';
import { shareIn } from './counting.ts';
import { chainCoverage } from './coverage.ts';
import { dueThisWeek } from './due-this-week.ts';
import { conversionOf, funnelOf } from './funnel.ts';
import { openLeads } from './lead-history.ts';
import { reserveRatio } from './money-figure.ts';
import { referralConversion, referrersOf } from './referrals.ts';
import { reserveFlow } from './reserve-flow.ts';
import { signedAmount } from './signed-money.ts';
import { setRecruitmentTarget } from './set-recruitment-target.ts';
import { targetsOf } from './targets.ts';

export type FiguresSpan = FigureSpan;

const told = (ctx: Context, { asOf }: FigureSpan, name: keyof typeof FIGURE_DEFINITIONS) => ({
  kind: 'InvestmentLead',
  asOf,
  definition: FIGURE_DEFINITIONS[name][ctx.locale],
});

export const figuresConstraints: Record<string, ErrorCode> = { recruitment_target_version: 'STALE_VERSION' };

export const figuresResolvers = {
  Query: {
    recruitmentFigures: (_root, { asOf, from }, ctx) => figureSpan(asOf, from ?? null, ctx.today),
    recruitmentTargets: (_root, { year }, ctx) => ctx.read((db) => targetsOf(db, year, new Date(ctx.now.getTime() + 1))),
  },
  Mutation: {
    setRecruitmentTarget: mutation(setRecruitmentTarget, (target) => ({ target })),
  },
  RecruitmentFigures: {
    funnel: async (span, { stage, pipelineId, stageId }, ctx) =>
      (await funnelOf(ctx, span, pipelineId ?? null)).filter((one) => (!stage || one.stage === stage) && (!stageId || one.pipelineStage?.id === stageId)),
    reserveFlow: async (span, { station }, ctx) => (await reserveFlow(ctx, span)).filter((one) => !station || one.station === station),
    reserveRatio: (span, _args, ctx) => reserveRatio(ctx, span),
    signedAmount: (span, _args, ctx) => signedAmount(ctx, span),
    dueThisWeek: (span, _args, ctx) => dueThisWeek(ctx, span),
    withoutNextStep: (span, _args, ctx) => shareIn(ctx, openLeads(endOfDay(span.asOf)), told(ctx, span, 'withoutNextStep')),
    referralConversion: (span, _args, ctx) => referralConversion(ctx, span),
    referrers: (span, { referrerId }, ctx) => referrersOf(ctx, span, referrerId ?? undefined),
    chainCoverage: (span, _args, ctx) => chainCoverage(ctx, span),
  },
  FunnelStage: {
    medianDays: ({ stay }) => stay.value,
    stays: ({ stay }) => stay.n,
    stood: ({ stood }) => stood(),
  },
  MedianFigure: {
    rows: ({ rows }) => rows(),
  },
  FlowStation: {
    count: ({ figure }) => figure.n + figure.leftOut,
    investment: ({ figure }) => figure.numerator,
    leftOut: ({ figure }) => figure.leftOut,
  },
  StageConversion: {
    figure: ({ arrived, wentOn, arrivals }, _args, ctx) => conversionOf(ctx, { n: arrived, numerator: wentOn }, arrivals),
  },
  ReferrerConversion: {
    referrer: ({ referrerId }) => ({ id: referrerId }),
  },
  Figure: {
    rows: ({ rows }) => (typeof rows === 'function' ? rows() : rows),
  },
  MoneyFigure: {
    rows: ({ rows }) => rows(),
  },
  RecruitmentTarget: {
    amount: ({ amount, currency }) => ({ amount, currency: currency as 'CNY' }),
    setAt: ({ recordedAt }) => recordedAt,
  },
} satisfies Resolvers;
