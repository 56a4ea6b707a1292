import { IncentiveTerm } from '@gaoxin/recruitment-domain';
import { decimal, instant } from '@gaoxin/server';
import { defineEntity, p } from '@mikro-orm/core';

export const IncentiveTermSchema = defineEntity({
  class: IncentiveTerm,
  tableName: 'incentive_term',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    enterpriseId: p.text(),
    leadId: p.text(),
    agreementId: p.text().nullable(),
    kind: p.text().$type<IncentiveTerm['kind']>(),
    scope: p.text().$type<IncentiveTerm['scope']>(),
    text: p.text(),
    basis: p.text().$type<IncentiveTerm['basis']>(),
    basisText: p.text().nullable(),
    rateValue: decimal().nullable(),
    rateUnit: p.text().$type<NonNullable<IncentiveTerm['rateUnit']>>().nullable(),
    rateBound: p.text().$type<NonNullable<IncentiveTerm['rateBound']>>().nullable(),
    findings: p.array().columnType('text[]').$type<IncentiveTerm['findings']>(),
    status: p.text().$type<IncentiveTerm['status']>(),
    opinion: p.text().nullable(),
    reviewer: p.text().nullable(),
    reviewedAt: instant().nullable(),
    draftedBy: p.text(),
    draftedById: p.text().nullable(),
    draftedAt: instant(),
    version: p.integer().version(),
  },
});

export const incentiveEntities = [IncentiveTermSchema] as const;
