import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import ToursPage from '../tours/tours-page.tsx';
import { openPage, type Answers } from './page.fixture.tsx';
import { catchFiles } from './saved-sheet.fixture.ts';

const tour = (title: string) => ({
  __typename: 'SiteTour', id: title, title, direction: 'INBOUND', party: '考察组', startsOn: '2022-07-28', endsOn: '2022-07-28', cancelledFor: null, lead: null,
  stopsPerDay: { __typename: 'Figure', value: 2, numerator: 2, denominator: 1 },
});
const page = (titles: string[], endCursor: string | null = null) => ({
  siteTours: { __typename: 'SiteTourConnection', totalCount: 2, pageInfo: { __typename: 'PageInfo', endCursor, hasNextPage: endCursor !== null }, nodes: titles.map(tour) },
});
const open = (next: Answers[string]) =>
  openPage(ToursPage, {
    route: '/officials/leads/tours', at: '/officials/leads/tours',
    answers: { ToursPage: (variables) => (variables['after'] ? (typeof next === 'function' ? next(variables) : next!) : page(['储能考察'], 'c1')) },
  });

test('every page of a list is in the file, and what looks like a formula is a text there', async () => {
  const files = catchFiles();
  const { sent } = open(page(['=HYPERLINK("http://x")']));
  await userEvent.click(await screen.findByRole('button', { name: '导出 Excel' }));
  expect(await screen.findByText('已导出 2 条。')).toBeTruthy();
  expect(sent.map(({ variables }) => variables).filter(({ first }) => first === 100)).toEqual([
    { first: 100, after: null, filter: {} },
    { first: 100, after: 'c1', filter: {} },
  ]);
  expect(files.names).toEqual(['考察-2022-07-29.xlsx']);
  const [head, first, second] = await files.cells();
  expect(head![0]!.text).toBe('名称');
  expect(first![0]).toEqual({ text: '储能考察', quoted: false });
  expect(second![0]).toEqual({ text: '=HYPERLINK("http://x")', quoted: true });
});

test('a page that fails is said, nothing is saved, and the button can be pressed again', async () => {
  const files = catchFiles();
  open(() => {
    throw new Error('down');
  });
  const button = await screen.findByRole('button', { name: '导出 Excel' });
  await userEvent.click(button);
  expect(await screen.findByText('没有取全，未导出，再点一次。')).toBeTruthy();
  expect(files.names).toEqual([]);
  expect(await screen.findByRole('button', { name: '导出 Excel' })).toBeTruthy();
});
