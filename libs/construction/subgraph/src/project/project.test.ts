import { ENTERPRISE, LEADER, OFFICER, openBuildingSite, OTHER_SECRETARY, SECRETARY, type BuildingSite } from '../building-site.fixture.ts';

interface Project {
  project: { id: string; version: number } | null;
}
interface Step {
  step: { id: string; version: number } | null;
}

describe('a project', () => {
  let site: BuildingSite;
  beforeAll(async () => {
    site = await openBuildingSite();
  });
  afterAll(() => site[Symbol.asyncDispose]());
  const codes = async (run: Promise<{ errors: { code: string }[] }>) => (await run).errors.map((error) => error.code);

  it('gets one secretary of the zone, whom its steps and its enterprise show', async () => {
    const { id } = await site.accept(await site.receive({ enterprise: 'e-secretary' }));
    const assign = (officialId: string, version: number, viewer = OFFICER) =>
      site.act<Project>(viewer, 'assignSecretary', { projectId: id, version, officialId }, 'project { id version secretary { id } secretarySince }');
    expect(await codes(assign('fang', 1))).toEqual(['NOT_A_SECRETARY']);
    expect(await codes(assign('nobody', 1))).toEqual(['NOT_A_SECRETARY']);
    expect(await codes(assign('ran', 1, SECRETARY))).toEqual(['FORBIDDEN']);
    expect(await assign('ran', 1, LEADER)).toMatchObject({ project: { secretary: { id: 'ran' }, secretarySince: '2022-07-29' }, errors: [] });
    expect(await codes(assign('ran', 2))).toEqual(['NO_CHANGE']);
    expect(await codes(assign('zhou', 2))).toEqual([]);
    expect(await site.told('construction.secretary.assigned')).toEqual([
      expect.objectContaining({ secretaryId: 'ran', formerSecretaryId: null, since: '2022-07-29', enterpriseId: 'e-secretary' }),
      expect.objectContaining({ secretaryId: 'zhou', formerSecretaryId: 'ran' }),
    ]);
    const { _entities } = await site.read<{ _entities: unknown[] }>(
      OFFICER,
      '{ _entities(representations: [{ __typename: "Enterprise", id: "e-secretary" }]) { ... on Enterprise { secretary { id } projects { promotionTable { steps { owner { official { id } } } } } } } }',
    );
    expect(_entities[0]).toMatchObject({ secretary: { id: 'zhou' }, projects: [{ promotionTable: { steps: expect.arrayContaining([{ owner: { official: { id: 'zhou' } } }]) } }] });
  });

  it('takes 14, 76 and 90 days when signed on 04-26, started on 05-10 and in production on 07-25', async () => {
    const project = await site.project({ enterprise: 'e-days' });
    let { version } = project;
    const report = async (kind: string, reachedOn: string, viewer = SECRETARY) => {
      const payload = await site.act<Project>(viewer, 'reportMilestone', { projectId: project.id, version, kind, reachedOn }, 'project { id version }');
      version = payload.project?.version ?? version;
      return payload.errors.map((error) => error.code);
    };
    expect(await report('STARTED', '2022-04-25')).toEqual(['MILESTONE_ORDER']);
    expect(await report('STARTED', '2022-07-30')).toEqual(['MILESTONE_ORDER']);
    expect(await report('STARTED', '2022-02-30')).toEqual(['INVALID_FORMAT']);
    expect(await report('STARTED', '2022-05-10', OTHER_SECRETARY)).toEqual(['FORBIDDEN']);
    expect(await report('STARTED', '2022-05-10')).toEqual([]);
    expect(await report('STARTED', '2022-05-11')).toEqual(['MILESTONE_REPORTED']);
    expect(await report('IN_PRODUCTION', '2022-05-09')).toEqual(['MILESTONE_ORDER']);
    site.clock.set('2022-07-26T16:00:00+08:00');
    expect(await report('IN_PRODUCTION', '2022-07-25')).toEqual([]);
    site.clock.set('2022-07-29T09:00:00+08:00');

    const { project: shown } = await site.read<{ project: object }>(
      OFFICER,
      `{ project(id: "${project.id}") { stage durations { from to days plannedDays } milestones { kind backEntered } viewerCan } }`,
    );
    expect(shown).toEqual({
      stage: 'IN_PRODUCTION',
      durations: [
        { from: 'SIGNED', to: 'STARTED', days: 14, plannedDays: 30 },
        { from: 'STARTED', to: 'IN_PRODUCTION', days: 76, plannedDays: 90 },
        { from: 'SIGNED', to: 'IN_PRODUCTION', days: 90, plannedDays: 120 },
      ],
      milestones: [
        { kind: 'SIGNED', backEntered: true },
        { kind: 'STARTED', backEntered: true },
        { kind: 'IN_PRODUCTION', backEntered: false },
        { kind: 'COMPLETION_FILED', backEntered: false },
        { kind: 'DESIGN_CAPACITY', backEntered: false },
      ],
      viewerCan: ['ASSIGN_SECRETARY', 'REPORT_MILESTONE', 'RAISE_ISSUE'],
    });
    expect((await site.told('construction.milestone.reached')).at(-1)).toMatchObject({
      projectId: project.id, enterpriseId: 'e-days', secretaryId: 'ran', kind: 'IN_PRODUCTION', reachedOn: '2022-07-25', plannedOn: '2022-08-24',
    });
  });

  it('lets one of two racing reports through', async () => {
    const { id, version } = await site.project({ enterprise: 'e-race' });
    const report = (kind: string) => codes(site.act(OFFICER, 'reportMilestone', { projectId: id, version, kind, reachedOn: '2022-05-10' }, 'project { id }'));
    const results = await Promise.all([report('STARTED'), report('IN_PRODUCTION'), report('STARTED')]);
    expect(results.flat()).toEqual(['STALE_VERSION', 'STALE_VERSION']);
  });

  it('shows how late its steps are, and steps are done and undone by those who record', async () => {
    const project = await site.project({ enterprise: 'xinhua', signedOn: '2022-07-20' });
    const steps = `{ project(id: "${project.id}") { light promotionTable { done total steps { id version dueOn light workingDaysLate viewerCan } } } }`;
    type Shown = { project: { light: string; promotionTable: { done: number; steps: { id: string; version: number }[] } } };
    const before = (await site.read<Shown>(SECRETARY, steps)).project;
    expect(before.light).toBe('LATE');
    expect(before.promotionTable.steps.slice(0, 3)).toMatchObject([
      { dueOn: '2022-07-22', light: 'LATE', workingDaysLate: 5, viewerCan: ['COMPLETE'] },
      { dueOn: '2022-07-25', light: 'LATE', workingDaysLate: 4 },
      { dueOn: '2022-07-27', light: 'LATE', workingDaysLate: 2 },
    ]);

    const { id } = before.promotionTable.steps[0]!;
    const complete = (doneOn: string, viewer = SECRETARY, version = 1) =>
      site.act<Step>(viewer, 'completeStep', { stepId: id, version, doneOn, evidence: '签到表' }, 'step { id version light doneOn evidence backEntered workingDaysLate viewerCan }');
    expect(await codes(complete('2022-07-22', OTHER_SECRETARY))).toEqual(['FORBIDDEN']);
    expect(await codes(complete('2022-07-22', ENTERPRISE))).toEqual(['FORBIDDEN']);
    expect((await complete('2022-07-19')).errors).toEqual([{ code: 'OUT_OF_RANGE', path: ['doneOn'], message: '应在 2022-07-20 到 2022-07-29 之间。' }]);
    expect(await complete('2022-07-25')).toMatchObject({
      step: { light: 'DONE', doneOn: '2022-07-25', evidence: '签到表', backEntered: true, workingDaysLate: 1, viewerCan: ['REOPEN'] },
    });
    expect(await codes(complete('2022-07-25', SECRETARY, 2))).toEqual(['STEP_STATE']);
    expect((await site.read<Shown>(SECRETARY, steps)).project.promotionTable.done).toBe(1);
    expect((await site.told('construction.step.completed')).at(-1)).toMatchObject({ stepId: id, secretaryId: 'ran', workingDaysLate: 1 });

    const reopen = (version: number) => site.act<Step>(OFFICER, 'reopenStep', { stepId: id, version }, 'step { id version doneOn light viewerCan }');
    expect(await reopen(2)).toMatchObject({ step: { doneOn: null, light: 'LATE', viewerCan: ['COMPLETE'] } });
    await complete('2022-07-25', SECRETARY, 3);
    site.clock.set('2022-07-30T09:00:00+08:00');
    expect(await codes(reopen(4))).toEqual(['STEP_STATE']);
    site.clock.set('2022-07-29T09:00:00+08:00');
  });
});
