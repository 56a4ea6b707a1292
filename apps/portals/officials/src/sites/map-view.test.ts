import { boundsOf, middleOf, moved, projectionOf, settled, SIZE, viewBoxOf, WHOLE, zoomed, type Shape } from './map-view.ts';

const square = (west: number, south: number, size: number): Shape => ({
  type: 'Polygon',
  coordinates: [[[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]]],
});

test('everything lies within the picture, north up, east right', () => {
  const shapes = [square(107.3, 30.3, 0.01), square(107.35, 30.32, 0.005)];
  const project = projectionOf(boundsOf(shapes)!);
  for (const position of shapes.flatMap((shape) => (shape.type === 'Polygon' ? shape.coordinates.flat() : []))) {
    const [x, y] = project(position);
    expect([x > 0, x < SIZE.width, y > 0, y < SIZE.height]).toEqual([true, true, true, true]);
  }
  const [[x1, y1], [x2, y2]] = [project([107.3, 30.3]), project([107.31, 30.31])];
  expect([x2 > x1, y2 < y1]).toEqual([true, true]);
});

test('a degree east is as much shorter than a degree north as the latitude says', () => {
  const project = projectionOf({ west: 107, east: 107.1, south: 59.95, north: 60.05 });
  const [from, east, north] = [project([107.05, 60]), project([107.06, 60]), project([107.05, 60.01])];
  expect((east[0] - from[0]) / (from[1] - north[1])).toBeCloseTo(0.5, 3);
});

test('a single point stands in the middle', () => {
  const point: Shape = { type: 'Point', coordinates: [107.3, 30.3] };
  expect(projectionOf(boundsOf([point])!)(middleOf(point))).toEqual([SIZE.width / 2, SIZE.height / 2]);
  expect(boundsOf([])).toBeNull();
});

test('zooming and moving stay within the picture', () => {
  expect(viewBoxOf(WHOLE)).toBe('0 0 800 560');
  expect(zoomed(WHOLE, 0.1)).toEqual(WHOLE);
  expect(viewBoxOf(zoomed(WHOLE, 2))).toBe('200 140 400 280');
  expect(viewBoxOf(moved(zoomed(WHOLE, 2), -5, 0))).toBe('0 140 400 280');
  expect(settled({ zoom: 1000, x: 400, y: 280 }).zoom).toBe(24);
});
