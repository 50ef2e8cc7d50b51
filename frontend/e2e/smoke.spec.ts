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
