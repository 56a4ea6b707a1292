import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Role } from '@gaoxin/server';
import { holder, settleZone } from './cast.fixture.ts';
import { JOURNEY } from './journey.fixture.ts';
import { openPlatform, type Platform, type UserError } from './platform.fixture.ts';
import { documentOf } from './world.fixture.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await openPlatform();
  await settleZone(platform, 'dianjiang');
}, 60_000);
afterAll(async () => platform?.[Symbol.asyncDispose]());

const documentFor = (mutation: string) => documentOf(JOURNEY.find((step) => step.mutation === mutation)!);
const money = { amount: '1000', currency: 'CNY' };
const LEAD = { idempotencyKey: 'k', enterpriseId: 'dianjiang-neighbour-1', title: '一期', source: 'CHAIN', plannedInvestment: money };
const MOVE = { idempotencyKey: 'k', leadId: 'l', version: 1, to: 'NEGOTIATION' };
const TASK = { idempotencyKey: 'k', officerId: 'o', title: '办照', place: '大厅', brief: '走一遍', steps: ['取号'], dueOn: '2022-08-05' };

describe('variables of a wrong type', () => {
  test.each([
    ['a number for a text', 'registerLead', { ...LEAD, title: 5 }, 'input.title'],
    ['a number for an amount', 'registerLead', { ...LEAD, plannedInvestment: { ...money, amount: 1000 } }, 'input.plannedInvestment.amount'],
    ['a currency that is none', 'registerLead', { ...LEAD, plannedInvestment: { ...money, currency: 'RMB' } }, 'input.plannedInvestment.currency'],
    ['a field that is none', 'registerLead', { ...LEAD, zoneId: 'kunshan' }, 'input'],
    ['a text for a version', 'advanceLead', { ...MOVE, version: '1' }, 'input.version'],
    ['a version beyond an integer', 'advanceLead', { ...MOVE, version: 2 ** 31 }, 'input.version'],
    ['a stage that is none', 'advanceLead', { ...MOVE, to: 'MOON' }, 'input.to'],
    ['no input', 'advanceLead', null, 'input'],
    ['no version', 'advanceLead', { ...MOVE, version: null }, 'input.version'],
    ['an object for a list', 'planExperienceTask', { ...TASK, steps: { first: '取号' } }, 'input.steps'],
    ['an empty place in a list', 'planExperienceTask', { ...TASK, steps: ['取号', null] }, 'input.steps.1'],
    ['a number for a day', 'planExperienceTask', { ...TASK, dueOn: 20220805 }, 'input.dueOn'],
  ])('%s in %s', async (_name, mutation, input, path) => {
    const { status, data, errors } = await platform.ask(holder('dianjiang', 'RECRUITER'), documentFor(mutation), { input });
    expect([status, data, errors.length]).toEqual([400, null, 1]);
    const messages = { zh: expect.stringMatching(/[一-龥]/), en: expect.stringMatching(/^[ -~]+$/) };
    expect(errors[0]!.extensions).toEqual({ code: 'BAD_USER_INPUT', messages, path: path.split('.') });
  });
});

describe('a refusal of a rule', () => {
  test.each([
    ['zh', '这里要填。'],
    ['en', 'This must not be empty.'],
  ] as const)('is worded in %s', async (language, message) => {
    const input = { ...LEAD, title: ' ' };
    const { data } = await platform.ask(holder('dianjiang', 'RECRUITER'), documentFor('registerLead'), { input }, language);
    expect(data).toEqual({ payload: { lead: null, errors: [{ code: 'BLANK', path: ['title'], message }] } });
  });

  test('is not needed for a list of a hundred, and is for one more', async () => {
    const send = (length: number) =>
      platform.ask<{ payload: { errors: object[] } }>(holder('dianjiang', 'SECRETARY'), documentFor('markMessagesRead'), {
        input: { idempotencyKey: `k${length}`, messageIds: Array.from({ length }, (_, index) => `m${index}`) },
      });
    expect((await send(100)).data!.payload.errors).toMatchObject([{ code: 'NOT_FOUND', path: ['messageIds', '0'] }]);
    expect((await send(101)).data!.payload.errors).toMatchObject([{ code: 'OUT_OF_RANGE', path: ['messageIds'] }]);
    expect((await send(0)).data!.payload.errors).toMatchObject([{ code: 'BLANK', path: ['messageIds'] }]);
  });
});

/** The holiday plans that the calendar knows go from 2004 to 2026. */
describe('a day outside of every published calendar', () => {
  const recruiter = holder('dianjiang', 'RECRUITER');
  const act = async (mutation: string, input: object) => {
    const { data } = await platform.ask<{ payload: { lead: { id: string; version: number } | null; errors: UserError[] } }>(recruiter, documentFor(mutation), { input });
    return data!.payload;
  };

  test.each(['0001-01-01', '1999-12-31', '2027-01-04', '9999-12-31'])('%s as a date of a next step leaves the board readable', async (dueOn) => {
    const { lead } = await act('registerLead', { ...LEAD, idempotencyKey: dueOn, title: dueOn });
    const { errors } = await act('planNextStep', { idempotencyKey: dueOn, leadId: lead!.id, version: 1, title: '面谈', dueOn });
    const board = '{ leadBoard { leads { nodes { title nextStep { dueOn light } stageLight } } } }';
    expect((await platform.ask(recruiter, board)).errors).toEqual([]);
    if (errors.length > 0) expect(errors).toMatchObject([{ path: ['dueOn'] }]);
  });

  test.each(['0001-01-01', '1999-12-31'])('%s as the date of a half-year report finds nothing', async (asOf) => {
    const { errors } = await platform.ask(holder('dianjiang', 'LEADER'), 'query ($x: Date!) { halfYearReport(asOf: $x) { starts { value rows { id } } } }', { x: asOf });
    expect(errors).toEqual([]);
  });
});

const forged = (...keys: unknown[]) => Buffer.from(JSON.stringify(keys)).toString('base64url');

describe('arguments that cannot be', () => {
  test.each<[string, Role, string, object, string]>([
    ['an id that no row can have', 'RECRUITER', 'query ($x: ID!) { lead(id: $x) { id } }', { x: 'a\0b' }, 'id'],
    ['an owner that no row can have', 'RECRUITER', 'query ($x: ID!) { leads(filter: { ownerId: $x }) { totalCount } }', { x: 'a\0b' }, 'filter.ownerId'],
    ['a search that nobody types', 'RECRUITER', 'query ($x: String!) { leadBoard(filter: { search: $x }) { count } }', { x: 'a\0b' }, 'filter.search'],
    ['a search that is too long', 'RECRUITER', 'query ($x: String!) { enterprises(filter: { search: $x }) { totalCount } }', { x: '字'.repeat(61) }, 'filter.search'],
    ['a code that fails its check', 'RECRUITER', 'query ($x: Uscc!) { enterpriseByUscc(uscc: $x) { id } }', { x: '91500231MA5UXH0121' }, 'uscc'],
    ['a day that is none', 'LEADER', 'query ($x: Date!) { halfYearReport(asOf: $x) { asOf } }', { x: '2022-02-30' }, 'asOf'],
    ['a day to come', 'LEADER', 'query ($x: Date!) { halfYearReport(asOf: $x) { asOf } }', { x: '2022-07-30' }, 'asOf'],
    ['a page of nothing', 'LEADER', 'query ($x: Int) { projects(first: $x) { totalCount } }', { x: 0 }, 'first'],
    ['a page of too much', 'LEADER', 'query ($x: Int) { evaluationCycles(first: $x) { totalCount } }', { x: 101 }, 'first'],
    ['a page of less than nothing', 'SUPERVISOR', 'query ($x: Int) { experienceTasks(first: $x) { id } }', { x: -1 }, 'first'],
    ['a cursor of nothing', 'SECRETARY', 'query ($x: String) { messages(after: $x) { totalCount } }', { x: 'x' }, 'after'],
    ['a cursor of another list', 'SECRETARY', 'query ($x: String) { messages(after: $x) { totalCount } }', { x: forged('垫江', 'm1') }, 'after'],
    ['a cursor that no row can have', 'SECRETARY', 'query ($x: String) { issues(after: $x) { totalCount } }', { x: forged('2022-07-01T00:00:00Z', 'a\0b') }, 'after'],
    ['a cursor with a day that is none', 'SECRETARY', 'query ($x: String) { projects(after: $x) { totalCount } }', { x: forged('2022-02-30', 'p1') }, 'after'],
    ['a cursor with a year beyond', 'SECRETARY', 'query ($x: String) { projects(after: $x) { totalCount } }', { x: forged('9999999-01-01', 'p1') }, 'after'],
    ['a cursor with a number', 'RECRUITER', 'query ($x: String) { leads(after: $x) { totalCount } }', { x: forged(7, 8) }, 'after'],
  ])('%s, asked by %s', async (_name, role, document, variables, path) => {
    const { status, errors } = await platform.ask(holder('dianjiang', role), document, variables);
    expect([status, errors.map(({ extensions }) => [extensions.code, extensions.path])]).toEqual([200, [['BAD_USER_INPUT', path.split('.')]]]);
  });

  test.each<[string, Role, string]>([
    ['a year long gone', 'LEADER', '{ annualTargets(year: -2147483648) { id } }'],
    ['the half-year of a year long gone', 'LEADER', '{ halfYearReport(asOf: "0001-01-01") { starts { value } } }'],
    ['an empty id', 'LEADER', '{ project(id: "") { id } }'],
    ['an id without end', 'LEADER', `{ project(id: "${'x'.repeat(5000)}") { id } }`],
    ['wild cards', 'LEADER', String.raw`{ projects(filter: { search: "%_\\'" }) { totalCount } }`],
    ['half a character', 'LEADER', 'query ($x: String) { projects(filter: { search: $x }) { totalCount } }'],
  ])('%s, asked by %s, finds nothing', async (_name, role, document) => {
    const { status, errors } = await platform.ask(holder('dianjiang', role), document, { x: '\uD800' });
    expect([status, errors]).toEqual([200, []]);
  });
});
