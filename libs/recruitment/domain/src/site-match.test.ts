import type { Quantity, Unit } from './quantity.ts';
import { rankSites, reasonsFor, type SiteOffer, type SiteWish } from './site-match.ts';
import { siteStatus, type SiteState } from './site.ts';

const q = (value: number, unit: Unit, bound: Quantity['bound'] = 'EXACT'): Quantity => ({ value: String(value), unit, bound });
const WISH: SiteWish = { kind: null, area: null, utilities: [], by: null };
const offer = (facts: Partial<SiteOffer> & { code?: string } = {}) => ({
  code: 'A-1', kind: 'WORKSHOP' as const, areaValue: '3000', areaUnit: 'SQUARE_METRE' as const, areaBound: 'EXACT' as const, utilities: [], status: 'AVAILABLE' as const, availableOn: null, ...facts,
});
const TODAY = '2022-07-29';

describe('a reason for each criterion', () => {
  it.each([
    ['the kind', { kind: 'WORKSHOP' }, {}, 'MET', {}],
    ['another kind', { kind: 'PARCEL' }, {}, 'NOT_MET', {}],
    ['exactly the area', { area: q(3000, 'SQUARE_METRE') }, {}, 'MET', { missing: null }],
    ['less than the area', { area: q(3500.5, 'SQUARE_METRE') }, {}, 'NOT_MET', { missing: '500.5' }],
    ['mu against square metres', { area: q(4.5, 'MU') }, {}, 'MET', {}],
    ['mu missing, in mu', { area: q(5, 'MU') }, {}, 'NOT_MET', { missing: '0.5' }],
    ['an area of at least', { area: q(3500, 'SQUARE_METRE') }, { areaBound: 'AT_LEAST' }, 'UNKNOWN', {}],
    ['an area of at most', { area: q(2000, 'SQUARE_METRE') }, { areaBound: 'AT_MOST' }, 'UNKNOWN', {}],
    ['power there', { utilities: [{ kind: 'POWER', quantity: q(1250, 'KILOVOLT_AMPERE') }] }, { utilities: [{ kind: 'POWER', quantity: q(1600, 'KILOVOLT_AMPERE') }] }, 'MET', { utility: 'POWER' }],
    ['power short', { utilities: [{ kind: 'POWER', quantity: q(2000, 'KILOVOLT_AMPERE') }] }, { utilities: [{ kind: 'POWER', quantity: q(1600, 'KILOVOLT_AMPERE') }] }, 'NOT_MET', { missing: '400' }],
    ['power in kilowatts', { utilities: [{ kind: 'POWER', quantity: q(1000, 'KILOWATT') }] }, { utilities: [{ kind: 'POWER', quantity: q(1600, 'KILOVOLT_AMPERE') }] }, 'UNKNOWN', {}],
    ['height unknown', { utilities: [{ kind: 'CEILING_HEIGHT', quantity: q(9, 'METRE') }] }, {}, 'UNKNOWN', { offered: null }],
    ['load in kilonewtons', { utilities: [{ kind: 'FLOOR_LOAD', quantity: q(20, 'KILONEWTON_PER_SQUARE_METRE') }] }, { utilities: [{ kind: 'FLOOR_LOAD', quantity: q(2, 'TONNE_PER_SQUARE_METRE') }] }, 'NOT_MET', { missing: '0.39' }],
    ['in time', { by: '2022-08-01' }, {}, 'MET', { availableOn: TODAY }],
    ['too late', { by: '2022-08-01' }, { availableOn: '2022-08-11' }, 'NOT_MET', { daysLate: 10 }],
    ['an idle one without a day', { by: '2022-08-01' }, { status: 'IDLE' }, 'UNKNOWN', {}],
  ] as const)('%s', (_what, wish, offered, verdict, more) => {
    expect(reasonsFor({ ...WISH, ...wish } as SiteWish, offer(offered as object), TODAY)).toMatchObject([{ verdict, ...more }]);
  });
});

it('ranks what misses least first, then what is known, then what fits, and leaves out what cannot be had', () => {
  const wish = { ...WISH, area: q(2000, 'SQUARE_METRE'), utilities: [{ kind: 'CRANE' as const, quantity: q(5, 'TONNE') }] };
  const crane = [{ kind: 'CRANE' as const, quantity: q(10, 'TONNE') }];
  const offers = [
    offer({ code: 'small', areaValue: '1000', utilities: crane }),
    offer({ code: 'large', areaValue: '9000', utilities: crane }),
    offer({ code: 'unknown', areaValue: '2000' }),
    offer({ code: 'fits', areaValue: '2100', utilities: crane, status: 'UNDERUSED' }),
    offer({ code: 'reserved', utilities: crane, status: 'RESERVED' }),
    offer({ code: 'used', utilities: crane, status: 'OCCUPIED' }),
  ];
  expect(rankSites(wish, offers, TODAY).map(({ site, met, notMet, unknown }) => [site.code, met, notMet, unknown])).toEqual([
    ['fits', 2, 0, 0],
    ['large', 2, 0, 0],
    ['unknown', 1, 0, 1],
    ['small', 1, 1, 0],
  ]);
});

it.each([
  ['AVAILABLE', 1, 0, 0, 'AVAILABLE'],
  ['AVAILABLE', 1, 0, 1, 'RESERVED'],
  ['AVAILABLE', 17, 15, 1, 'AVAILABLE'],
  ['AVAILABLE', 17, 15, 2, 'RESERVED'],
  ['UNDERUSED', 1, 1, 0, 'UNDERUSED'],
  ['UNDERUSED', 1, 1, 1, 'RESERVED'],
  ['OCCUPIED', 1, 1, 1, 'OCCUPIED'],
] as [SiteState, number, number, number, string][])('%s with room for %i, %i inside and %i held is %s', (state, capacity, occupied, held, status) => {
  expect(siteStatus({ state, capacity, occupied }, held)).toBe(status);
});
