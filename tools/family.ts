import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { StartError } from '@gaoxin/postgres';

const root = fileURLToPath(new URL('../', import.meta.url));
const READY_WITHIN_MS = 60_000;

/**
 * Processes that live and end together. A child ends by itself when the channel to this process closes, so none is left
 * after a `kill -9`; disposing ends them one after the other, the last one first.
 */
export class Family implements AsyncDisposable {
  /** Rejects when one of them ends without being asked. */
  readonly broken: Promise<never>;
  readonly #env: NodeJS.ProcessEnv;
  readonly #stop: AbortSignal;
  readonly #children: ChildProcess[] = [];
  readonly #break: (error: StartError) => void;
  #ending = false;

  constructor(env: NodeJS.ProcessEnv, stop: AbortSignal) {
    const { promise, reject } = Promise.withResolvers<never>();
    this.#env = env;
    this.#stop = stop;
    this.broken = promise;
    this.#break = reject;
    promise.catch(() => {});
  }

  /** Starts one and returns when it says at `<url>/readyz` that it is ready, or when the stop is asked for. */
  async start(script: string, url: string): Promise<void> {
    // A group of its own: Ctrl-C in the terminal must reach only us, who end them in order.
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
      cwd: root,
      env: this.#env,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      detached: true,
    });
    this.#children.push(child);
    child.once('exit', (code, signal) => {
      if (!this.#ending) this.#break(new StartError(`${script} ended by itself (${signal ?? code}); its reason is above.`));
    });
    await Promise.race([this.#isReady(script, url), this.broken]);
  }

  async #isReady(script: string, url: string): Promise<void> {
    const started = performance.now();
    while (performance.now() - started < READY_WITHIN_MS) {
      if (this.#stop.aborted || this.#ending) return;
      const response = await fetch(`${url}/readyz`).catch(() => undefined);
      if (response?.ok) return;
      await delay(100);
    }
    throw new StartError(`${script} did not become ready at ${url}/readyz.`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#ending = true;
    for (const child of this.#children.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    }
  }
}
