import { Agreement, KnownEnterprise, Lead, LeadEvent } from '@gaoxin/recruitment-domain';
import type { ServiceContext, TablesOf } from '@gaoxin/server';
import { defineEntity, p } from '@mikro-orm/core';
import type { Selectable } from 'kysely';

const instant = () => p.datetime().columnType('timestamptz');
const day = () => p.string().columnType('date');
const decimal = () => p.string().columnType('numeric(19,4)');

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
    droppedFrom: p.text().$type<Lead['stage']>().nullable(),
    version: p.integer().version(),
  },
});

export const AgreementSchema = defineEntity({
  class: Agreement,
  tableName: 'agreement',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    leadId: p.text(),
    enterpriseId: p.text(),
    title: p.text(),
    investmentAmount: decimal(),
    investmentCurrency: p.text(),
    landMu: decimal().nullable(),
    signedOn: day(),
    recordedAt: instant(),
    handedOverAt: instant().nullable(),
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
  },
});

export const KnownEnterpriseSchema = defineEntity({
  class: KnownEnterprise,
  tableName: 'known_enterprise',
  properties: { zoneId: p.text().primary(), enterpriseId: p.text().primary() },
});

export const entities = [LeadSchema, AgreementSchema, LeadEventSchema, KnownEnterpriseSchema] as const;

export type Tables = TablesOf<typeof entities>;
export type Context = ServiceContext<Tables>;
export type LeadRow = Selectable<Tables['lead']>;
export type AgreementRow = Selectable<Tables['agreement']>;
export type LeadEventRow = Selectable<Tables['lead_event']>;
