import type { EventEnvelope, Viewer } from '@gaoxin/server';
import { as, clearDiligence, openService, type TestService } from '@gaoxin/testkit';
import { createRecruitment } from './create.ts';

export const RECRUITER = as('RECRUITER', { id: 'zhou', name: '周以宁' });
export const OFFICER = as('PROJECT_OFFICER', { id: 'fang', name: '方立' });
export const LEADER = as('LEADER', { id: 'tian', name: '田野' });
export const SUPERVISOR = as('SUPERVISOR', { id: 'he', name: '何川' });
export const ENTERPRISE = as('ENTERPRISE_REPRESENTATIVE', { id: 'tang', name: '唐文海', enterprise: 'e1' });
export const OTHER_ENTERPRISE = as('ENTERPRISE_REPRESENTATIVE', { id: 'hechunlin', name: '贺春林', enterprise: 'e2' });

export interface Versioned {
  id: string;
  version: number;
}

export interface Refusal {
  code: string;
  path: string[];
  message: string;
}

export type Payload<Result> = Result & { errors: Refusal[] };

/** Recruitment on a database of its own, with ways to come to a signed agreement. */
export interface Negotiation extends TestService {
  act<Result>(viewer: Viewer, mutation: string, input: object, select: string): Promise<Payload<Result>>;
  read<Data>(viewer: Viewer, query: string): Promise<Data>;
  /** A lead that has passed its review, opened on 2022-02-18. */
  reviewed(title?: string, enterprise?: string): Promise<Versioned>;
  sign(lead: Versioned, input?: object): Promise<Payload<{ agreement: Versioned | null }>>;
  /** A signed agreement and its lead. */
  signed(input?: object, title?: string): Promise<{ leadId: string; agreement: Versioned }>;
  /** Facts of obligations that reached the bus. */
  told: EventEnvelope[];
}

export const codes = ({ errors }: { errors: Refusal[] }): string[] => errors.map(({ code, path }) => [code, path.join('.')].filter(Boolean).join(' '));

export async function openNegotiation(): Promise<Negotiation> {
  const service = await openService(createRecruitment, { name: 'recruitment' });
  let key = 0;
  const act: Negotiation['act'] = async <Result>(viewer: Viewer, mutation: string, input: object, select: string) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { ${select} errors { code path message } } }`;
    const { data, errors } = await service.ask<{ payload: Payload<Result> }>(viewer, document, { input: { idempotencyKey: `k${(key += 1)}`, ...input } });
    if (errors?.[0]) throw errors[0];
    return data!.payload;
  };
  const reviewed: Negotiation['reviewed'] = async (title = '光伏产业园一期', enterpriseId = 'e1') => {
    service.clock.set('2022-02-18T09:00:00+08:00');
    const plannedInvestment = { amount: '640000000', currency: 'CNY' };
    const lead = async (mutation: string, input: object) => (await act<{ lead: Versioned }>(RECRUITER, mutation, input, 'lead { id version }')).lead;
    let now = await lead('registerLead', { enterpriseId, title, source: 'CHAIN', plannedInvestment });
    const next = async (mutation: string, input: object) => void (now = await lead(mutation, { leadId: now.id, version: now.version, ...input }));
    await next('planNextStep', { title: '面谈', dueOn: '2022-03-01' });
    await next('recordFeasibility', { summary: '可行', finishedOn: '2022-02-18' });
    for (const to of ['NEGOTIATION', 'INSPECTION', 'REVIEW']) await next('advanceLead', { to });
    return clearDiligence(service, RECRUITER, now.id, '2022-02-18');
  };
  const sign: Negotiation['sign'] = (lead, input = {}) => {
    const terms = { title: '投资协议', investment: { amount: '640000000', currency: 'CNY' }, signedOn: '2022-04-26' };
    return act(RECRUITER, 'signAgreement', { leadId: lead.id, version: lead.version, ...terms, ...input }, 'agreement { id version }');
  };
  const told: EventEnvelope[] = [];
  await service.bus.subscribe({
    name: 'test',
    types: ['added', 'fulfilled', 'breached', 'waived'].map((fact) => `recruitment.obligation.${fact}`),
    deliver: async (event) => void told.push(event),
    bury: (_event, reason) => Promise.reject(reason),
  });
  for (const enterpriseId of ['e1', 'e2']) await service.hear('directory.enterprise.registered', { enterpriseId });
  for (const officialId of ['fang', 'zhou']) await service.hear('directory.official.appointed', { officialId, roles: [] });
  return {
    ...service,
    act,
    read: async <Data>(viewer: Viewer, query: string) => {
      const { data, errors } = await service.ask<Data>(viewer, query);
      if (errors?.[0]) throw errors[0];
      return data as Data;
    },
    reviewed,
    sign,
    signed: async (input, title) => {
      const lead = await reviewed(title);
      service.clock.set('2022-04-26T15:00:00+08:00');
      const { agreement, errors } = await sign(lead, input);
      if (errors[0]) throw new Error(JSON.stringify(errors));
      return { leadId: lead.id, agreement: agreement! };
    },
    told,
  };
}
