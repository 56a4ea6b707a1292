type Position = readonly [longitude: number, latitude: number];
export type Shape = { type: 'Point'; coordinates: Position } | { type: 'Polygon'; coordinates: readonly (readonly Position[])[] };

export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** What of the projected plane is seen: its middle, and how many times the whole is enlarged. */
export interface View {
  zoom: number;
  x: number;
  y: number;
}

export const SIZE = { width: 800, height: 560 };
export const WHOLE: View = { zoom: 1, x: SIZE.width / 2, y: SIZE.height / 2 };
const PADDING = 36;
const ZOOM = { min: 1, max: 24 };
/** Degrees; around a single point there is nothing to fit. */
const LEAST_SPAN = 0.004;

/** The stored geometry; the server has checked it. Null for none. */
export const shapeOf = (geometry: string | null): Shape | null => (geometry === null ? null : (JSON.parse(geometry) as Shape));

const positionsOf = (shape: Shape): readonly Position[] => (shape.type === 'Point' ? [shape.coordinates] : shape.coordinates.flat());

export function boundsOf(shapes: readonly Shape[]): Bounds | null {
  const positions = shapes.flatMap(positionsOf);
  if (positions.length === 0) return null;
  const [x, y] = [positions.map((one) => one[0]), positions.map((one) => one[1])];
  return { west: Math.min(...x), east: Math.max(...x), south: Math.min(...y), north: Math.max(...y) };
}

/** Degrees to the plane: equirectangular, true to shape at the middle latitude, the bounds fitted into the picture. */
export function projectionOf(bounds: Bounds): (position: Position) => readonly [x: number, y: number] {
  const middle = { x: (bounds.west + bounds.east) / 2, y: (bounds.south + bounds.north) / 2 };
  const shrink = Math.cos((middle.y * Math.PI) / 180);
  const span = { x: Math.max(bounds.east - bounds.west, LEAST_SPAN) * shrink, y: Math.max(bounds.north - bounds.south, LEAST_SPAN) };
  const scale = Math.min((SIZE.width - 2 * PADDING) / span.x, (SIZE.height - 2 * PADDING) / span.y);
  return ([longitude, latitude]) => [
    SIZE.width / 2 + (longitude - middle.x) * shrink * scale,
    SIZE.height / 2 - (latitude - middle.y) * scale,
  ];
}

/** The middle of a shape's outline, where its mark stands. */
export function middleOf(shape: Shape): Position {
  const { west, east, south, north } = boundsOf([shape])!;
  return [(west + east) / 2, (south + north) / 2];
}

export const zoomed = (view: View, times: number): View => settled({ ...view, zoom: view.zoom * times });

/** Moves by a share of what is seen. */
export const moved = (view: View, right: number, down: number): View =>
  settled({ ...view, x: view.x + (right * SIZE.width) / view.zoom, y: view.y + (down * SIZE.height) / view.zoom });

/** Keeps the zoom within reason and the middle within the picture. */
export function settled(view: View): View {
  const zoom = Math.min(ZOOM.max, Math.max(ZOOM.min, view.zoom));
  const within = (value: number, size: number) => Math.min(size - size / zoom / 2, Math.max(size / zoom / 2, value));
  return { zoom, x: within(view.x, SIZE.width), y: within(view.y, SIZE.height) };
}

export const viewBoxOf = ({ zoom, x, y }: View): string => {
  const [width, height] = [SIZE.width / zoom, SIZE.height / zoom];
  return `${x - width / 2} ${y - height / 2} ${width} ${height}`;
};

const STEP = 0.2;

/** Arrow keys move, plus and minus zoom, 0 shows everything; null for any other key. */
export function movedByKey(view: View, key: string): View | null {
  switch (key) {
    case '+':
    case '=':
      return zoomed(view, 1.5);
    case '-':
      return zoomed(view, 1 / 1.5);
    case '0':
      return WHOLE;
    case 'ArrowLeft':
      return moved(view, -STEP, 0);
    case 'ArrowRight':
      return moved(view, STEP, 0);
    case 'ArrowUp':
      return moved(view, 0, -STEP);
    case 'ArrowDown':
      return moved(view, 0, STEP);
    default:
      return null;
  }
}
