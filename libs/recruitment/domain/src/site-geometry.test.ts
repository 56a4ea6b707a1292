import { RuleError } from '@gaoxin/kernel';
import { readGeometry } from './site-geometry.ts';

const SQUARE = [[107.3, 30.3], [107.31, 30.3], [107.31, 30.31], [107.3, 30.31], [107.3, 30.3]];
const polygon = (...rings: unknown[]) => JSON.stringify({ type: 'Polygon', coordinates: rings });
const point = (coordinates: unknown) => JSON.stringify({ type: 'Point', coordinates });

const faultIn = (text: string): unknown => {
  try {
    readGeometry(text);
    return 'ok';
  } catch (error) {
    if (error instanceof RuleError) return [error.code, error.data.fault, error.data.at, error.path.join('.')];
    throw error;
  }
};

it('keeps a point and a polygon in their shortest writing', () => {
  expect(readGeometry(point([107.333_333_3, 30.25, 412]))).toBe('{"type":"Point","coordinates":[107.333333,30.25]}');
  expect(readGeometry(` ${polygon(SQUARE)} `)).toBe(polygon(SQUARE));
});

it.each([
  ['no JSON', '{"type":', 'JSON'],
  ['a number', '7', 'TYPE'],
  ['a feature', '{"type":"Feature","geometry":null}', 'TYPE'],
  ['a line', JSON.stringify({ type: 'LineString', coordinates: SQUARE }), 'TYPE'],
  ['a polygon without a ring', polygon(), 'TYPE'],
  ['a ring that is none', polygon('abc'), 'POSITION', 1],
  ['a point of text', point(['107', '30']), 'POSITION', 1],
  ['a point of one number', point([107]), 'POSITION', 1],
  ['a position that is null', polygon([[107.3, 30.3], null, [107.31, 30.31], [107.3, 30.3]]), 'POSITION', 2],
  ['latitude before longitude', point([30.3, 107.3]), 'OUTSIDE', 1],
  ['a metric projection', point([36_500_000, 3_350_000]), 'OUTSIDE', 1],
  ['a ring of three', polygon(SQUARE.slice(0, 3)), 'SHORT'],
  ['an open ring', polygon(SQUARE.slice(0, 4)), 'OPEN'],
  ['501 positions', polygon(Array.from({ length: 501 }, () => [107.3, 30.3])), 'SIZE'],
  ['a shape across three provinces', polygon([[107.3, 30.3], [110.3, 30.3], [110.3, 31.3], [107.3, 30.3]]), 'EXTENT'],
  ['a shape without area', polygon([[107.3, 30.3], [107.31, 30.31], [107.32, 30.32], [107.3, 30.3]]), 'FLAT'],
  ['a bow tie', polygon([[107.3, 30.3], [107.31, 30.32], [107.31, 30.3], [107.3, 30.31], [107.3, 30.3]]), 'CROSSED'],
])('refuses %s', (_what, text, fault, ...at) => {
  expect(faultIn(text)).toEqual(['SITE_GEOMETRY', fault, at[0], 'geometry']);
});
