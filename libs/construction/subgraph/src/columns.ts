import { p } from '@mikro-orm/core';

export const instant = () => p.datetime().columnType('timestamptz');
export const day = () => p.string().columnType('date');
const decimal = () => p.string().columnType('numeric(19,4)');
export const texts = () => p.array().columnType('text[]').$type<string[]>();

export const ofZone = { id: p.text().primary(), zoneId: p.text() };
export const ofEnterprise = { ...ofZone, enterpriseId: p.text() };
export const agreed = { agreementId: p.text(), investmentAmount: decimal(), investmentCurrency: p.text(), landMu: decimal().nullable(), signedOn: day() };
