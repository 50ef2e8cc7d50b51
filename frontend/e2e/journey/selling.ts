import { expect, type Page } from '@playwright/test';
import { host, merchant, pdf, product, spoken, srt, staff, streamer } from '../story/cast';
import { Person } from '../story/person';
import {
  attach,
  choose,
  confirm,
  date,
  dialog,
  fill,
  go,
  period,
  picture,
  press,
  service,
  type Theatre,
} from './theatre';

/** Step 3: the merchant submits a product with its document on the phone; the officer admits it. */
export async function admitProduct(theatre: Theatre) {
  const phone = await theatre.phone(merchant.login);
  await service(phone, /我的商品/);
  await press(phone, '添加商品');
  const form = dialog(phone);
  await choose(phone, form, '类目', '食用农产品');
  await fill(form, {
    商品: product.title,
    价格: '39.90',
    计价单位: product.unit,
    '规格 / 单位': product.spec,
    品牌: product.brand,
    产地: product.origin,
    宣传语: product.claims,
  });
  await confirm(phone, '保存');
  await expect(phone.getByText(/项阻断/)).toBeVisible();
  await expect(phone.getByRole('button', { name: '提交审核' })).toBeDisabled();
  await picture(phone, '3-blocked');
  await press(phone, '添加资料');
  const paper = dialog(phone);
  await choose(phone, paper, '资料种类', '承诺达标合格证');
  await attach(paper, '承诺达标合格证.pdf', 'application/pdf', pdf('proof'));
  await expect(paper.getByText('承诺达标合格证.pdf')).toBeVisible();
  await fill(paper, { 证明编号: 'MY-2026-0915' });
  await confirm(phone, '保存');
  await press(phone, '提交审核');
  await expect(phone.getByText('待审核').first()).toBeVisible();

  const officer = await theatre.desk(staff.sourcing_officer.login);
  await go(officer, '商品统一供', '商品审核');
  await expect(officer.getByRole('heading', { name: '资料清单' })).toBeVisible();
  for (const box of await officer.getByRole('checkbox', { name: '已核对' }).all()) await box.check();
  await picture(officer, '3-review');
  await press(officer, /^准入/);
  await expect(officer.getByText('队列已清空')).toBeVisible();
  await officer.context().close();
}

/** Step 4, influencer: the merchant opens an offer, the streamer gets a sample and selects the goods. */
export async function offerAndSelect(theatre: Theatre) {
  const shop = await theatre.phone(merchant.login);
  await service(shop, /我的商品/);
  await shop.getByRole('link', { name: new RegExp(product.title) }).click();
  await press(shop, '发布货盘');
  await fill(dialog(shop), { 库存: '800', 可寄样数: '5', 交内容天数: '14', 售后: '坏果包赔，七天无理由' });
  await date(dialog(shop), '开始日期', '2026-09-15');
  await confirm(shop, '保存');
  await press(shop, '添加计划');
  await fill(dialog(shop), { 佣金率: '15' });
  await confirm(shop, '保存');
  await press(shop, '发布');
  await expect(shop.getByText('招募中')).toBeVisible();

  const star = await theatre.phone(streamer.login);
  await service(star, /选品货盘/);
  await press(star, '申请寄样');
  await dialog(star).getByLabel('说明').fill('想先试吃再排期');
  await picture(star, '4-offer');
  await confirm(star, '确定');

  await service(shop, /寄样/);
  await press(shop, '同意');
  await press(shop, '寄出');
  await fill(dialog(shop), { 快递公司: '顺丰速运', 运单号: 'SF1420915330' });
  await confirm(shop, '确定');
  await expect(shop.getByText('运输中').first()).toBeVisible();

  await service(star, /寄样/);
  await press(star, '确认签收');
  await expect(star.getByText('待交内容').first()).toBeVisible();
  await service(star, /选品货盘/);
  await press(star, '选入');
  await confirm(star, '确定');
  await service(star, /主播选品/);
  await expect(star.getByText(product.title)).toBeVisible();
  await picture(star, '4-selected');
}

/** Steps 4 and 5, self-run: the shop plans its own goods with its own people on the phone; the gate answers at once. */
export async function planSelfRun(theatre: Theatre) {
  const shop = await theatre.phone(merchant.login);
  await service(shop, /我的场次/);
  await press(shop, '排场次');
  await plan(shop, '蒙山果园直供', merchant.account.name, host.name, ['2026-09-16 19:00', '2026-09-16 22:00']);
  await expect(shop.getByRole('heading', { name: '开播前审核' })).toBeVisible();
  await picture(shop, '5-self-run');
}

/** Steps 4 and 5, influencer: the supervisor plans the streamer's selection in the week grid. */
export async function planInfluencer(theatre: Theatre) {
  const desk = await theatre.desk(staff.live_supervisor.login);
  await go(desk, '直播统一管', '场次周历');
  await press(desk, '排场次');
  await dialog(desk).getByText('达播', { exact: true }).click();
  await plan(desk, '小满的周末果篮', streamer.name, streamer.name, ['2026-09-17 14:00', '2026-09-17 17:00']);
  await expect(desk.getByRole('heading', { name: '开播前审核' })).toBeVisible();
  await picture(desk, '5-gate');
  await go(desk, '直播统一管', '场次周历');
  await expect(desk.getByText('小满的周末果篮')).toBeVisible();
  await picture(desk, '5-week');
  await desk.context().close();
}

async function plan(page: Page, title: string, account: string, who: string, span: [string, string]) {
  const form = dialog(page);
  await choose(page, form, '平台账号', account);
  await fill(form, { 场次名称: title });
  await choose(page, form, '直播间', '山货直播间');
  await choose(page, form, '主播', who);
  await choose(page, form, '货架', product.title);
  await period(page, form, '时间', span);
  await confirm(page, '排入并审核');
}

/** Step 6: the shop's stream is reviewed and begins; what is heard becomes an alert, an incident, a violation. */
export async function streamAndPunish(theatre: Theatre) {
  const desk = await theatre.desk(staff.live_supervisor.login);
  await open(desk, '蒙山果园直供');
  for (const object of ['直播内容', '话术文案', '着装形象', '场景布置', '道具展示']) {
    await desk.getByRole('checkbox', { name: object }).check();
  }
  await press(desk, '记为已审核');
  await expect(desk.getByText('审核通过，可以开播')).toBeVisible();
  await press(desk, '开播');
  await confirm(desk, '开播');
  await expect(desk.getByRole('button', { name: '登记纠错' })).toBeVisible();
  const session = new URL(desk.url()).pathname.split('/').pop() ?? '';

  await go(desk, '直播统一管', '直播看板');
  await expect(desk.getByText('尚无话术')).toBeVisible();
  await say(theatre, session);
  await expect(desk.locator('li.lv-hit.grave')).toBeVisible();
  await picture(desk, '6-board');
  await press(desk.locator('li.lv-hit.grave').first(), '确认违规话术');
  await dialog(desk).getByRole('textbox').first().fill('普通食品宣称治疗疾病');
  await confirm(desk, '确认违规话术');
  await go(desk, '直播统一管', '事件');
  await desk.getByRole('row').filter({ hasText: '蒙山果园直供' }).getByRole('link').first().click();
  await press(desk, '升级为违规');
  await dialog(desk).getByLabel('事实摘要').fill('直播中宣称苹果能治疗糖尿病');
  await confirm(desk, '生成证据包并记违规');
  await expect(desk.getByText('已记违规')).toBeVisible();
  await picture(desk, '6-incident');

  const officer = await theatre.desk(staff.compliance_officer.login);
  await go(officer, '违规与处置', '违规登记');
  await officer.getByRole('row').filter({ hasText: host.name }).getByRole('link').first().click();
  await press(officer, '确认违规');
  await confirm(officer, '确认违规');
  await expect(officer.getByText('已确认').first()).toBeVisible();
  await picture(officer, '6-violation');
}

/** The listener of the studio speaks to the machine door; the token is made on the server's side of the story. */
async function say(theatre: Theatre, session: string) {
  const admin = new Person(theatre.sitong.url, staff.park_admin.login);
  await admin.signIn();
  const me = await admin.api.GET('/me');
  const park = me.data?.memberships[0]?.park_id ?? '';
  const made = await admin.api.POST('/parks/{park_id}/machine-tokens', {
    params: { path: { park_id: park } },
    body: { name: 'A-301 转写', purpose: 'transcript', days: 30 },
  });
  const listener = new Person(theatre.sitong.url, '').carry(made.data?.token ?? '');
  const chunks = spoken.map((text, seq) => ({ seq, offset_ms: 1000 * (seq + 1), text }));
  const heard = await listener.api.POST('/machine/sessions/{session_id}/chunks', {
    params: { path: { session_id: session } },
    body: { chunks },
  });
  expect(heard.data?.stored).toBe(spoken.length);
}

async function open(desk: Page, title: string) {
  await go(desk, '直播统一管', '场次');
  await desk.getByRole('link', { name: title }).first().click();
}

/** Ends a session that runs. */
export async function end(theatre: Theatre, title: string) {
  const desk = await theatre.desk(staff.live_supervisor.login);
  await open(desk, title);
  await press(desk, '下播');
  await confirm(desk, '下播');
  await expect(desk.getByText('已结束').first()).toBeVisible();
  return desk;
}

/** Step 4: on the phone, yesterday's session again in three taps. */
export async function copyYesterday(theatre: Theatre) {
  const shop = await theatre.phone(merchant.login);
  await service(shop, /我的场次/);
  await press(shop, '复制场次');
  await confirm(shop, '复制并审核');
  await expect(shop.getByRole('heading', { name: '开播前审核' })).toBeVisible();
  await picture(shop, '4-copied');
}

/** Step 5: a gate that is not green asks for the reason, and keeps it. */
export async function startWithReason(theatre: Theatre) {
  const desk = await theatre.desk(staff.live_supervisor.login);
  await open(desk, '小满的周末果篮');
  await press(desk, '开播');
  await dialog(desk).getByRole('textbox').fill('布景当天更换，值班人员已现场核对');
  await picture(desk, '5-reason');
  await confirm(desk, '开播');
  await expect(desk.getByText('布景当天更换，值班人员已现场核对').first()).toBeVisible();
}

/** Step 6: the transcript comes as a file after the stream; the slip in it is put right. */
export async function correctFromFile(theatre: Theatre) {
  const desk = await end(theatre, '小满的周末果篮');
  await press(desk, /^话术实录/);
  await attach(desk, '小满直播间.srt', 'application/x-subrip', srt);
  await expect(desk.getByText(/命中 \d+ 处/)).toBeVisible({ timeout: 20_000 });
  await press(desk, /^命中与纠错/);
  await press(desk, '当场纠错');
  await dialog(desk).getByRole('textbox').first().fill('刚才说的价格以页面为准，请大家理性下单。');
  await confirm(desk, '登记');
  await expect(desk.getByText('已纠错').first()).toBeVisible();
  await picture(desk, '6-corrected');
}
