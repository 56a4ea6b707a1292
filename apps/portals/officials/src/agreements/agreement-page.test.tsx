import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { openPage, type Answers } from '../parts/page.fixture.tsx';
import AgreementPage from './agreement-page.tsx';

const money = (amount: string, currency = 'CNY') => ({ __typename: 'Money', amount, currency });
const amount = (id: string, grade: string, value: object, more: object = {}) => ({
  __typename: 'StatedAmount', id, grade, money: value, statedOn: '2018-08-23', source: '投资协议', recordedBy: '贺文博', replaces: null, stands: true, setAsideReason: null, setAsideBy: null, files: [], ...more,
});
const obligation = (id: string, party: string, more: object = {}) => ({
  __typename: 'Obligation', id, version: 1, party, kind: 'POWER', clause: id, dueOn: '2022-07-22', state: 'OPEN', light: 'ON_TIME', fulfilledOn: null, evidence: null, breachedOn: null, reason: null, viewerCan: [],
  quantity: null, money: null, incentiveTerm: null, owner: { __typename: 'Official', id: 'fang', name: '方立' }, files: [], issue: null, ...more,
});
const ALL = ['ADD_PARTY', 'STATE_AMOUNT', 'IDENTIFY', 'RECORD_CEREMONY', 'ADD_OBLIGATION', 'DRAFT_INCENTIVE'];
const share = { __typename: 'Figure', numerator: 1, denominator: 2 };

const REFUND = {
  __typename: 'IncentiveTerm', id: 't1', version: 1, kind: 'TAX', scope: 'OPERATOR_SPECIFIC', text: '税收返还 40%', basis: 'NONE', basisText: null, status: 'REJECTED', viewerCan: ['WITHDRAW'],
  rate: { __typename: 'Quantity', value: '40', unit: 'PERCENT', bound: 'EXACT' }, agreement: null,
  findings: [{ __typename: 'GateFinding', code: 'OPERATOR_TAX', text: '不得给予特定经营者税收优惠。', source: '《公平竞争审查条例》第十条第一项' }],
  alternatives: [{ __typename: 'LawfulOffer', code: 'power-capacity', text: '按公布电价保障供电容量' }], review: null,
};

interface Change {
  viewerCan?: string[];
  conflict?: boolean;
  mayDecide?: boolean;
  /** Another lead of the same project states amounts too. */
  other?: { conflicting: string[]; amounts: object[]; announcedTimes?: number };
}

const agreementWith = (change: Change) => {
  const amounts = [amount('yuan', 'CONTRACTED', money('10000000000')), amount('dollars', 'CONTRACTED', money('10000000000', 'USD'), { source: '材料标题' })];
  const headline = {
    __typename: 'HeadlineAmount', money: change.conflict ? null : money('10000000000'), grade: change.conflict ? null : 'CONTRACTED', conflict: change.conflict ?? false, announcedTimes: null,
    conflicting: change.conflict ? [{ __typename: 'StatedAmount', id: 'yuan' }, { __typename: 'StatedAmount', id: 'dollars' }] : [],
  };
  return {
    agreement: {
      __typename: 'InvestmentAgreement', id: 'a1', version: 2, title: '动力电池项目投资协议', signedOn: '2018-08-23', backEntered: false, viewerCan: change.viewerCan ?? [],
      landMu: '140', landBound: 'ABOUT', product: '动力电池', investment: money('700000000'), capacity: { __typename: 'Quantity', value: '20000', unit: 'TONNE', bound: 'EXACT' },
      intensity: { __typename: 'InvestmentIntensity', perMu: money('5000000'), bound: 'ABOUT' },
      enterprise: { __typename: 'Enterprise', id: 'e1', shortName: '比亚迪', sample: false },
      parties: [{ __typename: 'AgreementParty', id: 'p1', side: 'ZONE', name: '璧山高新区管委会', uscc: null, role: 'AUTHORITY', signatory: '冯振宇' }],
      obligations: [
        obligation('红线外供电到位', 'ZONE', { state: 'BREACHED', light: 'LATE', breachedOn: '2022-07-23', viewerCan: ['FULFIL'], issue: { __typename: 'EnterpriseIssue', id: 'i1' } }),
        obligation('首期投资到位', 'ENTERPRISE', { owner: null, money: money('80000000'), state: 'FULFILLED', light: 'DONE', fulfilledOn: '2022-06-28', evidence: '验资报告' }),
      ],
      performance: { __typename: 'ObligationPerformance', zone: share, enterprise: share },
      incentiveTerms: [{ __typename: 'IncentiveTerm', id: 't9', text: '标准厂房租金 12 元' }],
      handoverTiming: { __typename: 'HandoverTiming', handedOverOn: '2018-08-26', acceptedOn: '2018-08-28', days: 2, workingDays: 2, returns: 0 },
      handover: null,
      lead: {
        __typename: 'InvestmentLead', id: 'l1', title: '动力电池项目', signingActions: [...(change.viewerCan ? ['STATE_AMOUNT', 'IDENTIFY'] : []), ...(change.mayDecide ? ['RESOLVE_CONFLICT'] : [])], headline, statedAmounts: amounts, incentiveTerms: [REFUND], likelyProjects: [],
        agreement: { __typename: 'InvestmentAgreement', id: 'a1', viewerCan: change.viewerCan ?? [] },
        enterprise: { __typename: 'Enterprise', id: 'e1', uscc: null },
        project: {
          __typename: 'ProjectIdentity', id: 'r1', title: '动力电池项目', uscc: null, parentGroup: '比亚迪集团', siteParcel: '青杠', productLine: '动力电池', complete: true, separateReason: null, headline: {
            __typename: 'HeadlineAmount', conflict: (change.other?.conflicting.length ?? 0) > 0, announcedTimes: change.other?.announcedTimes ?? null,
            conflicting: (change.other?.conflicting ?? []).map((id) => ({ __typename: 'StatedAmount', id })),
          },
          leads: [
            { __typename: 'InvestmentLead', id: 'l1', title: '动力电池项目', statedAmounts: amounts },
            ...(change.other ? [{ __typename: 'InvestmentLead', id: 'l2', title: '推介线索', statedAmounts: change.other.amounts }] : []),
          ],
          signingEvents: [{ __typename: 'SigningEvent', id: 's1', name: '智博会签约', heldOn: '2018-08-24', place: null, organiser: null, announced: money('30000000000') }],
        },
      },
    },
  };
};
const open = (answers: Answers) => openPage(AgreementPage, { route: '/officials/leads/agreements/:id', at: '/officials/leads/agreements/a1', answers });

test('contradicting amounts stand side by side, and nothing is told until somebody decides', async () => {
  const { container } = open({ AgreementPage: agreementWith({ conflict: true }) });
  expect(await screen.findByRole('heading', { level: 1, name: /动力电池项目投资协议/ })).toBeTruthy();
  expect(screen.getByText(/先核定金额/)).toBeTruthy();
  expect(screen.getAllByText('相互矛盾')).toHaveLength(2);
  expect(screen.getByText('100 亿元')).toBeTruthy();
  expect(screen.getByText('100 亿美元')).toBeTruthy();
  expect(screen.getByText(/报告金额暂缺/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /以此为准/ })).toBeNull();
  expect((await axe.run(container)).violations).toEqual([]);
});

test('who may decide says which amount stands, with a reason', async () => {
  const { sent } = open({
    AgreementPage: agreementWith({ conflict: true, mayDecide: true }),
    ResolveAmountConflict: { resolveAmountConflict: { __typename: 'ResolveAmountConflictPayload', amount: { __typename: 'StatedAmount', id: 'yuan' }, errors: [] } },
  });
  await userEvent.click(await screen.findByRole('button', { name: /以此为准 CNY/ }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText('理由'), '核对原件');
  await userEvent.click(within(dialog).getByRole('button', { name: '以此为准' }));
  expect(sent.find(({ operation }) => operation === 'ResolveAmountConflict')!.variables).toMatchObject({ input: { amountId: 'yuan', reason: '核对原件' } });
});

test('what another lead of the project says stands beside it and can be decided here', async () => {
  const paid = amount('paid', 'PAID_IN', money('200000000'), { source: '推介会通报' });
  const { container, sent } = open({
    AgreementPage: agreementWith({ mayDecide: true, other: { conflicting: ['paid', 'yuan'], amounts: [paid], announcedTimes: 10 } }),
    ResolveAmountConflict: { resolveAmountConflict: { __typename: 'ResolveAmountConflictPayload', amount: { __typename: 'StatedAmount', id: 'paid' }, errors: [] } },
  });
  expect(await screen.findByText('来自“推介线索”')).toBeTruthy();
  expect(screen.getByText(/同一项目的各条线索金额相互矛盾/)).toBeTruthy();
  expect(screen.getByText('宣称 10 倍')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /以此为准 .*推介会通报/ }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText('理由'), '到账回单');
  await userEvent.click(within(dialog).getByRole('button', { name: '以此为准' }));
  expect(sent.find(({ operation }) => operation === 'ResolveAmountConflict')!.variables).toMatchObject({ input: { amountId: 'paid' } });
  expect((await axe.run(container)).violations).toEqual([]);
});

test('a project with other leads is corrected as a whole or left by one, as the reader says', async () => {
  const { sent } = open({
    AgreementPage: agreementWith({ viewerCan: ALL, other: { conflicting: [], amounts: [] } }),
    MatchingProjects: { matchingProjects: [] },
    IdentifyProject: { identifyProject: { __typename: 'IdentifyProjectPayload', project: { __typename: 'ProjectIdentity', id: 'r1' }, errors: [] } },
  });
  await userEvent.click(await screen.findByRole('button', { name: '认定项目' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/该项目还有其他线索：推介线索/)).toBeTruthy();
  await userEvent.click(within(dialog).getByLabelText(/更正范围/));
  await userEvent.click(await screen.findByText('整个项目一起更正（2 条线索）', { selector: '.ant-select-item-option-content' }));
  await userEvent.click(within(dialog).getByRole('button', { name: '认定项目' }));
  expect(sent.find(({ operation }) => operation === 'IdentifyProject')!.variables).toMatchObject({ input: { leadId: 'l1', siteParcel: '青杠', scope: 'PROJECT' } });
});

test('terms are put right with a reason before the handover', async () => {
  const { sent } = open({
    AgreementPage: agreementWith({ viewerCan: ['REVISE'] }),
    ReviseAgreement: { reviseAgreement: { __typename: 'ReviseAgreementPayload', agreement: { __typename: 'InvestmentAgreement', id: 'a1' }, errors: [] } },
  });
  await userEvent.click(await screen.findByRole('button', { name: '更正协议内容' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.clear(within(dialog).getByLabelText('用地，亩'));
  await userEvent.type(within(dialog).getByLabelText('用地，亩'), '104');
  await userEvent.type(within(dialog).getByLabelText('更正理由'), '对照原件');
  expect((await axe.run(dialog)).violations).toEqual([]);
  await userEvent.click(within(dialog).getByRole('button', { name: '更正协议内容' }));
  expect(sent.find(({ operation }) => operation === 'ReviseAgreement')!.variables).toMatchObject({
    input: { agreementId: 'a1', version: 2, title: '动力电池项目投资协议', landMu: '104', landBound: 'ABOUT', product: '动力电池', capacity: { value: '20000', unit: 'TONNE', bound: 'EXACT' }, reason: '对照原件' },
  });
});

test('both sides’ promises stand in two columns, with the gate’s answer and the days to accept', async () => {
  const { container } = open({ AgreementPage: agreementWith({ viewerCan: ALL }) });
  const zone = (await screen.findByRole('heading', { level: 3, name: /园区方/ })).parentElement!;
  expect(within(zone).getByText('红线外供电到位')).toBeTruthy();
  expect(within(zone).getByText(/起违约/)).toBeTruthy();
  expect(within(zone).getByRole('link', { name: '已立诉求' }).getAttribute('href')).toBe('/officials/issues/i1');
  const own = screen.getByRole('heading', { level: 3, name: /企业方/ }).parentElement!;
  expect(within(own).getByText(/6-28 履行/)).toBeTruthy();
  const term = screen.getByRole('article', { name: '税收返还 40%' });
  expect(within(term).getByText('不通过')).toBeTruthy();
  expect(within(term).getByText('按公布电价保障供电容量')).toBeTruthy();
  expect(screen.getByText('2 天，2 个工作日')).toBeTruthy();
  expect(screen.getByText('约 500 万元/亩')).toBeTruthy();
  expect((await axe.run(container)).violations).toEqual([]);
});

test('an obligation without a party keeps its form open, with the server’s sentence at the party', async () => {
  const fault = { __typename: 'UserError', code: 'OBLIGATION_PARTY', path: ['party'], message: '写明由哪一方履行。' };
  open({
    AgreementPage: agreementWith({ viewerCan: ALL }),
    ObligationOwners: { officials: [{ __typename: 'Official', id: 'fang', name: '方立' }] },
    AddObligation: { addObligation: { __typename: 'AddObligationPayload', obligation: null, errors: [fault] } },
  });
  await userEvent.click(await screen.findByRole('button', { name: '登记事项' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByLabelText('类别'));
  await userEvent.click(await screen.findByText('用电', { selector: '.ant-select-item-option-content' }));
  await userEvent.click(within(dialog).getByRole('button', { name: '登记事项' }));
  expect((await within(dialog).findByRole('alert')).textContent).toBe('写明由哪一方履行。');
  expect(within(dialog).getByLabelText('承诺方').getAttribute('aria-invalid')).toBe('true');
  expect((await axe.run(dialog)).violations).toEqual([]);
});

test('an agreement of another zone looks like one that is not there', async () => {
  open({ AgreementPage: { agreement: null } });
  expect(await screen.findByRole('heading', { name: /^没有这条记录/ })).toBeTruthy();
});
