import { RuleError } from '@gaoxin/kernel';

type Position = readonly [longitude: number, latitude: number];
export type SiteGeometry = { type: 'Point'; coordinates: Position } | { type: 'Polygon'; coordinates: readonly (readonly Position[])[] };

const MAX_POSITIONS = 500;
/** Degrees; a park is smaller than that, a slip of the finger is not. */
const MAX_EXTENT = 0.5;
/** The longitudes and latitudes of China: what lies outside was written the wrong way round, or in another projection. */
const CHINA = { west: 73, east: 136, south: 3, north: 54 };

export type GeometryFault = 'JSON' | 'TYPE' | 'POSITION' | 'OUTSIDE' | 'SHORT' | 'OPEN' | 'SIZE' | 'EXTENT' | 'FLAT' | 'CROSSED';

/**
 * Reads a GeoJSON Point or Polygon (RFC 7946, WGS 84) and gives it back in its shortest writing, six decimals.
 * @throws RuleError SITE_GEOMETRY with the fault and, where there is one, the number of the position.
 */
export function readGeometry(text: string, path: readonly string[] = ['geometry']): string {
  const refuse = (fault: GeometryFault, more: object = {}) => new RuleError('SITE_GEOMETRY', { fault, max: MAX_POSITIONS, ...more }, path);
  const { type, coordinates } = parsed(text, refuse);
  if (type === 'Point') return JSON.stringify({ type, coordinates: positionOf(coordinates, 0, refuse) });
  if (type !== 'Polygon' || !Array.isArray(coordinates) || coordinates.length === 0) throw refuse('TYPE');
  if (coordinates.flat(1).length > MAX_POSITIONS) throw refuse('SIZE');
  let count = 0;
  const rings = coordinates.map((ring: unknown) => {
    if (!Array.isArray(ring)) throw refuse('POSITION', { at: count + 1 });
    const positions = ring.map((one: unknown) => positionOf(one, count++, refuse));
    checkRing(positions, refuse);
    return positions;
  });
  return JSON.stringify({ type, coordinates: rings });
}

type Refuse = (fault: GeometryFault, more?: object) => RuleError;

function parsed(text: string, refuse: Refuse): { type?: unknown; coordinates?: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value;
  } catch {
    throw refuse('JSON');
  }
  throw refuse('TYPE');
}

function positionOf(value: unknown, index: number, refuse: Refuse): Position {
  const at = { at: index + 1 };
  if (!Array.isArray(value) || value.length < 2 || value.length > 3) throw refuse('POSITION', at);
  const [longitude, latitude] = value as unknown[];
  if (typeof longitude !== 'number' || typeof latitude !== 'number') throw refuse('POSITION', at);
  const isInside = longitude >= CHINA.west && longitude <= CHINA.east && latitude >= CHINA.south && latitude <= CHINA.north;
  if (!isInside) throw refuse('OUTSIDE', at);
  return [rounded(longitude), rounded(latitude)];
}

const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

function checkRing(ring: readonly Position[], refuse: Refuse): void {
  if (ring.length < 4) throw refuse('SHORT');
  const [first, last] = [ring[0]!, ring.at(-1)!];
  if (first[0] !== last[0] || first[1] !== last[1]) throw refuse('OPEN');
  for (const axis of [0, 1] as const) {
    const values = ring.map((one) => one[axis]);
    if (Math.max(...values) - Math.min(...values) > MAX_EXTENT) throw refuse('EXTENT');
  }
  if (doubleArea(ring) === 0) throw refuse('FLAT');
  if (crossesItself(ring)) throw refuse('CROSSED');
}

const doubleArea = (ring: readonly Position[]): number =>
  // From the first position on, so that small differences are not lost in large degrees.
  ring.slice(1).reduce((sum, [x, y], index) => {
    const [[x0, y0], [px, py]] = [ring[0]!, ring[index]!];
    return sum + Math.round(((px - x0) * (y - y0) - (x - x0) * (py - y0)) * 1e12);
  }, 0);

function crossesItself(ring: readonly Position[]): boolean {
  const edges = ring.slice(1).map((end, index) => [ring[index]!, end] as const);
  return edges.some((one, i) => edges.some((other, j) => j > i + 1 && !(i === 0 && j === edges.length - 1) && cross(one, other)));
}

const side = (a: Position, b: Position, c: Position) => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

const cross = ([a, b]: readonly [Position, Position], [c, d]: readonly [Position, Position]) =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
