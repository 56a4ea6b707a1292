import { ContactCorrection, LeadContact, LeadSignal } from '@gaoxin/recruitment-domain';
import { day, instant, texts } from '@gaoxin/server';
import { defineEntity, p } from '@mikro-orm/core';

const content = {
  kind: p.text().$type<LeadContact['kind']>(),
  heldAt: instant(),
  place: p.text(),
  ourSide: texts(),
  theirSide: texts(),
  summary: p.text(),
  agreedNext: p.text().nullable(),
};

export const LeadContactSchema = defineEntity({
  class: LeadContact,
  tableName: 'lead_contact',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    leadId: p.text(),
    ...content,
    fileIds: texts(),
    officialId: p.text(),
    recordedAt: instant(),
    struckAt: instant().nullable(),
    struckBy: p.text().nullable(),
    struckFor: p.text().nullable(),
    version: p.integer().version(),
  },
});

export const ContactCorrectionSchema = defineEntity({
  class: ContactCorrection,
  tableName: 'contact_correction',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    contactId: p.text(),
    ...content,
    correctedAt: instant(),
    correctedBy: p.text(),
    reason: p.text(),
  },
});

export const LeadSignalSchema = defineEntity({
  class: LeadSignal,
  tableName: 'lead_signal',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    leadId: p.text().nullable(),
    officialId: p.text(),
    text: p.text(),
    source: p.text(),
    seenAt: instant(),
    windowEndsAt: instant(),
    recordedAt: instant(),
    answeredAt: instant().nullable(),
    answeredByContactId: p.text().nullable(),
    answerNote: p.text().nullable(),
    version: p.integer().version(),
  },
});

/** Written by the database itself with every contact, see the migration. */
export const LeadCadenceSchema = defineEntity({
  name: 'LeadCadence',
  tableName: 'lead_cadence',
  properties: {
    leadId: p.text().primary(),
    zoneId: p.text(),
    lastFormalOn: day().nullable(),
    year: p.integer().nullable(),
    formal: p.integer().nullable(),
  },
});

export const contactEntities = [LeadContactSchema, ContactCorrectionSchema, LeadSignalSchema, LeadCadenceSchema] as const;
