import { ProjectIdentity, ProjectLead, SigningEvent } from '@gaoxin/recruitment-domain';
import { day, decimal, instant } from '@gaoxin/server';
import { defineEntity, p } from '@mikro-orm/core';

export const ProjectIdentitySchema = defineEntity({
  class: ProjectIdentity,
  tableName: 'project_identity',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    title: p.text(),
    uscc: p.text().nullable(),
    parentGroup: p.text().nullable(),
    siteParcel: p.text().nullable(),
    productLine: p.text().nullable(),
    matchKey: p.text().nullable(),
    separateReason: p.text().nullable(),
    completedAt: instant().nullable(),
    recordedBy: p.text(),
    recordedAt: instant(),
  },
});

export const ProjectLeadSchema = defineEntity({
  class: ProjectLead,
  tableName: 'project_lead',
  properties: { id: p.text().primary(), zoneId: p.text(), leadId: p.text(), projectId: p.text(), recordedAt: instant() },
});

export const SigningEventSchema = defineEntity({
  class: SigningEvent,
  tableName: 'signing_event',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    enterpriseId: p.text(),
    leadId: p.text(),
    name: p.text(),
    heldOn: day(),
    place: p.text().nullable(),
    organiser: p.text().nullable(),
    announcedAmount: decimal().nullable(),
    announcedCurrency: p.text().nullable(),
    recordedBy: p.text(),
    recordedAt: instant(),
  },
});

export const identityEntities = [ProjectIdentitySchema, ProjectLeadSchema, SigningEventSchema] as const;
