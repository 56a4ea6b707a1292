import { createConstruction } from '@gaoxin/construction-subgraph';
import { createRecruitment } from '@gaoxin/recruitment-subgraph';
import { as, clearDiligence, openService, testClock, type TestClock, type TestService } from './index.ts';

interface Versioned {
  id: string;
  version: number;
}
interface Issue extends Versioned {
  title: string;
  source: string;
  handler: { id: string } | null;
  project: { id: string } | null;
  agreement: { id: string } | null;
  viewerCan: string[];
}

/** Two services on one bus, as in the embedded run. */
describe('a promise of the zone that is not kept', () => {
  let recruitment: TestService;
  let construction: TestService;
  let clock: TestClock;
  let agreement: Versioned;
  const recruiter = as('RECRUITER');
  const officer = as('PROJECT_OFFICER');
  const owner = as('LEADER', { id: 'power-owner', name: '向平' });
  let key = 0;

  const act = async <Result>(service: TestService, viewer: typeof recruiter, mutation: string, input: object, select: string) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { ${select} errors { code path } } }`;
    const { data, errors } = await service.ask<{ payload: Result & { errors: object[] } }>(viewer, document, { input: { idempotencyKey: `k${(key += 1)}`, ...input } });
    expect([errors, data?.payload.errors]).toEqual([undefined, []]);
    await service.settle();
    return data!.payload;
  };
  const sweep = async () => {
    await recruitment.sweep();
    await recruitment.settle();
  };
  const promise = async (clause: string, more: object = {}) => {
    const facts = { agreementId: agreement.id, party: 'ZONE', kind: 'POWER', clause, dueOn: '2022-08-01', ownerId: 'power-owner', ...more };
    return (await act<{ obligation: Versioned }>(recruitment, recruiter, 'addObligation', facts, 'obligation { id version }')).obligation;
  };
  const ISSUE = 'id version title source handler { id } project { id } agreement { id } viewerCan';
  const issues = async (viewer = officer) => (await construction.ask<{ issues: { nodes: Issue[] } }>(viewer, `{ issues(first: 50) { nodes { ${ISSUE} } } }`)).data!.issues.nodes;

  beforeAll(async () => {
    clock = testClock();
    recruitment = await openService(createRecruitment, { name: 'recruitment', clock });
    construction = await openService(createConstruction, { name: 'construction', clock, bus: recruitment.bus });
    await recruitment.hear('directory.enterprise.registered', { enterpriseId: 'xinhua' });
    await recruitment.hear('directory.official.appointed', { officialId: 'power-owner', roles: ['LEADER'] });
    const money = { amount: '640000000', currency: 'CNY' };
    let { lead } = await act<{ lead: Versioned }>(recruitment, recruiter, 'registerLead', { enterpriseId: 'xinhua', title: '光伏产业园一期', source: 'CHAIN', plannedInvestment: money }, 'lead { id version }');
    const move = async (mutation: string, input: object) =>
      void ({ lead } = await act<{ lead: Versioned }>(recruitment, recruiter, mutation, { leadId: lead.id, version: lead.version, ...input }, 'lead { id version }'));
    await move('planNextStep', { title: '面谈', dueOn: '2022-08-01' });
    await move('recordFeasibility', { summary: '可行', finishedOn: '2022-07-29' });
    for (const to of ['NEGOTIATION', 'INSPECTION', 'REVIEW']) await move('advanceLead', { to });
    lead = await clearDiligence(recruitment, recruiter, lead.id, '2022-07-29');
    const input = { leadId: lead.id, version: lead.version, title: '光伏产业园一期', investment: money, signedOn: '2022-07-29' };
    ({ agreement } = await act<{ agreement: Versioned }>(recruitment, recruiter, 'signAgreement', input, 'agreement { id version }'));
  });
  afterAll(async () => {
    await construction[Symbol.asyncDispose]();
    await recruitment[Symbol.asyncDispose]();
  });

  it('becomes an issue with its owner one day after it was due, and one only', async () => {
    const obligation = await promise('红线外 10 kV 供电到位');
    await promise('首期投资 1 亿元', { party: 'ENTERPRISE', kind: 'INVESTMENT', ownerId: null });
    clock.set('2022-08-01T18:00:00+08:00');
    await sweep();
    expect(await issues()).toEqual([]);
    clock.set('2022-08-02T08:00:00+08:00');
    await Promise.all([sweep(), sweep()]);
    await sweep();
    expect(await issues()).toEqual([
      expect.objectContaining({
        title: '园区承诺逾期：红线外 10 kV 供电到位', source: 'COMMITMENT', handler: { id: 'power-owner' }, project: null, agreement: { id: agreement.id },
      }),
    ]);
    const { data } = await construction.ask<{ _entities: object[] }>(
      officer, '{ _entities(representations: [{ __typename: "Obligation", id: "' + obligation.id + '" }]) { ... on Obligation { issue { source } } } }',
    );
    expect(data!._entities).toEqual([{ issue: { source: 'COMMITMENT' } }]);
  });

  it('is answered by its owner, whatever the office, and closed by the enterprise', async () => {
    const [issue] = await issues(owner);
    expect(issue!.viewerCan).toContain('REPLY');
    const { issue: answered } = await act<{ issue: Issue }>(construction, owner, 'replyToIssue', { issueId: issue!.id, version: issue!.version, text: '8 月 5 日送电', answered: true }, 'issue { id version viewerCan }');
    const enterprise = as('ENTERPRISE_REPRESENTATIVE', { enterprise: 'xinhua' });
    const { issue: closed } = await act<{ issue: object }>(construction, enterprise, 'confirmIssue', { issueId: answered.id, version: answered.version }, 'issue { status }');
    expect(closed).toEqual({ status: 'CONFIRMED' });
  });

  it('names the project once there is one, and stays with its owner when a secretary comes', async () => {
    clock.set('2022-08-02T10:00:00+08:00');
    await act(recruitment, recruiter, 'handOverAgreement', { agreementId: agreement.id, version: agreement.version }, 'agreement { id }');
    const { data } = await construction.ask<{ handovers: Versioned[] }>(officer, '{ handovers(status: WAITING) { id version } }');
    const [handover] = data!.handovers;
    const { project } = await act<{ project: Versioned }>(construction, officer, 'acceptHandover', { handoverId: handover!.id, version: handover!.version }, 'project { id version }');
    await promise('人才公寓 30 套', { kind: 'HOUSING', dueOn: '2022-08-09' });
    clock.set('2022-08-10T08:00:00+08:00');
    await sweep();
    await recruitment.hear('directory.official.appointed', { officialId: 'ran', roles: ['SECRETARY'] });
    await act(construction, officer, 'assignSecretary', { projectId: project.id, version: project.version, officialId: 'ran' }, 'project { id }');
    const found = (await issues()).find(({ title }) => title.includes('人才公寓'));
    expect(found).toMatchObject({ project: { id: project.id }, handler: { id: 'power-owner' } });
  });
});
