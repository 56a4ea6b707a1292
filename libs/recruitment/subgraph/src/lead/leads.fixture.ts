import type { Viewer } from '@gaoxin/server';
import { as, openService, type TestService } from '@gaoxin/testkit';
import { Client } from 'pg';
import { createRecruitment } from '../create.ts';

export interface UserError {
  code: string;
  path: string[];
  message: string;
}

export interface Lead {
  id: string;
  version: number;
  stage: string;
  [field: string]: unknown;
}

const LEAD = 'lead { id version stage } errors { code path message }';

/** A recruitment service with two enterprises in the zone, and short ways to act on leads. */
export async function openLeads() {
  const recruitment: TestService = await openService(createRecruitment, { name: 'recruitment' });
  await recruitment.hear('directory.enterprise.registered', { enterpriseId: 'e1', name: '泽璟生物制药股份有限公司' });
  await recruitment.hear('directory.enterprise.registered', { enterpriseId: 'e2', name: '包头金蒙汇磁材料有限责任公司' });
  let key = 0;
  const ask = async <Data = Record<string, never>>(document: string, variables: object = {}, viewer: Viewer = as('RECRUITER')) => {
    const { data, errors } = await recruitment.ask<Data>(viewer, document, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data!;
  };
  const act = async <Payload = { lead: Lead | null; errors: UserError[] }>(name: string, input: object, viewer: Viewer = as('RECRUITER'), select = LEAD) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { payload: ${name}(input: $input) { ${select} } }`;
    return (await ask<{ payload: Payload }>(document, { input: { idempotencyKey: `k${(key += 1)}`, ...input } }, viewer)).payload;
  };
  const register = async (facts: object = {}) => {
    const { lead, errors } = await act('registerLead', { enterpriseId: 'e1', title: '新厂', source: 'WALK_IN', ...facts });
    if (!lead) throw new Error(JSON.stringify(errors));
    return lead;
  };
  /** An act on a lead that must succeed; returns the lead as it is then. */
  const on = async (lead: Lead, name: string, input: object = {}, viewer?: Viewer) => {
    const { lead: after, errors } = await act(name, { leadId: lead.id, version: lead.version, ...input }, viewer);
    if (!after) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    return after;
  };
  const read = async <Data>(id: string, fields: string) =>
    (await ask<{ lead: Data }>(`query ($id: ID!) { lead(id: $id) { ${fields} } }`, { id })).lead;
  const rows = async <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> => {
    const client = new Client(recruitment.service.database.ownerUrl);
    await client.connect();
    try {
      return (await client.query<Row>(sql, values)).rows;
    } finally {
      await client.end();
    }
  };
  return { recruitment, ask, act, register, on, read, rows, [Symbol.asyncDispose]: () => recruitment[Symbol.asyncDispose]() };
}

export type Leads = Awaited<ReturnType<typeof openLeads>>;
