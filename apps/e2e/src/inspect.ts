import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { DESK, PHONE } from './people.ts';

/** Everything that a console, a crash or a content policy complains of in this window. */
export function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(`${page.url()} console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`${page.url()} crash: ${error.message}`));
  return faults;
}

/** What axe finds in the page as it stands, and whether it scrolls sideways, on a desk and on a phone unless said otherwise. */
export async function inspect(page: Page, name: string, viewports: readonly { width: number; height: number }[] = [DESK, PHONE]): Promise<string[]> {
  const faults: string[] = [];
  const before = page.viewportSize();
  for (const viewport of viewports) {
    await page.setViewportSize(viewport);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }).analyze();
    faults.push(...violations.map(({ id, nodes }) => `${name} ${viewport.width} axe: ${id} ${nodes.map(({ target }) => target).join(' | ')}`));
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (overhang > 0) faults.push(`${name} ${viewport.width} scrolls sideways by ${overhang} px`);
  }
  if (before) await page.setViewportSize(before);
  return faults;
}
