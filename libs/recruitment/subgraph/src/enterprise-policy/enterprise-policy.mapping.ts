import { EnterprisePolicy, EnterpriseProfile, PolicyDelivery, type ConditionResult, type PolicyCondition } from '@gaoxin/recruitment-domain';
import { day, decimal, instant, texts } from '@gaoxin/server';
import { defineEntity, p } from '@mikro-orm/core';

export const EnterprisePolicySchema = defineEntity({
  class: EnterprisePolicy,
  tableName: 'enterprise_policy',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    title: p.text(),
    summary: p.text(),
    benefit: p.text(),
    documentNumber: p.text().nullable(),
    issuedBy: p.text(),
    validFrom: day(),
    validUntil: day().nullable(),
    withoutApplication: p.boolean(),
    conditions: p.json().$type<PolicyCondition[]>(),
    fileIds: texts(),
    status: p.text().$type<EnterprisePolicy['status']>(),
    draftedAt: instant(),
    publishedAt: instant().nullable(),
    deliveredAt: instant().nullable(),
    withdrawnReason: p.text().nullable(),
    version: p.integer().version(),
  },
});

export const PolicyDeliverySchema = defineEntity({
  class: PolicyDelivery,
  tableName: 'policy_delivery',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    policyId: p.text(),
    enterpriseId: p.text(),
    withoutApplication: p.boolean(),
    reasons: p.json().$type<ConditionResult[]>(),
    deliveredAt: instant(),
    readAt: instant().nullable(),
    appliedAt: instant().nullable(),
    statement: p.text().nullable(),
    objectedAt: instant().nullable(),
    objection: p.text().nullable(),
    fileIds: texts(),
    refusal: p.text().nullable(),
    fulfilledOn: day().nullable(),
    amount: decimal().nullable(),
    currency: p.text().nullable(),
    feedbackKind: p.text().$type<NonNullable<PolicyDelivery['feedbackKind']>>().nullable(),
    feedbackText: p.text().nullable(),
    feedbackAt: instant().nullable(),
    version: p.integer().version(),
  },
});

export const EnterpriseProfileSchema = defineEntity({
  class: EnterpriseProfile,
  tableName: 'enterprise_profile',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    enterpriseId: p.text(),
    industry: p.text().nullable(),
    qualifications: texts().nullable(),
    employees: p.integer().nullable(),
    revenue: decimal().nullable(),
    taxPaid: decimal().nullable(),
    rdSpending: decimal().nullable(),
    registeredCapital: decimal().nullable(),
    foundedOn: day().nullable(),
    exports: p.boolean().nullable(),
    asOf: day(),
    source: p.text(),
    selfReported: p.boolean(),
    version: p.integer().version(),
  },
});

export const enterprisePolicyEntities = [EnterprisePolicySchema, PolicyDeliverySchema, EnterpriseProfileSchema] as const;
