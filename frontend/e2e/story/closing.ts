import { expect } from '@playwright/test';
import { compass, consumer, merchant, parkName, streamer } from './cast';
import { ask, ifMatch, type Person, refusal, type Schemas } from './person';
import { instant } from './selling';
import { type Stage, until } from './stage';

/** What the platform exported: the two streams of the story, and one of somebody else. */
export const resultFile = compass([
  {
    uid: merchant.account.uid,
    name: merchant.account.name,
    from: '2026/09/16 19:02:11',
    to: '2026/09/16 21:58:40',
    gmv: '18,640.50',
    orders: 462,
  },
  {
    uid: streamer.account.uid,
    name: streamer.account.name,
    from: '2026/09/17 14:01:05',
    to: '2026/09/17 16:55:30',
    gmv: '9,871.20',
    orders: 245,
  },
  {
    uid: 'nobody_here',
    name: '外面的人',
    from: '2026/09/16 10:00:00',
    to: '2026/09/16 12:00:00',
    gmv: '1.00',
    orders: 1,
  },
]);

/** Step 7: the platform's export; what fits one session is attributed, the consignee's column never read. */
export async function importResults(stage: Stage, sessions: { own: string; influencer: string }) {
  const { live_supervisor } = stage.staff;
  const file = await live_supervisor.upload(stage.park, 'result_import', '直播列表.csv', resultFile);
  const checked = await ask(
    live_supervisor.api.POST('/parks/{park_id}/result-imports', {
      params: stage.in(),
      body: { file_id: file.id, platform: 'douyin', exported_at: instant('2026-09-18', '09:00') },
    }),
  );
  expect(checked).toMatchObject({ matched_rows: 2, open_rows: 1, bad_rows: 0, dropped_columns: ['收货人姓名'] });
  const params = stage.in({ result_import_id: checked.id });
  await ask(
    live_supervisor.api.POST('/parks/{park_id}/result-imports/{result_import_id}/application', {
      params: { ...params, header: ifMatch(checked) },
    }),
  );
  await until(
    () => ask(live_supervisor.api.GET('/parks/{park_id}/result-imports/{result_import_id}', { params })),
    (seen) => seen.state === 'applied',
  );
  for (const [session, fen] of [
    [sessions.own, 1_864_050],
    [sessions.influencer, 987_120],
  ] as const) {
    const results = await ask(
      live_supervisor.api.GET('/parks/{park_id}/sessions/{session_id}/results', {
        params: stage.in({ session_id: session }),
      }),
    );
    expect(results.total.gmv_fen).toBe(fen);
  }
}

/** The deposit of the merchant and the park's fund, from which an advance may be paid. */
export async function fillLedger(stage: Stage, shop: string) {
  const { api } = stage.staff.finance;
  const params = stage.in();
  await ask(
    api.POST('/parks/{park_id}/ledger/deposits', {
      params,
      body: { merchant_id: shop, amount_fen: 1_000_000, direction: 'in', reference: 'BZJ-001' },
    }),
  );
  await ask(
    api.POST('/parks/{park_id}/ledger/fund', {
      params,
      body: { amount_fen: 2_000_000, direction: 'in', reference: 'FUND-01' },
    }),
  );
}

/** Step 8: a consumer complains without an account. Returns the case and the person behind its code. */
export async function complain(stage: Stage): Promise<{ id: string; consumer: Person }> {
  const { api } = stage.staff.park_admin;
  const park = await ask(api.GET('/parks/{park_id}', { params: stage.in() }));
  const code = await stage.codeOf(park.complaint_link);
  const visitor = stage.person('');
  const form = await ask(
    visitor.api.GET('/public/parks/{public_code}/complaint-form', { params: { path: { public_code: code } } }),
  );
  expect(form.park_name).toBe(parkName);
  const filed = await ask(
    visitor.api.POST('/public/parks/{public_code}/complaints', {
      params: { path: { public_code: code } },
      body: {
        consumer_name: consumer.name,
        phone: consumer.phone,
        merchant_said: merchant.name,
        order_number: consumer.order,
        bought_on: '2026-09-16',
        claim_kind: 'refund',
        claim_fen: 3990,
        facts: '收到时外箱破损，里面有四个苹果已经坏了，商家只肯赔两个。',
        publish_consent: false,
        notice_version: form.notice_version,
      },
    }),
  );
  const opened = await ask(
    visitor.api.POST('/public/cases/access', {
      body: { number: filed.number, query_code: filed.query_code ?? '' },
    }),
  );
  return { id: filed.case_id, consumer: visitor.carry(opened.access_token) };
}

/** Step 8: the desk accepts in time, offers go to and fro, both sides confirm, the agreement binds. */
export async function agree(
  stage: Stage,
  filed: { id: string; consumer: Person },
  seller: Person,
  shop: string,
): Promise<Schemas['Agreement']> {
  const desk = stage.staff.mediator.api;
  const params = stage.in({ case_id: filed.id });
  const look = () => ask(desk.GET('/parks/{park_id}/cases/{case_id}', { params }));
  const seen = async () => ({ ...params, header: ifMatch(await look()) });
  await ask(
    desk.PUT('/parks/{park_id}/cases/{case_id}/triage', {
      params: await seen(),
      body: { mode: 'own_desk', merchant_id: shop },
    }),
  );
  await ask(
    desk.POST('/parks/{park_id}/cases/{case_id}/decision', { params: await seen(), body: { decision: 'accept' } }),
  );
  await ask(
    desk.POST('/parks/{park_id}/cases/{case_id}/progress', { params: await seen(), body: { action: 'begin' } }),
  );
  const until = instant('2026-09-25', '18:00');
  const low = { claim_kind: 'refund', amount_fen: 1600, terms: '赔付四个坏果。', valid_until: until } as const;
  await ask(seller.api.POST('/parks/{park_id}/cases/{case_id}/offers', { params, body: low }));
  const counter = await ask(
    filed.consumer.api.POST('/case/offers', {
      body: { ...low, amount_fen: 3000, terms: '退还货款的四分之三，商品不必退回。' },
    }),
  );
  await ask(
    seller.api.POST('/parks/{park_id}/cases/{case_id}/offers/{case_offer_id}/answer', {
      params: stage.in({ case_id: filed.id, case_offer_id: counter.id }),
      body: { decision: 'accepted', perform_by: '2026-09-24' },
    }),
  );
  const drafted = await ask(filed.consumer.api.GET('/case/agreement'));
  await ask(filed.consumer.api.POST('/case/agreement/confirmation', { body: { sha256: drafted.sha256 } }));
  await ask(
    seller.api.POST('/parks/{park_id}/cases/{case_id}/agreement/confirmation', {
      params,
      body: { sha256: drafted.sha256 },
    }),
  );
  const bound = await ask(filed.consumer.api.GET('/case/agreement'));
  expect(bound.state).toBe('bound');
  const paper = await filed.consumer.download('/case/agreement/document');
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  return bound;
}

/** Step 8: the day passes and nothing was paid: the park pays in advance and recovers from the deposit. */
export async function advance(stage: Stage, caseId: string) {
  const { api } = stage.staff.finance;
  const params = stage.in({ case_id: caseId });
  const seen = async () => {
    const now = await ask(api.GET('/parks/{park_id}/cases/{case_id}', { params }));
    return { ...params, header: ifMatch(now) };
  };
  await ask(
    api.POST('/parks/{park_id}/cases/{case_id}/advance/reserve', { params: await seen(), body: { amount_fen: 3000 } }),
  );
  await ask(
    api.POST('/parks/{park_id}/cases/{case_id}/advance/payment', {
      params: await seen(),
      body: { reason: '银行转账' },
    }),
  );
  const recovered = await ask(
    api.POST('/parks/{park_id}/cases/{case_id}/advance/recovery', {
      params: await seen(),
      body: { amount_fen: 3000, source: 'deposit' },
    }),
  );
  expect(recovered.state).toBe('performed');
  const accounts = await ask(api.GET('/parks/{park_id}/ledger/accounts', { params: stage.in() }));
  const balance = (kind: string) => accounts.items.find((a) => a.kind === kind)?.balance_fen;
  expect([balance('deposit'), balance('advance_fund')]).toEqual([997_000, 2_000_000]);
}

/** Step 9: the month is computed and published, a grade has its consequence, an appeal keeps both scores. */
export async function evaluate(stage: Stage, talent: Person, who: string) {
  const { evaluator, park_admin } = stage.staff;
  await ask(evaluator.api.POST('/parks/{park_id}/evaluation/runs', { params: stage.in(), body: { month: '2026-09' } }));
  const list = await ask(
    evaluator.api.GET('/parks/{park_id}/evaluation/snapshots', {
      params: { ...stage.in(), query: { month: '2026-09', subject_id: who } },
    }),
  );
  const [snapshot] = list.items;
  if (!snapshot) throw new Error('nothing was evaluated');
  const params = stage.in({ snapshot_id: snapshot.id });
  const published = await ask(
    evaluator.api.POST('/parks/{park_id}/evaluation/snapshots/{snapshot_id}/publication', {
      params: { ...params, header: ifMatch(snapshot) },
    }),
  );
  const explained = await ask(evaluator.api.GET('/parks/{park_id}/evaluation/snapshots/{snapshot_id}', { params }));
  expect(explained.lines.some((line) => line.sample > 0)).toBe(true);
  const confirmed = await ask(
    evaluator.api.POST('/parks/{park_id}/evaluation/snapshots/{snapshot_id}/consequence', {
      params: { ...params, header: ifMatch(published) },
      body: { sample_quota: explained.proposed_quota ?? 2, reason: '按等级核定样品额度' },
    }),
  );
  expect(confirmed.quota_at).toBeGreaterThan(0);
  const appeal = await ask(
    talent.api.POST('/parks/{park_id}/evaluation/snapshots/{snapshot_id}/appeals', {
      params,
      body: { grounds: '命中当场已更正，请复核录屏。' },
    }),
  );
  const adjusted = Math.min(snapshot.score + 150, 10_000);
  const decide = (person: Person) =>
    person.api.POST('/parks/{park_id}/evaluation/appeals/{evaluation_appeal_id}/decision', {
      params: { ...stage.in({ evaluation_appeal_id: appeal.id }), header: ifMatch(appeal) },
      body: { adjusted_score: adjusted, reason: '已复核，更正及时' },
    });
  await ask(decide(park_admin));
  const after = await ask(talent.api.GET('/parks/{park_id}/evaluation/snapshots/{snapshot_id}', { params }));
  expect(after.snapshot).toMatchObject({ original_score: snapshot.score, score: adjusted });
}

/** Step 10: a filing is explained, locked, signed, delivered and received. Returns it. */
export async function file(stage: Stage, what: { period: string } | { violation: string }): Promise<string> {
  const { api } = stage.staff.compliance_officer;
  const filing = await ask(
    api.POST('/parks/{park_id}/filings', {
      params: stage.in(),
      body:
        'period' in what
          ? { kind: 'park_monthly', period: what.period }
          : { kind: 'violation_clue', violation_id: what.violation },
    }),
  );
  const params = stage.in({ filing_id: filing.id });
  const dossier = () => ask(api.GET('/parks/{park_id}/filings/{filing_id}', { params }));
  const seen = async () => ({ ...params, header: ifMatch((await dossier()).filing) });
  for (const finding of (await dossier()).findings) {
    await ask(
      api.POST('/parks/{park_id}/filings/{filing_id}/findings/{finding_id}/explanation', {
        params: { ...(await seen()), path: { ...params.path, finding_id: finding.id } },
        body: { text: '已核实，情况属实' },
      }),
    );
  }
  await ask(api.POST('/parks/{park_id}/filings/{filing_id}/lock', { params: await seen() }));
  await ask(api.POST('/parks/{park_id}/filings/{filing_id}/signature', { params: await seen() }));
  await ask(
    api.POST('/parks/{park_id}/filings/{filing_id}/sending', { params: await seen(), body: { channel: 'online' } }),
  );
  const received = await until(dossier, (now) => now.filing.state === 'received');
  expect(received.filing.receipt_number).toBeTruthy();
  return filing.id;
}

/** Step 10: the regulator sees its unit's park, verifies, drills down, can change nothing; every look is on record. */
export async function supervise(stage: Stage, filings: string[], violation: string) {
  const { api } = stage.regulator;
  const parks = await ask(api.GET('/supervision/parks', { params: { query: { month: '2026-09' } } }));
  expect(parks.items.map((p) => p.name)).toEqual([parkName]);
  for (const filing of filings) {
    const verified = await ask(
      api.POST('/supervision/parks/{park_id}/filings/{filing_id}/verification', {
        params: stage.in({ filing_id: filing }),
      }),
    );
    expect(verified.genuine, JSON.stringify(verified.findings)).toBe(true);
  }
  const at = stage.in({ violation_id: violation });
  const seen = await ask(api.GET('/supervision/parks/{park_id}/violations/{violation_id}', { params: at }));
  expect(seen.clue?.received).toBe(true);
  const proof = await ask(
    api.POST('/supervision/parks/{park_id}/violations/{violation_id}/evidence-verification', { params: at }),
  );
  expect(proof.genuine, JSON.stringify(proof.findings)).toBe(true);
  const attempt = api.POST('/parks/{park_id}/violations/{violation_id}/closure', {
    params: { ...at, header: { 'If-Match': '"1"' } },
    body: { reason: '试一下' },
  });
  expect(await refusal(attempt)).toMatch(/not_found|forbidden/);
  const looks = await ask(stage.staff.park_admin.api.GET('/parks/{park_id}/looks', { params: stage.in() }));
  expect(new Set(looks.items.map((look) => look.unit))).toContain('兰山区市场监管局');
  expect(looks.items.length).toBeGreaterThanOrEqual(4);
}
