import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { openPage } from '../parts/page.fixture.tsx';
import AwardPage from './award-page.tsx';

const text = (zh: string) => ({ __typename: 'LocalizedText', zh, en: zh });
const DIMENSIONS = ['LAWFUL_DUTY', 'EFFICIENCY', 'EXECUTION', 'ACHIEVEMENT'];

const official = (name: string) => ({ __typename: 'Official', id: name, name, department: { __typename: 'Department', id: 'd', name: text('项目服务中心') } });
const scored = (name: string, rank: number, facts: { n: number; raw: number; score: number; gold?: boolean }) => ({
  __typename: 'SecretaryScore',
  rank,
  enterprises: facts.n,
  rawMean: facts.raw,
  score: facts.score,
  eligible: true,
  gold: facts.gold ?? false,
  secretary: official(name),
  dimensions: DIMENSIONS.map((dimension) => ({ __typename: 'DimensionScore', dimension, weight: 0.25, rawMean: facts.raw, score: facts.score })),
});
const hidden = (name: string) => ({
  __typename: 'SecretaryScore',
  rank: null,
  enterprises: null,
  rawMean: null,
  score: null,
  eligible: false,
  gold: false,
  secretary: official(name),
  dimensions: [],
});

const awardWith = (facts: object) => ({
  evaluationCycle: {
    __typename: 'EvaluationCycle',
    id: 'c1',
    period: '2022-07',
    status: 'CLOSED',
    closesOn: '2022-07-29',
    eligibleEnterprises: 30,
    votingEnterprises: 25,
    version: 2,
    viewerCan: [],
    rules: { __typename: 'ScoringRules', k: 5, minimumEnterprises: 5, formulaVersion: '2022-01', enterpriseWeight: 1 },
    award: {
      __typename: 'AwardResult',
      id: 'w1',
      version: 1,
      zoneMean: 80,
      ballots: 41,
      enterprises: 25,
      lead: 2.0168,
      pooledError: 1.47,
      leaveOneOutChanges: false,
      sha256: 'f3f83d65'.repeat(8),
      computedAt: '2022-07-29T10:00:00Z',
      viewerCan: ['RECOMPUTE'],
      lastRecomputation: null,
      scores: [scored('冉静', 1, { n: 12, raw: 95, score: 90.588235, gold: true }), scored('周予安', 2, { n: 30, raw: 90, score: 88.571428 }), hidden('田禾')],
      ...facts,
    },
  },
});

const open = (answers: Parameters<typeof openPage>[1]['answers']) => openPage(AwardPage, { route: '/officials/rating/:cycleId', at: '/officials/rating/c1', answers });

test("the winner's numbers stand in the formula, and a secretary below the minimum shows none", async () => {
  const { container } = open({ AwardPage: awardWith({}) });
  await screen.findByRole('heading', { level: 1, name: '7 月金牌秘书' });
  expect(screen.getByText('冉静（12 × 95.00 + 5 × 80.00）÷ 17 = 90.59')).toBeTruthy();
  expect(screen.getByRole('img', { name: '原始平均 95.00，补票后 90.59，全区平均 80.00' })).toBeTruthy();
  const row = screen.getByRole('row', { name: /田禾/ });
  expect(row.textContent).not.toMatch(/[0-46-9]/);
  expect(within(row).getByText('不足 5 家，不显示')).toBeTruthy();
  expect(within(row).queryByRole('img', { name: /原始平均/ })).toBeNull();
  expect((await axe.run(container)).violations).toEqual([]);
});

test('a lead within the error is a joint award and names both', async () => {
  const gold = [scored('冉静', 1, { n: 12, raw: 95, score: 90.59, gold: true }), scored('周予安', 2, { n: 30, raw: 92, score: 90.2, gold: true })];
  const { container } = open({ AwardPage: awardWith({ scores: gold, lead: 0.39 }) });
  await screen.findByRole('heading', { level: 1 });
  expect(container.querySelector('.of-winner')!.textContent).toBe('冉静、周予安并列金牌90.59、90.20 分');
  expect(screen.getByText('领先小于误差，这次并列')).toBeTruthy();
});

test('computing again says whether the result is the same', async () => {
  const last = { __typename: 'Recomputation', at: '2022-08-02T00:40:00Z', by: '何川', identical: true };
  open({
    AwardPage: awardWith({}),
    RecomputeAward: { recomputeAward: { __typename: 'RecomputeAwardPayload', award: { __typename: 'AwardResult', id: 'w1', lastRecomputation: last }, errors: [] } },
  });
  await userEvent.click(await screen.findByRole('button', { name: '复算' }));
  expect(await screen.findByText('8-02 08:40，结果一致')).toBeTruthy();
});

test('an open month shows no score at all', async () => {
  const cycle = awardWith({}).evaluationCycle;
  const { container } = open({ AwardPage: { evaluationCycle: { ...cycle, status: 'OPEN', award: null } } });
  await screen.findByRole('heading', { level: 1 });
  expect(container.querySelector('table')).toBeNull();
  expect(screen.getByText(/^评价正在进行，7-29 起可以结束/)).toBeTruthy();
});
