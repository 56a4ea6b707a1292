import { createHash } from 'node:crypto';
import fastify from 'fastify';
import { Pool, TypeOverrides, types } from 'pg';
import { answerAt, place } from '../subject.ts';
import { CALLER, TOKEN } from '../viewer.ts';

const asText = new TypeOverrides();
asText.setTypeParser(types.builtins.DATE, (text: string) => text);
const pool = new Pool({ connectionString: place.sharedUrl, max: 10, types: asText });

interface Row {
  id: string;
  name: string;
  stage: string;
  version: number;
  land_mu: string;
  investment_amount: string;
  investment_currency: string;
  signed_on: string;
  secretary_since: string;
  enterprise_id: string;
  uscc: string | null;
  enterprise_name: string;
  short_name: string;
  industry: string;
  registered_at: Date;
  agreement_id: string;
  title: string;
  agreement_signed_on: string;
  handed_over_at: Date;
}

const JOIN = `
  select p.id, p.name, p.stage, p.version, p.land_mu, p.investment_amount, p.investment_currency, p.signed_on, p.secretary_since,
    e.id as enterprise_id, e.uscc, e.name as enterprise_name, e.short_name, e.industry, e.registered_at,
    a.id as agreement_id, a.title, a.signed_on as agreement_signed_on, a.handed_over_at
  from project p
    join enterprise e on e.id = p.enterprise_id
    join agreement a on a.id = p.agreement_id
  where p.zone_id = $1`;
const ONE = { name: 'one', text: `${JOIN} and p.id = $2` };
const PAGE = { name: 'page', text: `${JOIN} and (p.signed_on, p.id) < ($2::date, $3) order by p.signed_on desc, p.id desc limit $4` };

const shape = (row: Row) => ({
  id: row.id,
  name: row.name,
  stage: row.stage,
  version: row.version,
  landMu: row.land_mu,
  investment: { amount: row.investment_amount, currency: row.investment_currency },
  secretarySince: row.secretary_since,
  enterprise: {
    id: row.enterprise_id,
    uscc: row.uscc,
    name: row.enterprise_name,
    shortName: row.short_name,
    industry: row.industry,
    registeredAt: row.registered_at,
  },
  agreement: { id: row.agreement_id, title: row.title, signedOn: row.agreement_signed_on, handedOverAt: row.handed_over_at },
});

const pageOf = (rows: Row[], from: number, first: number) => {
  const last = rows[Math.min(from + first, rows.length) - 1];
  return {
    nodes: rows.slice(from, from + first).map(shape),
    pageInfo: { hasNextPage: rows.length > from + first, endCursor: last ? `${last.signed_on},${last.id}` : null },
  };
};

const zones = new Map([[createHash('sha256').update(TOKEN).digest('base64url'), CALLER.viewer!.zone]]);
const app = fastify();
const zoneOf = (authorization: string | undefined) => {
  const zone = zones.get(createHash('sha256').update(authorization?.slice('Bearer '.length) ?? '').digest('base64url'));
  if (!zone) throw Object.assign(new Error('Sign in first.'), { statusCode: 401 });
  return zone;
};

app.get<{ Params: { id: string } }>('/projects/:id', async ({ params, headers }) => {
  const { rows } = await pool.query<Row>({ ...ONE, values: [zoneOf(headers.authorization), params.id] });
  return { data: { project: rows[0] ? shape(rows[0]) : null } };
});

app.get<{ Querystring: { after: string; pages: number; first: number } }>('/projects', async ({ query, headers }) => {
  const [pages, first] = [Number(query.pages), Number(query.first)];
  const [signedOn, id] = query.after.split(',');
  const { rows } = await pool.query<Row>({ ...PAGE, values: [zoneOf(headers.authorization), signedOn, id, pages * first + 1] });
  const data = Object.fromEntries(Array.from({ length: pages }, (_, page) => [`page${page}`, pageOf(rows, page * first, first)]));
  return { data };
});

const url = await app.listen({ host: '127.0.0.1', port: 0 });
answerAt(Number(new URL(url).port));
