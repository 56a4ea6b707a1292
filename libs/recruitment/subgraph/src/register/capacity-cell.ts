import { RuleError } from '@gaoxin/kernel';
import { decimalOf, scaled, type ProductCapacity, type QuantityBound, type Unit } from '@gaoxin/recruitment-domain';
import type { Wording } from '@gaoxin/registers';

/** The units that the form of a lead offers. */
const UNITS: Partial<Record<Unit, Wording>> = {
  KILOGRAM: { zh: '千克', en: 'kg' },
  TONNE: { zh: '吨', en: 't' },
  PIECE: { zh: '件', en: 'pieces' },
  SET: { zh: '套', en: 'sets' },
  VEHICLE: { zh: '辆', en: 'vehicles' },
  GIGAWATT: { zh: '吉瓦', en: 'GW' },
  GIGAWATT_HOUR: { zh: '吉瓦时', en: 'GWh' },
  MEGAWATT: { zh: '兆瓦', en: 'MW' },
  KILOWATT: { zh: '千瓦', en: 'kW' },
  KILOVOLT_AMPERE: { zh: '千伏安', en: 'kVA' },
  TONNE_PER_HOUR: { zh: '吨/小时', en: 't/h' },
  CUBIC_METRE: { zh: '立方米', en: 'm³' },
  CUBIC_METRE_PER_DAY: { zh: '立方米/日', en: 'm³/day' },
  CUBIC_METRE_PER_HOUR: { zh: '立方米/小时', en: 'm³/h' },
  SQUARE_METRE: { zh: '平方米', en: 'm²' },
  MU: { zh: '亩', en: 'mu' },
  PERSON: { zh: '人', en: 'persons' },
  PERCENT: { zh: '%', en: '%' },
};

const BOUNDS: Record<QuantityBound, Wording> = {
  EXACT: { zh: '', en: '' },
  AT_LEAST: { zh: '不少于', en: 'at least' },
  AT_MOST: { zh: '不超过', en: 'at most' },
  ABOUT: { zh: '约', en: 'about' },
};
const SIGNS: Record<string, QuantityBound> = { '≥': 'AT_LEAST', '≤': 'AT_MOST', '~': 'ABOUT' };

/** Product, how sure the number is, the number, its unit, with 万 or 亿 before it. */
const LINE = /^(.+?)\s*(不少于|不超过|约|at least|at most|about|[≥≤~])?\s*(\d{1,11}(?:\.\d{1,4})?)\s*(万|亿)?\s*([^\d\s][^\d]*)$/i;
const TIMES: Record<string, bigint> = { 万: 10_000n, 亿: 100_000_000n };

const wrong = () =>
  new RuleError('INVALID_FORMAT', { zh: '产品、数字、单位，如 光伏组件 5 吉瓦；电池片 不少于 3 吉瓦', en: 'a product, a number and its unit, such as modules 5 GW; cells at least 3 GW' });

/** The capacities that a cell says, parted by semicolons. @throws RuleError INVALID_FORMAT */
export const capacitiesIn = (text: string): ProductCapacity[] =>
  text
    .split(/[；;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(capacityIn);

function capacityIn(line: string): ProductCapacity {
  const [, product = '', bound = '', number = '', times = '', unitName = ''] = LINE.exec(line) ?? [];
  const name = unitName.trim().toLowerCase();
  const unit = (Object.keys(UNITS) as Unit[]).find((one) => [one, UNITS[one]!.zh, UNITS[one]!.en].some((word) => word.toLowerCase() === name));
  if (!unit || Number(number) <= 0 || product.trim() === '') throw wrong();
  const value = decimalOf(scaled(number) * (TIMES[times] ?? 1n));
  return { product: product.trim(), quantity: { value, unit, bound: boundOf(bound.toLowerCase()) } };
}

const boundOf = (word: string): QuantityBound =>
  SIGNS[word] ?? (Object.keys(BOUNDS) as QuantityBound[]).find((one) => word !== '' && (BOUNDS[one].zh === word || BOUNDS[one].en === word)) ?? 'EXACT';

/** The cell that says them. */
export const capacityCell = (capacities: readonly ProductCapacity[], locale: 'zh' | 'en'): string =>
  capacities
    .map(({ product, quantity: { value, unit, bound } }) => [product, BOUNDS[bound][locale], decimalOf(scaled(value)), UNITS[unit]?.[locale] ?? unit].filter((part) => part !== '').join(' '))
    .join(locale === 'zh' ? '；' : '; ');
