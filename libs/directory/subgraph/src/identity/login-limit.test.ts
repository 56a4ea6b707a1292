import { PASSWORD } from '../two-zones.fixture.ts';
import { openIdentity, type RunningIdentity } from './identity.fixture.ts';
import { beginAttempt } from './login-limit.ts';
import { Visitor } from './visitor.fixture.ts';

let running: RunningIdentity;
const visitor = () => new Visitor(running.origin);

beforeAll(async () => {
  running = await openIdentity();
});
beforeEach(async () => {
  running.clock.reset();
  await running.pool.query('TRUNCATE identity.login_attempt');
});
afterAll(() => running[Symbol.asyncDispose]());

const guess = async (login: string, times: number) => {
  for (let count = 0; count < times; count += 1) await beginAttempt(running.pool, login, `203.0.113.${count}`, running.clock.now());
};

test.each(['luowei', 'nobody'])('after five failures %p must wait, even with the right password, known or not', async (login) => {
  await guess(login, 5);
  const page = await visitor().fillIn(login, PASSWORD);
  expect(page.status).toBe(429);
  expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(5);
  expect(page.text).toMatch(/试错次数太多，\d+ 秒后再试。/);
});

test('the wait is over after a while, and a success forgets the failures', async () => {
  await guess('luowei', 5);
  running.clock.pass(11);
  await visitor().signIn('luowei', PASSWORD);
  expect((await visitor().fillIn('luowei', 'guess')).status).toBe(401);
});

test('the wait doubles with each failure up to five minutes', async () => {
  const waits: number[] = [];
  await guess('luowei', 5);
  for (let round = 0; round < 7; round += 1) {
    const { waitMs } = await beginAttempt(running.pool, 'luowei', '203.0.113.9', running.clock.now());
    waits.push(Math.round(waitMs / 1000));
    running.clock.pass(waitMs / 1000 + 0.01);
    await beginAttempt(running.pool, 'luowei', `203.0.113.${round}`, running.clock.now());
  }
  expect(waits).toEqual([10, 20, 40, 80, 160, 300, 300]);
});

test('one address cannot try many accounts', async () => {
  const now = running.clock.now();
  for (let count = 0; count < 20; count += 1) expect((await beginAttempt(running.pool, `account-${count}`, '203.0.113.1', now)).waitMs).toBe(0);
  expect((await beginAttempt(running.pool, 'account-20', '203.0.113.1', now)).waitMs).toBe(10_000);
  expect((await beginAttempt(running.pool, 'account-20', '203.0.113.2', now)).waitMs).toBe(0);
});

test('parallel guesses are counted one by one', async () => {
  const now = running.clock.now();
  const burst = await Promise.all(Array.from({ length: 12 }, (_, index) => beginAttempt(running.pool, 'luowei', `203.0.113.${index}`, now)));
  expect(burst.filter(({ waitMs }) => waitMs === 0)).toHaveLength(5);
});
