import { Agreement, AgreementParty, StatedAmount } from '@gaoxin/recruitment-domain';
import { day, decimal, instant, texts } from '@gaoxin/server';
import { defineEntity, p } from '@mikro-orm/core';

const ofEnterprise = { id: p.text().primary(), zoneId: p.text(), enterpriseId: p.text() };

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
    landBound: p.text().$type<Agreement['landBound']>(),
    product: p.text().nullable(),
    capacityValue: decimal().nullable(),
    capacityUnit: p.text().$type<NonNullable<Agreement['capacityUnit']>>().nullable(),
    capacityBound: p.text().$type<NonNullable<Agreement['capacityBound']>>().nullable(),
    signedOn: day(),
    recordedAt: instant(),
    handedOverAt: instant().nullable(),
    acceptedAt: instant().nullable(),
    returns: p.integer(),
    conflict: p.boolean(),
    version: p.integer().version(),
  },
});

export const AgreementPartySchema = defineEntity({
  class: AgreementParty,
  tableName: 'agreement_party',
  properties: {
    ...ofEnterprise,
    agreementId: p.text(),
    side: p.text().$type<AgreementParty['side']>(),
    name: p.text(),
    uscc: p.text().nullable(),
    role: p.text().$type<AgreementParty['role']>(),
    signatory: p.text().nullable(),
  },
});

export const StatedAmountSchema = defineEntity({
  class: StatedAmount,
  tableName: 'stated_amount',
  properties: {
    ...ofEnterprise,
    leadId: p.text(),
    grade: p.text().$type<StatedAmount['grade']>(),
    amount: decimal(),
    currency: p.text(),
    statedOn: day(),
    source: p.text(),
    recordedBy: p.text(),
    recordedAt: instant(),
    replacesId: p.text().nullable(),
    signingEventId: p.text().nullable(),
    fileIds: texts(),
    setAsideAt: instant().nullable(),
    setAsideBy: p.text().nullable(),
    setAsideReason: p.text().nullable(),
  },
});

export const agreementEntities = [AgreementSchema, AgreementPartySchema, StatedAmountSchema] as const;
