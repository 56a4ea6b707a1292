import { dayOf } from '@gaoxin/kernel';
import { as, clearDiligence, openService, type TestService } from '@gaoxin/testkit';
import { createRecruitment } from '../create.ts';

export const RECRUITER = as('RECRUITER');
export const LEADER = as('LEADER');

export interface Fault {
  code: string;
  path: string[];
  message: string;
}
type Kept = { id: string; version: number };
type Payload = { errors: Fault[] } & Record<string, Kept | null>;

const SELECT: Record<string, string> = {
  formIndustryTeam: 'team { id version }',
  appointIndustryTeamLead: 'team { id version lead { id } }',
  openChain: 'chain { id version }',
  assignChainTeam: 'chain { id version team { name } }',
  addChainNode: 'node { id chain { version } }',
  reviseChainNode: 'node { id name description }',
  removeChainNode: 'chain { id version nodes { name } links { id } }',
  connectChainNodes: 'chain { id version links { supplies } }',
  disconnectChainNodes: 'chain { id version links { supplies } }',
  fillChainNode: 'filling { id version since node { gap } }',
  vacateChainNode: 'filling { id version vacatedOn node { gap } }',
  nameChainTarget: 'target { id version namedOn }',
  withdrawChainTarget: 'target { id version node { targets { name } } }',
  tagLead: 'lead { id chainNodes { name } team { name } timeline { kind note } }',
  untagLead: 'lead { id chainNodes { name } team { name } timeline { kind note } }',
  registerLead: 'lead { id version }',
  planNextStep: 'lead { id version }',
  recordFeasibility: 'lead { id version }',
  advanceLead: 'lead { id version }',
  dropLead: 'lead { id version }',
  signAgreement: 'agreement { id version }',
  handOverAgreement: 'agreement { id version }',
  setRecruitmentTarget: 'target { id version }',
  mergeLeads: 'merge { id version }',
  undoLeadMerge: 'merge { id version }',
};

/** Recruitment with three enterprises and two officials, and ways to act in it. */
export async function openRecruitment() {
  const recruitment: TestService = await openService(createRecruitment, { name: 'recruitment' });
  for (const enterpriseId of ['e1', 'e2', 'e3']) await recruitment.hear('directory.enterprise.registered', { enterpriseId });
  for (const officialId of ['tian', 'zhou']) await recruitment.hear('directory.official.appointed', { officialId, roles: ['LEADER'] });
  await recruitment.hear('directory.enterprise.registered', { enterpriseId: 'k1' }, 'kunshan');
  let key = 0;

  const attempt = async (mutation: string, input: object, viewer = RECRUITER): Promise<Payload> => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { ${SELECT[mutation]} errors { code path message } } }`;
    const { data, errors } = await recruitment.ask<{ payload: Payload }>(viewer, document, { input: { idempotencyKey: `k${(key += 1)}`, ...input } });
    expect(errors).toBeUndefined();
    return data!.payload;
  };
  const act = async <Result = Kept>(mutation: string, input: object, viewer = RECRUITER): Promise<Result> => {
    const { errors, ...payload } = await attempt(mutation, input, viewer);
    expect([mutation, errors]).toEqual([mutation, []]);
    return Object.values(payload)[0] as Result;
  };
  const faults = async (mutation: string, input: object, viewer = RECRUITER) =>
    (await attempt(mutation, input, viewer)).errors.map(({ code, path }) => `${code} ${path.join('.')}`);
  const read = async <Data>(query: string, variables: object = {}, viewer = RECRUITER): Promise<Data> => {
    const { data, errors } = await recruitment.ask<Data>(viewer, query, variables);
    if (errors?.[0]) throw errors[0];
    return data!;
  };

  /** A chain with the named nodes, written as `name:STAGE`; gives the ids by name. */
  const draw = async (name: string, nodes: readonly string[], teamId?: string) => {
    const chain = await act('openChain', { name, industry: '新能源', teamId });
    const ids: Record<string, string> = {};
    for (const [index, node] of nodes.entries()) {
      const [title, stage] = node.split(':') as [string, string];
      ids[title] = (await act('addChainNode', { chainId: chain.id, version: index + 1, name: title, stage })).id;
    }
    return { id: chain.id, version: nodes.length + 1, ids };
  };

  /** A lead with the money to sign for it. */
  const register = (enterpriseId: string, title: string, more: object = {}) =>
    act('registerLead', { enterpriseId, title, source: 'CHAIN', plannedInvestment: { amount: '100000000', currency: 'CNY' }, ...more });
  const sign = async (lead: Kept, signedOn: string, amount = '100000000') => {
    let current = lead;
    const next = async (mutation: string, input: object) => void (current = await act(mutation, { leadId: current.id, version: current.version, ...input }));
    await next('planNextStep', { title: '面谈', dueOn: dayOf(recruitment.clock.now()) });
    await next('recordFeasibility', { summary: '可行', finishedOn: signedOn });
    for (const to of ['NEGOTIATION', 'INSPECTION', 'REVIEW']) await next('advanceLead', { to });
    current = await clearDiligence(recruitment, RECRUITER, lead.id, signedOn);
    const input = { leadId: lead.id, version: current.version, title: '协议', investment: { amount, currency: 'CNY' }, signedOn };
    return act('signAgreement', input);
  };
  return Object.assign(recruitment, { attempt, act, faults, read, draw, register, sign });
}

export type Recruitment = Awaited<ReturnType<typeof openRecruitment>>;
