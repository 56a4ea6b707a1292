import { csvOf } from '@gaoxin/spreadsheet';
import { as, upload } from '@gaoxin/testkit';
import { Client } from 'pg';
import { openDirectory, type OpenDirectory } from '../directory.fixture.ts';

export interface Run {
  id: string;
  version: number;
  status: string;
  rowsTotal: number | null;
  rowsRead: number;
  newCount: number;
  changedCount: number;
  unchangedCount: number;
  rejectedCount: number;
  appliedCount: number;
  refusedCount: number;
  undoneCount: number;
  keptCount: number;
  fault: { code: string; message: string } | null;
  errorsFile: { id: string; name: string; url: string } | null;
  viewerCan: string[];
  rows: { nodes: { number: number; title: string | null; outcome: string; state: string; changes: object[]; faults: { column: string | null; message: string }[] }[] };
}

const FIELDS = `id version status rowsTotal rowsRead newCount changedCount unchangedCount rejectedCount appliedCount refusedCount undoneCount keptCount
  fault { code message } errorsFile { id name url } viewerCan
  rows(first: 100) { nodes { number title outcome state changes { column from to } faults { column message } } }`;
export const HEADER = ['统一社会信用代码', '企业名称', '产业', '联系电话'];

export const recruiter = as('RECRUITER');
export const csv = (...rows: (string | null)[][]) => new TextEncoder().encode(csvOf([HEADER, ...rows]));

/** The directory, and short ways to import enterprises into it. */
export async function openImports() {
  const directory: OpenDirectory = await openDirectory();
  const read = async (id: string, viewer = recruiter) =>
    (await directory.read<{ enterpriseImport: Run }>(viewer, `query ($id: ID!) { enterpriseImport(id: $id) { ${FIELDS} } }`, { id })).enterpriseImport;
  const act = (verb: 'apply' | 'cancel' | 'undo', { id, version }: Pick<Run, 'id' | 'version'>) =>
    directory.act<{ import: Run | null }>(recruiter, `${verb}EnterpriseImport`, 'import { id version status }', { importId: id, version });
  async function start(bytes: Uint8Array, name = '企业.csv'): Promise<Run> {
    const fileId = await upload(directory.directory, recruiter, name, bytes);
    const { import: run, errors } = await directory.act<{ import: Run }>(recruiter, 'startEnterpriseImport', 'import { id }', { fileId });
    expect(errors).toEqual([]);
    await directory.directory.settle();
    return read(run.id);
  }
  async function applied(bytes: Uint8Array): Promise<Run> {
    const run = await start(bytes);
    expect([(await act('apply', run)).errors, run.rows.nodes.flatMap((one) => one.faults)]).toEqual([[], []]);
    await directory.directory.settle();
    return read(run.id);
  }
  const known = async (uscc: string) =>
    (await directory.read<{ enterpriseByUscc: { id: string; name: string; industry: string | null; version: number } | null }>(recruiter, `{ enterpriseByUscc(uscc: "${uscc}") { id name industry version } }`)).enterpriseByUscc;
  async function owner<T>(query: (client: Client) => Promise<T>): Promise<T> {
    const client = new Client({ connectionString: directory.directory.service.database.ownerUrl });
    await client.connect();
    try {
      return await query(client);
    } finally {
      await client.end();
    }
  }
  return { directory, read, act, start, applied, known, owner, [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose]() };
}

export type Imports = Awaited<ReturnType<typeof openImports>>;
