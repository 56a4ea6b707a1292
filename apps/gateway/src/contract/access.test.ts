import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mayAsk, protectRoots, ROLES, SERVICES, sdlOf, type Decision, type Role, type ServiceName, type Viewer } from '@gaoxin/server';
import { parse } from 'graphql';
import { holder, neighbours } from './cast.fixture.ts';
import { leavesOf, mutationsOf, SCHEMAS, serviceOf } from './inputs.fixture.ts';
import { JOURNEY } from './journey.fixture.ts';
import { QUESTIONS, queryOf, type Question } from './questions.fixture.ts';
import { documentOf, openWorld, type Payload, type Place, type World } from './world.fixture.ts';

const queriesOf = (service: ServiceName) => Object.values(SCHEMAS[service].getQueryType()!.getFields()).filter(({ name }) => !name.startsWith('_'));
const SHALLOW = new Map(SERVICES.flatMap((service) => queriesOf(service).map((field) => [`Query.${field.name}`, queryOf(service, field, 1)] as const)));
const ACTS = SERVICES.flatMap((service) => mutationsOf(SCHEMAS[service]).map((field) => JOURNEY.findLast((step) => step.mutation === field.name)!));

/** Handing in looks at the task's state before its version; what was deleted has none. */
const LATER: Record<string, string> = { deleteLeadFilter: 'NOT_FOUND', removePipeline: 'NOT_FOUND', submitEvaluation: 'TASK_SUBMITTED' };

let world: World;
/** Ids of all rows of the zone of the journey, and those of its enterprise. */
let own: { zone: string[]; enterprise: string[] };

beforeAll(async () => {
  world = await openWorld(JOURNEY, { trusted: [...SHALLOW.values(), ...ACTS.map(documentOf)] });
  await world.play(world.here, JOURNEY);
  own = await rowsOf(world.here);
}, 60_000);
afterAll(async () => world?.[Symbol.asyncDispose]());

async function rowsOf(place: Place) {
  const ids = { zone: [] as string[], enterprise: [] as string[] };
  for (const service of SERVICES) {
    const columns = await world.rows<{ name: string; owned: boolean }>(
      service,
      `select table_name as name, bool_or(column_name = 'enterprise_id') as owned from information_schema.columns
       where table_schema = 'public' and table_name not in ('outbox', 'zone') and column_name in ('id', 'zone_id', 'enterprise_id')
       group by 1 having bool_or(column_name = 'id') and bool_or(column_name = 'zone_id')`,
    );
    for (const { name, owned } of columns) {
      ids.zone.push(...(await idsIn(service, `select id from ${name} where zone_id = $1`, place.zone)));
      if (owned) ids.enterprise.push(...(await idsIn(service, `select id from ${name} where enterprise_id = $1`, place.kept.enterprise!.id)));
    }
  }
  return ids;
}
const idsIn = async (service: ServiceName, statement: string, of: string) => (await world.rows<{ id: string }>(service, statement, [of])).map(({ id }) => id);

const viewerOf = (caller: Role | 'NOBODY', place: () => Place): Viewer | null => (caller === 'NOBODY' ? null : world.viewer(place(), caller));
const here = () => world.here;
const elsewhere = () => world.elsewhere;
const decisionOn = (service: ServiceName, coordinate: string): Decision => world.services[service].service.access[coordinate]!;

interface Told {
  /** The body without the id that was asked for, since a reference may say it again. */
  text: string;
  codes: unknown[];
}

/** Asks the service itself, where nothing stands before its own decision. */
async function ask(question: Question, viewer: Viewer | null, id?: string): Promise<Told> {
  const variables = question.variables(world.here, id);
  const { data, errors = [] } = await world.services[question.service].ask(viewer, question.document, variables);
  const asked = Object.values((variables.keys as object[] | undefined)?.[0] ?? variables).filter((one) => one !== undefined && String(one).length > 4);
  const text = asked.reduce<string>((all, one) => all.replaceAll(`"${String(one)}"`, '"asked"'), JSON.stringify(data));
  return { text: text.replace(/"__typename":"\w+"/g, ''), codes: errors.map(({ extensions }) => extensions.code) };
}

const isReference = ({ coordinate }: Question) => !coordinate.startsWith('Query.');
const hasId = (question: Question) => /"(id|uscc)":/.test(JSON.stringify(question.variables(world.here)));

describe.each(QUESTIONS.map((question) => [`${question.service} ${question.coordinate}`, question] as const))('%s', (_name, question) => {
  const decision = () => decisionOn(question.service, question.coordinate);
  const nothing = { text: expect.stringMatching(/^null$|:null}$/) };
  const refused = (code: string) => (isReference(question) ? { text: '{"_entities":[null]}', codes: [] } : { ...nothing, codes: [code] });

  test.each([...ROLES, 'NOBODY'] as const)('asked by %s of the zone', async (caller) => {
    const viewer = viewerOf(caller, here);
    const told = await ask(question, viewer);
    if (!mayAsk(decision(), viewer)) return expect(told).toEqual(refused(viewer ? 'FORBIDDEN' : 'UNAUTHENTICATED'));
    expect(told.codes).toEqual([]);
    if (caller === 'NOBODY') return expect(told.text).toMatch(/:null}$/);
    const finds = !question.finders || question.finders.includes(caller);
    const wanted = question.finds(world.here);
    const asksForIt = JSON.stringify(question.variables(world.here)).includes(`"${wanted}"`);
    expect([caller, told.text.includes(asksForIt ? '"asked"' : wanted)]).toEqual([caller, finds]);
  });

  test.each(ROLES)('asked by %s of another zone', async (caller) => {
    const viewer = viewerOf(caller, elsewhere);
    const told = await ask(question, viewer);
    if (!mayAsk(decision(), viewer)) return expect(told).toEqual(refused('FORBIDDEN'));
    expect(own.zone.filter((id) => told.text.includes(`"${id}"`))).toEqual([]);
    expect(told.text).not.toContain('dianjiang');
    if (hasId(question)) expect(told).toEqual(await ask(question, viewer, 'nobody-has-this'));
  });

  test('asked by another enterprise of the zone', async () => {
    const viewer = holder('dianjiang', 'ENTERPRISE_REPRESENTATIVE', neighbours('dianjiang')[0]!);
    const told = await ask(question, viewer);
    expect(own.enterprise.filter((id) => told.text.includes(id))).toEqual([]);
  });
});

describe.each(ACTS.map((step) => [step.mutation, step] as const))('Mutation.%s', (mutation, step) => {
  const decision = () => decisionOn(serviceOf(mutation), `Mutation.${mutation}`);
  const ids = leavesOf(mutation).filter(({ scalar, path }) => scalar === 'ID' && path.length === 1 && path[0]!.endsWith('Id'));
  const versioned = leavesOf(mutation).some(({ path }) => path.join() === 'version');
  const input = () => ({ ...world.here.inputs.get(step.name), ...(versioned && { version: 99 }) });
  /** The first fault; nobody's act goes through, because the version is stale, or else the key too long. */
  const send = async (viewer: Viewer | null, changed: object = {}) => {
    const key = versioned ? 'never' : 'k'.repeat(65);
    const variables = { input: { idempotencyKey: key, ...input(), ...changed } };
    const { data, errors } = await world.services[serviceOf(mutation)].ask<{ payload: Payload }>(viewer, documentOf(step), variables);
    return data?.payload ? data.payload.errors[0]!.code : errors![0]!.extensions.code;
  };

  test.each([...ROLES, 'NOBODY'] as const)('called by %s of the zone', async (caller) => {
    const viewer = viewerOf(caller, here);
    const told = await send(viewer);
    if (!viewer) expect(told).toBe('UNAUTHENTICATED');
    else if (!mayAsk(decision(), viewer)) expect(told).toBe('FORBIDDEN');
    else expect(told).toBe(versioned ? (LATER[mutation] ?? 'STALE_VERSION') : 'TOO_LONG');
  });

  if (versioned && ids.length > 0) {
    test.each(ROLES)('called by %s of another zone', async (caller) => {
      const viewer = viewerOf(caller, elsewhere)!;
      const nobody = Object.fromEntries(ids.map(({ path }) => [path[0]!, 'nobody-has-this']));
      const told = await send(viewer);
      expect(told).toBe(mayAsk(decision(), viewer) ? 'NOT_FOUND' : 'FORBIDDEN');
      expect(await send(viewer, nobody)).toBe(told);
    });
  }
});

describe('the gateway', () => {
  test.each([...SHALLOW])('lets nobody ask %s without a token, and somebody with the right role', async (coordinate, document) => {
    const question = QUESTIONS.find((one) => one.coordinate === coordinate)!;
    const variables = question.variables(world.here);
    const decision = decisionOn(question.service, coordinate);
    const anonymous = await world.ask(null, document, variables);
    const codes = [anonymous.status, anonymous.errors.map(({ extensions }) => extensions.code)];
    expect(codes).toEqual(decision === 'EVERYONE' ? [200, []] : [401, ['UNAUTHENTICATED']]);
    const role = ROLES.find((one) => decision === 'EVERYONE' || decision.includes(one))!;
    const { status, errors } = await world.ask(world.viewer(world.here, role), document, variables);
    expect([status, errors]).toEqual([200, []]);
  });

  test.each(ACTS.map((step) => [step.mutation, step] as const))('lets nobody call %s without a token', async (_mutation, step) => {
    const { status, errors } = await world.ask(null, documentOf(step), { input: { idempotencyKey: 'k', ...world.here.inputs.get(step.name) } });
    expect([status, errors.map(({ extensions }) => extensions.code)]).toEqual([401, ['UNAUTHENTICATED']]);
  });
});

describe('a matrix', () => {
  const build = (more: string) => {
    const schema = buildSubgraphSchema(parse(sdlOf('courier') + more));
    const roots = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) => Object.values(type.getFields()));
    for (const field of roots) field.resolve ??= () => null;
    return schema;
  };
  const decided = { 'Query.messages': ROLES, 'Query.unreadMessages': ROLES, 'Mutation.markMessagesRead': ROLES } as const;

  test('without a decision about a field does not let the service start, nor one about a field that is gone', () => {
    expect(() => protectRoots(build(''), decided, {})).not.toThrow();
    expect(() => protectRoots(build('extend type Query { fresh: Int }'), decided, {})).toThrow('No access decision for Query.fresh.');
    expect(() => protectRoots(build('extend type Mutation { fresh: Int }'), decided, {})).toThrow('No access decision for Mutation.fresh.');
    expect(() => protectRoots(build(''), { ...decided, 'Query.gone': ROLES }, {})).toThrow('Access decisions for what does not exist: Query.gone.');
  });

  test.each(SERVICES)('of %s decides about everything that is asked here, and about nothing else', (service) => {
    const read = QUESTIONS.filter((one) => one.service === service).map(({ coordinate }) => coordinate);
    const changed = mutationsOf(SCHEMAS[service]).map(({ name }) => `Mutation.${name}`);
    expect([...read, ...changed].sort()).toEqual(Object.keys(world.services[service].service.access).sort());
  });
});
