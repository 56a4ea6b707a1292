import { createConstruction } from '@gaoxin/construction-subgraph';
import { createCourier } from '@gaoxin/courier-subgraph';
import { createDirectory } from '@gaoxin/directory-subgraph';
import { createRating } from '@gaoxin/rating-subgraph';
import { createRecruitment } from '@gaoxin/recruitment-subgraph';
import { PLATFORM_TABLES, type Service, type ServiceConfig } from '@gaoxin/server';
import { SchemaGenerator } from '@mikro-orm/sql';
import { Client } from 'pg';
import { openService } from './open-service.ts';

const SERVICES: Record<string, (config: ServiceConfig) => Promise<Service>> = {
  recruitment: createRecruitment,
  construction: createConstruction,
  rating: createRating,
  directory: createDirectory,
  courier: createCourier,
};

/** What only the migrations say, because no mapping needs it. */
const ONLY_IN_MIGRATIONS = /^drop (policy|index|trigger|function) |^alter table \S+ (drop constraint \S+|alter column \S+ drop default|disable row level security);$/;

/** The statements that would make the migrated database what the mapping says. */
async function driftOf({ database }: Service): Promise<string[]> {
  const em = database.em();
  em.config.set('schemaGenerator', { ...em.config.get('schemaGenerator'), skipTables: PLATFORM_TABLES.all });
  const statements = await new SchemaGenerator(em as never).getUpdateSchemaSQL({ wrap: false, safe: false, dropTables: false });
  const computed = await computedColumns(database.ownerUrl);
  const isComputed = (line: string) => /drop column/.test(line) && [...line.matchAll(/drop column "(\w+)"/g)].every(([, name]) => computed.has(name!));
  return statements.split('\n').filter((line) => line.trim() !== '' && !ONLY_IN_MIGRATIONS.test(line) && !isComputed(line));
}

/** Columns that PostgreSQL computes itself: lists sort by them, and nobody writes them. */
async function computedColumns(ownerUrl: string): Promise<Set<string>> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  const { rows } = await owner.query<{ name: string }>(`select column_name as name from information_schema.columns where is_generated = 'ALWAYS' and table_schema = 'public'`);
  await owner.end();
  return new Set(rows.map(({ name }) => name));
}

describe('the migrated database is what the mapping says', () => {
  it.each(Object.entries(SERVICES))('of %s', async (name, create) => {
    await using opened = await openService(create, { name });
    expect(await driftOf(opened.service)).toEqual([]);
  });

  it('and a column that only one of them has is found', async () => {
    await using opened = await openService(createRecruitment, { name: 'recruitment' });
    const owner = new Client({ connectionString: opened.service.database.ownerUrl });
    await owner.connect();
    await owner.query('alter table lead add column forgotten int; alter table agreement drop column land_mu; alter table agreement alter column title drop not null');
    await owner.end();
    expect((await driftOf(opened.service)).join('\n')).toMatch(/add "land_mu"[\s\S]*"title" set not null[\s\S]*drop column "forgotten"/);
  });
});
