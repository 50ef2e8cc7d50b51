import type { Browser, Page } from '@playwright/test';
import { expect, signIn, test } from './app';
import { confirm, go, narrow, picture, press, wide } from './journey/theatre';

const park = '沂蒙云仓直播电商基地';

test.describe.configure({ timeout: 180_000 });

const desk = async (browser: Browser) => (await browser.newContext(wide)).newPage();
const phone = async (browser: Browser) => (await browser.newContext(narrow)).newPage();

/** Presses a button of the page head and agrees to what it asks. */
async function agree(page: Page, button: string) {
  await press(page, button);
  await confirm(page, button);
}

test('an evaluation is appealed on the phone, decided by another person, and keeps both scores', async ({
  browser,
  sitong,
}) => {
  const mine = await phone(browser);
  await signIn(mine, sitong, 'streamer', park);
  await mine.getByRole('link', { name: /我的评价/ }).tap();
  await mine.locator('a.st-card[href*="/me/evaluations/"]').first().tap();
  const subject = (await mine.getByRole('heading', { level: 1 }).innerText()).split(' ')[0] ?? '';
  await expect(mine.getByRole('heading', { name: '合规' })).toBeVisible();
  await mine.getByRole('button', { name: '查看记录' }).first().tap();
  await picture(mine, '9-evaluation');
  await mine.getByRole('button', { name: '提出申诉' }).tap();
  await mine.getByRole('dialog').getByRole('textbox').fill('两场因平台故障中断，命中系误识别，请复核录屏。');
  await mine.getByRole('dialog').getByRole('button', { name: '提出申诉' }).tap();
  await expect(mine.getByRole('dialog')).toHaveCount(0);

  const admin = await desk(browser);
  await signIn(admin, sitong, 'park_admin', park);
  await go(admin, '效果统一评', '评价申诉');
  const row = admin.getByRole('row').filter({ hasText: subject }).filter({ hasText: '待处理' }).first();
  await row.getByRole('button', { name: '处理' }).click();
  await admin.getByRole('dialog').getByLabel('调整后的得分').fill('88.5');
  await admin.getByRole('dialog').getByLabel('理由').fill('已复核录屏和平台公告，申诉成立');
  await admin.getByRole('dialog').getByRole('button', { name: '处理' }).click();
  await expect(admin.getByRole('row').filter({ hasText: subject }).filter({ hasText: '→ 88.50' })).toBeVisible();
  await picture(admin, '9-appeal');

  await mine.reload();
  await expect(mine.getByText(/88\.50/).first()).toBeVisible();
  await expect(mine.getByText('申诉前')).toBeVisible();
});

test('the month is explained, locked, signed, filed online and received', async ({ browser, sitong }) => {
  const officer = await desk(browser);
  await signIn(officer, sitong, 'compliance_officer', park);
  await go(officer, '合规与监管', '合规报送');
  await officer.getByRole('row').filter({ hasText: '草稿' }).getByRole('link').first().click();
  await expect(officer.getByRole('heading', { name: '报送内容' })).toBeVisible();
  const explain = officer.getByRole('button', { name: '填写说明' });
  for (let left = await explain.count(); left > 0; left--) {
    await explain.first().click();
    await officer.getByRole('dialog').getByRole('textbox').fill('已核实，情况属实，次月三日前处理完毕');
    await officer.getByRole('dialog').getByRole('button', { name: '保存' }).click();
    await expect(explain).toHaveCount(left - 1);
  }
  await agree(officer, '锁定');
  await agree(officer, '签名');
  await agree(officer, '在线报送');
  await expect(officer.getByText('演练接收端').or(officer.getByText('SJ')).first()).toBeVisible({ timeout: 20_000 });
  await expect(officer.getByText('已接收').first()).toBeVisible();
  await picture(officer, '10-filing');
});
