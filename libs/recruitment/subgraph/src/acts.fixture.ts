import type { Role, Viewer } from '@gaoxin/server';
import { as, openService, type TestService } from '@gaoxin/testkit';
import { createRecruitment } from './create.ts';

export interface Fault {
  code: string;
  path: string[];
  message: string;
}

export interface Acting extends AsyncDisposable {
  service: TestService;
  /** Does the act and answers with its payload; `select` is what to read of it. */
  act<Payload = Record<string, never>>(mutation: string, input: object, select: string, by?: Role | Viewer): Promise<Payload & { errors: Fault[] }>;
  /** Does the act, which must be taken. */
  done<Payload>(mutation: string, input: object, select: string, by?: Role | Viewer): Promise<Payload>;
  read<Data>(query: string, variables?: object, by?: Role | Viewer): Promise<Data>;
  newLead(title?: string): Promise<{ id: string; version: number }>;
  /** Moves the clock to a moment of the zone, such as `2022-07-29T09:00`. */
  at(moment: string): void;
}

/** The recruitment service with an enterprise `e1` and an official `o1`, and a short way to act in it. */
export async function openActing(): Promise<Acting> {
  const service = await openService(createRecruitment, { name: 'recruitment' });
  await service.hear('directory.enterprise.registered', { enterpriseId: 'e1' });
  await service.hear('directory.official.appointed', { officialId: 'o1', roles: ['RECRUITER'] });
  let key = 0;
  const viewerOf = (by: Role | Viewer) => (typeof by === 'string' ? as(by) : by);
  const act: Acting['act'] = async (mutation, input, select, by = 'RECRUITER') => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { ${select} errors { code path message } } }`;
    const { data, errors } = await service.ask<{ payload: never }>(viewerOf(by), document, { input: { idempotencyKey: `k${(key += 1)}`, ...input } });
    if (errors?.[0]) throw errors[0];
    return data!.payload;
  };
  const done: Acting['done'] = async (mutation, input, select, by) => {
    const payload = await act(mutation, input, select, by);
    if (payload.errors[0]) throw new Error(`${mutation}: ${JSON.stringify(payload.errors)}`);
    return payload as never;
  };
  return {
    service,
    act,
    done,
    read: async (query, variables = {}, by = 'RECRUITER') => {
      const { data, errors } = await service.ask<never>(viewerOf(by), query, variables);
      if (errors?.[0]) throw errors[0];
      return data!;
    },
    newLead: async (title = '光伏产业园一期') => {
      const input = { enterpriseId: 'e1', title, source: 'CHAIN', plannedInvestment: { amount: '640000000', currency: 'CNY' } };
      return (await done<{ lead: { id: string; version: number } }>('registerLead', input, 'lead { id version }')).lead;
    },
    at: (moment) => service.clock.set(`${moment}:00+08:00`),
    [Symbol.asyncDispose]: () => service[Symbol.asyncDispose](),
  };
}

/** The faults of an answer as `CODE path`. */
export const faultsOf = ({ errors }: { errors: Fault[] }): string[] => errors.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
