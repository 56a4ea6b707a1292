import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findAuditBreak, inZone, ROLES, SERVICES, type Role, type ServiceName } from '@gaoxin/server';
import { holder, neighbours } from './cast.fixture.ts';
import { leavesOf, mutationsOf, SCHEMAS, serviceOf, valueAt, withValue, type Leaf } from './inputs.fixture.ts';
import { JOURNEY } from './journey.fixture.ts';
import type { Step } from './step.fixture.ts';
import type { UserError } from './platform.fixture.ts';
import { openWorld, type Given, type World } from './world.fixture.ts';

type Input = Record<string, unknown>;

/** Where the domain has a more telling answer than NOT_FOUND; it is the same for absent and for foreign ids. */
const INSTEAD: Record<string, string> = {
  'assignSecretary.officialId': 'NOT_A_SECRETARY',
  'castBallot.secretaryId': 'NOT_SERVED',
};
/** Handing in looks at the task's state before its version; what was deleted has none. */
const LATER: Record<string, string> = { deleteLeadFilter: 'NOT_FOUND filterId', removePipeline: 'NOT_FOUND pipelineId', submitEvaluation: 'TASK_SUBMITTED ' };
/** What an enterprise is told about the matter of another one, where it is more telling than that there is none. */
const TO_ANOTHER_ENTERPRISE: Record<string, string> = { castBallot: 'NOT_SERVED secretaryId' };

/** A text of each kind that has the right type and still cannot be. */
const MALFORMED: Record<string, { value: string; code: string }> = {
  Date: { value: '2022-02-30', code: 'INVALID_FORMAT' },
  Decimal: { value: '1,5', code: 'INVALID_FORMAT' },
  Uscc: { value: '91500231MA5UXH0121', code: 'USCC_INVALID' },
  String: { value: 'a\0b', code: 'INVALID_FORMAT' },
  ID: { value: 'a\0b', code: 'INVALID_FORMAT' },
};

const answers: { step: Step; input: Input; key: string; answer: Given }[] = [];
let world: World;
let number = 0;
const newKey = () => `key-${(number += 1)}`;

beforeAll(async () => {
  world = await openWorld(JOURNEY);
}, 60_000);
afterAll(async () => world?.[Symbol.asyncDispose]());

const by = (step: Step, role: Role = step.by) => world.viewer(world.here, role);
const errorsOf = ({ data }: Given): UserError[] => data!.payload.errors;
const faultsOf = (given: Given): string[] => errorsOf(given).map(({ code, path }) => `${code} ${path.join('.')}`).sort();
const faults = (leaves: readonly Leaf[], code: (leaf: Leaf) => string) => leaves.map((leaf) => `${code(leaf)} ${leaf.path.join('.')}`).sort();

/** Everything that a service has stored, as one line. */
async function storedBy(service: ServiceName): Promise<string> {
  const tables = await world.rows<{ name: string }>(service, `select tablename as name from pg_tables where schemaname = 'public' order by 1`);
  const parts = tables.map(({ name }) => `select '${name}' as name, count(*) as rows, sum(hashtext(t::text)::bigint) as content from "${name}" t`);
  return JSON.stringify(await world.rows(service, parts.join(' union all ')));
}

/** What each service has stored, as long as nothing but refusals came after. */
const stored = new Map<ServiceName, string>();

/** Rows of a file are written and audited one by one in the background, after the act that lets them. */
const ACTS_ONLY = { audit: `and action !~ ':(import|undoImport)$'`, idempotency: '' };

async function countOf(service: ServiceName, table: 'audit' | 'idempotency'): Promise<number> {
  const [row] = await world.rows<{ count: string }>(service, `select count(*) from ${table} where zone_id = $1 ${ACTS_ONLY[table]}`, [world.here.zone]);
  return Number(row!.count);
}

/** An input that means something else: another number, text or id at the first place that has one. */
function otherwise(step: Step, input: Input): Input {
  const isOpen = ({ scalar, path }: Leaf) => ['Int', 'String', 'ID'].includes(scalar) && valueAt(input, path) != null;
  const { path, max } = leavesOf(step.mutation).find(isOpen)!;
  const value = valueAt(input, path);
  return withValue(input, path, typeof value === 'number' ? value + 1 : `${value as string}x`.slice(-max));
}

/** A step whose turn has come: its input, and ways to send it. */
class Turn {
  input: Input = {};
  readonly step: Step;
  readonly service: ServiceName;
  readonly leaves: readonly Leaf[];

  constructor(step: Step) {
    this.step = step;
    this.service = serviceOf(step.mutation);
    this.leaves = leavesOf(step.mutation);
  }

  get versioned(): boolean {
    return this.leaves.some(({ path }) => path.join() === 'version');
  }

  send(input: Input, key = newKey(), viewer = by(this.step)): Promise<Given> {
    return world.send(viewer, this.step, key, input);
  }

  /** The faults of an input that must leave no trace. */
  async refused(input: Input, viewer = by(this.step)): Promise<string[]> {
    const before = stored.get(this.service) ?? (await storedBy(this.service));
    const answer = await this.send(input, newKey(), viewer);
    const after = await storedBy(this.service);
    expect(after).toBe(before);
    stored.set(this.service, after);
    return faultsOf(answer);
  }

  /** Those places that the input has; what lies below a part that was left out is no place of it. */
  placesAmong(leaves: readonly Leaf[]): Leaf[] {
    return leaves.filter(({ path }) => path.length === 1 || valueAt(this.input, path.slice(0, -1)) != null);
  }

  /** The input with another value at each of the places. */
  with(places: readonly Leaf[], value: (leaf: Leaf) => unknown): Input {
    return places.reduce((changed, leaf) => withValue(changed, leaf.path, value(leaf)), this.input);
  }
}

describe.each(JOURNEY.map((step) => [step.name, new Turn(step)] as const))('%s', (_name, turn) => {
  beforeAll(async () => {
    stored.clear();
    turn.input = await world.begin(world.here, turn.step);
  });
  refusesStrangers(turn);
  refusesBadInput(turn);
  takesEffectOnce(turn);
});

function refusesStrangers(turn: Turn): void {
  const { step, leaves } = turn;

  test('is refused to another role', async () => {
    const access = world.services[turn.service].service.access[`Mutation.${step.mutation}`]!;
    const other = ROLES.find((role) => !access.includes(role))!;
    expect(await turn.refused(turn.input, by(step, other))).toEqual(['FORBIDDEN ']);
  });

  const toOthers = TO_ANOTHER_ENTERPRISE[step.mutation] ?? `NOT_FOUND ${leaves.find(({ scalar }) => scalar === 'ID')?.path.join('.')}`;
  if (step.by === 'ENTERPRISE_REPRESENTATIVE') {
    test('is refused to another enterprise', async () => {
      const stranger = holder(world.here.zone, step.by, neighbours(world.here.zone)[0]!);
      expect(await turn.refused(turn.input, stranger)).toEqual([toOthers]);
    });
  }

  for (const { path } of leaves.filter(({ scalar }) => scalar === 'ID')) {
    const place = path.join('.');
    test(`does not know a foreign ${place} more than an absent one`, async () => {
      if (turn.placesAmong([{ path, scalar: 'ID', max: 0 }]).length === 0) return;
      const foreign = valueAt(world.elsewhere.inputs.get(step.name)!, path) ?? 'nobody-has-this';
      for (const id of [foreign, 'nobody-has-this', `${world.here.zone}-nobody-has-this`]) {
        const found = await turn.refused(withValue(turn.input, path, id));
        expect([id, found]).toEqual([id, [`${INSTEAD[`${step.mutation}.${place}`] ?? 'NOT_FOUND'} ${place}`]]);
      }
    });
  }
}

function refusesBadInput(turn: Turn): void {
  const texts = turn.leaves.filter(({ scalar }) => scalar === 'String');
  const malformed = turn.leaves.filter(({ scalar }) => scalar in MALFORMED);
  const money = turn.leaves.filter(({ path }) => path.at(-1) === 'currency');

  if (turn.versioned) {
    test('is refused with a stale version', async () => {
      expect(await turn.refused({ ...turn.input, version: Number(turn.input.version ?? 0) + 7 })).toEqual(['STALE_VERSION ']);
    });
  }

  if (texts.length > 0) {
    test('names every text that is too long, or blank', async () => {
      const places = turn.placesAmong(texts);
      expect(await turn.refused(turn.with(places, ({ max }) => '字'.repeat(max + 1)))).toEqual(faults(places, () => 'TOO_LONG'));
      expect(await turn.refused(turn.with(places, () => ' \n'))).toEqual(faults(places, () => 'BLANK'));
    });
  }

  if (malformed.length > 0) {
    test('names every value that cannot be', async () => {
      const places = turn.placesAmong(malformed);
      const found = await turn.refused(turn.with(places, ({ scalar }) => MALFORMED[scalar]!.value));
      expect(found).toEqual(faults(places, ({ scalar }) => MALFORMED[scalar]!.code));
    });
  }

  if (money.length > 0) {
    test('asks for the currency of an amount', async () => {
      const places = turn.placesAmong(money);
      expect(await turn.refused(turn.with(places, () => null))).toEqual(faults(places, () => 'CURRENCY_REQUIRED'));
    });
  }

  test('wants a key of its own, not blank and at most 64 characters', async () => {
    for (const [key, code] of [['', 'BLANK'], ['k'.repeat(65), 'TOO_LONG'], ['k\0', 'INVALID_FORMAT']] as const) {
      expect(faultsOf(await turn.send(turn.input, key))).toEqual([`${code} idempotencyKey`]);
    }
  });
}

function takesEffectOnce(turn: Turn): void {
  const { step, service, versioned } = turn;
  const counts = () => Promise.all([countOf(service, 'audit'), countOf(service, 'idempotency')]);

  test('takes effect once, however often and at once it is sent', async () => {
    const [mine, other] = [newKey(), newKey()];
    const [audited, claimed] = await counts();
    const keys = [mine, mine, ...(versioned ? [other] : [])];
    const [first, second, ...third] = (await Promise.all(keys.map((key) => turn.send(turn.input, key)))) as [Given, Given, Given?];
    expect(second.text).toBe(first.text);
    const [won, lost] = [[first, ...third].filter((one) => errorsOf(one!).length === 0), [first, ...third].filter((one) => errorsOf(one!).length > 0)];
    expect([won.length, lost.flatMap((one) => faultsOf(one!))]).toEqual([1, versioned ? [LATER[step.mutation] ?? 'STALE_VERSION '] : []]);
    expect(await counts()).toEqual([audited! + 1, claimed! + 1]);
    const answer = won[0]!;
    answers.push({ step, input: turn.input, answer, key: answer === first ? mine : other });
    await world.finish(world.here, step, answer);
  });

  test('answers the same to the same key, and takes the key for nothing else', async () => {
    const { key, answer } = answers.at(-1)!;
    const before = await storedBy(service);
    expect((await turn.send(turn.input, key)).text).toBe(answer.text);
    expect(faultsOf(await turn.send(otherwise(step, turn.input), key))).toEqual(['IDEMPOTENCY_KEY_REUSED idempotencyKey']);
    await world.settle();
    expect(await storedBy(service)).toBe(before);
  });
}

describe('the journey as a whole', () => {
  test('leads through every mutation of the schema, with every part of its input', () => {
    const all = SERVICES.flatMap((name) => mutationsOf(SCHEMAS[name]).map((field) => field.name));
    const isGiven = (mutation: string, { path }: Leaf) => answers.some(({ step, input }) => step.mutation === mutation && valueAt(input, path) != null);
    const missing = all.flatMap((mutation) => leavesOf(mutation).filter((leaf) => !isGiven(mutation, leaf)).map(({ path }) => `${mutation} ${path.join('.')}`));
    expect([all.filter((mutation) => !JOURNEY.some((step) => step.mutation === mutation)), missing]).toEqual([[], []]);
  });

  test('ends with 14, 76 and 90 days', async () => {
    const document = 'query ($id: ID!) { project(id: $id) { stage durations { from to days } } }';
    const { project } = await world.here.read<{ project: { durations: object[] } }>('LEADER', document, { id: world.here.kept.project!.id });
    expect(project).toMatchObject({
      stage: 'IN_PRODUCTION',
      durations: expect.arrayContaining([
        { from: 'SIGNED', to: 'STARTED', days: 14 },
        { from: 'STARTED', to: 'IN_PRODUCTION', days: 76 },
        { from: 'SIGNED', to: 'IN_PRODUCTION', days: 90 },
      ]),
    });
  });

  test('answers every act the same at the end, and repeats none', async () => {
    const all = () => Promise.all(SERVICES.map(storedBy));
    const before = await all();
    const again = [];
    for (const { step, input, key } of answers) again.push((await world.send(by(step), step, key, input)).text);
    expect(again).toEqual(answers.map(({ answer }) => answer.text));
    await world.settle();
    expect(await all()).toEqual(before);
  });

  test.each(SERVICES)('leaves %s with whole chains of audit and nothing undelivered', async (name) => {
    const { database } = world.services[name].service;
    for (const { zone } of [world.here, world.elsewhere]) expect(await inZone(zone, () => findAuditBreak(database.em(), zone))).toBeNull();
    expect(await world.rows(name, 'select * from dead_letter')).toEqual([]);
    expect(await world.rows(name, 'select * from outbox where relayed_at is null')).toEqual([]);
  });

});
