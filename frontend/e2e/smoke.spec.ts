import type { Page } from '@playwright/test';
import { expect, serious, signIn, test } from './app';

test('an officer signs in, and filters the roster', async ({ page, sitong, consoleErrors }) => {
  await signIn(page, sitong, 'park_admin');
  await page.getByRole('menuitem', { name: '主体准入' }).click();
  await page.getByRole('menuitem', { name: '主体名录' }).click();
  await expect(page.getByRole('heading', { name: '主体名录' })).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await page.getByRole('button', { name: '已准入' }).click();
  await expect(page).toHaveURL(/state=admitted/);
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Roster' })).toBeVisible();
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

test('a forgotten password is set anew by a link that works once', async ({ page, browser, sitong }) => {
  await signIn(page, sitong, 'park_admin');
  const forgetful = sitong.account('finance', sitong.account('park_admin').park);
  await page.goto(`${sitong.url}/p/${forgetful.park_id}/members?role=finance`);
  const made = page.waitForResponse((r) => r.url().endsWith('/password-link'));
  await page.getByRole('button', { name: '重设密码' }).first().click();
  const { link } = (await (await made).json()) as { link: string };
  await expect(page.getByRole('dialog')).toContainText('仅可用一次');

  const visitor = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  const next = 'quite-another-phrase-2026';
  await visitor.goto(sitong.url + link);
  await visitor.getByLabel('新密码', { exact: true }).fill('short');
  await visitor.getByLabel('再输一次').fill('short');
  await visitor.getByRole('button', { name: '设为新密码' }).click();
  await expect(visitor.getByText('至少')).not.toHaveCount(0);
  await visitor.getByLabel('新密码', { exact: true }).fill(next);
  await visitor.getByLabel('再输一次').fill(next);
  expect(await serious(visitor)).toEqual([]);
  await visitor.getByRole('button', { name: '设为新密码' }).click();
  await expect(visitor.getByText('新密码已设好')).toBeVisible();
  await visitor.getByRole('link', { name: '登录', exact: true }).click();
  await visitor.getByLabel('手机号或邮箱').fill(forgetful.login);
  await visitor.getByLabel('密码', { exact: true }).fill(next);
  await visitor.getByRole('button', { name: '登录', exact: true }).click();
  await expect(visitor).toHaveURL(/\/p\//);

  const late = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await late.goto(sitong.url + link);
  await late.getByLabel('新密码', { exact: true }).fill(`${next}-x`);
  await late.getByLabel('再输一次').fill(`${next}-x`);
  await late.getByRole('button', { name: '设为新密码' }).click();
  await expect(late.getByText('链接无效、已用过或已过期')).toBeVisible();
});

test('two tabs of one session renew one after the other, and end together', async ({ context, page, sitong }) => {
  await signIn(page, sitong, 'park_admin');
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByRole('menuitem', { name: '主体准入' })).toBeVisible();

  const renewals: string[] = [];
  context.on('request', (r) => r.url().endsWith('/auth/refresh') && renewals.push('asked'));
  context.on('response', (r) => r.url().endsWith('/auth/refresh') && renewals.push(String(r.status())));
  await sitong.at(new Date(Date.now() + 20 * 60_000).toISOString());
  const roster = async (tab: Page) => {
    await tab.getByRole('menuitem', { name: '主体准入' }).click();
    await tab.getByRole('menuitem', { name: '主体名录' }).click();
    await expect(tab.getByRole('heading', { name: '主体名录' })).toBeVisible();
    await expect(tab.getByRole('row').nth(3)).toBeVisible();
  };
  await Promise.all([roster(page), roster(second)]);
  expect(renewals).toEqual(['asked', '200', 'asked', '200']);

  await page.goto(`${sitong.url}/account`);
  await page.getByRole('button', { name: '退出登录' }).click();
  await expect(page).toHaveURL(/\/login/);
  await second.getByRole('button', { name: '已准入' }).click();
  await expect(second).toHaveURL(/\/login/);
});
