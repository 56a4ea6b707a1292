import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { openPage } from '../parts/page.fixture.tsx';
import SitesPage from './sites-page.tsx';

const square = (west: number) => JSON.stringify({ type: 'Polygon', coordinates: [[[west, 30.3], [west + 0.001, 30.3], [west + 0.001, 30.301], [west, 30.301], [west, 30.3]]] });
const site = (code: string, status: string, geometry: string | null) => ({
  __typename: 'Site', id: code, code, name: `${code} 厂房`, kind: 'WORKSHOP', status, statusSince: '2022-07-01', sectionCode: null, capacity: 1, occupied: 0, currentUse: null, geometry, sample: false,
  area: { __typename: 'Quantity', value: '3000', unit: 'SQUARE_METRE', bound: 'EXACT' }, occupancies: [],
});
const SITES = [site('W-01', 'AVAILABLE', square(107.3)), site('W-02', 'RESERVED', square(107.302)), site('W-03', 'IDLE', null)];
const park = {
  __typename: 'Park', id: 'p', version: 3, name: '科创园', buildings: 9, projects: 12, sample: false,
  sections: [{ __typename: 'ParkSection', code: 'A', name: 'A 区', status: 'IN_USE' }, { __typename: 'ParkSection', code: 'C', name: 'C 区', status: 'UNDER_CONSTRUCTION' }],
  projectCapacity: { __typename: 'Quantity', value: '150', unit: 'PROJECT', bound: 'AT_LEAST' },
};
const page = (nodes: object[]) => ({
  parks: [park],
  sites: { __typename: 'SiteConnection', totalCount: nodes.length, pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false }, nodes },
});
const refused = { __typename: 'RegisterSitePayload', site: null, errors: [{ __typename: 'UserError', code: 'SITE_GEOMETRY', path: ['geometry'], message: '一圈的首尾坐标要相同。' }] };
const open = (answers: Parameters<typeof openPage>[1]['answers'], at = '/officials/leads/sites') =>
  openPage(SitesPage, { route: '/officials/leads/sites', at, roles: ['RECRUITER'], answers });

test('the map and the list select each other, and every status has a word', async () => {
  const { container } = open({ SitesPage: page(SITES) });
  const region = await screen.findByRole('button', { name: 'W-02 W-02 厂房，已预留' });
  expect(screen.getByText('3 处，其中可用 1、闲置低效 1')).toBeTruthy();
  expect(screen.getByText('图上 2 / 3')).toBeTruthy();
  region.focus();
  await userEvent.keyboard('{Enter}');
  expect(region.getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByRole('row', { name: /W-02/ }).className).toBe('next');
  expect(screen.getByRole('status').textContent).toBe('已选 W-02 W-02 厂房');
  await userEvent.click(screen.getByRole('button', { name: '看图 W-01 W-01 厂房' }));
  expect(screen.getByRole('button', { name: 'W-01 W-01 厂房，可用' }).getAttribute('aria-pressed')).toBe('true');
  expect(within(screen.getByRole('list', { name: '图例' })).getAllByRole('listitem').map((one) => one.textContent)).toEqual(['可用', '已预留']);
  expect((await axe.run(container)).violations).toEqual([]);
});

test('the map is zoomed and moved by keys and buttons', async () => {
  open({ SitesPage: page(SITES) });
  const picture = (await screen.findByRole('group', { name: /^载体图/ })) as unknown as SVGSVGElement;
  const whole = picture.getAttribute('viewBox');
  await userEvent.click(screen.getByRole('button', { name: '放大' }));
  const nearer = picture.getAttribute('viewBox')!;
  expect(Number(nearer.split(' ')[2])).toBeCloseTo(800 / 1.5);
  await userEvent.keyboard('{ArrowRight}');
  expect(Number(picture.getAttribute('viewBox')!.split(' ')[0])).toBeGreaterThan(Number(nearer.split(' ')[0]));
  await userEvent.keyboard('0');
  expect(picture.getAttribute('viewBox')).toBe(whole);
});

test('a filter of the address is sent, and what finds nothing can be cleared', async () => {
  const { sent } = open({ SitesPage: page([]) }, '/officials/leads/sites?status=VACANT&kind=WORKSHOP&area=3000');
  expect(await screen.findByText('没有符合条件的载体。')).toBeTruthy();
  expect(sent[0]!.variables).toEqual({ first: 100, filter: { kind: 'WORKSHOP', statuses: ['IDLE', 'UNDERUSED'], minArea: '3000' } });
  await userEvent.click(screen.getByRole('button', { name: '清除筛选' }));
  expect(sent.at(-1)!.variables).toEqual({ first: 100, filter: {} });
});

test('an import says of each feature what became of it', async () => {
  const feature = (properties: object) => ({ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [107.3, 30.3] } });
  const collection = {
    type: 'FeatureCollection',
    features: [feature({ code: 'W-08', name: '八号', kind: 'workshop', area: 1200 }), feature({ code: 'W-09', name: '九号', kind: 'WORKSHOP', area: '900' }), feature({ code: 'W-10', name: '十号', kind: 'WORKSHOP' })],
  };
  const { sent } = open({
    SitesPage: page(SITES),
    ParksOfSiteImport: { parks: [{ __typename: 'Park', id: 'p', version: 3, name: '科创园' }] },
    RegisterSite: ({ input }) => ({ registerSite: (input as { code: string }).code === 'W-09' ? refused : { ...refused, errors: [] } }),
  });
  await userEvent.click(await screen.findByRole('button', { name: '更多' }));
  await userEvent.click(await screen.findByText('导入 GeoJSON'));
  const dialog = await screen.findByRole('dialog');
  const text = within(dialog).getByLabelText('GeoJSON 内容');
  await userEvent.click(text);
  await userEvent.paste('{"type":"Feature"}');
  await userEvent.click(within(dialog).getByRole('button', { name: '导入' }));
  expect((await within(dialog).findByRole('alert')).textContent).toContain('应为 FeatureCollection');
  await userEvent.clear(text);
  await userEvent.paste(JSON.stringify(collection));
  await userEvent.click(within(dialog).getByRole('button', { name: '导入' }));
  expect(await within(dialog).findByText('已登记 1 个，未登记 2 个。')).toBeTruthy();
  expect(within(dialog).getAllByRole('listitem').map((one) => one.textContent)).toEqual([
    '第 1 个　八号已登记', '第 2 个　九号一圈的首尾坐标要相同。', '第 3 个　十号properties 里缺 area。',
  ]);
  expect(sent.filter(({ operation }) => operation === 'RegisterSite').map(({ variables }) => variables)).toMatchObject([
    { input: { parkId: 'p', code: 'W-08', kind: 'WORKSHOP', area: { value: '1200', unit: 'SQUARE_METRE' }, geometry: '{"type":"Point","coordinates":[107.3,30.3]}' } }, { input: { code: 'W-09' } },
  ]);
});

test('a section of a park comes into use', async () => {
  const inUse = { ...park, version: 4, sections: park.sections.map((section) => ({ ...section, status: 'IN_USE' })) };
  const { sent } = open({ SitesPage: page(SITES), AdvanceParkSection: { advanceParkSection: { __typename: 'AdvanceParkSectionPayload', park: inUse, errors: [] } } });
  await userEvent.click(await screen.findByRole('button', { name: '分区投入使用 科创园' }));
  const dialog = await screen.findByRole('dialog');
  expect((await axe.run(dialog)).violations).toEqual([]);
  await userEvent.click(within(dialog).getByRole('button', { name: '分区投入使用' }));
  expect(sent.find(({ operation }) => operation === 'AdvanceParkSection')!.variables).toMatchObject({ input: { parkId: 'p', version: 3, code: 'C', to: 'IN_USE' } });
});
