import { Obligation } from '@gaoxin/recruitment-domain';
import { day, decimal, instant, texts } from '@gaoxin/server';
import { defineEntity, p } from '@mikro-orm/core';

export const ObligationSchema = defineEntity({
  class: Obligation,
  tableName: 'obligation',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    enterpriseId: p.text(),
    agreementId: p.text(),
    party: p.text().$type<Obligation['party']>(),
    kind: p.text().$type<Obligation['kind']>(),
    clause: p.text(),
    dueOn: day(),
    ownerId: p.text().nullable(),
    incentiveTermId: p.text().nullable(),
    quantityValue: decimal().nullable(),
    quantityUnit: p.text().$type<NonNullable<Obligation['quantityUnit']>>().nullable(),
    quantityBound: p.text().$type<NonNullable<Obligation['quantityBound']>>().nullable(),
    moneyAmount: decimal().nullable(),
    moneyCurrency: p.text().nullable(),
    recordedAt: instant(),
    state: p.text().$type<Obligation['state']>(),
    fulfilledOn: day().nullable(),
    evidence: p.text().nullable(),
    fileIds: texts(),
    fulfilmentRecordedAt: instant().nullable(),
    breachedOn: day().nullable(),
    waivedAt: instant().nullable(),
    reason: p.text().nullable(),
    version: p.integer().version(),
  },
});

export const obligationEntities = [ObligationSchema] as const;
