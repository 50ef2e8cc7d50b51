import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';

const binary = join(import.meta.dirname, '../../bin/sitong');
const password = 'four-unifications-2026';

export interface DemoAccount {
  role: string;
  park_id: string;
  park: string;
  login: string;
  password: string;
}

export interface Running {
  url: string;
  /** The first demo account of a role; with a park, of that park. */
  account: (role: string, park?: string) => DemoAccount;
  /** Runs the binary's command line on the same data. */
  run: (...args: string[]) => string;
  /** Starts the program again on the same data, its clock at an instant (`2026-09-15T09:00+08:00`). */
  at: (instant: string) => Promise<void>;
}

const freePort = () =>
  new Promise<number>((found, failed) => {
    const probe = createServer();
    probe.on('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? found(address.port) : failed(new Error('no port'))));
    });
  });

async function ready(url: string, process: ChildProcess, log: () => string) {
  for (let waited = 0; waited < 120_000; waited += 250) {
    if (process.exitCode !== null) throw new Error(`the server ended with ${process.exitCode}\n${log()}`);
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error(`the server did not get ready\n${log()}`);
}

export type Profile = 'demo' | 'test';

interface Server {
  stop: () => Promise<void>;
}

async function serve(env: NodeJS.ProcessEnv, url: string): Promise<Server> {
  const lines: string[] = [];
  const server = spawn(binary, ['serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => lines.push(String(chunk)));
  await ready(url, server, () => lines.join('').slice(-4000));
  return {
    stop: async () => {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGTERM');
      await ended;
    },
  };
}

/** Starts the built binary on a free port and a fresh data folder: with the demo of an anchored day, or blank. */
async function start(profile: Profile): Promise<Running & Server> {
  const data = mkdtempSync(join(tmpdir(), 'sitong-e2e-'));
  const port = await freePort();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    SITONG_PROFILE: profile,
    SITONG_ADDR: `127.0.0.1:${port}`,
    SITONG_DATA: data,
    SITONG_DEMO_PASSWORD: password,
    SITONG_DEMO_ANCHOR: process.env.SITONG_DEMO_ANCHOR ?? new Date().toISOString().slice(0, 10),
  };
  const url = `http://127.0.0.1:${port}`;
  const run = (...args: string[]) => execFileSync(binary, args, { env, encoding: 'utf8' });
  let server = await serve(env, url);
  let accounts: DemoAccount[] | undefined;
  return {
    url,
    run,
    account: (role, park) => {
      accounts ??= JSON.parse(run('demo', 'accounts', '--json')) as DemoAccount[];
      const found = accounts.find((a) => a.role === role && (!park || a.park === park));
      if (!found) throw new Error(`no demo account for ${role}`);
      return found;
    },
    at: async (instant) => {
      await server.stop();
      env.SITONG_CLOCK_OFFSET = `${Math.round((Date.parse(instant) - Date.now()) / 1000)}s`;
      server = await serve(env, url);
    },
    stop: async () => {
      await server.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/**
 * `test` with the running program; one per worker, stopped at the end. `test.use({ profile: 'test' })`: a blank one,
 * which journeys that each open a deployment must not share: they name a `house` of their own.
 */
export const test = base.extend<{ consoleErrors: string[] }, { profile: Profile; house: string; sitong: Running }>({
  profile: ['demo', { scope: 'worker', option: true }],
  house: ['', { scope: 'worker', option: true }],
  sitong: [
    async ({ profile }, use) => {
      const running = await start(profile);
      await use(running);
      await running.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  consoleErrors: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('console', (m) => m.type() === 'error' && errors.push(m.text()));
    page.on('pageerror', (e) => errors.push(e.message));
    await use(errors);
  },
});

/** Signs in by password, the way a person does. */
export async function signIn(page: Page, sitong: Running, role: string, park?: string) {
  const account = sitong.account(role, park);
  await page.goto(`${sitong.url}/login`);
  await page.getByLabel('手机号或邮箱').fill(account.login);
  await page.getByLabel('密码', { exact: true }).fill(account.password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page).not.toHaveURL(/\/login/);
  return account;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  id: string;
  impact: string | null;
  nodes: { html: string }[];
}

/** What axe calls serious or critical on the page as it stands. */
export async function serious(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: { run: () => Promise<{ violations: Finding[] }> } };
    return (await run.run()).violations;
  });
  return found
    .filter((v) => v.impact === 'serious' || v.impact === 'critical')
    .map((v) => `${v.id}: ${v.nodes[0]?.html}`);
}

export { expect };
