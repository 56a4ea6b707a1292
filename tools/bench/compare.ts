import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { systemClock } from '@gaoxin/kernel';
import { ensureDatabase, startCluster } from '@gaoxin/postgres';
import { createLog, inProcessBus } from '@gaoxin/server';
import { Client } from 'pg';
import { ask, keyOf, measure, type Samples } from './measure.ts';
import { databaseMeter } from './processes.ts';
import { QUESTIONS, rowsOf, type Question } from './questions.ts';
import { aims, pageOf, table } from './report.ts';
import { writeGateway } from './sections.ts';
import { provideRows, ROWS_PER_ZONE } from './rows.ts';
import { CREATE } from './services.ts';
import { startSubjects, type Subject } from './subjects.ts';

const ROUNDS = 6;
const SLICE_MS = 600;
const WARM_UP_MS = 2_000;
const CONCURRENCIES = [1, 16] as const;

/**
 * Runs the whole comparison with its data in `folder` and writes `docs/performance.md`.
 * @throws when `stop` asks for an end
 */
export async function compare(folder: string, stop: AbortSignal): Promise<void> {
  await using stack = new AsyncDisposableStack();
  console.log('Preparing PostgreSQL and the rows …');
  const cluster = stack.use(await startCluster({ dataDir: folder }));
  const databaseUrls: Record<string, string> = {};
  for (const [name, create] of Object.entries(CREATE)) {
    databaseUrls[name] = await ensureDatabase(cluster.url, `gaoxin_${name}`);
    await using _ = await create({ databaseUrl: databaseUrls[name], clock: systemClock, bus: inProcessBus(), log: createLog('warn') });
  }
  const sharedUrl = await provideRows(cluster.url, stop);
  stop.throwIfAborted();
  const shared = new Client(sharedUrl);
  await shared.connect();
  stack.defer(() => shared.end());
  const subjects = await startSubjects({ databaseUrls, sharedUrl, secret: randomBytes(16).toString('hex') }, shared, stack);
  console.log('Comparing the answers …');
  await expectSameAnswers(subjects);
  const samples = await run(subjects, shared, stop);
  const ratios = table(samples, subjects.map(({ name }) => name));
  console.log(`\n${ratios}\n\n${aims(samples)}`);
  writeGateway(pageOf(ratios, aims(samples)));
}

/** @throws AssertionError unless every subject answers every question with the same content */
async function expectSameAnswers([ours, ...peers]: Subject[]): Promise<void> {
  for (const question of QUESTIONS) {
    for (const from of [1, 777, ROWS_PER_ZONE - rowsOf(question)]) {
      const answer = await contentOf(ours!, question, from);
      assert.match(JSON.stringify(answer), /"agreement":\{"id":"/);
      for (const peer of peers) assert.deepEqual(await contentOf(peer, question, from), answer, `${peer.name}, ${question.name}`);
    }
  }
}

const DECIMALS = new Set(['amount', 'landMu']);

/** Cursors differ by nature; instants and decimals may be written in several ways. */
async function contentOf(subject: Subject, question: Question, from: number): Promise<unknown> {
  const { data, errors } = JSON.parse(Buffer.from(await ask(subject, subject.request(question, from)), 'latin1').toString()) as { data: unknown; errors?: unknown };
  assert.equal(errors, undefined);
  return JSON.parse(
    JSON.stringify(subject.dialect.read(data), (key, value: unknown) => {
      if (key === 'endCursor') return undefined;
      if (DECIMALS.has(key)) return Number(value);
      return key.endsWith('At') && typeof value === 'string' ? new Date(value).getTime() : value;
    }),
  );
}

async function run(subjects: Subject[], admin: Client, stop: AbortSignal): Promise<Samples> {
  const database = databaseMeter(admin);
  const samples: Samples = new Map();
  const variations = variationsOf();
  const slice = (subject: Subject, question: Question, concurrency: number, forMs: number) => {
    stop.throwIfAborted();
    return measure(subject, () => subject.request(question, variations(question)), { concurrency, forMs, database });
  };

  console.log('Warming up …');
  for (const question of QUESTIONS) for (const subject of subjects) await slice(subject, question, 16, WARM_UP_MS);
  for (let round = 0; round < ROUNDS; round++) {
    console.log(`Round ${round + 1} of ${ROUNDS}`);
    for (const question of QUESTIONS) {
      for (const concurrency of CONCURRENCIES) {
        for (const index of subjects.keys()) {
          const subject = subjects[(index + round) % subjects.length]!;
          const key = keyOf(question.name, concurrency, subject.name);
          samples.set(key, [...(samples.get(key) ?? []), await slice(subject, question, concurrency, SLICE_MS)]);
        }
      }
    }
  }
  return samples;
}

/** Steps through the list by a number that shares no factor with its length, so that requests in flight differ. */
function variationsOf(): (question: Question) => number {
  let step = 0;
  return (question) => {
    const starts = ROWS_PER_ZONE - rowsOf(question);
    step = (step + 619) % starts;
    return 1 + step % (starts - 1);
  };
}
