import { useEffect, type Dispatch, type RefObject, type SetStateAction } from 'react';
import { settled, SIZE, zoomed, type View } from './map-view.ts';

/** Movement in pixels below which a press is a click. */
const SLACK = 4;

/** Drag to move, pinch or wheel with Ctrl to zoom; the plain wheel scrolls the page, as everywhere else. */
export function useGestures(picture: RefObject<SVGSVGElement | null>, setView: Dispatch<SetStateAction<View>>): void {
  useEffect(() => {
    const target = picture.current;
    if (!target) return;
    const fingers = new Map<number, { x: number; y: number }>();
    let travelled = 0;

    const wheel = (event: WheelEvent) => {
      // A pinch on a touch pad arrives as a wheel with Ctrl.
      if (!event.ctrlKey) return;
      event.preventDefault();
      setView((view) => zoomed(view, Math.exp(-event.deltaY / 200)));
    };
    const down = (event: PointerEvent) => {
      if (fingers.size === 0) travelled = 0;
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    };
    const move = (event: PointerEvent) => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const now = { x: event.clientX, y: event.clientY };
      const spread = spreadOf(fingers);
      fingers.set(event.pointerId, now);
      travelled += Math.abs(now.x - before.x) + Math.abs(now.y - before.y);
      if (fingers.size === 2 && spread > 0) return setView((view) => zoomed(view, spreadOf(fingers) / spread));
      const perPixel = SIZE.width / Math.max(1, target.clientWidth);
      setView((view) => settled({ ...view, x: view.x - ((now.x - before.x) * perPixel) / view.zoom, y: view.y - ((now.y - before.y) * perPixel) / view.zoom }));
    };
    const up = (event: PointerEvent) => void fingers.delete(event.pointerId);
    const click = (event: MouseEvent) => {
      if (travelled > SLACK) event.stopPropagation();
    };

    target.addEventListener('wheel', wheel, { passive: false });
    target.addEventListener('pointerdown', down);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', up);
    target.addEventListener('click', click, true);
    return () => {
      target.removeEventListener('wheel', wheel);
      target.removeEventListener('pointerdown', down);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', up);
      target.removeEventListener('click', click, true);
    };
  }, [picture, setView]);
}

function spreadOf(fingers: ReadonlyMap<number, { x: number; y: number }>): number {
  const [a, b] = [...fingers.values()];
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
}
