import { Client } from 'pg';

const RETRY_MS = 1_000;
const POLL_MS = 10_000;

export interface SteadyLoop extends AsyncDisposable {
  /** Resolves when everything committed so far has been done. */
  settle(): Promise<void>;
}

/**
 * Does work that lies in a database, in rounds, as the only one over any number of processes: an advisory lock sees to
 * that. A dirty flag makes sure that a wake-up during a round starts another. A lost connection is taken up again, and
 * the poll finds out about one that was lost without a word.
 */
export function startLoop(options: {
  /** Of the advisory lock. */
  name: string;
  ownerUrl: string;
  /** Notifications on it wake the loop. */
  channel: string;
  /** Does one piece of work; false when nothing is left. */
  round: (client: Client, isStopped: () => boolean) => Promise<boolean>;
  onError: (error: unknown) => void;
}): SteadyLoop {
  let client: Client | undefined;
  let dirty = true;
  let stopped = false;
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  const isStopped = () => stopped;

  const wake = () => {
    dirty = true;
    running ??= run().then((nextLook) => {
      running = undefined;
      if (stopped) return;
      if (dirty && nextLook === POLL_MS) return wake();
      wakeIn(nextLook);
    });
  };

  const wakeIn = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(wake, milliseconds);
  };

  /** Does all there is. Returns after how many milliseconds to look again, should nobody call. */
  const run = async (): Promise<number> => {
    try {
      client ??= await connect();
      if (!client) return RETRY_MS;
      while (dirty && !stopped) {
        dirty = false;
        while (!stopped && (await options.round(client, isStopped)));
      }
      return POLL_MS;
    } catch (error) {
      if (!stopped) options.onError(error);
      abandon(client);
      client = undefined;
      return RETRY_MS;
    }
  };

  /** Connects and takes the lock; undefined while another process has it. */
  const connect = async (): Promise<Client | undefined> => {
    const next = new Client({ connectionString: options.ownerUrl, keepAlive: true, connectionTimeoutMillis: 10_000, query_timeout: 30_000 });
    next.on('error', (error) => {
      if (client !== next) return;
      client = undefined;
      if (stopped) return;
      options.onError(error);
      wakeIn(RETRY_MS);
    });
    next.on('notification', wake);
    try {
      await next.connect();
      const { rows } = await next.query<{ held: boolean }>(`select pg_try_advisory_lock(hashtextextended($1, 0)) as held`, [options.name]);
      if (!rows[0]?.held) return abandon(next);
      await next.query(`listen ${options.channel}`);
      return next;
    } catch (error) {
      abandon(next);
      throw error;
    }
  };

  wake();
  return {
    settle: async () => {
      wake();
      while (running) await running;
    },
    [Symbol.asyncDispose]: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
      await client?.end().catch(() => {});
    },
  };
}

/** Not waited for: a peer that is gone would never answer the farewell. */
function abandon(client: Client | undefined): undefined {
  void client?.end().catch(() => {});
}
