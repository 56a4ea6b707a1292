import {
  AnnualTarget,
  Appointment,
  KnownDepartment,
  KnownEnterprise,
  Milestone,
  Project,
  ProjectEvent,
  ProjectHandover,
  PromotionStep,
  PromotionTemplate,
} from '@gaoxin/construction-domain';
import { day, instant, texts, type ServiceContext, type TablesOf } from '@gaoxin/server';
import { defineEntity, p } from '@mikro-orm/core';
import type { Selectable } from 'kysely';
import { agreed, ofEnterprise, ofZone } from './columns.ts';
import { EntrySchema, IssueSchema } from './issue/issue.mapping.ts';

export const HandoverSchema = defineEntity({
  class: ProjectHandover,
  tableName: 'project_handover',
  properties: {
    ...ofEnterprise,
    ...agreed,
    signingRecordedAt: instant(),
    title: p.text(),
    receivedAt: instant(),
    dueOn: day(),
    status: p.text().$type<ProjectHandover['status']>(),
    decidedAt: instant().nullable(),
    rejectionReason: p.text().nullable(),
    projectId: p.text().nullable(),
    version: p.integer().version(),
  },
});

export const ProjectSchema = defineEntity({
  class: Project,
  tableName: 'project',
  properties: {
    ...ofEnterprise,
    ...agreed,
    name: p.text(),
    stage: p.text().$type<Project['stage']>(),
    milestonesReached: p.integer(),
    secretaryId: p.text().nullable(),
    secretarySince: day().nullable(),
    templateVersion: p.integer(),
    acceptedAt: instant(),
    version: p.integer().version(),
  },
});

export const MilestoneSchema = defineEntity({
  class: Milestone,
  tableName: 'milestone',
  properties: {
    ...ofEnterprise,
    projectId: p.text(),
    kind: p.text().$type<Milestone['kind']>(),
    plannedOn: day().nullable(),
    reachedOn: day().nullable(),
    recordedAt: instant().nullable(),
  },
});

export const TemplateSchema = defineEntity({
  class: PromotionTemplate,
  tableName: 'promotion_template',
  properties: {
    ...ofZone,
    version: p.integer(),
    plan: p.json<PromotionTemplate['plan']>(),
    steps: p.json<PromotionTemplate['steps']>(),
  },
});

export const StepSchema = defineEntity({
  class: PromotionStep,
  tableName: 'promotion_step',
  properties: {
    ...ofEnterprise,
    projectId: p.text(),
    position: p.integer(),
    phase: p.text().$type<PromotionStep['phase']>(),
    titleZh: p.text(),
    titleEn: p.text(),
    ownerKind: p.text().$type<PromotionStep['ownerKind']>(),
    departmentId: p.text().nullable(),
    dueOn: day(),
    doneOn: day().nullable(),
    recordedAt: instant().nullable(),
    criterionZh: p.text(),
    criterionEn: p.text(),
    evidence: p.text().nullable(),
    version: p.integer().version(),
  },
});

export const ProjectEventSchema = defineEntity({
  class: ProjectEvent,
  tableName: 'project_event',
  properties: {
    ...ofEnterprise,
    projectId: p.text(),
    kind: p.text().$type<ProjectEvent['kind']>(),
    occurredOn: day(),
    recordedAt: instant(),
    actor: p.text(),
    milestone: p.text().$type<Project['stage']>().nullable(),
    textZh: p.text().nullable(),
    textEn: p.text().nullable(),
  },
});

export const TargetSchema = defineEntity({
  class: AnnualTarget,
  tableName: 'annual_target',
  properties: {
    ...ofZone,
    year: p.integer(),
    metric: p.text().$type<AnnualTarget['metric']>(),
    value: p.integer(),
    version: p.integer(),
    recordedAt: instant(),
  },
});

export const AppointmentSchema = defineEntity({
  class: Appointment,
  tableName: 'appointment',
  properties: { zoneId: p.text().primary(), officialId: p.text().primary(), roles: texts() },
});

export const KnownDepartmentSchema = defineEntity({
  class: KnownDepartment,
  tableName: 'known_department',
  properties: { zoneId: p.text().primary(), departmentId: p.text().primary() },
});

export const KnownEnterpriseSchema = defineEntity({
  class: KnownEnterprise,
  tableName: 'known_enterprise',
  properties: { zoneId: p.text().primary(), enterpriseId: p.text().primary() },
});

export const entities = [
  HandoverSchema,
  ProjectSchema,
  MilestoneSchema,
  TemplateSchema,
  StepSchema,
  ProjectEventSchema,
  IssueSchema,
  EntrySchema,
  TargetSchema,
  AppointmentSchema,
  KnownDepartmentSchema,
  KnownEnterpriseSchema,
] as const;

export type Tables = TablesOf<typeof entities>;
export type Context = ServiceContext<Tables>;
export type HandoverRow = Selectable<Tables['project_handover']>;
export type ProjectRow = Selectable<Tables['project']>;
export type MilestoneRow = Selectable<Tables['milestone']>;
export type StepRow = Selectable<Tables['promotion_step']>;
export type ProjectEventRow = Selectable<Tables['project_event']>;
export type IssueRow = Selectable<Tables['enterprise_issue']>;
export type EntryRow = Selectable<Tables['issue_entry']>;
export type TargetRow = Selectable<Tables['annual_target']>;
