import { gateOf, offersInsteadOf, type IncentiveKind, type IncentiveScope, type LegalBasis } from './fair-competition.ts';

const answer = (kind: IncentiveKind, scope: IncentiveScope, basis: LegalBasis, basisText: string | null = basis === 'NONE' ? null : '某文件第三条') =>
  gateOf({ kind, scope, basis, basisText, text: '帮办代办', hasRate: false });

describe('the fair-competition gate', () => {
  it('rejects a tax refund of 40 % for company X and proposes factor and service guarantees', () => {
    expect(answer('TAX', 'OPERATOR_SPECIFIC', 'NONE')).toEqual({ verdict: 'REJECTED', findings: ['OPERATOR_TAX', 'TAX_NEEDS_LAW'] });
    expect(offersInsteadOf('TAX').map(({ kind }) => kind)).toEqual(expect.arrayContaining(['SERVICE', 'FACTOR']));
    expect(offersInsteadOf('TAX').some(({ kind }) => kind === 'TAX')).toBe(false);
  });

  it('passes the standard workshop rent per public rule', () => {
    expect(answer('RENT', 'GENERAL', 'PUBLISHED_RULE')).toEqual({ verdict: 'LAWFUL', findings: ['GENERAL_RULE'] });
  });

  it.each([
    ['FISCAL', 'OPERATOR_SPECIFIC', 'PUBLISHED_RULE', 'REJECTED', 'OPERATOR_FISCAL'],
    ['LAND_PRICE', 'OPERATOR_SPECIFIC', 'NONE', 'REJECTED', 'OPERATOR_FACTOR'],
    ['FEE', 'OPERATOR_SPECIFIC', 'NONE', 'REJECTED', 'OPERATOR_FACTOR'],
    ['FACTOR', 'OPERATOR_SPECIFIC', 'NONE', 'REJECTED', 'OPERATOR_FACTOR'],
    ['FISCAL', 'OPERATOR_SPECIFIC', 'STATE_COUNCIL_APPROVAL', 'WAITING_REVIEW', 'BASIS_TO_VERIFY'],
    ['TAX', 'OPERATOR_SPECIFIC', 'LAW', 'WAITING_REVIEW', 'BASIS_TO_VERIFY'],
    ['TAX', 'GENERAL', 'PUBLISHED_RULE', 'REJECTED', 'TAX_NEEDS_LAW'],
    ['TAX', 'GENERAL', 'LAW', 'LAWFUL', 'GENERAL_RULE'],
    ['FISCAL', 'SECTOR', 'PUBLISHED_RULE', 'WAITING_REVIEW', 'SECTOR_TO_REVIEW'],
    ['FISCAL', 'GENERAL', 'NONE', 'REJECTED', 'NO_PUBLISHED_RULE'],
    ['SERVICE', 'OPERATOR_SPECIFIC', 'NONE', 'LAWFUL', 'SERVICE_FOR_ALL'],
  ] as const)('%s for %s on %s → %s because of %s', (kind, scope, basis, verdict, finding) => {
    const { verdict: found, findings } = answer(kind, scope, basis);
    expect([found, findings]).toEqual([verdict, [finding]]);
  });

  it.each([
    ['帮办代办', true],
    ['协助办理，税收地方留成 返 还 40%', false],
    ['企业奖补资金代为申报后全额补贴', false],
    ['按年度退税', false],
  ])('lets a person look at a service that reads “%s” with a rate: %s', (text, hasRate) => {
    expect(gateOf({ kind: 'SERVICE', scope: 'OPERATOR_SPECIFIC', basis: 'NONE', basisText: null, text, hasRate })).toEqual({ verdict: 'WAITING_REVIEW', findings: ['SERVICE_TO_REVIEW'] });
  });

  it('takes a basis that is not named for none', () => {
    expect(answer('RENT', 'GENERAL', 'PUBLISHED_RULE', null).verdict).toBe('REJECTED');
  });
});
