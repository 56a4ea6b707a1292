import { Lead, LeadEvent } from '@gaoxin/recruitment-domain';
import { day, decimal, instant } from '@gaoxin/server';
import { defineEntity, p } from '@mikro-orm/core';

export const LeadSchema = defineEntity({
  class: Lead,
  tableName: 'lead',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    enterpriseId: p.text(),
    title: p.text(),
    industry: p.text().nullable(),
    source: p.text().$type<Lead['source']>(),
    ownerId: p.text(),
    openedAt: instant(),
    stage: p.text().$type<Lead['stage']>(),
    stageEnteredAt: instant(),
    plannedAmount: decimal().nullable(),
    plannedCurrency: p.text().nullable(),
    nextStepTitle: p.text().nullable(),
    nextStepDueOn: day().nullable(),
    nextStepWaitingFor: p.text().nullable(),
    feasibilityCount: p.integer(),
    sourceEnterpriseId: p.text().nullable(),
    feasibilityNeeded: p.integer(),
    diligence: p.text().$type<Lead['diligence']>(),
    droppedFrom: p.text().$type<Lead['stage']>().nullable(),
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
  },
});

export const leadEntities = [LeadSchema, LeadEventSchema] as const;
