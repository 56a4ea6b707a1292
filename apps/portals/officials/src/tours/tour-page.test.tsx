import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { openPage, type Answers } from '../parts/page.fixture.tsx';
import TourPage from './tour-page.tsx';

const stop = (id: string, day: string, facts: object = {}) => ({ __typename: 'TourStop', id, day, time: '09:00', type: 'SUPPORTING', title: `${id}厂`, host: null, note: null, ...facts });
const STOPS = [stop('甲', '2022-08-01'), stop('乙', '2022-08-01', { time: '10:30', type: 'RECENT_SETTLER' }), stop('丙', '2022-08-02', { time: null })];
const TOUR = {
  __typename: 'SiteTour', id: 't1', version: 3, title: '配套走访', direction: 'OUTBOUND', party: '招商三组', startsOn: '2022-08-01', endsOn: '2022-08-03', cancelledFor: null, viewerCan: ['ARRANGE', 'REVISE', 'CANCEL'], lead: null, stops: STOPS,
  stopsPerDay: { __typename: 'Figure', value: 19 / 3, numerator: 19, denominator: 3 },
};
const open = (tour: object | null = TOUR, answers: Answers = {}) => openPage(TourPage, { route: '/officials/leads/tours/:id', at: '/officials/leads/tours/t1', roles: ['RECRUITER'], answers: { TourPage: { siteTour: tour }, ...answers } });

test('19 stops in 3 days read 6.33 a day, and each stop says its type', async () => {
  const { container } = open();
  await screen.findByRole('heading', { level: 1, name: '配套走访' });
  expect([...container.querySelectorAll('.gx-figure b')].map((one) => one.textContent)).toEqual(['19', '3', '6.33']);
  expect(within(screen.getByRole('row', { name: /乙厂/ })).getByText('近期落户')).toBeTruthy();
  expect((await axe.run(container)).violations).toEqual([]);
});

test('a stop is moved by keyboard, within its day only', async () => {
  const { sent } = open(TOUR, { ArrangeTourStops: { arrangeTourStops: { __typename: 'P', tour: { ...TOUR, version: 4 }, errors: [] } } });
  const down = await screen.findByRole('button', { name: '甲厂下移' });
  expect(screen.getByRole('button', { name: '乙厂下移' }).hasAttribute('disabled')).toBe(true);
  down.focus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText('甲厂已移到第 2 站。')).toBeTruthy();
  const { input } = sent.find(({ operation }) => operation === 'ArrangeTourStops')!.variables as { input: { version: number; stops: { title: string; time: string | null }[] } };
  expect([input.version, input.stops.map(({ title, time }) => [title, time])]).toEqual([3, [['乙厂', '09:00'], ['甲厂', '10:30'], ['丙厂', null]]]);
});

test('a new stop goes behind the last one of its day', async () => {
  const fault = { __typename: 'UserError', code: 'BLANK', path: ['stops', '2', 'title'], message: '这里要填。' };
  const { sent } = open(TOUR, { ArrangeTourStops: { arrangeTourStops: { __typename: 'P', tour: null, errors: [fault] } } });
  await userEvent.click(await screen.findByRole('button', { name: '加站点' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.clear(within(dialog).getByLabelText('日期'));
  await userEvent.type(within(dialog).getByLabelText('日期'), '2022-08-01');
  await userEvent.click(within(dialog).getByRole('button', { name: '加站点' }));
  expect((await within(dialog).findByRole('alert')).textContent).toBe('这里要填。');
  expect(within(dialog).getByLabelText('去处').getAttribute('aria-invalid')).toBe('true');
  const { input } = sent.find(({ operation }) => operation === 'ArrangeTourStops')!.variables as { input: { stops: { day: string }[] } };
  expect(input.stops.map(({ day }) => day)).toEqual(['2022-08-01', '2022-08-01', '2022-08-01', '2022-08-02']);
  expect((await axe.run(dialog)).violations).toEqual([]);
});

test('a stop is said anew, and a time that clashes stands at its field', async () => {
  const fault = { __typename: 'UserError', code: 'TOUR_STOP_TIME', path: ['time'], message: '同一天前一站是 09:00，这一站要排在它之后。' };
  const { sent } = open(TOUR, { ReviseTourStop: { reviseTourStop: { __typename: 'P', tour: null, errors: [fault] } } });
  await userEvent.click(await screen.findByRole('button', { name: '修改乙厂' }));
  const dialog = await screen.findByRole('dialog');
  expect((within(dialog).getByLabelText('去处') as HTMLInputElement).value).toBe('乙厂');
  await userEvent.clear(within(dialog).getByLabelText(/^时间/));
  await userEvent.type(within(dialog).getByLabelText(/^时间/), '09:00');
  await userEvent.click(within(dialog).getByRole('button', { name: '修改' }));
  expect((await within(dialog).findByRole('alert')).textContent).toBe(fault.message);
  expect(sent.find(({ operation }) => operation === 'ReviseTourStop')!.variables).toMatchObject({ input: { tourId: 't1', version: 3, stopId: '乙', day: '2022-08-01', time: '09:00', type: 'RECENT_SETTLER', title: '乙厂' } });
});

test('a tour is put off with other people', async () => {
  const { sent } = open(TOUR, { ReviseSiteTour: { reviseSiteTour: { __typename: 'P', tour: { ...TOUR, version: 4 }, errors: [] } } });
  await userEvent.click(await screen.findByRole('button', { name: '修改考察' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.clear(within(dialog).getByLabelText('考察人员'));
  await userEvent.type(within(dialog).getByLabelText('考察人员'), '招商三组 4 人');
  expect((await axe.run(dialog)).violations).toEqual([]);
  await userEvent.click(within(dialog).getByRole('button', { name: '修改考察' }));
  expect(sent.find(({ operation }) => operation === 'ReviseSiteTour')!.variables).toMatchObject({ input: { tourId: 't1', version: 3, title: '配套走访', party: '招商三组 4 人', startsOn: '2022-08-01', endsOn: '2022-08-03' } });
});

test('a tour that is not there says so', async () => {
  open(null);
  expect(await screen.findByRole('heading', { name: /^没有这条记录/ })).toBeTruthy();
});
