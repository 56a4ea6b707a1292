import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { issue, official, renderPortal, text } from '../rendered.fixture.tsx';

const step = (id: string, title: string, change: object = {}) => ({
  __typename: 'PromotionStep',
  id,
  title: text(title),
  phase: 'SIGN_TO_START',
  dueOn: '2022-08-01',
  doneOn: null,
  workingDaysLate: 0,
  owner: { __typename: 'StepOwner', enterprise: false, department: { __typename: 'Department', id: 'housing', name: text('住建委') }, official: { __typename: 'Official', id: 'luo', name: '罗薇' } },
  ...change,
});
const project = {
  __typename: 'Project',
  id: 'p1',
  name: '光伏产业园一期',
  stage: 'SIGNED',
  secretary: official,
  promotionTable: { __typename: 'PromotionTable', done: 1, total: 3, steps: [step('s3', '施工许可', { dueOn: '2022-08-08' }), step('s2', '工程规划许可'), step('s1', '立项', { doneOn: '2022-07-01' })] },
  milestones: [
    { __typename: 'Milestone', kind: 'SIGNED', plannedOn: null, reachedOn: '2022-04-26' },
    { __typename: 'Milestone', kind: 'STARTED', plannedOn: '2022-08-12', reachedOn: null },
  ],
};
const work = { __typename: 'WorkItem', id: 'w', kind: 'STEP', title: text('工程规划许可'), light: 'ON_TIME', dueOn: '2022-08-01', workingDaysLeft: 2 };
const theirs = { ...work, waitingFor: { __typename: 'StepOwner', enterprise: false }, subject: { __typename: 'PromotionStep', id: 's2', criterion: text('取得许可证'), project: { __typename: 'Project', id: 'p1' } } };
const ours = { ...work, id: 'w2', kind: 'ISSUE', title: text('二号门设站'), light: 'NOT_STARTED', dueOn: null, workingDaysLeft: null, waitingFor: null, subject: { __typename: 'EnterpriseIssue', id: 'i2' } };
const home = (projects: object[], issues: object[] = [], worklist: object[] = []) => () => ({
  projects: { __typename: 'ProjectConnection', nodes: projects },
  issues: { __typename: 'EnterpriseIssueConnection', totalCount: issues.length, nodes: issues },
  worklist,
});

const nothing = () => ({ orderMatchSides: { __typename: 'OrderMatchSideConnection', nodes: [] }, housingApplications: { __typename: 'HousingApplicationConnection', nodes: [] }, agreements: { __typename: 'InvestmentAgreementConnection', nodes: [] } });

test('the first answer is the next step, who has it and how long it may take', async () => {
  const consulting = issue({ title: '独立桩基改旋挖', status: 'JOINT_CONSULTATION', handler: null, firstRepliedAt: '2022-07-27T02:00:00Z' });
  const { container } = renderPortal('/enterprise', {
    EnterpriseHome: home([project], [consulting], [theirs, ours]),
    OpenBallots: () => ({ ballotPaper: [] }),
    RecruitmentWaiting: nothing,
  });
  expect(await screen.findByRole('heading', { level: 1, name: '工程规划许可' })).toBeTruthy();
  expect(screen.getByText('住建委罗薇承办，8-01 前办好')).toBeTruthy();
  expect(container.querySelector('.en-left')?.textContent).toBe('剩 2 个工作日');
  expect(screen.getByRole('link', { name: '去看：二号门设站' }).getAttribute('href')).toBe('/enterprise/issues/i2');
  expect(screen.queryByRole('link', { name: /看要求/ })).toBeNull();
  expect(screen.getByRole('heading', { name: /独立桩基改旋挖/ })).toBeTruthy();
  expect(screen.getByRole('link', { name: '打电话给冉静' })).toBeTruthy();
  expect((await axe.run(screen.getByRole('main'))).violations).toEqual([]);
});

test('a rating service that is down costs only its own rows', async () => {
  renderPortal('/enterprise', { EnterpriseHome: home([project]), OpenBallots: () => new TypeError('fetch failed'), RecruitmentWaiting: nothing });
  expect(await screen.findByText('评价没取到，其余内容正常。')).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1, name: '工程规划许可' })).toBeTruthy();
});

test('without a project the page says what comes first', async () => {
  renderPortal('/enterprise', { EnterpriseHome: home([]), OpenBallots: () => ({ ballotPaper: [] }), RecruitmentWaiting: nothing });
  expect(await screen.findByText(/^还没有项目/)).toBeTruthy();
  expect((await axe.run(screen.getByRole('main'))).violations).toEqual([]);
});

test('offers, matches and promises that are due wait for the enterprise; what is not its turn does not', async () => {
  const side = (id: string, change: object) => ({ __typename: 'OrderMatchSide', id, party: 'BUYER', product: '光伏钢化玻璃', counterpartConsented: true, expiresOn: '2022-08-24', viewerCan: ['CONSENT', 'DECLINE'], ...change });
  const obligation = (id: string, change: object) => ({ __typename: 'AgreementObligation', id, party: 'ENTERPRISE', clause: '固定资产投资到位', dueOn: '2022-07-30', light: 'ON_TIME', viewerCan: ['FULFIL'], ...change });
  renderPortal('/enterprise', {
    EnterpriseHome: home([]),
    OpenBallots: () => ({ ballotPaper: [] }),
    RecruitmentWaiting: () => ({
      orderMatchSides: { __typename: 'OrderMatchSideConnection', nodes: [side('s1', {}), side('s2', { product: '铝锭', viewerCan: [] })] },
      housingApplications: {
        __typename: 'HousingApplicationConnection',
        nodes: [{ __typename: 'HousingApplication', id: 'h1', asked: 9, offered: 6, answerBy: '2022-08-03', viewerCan: ['ACCEPT'], housing: { __typename: 'TalentHousing', id: 'th', name: '人才公寓' } }],
      },
      agreements: { __typename: 'InvestmentAgreementConnection', nodes: [{ __typename: 'InvestmentAgreement', id: 'a1', obligations: [obligation('o1', {}), obligation('o2', { clause: '吸纳就业', dueOn: '2022-12-31' })] }] },
    }),
  });
  expect((await screen.findByRole('link', { name: '去登记：固定资产投资到位' })).getAttribute('href')).toBe('/enterprise/agreements/a1');
  expect(screen.getByText('人才公寓可入住 6 / 9 人，接不接受由您定')).toBeTruthy();
  expect(screen.getByText('8-24 前 · 对方已同意')).toBeTruthy();
  expect(screen.getByText('3 件')).toBeTruthy();
  expect(screen.queryByText(/铝锭|吸纳就业/)).toBeNull();
});
