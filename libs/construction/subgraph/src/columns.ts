import { day, decimal } from '@gaoxin/server';
import { p } from '@mikro-orm/core';

export const ofZone = { id: p.text().primary(), zoneId: p.text() };
export const ofEnterprise = { ...ofZone, enterpriseId: p.text() };
export const agreed = { agreementId: p.text(), investmentAmount: decimal(), investmentCurrency: p.text(), landMu: decimal().nullable(), signedOn: day() };
