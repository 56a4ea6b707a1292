import { as } from '@gaoxin/testkit';
import { CAST, issueReplied, openCycle, openRating, scores, secretary, speaksFor, supervisor, type Cycle, type RatingDesk } from '../rating.fixture.ts';

interface Paper {
  ballotPaper: { secretary: { id: string }; services: string[]; ballot: { id: string; version: number } | null }[];
}

const PAPER = `{ ballotPaper { secretary { id } services ballot { id version } } }`;

describe('castBallot', () => {
  let desk: RatingDesk;
  let cycle: Cycle;
  const cast = (enterprise: string, secretaryId: string, points = 90, more: object = {}) =>
    desk.act<{ ballot: { id: string; version: number } | null }>(speaksFor(enterprise), CAST, { cycleId: cycle.id, secretaryId, scores: scores(points), ...more });
  const serve = (enterprise: string) => desk.tell('construction.issue.replied', issueReplied(enterprise, 'ran'));

  beforeAll(async () => {
    desk = await openRating();
    cycle = await openCycle(desk, '2022-07');
  });
  afterAll(() => desk[Symbol.asyncDispose]());

  it('is refused to an enterprise that was not served in the month', async () => {
    await desk.tell('construction.issue.replied', issueReplied('june', 'ran'), '2022-06-30T02:00:00Z');
    await desk.tell('construction.issue.replied', issueReplied('june', null));
    await desk.tell('construction.issue.replied', issueReplied('june', 'ran'), undefined, 'kunshan');
    expect(await cast('june', 'ran')).toEqual({
      ballot: null,
      errors: [{ code: 'NOT_SERVED', path: ['secretaryId'], message: '这位秘书 2022-07 没有为企业办理事项，不能打分。' }],
    });
  });

  it('is refused when the only service was undone', async () => {
    const step = { stepId: 's9', projectId: 'p9', enterpriseId: 'undone', secretaryId: 'ran', title: { zh: '竣工验收', en: 'Acceptance' } };
    await desk.tell('construction.step.completed', { ...step, dueOn: null, doneOn: '2022-07-08' });
    await desk.tell('construction.step.reopened', step);
    expect((await cast('undone', 'ran')).errors).toMatchObject([{ code: 'NOT_SERVED' }]);
  });

  it('offers those who served the enterprise, with what they did', async () => {
    const at = { projectId: 'p1', enterpriseId: 'xinhua', secretaryId: 'ran' };
    await desk.tell('construction.milestone.reached', { ...at, kind: 'IN_PRODUCTION', reachedOn: '2022-07-25', plannedOn: '2022-08-10' });
    await desk.tell('construction.secretary.assigned', { ...at, since: '2022-07-01', formerSecretaryId: null });
    await desk.tell('construction.step.completed', { ...at, stepId: 's1', title: { zh: '竣工验收', en: 'Acceptance' }, dueOn: '2022-07-10', doneOn: '2022-07-08' });
    await desk.tell('construction.issue.confirmed', { ...at, issueId: 'i1', secretaryId: 'zhou', title: '员工宿舍' });
    expect((await desk.see<Paper>(speaksFor('xinhua'), PAPER)).ballotPaper).toEqual([
      { secretary: { id: 'ran' }, services: ['接任项目秘书', '完成事项：竣工验收', '项目节点：投产'], ballot: null },
      { secretary: { id: 'zhou' }, services: ['办结诉求：员工宿舍'], ballot: null },
    ]);
    expect((await cast('xinhua', 'zhou')).errors).toEqual([]);
  });

  it('counts the last ballot and keeps the earlier for the enterprise that cast it', async () => {
    await serve('jinliang');
    const first = await cast('jinliang', 'ran', 90, { comment: '回复及时' });
    const second = await cast('jinliang', 'ran', 1, { idempotencyKey: 'second' });
    expect(second).toEqual({
      ballot: {
        id: first.ballot!.id,
        version: 2,
        comment: null,
        scores: scores(1),
        earlier: [{ version: 1, comment: '回复及时', scores: [90, 90, 90, 90].map((points) => ({ points })) }],
      },
      errors: [],
    });
    expect(await cast('jinliang', 'ran', 1, { idempotencyKey: 'second' })).toEqual(second);
    expect((await desk.see<Paper>(speaksFor('jinliang'), PAPER)).ballotPaper).toMatchObject([{ ballot: { version: 2 } }]);
  });

  it('shows a ballot to nobody but its enterprise', async () => {
    await serve('mine');
    await serve('other');
    const { ballot } = await cast('mine', 'ran');
    const look = (viewer: Parameters<RatingDesk['see']>[0]) =>
      desk.see<{ _entities: ({ id: string } | null)[] }>(
        viewer,
        `query ($id: ID!) { _entities(representations: [{ __typename: "Ballot", id: $id }]) { ... on Ballot { id } } }`,
        { id: ballot!.id },
      );
    expect((await look(speaksFor('mine')))._entities).toEqual([{ id: ballot!.id }]);
    const nobody = as('ENTERPRISE_REPRESENTATIVE', { enterprise: null });
    for (const viewer of [speaksFor('other'), nobody, secretary, supervisor, as('LEADER'), as('CLIENT')]) {
      expect((await look(viewer))._entities).toEqual([null]);
    }
    expect((await desk.see<Paper>(speaksFor('other'), PAPER)).ballotPaper).toMatchObject([{ ballot: null }]);
    expect((await desk.act(nobody, CAST, { cycleId: cycle.id, secretaryId: 'ran', scores: scores(80) })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await desk.act(supervisor, CAST, { cycleId: cycle.id, secretaryId: 'ran', scores: scores(80) })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('names what is wrong with the scores, and writes nothing', async () => {
    await serve('faulty');
    const cases: [object[], string, string[]][] = [
      [scores(90).slice(1), 'SCORES_INCOMPLETE', ['scores']],
      [[...scores(90).slice(1), { dimension: 'LAWFUL_DUTY', points: 101 }], 'OUT_OF_RANGE', ['scores', '3', 'points']],
    ];
    for (const [faulty, code, path] of cases) expect((await cast('faulty', 'ran', 0, { scores: faulty })).errors).toMatchObject([{ code, path }]);
    expect((await desk.see<Paper>(speaksFor('faulty'), PAPER)).ballotPaper).toMatchObject([{ ballot: null }]);
  });

  it('hides a cycle of another zone', async () => {
    const stranger = as('ENTERPRISE_REPRESENTATIVE', { zone: 'kunshan', enterprise: 'june' });
    expect((await desk.act(stranger, CAST, { cycleId: cycle.id, secretaryId: 'ran', scores: scores(1) })).errors).toMatchObject([{ code: 'NOT_FOUND', path: ['cycleId'] }]);
  });

  it('stores one ballot, the last, when an enterprise casts several at once', async () => {
    await serve('racing');
    const race = await Promise.all([10, 20, 30].map((points) => cast('racing', 'ran', points)));
    const stored = race.flatMap(({ ballot }) => ballot?.id ?? []);
    expect(new Set(stored).size).toBe(1);
    expect(race.flatMap(({ errors }) => errors.map(({ code }) => code)).every((code) => code === 'STALE_VERSION')).toBe(true);
    const again = await Promise.all([40, 50, 60].map((points) => cast('racing', 'ran', points)));
    const versions = again.map(({ ballot }) => ballot!.version).toSorted();
    expect(versions).toEqual([1, 2, 3].map((replaced) => stored.length + replaced));
  });
});
