import type { Browser, Page } from '@playwright/test';
import { expect, type Running, serious, test } from './app';

const password = 'a-long-first-day-2026';

test.use({ profile: 'test' });

async function fill(page: Page, fields: Record<string, string>) {
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value);
}

/** Opens the deployment and one park; returns the path of the administrator's invitation. */
async function openPark(page: Page, sitong: Running): Promise<string> {
  const link = new URL(sitong.run('bootstrap').split('\n')[0] ?? '');
  await page.goto(`${sitong.url}${link.pathname}${link.search}`);
  await fill(page, { 姓名: '平台管理员', 手机号或邮箱: 'first@sitong.test', 新密码: password, 再输一次: password });
  await page.getByRole('button', { name: '创建并登录' }).click();
  await expect(page).toHaveURL(/\/platform\/parks/);
  await page.getByRole('button', { name: '开通基地' }).click();
  const window = page.getByRole('dialog');
  await window.getByLabel('基地名称').fill('甲园直播基地');
  await window.getByLabel('基地简码').fill('JIA');
  await window.getByLabel('所在辖区').fill('兰山');
  await page.locator('.ant-select-item-option').filter({ hasText: '兰山' }).first().click();
  await window.getByLabel('管理员姓名').fill('李园长');
  const opened = page.waitForResponse((r) => r.url().endsWith('/platform/parks') && r.request().method() === 'POST');
  await window.getByRole('button', { name: '开通基地' }).click();
  const answer = (await (await opened).json()) as { invitation: { link: string } };
  await expect(page.getByText('基地已开通')).toBeVisible();
  return new URL(answer.invitation.link, sitong.url).pathname;
}

async function accept(page: Page, url: string, login: string) {
  await page.goto(url);
  await page.getByLabel('手机号或邮箱').fill(login);
  if (await page.getByLabel('新密码', { exact: true }).isVisible()) {
    await fill(page, { 新密码: password, 再输一次: password });
  }
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: '接受邀请' }).click();
  await expect(page).toHaveURL(/\/p\//);
}

/** Opens a page from the side menu, unfolding its section when it is folded. */
async function go(page: Page, section: string, entry: string) {
  const item = page.getByRole('menuitem', { name: entry });
  if (!(await item.isVisible())) await page.getByRole('menuitem', { name: section }).click();
  await item.click();
}

async function onPhone(browser: Browser) {
  const phone = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
  });
  return phone.newPage();
}

test('the first day: a park is opened, its roster comes in, a streamer joins on the phone', async ({
  page,
  browser,
  sitong,
}) => {
  const invitation = await openPark(page, sitong);
  const desk = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await accept(desk, `${sitong.url}${invitation}`, '13800138001');
  await expect(desk.getByRole('heading', { name: '甲园直播基地' })).toBeVisible();
  await expect(desk.getByText('场地出租')).toBeVisible();

  await test.step('a studio', async () => {
    await go(desk, '基地设置', '楼栋与直播间');
    await desk.getByRole('button', { name: '新增楼栋' }).click();
    await fill(desk, { 地址: '临沂市兰山区直播路 18 号', 层数: '6' });
    await desk.getByRole('dialog').getByLabel('楼栋').fill('A 座');
    await desk.getByRole('dialog').getByRole('button', { name: '保存' }).click();
    await desk.getByRole('button', { name: '新增直播间' }).click();
    const form = desk.getByRole('dialog');
    await form.getByLabel('编号').fill('A-301');
    await form.getByLabel('名称').fill('山货直播间');
    await form.getByRole('button', { name: '保存' }).click();
    await expect(desk.getByRole('cell', { name: '山货直播间' })).toBeVisible();
  });

  await test.step('the roster, after a dry run that names row and column', async () => {
    await go(desk, '主体准入', '名录导入');
    const rows = [
      '名称,手机号,平台,账号ID,账号名称',
      '王小满,13800138010,抖音,dy1001,小满日记',
      '阿楠,1380013,抖音,dy1002,阿楠选品',
    ];
    await desk.locator('input[type=file]').setInputFiles({
      name: '主播名录.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(rows.join('\n')),
    });
    await expect(desk.getByText('试运行完成')).toBeVisible({ timeout: 20_000 });
    await expect(desk.getByRole('cell', { name: '手机号' }).first()).toBeVisible();
    await desk.getByRole('button', { name: /导入 1 行/ }).click();
    await expect(desk.getByText('已建档 1 个主体')).toBeVisible({ timeout: 20_000 });
    await go(desk, '主体准入', '主体名录');
    await desk.getByRole('link', { name: '王小满' }).click();
    await expect(desk.getByText(/还有 \d+ 项不满足/)).toBeVisible();
  });

  const path = await test.step('an invitation tied to the dossier', async () => {
    await go(desk, '基地设置', '成员与邀请');
    await desk.getByRole('button', { name: '邀请加入' }).click();
    const form = desk.getByRole('dialog');
    await form.getByLabel('对应的主体').click();
    await desk.locator('.ant-select-item-option').filter({ hasText: '王小满' }).click();
    await form.getByLabel('姓名').fill('王小满');
    const made = desk.waitForResponse((r) => r.url().endsWith('/invitations') && r.request().method() === 'POST');
    await form.getByRole('button', { name: '生成邀请' }).click();
    const { link } = (await (await made).json()) as { link: string };
    await expect(desk.getByText('请 王小满 用手机扫码加入')).toBeVisible();
    return new URL(link, sitong.url).pathname;
  });

  await test.step('the streamer sees what is missing on the phone', async () => {
    const phone = await onPhone(browser);
    await accept(phone, `${sitong.url}${path}`, '13800138010');
    await expect(phone.getByRole('heading', { name: '王小满' })).toBeVisible();
    for (const tab of ['消息', '我的', '待办', '资料']) {
      await phone.getByRole('navigation', { name: '主导航' }).getByText(tab).tap();
      await expect(phone.locator('[aria-current=page]')).toHaveText(tab);
      expect(await serious(phone), tab).toEqual([]);
      const overflow = await phone.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, tab).toBeLessThanOrEqual(0);
    }
    await phone.getByRole('button', { name: '去答题' }).tap();
    await phone.getByRole('button', { name: '开始答题' }).tap();
    await expect(phone.getByRole('radio').first()).toBeVisible();
  });
});
