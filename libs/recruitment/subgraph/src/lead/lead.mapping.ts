import { Lead, LeadEvent, StageMove } from '@gaoxin/recruitment-domain';
import { day, decimal, instant } from '@gaoxin/server';
import { defineEntity, p } from '@mikro-orm/core';

export const LeadSchema = defineEntity({
  class: Lead,
  tableName: 'lead',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    enterpriseId: p.text(),
    enterpriseName: p.text(),
    parentGroup: p.text().nullable(),
    title: p.text(),
    industry: p.text().nullable(),
    industryTeam: p.text().nullable(),
    industryTeamId: p.text().nullable(),
    source: p.text().$type<Lead['source']>(),
    sourceEnterpriseId: p.text().nullable(),
    sourceText: p.text().nullable(),
    ownerId: p.text(),
    priority: p.text().$type<Lead['priority']>(),
    priorityReason: p.text().nullable(),
    openedAt: instant(),
    registeredAt: instant(),
    pipelineId: p.text(),
    pipelineStageId: p.text(),
    stage: p.text().$type<Lead['stage']>(),
    stageEnteredAt: instant(),
    plannedAmount: decimal().nullable(),
    plannedCurrency: p.text().nullable(),
    landMu: decimal().nullable(),
    capacities: p.json().$type<Lead['capacities']>(),
    utilities: p.json().$type<Lead['utilities']>(),
    nextStepTitle: p.text().nullable(),
    nextStepDueOn: day().nullable(),
    nextStepWaitingFor: p.text().nullable(),
    nextStepWaitingSince: day().nullable(),
    feasibilityCount: p.integer(),
    feasibilityNeeded: p.integer(),
    diligence: p.text().$type<Lead['diligence']>(),
    droppedFrom: p.text().$type<Lead['stage']>().nullable(),
    lookAgainOn: day().nullable(),
    closedFor: p.text().nullable(),
    signedOn: day().nullable(),
    mergedInto: p.text().nullable(),
    version: p.integer().version(),
  },
});

export const LeadEventSchema = defineEntity({
  class: LeadEvent,
  tableName: 'lead_event',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    leadId: p.text(),
    kind: p.text().$type<LeadEvent['kind']>(),
    occurredOn: day(),
    recordedAt: instant(),
    actor: p.text(),
    stage: p.text().$type<Lead['stage']>().nullable(),
    note: p.text().nullable(),
    leadStage: p.text().$type<Lead['stage']>().nullable(),
    plannedAmount: decimal().nullable(),
    plannedCurrency: p.text().nullable(),
    nextStepDueOn: day().nullable(),
    source: p.text().$type<Lead['source']>().nullable(),
    sourceEnterpriseId: p.text().nullable(),
    pipelineStageId: p.text().nullable(),
    lookAgainOn: day().nullable(),
    stageEnteredAt: instant().nullable(),
    changes: p.json().$type<LeadEvent['changes']>(),
  },
});

/** Written by the database itself with every move, see the migration. */
export const StageMoveSchema = defineEntity({
  class: StageMove,
  tableName: 'lead_stage_move',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    leadId: p.text(),
    pipelineId: p.text(),
    fromStage: p.text().$type<Lead['stage']>().nullable(),
    toStage: p.text().$type<Lead['stage']>(),
    fromPipelineStageId: p.text().nullable(),
    toPipelineStageId: p.text(),
    movedAt: instant(),
    days: p.integer().nullable(),
  },
});

export const LeadTotalSchema = defineEntity({
  name: 'LeadTotal',
  tableName: 'lead_total',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    pipelineStageId: p.text(),
    stage: p.text().$type<Lead['stage']>(),
    ownerId: p.text(),
    industry: p.text(),
    leads: p.bigint('number'),
    amount: p.string().columnType('numeric'),
    forgotten: p.bigint('number'),
    folded: p.boolean(),
  },
});

export const LeadFlowSchema = defineEntity({
  name: 'LeadFlow',
  tableName: 'lead_flow',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    pipelineStageId: p.text(),
    month: day(),
    arrived: p.bigint('number'),
    wentOn: p.bigint('number'),
    folded: p.boolean(),
  },
});

export const leadEntities = [LeadSchema, LeadEventSchema, StageMoveSchema, LeadTotalSchema, LeadFlowSchema] as const;
