import { as } from '@gaoxin/testkit';
import { LEADER, openRecruitment, type Recruitment } from './chain.fixture.ts';

const CHAIN = `query ($id: ID!) { industryChain(id: $id) {
  name version viewerCan links { fromId toId } coverage { numerator denominator value n rows { title counted occurredOn } }
  nodes { name stage gap filledBy { since enterprise { id } lead { title } } proposals { title } leads { title } targets { name } }
  gaps { name targets { name priority note } leads { title } }
} }`;

interface Node {
  name: string;
  gap: boolean;
  filledBy: object[];
  proposals: object[];
  leads: object[];
  targets: object[];
}
interface Chain {
  version: number;
  viewerCan: string[];
  coverage: object;
  nodes: Node[];
  gaps: Node[];
}

describe('an industry chain', () => {
  let recruitment: Recruitment;
  const chainOf = async (id: string, viewer = as('LEADER')) => (await recruitment.read<{ industryChain: Chain | null }>(CHAIN, { id }, viewer)).industryChain!;

  beforeAll(async () => {
    recruitment = await openRecruitment();
  });
  afterAll(() => recruitment[Symbol.asyncDispose]());

  it('of 5 nodes with 3 filled lists 2 gaps as targets', async () => {
    const { id, ids } = await recruitment.draw('光伏', ['组件:MIDSTREAM', '硅料:UPSTREAM', '光伏玻璃:UPSTREAM', '逆变器:MIDSTREAM', '电站:DOWNSTREAM']);
    for (const [name, enterpriseId] of [['光伏玻璃', 'e1'], ['组件', 'e2'], ['电站', 'e3']] as const) {
      await recruitment.act('fillChainNode', { nodeId: ids[name], enterpriseId, since: '2019-05-06' });
    }
    await recruitment.act('nameChainTarget', { nodeId: ids['硅料'], name: '某硅业集团', priority: 'LOW' });
    await recruitment.act('nameChainTarget', { nodeId: ids['硅料'], name: '某材料集团', priority: 'HIGH', note: '在西南选址' });
    const chain = await chainOf(id);
    expect(chain.coverage).toMatchObject({ numerator: 3, denominator: 5, value: 0.6, n: 5 });
    expect(chain.gaps).toEqual([
      { name: '硅料', leads: [], targets: [{ name: '某材料集团', priority: 'HIGH', note: '在西南选址' }, { name: '某硅业集团', priority: 'LOW', note: null }] },
      { name: '逆变器', leads: [], targets: [] },
    ]);
    expect(chain.nodes.map(({ name }) => name)).toEqual(['硅料', '光伏玻璃', '组件', '逆变器', '电站']);
    const { industryChains } = await recruitment.read<{ industryChains: object[] }>('{ industryChains { name coverage { numerator denominator } gaps { name } } }');
    expect(industryChains).toContainEqual({ name: '光伏', coverage: { numerator: 3, denominator: 5 }, gaps: [{ name: '硅料' }, { name: '逆变器' }] });
  });

  it('takes an enterprise out of a node and in again', async () => {
    const { ids } = await recruitment.draw('节能环保', ['治理设备:MIDSTREAM']);
    const filling = await recruitment.act<{ id: string; node: object }>('fillChainNode', { nodeId: ids['治理设备'], enterpriseId: 'e1', since: '2020-01-01' });
    expect(filling.node).toEqual({ gap: false });
    const again = await recruitment.faults('fillChainNode', { nodeId: ids['治理设备'], enterpriseId: 'e1', since: '2021-01-01' });
    expect(again).toEqual(['CHAIN_NODE_FILLED enterpriseId']);
    const leave = { fillingId: filling.id, version: 1 };
    expect(await recruitment.faults('vacateChainNode', { ...leave, vacatedOn: '2019-12-31' })).toEqual(['DATE_ORDER vacatedOn']);
    expect(await recruitment.act('vacateChainNode', { ...leave, vacatedOn: '2022-07-01' })).toMatchObject({ vacatedOn: '2022-07-01', node: { gap: true } });
    await recruitment.act('fillChainNode', { nodeId: ids['治理设备'], enterpriseId: 'e1', since: '2020-01-01' });
  });

  it('proposes the enterprise of a signed lead for the gap, and shows the lead once a person filled it', async () => {
    const { id, ids } = await recruitment.draw('储能', ['电芯:UPSTREAM']);
    const lead = await recruitment.register('e3', '电芯项目');
    const tagged = await recruitment.act<{ chainNodes: object[]; timeline: object[] }>('tagLead', { leadId: lead.id, nodeId: ids['电芯'] });
    expect([tagged.chainNodes, tagged.timeline[0]]).toEqual([[{ name: '电芯' }], { kind: 'CHAIN_TAGGED', note: '储能　电芯' }]);
    expect((await chainOf(id)).nodes[0]).toMatchObject({ gap: true, leads: [{ title: '电芯项目' }], proposals: [] });
    await recruitment.sign(lead, '2022-07-29');
    expect((await chainOf(id)).nodes[0]).toMatchObject({ gap: true, filledBy: [], proposals: [{ title: '电芯项目' }] });
    await recruitment.act('fillChainNode', { nodeId: ids['电芯'], enterpriseId: 'e3', since: '2022-07-29' });
    expect((await chainOf(id)).nodes[0]).toMatchObject({ gap: false, proposals: [], filledBy: [{ since: '2022-07-29', lead: { title: '电芯项目' } }] });
  });

  it('takes tags and targets back', async () => {
    const { ids } = await recruitment.draw('装备制造', ['轴承:UPSTREAM', '整机:DOWNSTREAM']);
    const lead = await recruitment.register('e1', '轴承项目');
    const tag = { leadId: lead.id, nodeId: ids['轴承'] };
    await recruitment.act('tagLead', tag);
    expect(await recruitment.faults('tagLead', tag)).toEqual(['CHAIN_LEAD_TAGGED nodeId']);
    expect(await recruitment.act('untagLead', tag)).toMatchObject({ chainNodes: [] });
    expect(await recruitment.faults('untagLead', tag)).toEqual(['NO_CHANGE nodeId']);
    await recruitment.act('tagLead', tag);
    const target = await recruitment.act('nameChainTarget', { nodeId: ids['整机'], name: '某重工', priority: 'MEDIUM' });
    expect(await recruitment.faults('nameChainTarget', { nodeId: ids['整机'], name: '某重工', priority: 'LOW' })).toEqual(['CHAIN_NAME_TAKEN name']);
    expect(await recruitment.act('withdrawChainTarget', { targetId: target.id, version: 1 })).toMatchObject({ node: { targets: [] } });
    await recruitment.act('dropLead', { leadId: lead.id, version: lead.version, reason: '企业暂缓' });
    expect(await recruitment.faults('tagLead', { leadId: lead.id, nodeId: ids['整机'] })).toEqual(['LEAD_STAGE leadId']);
  });

  it('gives its team to its leads, and through them to their agreements and projects', async () => {
    const team = await recruitment.act('formIndustryTeam', { name: '新型显示产业专班', leadOfficialId: 'tian' }, LEADER);
    const { id, version, ids } = await recruitment.draw('新型显示', ['偏光片:UPSTREAM'], team.id);
    const lead = await recruitment.register('e2', '偏光片项目');
    expect(await recruitment.act('tagLead', { leadId: lead.id, nodeId: ids['偏光片'] })).toMatchObject({ team: { name: '新型显示产业专班' } });
    const agreement = await recruitment.sign(lead, '2022-07-29');
    await recruitment.act('handOverAgreement', { agreementId: agreement.id, version: agreement.version });
    const inherited = async () => {
      const keys = [{ __typename: 'Project', id: 'p1', agreement: { __typename: 'InvestmentAgreement', id: agreement.id } }];
      const { _entities } = await recruitment.read<{ _entities: object[] }>(
        'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Project { industryTeam { name lead { id } } } } }',
        { keys },
      );
      return _entities[0];
    };
    expect(await inherited()).toEqual({ industryTeam: { name: '新型显示产业专班', lead: { id: 'tian' } } });
    expect(await recruitment.faults('appointIndustryTeamLead', { teamId: team.id, version: 1, leadOfficialId: 'tian' }, LEADER)).toEqual(['NO_CHANGE leadOfficialId']);
    await recruitment.act('appointIndustryTeamLead', { teamId: team.id, version: 1, leadOfficialId: 'zhou' }, LEADER);
    expect(await inherited()).toEqual({ industryTeam: { name: '新型显示产业专班', lead: { id: 'zhou' } } });
    const other = await recruitment.act('formIndustryTeam', { name: '电子信息产业专班', leadOfficialId: 'tian' }, LEADER);
    await recruitment.act('assignChainTeam', { chainId: id, version, teamId: other.id }, LEADER);
    expect(await inherited()).toMatchObject({ industryTeam: { name: '电子信息产业专班' } });
  });

  it('is one for a lead: the chosen team before the chain\'s, and the lists find it by both', async () => {
    const team = async (name: string) => (await recruitment.act('formIndustryTeam', { name, leadOfficialId: 'tian' }, LEADER)).id;
    const named = await recruitment.register('e1', '早先写了名称的', { industryTeam: '医药产业专班' });
    const [medical, energy] = [await team('医药产业专班'), await team('储能产业专班')];
    const { ids } = await recruitment.draw('固态电池', ['电芯:MIDSTREAM'], energy);
    const [chosen, tagged] = [await recruitment.register('e2', '选定专班的', { industryTeamId: medical }), await recruitment.register('e3', '随链条的')];
    for (const lead of [chosen, tagged]) await recruitment.act('tagLead', { leadId: lead.id, nodeId: ids['电芯'] });
    const found = async (industryTeamId: string) =>
      (await recruitment.read<{ leads: { nodes: { title: string; industryTeam: string; team: { name: string } }[] } }>('query ($filter: LeadFilter) { leads(filter: $filter) { nodes { title industryTeam team { name } } } }', { filter: { industryTeamId } })).leads.nodes;
    const of = (title: string, name: string) => ({ title, industryTeam: name, team: { name } });
    expect((await found(medical)).toSorted((a, b) => a.title.localeCompare(b.title, 'zh'))).toEqual([of('选定专班的', '医药产业专班'), of('早先写了名称的', '医药产业专班')]);
    expect(await found(energy)).toEqual([of('随链条的', '储能产业专班')]);
    expect(await recruitment.faults('registerLead', { enterpriseId: 'e1', title: '别区的', source: 'WALK_IN', industryTeamId: 'kunshan-team' })).toEqual(['NOT_FOUND industryTeamId']);
    expect(named.id).toBeTruthy();
  });

  it('is tagged once with a lead that another was merged into, and twice again when they part', async () => {
    const { id, version, ids } = await recruitment.draw('封装测试', ['封装:MIDSTREAM', '测试:DOWNSTREAM']);
    const [survivor, merged] = [await recruitment.register('e2', '封测一期'), await recruitment.register('e2', '封测一期（重复）')];
    for (const [lead, node] of [[survivor, '封装'], [merged, '封装'], [merged, '测试']] as const) await recruitment.act('tagLead', { leadId: lead.id, nodeId: ids[node] });
    const tagged = async () => {
      const { lead } = await recruitment.read<{ lead: { chainNodes: { name: string }[] } }>(`{ lead(id: "${survivor.id}") { chainNodes { name } } }`);
      return lead.chainNodes.map(({ name }) => name).sort();
    };
    const input = { survivorId: survivor.id, survivorVersion: survivor.version, mergedId: merged.id, mergedVersion: merged.version, reason: '报了两次' };
    const merge = await recruitment.act('mergeLeads', input);
    expect(await tagged()).toEqual(['封装', '测试']);
    await recruitment.act('untagLead', { leadId: survivor.id, nodeId: ids['封装'] });
    await recruitment.act('removeChainNode', { chainId: id, version, nodeId: ids['封装'] });
    await recruitment.act('undoLeadMerge', { mergeId: merge.id, version: merge.version });
    expect(await tagged()).toEqual([]);
  });

  it('is drawn and filled by recruiters, followed by all officials, and nothing of another zone', async () => {
    const { id, version, ids } = await recruitment.draw('医药', ['原料药:UPSTREAM', '制剂:DOWNSTREAM']);
    expect((await chainOf(id)).viewerCan).toEqual(['ASSIGN_TEAM']);
    expect((await chainOf(id, as('RECRUITER'))).viewerCan).toEqual(['EDIT']);
    expect(await chainOf(id, as('LEADER', { zone: 'kunshan' }))).toBeNull();
    const stranger = as('RECRUITER', { zone: 'kunshan' });
    expect(await recruitment.faults('addChainNode', { chainId: id, version, name: '流通', stage: 'DOWNSTREAM' }, stranger)).toEqual(['NOT_FOUND chainId']);
    expect(await recruitment.faults('fillChainNode', { nodeId: ids['制剂'], enterpriseId: 'k1', since: '2020-01-01' }, stranger)).toEqual(['NOT_FOUND nodeId']);
    expect(await recruitment.faults('openChain', { name: '医药', industry: '医药' })).toEqual(['CHAIN_NAME_TAKEN name']);
    expect(await recruitment.faults('openChain', { name: '医药', industry: '医药' }, as('SECRETARY'))).toEqual(['FORBIDDEN ']);
    expect(await recruitment.faults('formIndustryTeam', { name: '专班', leadOfficialId: 'nobody' }, LEADER)).toEqual(['NOT_FOUND leadOfficialId']);
  });
});
