import { as } from '@gaoxin/testkit';
import {
  ENTERPRISE,
  OFFICER,
  openBuildingSite,
  OTHER_ENTERPRISE,
  SECRETARY,
  type BuildingSite,
} from '../building-site.fixture.ts';

const ALL = `{
  projects { totalCount nodes { enterprise { id } } }
  issues { totalCount nodes { enterprise { id } } }
}`;
interface All {
  projects: { totalCount: number; nodes: { enterprise: { id: string } }[] };
  issues: { totalCount: number; nodes: { enterprise: { id: string } }[] };
}

describe('who sees what', () => {
  let site: BuildingSite;
  let project: { id: string };
  let issue: { id: string };
  beforeAll(async () => {
    site = await openBuildingSite();
    project = await site.project({ enterprise: 'xinhua' });
    await site.project({ enterprise: 'jinliang', title: '包装生产基地' });
    const raise = async (viewer: typeof ENTERPRISE) =>
      (await site.act<{ issue: { id: string } }>(viewer, 'raiseIssue', { title: '用水', body: '不够', urgency: 'WORRY' }, 'issue { id }')).issue;
    issue = await raise(ENTERPRISE);
    await raise(OTHER_ENTERPRISE);
  });
  afterAll(() => site[Symbol.asyncDispose]());

  it('shows an enterprise its own projects, steps and issues only', async () => {
    const own = await site.read<All>(ENTERPRISE, ALL);
    expect(own.projects).toEqual({ totalCount: 1, nodes: [{ enterprise: { id: 'xinhua' } }] });
    expect(own.issues).toEqual({ totalCount: 1, nodes: [{ enterprise: { id: 'xinhua' } }] });
    const foreign = `{
      project(id: "${project.id}") { id }
      issue(id: "${issue.id}") { id }
      _entities(representations: [{ __typename: "Enterprise", id: "xinhua" }, { __typename: "Project", id: "${project.id}" }]) {
        ... on Enterprise { projects { id } issues { nodes { id } totalCount } secretary { id } }
        ... on Project { id }
      }
    }`;
    expect(await site.read(OTHER_ENTERPRISE, foreign)).toEqual({
      project: null,
      issue: null,
      _entities: [{ projects: [], issues: { nodes: [], totalCount: 0 }, secretary: null }, null],
    });
    const { project: mine } = await site.read<{ project: object }>(
      ENTERPRISE,
      `{ project(id: "${project.id}") { secretary { id } promotionTable { total steps { viewerCan } } issues { totalCount nodes { body entries { text } } } } }`,
    );
    expect(mine).toMatchObject({ secretary: { id: 'ran' }, promotionTable: { total: 26 } });
    expect(JSON.stringify(mine)).not.toContain('COMPLETE');
  });

  it('shows another zone nothing', async () => {
    const stranger = { ...OFFICER, zone: 'pizhou' };
    expect(await site.read(stranger, ALL)).toEqual({ projects: { totalCount: 0, nodes: [] }, issues: { totalCount: 0, nodes: [] } });
    expect(await site.read(stranger, `{ project(id: "${project.id}") { id } worklist { id } handovers { id } }`)).toEqual({
      project: null,
      worklist: [],
      handovers: [],
    });
  });

  it('shows a third party title and state of an issue, but neither words nor names', async () => {
    const query = `{ issue(id: "${issue.id}") { title status body raisedBy plan { text } entries { kind actor text } viewerCan project { id timeline { actor } } } }`;
    expect(await site.read(as('CLIENT'), query)).toEqual({
      issue: { title: '用水', status: 'COLLECTED', body: null, raisedBy: null, plan: null, entries: [{ kind: 'COLLECTED', actor: null, text: null }], viewerCan: [], project: null },
    });
    expect(await site.read(SECRETARY, `{ issue(id: "${issue.id}") { body raisedBy } }`)).toEqual({ issue: { body: '不够', raisedBy: '唐文海' } });
    await expect(site.read(as('CLIENT'), '{ handovers { id } }')).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });

  it('shows an experience officer nothing', async () => {
    const experience = as('EXPERIENCE_OFFICER');
    for (const field of ['projects { totalCount }', 'issues { totalCount }', 'worklist { id }', 'handovers { id }', 'halfYearReport(asOf: "2022-06-30") { asOf }']) {
      await expect(site.read(experience, `{ ${field} }`)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    }
    const reference = `{ _entities(representations: [{ __typename: "Project", id: "${project.id}" }, { __typename: "EnterpriseIssue", id: "${issue.id}" }]) { __typename } }`;
    expect(await site.read(experience, reference)).toEqual({ _entities: [null, null] });
  });

  it('pages through the issues of several projects, each list on its own', async () => {
    const parent = await site.project({ enterprise: 'e-pages' });
    const other = await site.project({ enterprise: 'e-pages' });
    const viewer = { ...ENTERPRISE, enterprise: 'e-pages' };
    for (const title of ['一', '二', '三']) {
      await site.act(viewer, 'raiseIssue', { title, body: '见现场', urgency: 'WISH', projectId: parent.id }, 'issue { id }');
    }
    const page = 'issues(first: 2) { totalCount nodes { title } pageInfo { hasNextPage endCursor } }';
    const data = await site.read<{ projects: { nodes: { id: string; issues: { pageInfo: { endCursor: string } } }[] } }>(viewer, `{ projects { nodes { id ${page} } } }`);
    const of = (id: string) => data.projects.nodes.find((one) => one.id === id)!.issues;
    expect(of(parent.id)).toMatchObject({ totalCount: 3, nodes: [{ title: '三' }, { title: '二' }], pageInfo: { hasNextPage: true } });
    expect(of(other.id)).toEqual({ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
    const rest = `{ project(id: "${parent.id}") { issues(first: 2, after: "${of(parent.id).pageInfo.endCursor}") { totalCount nodes { title } } } }`;
    expect(await site.read(viewer, rest)).toEqual({ project: { issues: { totalCount: 3, nodes: [{ title: '一' }] } } });
  });
});
