import { request as send, type Agent } from 'node:http';
import type { Request } from './questions.ts';
import { TOKEN } from './viewer.ts';

/** One subject as the driver sees it. */
export interface Target {
  port: number;
  agent: Agent;
  /** Microseconds of CPU that the subject's own processes have used. */
  cpu(): Promise<number>;
}

export interface Sample {
  /** Milliseconds from sending to the last byte, the middle one of the slice. */
  latency: number;
  perSecond: number;
  /** Of the subject's own processes, microseconds for each request. */
  cpu: number;
  /** Of PostgreSQL's processes. */
  databaseCpu: number;
}

/** Nanoseconds of CPU by process. */
export type Meter = () => Promise<ReadonlyMap<number, number>>;

const microsecondsBetween = (before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>) =>
  [...after].reduce((sum, [pid, used]) => sum + used - (before.get(pid) ?? 0), 0) / 1000;

/** The whole answer as text. @throws when it is not a 200 */
export function ask({ port, agent }: Pick<Target, 'port' | 'agent'>, { method, path, body }: Request): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const headers = {
    authorization: `Bearer ${TOKEN}`,
    accept: 'application/json',
    ...(method === 'POST' ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } : {}),
  };
  const outgoing = send({ host: '127.0.0.1', port, agent, method, path, headers }, (answer) => {
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
    answer.on('end', () => {
      const text = Buffer.concat(chunks).toString('latin1');
      if (answer.statusCode === 200 && !text.startsWith('{"errors"')) resolve(text);
      else reject(new Error(`${answer.statusCode}: ${text.slice(0, 500)}`));
    });
  });
  outgoing.on('error', reject).end(body);
  return promise;
}

/** Asks one request after the other in `concurrency` loops until the time is over. */
export async function measure(
  target: Target,
  next: () => Request,
  { concurrency, forMs, database }: { concurrency: number; forMs: number; database: Meter },
): Promise<Sample> {
  const latencies: number[] = [];
  const [cpuBefore, databaseBefore] = [await target.cpu(), await database()];
  const began = performance.now();
  const loop = async () => {
    for (let now = began; now - began < forMs; ) {
      await ask(target, next());
      const later = performance.now();
      latencies.push(later - now);
      now = later;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, loop));
  const seconds = (performance.now() - began) / 1000;
  const count = latencies.length;
  return {
    latency: median(latencies),
    perSecond: count / seconds,
    cpu: ((await target.cpu()) - cpuBefore) / count,
    databaseCpu: microsecondsBetween(databaseBefore, await database()) / count,
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Samples by question, concurrency and subject, one for each round. */
export type Samples = Map<string, Sample[]>;
export const keyOf = (question: string, concurrency: number, subject: string) => `${question}|${concurrency}|${subject}`;
