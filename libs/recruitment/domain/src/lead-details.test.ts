import { RuleError } from '@gaoxin/kernel';
import { checkDetails, investmentIntensity, NO_DETAILS, type LeadDetails } from './lead-details.ts';

const faultOf = (details: Partial<LeadDetails>): string => {
  try {
    checkDetails({ ...NO_DETAILS, title: '二期', source: 'WALK_IN', ...details }, 'e1');
    return 'ok';
  } catch (error) {
    if (error instanceof RuleError) return [error.code, error.path.join('.')].join(' ');
    throw error;
  }
};

const quantity = (value: string, unit: 'VEHICLE' | 'PERCENT' = 'VEHICLE') => ({ value, unit, bound: 'EXACT' as const });

describe('what the source of a lead asks for', () => {
  it.each([
    [{ source: 'REFERRAL' }, 'BLANK sourceEnterpriseId'],
    [{ source: 'REFERRAL', sourceEnterpriseId: 'e1' }, 'SELF_REFERRAL sourceEnterpriseId'],
    [{ source: 'REFERRAL', sourceEnterpriseId: 'e2' }, 'ok'],
    [{ source: 'EXPO' }, 'BLANK sourceText'],
    [{ source: 'EXPO', sourceText: '2022 世界动力电池大会' }, 'ok'],
    [{ source: 'SIGNAL' }, 'BLANK sourceText'],
    [{ source: 'EXISTING_ENTERPRISE', sourceEnterpriseId: 'e1' }, 'ok'],
  ] as const)('%o → %s', (details, fault) => {
    expect(faultOf(details)).toBe(fault);
  });

  it.each([
    [{ landMu: '0' }, 'OUT_OF_RANGE landMu'],
    [{ plannedAmount: '-1' }, 'OUT_OF_RANGE plannedInvestment.amount'],
    [{ capacities: [{ product: '整车', quantity: quantity('5200') }, { product: '储能占比', quantity: quantity('0', 'PERCENT') }] }, 'OUT_OF_RANGE capacities.1.quantity.value'],
    [{ utilities: [{ utility: 'POWER', quantity: quantity('-3'), note: null }] }, 'OUT_OF_RANGE utilities.0.quantity.value'],
  ] as const)('amounts of nothing: %o → %s', (details, fault) => {
    expect(faultOf(details as Partial<LeadDetails>)).toBe(fault);
  });
});

describe('investment intensity', () => {
  it.each([
    ['700000000', 'CNY', '140', { amount: '5000000', currency: 'CNY' }],
    ['700000000.0000', 'USD', '140.0000', { amount: '5000000', currency: 'USD' }],
    ['100', 'CNY', '3', { amount: '33.3333', currency: 'CNY' }],
    ['200', 'CNY', '3', { amount: '66.6667', currency: 'CNY' }],
    [null, null, '140', null],
    ['700000000', 'CNY', null, null],
  ])('%s %s on %s mu → %o', (plannedAmount, plannedCurrency, landMu, intensity) => {
    expect(investmentIntensity({ plannedAmount, plannedCurrency, landMu })).toEqual(intensity);
  });
});
