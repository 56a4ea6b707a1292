import { HousingApplicant, HousingApplication, HousingPlace, HousingQueueEntry, TalentHousing } from '@gaoxin/recruitment-domain';
import { day, instant } from '@gaoxin/server';
import { defineEntity, p } from '@mikro-orm/core';

export const TalentHousingSchema = defineEntity({
  class: TalentHousing,
  tableName: 'talent_housing',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    name: p.text(),
    address: p.text().nullable(),
    buildings: p.json<TalentHousing['buildings']>(),
    categories: p.json<TalentHousing['categories']>(),
    sample: p.boolean(),
    version: p.integer().version(),
  },
});

export const HousingPlaceSchema = defineEntity({
  class: HousingPlace,
  tableName: 'housing_place',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    housingId: p.text(),
    building: p.text(),
    number: p.integer(),
    takenBy: p.text().nullable(),
    version: p.integer().version(),
  },
});

export const HousingApplicationSchema = defineEntity({
  class: HousingApplication,
  tableName: 'housing_application',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    enterpriseId: p.text(),
    housingId: p.text(),
    asked: p.integer(),
    appliedAt: instant(),
    status: p.text().$type<HousingApplication['status']>(),
    waitsForAll: p.boolean(),
    answerBy: day().nullable(),
    reason: p.text().nullable(),
    version: p.integer().version(),
  },
});

export const HousingApplicantSchema = defineEntity({
  class: HousingApplicant,
  tableName: 'housing_applicant',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    enterpriseId: p.text(),
    applicationId: p.text(),
    position: p.integer(),
    name: p.text(),
    category: p.text(),
    status: p.text().$type<HousingApplicant['status']>(),
    since: day().nullable(),
    leftOn: day().nullable(),
  },
});

/** Without the enterprise, so that one of them can be told its number without seeing who stands before it. */
export const HousingQueueSchema = defineEntity({
  class: HousingQueueEntry,
  tableName: 'housing_queue',
  properties: { id: p.text().primary(), zoneId: p.text(), housingId: p.text(), joinedAt: instant() },
});

export const housingEntities = [TalentHousingSchema, HousingPlaceSchema, HousingApplicationSchema, HousingApplicantSchema, HousingQueueSchema] as const;
