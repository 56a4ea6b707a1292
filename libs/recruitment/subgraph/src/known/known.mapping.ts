import { KnownEnterprise, KnownOfficial } from '@gaoxin/recruitment-domain';
import { defineEntity, p } from '@mikro-orm/core';

export const KnownEnterpriseSchema = defineEntity({
  class: KnownEnterprise,
  tableName: 'known_enterprise',
  properties: {
    zoneId: p.text().primary(),
    enterpriseId: p.text().primary(),
    name: p.text().nullable(),
    shortName: p.text().nullable(),
    uscc: p.text().nullable(),
    mergedInto: p.text().nullable(),
  },
});

export const KnownOfficialSchema = defineEntity({
  class: KnownOfficial,
  tableName: 'known_official',
  properties: { zoneId: p.text().primary(), officialId: p.text().primary(), name: p.text().nullable(), login: p.text().nullable() },
});

export const knownEntities = [KnownEnterpriseSchema, KnownOfficialSchema] as const;
