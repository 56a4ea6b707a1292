// What a browser has, jsdom has not, and the component libraries call as soon as they render.

/** Node's own MessageChannel keeps the process alive, so React's scheduler gets one made of timers. */
class TimerMessageChannel {
  readonly port1 = { onmessage: null as ((event: { data: unknown }) => void) | null, close() {} };
  readonly port2 = {
    postMessage: (data: unknown): void => void setTimeout(() => this.port1.onmessage?.({ data }), 0),
    close() {},
  };
}

class StillResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** A desktop, 1440 px wide: `min-width` up to there matches, everything else does not. */
function matchMedia(media: string): MediaQueryList {
  const minWidth = /\(min-width:\s*(\d+)(?:\.\d+)?px\)/.exec(media)?.[1];
  return Object.assign(new EventTarget(), {
    media,
    matches: minWidth !== undefined && Number(minWidth) <= 1440,
    onchange: null,
    addListener() {},
    removeListener() {},
  });
}

Object.assign(globalThis, { MessageChannel: TimerMessageChannel, ResizeObserver: StillResizeObserver, matchMedia });
Element.prototype.scrollIntoView ??= () => {};
HTMLCanvasElement.prototype.getContext = () => null;

Object.defineProperty(navigator, 'languages', { get: () => ['zh-CN'], configurable: true });

// antd measures scroll bars and axe looks at ::before; jsdom answers both with a page of complaint.
const computedStyle = window.getComputedStyle.bind(window);
window.getComputedStyle = (element) => computedStyle(element);
