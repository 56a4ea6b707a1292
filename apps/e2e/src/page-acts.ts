import { expect, type Locator, type Page } from '@playwright/test';

export const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
export const card = (within: Locator | Page, enterprise: string) => within.locator('[data-lead]').filter({ hasText: enterprise });
export const section = (page: Page, title: string) => page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

export async function choose(page: Page, enterprise: string, move: string): Promise<void> {
  await card(page, enterprise).getByRole('button', { name: '操作' }).click();
  await page.getByRole('menuitem', { name: move }).click();
}

/** Fills fields by their labels and submits the form they are in. */
export async function fill(page: Page, fields: Record<string, string>, verb: string): Promise<void> {
  const inputs = Object.entries(fields).map(([label, value]) => ({ value, input: page.getByLabel(label).and(page.locator('input, textarea')) }));
  for (const { input, value } of inputs) await input.fill(value);
  await page.locator('form').filter({ has: inputs[0]!.input }).getByRole('button', { name: verb, exact: true }).click();
}

/** Records that an item of the due diligence passes: on a word alone it does not. */
export async function check(page: Page, item: string, note: string, evidence: string): Promise<void> {
  const diligence = section(page, '尽职调查');
  await diligence.getByRole('button', { name: `记结果：${item}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('说明').fill(note);
  await dialog.getByRole('button', { name: '记结果' }).click();
  await expect(dialog).toContainText('要写明依据或上传附件');
  await dialog.getByLabel('依据').fill(evidence);
  await dialog.getByRole('button', { name: '记结果' }).click();
  await expect(diligence.getByRole('row').filter({ hasText: item })).toContainText('通过');
}

/** Chooses from a list that is searched by typing; several names choose several. */
export async function pick(page: Page, label: string, ...names: string[]): Promise<void> {
  const box = page.getByRole('combobox', { name: label });
  for (const name of names) {
    await box.fill(name);
    await page.locator('.ant-select-item-option').filter({ hasText: name }).first().click();
  }
  await box.blur();
}

export async function drag(page: Page, what: Locator, where: Locator): Promise<void> {
  const [from, to] = [(await what.boundingBox())!, (await where.boundingBox())!];
  await page.mouse.move(from.x + 20, from.y + from.height - 12);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + 120, { steps: 12 });
  await page.mouse.up();
}

/** What another service told by an event may take a moment; the page is loaded anew until it is there. */
export async function arrives(page: Page, path: string, what: Locator): Promise<void> {
  await expect(async () => {
    await page.goto(path);
    await expect(what).toBeVisible({ timeout: 3_000 });
  }).toPass();
}

/** What stands in each row, cell by cell. */
export const cellsOf = (rows: Locator) => rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
