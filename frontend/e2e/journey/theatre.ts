import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { type Running, serious, test } from '../app';
import { host, merchant, staff, streamer } from '../story/cast';
import { password } from '../story/person';

/** Who the phones belong to, as the members' page names them. */
const nameOf: Record<string, string> = {
  [merchant.login]: merchant.contact,
  [streamer.login]: streamer.name,
  [host.login]: host.name,
};

export const wide = { viewport: { width: 1440, height: 900 } };
export const narrow = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** Where people of the journey sit: at a desk or with a phone, at the day of the story, each signed in by itself. */
export class Theatre {
  private now = Date.now();
  private readonly open: Page[] = [];
  private readonly phones = new Map<string, Page>();
  readonly trouble: string[] = [];

  constructor(
    readonly browser: Browser,
    readonly sitong: Running,
  ) {}

  /** Moves to another day: the program starts again, and everybody has to sign in anew. */
  async at(instant: string) {
    this.phones.clear();
    for (const page of this.open.splice(0)) await page.context().close();
    await this.sitong.at(instant);
    this.now = Date.parse(instant);
  }

  /** Somebody at a desk, signed in by password; nobody yet when no login is given. */
  async desk(login?: string) {
    const page = await this.sit(wide);
    if (!login) return page;
    await page.goto(`${this.sitong.url}/login`);
    await fill(page, { 手机号或邮箱: login, 密码: password });
    await press(page, '登录');
    await expect(page).not.toHaveURL(/\/login/);
    return page;
  }

  /** Somebody's own phone: it opens the link it is given, or signs in by the code the desk shows. */
  async phone(login: string, link?: string) {
    const known = this.phones.get(login);
    if (known) return known;
    const page = await this.sit(narrow);
    this.phones.set(login, page);
    await page.goto(this.link(link ?? (await this.shownCode(login))));
    if (!link) await expect(page).not.toHaveURL(/\/login/);
    return page;
  }

  private async shownCode(login: string): Promise<string> {
    const admin = await this.desk(staff.park_admin.login);
    await go(admin, '基地设置', '成员与邀请');
    const row = admin.getByRole('row').filter({ hasText: nameOf[login] ?? login });
    const shown = await answer<{ link: string }>(admin, /\/sign-in-ticket$/, () => press(row.first(), '登录码'));
    await admin.context().close();
    return shown.link;
  }

  /** The page behind a link the product made. */
  link(path: string) {
    const { pathname, search } = new URL(path, this.sitong.url);
    return `${this.sitong.url}${pathname}${search}`;
  }

  private async sit(device: typeof wide | typeof narrow): Promise<Page> {
    const context = await this.browser.newContext(device);
    await context.addInitScript((ahead: number) => {
      const Real = Date;
      class Moved extends Real {
        constructor(...given: unknown[]) {
          if (given.length) super(...(given as [number]));
          else super(Real.now() + ahead);
        }
        static override now() {
          return Real.now() + ahead;
        }
      }
      globalThis.Date = Moved as DateConstructor;
    }, this.now - Date.now());
    const page = await context.newPage();
    page.on('console', (m) => {
      if (m.type() === 'error' && !/status of 4\d\d/.test(m.text())) this.trouble.push(`${page.url()} ${m.text()}`);
    });
    page.on('pageerror', (e) => this.trouble.push(`${page.url()} ${e.message}`));
    this.open.push(page);
    return page;
  }
}

type Place = Page | Locator;

export async function fill(place: Place, fields: Record<string, string>) {
  for (const [label, value] of Object.entries(fields)) await place.getByLabel(label, { exact: true }).fill(value);
}

export const press = (place: Place, name: string | RegExp) =>
  place.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click();

/** The window that is open on the page. */
export const dialog = (page: Page) => page.getByRole('dialog').last();

/** Presses a button of the open window and waits until the window is gone. */
export async function confirm(page: Page, name: string) {
  const open = dialog(page);
  await press(open, name);
  await expect(open).toBeHidden({ timeout: 15_000 });
}

/** Picks an option of a select; a long list is only drawn where it is scrolled to. */
export async function choose(page: Page, place: Place, label: string, option: string) {
  const field = place.getByLabel(label, { exact: true });
  const list = page.locator('.ant-select-dropdown:visible');
  let turn = 1000;
  await expect(async () => {
    turn = -turn;
    if (!(await list.isVisible())) await field.click({ timeout: 1000 });
    if (await field.isEditable()) await field.fill(option, { timeout: 1000 });
    else await list.hover({ timeout: 1000 }).then(() => page.mouse.wheel(0, turn));
    await list.locator('.ant-select-item-option').filter({ hasText: option }).first().click({ timeout: 1000 });
  }).toPass({ timeout: 15_000 });
}

export async function date(place: Place, label: string, value: string) {
  const field = place.getByLabel(label, { exact: true });
  await field.fill(value);
  await field.press('Tab');
}

/** Fills a span of time: with the phone's own picker, or a calendar that asks to confirm each end. */
export async function period(page: Page, place: Place, label: string, [from, to]: [string, string]) {
  const own = place.locator('input[type=datetime-local]');
  if ((await own.count()) === 2) {
    await own.nth(0).fill(from.replace(' ', 'T'));
    await own.nth(1).fill(to.replace(' ', 'T'));
    return;
  }
  const field = place.getByLabel(label, { exact: true }).first();
  const ends = field.locator('xpath=ancestor::div[contains(@class,"ant-picker-range")]').getByRole('textbox');
  for (const [n, value] of [from, to].entries()) {
    await ends.nth(n).fill(value);
    await page.locator('.ant-picker-ok button:visible').click();
  }
}

export async function attach(place: Place, name: string, mimeType: string, buffer: Buffer) {
  await place.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
}

/** Opens a page from the side menu, unfolding its section; a section with one page is that page. */
export async function go(page: Page, section: string, entry: string) {
  const item = page.getByRole('menuitem', { name: entry, exact: true });
  const folder = page.getByRole('menuitem', { name: section, exact: true });
  await expect(item.or(folder).first()).toBeVisible();
  if (!(await item.isVisible())) await folder.click();
  await item.click();
  await expect(item).toHaveClass(/selected/);
}

/** Takes the phone up again and opens a service from its home. */
export async function service(page: Page, name: RegExp) {
  await page.reload();
  await page.getByRole('navigation', { name: '主导航' }).getByText('待办').click();
  await page.getByRole('link', { name }).click();
}

/** What the page answers to a change: the body of the answer. */
export async function answer<T>(page: Page, path: RegExp, act: () => Promise<unknown>): Promise<T> {
  const made = page.waitForResponse((r) => path.test(new URL(r.url()).pathname) && r.request().method() === 'POST');
  await act();
  return (await (await made).json()) as T;
}

/** Sees to it that a page is accessible and does not overflow. */
export async function wellMade(page: Page, name: string) {
  expect(await serious(page), name).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow, `${name} overflows`).toBeLessThanOrEqual(0);
}

/** Keeps a picture of a step of a page that is well made. */
export async function picture(page: Page, name: string) {
  await wellMade(page, name);
  const path = test.info().outputPath(`${name}-${page.viewportSize()?.width}.png`);
  await page.screenshot({ path, fullPage: true });
}
