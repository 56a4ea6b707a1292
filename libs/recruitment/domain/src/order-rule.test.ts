import { RuleError } from '@gaoxin/kernel';
import { OrderDemand } from './order-demand.ts';
import { OrderSupply, supplyState } from './order-supply.ts';
import { matchOf } from './order-rule.ts';
import { classOf, exactly, inUnit, unitsAgree } from './order-quantity.ts';
import { expectAnonymous, gramsOf, keyOf, similarityOf } from './order-product.ts';
import type { Quantity, Unit } from './quantity.ts';

const NOW = new Date('2022-07-29T01:00:00Z');
const TODAY = '2022-07-29';
const tonnes = (value: string, unit: Unit = 'TONNE'): Quantity => ({ value, unit, bound: 'EXACT' });

const supply = (more: Partial<{ enterpriseId: string; product: string; specs: string[]; certificates: string[]; months: { month: string; free: Quantity }[] }> = {}) =>
  new OrderSupply(
    { zoneId: 'baotou', enterpriseId: 'jinmeng', product: '烧结钕铁硼毛坯', specs: ['牌号 N42SH'], publishedAt: NOW, publishedBy: '供方', ...more },
    { certificates: ['IATF 16949'], capacity: [], months: [{ month: '2022-09', free: tonnes('200') }], ...more },
  );
const demand = (more: Partial<ConstructorParameters<typeof OrderDemand>[0]> = {}) =>
  new OrderDemand({
    zoneId: 'baotou', enterpriseId: 'dadixiong', product: '烧结钕铁硼毛坯', specs: ['牌号 n42sh'], certificates: [], quantity: tonnes('150'),
    fromMonth: '2022-08', toMonth: '2022-10', closesOn: '2022-08-31', publishedAt: NOW, publishedBy: '需方', ...more,
  });
const verdict = (offer: OrderSupply, want: OrderDemand, buyerSellsIt = false) => matchOf(offer, { ...want, buyerSellsIt }, TODAY);

const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'ok';
  } catch (error) {
    if (error instanceof RuleError) return `${error.code} ${error.path.join('.')}`;
    throw error;
  }
};

describe('200 t free', () => {
  it('answer a demand of 150 t', () => {
    const match = verdict(supply(), demand());
    expect(match).toMatchObject({ matched: true, similarity: 1, reasons: ['SAME_PRODUCT', 'SPEC_MET', 'WINDOW_OVERLAPS', 'QUANTITY_COVERED'] });
    expect(match.matched && inUnit(match.quantity, 'TONNE')).toBe('150');
  });

  it('answer a demand of 250 t in part: 200', () => {
    const match = verdict(supply(), demand({ quantity: tonnes('250') }));
    expect(match.reasons).toContain('QUANTITY_PARTIAL');
    expect(match.matched && inUnit(match.quantity, 'TONNE')).toBe('200');
  });

  it('answer no demand whose window does not overlap', () => {
    expect(verdict(supply(), demand({ fromMonth: '2022-10', toMonth: '2022-12' }))).toEqual({ matched: false, reasons: ['NO_OVERLAP'] });
  });

  it('are the same as 200,000 kg', () => {
    const match = verdict(supply(), demand({ quantity: tonnes('250000', 'KILOGRAM') }));
    expect(match.matched && inUnit(match.quantity, 'KILOGRAM')).toBe('200000');
  });
});

describe('a supply does not answer', () => {
  it.each([
    ['another product', supply({ product: '齿轮箱' }), demand(), ['OTHER_PRODUCT']],
    ['another grade', supply({ specs: ['牌号 N35'] }), demand(), ['SPEC_MISSING']],
    ['a certificate that it lacks', supply(), demand({ certificates: ['UL'] }), ['CERTIFICATE_MISSING']],
    ['a unit that cannot be converted', supply({ months: [{ month: '2022-09', free: tonnes('200', 'PIECE') }] }), demand(), ['UNIT_MISMATCH']],
    ['the same enterprise', supply(), demand({ enterpriseId: 'jinmeng' }), ['SAME_ENTERPRISE']],
  ] as const)('%s', (_name, offer, want, reasons) => {
    expect(verdict(offer, want)).toEqual({ matched: false, reasons });
  });

  it('a competitor, who would learn that there is another one', () => {
    expect(verdict(supply(), demand(), true)).toEqual({ matched: false, reasons: ['BUYER_SELLS_IT'] });
  });

  it('for several reasons at once, and says them all', () => {
    expect(verdict(supply({ specs: [] }), demand({ certificates: ['UL'], fromMonth: '2022-11', toMonth: '2022-12' })).reasons).toEqual(['SPEC_MISSING', 'CERTIFICATE_MISSING', 'NO_OVERLAP']);
  });

  it('when everything was ordered', () => {
    const offer = supply();
    offer.take(tonnes('200'), '2022-08', '2022-10');
    expect([verdict(offer, demand()).reasons, supplyState(offer, TODAY)]).toEqual([['NOTHING_FREE'], 'FULFILLED']);
  });
});

it('a certificate held is a reason, and a similar name says so', () => {
  const match = verdict(supply({ product: '钕铁硼毛坯' }), demand({ certificates: ['iatf16949'] }));
  expect(match.reasons).toEqual(['SIMILAR_PRODUCT', 'SPEC_MET', 'CERTIFICATES_HELD', 'WINDOW_OVERLAPS', 'QUANTITY_COVERED']);
});

describe('an order', () => {
  it('is taken from the earliest months', () => {
    const offer = supply({ months: [{ month: '2022-09', free: tonnes('100') }, { month: '2022-08', free: tonnes('50.5') }] });
    offer.take(tonnes('60000', 'KILOGRAM'), '2022-08', '2022-10');
    expect(offer.months).toEqual([{ month: '2022-08', free: '50.5', taken: '50.5' }, { month: '2022-09', free: '100', taken: '9.5' }]);
  });

  it.each([
    ['more than is free', tonnes('200.0001'), 'ORDER_EXCEEDS_FREE quantity.value'],
    ['another unit', tonnes('1', 'PIECE'), 'UNIT_MISMATCH quantity.unit'],
    ['all of it', tonnes('200'), 'ok'],
  ])('of %s', (_name, quantity, code) => {
    expect(codeOf(() => supply().take(quantity, '2022-08', '2022-10'))).toBe(code);
  });

  it('stays, whatever the supply says anew', () => {
    const offer = supply();
    offer.take(tonnes('120'), '2022-08', '2022-10');
    const terms = (month: string, free: string) => ({ certificates: [], capacity: [], months: [{ month, free: tonnes(free) }] });
    expect(codeOf(() => offer.revise(terms('2022-09', '100'), NOW))).toBe('MONTH_ORDERED months.0.free.value');
    expect(codeOf(() => offer.revise(terms('2022-10', '100'), NOW))).toBe('MONTH_ORDERED months');
    expect(codeOf(() => offer.revise(terms('2022-09', '150'), NOW))).toBe('ok');
    expect(offer.months).toEqual([{ month: '2022-09', free: '150', taken: '120' }]);
  });
});

describe('bad input', () => {
  const month = (name: string, free = tonnes('1')) => () => supply({ months: [{ month: name, free }] });
  it.each([
    ['nothing free', month('2022-09', tonnes('0')), 'OUT_OF_RANGE months.0.free.value'],
    ['less than nothing free', month('2022-09', tonnes('-5')), 'OUT_OF_RANGE months.0.free.value'],
    ['about so much free', month('2022-09', { ...tonnes('5'), bound: 'ABOUT' }), 'QUANTITY_NOT_EXACT months.0.free.bound'],
    ['a month in the past', month('2022-06'), 'MONTH_RANGE months.0.month'],
    ['a month that is none', month('2022-13'), 'INVALID_FORMAT months.0.month'],
    ['a month far ahead', month('2032-01'), 'MONTH_RANGE months.0.month'],
    ['a month twice', () => supply({ months: [{ month: '2022-09', free: tonnes('1') }, { month: '2022-09', free: tonnes('2') }] }), 'MONTH_TWICE months.1.month'],
    ['two units', () => supply({ months: [{ month: '2022-09', free: tonnes('1') }, { month: '2022-10', free: tonnes('2', 'SET') }] }), 'UNIT_MISMATCH months.1.free.unit'],
    ['no month', () => supply({ months: [] }), 'BLANK months'],
    ['a demand for nothing', () => demand({ quantity: tonnes('0') }), 'OUT_OF_RANGE quantity.value'],
    ['a window that ends before it begins', () => demand({ fromMonth: '2022-10', toMonth: '2022-09' }), 'MONTH_RANGE toMonth'],
    ['a window in the past', () => demand({ fromMonth: '2022-06' }), 'MONTH_RANGE fromMonth'],
    ['a closing day that is over', () => demand({ closesOn: '2022-07-28' }), 'DATE_ORDER closesOn'],
    ['a closing day after the window', () => demand({ closesOn: '2022-11-01' }), 'DATE_ORDER closesOn'],
    ['this month', month('2022-07'), 'ok'],
  ])('%s', (_name, act, code) => {
    expect(codeOf(act)).toBe(code);
  });
});

describe('texts that the other side reads', () => {
  const names = ['包头金蒙汇磁材料有限公司', '金蒙汇磁'];
  it.each([
    ['金蒙 汇磁牌毛坯', 'ORDER_NAMES_PARTY product'],
    ['毛坯，电话 138-0000-0126', 'ORDER_NAMES_PARTY product'],
    ['———', 'BLANK product'],
    ['烧结钕铁硼毛坯', 'ok'],
  ])('%s → %s', (text, code) => {
    expect(codeOf(() => expectAnonymous([{ text, path: ['product'] }], names))).toBe(code);
  });

  it('are compared in one width, case and spacing', () => {
    expect([keyOf(' Ｎ42-sh '), keyOf('n42SH')]).toEqual(['n42sh', 'n42sh']);
    expect(similarityOf(gramsOf('烧结钕铁硼毛坯'), gramsOf('钕铁硼毛坯'))).toBeCloseTo(4 / 6);
    expect(similarityOf(gramsOf('毛坯'), gramsOf('齿轮箱'))).toBe(0);
  });
});

describe('quantities', () => {
  it.each([
    ['1.5', 'GIGAWATT', 'MEGAWATT', '1500'],
    ['0.0001', 'TONNE', 'KILOGRAM', '0.1'],
    ['123456789012345.6789', 'TONNE', 'TONNE', '123456789012345.6789'],
    ['100', 'KILOGRAM', 'TONNE', '0.1'],
  ] as const)('%s %s in %s is %s', (value, unit, other, told) => {
    expect([unitsAgree(unit, other), inUnit(exactly({ value, unit }), other)]).toEqual([true, told]);
  });

  it.each([['9.99', 'UNDER_TEN'], ['10', 'TENS'], ['199', 'HUNDREDS'], ['200', 'HUNDREDS'], ['9999', 'THOUSANDS'], ['12345678', 'TEN_THOUSANDS']])('%s t is of the class %s', (value, name) => {
    expect(classOf(exactly({ value, unit: 'TONNE' }), 'TONNE')).toBe(name);
  });
});

it('keeps the four capacity lines of a motor park, and the share of storage as a lower bound', () => {
  const line = (label: string, value: string, unit: Unit, bound: Quantity['bound'] = 'EXACT') => ({ label, quantity: { value, unit, bound } });
  const lines = [line('新能源汽车电机', '5200', 'SET'), line('工业电机', '30000', 'SET'), line('风力发电机', '1300', 'SET'), line('储能', '1.5', 'GIGAWATT')];
  const share = line('储能占比', '50', 'PERCENT', 'AT_LEAST');
  const offer = new OrderSupply(
    { zoneId: 'baotou', enterpriseId: 'wolong', product: '永磁电机', specs: [], publishedAt: NOW, publishedBy: '' },
    { certificates: [], capacity: [...lines, share], months: [{ month: '2022-09', free: tonnes('100', 'SET') }] },
  );
  expect(offer.capacity.filter(({ quantity }) => quantity.unit !== 'PERCENT')).toEqual(lines);
  expect(offer.capacity.at(-1)!.quantity).toEqual({ value: '50', unit: 'PERCENT', bound: 'AT_LEAST' });
});
