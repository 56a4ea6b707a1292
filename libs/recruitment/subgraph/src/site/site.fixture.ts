import type { Viewer } from '@gaoxin/server';
import { as, clearDiligence, openService, type TestService } from '@gaoxin/testkit';
import { createRecruitment } from '../create.ts';

export interface Fault {
  code: string;
  path: string[];
  message: string;
}
export interface Entity {
  id: string;
  version: number;
  [field: string]: unknown;
}
type Answer = Record<string, Entity | null> & { errors: Fault[] };

export interface Desk {
  service: TestService;
  /** Runs a mutation as a recruiter unless said otherwise; the payload with its faults. */
  act(mutation: string, input: object, select: string, viewer?: Viewer): Promise<Answer>;
  /** The same, for an act that must succeed: its entity. */
  done(mutation: string, input: object, select: string, viewer?: Viewer): Promise<Entity>;
  /** The first fault of an act that must fail, as `CODE path`. */
  fault(mutation: string, input: object, viewer?: Viewer): Promise<string | undefined>;
  read<Data>(query: string, viewer?: Viewer): Promise<Data>;
}

/** The recruitment service with a short way to act in it. */
export async function openDesk(enterprises: readonly string[]): Promise<Desk> {
  const service = await openService(createRecruitment, { name: 'recruitment' });
  for (const enterpriseId of enterprises) await service.hear('directory.enterprise.registered', { enterpriseId });
  let key = 0;
  const act: Desk['act'] = async (mutation, input, select, viewer = as('RECRUITER')) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${select} errors { code path message } } }`;
    const { data, errors } = await service.ask<Record<string, Answer>>(viewer, document, { input: { idempotencyKey: `k${(key += 1)}`, ...input } });
    expect(errors).toBeUndefined();
    return data![mutation]!;
  };
  return {
    service,
    act,
    done: async (mutation, input, select, viewer) => {
      const { errors, ...payload } = await act(mutation, input, select, viewer);
      expect([mutation, errors]).toEqual([mutation, []]);
      return Object.values(payload)[0]!;
    },
    fault: async (mutation, input, viewer) => {
      const { errors } = await act(mutation, input, '__typename', viewer);
      return errors[0] && `${errors[0].code} ${errors[0].path.join('.')}`.trim();
    },
    read: async <Data>(query: string, viewer = as('RECRUITER')) => {
      const { data, errors } = await service.ask<Data>(viewer, query);
      expect(errors).toBeUndefined();
      return data!;
    },
  };
}

const SITE = 'site { id version status occupied }';

/** A park with its sections A and B in use and C being built. */
export const newPark = (desk: Desk) =>
  desk.done(
    'registerPark',
    {
      name: '科创园',
      sections: [
        { code: 'A', name: 'A 区', status: 'IN_USE' },
        { code: 'B', name: 'B 区', status: 'IN_USE' },
        { code: 'C', name: 'C 区', status: 'UNDER_CONSTRUCTION' },
      ],
      projectCapacity: { value: '150', unit: 'PROJECT', bound: 'AT_LEAST' },
    },
    'park { id version }',
  );

export const newSite = (desk: Desk, parkId: string, code: string, facts: object = {}) =>
  desk.done('registerSite', { parkId, kind: 'WORKSHOP', code, name: `厂房 ${code}`, area: { value: '3000', unit: 'SQUARE_METRE' }, ...facts }, SITE);

export const newLead = (desk: Desk, enterpriseId: string, title = '收纳用品生产基地') =>
  desk.done('registerLead', { enterpriseId, title, source: 'CHAIN', plannedInvestment: { amount: '300000000', currency: 'CNY' } }, 'lead { id version }');

/** Brings a lead to its signature on that day. */
export async function sign(desk: Desk, lead: Entity, signedOn: string): Promise<Entity> {
  let current = lead;
  const move = async (mutation: string, input: object) => {
    current = await desk.done(mutation, { leadId: current.id, version: current.version, ...input }, 'lead { id version }');
  };
  await move('planNextStep', { title: '面谈', dueOn: signedOn });
  await move('recordFeasibility', { summary: '可行', finishedOn: signedOn });
  for (const to of ['NEGOTIATION', 'INSPECTION', 'REVIEW']) await move('advanceLead', { to });
  current = await clearDiligence(desk.service, as('RECRUITER'), lead.id, signedOn);
  return desk.done('signAgreement', { leadId: current.id, version: current.version, title: '投资协议', investment: { amount: '300000000', currency: 'CNY' }, signedOn }, 'agreement { id version }');
}
