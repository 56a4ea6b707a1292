import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { ask, developerTokenOf, post, tokenOf } from './graphql.ts';
import { DESK, origin, PASSWORD, PHONE, signIn, test } from './people.ts';

/** A star stands for the first link of the page before it. */
const PAGES: Record<string, readonly string[]> = {
  fang: [
    '/officials',
    '/officials/leads',
    '/officials/leads/*',
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
  jinliang: ['/enterprise', '/enterprise/issues', '/enterprise/raise', '/enterprise/projects', '/enterprise/rating', '/enterprise/me'],
  lin: ['/experience', '/experience/tasks/*', '/experience/me'],
};

for (const [login, paths] of Object.entries(PAGES)) {
  test(`pages of ${login}: nothing for axe, no sideways scroll, no word in the console`, async ({ people }) => {
    test.setTimeout(120_000);
    const page = await people.window();
    const faults = watch(page);
    if (login === 'fang') await inspectSignIn(page, faults);
    await signIn(page, login);
    for (const language of ['zh-CN', 'en']) {
      await page.evaluate((chosen) => localStorage.setItem('gaoxin.language', chosen), language);
      for (const path of paths) {
        await page.goto(await addressOf(page, path));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('.gx-loading')).toHaveCount(0);
        await inspect(page, `${path} ${language}`, faults);
      }
    }
    expect(faults).toEqual([]);
  });
}

test('the keyboard is enough to sign in, open a lead and move one', async ({ people }) => {
  const page = await people.window();
  await page.goto('/');
  await expect(page.getByLabel('手机号或账号')).toBeFocused();
  await page.keyboard.type('zhou');
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await press(page, page.getByRole('navigation').getByRole('link', { name: '招商' }));
  await press(page, page.getByRole('link', { name: '澄江粉体' }));
  await expect(page.getByRole('heading', { level: 1, name: '澄江粉体扩建项目' })).toBeVisible();
  await press(page, page.getByRole('navigation').getByRole('link', { name: '招商' }));
  await press(page, page.getByRole('button', { name: '澄江粉体的操作' }));
  await expect(page.getByRole('menuitem', { name: '推进到洽谈' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: '洽谈' })).toContainText('澄江粉体');
});

test('a portal that is down says so and leaves the others alone; assets are kept, pages are not', async ({ people }) => {
  const [official, enterprise] = [await people.window(), await people.window()];
  for (const page of [official, enterprise]) await page.route('**/remotes/officials/**', (route) => route.abort());
  await signIn(official, 'zhou');
  await expect(official.getByRole('alert')).toContainText('页面没打开，已经保存的内容不受影响。');
  await signIn(enterprise, 'jinliang');
  await expect(enterprise.getByRole('heading', { level: 1 })).toBeVisible();
  await official.unrouteAll();
  await official.getByRole('button', { name: '重试' }).click();
  await expect(official.getByRole('navigation').getByRole('link', { name: '招商' })).toBeVisible();

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

test('a sign-in ends by signing out, and within a minute of a suspension', async ({ people }) => {
  test.setTimeout(120_000);
  const [admin, secretary, leader] = [await people.of('admin'), await people.of('zhouyu'), await people.window()];
  await signIn(leader, 'tian');
  const tokens = [await tokenOf(secretary), await tokenOf(leader)];
  const statusOf = async (token: string) => (await post(token, { query: '{ me { id } }' })).status;
  for (const token of tokens) expect(await statusOf(token)).not.toBe(401);

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
  await expect(secretary.getByRole('button', { name: '重新登录' }).or(secretary.getByLabel('密码'))).toBeVisible();
  await expect(signIn(secretary, 'zhouyu')).rejects.toThrow();
});

/** Everything that a console, a crash or a content policy complains of in this window. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(`${page.url()} console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`${page.url()} crash: ${error.message}`));
  return faults;
}

async function inspectSignIn(page: Page, faults: string[]): Promise<void> {
  await page.goto('/');
  for (const language of ['中文', 'English']) {
    await page.getByRole('link', { name: language }).click();
    await inspect(page, `sign-in ${language}`, faults);
  }
}

async function inspect(page: Page, name: string, faults: string[]): Promise<void> {
  for (const viewport of [DESK, PHONE]) {
    await page.setViewportSize(viewport);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    faults.push(...violations.map(({ id, nodes }) => `${name} ${viewport.width} axe: ${id} ${nodes.map(({ target }) => target).join(' | ')}`));
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (overhang > 0) faults.push(`${name} ${viewport.width} scrolls sideways by ${overhang} px`);
  }
}

async function addressOf(page: Page, path: string): Promise<string> {
  if (!path.endsWith('*')) return path;
  const links = page.getByRole('main').locator(`a[href^="${path.slice(0, -1)}"]:not([href$="/experience"])`);
  return (await links.first().getAttribute('href'))!;
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
