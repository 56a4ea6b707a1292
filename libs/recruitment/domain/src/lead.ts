import { addDays, daysBetween, dayOf, lightOf, RuleError, type Day, type TrafficLight } from '@gaoxin/kernel';
import type { DiligenceState } from './due-diligence.ts';
import type { Rules } from './recruitment-rules.ts';

export type LeadStage = 'CLUE' | 'NEGOTIATION' | 'INSPECTION' | 'REVIEW' | 'SIGNED' | 'HANDED_OVER' | 'DROPPED';
export type LeadSource = 'CHAIN' | 'REFERRAL' | 'EXPO' | 'EXISTING_ENTERPRISE' | 'WALK_IN' | 'SIGNAL';
export type MissingRequirement = 'NEXT_STEP' | 'PLANNED_INVESTMENT' | 'FEASIBILITY' | 'AGREEMENT' | 'EARLY_FEASIBILITY' | 'DUE_DILIGENCE';

/** The moves that a person makes on the board; signing and handing over are acts of their own. */
const NEXT = {
  CLUE: 'NEGOTIATION',
  NEGOTIATION: 'INSPECTION',
  INSPECTION: 'REVIEW',
} as const satisfies Partial<Record<LeadStage, LeadStage>>;

/** What a stage asks for before a lead may enter it. */
const ENTRY: Partial<Record<LeadStage, readonly MissingRequirement[]>> = {
  NEGOTIATION: ['NEXT_STEP', 'EARLY_FEASIBILITY'],
  INSPECTION: ['NEXT_STEP', 'PLANNED_INVESTMENT'],
  REVIEW: ['PLANNED_INVESTMENT', 'FEASIBILITY'],
  SIGNED: ['DUE_DILIGENCE', 'AGREEMENT'],
};

/** Stages in the order of the board, and the days after which a lead is late there. */
export const BOARD: readonly { stage: LeadStage; limitDays: number }[] = [
  { stage: 'CLUE', limitDays: 10 },
  { stage: 'NEGOTIATION', limitDays: 30 },
  { stage: 'INSPECTION', limitDays: 15 },
  { stage: 'REVIEW', limitDays: 10 },
  { stage: 'SIGNED', limitDays: 5 },
];

export interface NextStep {
  title: string;
  dueOn: Day;
  waitingFor: string | null;
}

const FURTHEST_STEP_DAYS = 3_650;

/** The facts that the rules look at; a lead and a row read from the database both have them. */
export interface LeadFacts {
  stage: LeadStage;
  stageEnteredAt: Date;
  plannedAmount: string | null;
  nextStepTitle: string | null;
  feasibilityCount: number;
  feasibilityNeeded: number;
  diligence: DiligenceState;
}

export class Lead implements LeadFacts {
  stage: LeadStage = 'CLUE';
  version = 1;
  stageEnteredAt: Date;
  plannedAmount: string | null = null;
  plannedCurrency: string | null = null;
  nextStepTitle: string | null = null;
  nextStepDueOn: Day | null = null;
  nextStepWaitingFor: string | null = null;
  feasibilityCount = 0;
  /** Finished feasibility items that the zone asks for before talks. */
  feasibilityNeeded = 0;
  diligence: DiligenceState = 'NOT_ASKED';
  /** The stage to come back to when a dropped lead is taken up again. */
  droppedFrom: LeadStage | null = null;
  sourceEnterpriseId: string | null = null;
  readonly id: string;
  readonly zoneId: string;
  readonly enterpriseId: string;
  readonly title: string;
  readonly industry: string | null;
  readonly source: LeadSource;
  readonly ownerId: string;
  readonly openedAt: Date;

  constructor(facts: {
    id: string;
    zoneId: string;
    enterpriseId: string;
    title: string;
    industry: string | null;
    source: LeadSource;
    ownerId: string;
    openedAt: Date;
  }) {
    this.id = facts.id;
    this.zoneId = facts.zoneId;
    this.enterpriseId = facts.enterpriseId;
    this.title = facts.title;
    this.industry = facts.industry;
    this.source = facts.source;
    this.ownerId = facts.ownerId;
    this.openedAt = facts.openedAt;
    this.stageEnteredAt = facts.openedAt;
  }

  /** Moves one stage on. @throws RuleError LEAD_STAGE for any other move, LEAD_REQUIREMENT when the stage asks for more. */
  advance(to: LeadStage, now: Date) {
    if (nextStageOf(this.stage) !== to) throw new RuleError('LEAD_STAGE', { from: this.stage, to }, ['to']);
    const missing = missingFor(to, this);
    if (missing.length > 0) throw new RuleError('LEAD_REQUIREMENT', { missing }, ['to']);
    return this.enter(to, now);
  }

  /** @throws RuleError DATE_ORDER for a step before the lead was opened, or so far ahead that it can only be a slip. */
  plan(step: NextStep): void {
    this.expectOpen();
    const [from, to] = [dayOf(this.openedAt), addDays(dayOf(this.openedAt), FURTHEST_STEP_DAYS)];
    if (step.dueOn < from || step.dueOn > to) throw new RuleError('DATE_ORDER', { from, to }, ['dueOn']);
    this.nextStepTitle = step.title;
    this.nextStepDueOn = step.dueOn;
    this.nextStepWaitingFor = step.waitingFor;
  }

  recordFeasibility(finishedOn: Day, now: Date): void {
    this.expectOpen();
    this.expectDate(finishedOn, now, ['finishedOn']);
    this.feasibilityCount += 1;
  }

  /** Takes over what the zone asks of a lead from now on. */
  follow(rules: Rules, diligence: DiligenceState): void {
    this.feasibilityNeeded = rules.feasibilityForNegotiation;
    this.diligence = diligence;
  }

  /** Signing is possible from the review only, and not before the due diligence where the zone asks for it. */
  sign(signedOn: Day, now: Date) {
    if (this.stage !== 'REVIEW') throw new RuleError('LEAD_STAGE', { from: this.stage, to: 'SIGNED' });
    const missing = missingFor('SIGNED', this).filter((requirement) => requirement !== 'AGREEMENT');
    if (missing.length > 0) throw new RuleError('LEAD_REQUIREMENT', { missing });
    this.expectDate(signedOn, now, ['signedOn']);
    return this.enter('SIGNED', now);
  }

  handOver(now: Date) {
    if (this.stage !== 'SIGNED') throw new RuleError('LEAD_STAGE', { from: this.stage, to: 'HANDED_OVER' });
    return this.enter('HANDED_OVER', now);
  }

  /** Construction sent the agreement back. */
  takeBack(now: Date) {
    if (this.stage !== 'HANDED_OVER') throw new RuleError('LEAD_STAGE', { from: this.stage, to: 'SIGNED' });
    return this.enter('SIGNED', now);
  }

  drop(now: Date) {
    this.expectOpen();
    this.droppedFrom = this.stage;
    return this.enter('DROPPED', now);
  }

  revive(now: Date) {
    if (this.stage !== 'DROPPED' || !this.droppedFrom) throw new RuleError('LEAD_STAGE', { from: this.stage, to: this.stage });
    return this.enter(this.droppedFrom, now);
  }

  /** A fact of the lead lies between its opening and today. */
  expectDate(day: Day, now: Date, path: string[]): void {
    if (day < dayOf(this.openedAt) || day > dayOf(now)) {
      throw new RuleError('DATE_ORDER', { from: dayOf(this.openedAt), to: dayOf(now) }, path);
    }
  }

  /** @throws RuleError LEAD_STAGE for a lead that is signed, handed over or dropped. */
  expectOpen(): void {
    if (['SIGNED', 'HANDED_OVER', 'DROPPED'].includes(this.stage)) throw new RuleError('LEAD_STAGE', { from: this.stage, to: this.stage });
  }

  private enter(to: LeadStage, now: Date) {
    const from = this.stage;
    this.stage = to;
    this.stageEnteredAt = now;
    return { type: 'recruitment.lead.advanced', leadId: this.id, enterpriseId: this.enterpriseId, from, to };
  }
}

export const nextStageOf = (stage: LeadStage): LeadStage | null => (NEXT as Partial<Record<LeadStage, LeadStage>>)[stage] ?? null;

/** What the lead still lacks for a stage. */
export function missingFor(stage: LeadStage, lead: LeadFacts): MissingRequirement[] {
  const has: Record<MissingRequirement, boolean> = {
    NEXT_STEP: lead.nextStepTitle !== null,
    PLANNED_INVESTMENT: lead.plannedAmount !== null,
    FEASIBILITY: lead.feasibilityCount > 0,
    AGREEMENT: lead.stage === 'SIGNED' || lead.stage === 'HANDED_OVER',
    EARLY_FEASIBILITY: lead.feasibilityCount >= lead.feasibilityNeeded,
    DUE_DILIGENCE: lead.diligence !== 'OPEN',
  };
  return (ENTRY[stage] ?? []).filter((requirement) => !has[requirement]);
}

/** What the lead lacks for the stage that comes next on the board. */
export const missingForNext = (lead: LeadFacts): MissingRequirement[] => {
  const next = lead.stage === 'REVIEW' ? 'SIGNED' : nextStageOf(lead.stage);
  return next ? missingFor(next, lead) : [];
};

/** Whole days that the lead has stood in its stage. */
export const daysInStage = (lead: LeadFacts, today: Day): number => daysBetween(dayOf(lead.stageEnteredAt), today);

/** Late once the stage's limit has passed; counted on in working days by the zone's rule. */
export function stageLight(lead: LeadFacts, today: Day): TrafficLight {
  const limit = BOARD.find((column) => column.stage === lead.stage)?.limitDays;
  if (limit === undefined) return 'NOT_STARTED';
  return lightOf({ dueOn: addDays(dayOf(lead.stageEnteredAt), limit), doneOn: null }, today);
}

/** Light of the next step: a step of today is in time, one of the past is late. */
export const nextStepLight = (dueOn: Day, today: Day): TrafficLight => lightOf({ dueOn, doneOn: null }, today);

