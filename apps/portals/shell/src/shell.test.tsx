import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import type { PortalClient, SignedOutReason, ViewerKind } from '@gaoxin/client';
import { Shell } from './shell.tsx';

const clientFor = (state: { kind: ViewerKind } | { reason: SignedOutReason }): PortalClient => {
  const viewer = (kind: ViewerKind) => ({ id: 'a', zone: 'dianjiang', kind, roles: [], name: '冉静', enterprise: null, official: null });
  const fixed = 'kind' in state ? { viewer: viewer(state.kind) } : state;
  return {
    config: { issuer: 'http://localhost/oidc', remotes: {} },
    session: { state: () => fixed, subscribe: () => () => {}, accessToken: async () => undefined, renew: async () => false, signIn: async () => {}, signOut: async () => {} },
    apollo: new ApolloClient({ link: ApolloLink.empty(), cache: new InMemoryCache(), defaultOptions: { watchQuery: { errorPolicy: 'all' } } }),
  };
};

const official = clientFor({ kind: 'OFFICIAL' });
const openOfficial = async () => official;
const workbench = { default: () => <h1>今日</h1> };

beforeEach(() => window.history.replaceState(null, '', '/'));

test('a portal that cannot be had offers another attempt, which works once it is back', async () => {
  const attempts: string[] = [];
  const load = async (name: string) => {
    attempts.push(name);
    if (attempts.length < 3) throw new Error('gone');
    return workbench;
  };
  const silent = jest.spyOn(console, 'error').mockImplementation(() => {});
  const { container } = render(<Shell open={openOfficial} load={load} />);
  expect((await screen.findByRole('alert')).textContent).toContain('页面没打开，已经保存的内容不受影响。');
  expect((await axe.run(container)).violations).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  await userEvent.click(await screen.findByRole('button', { name: '重试' }));
  expect(await screen.findByRole('heading', { name: '今日' })).toBeTruthy();
  expect(attempts).toEqual(['officials', 'officials', 'officials']);
  silent.mockRestore();
});

test.each([
  ['OFFICIAL', 'officials'],
  ['ENTERPRISE', 'enterprise'],
  ['EXPERIENCE_OFFICER', 'experience'],
] as const)('%s comes to /%s', async (kind, portal) => {
  const client = clientFor({ kind });
  const open = async () => client;
  render(<Shell open={open} load={async (name) => ({ default: () => <h1>{name}</h1> })} />);
  expect(await screen.findByRole('heading', { name: portal })).toBeTruthy();
  expect(window.location.pathname).toBe(`/${portal}`);
});

test("another's portal looks like one that is not there", async () => {
  window.history.replaceState(null, '', '/enterprise/issues/1');
  render(<Shell open={openOfficial} load={async () => workbench} />);
  expect(await screen.findByRole('heading', { name: /^没有这条记录/ })).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: '回首页' }));
  expect(await screen.findByRole('heading', { name: '今日' })).toBeTruthy();
});

test('a server that does not answer is asked again', async () => {
  let asked = 0;
  const open = async () => {
    asked += 1;
    if (asked === 1) throw new TypeError('fetch failed');
    return official;
  };
  render(<Shell open={open} load={async () => workbench} />);
  expect((await screen.findByRole('alert')).textContent).toContain('没连上服务器');
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByRole('heading', { name: '今日' })).toBeTruthy();
});

test('after leaving, the page says so and offers to sign in', async () => {
  const left = clientFor({ reason: 'left' });
  const open = async () => left;
  const { container } = render(<Shell open={open} />);
  expect(await screen.findByRole('heading', { name: '已退出' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '登录' })).toBeTruthy();
  expect((await axe.run(container)).violations).toEqual([]);
});
