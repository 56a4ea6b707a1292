import { TestEnvironment } from 'jest-environment-jsdom';

// jsdom lacks these or has its own, which Node's fetch refuses to take.
const FROM_NODE = [
  'AbortController', 'AbortSignal', 'ArrayBuffer', 'Blob', 'FormData', 'Headers', 'ReadableStream', 'Request', 'Response', 'TextDecoder', 'TextEncoder',
  'TransformStream', 'Uint8Array', 'WritableStream', 'crypto', 'fetch', 'structuredClone',
] as const;

/** jsdom with the web platform that Node already has. */
export default class BrowserEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    for (const name of FROM_NODE) {
      Object.defineProperty(this.global, name, { value: globalThis[name], configurable: true, writable: true });
    }
  }
}
