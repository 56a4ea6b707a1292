import { as } from '@gaoxin/testkit';
import { OFFICER, openBuildingSite, type BuildingSite } from '../building-site.fixture.ts';

interface Accepted {
  project: {
    id: string;
    stage: string;
    milestones: { kind: string; plannedOn: string | null; reachedOn: string | null }[];
    promotionTable: { templateVersion: number; done: number; total: number; steps: { dueOn: string; owner: object }[] };
    timeline: { kind: string; actor: string; backEntered: boolean }[];
  } | null;
}
const TABLE = 'promotionTable { templateVersion done total steps { dueOn owner { department { id } official { id } enterprise } } }';
const PROJECT = `project { id stage milestones { kind plannedOn reachedOn } ${TABLE} timeline { kind actor backEntered } }`;

describe('a handover', () => {
  let site: BuildingSite;
  beforeEach(async () => {
    site = await openBuildingSite();
  });
  afterEach(() => site[Symbol.asyncDispose]());

  it('waits with a deadline of five working days and becomes a project with its promotion table', async () => {
    const handover = await site.receive({ id: 'a1' });
    const { handovers } = await site.read<{ handovers: object[] }>(
      OFFICER,
      '{ handovers { status dueOn light investment { amount currency } project { id } viewerCan } }',
    );
    expect(handovers).toEqual([
      { status: 'WAITING', dueOn: '2022-08-05', light: 'ON_TIME', investment: { amount: '640000000', currency: 'CNY' }, project: null, viewerCan: ['DECIDE'] },
    ]);

    const { project, errors } = await site.act<Accepted>(OFFICER, 'acceptHandover', { handoverId: handover.id, version: 1 }, PROJECT);
    expect(errors).toEqual([]);
    expect(project).toMatchObject({ stage: 'SIGNED', promotionTable: { templateVersion: 1, done: 0, total: 26 } });
    expect(project!.milestones.map((one) => [one.kind, one.plannedOn, one.reachedOn])).toEqual([
      ['SIGNED', '2022-04-26', '2022-04-26'],
      ['STARTED', '2022-05-26', null],
      ['IN_PRODUCTION', '2022-08-24', null],
      ['COMPLETION_FILED', '2022-10-23', null],
      ['DESIGN_CAPACITY', null, null],
    ]);
    expect(project!.promotionTable.steps.slice(0, 2)).toEqual([
      { dueOn: '2022-04-28', owner: { department: null, official: null, enterprise: false } },
      { dueOn: '2022-05-01', owner: { department: { id: 'dianjiang-market-bureau' }, official: null, enterprise: false } },
    ]);
    expect(project!.timeline).toEqual([
      { kind: 'ACCEPTED', actor: '方立', backEntered: false },
      { kind: 'MILESTONE', actor: '方立', backEntered: true },
    ]);
    expect(await site.told('construction.handover.accepted')).toEqual([
      expect.objectContaining({ agreementId: 'a1', projectId: project!.id, enterpriseId: 'xinhua' }),
    ]);
  });

  it('is decided once, by the service center of its zone, in the version that was seen', async () => {
    const { id } = await site.receive({});
    const decide = async (viewer = OFFICER, version = 1) =>
      (await site.act<Accepted>(viewer, 'acceptHandover', { handoverId: id, version }, 'project { id }')).errors.map((error) => error.code);
    expect(await decide(as('RECRUITER'))).toEqual(['FORBIDDEN']);
    expect(await decide({ ...OFFICER, zone: 'pizhou' })).toEqual(['NOT_FOUND']);
    expect(await decide(OFFICER, 7)).toEqual(['STALE_VERSION']);
    expect(await decide()).toEqual([]);
    expect(await decide(OFFICER, 2)).toEqual(['HANDOVER_DECIDED']);
  });

  it('is accepted once however often the same request arrives', async () => {
    const { id } = await site.receive({});
    const again = () => site.act<Accepted>(OFFICER, 'acceptHandover', { idempotencyKey: 'same', handoverId: id, version: 1 }, PROJECT);
    const [first, ...repeated] = await Promise.all([again(), again(), again()]);
    expect(first!.errors).toEqual([]);
    expect(repeated).toEqual([first, first]);
    expect(await site.told('construction.handover.accepted')).toHaveLength(1);
  });

  it('can come again after it was sent back, and the agreement shows the last one', async () => {
    const { id } = await site.receive({ id: 'a1' });
    const refused = await site.act(OFFICER, 'rejectHandover', { handoverId: id, version: 1, reason: ' ' }, 'handover { id }');
    expect(refused.errors).toEqual([{ code: 'BLANK', path: ['reason'], message: '这里要填。' }]);
    await site.act(OFFICER, 'rejectHandover', { handoverId: id, version: 1, reason: '缺用地红线' }, 'handover { status }');
    expect(await site.told('construction.handover.rejected')).toEqual([expect.objectContaining({ agreementId: 'a1', reason: '缺用地红线' })]);

    const again = await site.receive({ id: 'a1' });
    expect(again.id).not.toBe(id);
    const { _entities } = await site.read<{ _entities: { handover: object }[] }>(
      OFFICER,
      '{ _entities(representations: [{ __typename: "InvestmentAgreement", id: "a1" }]) { ... on InvestmentAgreement { handover { id status } } } }',
    );
    expect(_entities[0]!.handover).toEqual({ id: again.id, status: 'WAITING' });
  });

  it('makes one first template however many are accepted at the same moment', async () => {
    const waiting = [await site.receive({}), await site.receive({}), await site.receive({})];
    const projects = await Promise.all(waiting.map((one) => site.accept(one)));
    expect(new Set(projects.map((project) => project.id)).size).toBe(3);
    const { projects: all } = await site.read<{ projects: { nodes: { promotionTable: object }[]; totalCount: number } }>(
      OFFICER,
      '{ projects { totalCount nodes { promotionTable { templateVersion total } } } }',
    );
    expect(all).toEqual({ totalCount: 3, nodes: Array(3).fill({ promotionTable: { templateVersion: 1, total: 26 } }) });
  });
});
