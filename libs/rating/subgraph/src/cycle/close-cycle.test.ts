import { createHash } from 'node:crypto';
import { as } from '@gaoxin/testkit';
import { Client } from 'pg';
import {
  CAST, client, CLOSE, issueReplied, OPEN, openCycle, openRating, scores, secretary, speaksFor, supervisor, type Cycle, type RatingDesk,
} from '../rating.fixture.ts';

interface Closed {
  cycle: { id: string; version: number; status: string; award: Award | null } | null;
}
interface Award {
  id: string;
  sha256: string;
  zoneMean: number;
  ballots: number;
  enterprises: number;
  leaveOneOutChanges: boolean;
  winners: { secretary: { id: string }; score: number }[];
}

const RECOMPUTE = `mutation ($input: RecomputeAwardInput!) { recomputeAward(input: $input) { award { lastRecomputation { at by identical } } errors { code } } }`;
const OFFICIALS = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Official { id goldMonths scores { period rank enterprises rawMean score eligible gold dimensions { dimension weight n } } } } }`;

describe('closeCycle', () => {
  let desk: RatingDesk;
  const close = (cycle: Cycle, version = cycle.version, viewer = supervisor, key: object = {}) =>
    desk.act<Closed>(viewer, CLOSE, { cycleId: cycle.id, version, ...key });
  const cast = async (cycle: Cycle, enterprise: string, secretaryId: string, points: number) => {
    await desk.tell('construction.issue.replied', issueReplied(enterprise, secretaryId), `${cycle.period}-12T02:00:00Z`);
    const { errors } = await desk.act(speaksFor(enterprise), CAST, { cycleId: cycle.id, secretaryId, scores: scores(points) });
    expect(errors).toEqual([]);
  };
  const castAll = async (cycle: Cycle, secretaryId: string, points: number[]) => {
    for (const [index, value] of points.entries()) await cast(cycle, `e${index}`, secretaryId, value);
  };

  beforeAll(async () => {
    desk = await openRating();
  });
  afterAll(() => desk[Symbol.asyncDispose]());

  it('opens a month once, for supervisors', async () => {
    expect(await openCycle(desk, '2022-01')).toMatchObject({ version: 1, period: '2022-01', closesOn: '2022-01-30' });
    const again = (viewer: typeof supervisor, period: string) => desk.act(viewer, OPEN, { period });
    expect((await again(supervisor, '2022-01')).errors).toMatchObject([{ code: 'CYCLE_EXISTS' }]);
    expect((await again(supervisor, '2022-13')).errors).toMatchObject([{ code: 'INVALID_FORMAT', path: ['period'] }]);
    expect((await again(supervisor, '2022-10')).errors).toMatchObject([{ code: 'PERIOD_AHEAD', message: '最多提前到 2022-08 月。' }]);
    expect((await again(as('LEADER'), '2022-02')).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await again(as('SUPERVISOR', { zone: 'kunshan' }), '2022-01')).errors).toEqual([]);
  });

  it('waits for the last working day, and for the version that was read', async () => {
    const cycle = await openCycle(desk, '2022-08');
    expect((await close(cycle)).errors).toMatchObject([{ code: 'CYCLE_TOO_EARLY', message: '2022-08-31 起才能结束。' }]);
    const due = await openCycle(desk, '2022-02');
    expect((await close(due, 2)).errors).toMatchObject([{ code: 'STALE_VERSION' }]);
    expect((await close(due, 1, as('SUPERVISOR', { zone: 'kunshan' }))).errors).toMatchObject([{ code: 'NOT_FOUND', path: ['cycleId'] }]);
    expect((await close(due, 1, as('LEADER'))).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await close(due)).toMatchObject({ cycle: { status: 'CLOSED', version: 2, award: null }, errors: [] });
    expect((await close({ ...due, version: 2 })).errors).toMatchObject([{ code: 'CYCLE_CLOSED' }]);
  });

  it('lets the ballot of one point move the score, and closes for good', async () => {
    const kind = await openCycle(desk, '2022-03');
    const harsh = await openCycle(desk, '2022-04');
    for (const cycle of [kind, harsh]) await castAll(cycle, 'ran', [90, 90, 90, 90, 90]);
    await cast(harsh, 'e4', 'ran', 1);
    const scoreOf = async (cycle: Cycle) => (await close(cycle)).cycle!.award!.winners[0]!.score;
    expect(await scoreOf(kind)).toBe(90);
    // (4 × 90 + 1) ÷ 5, and the mean of the zone is the same.
    expect(await scoreOf(harsh)).toBe(72.2);
    const late = await desk.act(speaksFor('e0'), CAST, { cycleId: harsh.id, secretaryId: 'ran', scores: scores(100) });
    expect(late.errors).toMatchObject([{ code: 'CYCLE_CLOSED' }]);
  });

  it('computes, publishes and recomputes the award', async () => {
    const cycle = await openCycle(desk, '2022-07');
    await castAll(cycle, 'ran', [95, 96, 94, 95, 95, 95]);
    await castAll(cycle, 'zhou', [70, 72, 68, 70, 70]);
    await cast(cycle, 'e9', 'tian', 13);
    const READ = `query ($id: ID!) { evaluationCycle(id: $id) { eligibleEnterprises votingEnterprises viewerCan
      rules { k minimumEnterprises formulaVersion enterpriseWeight weights { dimension weight } } award { scores { rank } } } }`;
    const before = await desk.see<{ evaluationCycle: object }>(supervisor, READ, { id: cycle.id });
    expect(before.evaluationCycle).toMatchObject({
      eligibleEnterprises: 7,
      votingEnterprises: 7,
      viewerCan: ['CLOSE'],
      award: null,
      rules: { k: 5, minimumEnterprises: 5, enterpriseWeight: 1, weights: ['LAWFUL_DUTY', 'EFFICIENCY', 'EXECUTION', 'ACHIEVEMENT'].map((dimension) => ({ dimension, weight: 0.25 })) },
    });
    expect((await desk.see<typeof before>(speaksFor('e1'), READ, { id: cycle.id })).evaluationCycle).toMatchObject({ votingEnterprises: 7, viewerCan: [] });

    const key = { idempotencyKey: 'close-july' };
    const closed = await close(cycle, 1, supervisor, key);
    expect(await close(cycle, 1, supervisor, key)).toEqual(closed);
    const { award } = closed.cycle!;
    // μ = (570 + 350) ÷ 11 without the ballot for the one who has a single one; (570 + 5μ) ÷ 11.
    expect(award).toMatchObject({ ballots: 11, enterprises: 6, leaveOneOutChanges: false, zoneMean: 920 / 11 });
    expect(award!.winners).toEqual([{ secretary: { id: 'ran' }, score: 10_870 / 121 }]);

    for (const _ of [1, 2]) {
      const { award: again } = await desk.act<{ award: object }>(supervisor, RECOMPUTE, { awardId: award!.id });
      expect(again).toEqual({ lastRecomputation: { at: '2022-07-29T01:00:00.000Z', by: '何川', identical: true } });
    }
    expect((await desk.act(as('LEADER'), RECOMPUTE, { awardId: award!.id })).errors).toEqual([{ code: 'FORBIDDEN' }]);
    expect((await desk.act(as('SUPERVISOR', { zone: 'kunshan' }), RECOMPUTE, { awardId: award!.id })).errors).toEqual([{ code: 'NOT_FOUND' }]);
  });

  it('tells officials and clients the published scores only', async () => {
    const refs = ['ran', 'zhou', 'tian', 'nobody'].map((id) => ({ __typename: 'Official', id }));
    for (const viewer of [client, secretary, speaksFor('e1')]) {
      const { _entities: officials } = await desk.see<{ _entities: { goldMonths: string[]; scores: object[] }[] }>(viewer, OFFICIALS, { refs });
      expect(officials[0]).toMatchObject({
        goldMonths: ['2022-07', '2022-04', '2022-03'],
        scores: [{ period: '2022-07', rank: 1, enterprises: 6, rawMean: 95, gold: true }, {}, {}],
      });
      expect(officials[2]).toMatchObject({ scores: [{ rank: null, enterprises: null, rawMean: null, score: null, eligible: false, gold: false, dimensions: [] }] });
      expect(officials[3]).toMatchObject({ goldMonths: [], scores: [] });
    }
    expect((await desk.see<{ _entities: unknown[] }>(as('EXPERIENCE_OFFICER'), OFFICIALS, { refs }))._entities).toEqual([null, null, null, null]);
    const { errors } = await desk.ask(client, `{ evaluationCycles { nodes { id } } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('lists the cycles newest first, page by page', async () => {
    const PAGE = `query ($after: String) { evaluationCycles(first: 2, after: $after) { nodes { period votingEnterprises } pageInfo { endCursor hasNextPage } totalCount } }`;
    type Page = { evaluationCycles: { nodes: { period: string }[]; pageInfo: { endCursor: string }; totalCount: number } };
    const first = await desk.see<Page>(supervisor, PAGE);
    const second = await desk.see<Page>(supervisor, PAGE, { after: first.evaluationCycles.pageInfo.endCursor });
    expect([first, second].flatMap((page) => page.evaluationCycles.nodes.map(({ period }) => period))).toEqual(['2022-08', '2022-07', '2022-04', '2022-03']);
    expect(first.evaluationCycles.totalCount).toBe(6);
  });

  it('finds out when a published figure or an input was changed behind its back', async () => {
    const cycle = await openCycle(desk, '2022-05');
    await castAll(cycle, 'ran', [80, 81, 82, 83, 84]);
    const { award } = (await close(cycle)).cycle!;
    const identical = async () =>
      (await desk.act<{ award: { lastRecomputation: { identical: boolean } } }>(supervisor, RECOMPUTE, { awardId: award!.id })).award.lastRecomputation.identical;
    const change = (statement: string) => desk.asOwner<{ canonical: string }>(statement, [award!.id]);
    expect(await identical()).toBe(true);
    await change(`update secretary_score set score = score + 0.01 where award_id = $1`);
    expect(await identical()).toBe(false);
    await change(`update secretary_score set score = score - 0.01 where award_id = $1`);
    const [stored] = await change(`select canonical from award_input where id = $1`);
    expect(createHash('sha256').update(stored!.canonical).digest('hex')).toBe(award!.sha256);
    await change(`update award_input set canonical = replace(canonical, '"LAWFUL_DUTY":80', '"LAWFUL_DUTY":99') where id = $1`);
    expect(await identical()).toBe(false);
  });

  it('refuses a ballot that arrives while the cycle is being closed', async () => {
    const cycle = await openCycle(desk, '2022-06');
    await desk.tell('construction.issue.replied', issueReplied('late', 'ran'), '2022-06-20T02:00:00Z');
    const closing = new Client({ connectionString: desk.service.database.ownerUrl });
    await closing.connect();
    await closing.query('begin');
    await closing.query(`update evaluation_cycle set status = 'CLOSED' where id = $1`, [cycle.id]);
    let answered = false;
    const ballot = desk.act(speaksFor('late'), CAST, { cycleId: cycle.id, secretaryId: 'ran', scores: scores(20) }).finally(() => (answered = true));
    const waits = async () => (await desk.asOwner(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`, [])).length > 0;
    while (!answered && !(await waits()));
    await closing.query('commit');
    await closing.end();
    expect((await ballot).errors).toMatchObject([{ code: 'CYCLE_CLOSED' }]);
  });

  it('makes its facts known without a single ballot in them', async () => {
    await desk.settle();
    const facts = await desk.asOwner<{ payload: { cycleId: string } }>(`select type, payload from outbox where zone_id = 'dianjiang' and payload->>'period' = $1 order by position`, ['2022-07']);
    const { cycleId } = facts[0]!.payload;
    expect(facts).toMatchObject([
      { type: 'rating.cycle.opened', payload: { cycleId, period: '2022-07', closesOn: '2022-07-29' } },
      { type: 'rating.award.computed', payload: { cycleId, winners: ['ran'] } },
      { type: 'rating.cycle.closed', payload: { cycleId, period: '2022-07', winners: ['ran'] } },
    ]);
    expect(await desk.asOwner(`select type from outbox where type like '%ballot%'`, [])).toEqual([]);
  });
});
