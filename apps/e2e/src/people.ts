import { test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';

export const PASSWORD = 'gaoxin-2022';
export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1440, height: 960 };

export const origin = (): string => process.env.GAOXIN_E2E_ORIGIN!;

interface Seat {
  viewport?: { width: number; height: number };
  locale?: 'zh-CN' | 'en';
}

/** Fills the form of the sign-in page and waits for the portal. */
export async function signIn(page: Page, login: string): Promise<void> {
  await page.goto('/');
  await page.locator('input[name=login]').fill(login);
  await page.locator('input[name=password]').fill(PASSWORD);
  await page.locator('input[name=password]').press('Enter');
  await page.getByRole('main').waitFor();
  await page.waitForURL((url) => /^\/(officials|enterprise|experience)/.test(url.pathname));
}

/** The people of the demo, each in a browser window of their own that stays open as long as the tests run. */
export class People {
  readonly #browser: Browser;
  readonly #windows = new Map<string, Page>();
  readonly #contexts: BrowserContext[] = [];

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** A window of nobody yet. */
  async window({ viewport = DESK, locale = 'zh-CN' }: Seat = {}): Promise<Page> {
    const context = await this.#browser.newContext({ baseURL: origin(), viewport, locale, timezoneId: 'Asia/Shanghai' });
    this.#contexts.push(context);
    return context.newPage();
  }

  /** The window in which this person is signed in; the first call signs in, later ones find it as it was left. */
  async of(login: string, seat?: Seat): Promise<Page> {
    const page = this.#windows.get(login) ?? (await this.window(seat));
    if (!this.#windows.has(login)) await signIn(page, login);
    this.#windows.set(login, page);
    return page;
  }

  async close(): Promise<void> {
    await Promise.all(this.#contexts.map((context) => context.close()));
  }
}

export const test = base.extend<object, { people: People }>({
  people: [
    async ({ browser }, use) => {
      const people = new People(browser);
      await use(people);
      await people.close();
    },
    { scope: 'worker' },
  ],
});
