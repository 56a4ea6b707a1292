import { Ballot, ballotPoints } from './ballot.ts';
import { DIMENSIONS } from './scoring-rules.ts';

const all = (points: number) => DIMENSIONS.map((dimension) => ({ dimension, points }));

test.each([
  ['a dimension is missing', all(80).slice(1), 'SCORES_INCOMPLETE', ['scores']],
  ['a dimension comes twice', [...all(80).slice(1), all(80)[1]!], 'SCORES_INCOMPLETE', ['scores']],
  ['there is one too many', [...all(80), all(80)[0]!], 'SCORES_INCOMPLETE', ['scores']],
  ['points are below 0', [...all(80).slice(1), { dimension: 'LAWFUL_DUTY' as const, points: -1 }], 'OUT_OF_RANGE', ['scores', '3', 'points']],
  ['points are above 100', [{ dimension: 'LAWFUL_DUTY' as const, points: 101 }, ...all(80).slice(1)], 'OUT_OF_RANGE', ['scores', '0', 'points']],
])('a ballot is refused when %s', (_name, scores, code, path) => {
  expect(() => ballotPoints(scores)).toThrow(expect.objectContaining({ code, path }));
});

test('a later verdict counts, and the earlier stays as it was', () => {
  const castAt = new Date('2022-07-20T01:00:00Z');
  const ballot = new Ballot(
    { zoneId: 'dianjiang', cycleId: 'c1', enterpriseId: 'e1', secretaryId: 's1' },
    { points: ballotPoints(all(90)), comment: '办得快', castAt, castBy: 'a1' },
  );
  const earlier = ballot.replace({ points: ballotPoints(all(0)), comment: null, castAt: new Date('2022-07-28T01:00:00Z'), castBy: 'a2' });
  expect(ballot).toMatchObject({ points: { LAWFUL_DUTY: 0 }, comment: null, castBy: 'a2' });
  expect(earlier).toMatchObject({ ballotId: ballot.id, version: 1, points: { LAWFUL_DUTY: 90 }, comment: '办得快', castAt, castBy: 'a1' });
});
