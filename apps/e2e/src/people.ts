import { test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';

export const PASSWORD = 'gaoxin-2022';
export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1440, height: 960 };

export const origin = (): string => process.env.GAOXIN_E2E_ORIGIN!;

interface Seat {
  viewport?: { width: number; height: number };
}

/** Fills the form of the sign-in page, on which the window already is. */
export async function fillSignIn(page: Page, login: string): Promise<void> {
  await page.locator('input[name=login]').fill(login);
  await page.locator('input[name=password]').fill(PASSWORD);
  await page.locator('input[name=password]').press('Enter');
}

/** Signs in and waits for the portal. */
export async function signIn(page: Page, login: string): Promise<void> {
  await page.goto('/');
  await fillSignIn(page, login);
  await page.waitForURL((url) => /^\/(officials|enterprise|experience)/.test(url.pathname));
}

type Open = (seat?: Seat) => Promise<Page>;

const opener =
  (browser: Browser, opened: BrowserContext[]): Open =>
  async ({ viewport = DESK } = {}) => {
    const context = await browser.newContext({ baseURL: origin(), viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    opened.push(context);
    return context.newPage();
  };

const closeAll = (opened: readonly BrowserContext[]) => Promise.all(opened.map((context) => context.close()));

export const test = base.extend<{ open: Open }, { personOf: (login: string, seat?: Seat) => Promise<Page> }>({
  /** Opens a window in which nobody is signed in, for this test alone. */
  open: async ({ browser }, use) => {
    const opened: BrowserContext[] = [];
    await use(opener(browser, opened));
    await closeAll(opened);
  },
  /** The window of a person of the demo, who signs in once and stays through all tests. */
  personOf: [
    async ({ browser }, use) => {
      const opened: BrowserContext[] = [];
      const windows = new Map<string, Page>();
      await use(async (login, seat) => {
        const page = windows.get(login) ?? (await opener(browser, opened)(seat));
        if (!windows.has(login)) await signIn(page, login);
        windows.set(login, page);
        return page;
      });
      await closeAll(opened);
    },
    { scope: 'worker' },
  ],
});
