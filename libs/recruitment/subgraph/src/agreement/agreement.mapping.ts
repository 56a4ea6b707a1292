import { Agreement } from '@gaoxin/recruitment-domain';
import { day, decimal, instant } from '@gaoxin/server';
import { defineEntity, p } from '@mikro-orm/core';

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

export const agreementEntities = [AgreementSchema] as const;
