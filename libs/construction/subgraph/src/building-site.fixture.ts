import { newId } from '@gaoxin/kernel';
import type { EventEnvelope, Viewer } from '@gaoxin/server';
import { as, openService, type TestService } from '@gaoxin/testkit';
import { createConstruction } from './create.ts';

export const OFFICER = as('PROJECT_OFFICER', { id: 'fang', name: '方立' });
export const SECRETARY = as('SECRETARY', { id: 'ran', name: '冉秘书' });
export const OTHER_SECRETARY = as('SECRETARY', { id: 'zhou', name: '周秘书' });
export const LEADER = as('LEADER', { id: 'qin', name: '秦主任' });
export const ENTERPRISE = as('ENTERPRISE_REPRESENTATIVE', { id: 'tang', name: '唐文海', enterprise: 'xinhua' });
export const OTHER_ENTERPRISE = as('ENTERPRISE_REPRESENTATIVE', { id: 'he', name: '贺春林', enterprise: 'jinliang' });

export interface UserError {
  code: string;
  path: string[];
  message: string;
}

interface Versioned {
  id: string;
  version: number;
}

/** Construction on a database of its own; what other services say is put on the bus. */
export interface BuildingSite extends TestService {
  /** Runs a mutation and returns its payload. */
  act<Payload>(viewer: Viewer, mutation: string, input: object, select: string): Promise<Payload & { errors: UserError[] }>;
  read<Data>(viewer: Viewer | null, query: string): Promise<Data>;
  /** Facts of construction that reached the bus, oldest first. */
  told(type: string): Promise<Record<string, unknown>[]>;
  /** An agreement handed over by recruitment; returns its waiting handover. */
  receive(agreement: { id?: string; enterprise?: string; title?: string; signedOn?: string }): Promise<Versioned>;
  accept(handover: Versioned): Promise<Versioned>;
  /** A project taken on and with `ran` as its secretary. */
  project(agreement?: Parameters<BuildingSite['receive']>[0]): Promise<Versioned>;
}

export const appoint = async (site: BuildingSite) => {
  await site.hear('directory.official.appointed', { officialId: 'ran', roles: ['SECRETARY'] });
  await site.hear('directory.official.appointed', { officialId: 'zhou', roles: ['SECRETARY'] });
  await site.hear('directory.official.appointed', { officialId: 'fang', roles: ['PROJECT_OFFICER'] });
  for (const code of ['water-company', 'housing-bureau']) await site.hear('directory.department.founded', { departmentId: `dianjiang-${code}` });
};

export async function openBuildingSite(): Promise<BuildingSite> {
  const service = await openService(createConstruction, { name: 'construction' });
  const heard: EventEnvelope[] = [];
  let key = 0;
  const read: BuildingSite['read'] = async <Data>(viewer: Viewer | null, query: string) => {
    const { data, errors } = await service.ask<Data>(viewer, query);
    if (errors?.[0]) throw errors[0];
    return data as Data;
  };
  const act: BuildingSite['act'] = async <Payload>(viewer: Viewer, mutation: string, input: object, select: string) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { ${select} errors { code path message } } }`;
    const { data, errors } = await service.ask<{ payload: Payload & { errors: UserError[] } }>(viewer, document, {
      input: { idempotencyKey: `k${(key += 1)}`, ...input },
    });
    if (errors?.[0]) throw errors[0];
    return data!.payload;
  };
  const site: BuildingSite = {
    ...service,
    act,
    read,
    told: async (type) => {
      await service.settle();
      return heard.filter((event) => event.type === type).map((event) => event.payload);
    },
    receive: async ({ id = newId(), enterprise = 'xinhua', title = '光伏产业园一期', signedOn = '2022-04-26' }) => {
      const money = { investmentAmount: '640000000', investmentCurrency: 'CNY', landMu: null };
      const signingRecordedAt = service.clock.now().toISOString();
      await site.hear('recruitment.agreement.handed_over', { agreementId: id, enterpriseId: enterprise, title, signedOn, signingRecordedAt, ...money });
      const { handovers } = await read<{ handovers: (Versioned & { agreement: { id: string } })[] }>(
        OFFICER,
        '{ handovers(status: WAITING) { id version agreement { id } } }',
      );
      const { agreement: _, ...handover } = handovers.find((one) => one.agreement.id === id)!;
      return handover;
    },
    accept: async ({ id, version }) =>
      (await act<{ project: Versioned }>(OFFICER, 'acceptHandover', { handoverId: id, version }, 'project { id version }')).project,
    project: async (agreement = {}) => {
      const { id, version } = await site.accept(await site.receive(agreement));
      const named = { projectId: id, version, officialId: 'ran' };
      return (await act<{ project: Versioned }>(OFFICER, 'assignSecretary', named, 'project { id version }')).project;
    },
  };
  const types = ['handover.accepted', 'handover.rejected', 'secretary.assigned', 'milestone.reached', 'step.completed', 'step.reopened'];
  const ofIssues = ['raised', 'replied', 'transferred', 'consultation_convened', 'plan_adopted', 'execution_started', 'solved', 'confirmed'];
  await service.bus.subscribe({
    name: 'test',
    types: [...types, ...ofIssues.map((fact) => `issue.${fact}`)].map((type) => `construction.${type}`),
    deliver: async (event) => void heard.push(event),
    bury: (_event, reason) => Promise.reject(reason),
  });
  await appoint(site);
  return site;
}
