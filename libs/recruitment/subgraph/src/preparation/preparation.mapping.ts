import { DueDiligenceItem, FeasibilityItem, PitchPackage, PitchSending, RecruitmentRules } from '@gaoxin/recruitment-domain';
import { day, instant, texts } from '@gaoxin/server';
import { defineEntity, p } from '@mikro-orm/core';

export const RecruitmentRulesSchema = defineEntity({
  class: RecruitmentRules,
  tableName: 'recruitment_rules',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    formalContactsPerYear: p.integer(),
    feasibilityForNegotiation: p.integer(),
    dueDiligenceForSigning: p.boolean(),
    dueDiligenceItems: texts(),
    dueDiligenceOffFor: p.text().nullable(),
    changedAt: instant(),
    version: p.integer().version(),
  },
});

export const PitchPackageSchema = defineEntity({
  class: PitchPackage,
  tableName: 'pitch_package',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    leadId: p.text(),
    industryEnvironment: p.text().nullable(),
    preferentialPolicy: p.text().nullable(),
    location: p.text().nullable(),
    changedAt: instant(),
    sendingCount: p.integer(),
    fileIds: texts(),
    version: p.integer().version(),
  },
});

export const PitchSendingSchema = defineEntity({
  class: PitchSending,
  tableName: 'pitch_sending',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    packageId: p.text(),
    sentOn: day(),
    recipient: p.text(),
    sentBy: p.text(),
    recordedAt: instant(),
    packageVersion: p.integer().nullable(),
    industryEnvironment: p.text().nullable(),
    preferentialPolicy: p.text().nullable(),
    location: p.text().nullable(),
    fileIds: texts(),
  },
});

export const FeasibilityItemSchema = defineEntity({
  class: FeasibilityItem,
  tableName: 'feasibility_item',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    leadId: p.text(),
    title: p.text(),
    ownerId: p.text(),
    dueOn: day(),
    finishedOn: day().nullable(),
    conclusion: p.text().nullable(),
    droppedFor: p.text().nullable(),
    recordedAt: instant(),
    version: p.integer().version(),
  },
});

export const DueDiligenceItemSchema = defineEntity({
  class: DueDiligenceItem,
  tableName: 'due_diligence_item',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    leadId: p.text(),
    title: p.text(),
    result: p.text().$type<DueDiligenceItem['result']>(),
    note: p.text(),
    evidence: p.text().nullable(),
    checkedOn: day(),
    checkedById: p.text(),
    fileIds: texts(),
    recordedAt: instant(),
    accepted: p.boolean().nullable(),
    decisionReason: p.text().nullable(),
    decidedBy: p.text().nullable(),
    decidedAt: instant().nullable(),
    version: p.integer().version(),
  },
});

export const preparationEntities = [
  RecruitmentRulesSchema,
  PitchPackageSchema,
  PitchSendingSchema,
  FeasibilityItemSchema,
  DueDiligenceItemSchema,
] as const;
