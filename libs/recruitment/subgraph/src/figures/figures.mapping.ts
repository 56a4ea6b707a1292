import { HandedOverProject, RecruitmentTarget } from '@gaoxin/recruitment-domain';
import { day, decimal, instant } from '@gaoxin/server';
import { defineEntity, p } from '@mikro-orm/core';

const RecruitmentTargetSchema = defineEntity({
  class: RecruitmentTarget,
  tableName: 'recruitment_target',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    year: p.integer(),
    kind: p.text().$type<RecruitmentTarget['kind']>(),
    amount: decimal(),
    currency: p.text(),
    version: p.integer(),
    recordedAt: instant(),
  },
});

const HandedOverProjectSchema = defineEntity({
  class: HandedOverProject,
  tableName: 'handed_over_project',
  properties: {
    projectId: p.text().primary(),
    zoneId: p.text(),
    agreementId: p.text(),
    startedOn: day().nullable(),
    startRecordedAt: instant().nullable(),
  },
});

/** Written by the database with every change of the rules, see the migration. */
const ContactMinimumSchema = defineEntity({
  name: 'ContactMinimum',
  tableName: 'contact_minimum',
  properties: { id: p.text().primary(), zoneId: p.text(), minimum: p.integer(), since: instant() },
});

export const figuresEntities = [RecruitmentTargetSchema, HandedOverProjectSchema, ContactMinimumSchema] as const;
