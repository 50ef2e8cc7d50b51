import { expect, test } from './app';
import { advance, agree, complain, evaluate, fileBoth, fillLedger, importResults, supervise } from './journey/closing';
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
import { host, staff, streamer } from './story/cast';

test.use({ profile: 'test', house: 'journey', actionTimeout: 15_000, screenshot: 'only-on-failure' });
test.describe.configure({ timeout: 900_000 });

test('the ten steps in Chromium, from an empty park', async ({ browser, sitong }) => {
  const theatre = new Theatre(browser, sitong);

  await test.step('1 a park opens, its people and its roster come in', async () => {
    await theatre.at('2026-09-15T09:00+08:00');
    const admin = await openPark(theatre);
    await furnish(admin);
    await importRoster(admin);
  });

  await test.step('2 a merchant and streamers apply and are admitted', async () => {
    const admin = await theatre.desk(staff.park_admin.login);
    await applyAsMerchant(theatre, admin);
    await applyAsStreamer(theatre, admin, streamer);
    await applyAsStreamer(theatre, admin, host);
    await approveAll(theatre, 3);
  });

  await test.step('3 a product with its document is admitted', () => admitProduct(theatre));

  await test.step('4 an offer, a sample, a selection', () => offerAndSelect(theatre));

  await test.step('5 both kinds of sessions are planned and pass the gate', async () => {
    await planSelfRun(theatre);
    await planInfluencer(theatre);
  });

  await test.step('6 a stream is heard, a grave word has its consequence, a slip is put right', async () => {
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

  await test.step('7 results come in', async () => {
    await theatre.at('2026-09-18T10:00+08:00');
    await importResults(theatre);
  });

  await test.step('8 a complaint is settled, paid in advance and recovered', async () => {
    await fillLedger(theatre);
    await agree(theatre, await complain(theatre));
    await theatre.at('2026-09-25T10:00+08:00');
    await advance(theatre);
  });

  await test.step('9 the month is evaluated', async () => {
    await theatre.at('2026-10-09T10:00+08:00');
    await evaluate(theatre);
  });

  await test.step('10 the month and the clue are filed; the regulator looks', async () => {
    await fileBoth(theatre);
    await supervise(theatre);
  });

  expect(theatre.trouble).toEqual([]);
});
