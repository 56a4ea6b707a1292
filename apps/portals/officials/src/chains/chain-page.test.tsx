import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { openPage, type Answers } from '../parts/page.fixture.tsx';
import ChainPage from './chain-page.tsx';

const enterprise = (id: string, shortName: string) => ({ __typename: 'Enterprise', id, shortName, sample: false });
const lead = (title: string, stage: string) => ({
  __typename: 'InvestmentLead',
  id: title,
  title,
  stage,
  enterprise: enterprise('e9', '川北玻纤'),
  nextStep: null,
});
const node = (name: string, stage: string, facts: object = {}) => ({
  __typename: 'ChainNode',
  id: name,
  name,
  stage,
  description: null,
  gap: true,
  filledBy: [],
  targets: [],
  leads: [],
  proposals: [],
  ...facts,
});
const filledBy = (name: string) => ({
  gap: false,
  filledBy: [{ __typename: 'ChainFilling', id: `f-${name}`, version: 1, since: '2018-06-01', enterprise: enterprise(name, name), lead: null }],
});
const link = (fromId: string, toId: string) => ({ __typename: 'ChainLink', id: `${fromId}${toId}`, fromId, toId, supplies: null });

const chainWith = (viewerCan: string[]) => ({
  industryChain: {
    __typename: 'IndustryChain',
    id: 'c1',
    name: '光伏',
    industry: '新能源',
    version: 9,
    viewerCan,
    team: { __typename: 'IndustryTeam', id: 't1', name: '光伏产业专班', lead: { __typename: 'Official', id: 'tian', name: '田野' } },
    links: [link('硅料', '组件'), link('玻璃', '组件'), link('组件', '电站')],
    nodes: [
      node('硅料', 'UPSTREAM', { targets: [{ __typename: 'ChainTarget', id: 'x', version: 3, name: '某硅业集团', priority: 'HIGH', note: '在西南选址' }] }),
      node('玻璃', 'UPSTREAM', filledBy('三玻玻璃')),
      node('组件', 'MIDSTREAM', { leads: [lead('组件项目', 'SIGNED')], proposals: [lead('组件项目', 'SIGNED')] }),
      node('电站', 'DOWNSTREAM', filledBy('裴兴光伏')),
    ],
  },
});

const open = (viewerCan: string[], more: Answers = {}, at = '/chains/c1') =>
  openPage(ChainPage, { route: '/chains/:id', at, answers: { ChainPage: chainWith(viewerCan), ...more } });

describe('an industry chain', () => {
  it('says in words what is missing, and draws every node as a button with its state', async () => {
    const { container } = open(['EDIT']);
    expect(await screen.findByRole('heading', { name: /4 个环节填了 2 个，缺硅料、组件/ })).toBeTruthy();
    const chart = within(screen.getByRole('group', { name: /缺硅料、组件/ }));
    expect(chart.getAllByRole('button').map((button) => button.textContent)).toEqual([
      '硅料缺口线索 0　目标 1',
      '玻璃三玻玻璃',
      '组件待确认填入线索 1　目标 0',
      '电站裴兴光伏',
    ]);
    expect((await axe.run(container)).violations).toEqual([]);
  });

  it('is walked by arrow keys along the supply, and opens a node by keyboard', async () => {
    open(['EDIT']);
    const user = userEvent.setup();
    const chart = within(await screen.findByRole('group', { name: /缺硅料、组件/ }));
    chart.getByRole('button', { name: /硅料/ }).focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement?.textContent).toContain('组件');
    await user.keyboard('{ArrowRight}{ArrowLeft}{Enter}');
    expect(await screen.findByText('川北玻纤 已签约，还没有填入这个环节。')).toBeTruthy();
  });

  it('fills a gap with the enterprise of the signed lead only when somebody says so', async () => {
    const FillChainNode = { fillChainNode: { __typename: 'FillChainNodePayload', filling: { __typename: 'ChainFilling', id: 'f9' }, errors: [] } };
    const { sent } = open(['EDIT'], { FillChainNode }, '/chains/c1?node=组件');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: '填入川北玻纤' }));
    const form = within(screen.getByRole('form', { name: '填入川北玻纤' }));
    await user.click(form.getByRole('button', { name: '填入川北玻纤' }));
    const act = sent.find(({ operation }) => operation === 'FillChainNode');
    expect(act?.variables.input).toMatchObject({ nodeId: '组件', enterpriseId: 'e9', since: '2022-07-29' });
  });

  it('shows a refusal in words and keeps the node', async () => {
    const error = { __typename: 'UserError', code: 'CHAIN_NODE_IN_USE', path: ['nodeId'], message: '"硅料"还有企业、目标企业或线索，清空后再删。' };
    open(['EDIT'], { RemoveChainNode: { removeChainNode: { __typename: 'RemoveChainNodePayload', chain: null, errors: [error] } } }, '/chains/c1?node=硅料');
    await userEvent.click(await screen.findByRole('button', { name: '删环节' }));
    expect(await screen.findByText(error.message)).toBeTruthy();
    expect(screen.getByText('某硅业集团')).toBeTruthy();
  });

  it('offers nothing to change to those who only follow it', async () => {
    open([], {}, '/chains/c1?node=硅料');
    expect(await screen.findByText('某硅业集团')).toBeTruthy();
    for (const name of ['增加环节', '填入企业', '标线索', '列目标企业', '删环节']) expect(screen.queryByRole('button', { name })).toBeNull();
  });
});
