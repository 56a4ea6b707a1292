import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { official, renderPortal } from '../rendered.fixture.tsx';

const rules = { __typename: 'ScoringRules', minimumEnterprises: 5 };
const cycle = { __typename: 'EvaluationCycle', id: 'c7', period: '2022-07', closesOn: '2022-07-29', rules };
const row = (ballot: object | null) => ({ __typename: 'BallotPaperRow', cycle, secretary: official, services: ['回复诉求：施工便道'], ballot });
const noResults = { LastResult: () => ({ evaluationCycles: { __typename: 'EvaluationCycleConnection', nodes: [] } }) };
const DIMENSIONS = ['LAWFUL_DUTY', 'EFFICIENCY', 'EXECUTION', 'ACHIEVEMENT'];

test('a ballot carries all four scores, quick and exact ones', async () => {
  const scores = DIMENSIONS.map((dimension, index) => ({ __typename: 'BallotScore', dimension, points: [80, 100, 60, 93][index] }));
  let ballot: object | null = null;
  const { asked } = renderPortal('/enterprise/rating', {
    ...noResults,
    BallotPaper: () => ({ ballotPaper: [row(ballot)] }),
    CastBallot: () => {
      ballot = { __typename: 'Ballot', id: 'b1', version: 1, castAt: '2022-07-28T02:00:00Z', comment: null, scores };
      return { castBallot: { __typename: 'CastBallotPayload', ballot, errors: [] } };
    },
  });
  const choose = async (name: string, points: number) =>
    userEvent.click(within(await screen.findByRole('group', { name })).getByRole('radio', { name: `${points} 分` }));
  await choose('依法履职', 80);
  await choose('效率', 100);
  await choose('执行力', 60);
  await userEvent.type(screen.getByRole('spinbutton', { name: '实绩准确分数' }), '93');
  expect(screen.getByText(/只有您企业自己看得到/)).toBeTruthy();
  expect((await axe.run(screen.getByRole('main'))).violations).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '提交打分' }));
  expect(await screen.findByText('已打分，可在 7-29 前修改。')).toBeTruthy();
  expect(asked('CastBallot')[0]).toMatchObject({
    input: { cycleId: 'c7', secretaryId: 'ran', comment: null, scores: scores.map(({ dimension, points }) => ({ dimension, points })) },
  });
});

test('a wrong number is explained at its score', async () => {
  renderPortal('/enterprise/rating', {
    ...noResults,
    BallotPaper: () => ({ ballotPaper: [row(null)] }),
    CastBallot: () => ({
      castBallot: { __typename: 'CastBallotPayload', ballot: null, errors: [{ __typename: 'UserError', code: 'OUT_OF_RANGE', path: ['scores', '0', 'points'], message: '0 到 100 之间。' }] },
    }),
  });
  const points = await screen.findByRole('spinbutton', { name: '效率准确分数' });
  await userEvent.type(points, '150');
  await userEvent.click(screen.getByRole('button', { name: '提交打分' }));
  expect(within(screen.getByRole('group', { name: '效率' })).getByRole('alert').textContent).toBe('0 到 100 之间。');
  expect(points.getAttribute('aria-invalid')).toBe('true');
});

test('without anybody to score the page says when there will be', async () => {
  renderPortal('/enterprise/rating', { ...noResults, BallotPaper: () => ({ ballotPaper: [] }) });
  expect(await screen.findByText(/现在没有可打分的秘书/)).toBeTruthy();
});
