import { test } from './app';
import { host, merchant, streamer } from './story/cast';
import { advance, agree, complain, evaluate, file, fillLedger, importResults, supervise } from './story/closing';
import { admitMerchant, admitStreamer, furnish, importRoster, openPark } from './story/opening';
import {
  admitProduct,
  begin,
  copyToNextDay,
  correctFromFile,
  end,
  listen,
  offerAndSelect,
  planInfluencer,
  planSelfRun,
  punish,
} from './story/selling';
import { Stage } from './story/stage';

test.use({ profile: 'test', house: 'story' });
test.describe.configure({ timeout: 180_000 });

test('the ten steps through the generated client, from an empty park', async ({ sitong }) => {
  const stage = new Stage(sitong);
  await sitong.at('2026-09-15T09:00+08:00');
  await openPark(stage);
  const studio = await furnish(stage);
  const shop = (await importRoster(stage, 'merchant')).get(merchant.name) ?? '';
  const streamers = await importRoster(stage, 'streamer');
  const [star, own] = [streamer, host].map((who) => streamers.get(who.name) ?? '') as [string, string];

  const seller = await admitMerchant(stage, shop);
  const talent = await admitStreamer(stage, star, streamer);
  await admitStreamer(stage, own, host);

  const goods = await admitProduct(stage, seller, shop);
  await offerAndSelect(stage, seller, talent, goods, star);
  const first = await planSelfRun(stage, seller, { shop, host: own, goods, studio, day: '2026-09-16' });
  const second = await planInfluencer(stage, { host: star, goods, studio, day: '2026-09-17' });

  await sitong.at('2026-09-16T19:00+08:00');
  await begin(stage, first);
  await listen(stage, first);
  const { violation } = await punish(stage, first);
  await sitong.at('2026-09-16T22:00+08:00');
  await end(stage, first);
  await copyToNextDay(stage, seller, first, '2026-09-18');

  await sitong.at('2026-09-17T14:00+08:00');
  await begin(stage, second, '布景当天更换，值班人员已现场核对');
  await sitong.at('2026-09-17T17:00+08:00');
  await end(stage, second);
  await correctFromFile(stage, second, star);

  await sitong.at('2026-09-18T10:00+08:00');
  await importResults(stage, { own: first, influencer: second });
  await fillLedger(stage, shop);
  const filed = await complain(stage);
  await agree(stage, filed, seller, shop);
  await sitong.at('2026-09-25T10:00+08:00');
  await advance(stage, filed.id);

  await sitong.at('2026-10-09T10:00+08:00');
  await evaluate(stage, talent, star);
  const filings = [await file(stage, { period: '2026-09' }), await file(stage, { violation })];
  await supervise(stage, filings, violation);
});
