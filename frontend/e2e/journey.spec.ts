import { expect, test } from './app';
import { applyAsMerchant, applyAsStreamer, approveAll, furnish, importRoster, openPark } from './journey/opening';
import {
  admitProduct,
  copyYesterday,
  correctFromFile,
  end,
  offerAndSelect,
  planInfluencer,
  planSelfRun,
  startWithReason,
  streamAndPunish,
} from './journey/selling';
import { Theatre } from './journey/theatre';
import { host, merchant, staff, streamer } from './story/cast';
import * as opening from './story/opening';
import * as selling from './story/selling';
import { Stage } from './story/stage';

test.use({ profile: 'test', actionTimeout: 10_000, screenshot: 'only-on-failure' });
test.describe.configure({ timeout: 480_000 });

test('the ten steps in Chromium, from an empty park', async ({ browser, sitong }) => {
  const theatre = new Theatre(browser, sitong);
  await theatre.at('2026-09-15T09:00+08:00');
  const seed = Number(process.env.SEED ?? 0);
  const stage = new Stage(sitong);

  await test.step('1 a park opens, its people and its roster come in', async () => {
    if (seed >= 1) {
      await opening.openPark(stage);
      return;
    }
    const admin = await openPark(theatre);
    await furnish(admin);
    await importRoster(admin);
  });
  let ids = { studio: '', shop: '', star: '', own: '' };
  if (seed >= 1) {
    const studio = await opening.furnish(stage);
    const shop = (await opening.importRoster(stage, 'merchant')).get(merchant.name) ?? '';
    const all = await opening.importRoster(stage, 'streamer');
    ids = { studio, shop, star: all.get(streamer.name) ?? '', own: all.get(host.name) ?? '' };
  }

  await test.step('2 a merchant and streamers apply and are admitted', async () => {
    if (seed >= 2) return;
    const admin = await theatre.desk(staff.park_admin.login);
    await applyAsMerchant(theatre, admin);
    await applyAsStreamer(theatre, admin, streamer);
    await applyAsStreamer(theatre, admin, host);
    await approveAll(theatre, 3);
  });
  let people: Awaited<ReturnType<typeof opening.admitMerchant>>[] = [];
  if (seed >= 2)
    people = [
      await opening.admitMerchant(stage, ids.shop),
      await opening.admitStreamer(stage, ids.star, streamer),
      await opening.admitStreamer(stage, ids.own, host),
    ];
  const [seller, talent] = people;

  await test.step('3 a product with its document is admitted', async () => {
    if (seed < 3) await admitProduct(theatre);
  });
  await test.step('4 an offer, a sample, a selection', async () => {
    if (seed < 3) await offerAndSelect(theatre);
  });
  await test.step('5 sessions are planned', async () => {
    if (seed < 3) await planSelfRun(theatre);
    if (seed < 3) await planInfluencer(theatre);
  });
  if (seed >= 3 && seller && talent) {
    const goods = await selling.admitProduct(stage, seller, ids.shop);
    await selling.offerAndSelect(stage, seller, talent, goods, ids.star);
    await selling.planSelfRun(stage, seller, { ...ids, host: ids.own, goods, day: '2026-09-16' });
    await selling.planInfluencer(stage, { ...ids, host: ids.star, goods, day: '2026-09-17' });
  }
  if (process.env.STOP === '5') return;

  await test.step('6 a stream', async () => {
    await theatre.at('2026-09-16T19:00+08:00');
    await streamAndPunish(theatre);
    await theatre.at('2026-09-16T22:00+08:00');
    await end(theatre, '蒙山果园直供');
    await copyYesterday(theatre);
    await theatre.at('2026-09-17T14:00+08:00');
    await startWithReason(theatre);
    await theatre.at('2026-09-17T17:00+08:00');
    await correctFromFile(theatre);
  });

  expect(theatre.trouble).toEqual([]);
});
