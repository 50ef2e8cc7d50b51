import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, signIn, test } from './app';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  id: string;
  impact: string | null;
  nodes: { html: string }[];
}

async function serious(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: { run: () => Promise<{ violations: Finding[] }> } };
    return (await run.run()).violations;
  });
  return found
    .filter((v) => v.impact === 'serious' || v.impact === 'critical')
    .map((v) => `${v.id}: ${v.nodes[0]?.html}`);
}

test('an officer signs in, filters the roster and opens a dossier', async ({ page, sitong, consoleErrors }) => {
  await signIn(page, sitong, 'park_admin');
  await page.getByRole('menuitem', { name: '主体准入' }).click();
  await page.getByRole('menuitem', { name: '主体名录' }).click();
  await expect(page.getByRole('heading', { name: '主体名录' })).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await page.getByRole('button', { name: '已准入' }).click();
  await expect(page).toHaveURL(/state=admitted/);
  await page.locator('tbody a').first().click();
  await expect(page.getByRole('heading', { name: '准入要求' })).toBeVisible();
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Admission requirements' })).toBeVisible();
  expect(await serious(page)).toEqual([]);
  expect(consoleErrors.filter((text) => !text.includes('401'))).toEqual([]);
});

test('a reload keeps the session, signing out ends it', async ({ page, sitong }) => {
  await signIn(page, sitong, 'park_admin');
  await page.reload();
  await expect(page).not.toHaveURL(/\/login/);
  await page.goto(`${sitong.url}/account`);
  await page.getByRole('button', { name: '退出登录' }).click();
  await expect(page).toHaveURL(/\/login/);
  await page.goto(`${sitong.url}/account`);
  await expect(page).toHaveURL(/\/login/);
});

test('the portal fits a phone', async ({ browser, sitong }) => {
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  const page = await phone.newPage();
  await signIn(page, sitong, 'streamer');
  for (const tab of ['待办', '资料', '消息', '我的']) {
    await page.getByRole('navigation', { name: '主导航' }).getByText(tab).tap();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, tab).toBeLessThanOrEqual(0);
    expect(await serious(page), tab).toEqual([]);
  }
  await phone.close();
});
