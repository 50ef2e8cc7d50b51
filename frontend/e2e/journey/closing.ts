import { expect, type Page } from '@playwright/test';
import { consumer, merchant, parkName, platform, staff, streamer } from '../story/cast';
import { resultFile } from '../story/closing';
import { attach, choose, confirm, dialog, fill, go, picture, press, service, type Theatre } from './theatre';

/** Step 7: the platform's export: a dry run, then what fits a session is stored and attributed. */
export async function importResults(theatre: Theatre) {
  const desk = await theatre.desk(staff.live_supervisor.login);
  await go(desk, '直播统一管', '成绩导入');
  await attach(desk, '直播列表.csv', 'text/csv', resultFile);
  await expect(desk.getByText(/2 行已匹配场次/)).toBeVisible({ timeout: 20_000 });
  await expect(desk.getByText(/收货人姓名/)).toBeVisible();
  await picture(desk, '7-dry-run');
  await press(desk, /^入库 2 行/);
  await expect(desk.getByText(/已入库 2 行/)).toBeVisible({ timeout: 20_000 });
  await go(desk, '直播统一管', '场次');
  await desk.getByRole('link', { name: '蒙山果园直供' }).last().click();
  await press(desk, /^成绩/);
  await expect(desk.getByText(/18,?640\.50/).first()).toBeVisible();
  await picture(desk, '7-results');
}

/** The deposit and the park's fund, from which an advance may be paid. */
export async function fillLedger(theatre: Theatre) {
  const finance = await theatre.desk(staff.finance.login);
  await go(finance, '纠纷统一调', '保证金与赔付金');
  await press(finance, '登记保证金');
  await choose(finance, dialog(finance), '商家', merchant.name);
  await fill(dialog(finance), { 金额: '10000', 凭证号: 'BZJ-001' });
  await confirm(finance, '入账');
  await press(finance, '登记赔付金');
  await fill(dialog(finance), { 金额: '20000', 凭证号: 'FUND-01' });
  await confirm(finance, '入账');
  await expect(finance.getByText(/20,?000\.00/).first()).toBeVisible();
}

/** Step 8: a consumer scans the park's code on the phone, complains without an account and opens the case. */
export async function complain(theatre: Theatre): Promise<Page> {
  const admin = await theatre.desk(staff.park_admin.login);
  const seen = admin.waitForResponse((r) => /\/parks\/[0-9A-Z]{26}$/.test(new URL(r.url()).pathname));
  await admin.reload();
  const { complaint_link } = (await (await seen).json()) as { complaint_link: string };
  const phone = await theatre.phone('consumer', complaint_link);
  await fill(phone, {
    商家或直播间名称: merchant.name,
    '订单号（选填）': consumer.order,
    '购买日期（选填）': '2026-09-16',
  });
  await phone.getByRole('radio', { name: '退款', exact: true }).check();
  await fill(phone, {
    '涉及金额（元）': '39.90',
    事情经过: '收到时外箱破损，里面有四个苹果已经坏了，商家只肯赔两个。',
    您的姓名: consumer.name,
    手机号: consumer.phone,
  });
  await phone.getByLabel('我已阅读并同意上述个人信息处理告知').check();
  await picture(phone, '8-form');
  await press(phone, '提交投诉');
  await expect(phone.getByRole('heading', { name: '已收到您的投诉' })).toBeVisible();
  await picture(phone, '8-filed');
  await phone.getByRole('link', { name: '进入案件' }).click();
  await expect(phone.getByText('办理进度')).toBeVisible();
  return phone;
}

/** Step 8: the desk accepts, offers go to and fro on two phones, both confirm. */
export async function agree(theatre: Theatre, buyer: Page) {
  const desk = await theatre.desk(staff.mediator.login);
  await go(desk, '纠纷统一调', '纠纷案件');
  await desk.getByRole('row').filter({ hasText: '待受理' }).getByRole('link').first().click();
  await press(desk, '分派与归类');
  await choose(desk, dialog(desk), '被投诉商家', merchant.name);
  await confirm(desk, '保存');
  for (const act of ['受理', '开始调解']) {
    await press(desk, act);
    await confirm(desk, '确定');
  }
  await picture(desk, '8-case');

  const shop = await theatre.phone(merchant.login);
  await service(shop, /我的纠纷案件/);
  await shop.locator('a.st-card').first().click();
  await press(shop, '提出方案');
  await fill(dialog(shop), { 金额: '16.00', 具体内容: '赔付四个坏果。' });
  await confirm(shop, '提出方案');
  await buyer.reload();
  await press(buyer, '提出另一方案');
  await fill(buyer, { '金额（元）': '30.00', 具体内容: '退还货款的四分之三，商品不必退回。' });
  await press(buyer, '提出方案');
  await expect(buyer.getByText('退还货款的四分之三，商品不必退回。')).toBeVisible();
  await shop.reload();
  await press(shop, '接受');
  await dialog(shop).getByLabel('履行期限').fill('2026-09-24');
  await confirm(shop, '确定');
  await press(shop, '确认协议');
  await confirm(shop, '确定');
  await buyer.reload();
  await press(buyer, '我已通读并确认');
  await expect(buyer.getByText(/您已确认/)).toBeVisible();
  await picture(buyer, '8-agreement');
  await shop.reload();
  await expect(shop.getByText('待履行').first()).toBeVisible();
  await picture(shop, '8-bound');
}

/** Step 8: nothing was paid in time: the park pays in advance and takes it back from the deposit. */
export async function advance(theatre: Theatre) {
  const finance = await theatre.desk(staff.finance.login);
  await go(finance, '纠纷统一调', '纠纷案件');
  await finance.getByRole('row').filter({ hasText: '待履行' }).getByRole('link').first().click();
  await press(finance, '预留赔付金');
  await fill(dialog(finance), { 金额: '30.00' });
  await confirm(finance, '确定');
  await press(finance, '先行赔付');
  await dialog(finance).getByRole('textbox').fill('银行转账');
  await confirm(finance, '先行赔付');
  await press(finance, '记录追偿');
  await choose(finance, dialog(finance), '来源', '从保证金扣收');
  await fill(dialog(finance), { 金额: '30.00' });
  await confirm(finance, '确定');
  await expect(finance.getByText('已履行').first()).toBeVisible();
  await picture(finance, '8-recovered');
}

/** Step 9: the month is computed and published with its consequence; the streamer appeals; both scores stay. */
export async function evaluate(theatre: Theatre) {
  const evaluator = await theatre.desk(staff.evaluator.login);
  await go(evaluator, '效果统一评', '月度评价');
  await press(evaluator, '计算');
  await choose(evaluator, dialog(evaluator), '月份', '2026-09');
  await confirm(evaluator, '计算');
  await evaluator.getByRole('row').filter({ hasText: streamer.name }).getByRole('link').first().click();
  await press(evaluator, '发布');
  await confirm(evaluator, '发布');
  await press(evaluator, '确认样品额度');
  await confirm(evaluator, '确认样品额度');
  await picture(evaluator, '9-snapshot');

  const star = await theatre.phone(streamer.login);
  await service(star, /我的评价/);
  await star.locator('a.st-card').first().click();
  await press(star.locator('main'), '提出申诉');
  await dialog(star).getByRole('textbox').fill('命中当场已更正，请复核录屏。');
  await confirm(star, '提出申诉');

  const admin = await theatre.desk(staff.park_admin.login);
  await go(admin, '效果统一评', '评价申诉');
  await press(admin.getByRole('row').filter({ hasText: streamer.name }).first(), '处理');
  await fill(dialog(admin), { 调整后的得分: '88.5', '理由（记录在案）': '已复核，更正及时' });
  await confirm(admin, '处理');
  await expect(admin.getByText(/→ 88\.50/)).toBeVisible();
  await star.reload();
  await expect(star.getByText('申诉前')).toBeVisible();
  await picture(star, '9-both-scores');
}

/** Step 10: the month and the clue are explained, locked, signed, delivered and received. */
export async function fileBoth(theatre: Theatre) {
  const officer = await theatre.desk(staff.compliance_officer.login);
  for (const kind of ['月度台账', '违法线索']) {
    await go(officer, '合规与监管', '合规报送');
    await press(officer, '新建报送');
    await dialog(officer).getByText(kind, { exact: true }).click();
    if (kind === '月度台账') await choose(officer, dialog(officer), '月份', '2026-09');
    else await choose(officer, dialog(officer), '违规', '普通商品宣传疾病治疗');
    await confirm(officer, '生成草稿');
    await expect(officer.getByRole('heading', { name: '报送内容' })).toBeVisible();
    const explain = officer.getByRole('button', { name: '填写说明' });
    for (let left = await explain.count(); left > 0; left -= 1) {
      await explain.first().click();
      await dialog(officer).getByRole('textbox').fill('已核实，情况属实');
      await confirm(officer, '保存');
      await expect(explain).toHaveCount(left - 1);
    }
    for (const act of ['锁定', '签名', '在线报送']) {
      await press(officer, act);
      await confirm(officer, act);
    }
    await expect(officer.getByText('已接收').first()).toBeVisible({ timeout: 20_000 });
    await picture(officer, kind === '月度台账' ? '10-filing' : '10-clue');
  }
}

/** Step 10: the regulator sees its park, verifies the package, drills down to violation and evidence; the look is on record. */
export async function supervise(theatre: Theatre) {
  const regulator = await theatre.desk(platform.regulator.login);
  await expect(regulator.getByText(parkName).first()).toBeVisible();
  await picture(regulator, '10-regulator');
  await regulator.getByRole('link', { name: '报送', exact: true }).first().click();
  await regulator.getByRole('row').filter({ hasText: '月度台账' }).getByRole('link').first().click();
  await press(regulator, '核验');
  await expect(regulator.getByText(/核验通过/)).toBeVisible({ timeout: 20_000 });
  await picture(regulator, '10-verified');
  await regulator.getByRole('link', { name: '确认违规', exact: true }).first().click();
  await regulator.getByRole('row').filter({ hasText: parkName }).getByRole('link').first().click();
  await press(regulator, '核验');
  await expect(regulator.getByText(/核验通过/)).toBeVisible({ timeout: 20_000 });
  await picture(regulator, '10-evidence');

  const admin = await theatre.desk(staff.park_admin.login);
  await go(admin, '基地设置', '监管查看记录');
  await expect(admin.getByText('兰山区市场监管局').first()).toBeVisible();
  await picture(admin, '10-looks');
}
