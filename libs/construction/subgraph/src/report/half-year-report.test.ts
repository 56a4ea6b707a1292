import { LEADER, OFFICER, openBuildingSite, SECRETARY, type BuildingSite } from '../building-site.fixture.ts';

interface Figure {
  value: number | null;
  numerator: number;
  denominator: number;
  n: number;
  asOf: string;
  definition: string;
  rows: { id: string; kind: string; counted: boolean; recordedAt: string }[];
}
type Name = 'starts' | 'productionStarts' | 'agreementToStartRate' | 'consultationClosure';
type Report = Record<Name, Figure> & { bothPassedHalf: boolean };
interface Versioned {
  id: string;
  version: number;
}

const NAMES: Name[] = ['starts', 'productionStarts', 'agreementToStartRate', 'consultationClosure'];
const FIGURE = '{ value numerator denominator n asOf definition rows { id kind title occurredOn recordedAt counted } }';
const PARTIES = ['dianjiang-water-company', 'dianjiang-housing-bureau'];
const VOICE = { ...SECRETARY, id: 'voice', kind: 'ENTERPRISE', roles: ['ENTERPRISE_REPRESENTATIVE'], official: null } as typeof SECRETARY;

/** Day `index` of a row of days, so that facts spread over the half-year. */
const spread = (from: string, index: number) => new Date(Date.parse(from) + index * 5 * 86_400_000).toISOString().slice(0, 10);

describe('the half-year report', () => {
  let site: BuildingSite;
  const projects = new Map<string, Versioned>();
  const issues: Versioned[] = [];

  const report = async (asOf: string, viewer = LEADER) =>
    (await site.read<{ halfYearReport: Report }>(viewer, `{ halfYearReport(asOf: "${asOf}") { bothPassedHalf ${NAMES.map((name) => `${name} ${FIGURE}`).join(' ')} } }`))
      .halfYearReport;
  const setTarget = (input: object) => site.act<{ target: Versioned | null }>(LEADER, 'setAnnualTarget', { year: 2022, ...input }, 'target { id version }');
  const on = (day: string) => site.clock.set(`${day}T10:00:00+08:00`);

  const receive = async (name: string, day: string) => {
    on(day);
    projects.set(name, await site.accept(await site.receive({ enterprise: name, title: name, signedOn: spread(day, -2) })));
  };
  const reach = async (name: string, kind: string, reachedOn: string, recordedOn = reachedOn) => {
    on(recordedOn);
    const { id, version } = projects.get(name)!;
    const payload = await site.act<{ project: Versioned }>(OFFICER, 'reportMilestone', { projectId: id, version, kind, reachedOn }, 'project { id version }');
    expect(payload.errors).toEqual([]);
    projects.set(name, payload.project);
  };
  const consult = async (name: string, day: string) => {
    on(day);
    const move = async (viewer: typeof OFFICER, mutation: string, input: object) =>
      (await site.act<{ issue: Versioned }>(viewer, mutation, input, 'issue { id version }')).issue;
    const next = (issue: Versioned, mutation: string, input: object = {}) => move(OFFICER, mutation, { issueId: issue.id, version: issue.version, ...input });
    let issue = await move({ ...VOICE, enterprise: name }, 'raiseIssue', { projectId: projects.get(name)!.id, title: name, body: '见现场', urgency: 'WISH' });
    issue = await next(issue, 'replyToIssue', { text: '转会办' });
    issue = await next(issue, 'transferIssue', { reason: '两个部门' });
    issue = await next(issue, 'conveneConsultation', { departmentIds: PARTIES, agenda: '定方案' });
    issue = await next(issue, 'adoptSolutionPlan', { text: '照办', ownerId: 'fang', dueOn: '2022-12-01' });
    issue = await next(issue, 'startSolution');
    issues.push(await next(issue, 'markIssueSolved', { text: '已办' }));
  };
  const confirm = async (index: number, day: string) => {
    on(day);
    const { id, version } = issues[index]!;
    const viewer = { ...VOICE, enterprise: `new${index}` };
    expect((await site.act(viewer, 'confirmIssue', { issueId: id, version }, 'issue { id }')).errors).toEqual([]);
  };

  /* The published half-year: 11 of 20 starts, 19 of 20 production starts, 9 of 19 agreements, 10 of 15 consultations. */
  beforeAll(async () => {
    site = await openBuildingSite();
    on('2022-01-04');
    await setTarget({ metric: 'STARTS', value: 20 });
    await setTarget({ metric: 'PRODUCTION_STARTS', value: 20 });
    for (let index = 0; index < 19; index += 1) await receive(`new${index}`, spread('2022-01-20', index));
    for (let index = 0; index < 19; index += 1) await receive(`old${index}`, spread('2021-03-01', index));
    for (let index = 0; index < 9; index += 1) await reach(`new${index}`, 'STARTED', spread('2022-04-20', index));
    for (let index = 0; index < 19; index += 1) {
      if (index > 1) await reach(`old${index}`, 'STARTED', spread('2021-08-01', index));
      else await reach(`old${index}`, 'STARTED', '2022-02-10');
      await reach(`old${index}`, 'IN_PRODUCTION', spread('2022-03-01', index));
    }
    for (let index = 0; index < 15; index += 1) await consult(`new${index}`, spread('2022-04-25', index < 12 ? index : 12));
    for (let index = 0; index < 10; index += 1) await confirm(index, '2022-06-29');
    on('2022-07-01');
  });
  afterAll(() => site[Symbol.asyncDispose]());

  it('gives the published figures of 30 June from rows', async () => {
    const half = await report('2022-06-30');
    const shown = NAMES.map((name) => [half[name].numerator, half[name].denominator, half[name].value]);
    expect(shown).toEqual([
      [11, 20, 0.55],
      [19, 20, 0.95],
      [9, 19, 9 / 19],
      [10, 15, 10 / 15],
    ]);
    expect(half.bothPassedHalf).toBe(true);
    for (const name of NAMES) {
      const { rows, numerator, n, asOf } = half[name];
      expect([rows.filter((row) => row.counted).length, rows.length, asOf]).toEqual([numerator, n, '2022-06-30']);
    }
    expect(half.agreementToStartRate.rows[0]!.kind).toBe('ProjectHandover');
    expect(half.consultationClosure.rows[0]!.kind).toBe('EnterpriseIssue');
    expect(half.starts.definition).toContain('截至日当天已录入');
  });

  it('stays the same whatever is recorded later, while a later day knows it', async () => {
    const before = await report('2022-06-30');
    await reach('new10', 'STARTED', '2022-06-28', '2022-07-05');
    await reach('new0', 'IN_PRODUCTION', '2022-07-04');
    await confirm(10, '2022-07-06');
    on('2022-07-07');
    await setTarget({ metric: 'STARTS', value: 24, version: 1 });
    await receive('new19', '2022-07-08');
    on('2022-07-11');
    const late = await site.receive({ enterprise: 'late' });
    await site.act(OFFICER, 'rejectHandover', { handoverId: late.id, version: 1, reason: '缺材料' }, 'handover { id }');
    on('2022-07-29');
    expect(await report('2022-06-30')).toEqual(before);
    const now = await report('2022-07-29');
    expect(NAMES.map((name) => `${now[name].numerator}/${now[name].denominator}`)).toEqual(['12/24', '20/20', '10/20', '11/15']);
  });

  it('counts a day to its end and nothing of another year', async () => {
    expect((await report('2022-06-28')).consultationClosure.numerator).toBe(0);
    expect((await report('2022-06-29')).consultationClosure.numerator).toBe(10);
    const earlier = await report('2021-12-31');
    expect(NAMES.map((name) => earlier[name].value)).toEqual([null, null, 17 / 19, null]);
  });

  it('has no answer for a day that is not one or has not come', async () => {
    const ask = (asOf: string) => report(asOf).catch((error: { extensions: object }) => error.extensions);
    expect(await ask('2022-06-31')).toMatchObject({ code: 'BAD_USER_INPUT', rule: 'INVALID_FORMAT', path: ['asOf'] });
    expect(await ask('2022-08-01')).toMatchObject({ code: 'BAD_USER_INPUT', rule: 'OUT_OF_RANGE' });
  });

  it('takes targets from leaders who saw the one that stands', async () => {
    const codes = async (run: ReturnType<typeof setTarget>) => (await run).errors.map((error) => error.code);
    expect(await codes(setTarget({ metric: 'STARTS', value: 30 }))).toEqual(['STALE_VERSION']);
    expect(await codes(setTarget({ metric: 'STARTS', value: 0, version: 2 }))).toEqual(['OUT_OF_RANGE']);
    const race = await Promise.all([1, 2, 3].map((value) => codes(setTarget({ metric: 'STARTS', value, version: 2 }))));
    expect(race.flat()).toEqual(['STALE_VERSION', 'STALE_VERSION']);
    const officer = await site.act(OFFICER, 'setAnnualTarget', { year: 2022, metric: 'STARTS', value: 1, version: 3 }, 'target { id }');
    expect(officer.errors[0]).toMatchObject({ code: 'FORBIDDEN' });
    const { annualTargets } = await site.read<{ annualTargets: object[] }>(LEADER, '{ annualTargets(year: 2022) { metric version } }');
    expect(annualTargets).toEqual([{ metric: 'STARTS', version: 3 }, { metric: 'PRODUCTION_STARTS', version: 1 }]);
  });
});
