import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { openPage } from '../parts/page.fixture.tsx';
import FiguresPage from './figures-page.tsx';

const yuan = (amount: string) => ({ __typename: 'Money', amount, currency: 'CNY' });
const share = (numerator: number, denominator: number) => ({
  __typename: 'Figure',
  value: denominator ? numerator / denominator : null,
  numerator,
  denominator,
  n: denominator,
  asOf: '2022-07-29',
});
const sum = (value: number | null, amount: string, target: string | null, leftOut = 0) => ({
  __typename: 'MoneyFigure',
  value,
  numerator: yuan(amount),
  denominator: target && yuan(target),
  n: 3,
  leftOut,
});
const stage = (name: string, moved: number, entered: number, medianDays: number | null) => ({
  __typename: 'FunnelStage',
  stage: name,
  pipelineStage: null,
  stay: { __typename: 'MedianFigure', value: medianDays, n: moved },
  stood: { __typename: 'Figure', numerator: entered - moved },
  conversion: share(moved, entered),
});
const station = (name: string, count: number, amount: string) => ({ __typename: 'FlowStation', station: name, figure: { ...sum(null, amount, null), n: count } });

const FIGURES = {
  __typename: 'RecruitmentFigures',
  asOf: '2022-07-29',
  from: '2022-01-01',
  reserveRatio: sum(0.125, '150000000', '1200000000', 2),
  signedAmount: sum(null, '55000000.5', null),
  chainCoverage: share(3, 5),
  dueThisWeek: share(8, 18),
  withoutNextStep: share(1, 18),
  referralConversion: share(1, 4),
  funnel: [stage('CLUE', 23, 30, 28), stage('NEGOTIATION', 9, 23, 30), stage('HANDED_OVER', 0, 9, null)],
  reserveFlow: [station('RESERVE', 5, '150000000'), station('NEGOTIATION', 1, '300000000')],
  referrers: [{ __typename: 'ReferrerConversion', referrer: { __typename: 'Enterprise', id: 'e2', shortName: '三玻玻璃', sample: false }, conversion: share(1, 4) }],
};
const OPENED = {
  __typename: 'Figure',
  n: 4,
  definition: '已签约的条数 ÷ 全部条数。',
  rows: ['荐一', '荐二', '荐三', '荐四'].map((title, index) => ({
    __typename: 'FigureRow', id: title, kind: 'InvestmentLead', title, occurredOn: '2022-03-31', recordedAt: '2022-03-31T02:00:00Z', counted: index === 0,
  })),
};

const numberOne = {
  __typename: 'InvestmentLead',
  id: 'l1',
  title: '信华新材料光伏产业园一期',
  stage: 'INSPECTION',
  daysInStage: 109,
  stageLight: 'VERY_LATE',
  priorityReason: '补光伏组件缺口',
  plannedInvestment: yuan('640000000'),
  enterprise: { __typename: 'Enterprise', id: 'e1', shortName: '信华新材料', sample: false },
  owner: { __typename: 'Official', id: 'zhou', name: '周以宁' },
  nextStep: { __typename: 'NextStep', title: '核对用地红线', dueOn: '2022-07-29', light: 'ON_TIME', waitingFor: null },
};

const PIPELINES = [
  ['dianjiang-standard', '标准流程'],
  ['foreign', '外资项目'],
].map(([id, zh]) => ({ __typename: 'Pipeline', id, name: { __typename: 'LocalizedText', zh, en: zh } }));

const open = (at = '/figures', rows: object = { referralConversion: OPENED }) =>
  openPage(FiguresPage, {
    route: '/figures',
    at,
    roles: ['LEADER'],
    answers: {
      FiguresToday: { zone: { __typename: 'Zone', id: 'dianjiang', today: '2022-07-29' }, pipelines: PIPELINES },
      StrategicTargets: { leads: { __typename: 'InvestmentLeadConnection', nodes: [numberOne] } },
      RecruitmentFigures: { recruitmentFigures: FIGURES },
      RecruitmentFigureRows: { recruitmentFigures: { __typename: 'RecruitmentFigures', ...rows } },
    },
  });

describe('the figures of recruitment', () => {
  it('have the number-one projects on top: where they stand, what comes next and who', async () => {
    open();
    const list = within(await screen.findByRole('list'));
    expect(list.getByRole('listitem').textContent).toBe('1信华新材料光伏产业园一期信华新材料　6.4 亿元补光伏组件缺口考察　第 109 天7-29　核对用地红线周以宁');
  });

  it('say each chart in a sentence, with n / d first and the rate of a few with its n', async () => {
    const { container } = open();
    expect(await screen.findByRole('heading', { name: /储备 5 个、1.5 亿元，是年度开工任务的 13%/ })).toBeTruthy();
    expect(screen.getByRole('heading', { name: /洽谈阶段转出最少：进入 23 条，转出 9 条/ })).toBeTruthy();
    expect(screen.getByRole('heading', { name: '三玻玻璃引荐最多：4 条，签约 1 条' })).toBeTruthy();
    const text = container.textContent;
    for (const shown of ['1.5 亿元/ 12 亿元　13%', '另有 2 条未计入', '5500 万元未设任务', '8/ 18　44%', '1/ 4（25%，n=4）', '不足 5 条，比例仅供参考']) expect(text).toContain(shown);
    expect((await axe.run(container)).violations).toEqual([]);
  });

  it('open the rows that they were counted from', async () => {
    const { sent } = open();
    await userEvent.click(await screen.findByRole('button', { name: '4 条' }));
    const rows = within(await screen.findByRole('table', { name: '' }));
    expect(rows.getByRole('link', { name: '荐一' }).getAttribute('href')).toBe('/officials/leads/荐一');
    expect(rows.getAllByText('未计入')).toHaveLength(3);
    expect(sent.at(-1)!.variables).toMatchObject({ asOf: '2022-07-29', from: '2022-01-01', referralConversion: true, funnel: false });
  });

  it('open the stays behind a median and the projects behind a station, with the reason why one does not count', async () => {
    const row = { id: 'l1', kind: 'InvestmentLead', title: '等了很久的', recordedAt: '2022-03-31T02:00:00Z' };
    const stay = { __typename: 'MedianFigure', n: 1, definition: '停留天数的中位数', rows: [{ __typename: 'MedianFigureRow', ...row, startedOn: '2022-03-01', endedOn: '2022-03-31', days: 30 }] };
    const { sent } = open('/figures', { funnel: [{ __typename: 'FunnelStage', stay }] });
    await userEvent.click(await screen.findByRole('button', { name: '线索　停留天数 28 天' }));
    expect((await screen.findByRole('row', { name: /等了很久的/ })).textContent).toBe('等了很久的2022-03-012022-03-31302022-03-31 10:00');
    expect(sent.at(-1)!.variables).toMatchObject({ funnel: true, stay: true, conversion: false, stage: 'CLUE' });
  });

  it('say of a project that does not count why', async () => {
    const row = { __typename: 'MoneyFigureRow', id: 'a1', kind: 'InvestmentAgreement', title: '动力电池项目投资协议', occurredOn: '2022-04-26', recordedAt: '2022-04-26T02:00:00Z', counted: false, leftOutFor: 'CONFLICT', amount: null };
    const figure = { __typename: 'MoneyFigure', n: 0, leftOut: 1, definition: '按证据最强的金额合计', rows: [row] };
    const { sent } = open('/figures', { reserveFlow: [{ __typename: 'FlowStation', figure }] });
    await userEvent.click(await screen.findByRole('button', { name: '储备 5 条' }));
    expect((await screen.findByRole('row', { name: /动力电池/ })).textContent).toContain('金额有矛盾，待核定');
    expect(screen.getByRole('link', { name: '动力电池项目投资协议' }).getAttribute('href')).toBe('/officials/leads/agreements/a1');
    expect(sent.at(-1)!.variables).toMatchObject({ reserveFlow: true, station: 'RESERVE' });
  });

  it('follow the stages of a pipeline that is chosen', async () => {
    const { sent } = open();
    await userEvent.click(await screen.findByRole('combobox', { name: '流程' }));
    await userEvent.click(await screen.findByText('外资项目'));
    await waitFor(() => expect(sent.filter(({ operation }) => operation === 'RecruitmentFigures').at(-1)!.variables).toMatchObject({ pipelineId: 'foreign' }));
  });

  it('are asked for the chosen day', async () => {
    const { sent } = open('/figures?asOf=2022-06-30');
    expect(await screen.findByText(/截至 2022-06-30/)).toBeTruthy();
    expect(sent.find(({ operation }) => operation === 'RecruitmentFigures')!.variables).toEqual({ asOf: '2022-06-30', from: '2022-01-01', pipelineId: null });
  });
});
