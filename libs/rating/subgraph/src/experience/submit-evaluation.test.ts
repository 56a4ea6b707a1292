import type { EventEnvelope } from '@gaoxin/server';
import { as } from '@gaoxin/testkit';
import { openRating, secretary, supervisor, type RatingDesk } from '../rating.fixture.ts';

const PLAN = `mutation ($input: PlanExperienceTaskInput!) { planExperienceTask(input: $input) { task { id version status light } errors { code path } } }`;
const SUBMIT = `mutation ($input: SubmitEvaluationInput!) { submitEvaluation(input: $input) {
  evaluation { id minutes steps { title minutes } scores { criterion points } text task { status version light viewerCan } } errors { code path message } } }`;
const TASKS = `query ($status: ExperienceTaskStatus) { experienceTasks(status: $status) { title status evaluation { text } } }`;

interface Task {
  id: string;
  version: number;
}
interface Tasks {
  experienceTasks: { title: string; status: string; evaluation: { text: string } | null }[];
}

const officer = as('EXPERIENCE_OFFICER', { id: 'officer-1', name: '顾明远' });
const other = as('EXPERIENCE_OFFICER', { id: 'officer-2' });
const steps = ['取号', '等叫号', '领执照'];
const found = {
  steps: [{ title: '取号', minutes: 1 }, { title: '等叫号', minutes: 16 }, { title: '领执照' }],
  scores: ['FINDABLE', 'CLEAR', 'WAIT', 'MANNER'].map((criterion) => ({ criterion, points: 4 })),
  text: '自助机缺住所证明模板',
};

describe('submitEvaluation', () => {
  let desk: RatingDesk;
  const heard: EventEnvelope[] = [];
  const plan = async (title: string, dueOn = '2022-07-29', officerId = officer.id) =>
    (await desk.act<{ task: Task }>(supervisor, PLAN, { officerId, title, place: '政务大厅', brief: '不提前告知窗口', steps, limitMinutes: 60, dueOn })).task;
  const submit = (task: Task, viewer = officer, change: object = {}) =>
    desk.act<{ evaluation: { id: string } | null }>(viewer, SUBMIT, { taskId: task.id, version: task.version, ...found, ...change });
  const titles = async (viewer: typeof officer, status?: string) =>
    (await desk.see<Tasks>(viewer, TASKS, { status })).experienceTasks.map(({ title }) => title);

  beforeAll(async () => {
    desk = await openRating();
    for (const { id, kind } of [officer, other]) await desk.hear('directory.account.opened', { accountId: id, kind });
    await desk.bus.subscribe({
      name: 'test.evaluations',
      types: ['rating.evaluation.submitted'],
      deliver: async (event) => void heard.push(event),
      bury: async () => {},
    });
  });
  afterAll(() => desk[Symbol.asyncDispose]());

  it('takes what the officer found, unfinished steps too', async () => {
    const task = await plan('变更企业地址');
    const first = await submit(task, officer, { idempotencyKey: 'once' });
    expect(first).toMatchObject({
      evaluation: {
        minutes: 17,
        steps: [...found.steps.slice(0, 2), { title: '领执照', minutes: null }],
        scores: found.scores,
        text: found.text,
        task: { status: 'SUBMITTED', version: 2, light: 'DONE', viewerCan: [] },
      },
      errors: [],
    });
    expect(await submit(task, officer, { idempotencyKey: 'once' })).toEqual(first);
    expect((await submit({ ...task, version: 2 })).errors).toMatchObject([{ code: 'TASK_SUBMITTED' }]);
  });

  it('tells nobody who the officer was', async () => {
    await desk.settle();
    expect(heard).toMatchObject([{ actor: 'confidential', payload: { title: '变更企业地址', minutes: 17, limitMinutes: 60, scores: { FINDABLE: 4 } } }]);
    expect(JSON.stringify(heard)).not.toMatch(/officer-1|顾明远/);
  });

  it('does not exist for another officer, another zone or a wrong role', async () => {
    const task = await plan('企业开户');
    const refused = [{ code: 'NOT_FOUND', path: ['taskId'] }];
    expect((await submit(task, other)).errors).toMatchObject(refused);
    expect((await submit({ ...task, version: 9 }, other)).errors).toMatchObject(refused);
    expect((await submit(task, { ...officer, zone: 'kunshan' })).errors).toMatchObject(refused);
    expect((await submit(task, secretary)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const LOOK = `query ($id: ID!) { experienceTask(id: $id) { title viewerCan } }`;
    expect(await desk.see(officer, LOOK, { id: task.id })).toEqual({ experienceTask: { title: '企业开户', viewerCan: ['SUBMIT'] } });
    for (const viewer of [other, as('LEADER')]) expect(await desk.see(viewer, LOOK, { id: task.id })).toEqual({ experienceTask: null });
  });

  it('refuses a stale version, other steps and missing scores with nothing written', async () => {
    const task = await plan('发票增量');
    expect((await submit({ ...task, version: 2 })).errors).toMatchObject([{ code: 'STALE_VERSION' }]);
    expect((await submit(task, officer, { steps: found.steps.slice(1) })).errors).toEqual([
      { code: 'STEPS_DIFFER', path: ['steps'], message: '步骤应为：取号、等叫号、领执照。' },
    ]);
    expect((await submit(task, officer, { scores: found.scores.slice(1) })).errors).toMatchObject([{ code: 'SCORES_INCOMPLETE', message: '4 项各打一个分。' }]);
    expect((await submit(task, officer, { scores: [{ criterion: 'FINDABLE', points: 0 }, ...found.scores.slice(1)] })).errors).toMatchObject([
      { code: 'OUT_OF_RANGE', path: ['scores', '0', 'points'] },
    ]);
    expect((await submit(task)).errors).toEqual([]);
  });

  it('hands in once when sent twice at the same time', async () => {
    const task = await plan('社保登记');
    const race = await Promise.all([submit(task), submit(task), submit(task)]);
    expect(race.filter(({ evaluation }) => evaluation)).toHaveLength(1);
    for (const { code } of race.flatMap(({ errors }) => errors)) expect(['TASK_SUBMITTED', 'STALE_VERSION']).toContain(code);
  });

  it('lists an officer the own tasks, next due first, and leaders what was handed in', async () => {
    await plan('后到期', '2022-08-20', other.id);
    await plan('先到期', '2022-08-10', other.id);
    expect(await titles(other)).toEqual(['先到期', '后到期']);
    expect(await titles(officer, 'PLANNED')).toEqual(['企业开户']);
    expect(await titles(as('LEADER'), 'PLANNED')).toEqual([]);
    expect((await titles(as('LEADER'))).toSorted()).toEqual(['发票增量', '变更企业地址', '社保登记']);
    expect((await titles(supervisor)).slice(0, 3)).toEqual(['企业开户', '先到期', '后到期']);
    expect(await titles({ ...supervisor, zone: 'kunshan' })).toEqual([]);
    const { errors } = await desk.ask(secretary, TASKS);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('shows an evaluation to its officer, supervisors and leaders only', async () => {
    const { evaluation } = await submit(await plan('产权查询'));
    const look = (viewer: typeof officer) =>
      desk.see<{ _entities: unknown[] }>(
        viewer,
        `query ($id: ID!) { _entities(representations: [{ __typename: "ExperienceEvaluation", id: $id }]) { ... on ExperienceEvaluation { text } } }`,
        { id: evaluation!.id },
      );
    for (const viewer of [officer, supervisor, as('LEADER')]) expect((await look(viewer))._entities).toEqual([{ text: found.text }]);
    for (const viewer of [other, secretary, as('CLIENT')]) expect((await look(viewer))._entities).toEqual([null]);
  });
});
