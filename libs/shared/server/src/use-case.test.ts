import { adminUrl, as } from '@gaoxin/testkit';
import { findAuditBreak } from './audit.ts';
import { Note, openSample, write, type Sample, type WriteInput } from './sample.fixture.ts';
import { useCase } from './use-case.ts';

let sample: Sample;
let key = 0;
const recruiter = as('RECRUITER');
const input = (text: string) => ({ idempotencyKey: `k${(key += 1)}`, text });

beforeAll(async () => {
  sample = await openSample(adminUrl());
});
afterAll(() => sample[Symbol.asyncDispose]());

/** Everything a use case may leave behind, for a text that only it writes. */
async function traces(text: string) {
  const { rows } = await sample.owner.query<{ count: number }>(
    `select count(*)::int from note where text = $1 union all select count(*)::int from outbox where payload->>'text' = $1
     union all select count(*)::int from idempotency where response->'row'->>'text' = $1`,
    [text],
  );
  return rows.map((row) => row.count);
}

async function auditRows() {
  const { rows } = await sample.owner.query<{ count: number }>(`select count(*)::int from audit`);
  return rows[0]!.count;
}

describe('a use case', () => {
  it('leaves the row, its event, the answer and one line of audit', async () => {
    const before = await auditRows();
    await sample.act(recruiter, write, input('done'));
    expect([await traces('done'), (await auditRows()) - before]).toEqual([[1, 1, 1], 1]);
  });

  const refusing = useCase('note:write', async (tx, { text }: WriteInput) => {
    const note = new Note({ zoneId: tx.viewer.zone, enterpriseId: 'e1', text, writtenAt: tx.now });
    tx.add(note);
    tx.record({ type: 'sample.note.written', text });
    return note;
  });
  const breaking = useCase('note:break', async (tx, { text }: WriteInput) => {
    const note = new Note({ zoneId: tx.viewer.zone, enterpriseId: 'e1', text, writtenAt: tx.now });
    tx.allow(note);
    tx.add(note);
    tx.record({ type: 'sample.note.written', text });
    await tx.em.flush();
    throw new Error('the process dies here');
  });
  const elsewhere = useCase('note:write', async (tx, { text }: WriteInput) => {
    const note = new Note({ zoneId: 'kunshan', enterpriseId: 'e1', text, writtenAt: tx.now });
    tx.allow(note);
    tx.add(note);
    return note;
  });

  it.each([
    ['never asks its policy', refusing, 'never asked its policy'],
    ['breaks after its changes were sent', breaking, 'the process dies here'],
    ['acts on another zone', elsewhere, 'NOT_FOUND'],
  ])('that %s leaves nothing', async (name, act, message) => {
    const before = await auditRows();
    await expect(sample.act(recruiter, act, input(name))).rejects.toThrow(message);
    expect([await traces(name), (await auditRows()) - before]).toEqual([[0, 0, 0], 0]);
  });

  it('that failed may be tried again with the same key', async () => {
    const again = input('again');
    await expect(sample.act(recruiter, breaking, again)).rejects.toThrow();
    expect(await sample.act(recruiter, write, again)).toMatchObject({ text: 'again' });
  });
});

describe('an idempotency key', () => {
  it('gives one effect and the same answer to a race', async () => {
    const same = input('race');
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => sample.act(recruiter, write, same)));
    expect(await traces('race')).toEqual([1, 1, 1]);
    for (const answer of answers) expect({ ...answer }).toEqual({ ...answers[0] });
    expect(answers[0]!.writtenAt).toBeInstanceOf(Date);
  });

  it('gives the answer as it was, after the row changed', async () => {
    const same = input('first words');
    const first = await sample.act(recruiter, write, same);
    await sample.owner.query(`update note set text = 'other words', version = 2 where id = $1`, [first.id]);
    expect(await sample.act(recruiter, write, same)).toMatchObject({ text: 'first words', version: 1 });
  });

  it('belongs to one person of one zone', async () => {
    const same = input('mine');
    await sample.act(recruiter, write, same);
    await sample.act(as('RECRUITER', { id: 'somebody-else' }), write, same);
    await sample.act(as('RECRUITER', { zone: 'kunshan' }), write, same);
    expect(await traces('mine')).toEqual([3, 3, 3]);
  });
});

describe('the audit chain', () => {
  const chain = as('RECRUITER', { zone: 'chain' });
  const breakOf = () => findAuditBreak(sample.database.em(), 'chain');
  const restoring = async (change: string) => {
    await sample.owner.query('begin');
    await sample.owner.query(change);
    await sample.owner.query('commit');
    const found = await breakOf();
    await sample.owner.query(`delete from audit where zone_id = 'chain'`);
    await sample.owner.query(`insert into audit select * from kept`);
    return found;
  };

  beforeAll(async () => {
    await Promise.all([1, 2, 3, 4].map((number) => sample.act(chain, write, input(`chain ${number}`))));
    await sample.owner.query(`create table kept as select * from audit where zone_id = 'chain'`);
  });

  it('is whole after acts that raced', async () => {
    expect(await breakOf()).toBeNull();
  });

  it.each([
    ['an altered actor', `update audit set actor = 'nobody' where zone_id = 'chain' and position = 2`, 2],
    ['an altered time', `update audit set at = at + interval '1 ms' where zone_id = 'chain' and position = 3`, 3],
    ['altered events', `update audit set events = '[]' where zone_id = 'chain' and position = 4`, 4],
    ['a removed row', `delete from audit where zone_id = 'chain' and position = 2`, 2],
    ['a removed beginning', `delete from audit where zone_id = 'chain' and position = 1`, 1],
    ['a removed end', `delete from audit where zone_id = 'chain' and position = 4`, 4],
    ['a removed whole', `delete from audit where zone_id = 'chain'`, 1],
  ])('shows %s', async (_name, change, position) => {
    expect(await restoring(change)).toBe(position);
    expect(await breakOf()).toBeNull();
  });
});
