import { expect, type Locator, type Page } from '@playwright/test';
import { ask, developerTokenOf, documentOf, post, tokenOf } from './graphql.ts';
import { inspect, watch } from './inspect.ts';
import { DESK, fillSignIn, origin, PASSWORD, PHONE, signIn, test } from './people.ts';

/** A star stands for the first link of the page before it. */
const RECRUITMENT: Record<string, readonly string[]> = {
  zhou: [
    '/officials',
    '/officials/leads',
    '/officials/leads/*',
    '/officials/leads/list',
    '/officials/leads/pipelines',
    '/officials/leads/contacts',
    '/officials/leads/tours',
    '/officials/leads/tours/*',
    '/officials/leads/chains',
    '/officials/leads/chains/*',
    '/officials/leads/agreements',
    '/officials/leads/agreements/*',
    '/officials/leads/agreements/obligations',
    '/officials/leads/sites',
    '/officials/leads/sites/*',
    '/officials/leads/housing',
    '/officials/leads/orders',
    '/officials/leads/policies',
    '/officials/leads/policies/*',
    '/officials/leads/figures',
    '/officials/leads/imports',
    '/officials/leads/imports/duplicates',
  ],
  tang: ['/enterprise', '/enterprise/agreements', '/enterprise/policies', '/enterprise/policies/*', '/enterprise/policies/profile', '/enterprise/orders', '/enterprise/housing'],
};
const PAGES: Record<string, readonly string[]> = {
  fang: [
    '/officials',
    '/officials/projects',
    '/officials/projects/*',
    '/officials/issues',
    '/officials/issues/*',
    '/officials/rating',
    '/officials/rating/*',
    '/officials/enterprises',
    '/officials/enterprises/*',
  ],
  he: ['/officials/rating/experience'],
  jinliang: ['/enterprise', '/enterprise/issues', '/enterprise/issues/*', '/enterprise/raise', '/enterprise/projects', '/enterprise/rating', '/enterprise/me'],
  lin: ['/experience', '/experience/tasks/*', '/experience/me'],
};

test('every page: nothing for axe, no sideways scroll, no word in the console', async ({ open, personOf }) => {
  test.setTimeout(180_000);
  const stranger = await open();
  const faults = watch(stranger);
  await stranger.goto('/');
  for (const language of ['中文', 'English']) {
    await stranger.getByRole('link', { name: language }).click();
    faults.push(...(await inspect(stranger, `sign-in ${language}`)));
  }
  faults.push(...(await faultsIn(PAGES, personOf, { 'zh-CN': [DESK, PHONE], en: [DESK, PHONE] })));
  expect(faults).toEqual([]);
});

// So many that each is looked at twice, not four times: a fault of the layout shows in either language, one of the words on either screen.
test('every page of recruitment: the same', async ({ personOf }) => {
  test.setTimeout(300_000);
  expect(await faultsIn(RECRUITMENT, personOf, { 'zh-CN': [DESK], en: [PHONE] })).toEqual([]);
});

test('the keyboard is enough to sign in, open a lead and move one', async ({ open }) => {
  const page = await open();
  await page.goto('/');
  await expect(page.getByLabel('手机号或账号')).toBeFocused();
  await page.keyboard.type('zhou');
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await press(page, page.getByRole('navigation').getByRole('link', { name: '招商', exact: true }));
  await press(page, page.getByRole('link', { name: '澄江粉体' }));
  await expect(page.getByRole('heading', { level: 1, name: '澄江粉体扩建项目' })).toBeVisible();
  await press(page, page.getByRole('navigation').getByRole('link', { name: '招商', exact: true }));
  await press(page, page.getByRole('button', { name: '澄江粉体的操作' }));
  await expect(page.getByRole('menuitem', { name: '推进到洽谈' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: '洽谈' })).toContainText('澄江粉体');
});

test('a portal that is down says so and leaves the others alone; assets are kept, pages are not', async ({ open }) => {
  const [official, enterprise] = [await open(), await open()];
  for (const page of [official, enterprise]) await page.route('**/remotes/officials/**', (route) => route.abort());
  await signIn(official, 'zhou');
  await expect(official.getByRole('alert')).toContainText('页面没打开，已经保存的内容不受影响。');
  await signIn(enterprise, 'jinliang');
  await expect(enterprise.getByRole('heading', { level: 1 })).toBeVisible();
  await official.unrouteAll();
  await official.getByRole('button', { name: '重试' }).click();
  await expect(official.getByRole('navigation').getByRole('link', { name: '招商', exact: true })).toBeVisible();

  const loads = await Promise.all(['/', '/officials'].map((path) => fetch(origin() + path)));
  const pages = await Promise.all(loads.map((load) => load.text()));
  expect(loads.map(({ headers }) => headers.get('cache-control'))).toEqual(['no-cache', 'no-cache']);
  const [first, second] = pages.map((html) => /nonce="([^"]+)"/.exec(html)?.[1]);
  expect(first).toBeTruthy();
  expect(second).not.toBe(first);
  const script = /<script[^>]* src="([^"]+)"/.exec(pages[0]!)![1]!;
  const asset = await fetch(origin() + script, { headers: { 'accept-encoding': 'br' } });
  expect(asset.headers.get('content-encoding')).toBe('br');
  expect(asset.headers.get('cache-control')).toContain('immutable');
});

test('a sign-in ends by signing out, and within a minute of a suspension', async ({ open }) => {
  test.setTimeout(120_000);
  const [admin, secretary, leader] = [await open(), await open(), await open()];
  await signIn(secretary, 'zhouyu');
  await signIn(leader, 'tian');
  const tokens = [await tokenOf(secretary), await tokenOf(leader)];
  const statusOf = async (token: string) => (await post(token, documentOf('query Today'))).status;
  for (const token of tokens) expect(await statusOf(token)).toBe(200);
  await signIn(admin, 'admin');

  const administrator = await developerTokenOf(admin);
  const account = await accountOf(administrator, '周予安');
  const suspended = await ask<{ suspendAccount: { errors: unknown[] } }>(
    administrator,
    { query: 'mutation Suspend($input: SuspendAccountInput!) { suspendAccount(input: $input) { errors { code message } } }' },
    { input: { idempotencyKey: crypto.randomUUID(), accountId: account.id, version: account.version, reason: '离岗' } },
  );
  expect(suspended).toEqual({ data: { suspendAccount: { errors: [] } } });

  await leader.getByRole('button', { name: '退出' }).click();
  await expect(leader.getByRole('heading', { name: '已退出' })).toBeVisible();
  await leader.goto('/officials');
  await leader.getByRole('button', { name: '登录' }).click();
  await expect(leader.getByLabel('密码')).toBeVisible();

  for (const token of tokens) await expect.poll(() => statusOf(token), { timeout: 60_000, intervals: [1_000] }).toBe(401);
  await secretary.reload();
  await expect(secretary.getByRole('heading', { name: '登录已到期' })).toBeVisible();
  await secretary.getByRole('button', { name: '重新登录' }).click();
  await fillSignIn(secretary, 'zhouyu');
  await expect(secretary.getByRole('alert')).toContainText('账号已停用');
});

type Screens = Record<'zh-CN' | 'en', readonly (typeof DESK)[]>;

async function faultsIn(pages: Record<string, readonly string[]>, personOf: (login: string) => Promise<Page>, screens: Screens): Promise<string[]> {
  const each = Object.entries(pages).map(async ([login, paths]) => {
    const page = await personOf(login);
    return test.step(login, () => faultsOfPages(page, paths, screens));
  });
  return (await Promise.all(each)).flat();
}

async function faultsOfPages(page: Page, paths: readonly string[], screens: Screens): Promise<string[]> {
  const faults = watch(page);
  for (const language of ['zh-CN', 'en'] as const) {
    await page.evaluate((chosen) => localStorage.setItem('gaoxin.language', chosen), language);
    for (const path of paths) {
      await page.goto(await addressOf(page, path));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('.gx-loading')).toHaveCount(0);
      faults.push(...(await inspect(page, `${path} ${language}`, screens[language])));
    }
  }
  return faults;
}

async function addressOf(page: Page, path: string): Promise<string> {
  if (!path.endsWith('*')) return path;
  const links = page.getByRole('main').locator(`a[href^="${path.slice(0, -1)}"]`);
  await expect(links.first()).toBeVisible();
  const addresses = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')!));
  // Ids have a hyphen, the names of pages have none.
  return addresses.find((address) => /^\w+-[\w-]+$/.test(address.slice(path.length - 1)))!;
}

/** Walks there with Tab and presses Enter. */
async function press(page: Page, what: Locator): Promise<void> {
  await expect(what).toBeVisible();
  for (let steps = 0; steps < 90; steps += 1) {
    if (await what.evaluate((element) => element === document.activeElement)) return page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${what}.`);
}

async function accountOf(token: string, name: string): Promise<{ id: string; version: number }> {
  const { data } = await ask<{ officials: { name: string; account: { id: string; version: number } | null }[] }>(token, {
    query: '{ officials(role: SECRETARY) { name account { id version } } }',
  });
  return data!.officials.find((official) => official.name === name)!.account!;
}
