import { csvOf } from '@gaoxin/spreadsheet';
import { as, openService, upload, usccOf, type TestService } from '@gaoxin/testkit';
import { createRecruitment } from '../create.ts';

export interface Refused {
  errors: { code: string; path: string[] }[];
}
export interface Run {
  id: string;
  version: number;
  status: string;
  appliedCount: number;
  fault: { code: string; message: string } | null;
  rows: { nodes: { outcome: string; state: string; targetId: string | null; changes: object[]; faults: { column: string; message: string }[] }[] };
}
export interface Lead {
  id: string;
  version: number;
  title: string;
  stage: string;
  enterprise: { id: string };
  mergedInto: { id: string } | null;
  plannedInvestment: { amount: string } | null;
  nextStep: { title: string } | null;
  timeline: { kind: string; note: string | null }[];
}

const LEAD = 'id version title stage enterprise { id } mergedInto { id } plannedInvestment { amount } nextStep { title } timeline { kind note }';
const RUN = 'id version status appliedCount fault { code message } rows(first: 100) { nodes { outcome state targetId changes { column from to } faults { column message } } }';

export const recruiter = as('RECRUITER');

/** A recruitment service with the enterprises `e1` and `e2`, and short ways to import, register and merge leads. */
export async function openRegister() {
  const recruitment: TestService = await openService(createRecruitment, { name: 'recruitment' });
  let key = 0;
  for (const number of [1, 2]) {
    await recruitment.hear('directory.enterprise.registered', { enterpriseId: `e${number}`, uscc: usccOf(number), name: `第${number}家`, shortName: `第${number}家` });
  }
  async function ask<Data>(document: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await recruitment.ask<Data>(recruiter, document, variables);
    expect(errors).toBeUndefined();
    return data!;
  }
  async function act<Payload>(mutation: string, selection: string, input: object): Promise<Payload & Refused> {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { ${selection} errors { code path } } }`;
    const { payload } = await ask<{ payload: Payload & Refused }>(document, { input: { idempotencyKey: `k${(key += 1)}`, ...input } });
    await recruitment.settle();
    return payload;
  }
  const lead = async (id: string) => (await ask<{ lead: Lead }>(`{ lead(id: "${id}") { ${LEAD} } }`)).lead;
  const register = async (enterpriseId: string, title: string, more: object = {}) =>
    (await act<{ lead: Lead }>('registerLead', `lead { ${LEAD} }`, { enterpriseId, title, source: 'CHAIN', ...more })).lead;
  const run = async (id: string) => (await ask<{ leadImport: Run }>(`{ leadImport(id: "${id}") { ${RUN} } }`)).leadImport;
  async function startFile(name: string, content: Uint8Array): Promise<Run> {
    const fileId = await upload(recruitment, recruiter, name, content);
    return run((await act<{ import: Run }>('startLeadImport', 'import { id }', { fileId })).import.id);
  }
  const start = (header: string[], ...rows: (string | null)[][]) => startFile('线索.csv', new TextEncoder().encode(csvOf([header, ...rows])));
  async function applied(header: string[], ...rows: (string | null)[][]): Promise<Run> {
    const { id, version } = await start(header, ...rows);
    expect((await act('applyLeadImport', 'import { id }', { importId: id, version })).errors).toEqual([]);
    return run(id);
  }
  return { recruitment, ask, act, lead, register, run, startFile, start, applied, [Symbol.asyncDispose]: () => recruitment[Symbol.asyncDispose]() };
}

export type Register = Awaited<ReturnType<typeof openRegister>>;
