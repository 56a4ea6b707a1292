import { newId } from '@gaoxin/kernel';
import type { Viewer } from '@gaoxin/server';
import { as, openService, type TestService } from '@gaoxin/testkit';
import { Client } from 'pg';
import { createRating } from './create.ts';

export interface Refusal {
  code: string;
  path: string[];
  message: string;
}

export interface RatingDesk extends TestService {
  /** Runs a mutation and returns its payload. */
  act<Payload extends object>(viewer: Viewer, document: string, input: object): Promise<Payload & { errors: Refusal[] }>;
  /** A query's data, or a failure when it has errors. */
  see<Data>(viewer: Viewer, document: string, variables?: object): Promise<Data>;
  /** Tells the service a fact of construction as the bus would, in zone `dianjiang` unless said otherwise. */
  tell(type: string, payload: object, occurredAt?: string, zone?: string): Promise<void>;
  /** A statement of somebody with the database in hand, past the service. */
  asOwner<Row extends object>(statement: string, values: unknown[]): Promise<Row[]>;
}

export const supervisor = as('SUPERVISOR', { name: '何川' });
export const secretary = as('SECRETARY', { id: 'account-ran', official: 'ran' });
export const client = as('CLIENT');

/** The representative of an enterprise. */
export const speaksFor = (enterprise: string): Viewer => as('ENTERPRISE_REPRESENTATIVE', { id: `account-${enterprise}`, enterprise });

export async function openRating(): Promise<RatingDesk> {
  const service = await openService(createRating, { name: 'rating' });
  const act = async <Payload extends object>(viewer: Viewer, document: string, input: object) => {
    const { data, errors } = await service.ask<Record<string, Payload & { errors: Refusal[] }>>(viewer, document, {
      input: { idempotencyKey: newId(), ...input },
    });
    if (errors) throw new Error(errors.join('\n'));
    return Object.values(data!)[0]!;
  };
  const see = async <Data>(viewer: Viewer, document: string, variables: object = {}) => {
    const { data, errors } = await service.ask<Data>(viewer, document, variables);
    if (errors) throw new Error(errors.join('\n'));
    return data!;
  };
  const tell = (type: string, payload: object, occurredAt = '2022-07-12T02:00:00Z', zone = 'dianjiang') =>
    service.bus.publish([
      { id: newId(), zone, type, occurredAt, recordedAt: occurredAt, actor: 'account-ran', payload: payload as Record<string, unknown> },
    ]);
  const asOwner = async <Row extends object>(statement: string, values: unknown[]) => {
    const owner = new Client({ connectionString: service.service.database.ownerUrl });
    await owner.connect();
    try {
      return (await owner.query<Row>(statement, values)).rows;
    } finally {
      await owner.end();
    }
  };
  return { ...service, act, see, tell, asOwner };
}

export const issueReplied = (enterpriseId: string, secretaryId: string | null) => ({
  issueId: newId(),
  enterpriseId,
  secretaryId,
  title: '临时用电',
  firstReplyInTime: true,
});

export const OPEN = `mutation ($input: OpenCycleInput!) { openCycle(input: $input) { cycle { id version period closesOn } errors { code path message } } }`;
export const CAST = `mutation ($input: CastBallotInput!) {
  castBallot(input: $input) { ballot { id version comment scores { dimension points } earlier { version comment scores { points } } } errors { code path message } } }`;
export const CLOSE = `mutation ($input: CloseCycleInput!) { closeCycle(input: $input) {
  cycle { id version status award { id sha256 zoneMean ballots enterprises leaveOneOutChanges winners { secretary { id } score } } } errors { code path message } } }`;

export const scores = (points: number) =>
  ['LAWFUL_DUTY', 'EFFICIENCY', 'EXECUTION', 'ACHIEVEMENT'].map((dimension) => ({ dimension, points }));

export interface Cycle {
  id: string;
  version: number;
  period: string;
  closesOn: string;
}
export const openCycle = async (desk: RatingDesk, period: string): Promise<Cycle> =>
  (await desk.act<{ cycle: Cycle }>(supervisor, OPEN, { period })).cycle;
