import { expect, type Page } from '@playwright/test';
import {
  type host,
  merchant,
  miscounted,
  parkName,
  pdf,
  platform,
  rosterOfMerchants,
  rosterOfStreamers,
  staff,
  type streamer,
} from '../story/cast';
import { rightAnswers } from '../story/opening';
import { password } from '../story/person';
import {
  answer,
  attach,
  choose,
  confirm,
  date,
  dialog,
  fill,
  go,
  picture,
  press,
  type Theatre,
  wellMade,
} from './theatre';

async function accept(page: Page, login: string) {
  await page.getByLabel('手机号或邮箱').fill(login);
  if (await page.getByLabel('新密码', { exact: true }).isVisible()) {
    await fill(page, { 新密码: password, 再输一次: password });
  }
  await page.getByRole('checkbox').check();
  await press(page, '接受邀请');
  await expect(page).toHaveURL(/\/p\//);
}

/** Step 1: the deployment and the park open, the administrator joins and invites; a regulator gets its unit. */
export async function openPark(theatre: Theatre) {
  const first = await theatre.desk();
  await first.goto(theatre.link(theatre.sitong.run('bootstrap').split('\n')[0] ?? ''));
  await fill(first, {
    姓名: platform.first.name,
    手机号或邮箱: platform.first.login,
    新密码: password,
    再输一次: password,
  });
  await press(first, '创建并登录');
  await press(first, '开通基地');
  const form = dialog(first);
  await fill(form, { 基地名称: parkName, 基地简码: 'MSZB', 管理员姓名: staff.park_admin.name });
  await choose(first, form, '所在辖区', '柳青');
  for (const flag of ['选品服务', '其他网络服务']) await form.getByText(flag).first().click();
  const opened = await answer<{ invitation: { link: string } }>(first, /\/platform\/parks$/, () =>
    press(form, '开通基地'),
  );
  await expect(first.getByText('基地已开通')).toBeVisible();
  await regulator(theatre, first);

  const admin = await theatre.desk();
  await admin.goto(theatre.link(opened.invitation.link));
  await accept(admin, staff.park_admin.login);
  await expect(admin.getByRole('heading', { name: parkName })).toBeVisible();
  await picture(admin, '1-park');
  for (const [role, who] of Object.entries(staff)) {
    if (role === 'park_admin') continue;
    const link = await invite(admin, roleName[role] ?? role, who.name);
    const colleague = await theatre.desk();
    await colleague.goto(theatre.link(link));
    await accept(colleague, who.login);
    await colleague.context().close();
  }
  return admin;
}

const roleName: Record<string, string> = {
  sourcing_officer: '选品专员',
  live_supervisor: '直播督导',
  mediator: '调解员',
  evaluator: '评价专员',
  compliance_officer: '合规专员',
  finance: '财务',
};

async function regulator(theatre: Theatre, first: Page) {
  await first.reload();
  await first.getByRole('link', { name: '账号与授权' }).click();
  for (const who of [platform.security, platform.regulator]) {
    await press(first, '新建账号');
    await fill(dialog(first), { 姓名: who.name, 手机号或邮箱: who.login, '初始密码（选填）': password });
    await confirm(first, '保存');
  }
  await press(first, platform.security.name);
  await first.getByRole('switch', { name: '安全管理员' }).click();
  await dialog(first).getByRole('textbox').fill('三员分立');
  await press(dialog(first), '确定');
  await expect(first.getByRole('switch', { name: '安全管理员' })).toBeChecked();
  const security = await theatre.desk(platform.security.login);
  await security.getByRole('link', { name: '账号与授权' }).click();
  await press(security, platform.regulator.name);
  await press(security, '添加');
  const grant = security.getByRole('dialog').filter({ hasText: '单位与职务' }).last();
  await choose(security, grant, '所在辖区', '兰山区');
  await grant.getByRole('textbox').last().fill('兰山区市场监管局');
  await press(grant, '保存');
  await expect(security.getByText('兰山区市场监管局')).toBeVisible();
}

/** Invites somebody from the members' page; returns the link of the invitation. */
async function invite(admin: Page, role: string, name: string, subject?: string): Promise<string> {
  if (!/\/members/.test(admin.url())) await go(admin, '基地设置', '成员与邀请');
  await press(admin, '邀请加入');
  const form = dialog(admin);
  await choose(admin, form, '角色', role);
  if (subject) await choose(admin, form, '对应的主体', subject);
  await form.getByLabel('姓名', { exact: true }).fill(name);
  const made = await answer<{ link: string }>(admin, /\/invitations$/, () => press(form, '生成邀请'));
  await expect(admin.getByText(`请 ${name} 用手机扫码加入`)).toBeVisible();
  await admin.keyboard.press('Escape');
  await expect(admin.getByText(`请 ${name} 用手机扫码加入`)).toBeHidden();
  return made.link;
}

/** Step 1: a building and a studio. */
export async function furnish(admin: Page) {
  await go(admin, '基地设置', '楼栋与直播间');
  await press(admin, '新增楼栋');
  await fill(dialog(admin), { 楼栋: '云仓一号楼', 地址: '临沂市兰山区柳青街道云仓路 18 号', 层数: '6' });
  await confirm(admin, '保存');
  await press(admin, '新增直播间');
  await fill(dialog(admin), { 编号: 'A-301', 名称: '山货直播间' });
  await confirm(admin, '保存');
  await expect(admin.getByRole('cell', { name: '山货直播间' })).toBeVisible();
}

/** Step 1: the roster comes in after a dry run that names row and column; the progress page says who lacks what. */
export async function importRoster(admin: Page) {
  await go(admin, '主体准入', '名录导入');
  await attach(admin, '主播名录.csv', 'text/csv', rosterOfStreamers);
  await expect(admin.getByText('试运行完成')).toBeVisible({ timeout: 20_000 });
  await expect(admin.getByRole('cell', { name: '手机号' }).first()).toBeVisible();
  await picture(admin, '1-roster');
  await press(admin, /导入 2 行/);
  await expect(admin.getByText('已建档 2 个主体')).toBeVisible({ timeout: 20_000 });
  await go(admin, '主体准入', '名录导入');
  await admin.getByText('商家', { exact: true }).click();
  await attach(admin, '商家名录.csv', 'text/csv', rosterOfMerchants);
  await expect(admin.getByText('试运行完成')).toBeVisible({ timeout: 20_000 });
  await press(admin, /导入 1 行/);
  await expect(admin.getByText('已建档 1 个主体')).toBeVisible({ timeout: 20_000 });
  await go(admin, '主体准入', '补齐进度');
  await expect(admin.getByText('还差什么')).toBeVisible();
  await picture(admin, '1-progress');
}

/** Step 2: the merchant applies on the phone; a wrong credit code is refused at its field. */
export async function applyAsMerchant(theatre: Theatre, admin: Page) {
  const link = await invite(admin, '商家', merchant.contact, merchant.name);
  const phone = await theatre.phone(merchant.login, link);
  await accept(phone, merchant.login);
  await phone.getByRole('navigation', { name: '主导航' }).getByText('资料').click();
  await press(phone.locator('section').filter({ hasText: '基本信息' }).last(), '编辑');
  const form = dialog(phone);
  await fill(form, { 统一社会信用代码: merchant.wrongUscc, 联系人: merchant.contact, 地址: merchant.address });
  await press(form, '保存');
  await expect(form.getByText(/校验/)).toBeVisible();
  await picture(phone, '2-wrong-code');
  await fill(form, { 统一社会信用代码: merchant.uscc });
  await confirm(phone, '保存');
  await press(phone, '上传');
  const paper = dialog(phone);
  await attach(paper, '营业执照.pdf', 'application/pdf', pdf('licence'));
  await expect(paper.getByText('营业执照.pdf')).toBeVisible();
  await fill(paper, { 证照编号: merchant.uscc });
  await date(paper, '发证日期', '2021-05-18');
  await date(paper, '有效期至', '2031-05-17');
  await confirm(phone, '保存');
  await press(phone, '提交审核');
  await expect(phone.getByText('已提交，请等待审核').first()).toBeVisible();
  await picture(phone, '2-merchant');
}

/** Step 2: a streamer proves who it is and passes the quiz on the phone. */
export async function applyAsStreamer(theatre: Theatre, admin: Page, who: typeof streamer | typeof host) {
  const link = await invite(admin, '主播', who.name, who.name);
  const phone = await theatre.phone(who.login, link);
  await accept(phone, who.login);
  await phone.getByRole('navigation', { name: '主导航' }).getByText('资料').click();
  await press(phone.locator('section').filter({ hasText: '基本信息' }).last(), '编辑');
  const form = dialog(phone);
  await choose(phone, form, '证件类型', '居民身份证');
  await fill(form, { 证件号码: miscounted(who.idNumber), 地址: who.address });
  await press(form, '保存');
  await expect(form.getByText(/校验/)).toBeVisible();
  await fill(form, { 证件号码: who.idNumber });
  await confirm(phone, '保存');
  await quiz(phone);
  await press(phone, '提交审核');
  await expect(phone.getByText('已提交，请等待审核').first()).toBeVisible();
  await picture(phone, `2-${who.account.uid}`);
  for (const tab of ['消息', '我的', '待办', '资料']) {
    await phone.getByRole('navigation', { name: '主导航' }).getByText(tab).tap();
    await expect(phone.locator('[aria-current=page]')).toHaveText(tab);
    await wellMade(phone, tab);
  }
}

async function quiz(phone: Page) {
  await press(phone, '去答题');
  const sheet = dialog(phone);
  const attempt = await answer<{ questions: { code: string }[] }>(phone, /\/quiz-attempts$/, () =>
    press(sheet, '开始答题'),
  );
  for (const [n, question] of attempt.questions.entries()) {
    await sheet
      .getByRole('radio')
      .nth(rightAnswers.get(question.code) ?? 0)
      .check();
    await press(sheet, n + 1 < attempt.questions.length ? '下一题' : '交卷');
  }
  await expect(sheet.getByText(/通过：答对/)).toBeVisible();
  await confirm(phone, '已完成');
}

/** Step 2: the officer walks the queue by keys and approves. */
export async function approveAll(theatre: Theatre, count: number) {
  const officer = await theatre.desk(staff.sourcing_officer.login);
  await go(officer, '主体准入', '入驻审核');
  await expect(officer.getByText(`共 ${count} 条`)).toBeVisible();
  await press(officer, '核验通过');
  await expect(officer.getByText('已核验').first()).toBeVisible();
  await picture(officer, '2-review');
  for (let left = count; left > 0; left -= 1) {
    await expect(officer.getByText(`共 ${left} 条`)).toBeVisible();
    await expect(officer.getByRole('button', { name: /通过/ }).first()).toBeVisible();
    await officer.keyboard.press('a');
  }
  await expect(officer.getByText('共 0 条')).toBeVisible();
}
