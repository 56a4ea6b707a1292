import {
  AwardInput,
  AwardResult,
  Ballot,
  EarlierBallot,
  EvaluationCycle,
  ExperienceEvaluation,
  ExperienceTask,
  KnownOfficer,
  SecretaryScore,
  ServiceEvent,
} from '@gaoxin/rating-domain';
import { instant, day, type ServiceContext, type TablesOf } from '@gaoxin/server';
import { defineEntity, p } from '@mikro-orm/core';
import type { Selectable } from 'kysely';

export const ServiceEventSchema = defineEntity({
  class: ServiceEvent,
  tableName: 'service_event',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    enterpriseId: p.text(),
    secretaryId: p.text(),
    kind: p.text().$type<ServiceEvent['kind']>(),
    subjectId: p.text(),
    title: p.json<ServiceEvent['title']>().nullable(),
    occurredOn: day(),
    period: p.text(),
    inTime: p.boolean().nullable(),
  },
});

export const EvaluationCycleSchema = defineEntity({
  class: EvaluationCycle,
  tableName: 'evaluation_cycle',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    period: p.text(),
    status: p.text().$type<EvaluationCycle['status']>(),
    opensOn: day(),
    closesOn: day(),
    rules: p.json<EvaluationCycle['rules']>(),
    version: p.integer().version(),
  },
});

export const BallotSchema = defineEntity({
  class: Ballot,
  tableName: 'ballot',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    cycleId: p.text(),
    enterpriseId: p.text(),
    secretaryId: p.text(),
    points: p.json<Ballot['points']>(),
    comment: p.text().nullable(),
    castAt: instant(),
    castBy: p.text(),
    version: p.integer().version(),
  },
});

export const EarlierBallotSchema = defineEntity({
  class: EarlierBallot,
  tableName: 'earlier_ballot',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    enterpriseId: p.text(),
    ballotId: p.text(),
    version: p.integer(),
    points: p.json<EarlierBallot['points']>(),
    comment: p.text().nullable(),
    castAt: instant(),
    castBy: p.text(),
  },
});

export const AwardResultSchema = defineEntity({
  class: AwardResult,
  tableName: 'award_result',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    cycleId: p.text(),
    period: p.text(),
    version: p.integer(),
    zoneMean: p.double(),
    ballots: p.integer(),
    enterprises: p.integer(),
    lead: p.double().nullable(),
    pooledError: p.double().nullable(),
    leaveOneOutChanges: p.boolean(),
    sha256: p.text(),
    computedAt: instant(),
    recomputedAt: instant().nullable(),
    recomputedBy: p.text().nullable(),
    recomputedIdentical: p.boolean().nullable(),
  },
});

export const AwardInputSchema = defineEntity({
  class: AwardInput,
  tableName: 'award_input',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    canonical: p.text(),
  },
});

export const SecretaryScoreSchema = defineEntity({
  class: SecretaryScore,
  tableName: 'secretary_score',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    awardId: p.text(),
    period: p.text(),
    secretaryId: p.text(),
    rank: p.integer().nullable(),
    enterprises: p.integer().nullable(),
    rawMean: p.double().nullable(),
    score: p.double().nullable(),
    eligible: p.boolean(),
    gold: p.boolean(),
    dimensions: p.json<SecretaryScore['dimensions']>(),
  },
});

export const ExperienceTaskSchema = defineEntity({
  class: ExperienceTask,
  tableName: 'experience_task',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    officerId: p.text(),
    title: p.text(),
    place: p.text(),
    brief: p.text(),
    steps: p.json<string[]>(),
    limitMinutes: p.integer().nullable(),
    dueOn: day(),
    submittedAt: instant().nullable(),
    version: p.integer().version(),
  },
});

export const ExperienceEvaluationSchema = defineEntity({
  class: ExperienceEvaluation,
  tableName: 'experience_evaluation',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    taskId: p.text(),
    officerId: p.text(),
    submittedAt: instant(),
    steps: p.json<ExperienceEvaluation['steps']>(),
    points: p.json<ExperienceEvaluation['points']>(),
    text: p.text().nullable(),
  },
});

export const KnownOfficerSchema = defineEntity({
  class: KnownOfficer,
  tableName: 'known_officer',
  properties: { zoneId: p.text().primary(), officerId: p.text().primary() },
});

export const entities = [
  ServiceEventSchema,
  EvaluationCycleSchema,
  BallotSchema,
  EarlierBallotSchema,
  AwardResultSchema,
  AwardInputSchema,
  SecretaryScoreSchema,
  ExperienceTaskSchema,
  ExperienceEvaluationSchema,
  KnownOfficerSchema,
] as const;

export type Tables = TablesOf<typeof entities>;
export type Context = ServiceContext<Tables>;
export type ServiceEventRow = Selectable<Tables['service_event']>;
export type CycleRow = Selectable<Tables['evaluation_cycle']>;
export type BallotRow = Selectable<Tables['ballot']>;
export type EarlierBallotRow = Selectable<Tables['earlier_ballot']>;
export type AwardRow = Selectable<Tables['award_result']>;
export type ScoreRow = Selectable<Tables['secretary_score']>;
export type TaskRow = Selectable<Tables['experience_task']>;
export type EvaluationRow = Selectable<Tables['experience_evaluation']>;
