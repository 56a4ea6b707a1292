import { createLog, inProcessBus, type EventEnvelope, type Viewer } from '@gaoxin/server';
import { as, openService, type TestService } from '@gaoxin/testkit';
import { Client } from 'pg';
import { createCourier } from '../create.ts';

const INBOX = `query ($after: String, $unread: Boolean) {
  messages(first: 2, after: $after, unread: $unread) { totalCount pageInfo { hasNextPage endCursor } nodes { id title { zh en } subjectKind subjectId readAt } }
  unreadMessages
}`;
const MARK = `mutation ($input: MarkMessagesReadInput!) { markMessagesRead(input: $input) { unreadMessages errors { code path } } }`;
const DELIVERIES = `query ($issues: [_Any!]!) { _entities(representations: $issues) { ... on EnterpriseIssue { deliveries { channel audience readAt } } } }`;

interface Inbox {
  messages: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: { id: string; title: { zh: string; en: string }; subjectKind: string; subjectId: string; readAt: string | null }[] };
  unreadMessages: number;
}
interface Deliveries {
  _entities: ({ deliveries: { channel: string; audience: string; readAt: string | null }[] } | null)[];
}

const secretary = as('SECRETARY', { id: 'account-ran', official: 'ran' });
const colleague = as('SECRETARY', { id: 'account-li', official: 'li' });
const officer = as('PROJECT_OFFICER', { id: 'account-fang', official: 'fang' });
const otherOfficer = as('PROJECT_OFFICER', { id: 'account-wu', official: 'wu' });
const representative = as('ENTERPRISE_REPRESENTATIVE', { id: 'account-tang', enterprise: 'xinhua' });
const stranger = as('ENTERPRISE_REPRESENTATIVE', { id: 'account-he', enterprise: 'jinliang' });

const ISSUE = { issueId: 'i1', enterpriseId: 'xinhua', title: '用电增容', secretaryId: 'ran', firstReplyDueAt: '2022-07-29T11:30:00+08:00' };

let courier: TestService;
let owner: Client;
let number = 0;
beforeAll(async () => {
  courier = await openService(createCourier, { name: 'courier' });
  owner = new Client({ connectionString: courier.service.database.ownerUrl });
  await owner.connect();
});
beforeEach(() => owner.query('truncate message, message_read, delivery'));
afterAll(async () => {
  await owner.end();
  await courier[Symbol.asyncDispose]();
});

async function happened(type: string, payload: Record<string, unknown>, zone = 'dianjiang') {
  const at = new Date(Date.parse('2022-07-29T00:00:00Z') + (number += 1) * 1000).toISOString();
  const event: EventEnvelope = { id: `event-${number}`, zone, type, occurredAt: at, recordedAt: at, actor: 'somebody', payload };
  await courier.bus.publish([event, event]);
}

async function inbox(viewer: Viewer, variables: object = {}) {
  const { data, errors } = await courier.ask<Inbox>(viewer, INBOX, variables);
  expect(errors).toBeUndefined();
  return { ...data!.messages, unread: data!.unreadMessages, titles: data!.messages.nodes.map((node) => node.title.zh) };
}
const titles = async (viewer: Viewer) => (await inbox(viewer)).titles;

async function mark(viewer: Viewer, messageIds: string[]) {
  const { data, errors } = await courier.ask<{ markMessagesRead: { unreadMessages: number | null; errors: { code: string; path: string[] }[] } }>(viewer, MARK, {
    input: { idempotencyKey: `mark-${(number += 1)}`, messageIds },
  });
  expect(errors).toBeUndefined();
  return data!.markMessagesRead;
}

async function deliveries(viewer: Viewer, ...ids: string[]) {
  const issues = ids.map((id) => ({ __typename: 'EnterpriseIssue', id }));
  return (await courier.ask<Deliveries>(viewer, DELIVERIES, { issues })).data!._entities.map((one) => one?.deliveries ?? null);
}

describe('messages', () => {
  it('go to the official, the role or the enterprise that has to know, once, and to nobody else', async () => {
    await happened('construction.issue.raised', ISSUE);
    await happened('construction.issue.transferred', ISSUE);
    await happened('construction.issue.raised', { ...ISSUE, title: '别区的事' }, 'kunshan');
    expect(await titles(secretary)).toEqual(['7-29 11:30 前回复企业诉求：用电增容']);
    expect(await titles(officer)).toEqual(['召集会办，诉求已转来：用电增容']);
    expect(await titles(representative)).toEqual(['您的诉求已转项目服务中心办理：用电增容']);
    for (const viewer of [colleague, stranger, as('RECRUITER'), as('EXPERIENCE_OFFICER')]) expect(await inbox(viewer)).toMatchObject({ titles: [], unread: 0, totalCount: 0 });
  });

  it('tell the service centre when there is no secretary yet', async () => {
    await happened('construction.issue.raised', { issueId: 'i2', enterpriseId: 'xinhua', title: '用水' });
    expect(await titles(officer)).toEqual(['回复企业诉求：用水']);
  });

  it.each([
    ['construction.secretary.assigned', { projectId: 'p1', enterpriseId: 'xinhua', secretaryId: 'ran', title: '光伏一期' }, secretary, '联系企业，你任项目秘书：光伏一期', 'Project'],
    ['construction.secretary.assigned', { projectId: 'p1', enterpriseId: 'xinhua', secretaryId: 'ran' }, secretary, '联系企业，你任项目秘书', 'Project'],
    ['construction.issue.replied', { ...ISSUE, answered: true }, representative, '您的诉求已答复，由您确认是否解决：用电增容', 'EnterpriseIssue'],
    ['construction.issue.confirmed', { ...ISSUE, handlerId: 'li' }, colleague, '企业已确认办结：用电增容', 'EnterpriseIssue'],
    ['construction.handover.accepted', { agreementId: 'a1', projectId: 'p1', enterpriseId: 'xinhua', title: '光伏一期' }, as('RECRUITER'), '移交已接收，转入促建：光伏一期', 'Project'],
    ['construction.handover.rejected', { agreementId: 'a1', enterpriseId: 'xinhua', title: '光伏一期', reason: '缺用地指标' }, as('RECRUITER'), '协议被退回，补齐后重新移交：光伏一期（缺用地指标）', 'InvestmentAgreement'],
    ['recruitment.lead.assigned', { leadId: 'l1', enterpriseId: 'xinhua', title: '光伏一期', ownerId: 'ran', formerId: 'zhou', by: '田野' }, secretary, '田野把线索交给你，定下一步：光伏一期', 'InvestmentLead'],
    ['recruitment.agreement.handed_over', { agreementId: 'a1', enterpriseId: 'xinhua', title: '光伏一期' }, officer, '接收移交，指定项目秘书：光伏一期', 'InvestmentAgreement'],
    ['recruitment.order_match.proposed', { sideId: 's1', enterpriseId: 'xinhua', product: '毛坯', party: 'BUYER' }, representative, '您的毛坯有一个撮合，由您决定是否引见', 'OrderMatchSide'],
    ['recruitment.order_match.counterpart_consented', { sideId: 's1', enterpriseId: 'xinhua', product: '毛坯', party: 'BUYER' }, representative, '对方已同意引见，等您决定：毛坯', 'OrderMatchSide'],
    ['recruitment.order_match.revealed', { sideId: 's1', enterpriseId: 'xinhua', product: '毛坯', party: 'BUYER' }, representative, '双方都已同意，可以联系对方了：毛坯', 'OrderMatchSide'],
    ['recruitment.order_match.ended', { sideId: 's1', enterpriseId: 'xinhua', product: '毛坯', party: 'BUYER' }, representative, '这次撮合没有谈成，您的登记继续有效：毛坯', 'OrderMatchSide'],
    ['recruitment.order_match.introduced', { matchId: 'm1', product: '毛坯' }, as('RECRUITER'), '供需双方都同意了，跟进对接：毛坯', 'OrderMatch'],
    ['recruitment.order_match.expired', { sideId: 's1', enterpriseId: 'xinhua', product: '毛坯', party: 'BUYER' }, representative, '撮合到期，双方没有都同意；您的登记继续有效，有合适的再告诉您：毛坯', 'OrderMatchSide'],
    ['recruitment.order_match.resized', { sideId: 's1', enterpriseId: 'xinhua', product: '毛坯', party: 'BUYER' }, representative, '对方更新了空余，可成交数量有变化：毛坯', 'OrderMatchSide'],
    ['recruitment.order_match.lapsed', { matchId: 'm1', product: '毛坯' }, as('RECRUITER'), '撮合到期，双方没有都同意：毛坯', 'OrderMatch'],
    ['recruitment.order_match.no_deal', { matchId: 'm1', product: '毛坯' }, as('RECRUITER'), '引见后没有谈成，看看原因：毛坯', 'OrderMatch'],
    ['recruitment.policy.objected', { deliveryId: 'v1', policyId: 'p1', enterpriseId: 'xinhua', title: '首次上规奖励' }, officer, '企业对免申即享提出异议，核对后办理：首次上规奖励', 'EnterprisePolicy'],
    ['rating.cycle.opened', { cycleId: 'c1', period: '2022-07', closesOn: '2022-07-29' }, stranger, '2022-07-29 前为项目秘书打分，2022-07 评价已开始', 'EvaluationCycle'],
    ['rating.cycle.closed', { cycleId: 'c1', period: '2022-07', winners: [] }, as('LEADER'), '查看 2022-07 评价结果，本期没有金牌秘书', 'EvaluationCycle'],
    ['rating.cycle.closed', { cycleId: 'c1', period: '2022-07', winners: ['ran'] }, secretary, '查看 2022-07 评价结果，金牌秘书已算出', 'EvaluationCycle'],
  ])('say what to do after %s', async (type, payload, viewer, title, subjectKind) => {
    await happened(type, payload);
    expect((await inbox(viewer)).nodes).toMatchObject([{ title: { zh: title }, subjectKind }]);
  });

  it('come newest first, a page at a time', async () => {
    for (const title of ['一', '二', '三', '四', '五']) await happened('construction.issue.raised', { ...ISSUE, firstReplyDueAt: null, title });
    const seen: string[] = [];
    let after: string | undefined;
    for (let more = true; more; ) {
      const page = await inbox(secretary, { after });
      seen.push(...page.titles);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
      expect(page.totalCount).toBe(5);
    }
    expect(seen.map((title) => title.at(-1))).toEqual(['五', '四', '三', '二', '一']);
  });

  it('are read by one person; a colleague of the role still has them unread', async () => {
    await happened('construction.issue.transferred', ISSUE);
    await happened('construction.issue.transferred', { ...ISSUE, issueId: 'i2' });
    const [newest] = (await inbox(officer)).nodes;
    expect(await mark(officer, [newest!.id])).toEqual({ unreadMessages: 1, errors: [] });
    expect(await mark(officer, [newest!.id])).toEqual({ unreadMessages: 1, errors: [] });
    expect((await inbox(officer)).nodes.map((node) => node.readAt)).toEqual(['2022-07-29T01:00:00.000Z', null]);
    expect(await inbox(officer, { unread: true })).toMatchObject({ totalCount: 1, nodes: [{ subjectId: 'i1' }] });
    expect(await inbox(otherOfficer)).toMatchObject({ unread: 2 });
  });

  it('of others are not there: nothing is marked', async () => {
    await happened('construction.issue.raised', ISSUE);
    await happened('construction.issue.transferred', ISSUE);
    const [his] = (await inbox(secretary)).nodes;
    const [hers] = (await inbox(officer)).nodes;
    const refused = { unreadMessages: null, errors: [{ code: 'NOT_FOUND', path: ['messageIds', '1'] }] };
    expect(await mark(secretary, [his!.id, hers!.id])).toEqual(refused);
    expect(await mark(secretary, [his!.id, 'unknown'])).toEqual(refused);
    expect(await mark(as('SECRETARY', { zone: 'kunshan', official: 'ran' }), [his!.id])).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
    expect(await mark(secretary, [])).toMatchObject({ errors: [{ code: 'BLANK', path: ['messageIds'] }] });
    expect((await inbox(secretary)).unread).toBe(1);
    const reference = `query ($id: ID!) { _entities(representations: [{ __typename: "Message", id: $id }]) { ... on Message { id } } }`;
    expect((await courier.ask(officer, reference, { id: his!.id })).data).toEqual({ _entities: [null] });
    expect((await courier.ask(secretary, reference, { id: his!.id })).data).toEqual({ _entities: [{ id: his!.id }] });
  });
});

it('the courier listens before any relay works, so that nothing is handed over unheard', async () => {
  const bus = inProcessBus();
  const { database } = courier.service;
  await using _other = await createCourier({ databaseUrl: database.ownerUrl, clock: courier.clock, bus, log: createLog('silent') });
  const at = '2022-07-29T00:00:00Z';
  await bus.publish([{ id: 'early', zone: 'dianjiang', type: 'construction.issue.raised', occurredAt: at, recordedAt: at, actor: '', payload: ISSUE }]);
  expect((await inbox(secretary)).unread).toBe(1);
});

describe('deliveries of an issue', () => {
  it('say that each side was told and whether it has read it, batched, and only of issues that are the viewer’s', async () => {
    await happened('construction.issue.raised', ISSUE);
    await happened('construction.issue.replied', ISSUE);
    await mark(secretary, [(await inbox(secretary)).nodes[0]!.id]);
    const told = [
      { channel: 'INBOX', audience: 'OFFICIALS', readAt: '2022-07-29T01:00:00.000Z' },
      { channel: 'INBOX', audience: 'ENTERPRISE', readAt: null },
    ];
    expect(await deliveries(representative, 'i1', 'unknown')).toEqual([told, []]);
    expect(await deliveries(as('LEADER'), 'i1')).toEqual([told]);
    expect(await deliveries(stranger, 'i1')).toEqual([[]]);
    expect(await deliveries(as('LEADER', { zone: 'kunshan' }), 'i1')).toEqual([[]]);
  });
});
