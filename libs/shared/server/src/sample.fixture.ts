import { randomBytes } from 'node:crypto';
import { newId, type Clock } from '@gaoxin/kernel';
import { cloneDatabase, databaseUrl, dropDatabase, ensureTemplate } from '@gaoxin/postgres';
import { defineEntity, p } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import type { Kysely } from 'kysely';
import { Client } from 'pg';
import { openDatabase, type Database, type TablesOf } from './database.ts';
import { perform, useCase, type UseCase, type Workplace } from './use-case.ts';
import type { Viewer } from './viewer.ts';
import { inZone } from './zone.ts';

/** The smallest aggregate that meets every part of the platform. */
export class Note {
  version = 1;
  readonly id: string;
  readonly zoneId: string;
  readonly enterpriseId: string;
  text: string;
  writtenAt: Date;

  constructor(facts: { zoneId: string; enterpriseId: string; text: string; writtenAt: Date }) {
    this.id = newId();
    this.zoneId = facts.zoneId;
    this.enterpriseId = facts.enterpriseId;
    this.text = facts.text;
    this.writtenAt = facts.writtenAt;
  }
}

const NoteSchema = defineEntity({
  class: Note,
  tableName: 'note',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    enterpriseId: p.text(),
    text: p.text(),
    writtenAt: p.datetime().columnType('timestamptz'),
    version: p.integer().version(),
  },
});

/** A table of the zone that belongs to no enterprise. */
class Remark {
  readonly id: string = newId();
  readonly zoneId: string = '';
  readonly noteId: string = '';
}

const RemarkSchema = defineEntity({
  class: Remark,
  tableName: 'remark',
  properties: { id: p.text().primary(), zoneId: p.text(), noteId: p.text() },
});

class SampleMigration extends Migration {
  override up(): void {
    this.addSql(`create table note (
      id text primary key, zone_id text not null, enterprise_id text not null, text text not null,
      written_at timestamptz not null, version int not null default 1)`);
    this.addSql(`create table remark (id text primary key, zone_id text not null, note_id text not null)`);
  }
}

const entities = [NoteSchema, RemarkSchema] as const;
export type SampleTables = TablesOf<typeof entities>;
export const SAMPLE = { service: 'sample', entities, migrations: [{ name: '001-sample', class: SampleMigration }] };

export interface WriteInput {
  idempotencyKey: string;
  text: string;
}

export const write = useCase('note:write', async (tx, input: WriteInput) => {
  const note = new Note({ zoneId: tx.viewer.zone, enterpriseId: tx.viewer.enterprise ?? 'e1', text: input.text, writtenAt: tx.now });
  tx.allow(note);
  tx.add(note);
  tx.record({ type: 'sample.note.written', noteId: note.id, text: note.text });
  return note;
});

export interface Sample extends AsyncDisposable {
  readonly name: string;
  readonly database: Database;
  readonly owner: Client;
  act<Input extends { idempotencyKey: string }, Result extends object>(viewer: Viewer, act: UseCase<Input, Result>, input: Input): Promise<Result>;
  /** Reads of a scope, as resolvers get them. */
  read<T>(scope: { zone: string; enterprise?: string }, query: (db: Kysely<SampleTables>) => Promise<T>): Promise<T>;
  /** SQL with the service's own role, which met no guard. */
  raw<Row extends object>(zone: string, text: string, values?: unknown[]): Promise<Row[]>;
}

export const AT: Clock = { now: () => new Date('2022-07-29T01:00:00.123Z') };

/** The service's parts on a database of their own, without a GraphQL schema. */
export async function openSample(adminUrl: string): Promise<Sample> {
  await ensureTemplate(adminUrl, 'template_sample', async (url) => (await openDatabase(SAMPLE, url))[Symbol.asyncDispose]());
  const name = `test_sample_${randomBytes(5).toString('hex')}`;
  await cloneDatabase(adminUrl, 'template_sample', name);
  const database = await openDatabase(SAMPLE, databaseUrl(adminUrl, name));
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const place: Workplace = { em: () => database.em(), clock: AT, policy: { 'note:write': () => true, 'note:break': () => true }, constraints: {} };
  return {
    name,
    database,
    owner,
    act: (viewer, act, input) => perform(place, viewer, act, input),
    read: ({ zone, enterprise = null as string | null }, query) => query(database.reads<SampleTables>({ zone, enterprise })),
    raw: (zone, text, values = []) => inZone(zone, () => database.em().execute(text, values)),
    [Symbol.asyncDispose]: async () => {
      await owner.end();
      await database[Symbol.asyncDispose]();
      await dropDatabase(adminUrl, name);
    },
  };
}
