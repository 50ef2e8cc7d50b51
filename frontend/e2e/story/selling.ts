import { expect } from '@playwright/test';
import { pdf, product, spoken, srt } from './cast';
import { ask, ifMatch, type Person, refusal } from './person';
import { type Stage, until } from './stage';

/** An instant of a day of the story, Linyi time, in UTC milliseconds. */
export const instant = (day: string, time: string) => Date.parse(`${day}T${time}:00+08:00`);

/** Step 3: without its document the product is refused; with it, screened and admitted into the pool. */
export async function admitProduct(stage: Stage, seller: Person, shop: string): Promise<string> {
  const draft = await ask(
    seller.api.POST('/parks/{park_id}/products', {
      params: stage.in(),
      body: { merchant_id: shop, content: { ...product } },
    }),
  );
  const params = stage.in({ product_id: draft.id });
  const submit = () =>
    seller.api.POST('/parks/{park_id}/products/{product_id}/submission', {
      params: { ...params, header: ifMatch(draft) },
    });
  expect(await refusal(submit())).toBe('sourcing.not_ready');
  const proof = await seller.upload(stage.park, 'product', '承诺达标合格证.pdf', pdf('proof'), shop);
  await ask(
    seller.api.POST('/parks/{park_id}/products/{product_id}/documents', {
      params,
      body: { document_type: 'produce_quality_proof', file_id: proof.id, number: 'MY-2026-0915' },
    }),
  );
  await ask(submit());
  const officer = stage.staff.sourcing_officer.api;
  const dossier = await ask(officer.GET('/parks/{park_id}/products/{product_id}', { params }));
  const admitted = await ask(
    officer.POST('/parks/{park_id}/products/{product_id}/decision', {
      params: { ...params, header: ifMatch(dossier.product) },
      body: { verdict: 'admit', acknowledged: dossier.findings.map((f) => f.acknowledge_as) },
    }),
  );
  expect(admitted.state).toBe('admitted');
  return draft.id;
}

/** Step 4, influencer: offer and plan; the streamer asks for a sample, receives it and selects the goods. */
export async function offerAndSelect(stage: Stage, seller: Person, talent: Person, goods: string, who: string) {
  const offer = await ask(
    seller.api.POST('/parks/{park_id}/offers', {
      params: stage.in(),
      body: {
        product_id: goods,
        terms: {
          stock_units: 800,
          ships_within_hours: 48,
          after_sale: '坏果包赔，七天无理由',
          sample_units: 5,
          content_due_days: 14,
          valid_from: '2026-09-15',
        },
      },
    }),
  );
  const params = stage.in({ offer_id: offer.id });
  await ask(
    seller.api.POST('/parks/{park_id}/offers/{offer_id}/plans', {
      params,
      body: { kind: 'ordinary', rate_bp: 1500 },
    }),
  );
  await ask(
    seller.api.POST('/parks/{park_id}/offers/{offer_id}/publication', {
      params: { ...params, header: ifMatch(offer) },
    }),
  );
  let sample = await ask(
    talent.api.POST('/parks/{park_id}/offers/{offer_id}/samples', {
      params,
      body: { streamer_id: who, note: '想先试吃再排期' },
    }),
  );
  const at = () => ({ ...stage.in({ sample_id: sample.id }), header: ifMatch(sample) });
  sample = await ask(
    seller.api.POST('/parks/{park_id}/samples/{sample_id}/decision', {
      params: at(),
      body: { verdict: 'approve' },
    }),
  );
  sample = await ask(
    seller.api.POST('/parks/{park_id}/samples/{sample_id}/shipment', {
      params: at(),
      body: { carrier: '顺丰速运', tracking_number: 'SF1420915330' },
    }),
  );
  sample = await ask(talent.api.POST('/parks/{park_id}/samples/{sample_id}/receipt', { params: at() }));
  const selection = await ask(
    talent.api.POST('/parks/{park_id}/offers/{offer_id}/selections', { params, body: { streamer_id: who } }),
  );
  expect(selection.rate_bp).toBe(1500);
  return { offer: offer.id, sample: sample.id };
}

/** Step 4 and 5, self-run: the shop plans a stream of its own goods with its own people; the gate is asked. */
export async function planSelfRun(
  stage: Stage,
  seller: Person,
  plan: { shop: string; host: string; goods: string; studio: string; day: string },
): Promise<string> {
  const shop = await ask(
    seller.api.GET('/parks/{park_id}/subjects/{subject_id}', { params: stage.in({ subject_id: plan.shop }) }),
  );
  return planned(stage, seller, { ...plan, kind: 'self_run', account: shop.platform_accounts[0]?.id ?? '' }, '19:00');
}

/** Step 4 and 5, influencer: the park plans a stream of selected goods on the streamer's account. */
export async function planInfluencer(
  stage: Stage,
  plan: { host: string; goods: string; studio: string; day: string },
): Promise<string> {
  const desk = stage.staff.live_supervisor;
  const own = await ask(
    desk.api.GET('/parks/{park_id}/subjects/{subject_id}', { params: stage.in({ subject_id: plan.host }) }),
  );
  const account = own.platform_accounts[0]?.id ?? '';
  return planned(stage, desk, { ...plan, kind: 'influencer', account }, '14:00');
}

interface Plan {
  kind: 'self_run' | 'influencer';
  account: string;
  host: string;
  goods: string;
  studio: string;
  day: string;
}

async function planned(stage: Stage, who: Person, plan: Plan, from: string): Promise<string> {
  const start = instant(plan.day, from);
  const end = start + 3 * 3_600_000;
  const session = await ask(
    who.api.POST('/parks/{park_id}/sessions', {
      params: stage.in(),
      body: {
        kind: plan.kind,
        platform_account_id: plan.account,
        studio_id: plan.studio,
        title: plan.kind === 'self_run' ? '蒙山果园直供' : '小满的周末果篮',
        category: product.category,
        planned_start_at: start,
        planned_end_at: end,
        products: [plan.goods],
        slots: [{ streamer_id: plan.host, from_at: start, to_at: end }],
      },
    }),
  );
  const gate = await ask(
    stage.staff.live_supervisor.api.POST('/parks/{park_id}/sessions/{session_id}/gate', {
      params: stage.in({ session_id: session.id }),
    }),
  );
  expect(gate.blocks, JSON.stringify(gate.findings)).toBe(0);
  return session.id;
}

/** Step 4: yesterday's session of the shop again, with a word on what could not be copied. */
export async function copyToNextDay(stage: Stage, seller: Person, session: string, day: string): Promise<string> {
  const copy = await ask(
    seller.api.POST('/parks/{park_id}/sessions/{session_id}/copy', {
      params: stage.in({ session_id: session }),
      body: { planned_start_at: instant(day, '19:00') },
    }),
  );
  expect(copy.not_copied).toEqual([]);
  expect(copy.session.copied_from).toBe(session);
  return copy.session.id;
}

/** Step 5: a session whose gate is not green starts only with a reason, and that is on record. */
export async function begin(stage: Stage, session: string, reason?: string) {
  const { api } = stage.staff.live_supervisor;
  const params = stage.in({ session_id: session });
  const seen = await ask(api.GET('/parks/{park_id}/sessions/{session_id}', { params }));
  let start = { ...params, header: ifMatch(seen) };
  if (reason) {
    const bare = api.POST('/parks/{park_id}/sessions/{session_id}/start', { params: start, body: {} });
    expect(await refusal(bare)).toBe('live.start_reason');
  } else {
    const reviewed = await ask(
      api.POST('/parks/{park_id}/sessions/{session_id}/review', {
        params: start,
        body: { objects: ['content', 'script', 'clothing', 'set', 'props'] },
      }),
    );
    start = { ...params, header: ifMatch(reviewed) };
  }
  const begun = await ask(
    api.POST('/parks/{park_id}/sessions/{session_id}/start', { params: start, body: reason ? { reason } : {} }),
  );
  expect(begun.state).toBe('live');
  expect(begun.started_without_green_gate).toBe(Boolean(reason));
}

/** Step 6: what is said arrives from the studio's listener with a token of its own. */
export async function listen(stage: Stage, session: string) {
  const token = await ask(
    stage.staff.park_admin.api.POST('/parks/{park_id}/machine-tokens', {
      params: stage.in(),
      body: { name: 'A-301 转写', purpose: 'transcript', days: 30 },
    }),
  );
  const listener = stage.person('').carry(token.token ?? '');
  const chunks = spoken.map((text, seq) => ({ seq, offset_ms: 60_000 * (seq + 1), text }));
  const params = { path: { session_id: session } };
  const heard = await ask(listener.api.POST('/machine/sessions/{session_id}/chunks', { params, body: { chunks } }));
  expect(heard.stored).toBe(spoken.length);
  const again = await ask(listener.api.POST('/machine/sessions/{session_id}/chunks', { params, body: { chunks } }));
  expect(again.repeated).toBe(spoken.length);
}

/** Step 6: the grave hit stands on the board; it becomes an incident, evidence, and a violation with points. */
export async function punish(stage: Stage, session: string): Promise<{ violation: string; bundle: string }> {
  const { live_supervisor, compliance_officer } = stage.staff;
  const board = await ask(live_supervisor.api.GET('/parks/{park_id}/live-board', { params: stage.in() }));
  const latest = board.sessions.find((s) => s.session.id === session)?.latest ?? [];
  const grave = latest.find((hit) => hit.severity === 'grave');
  if (!grave) throw new Error(`no grave hit on the board: ${JSON.stringify(latest)}`);
  const confirmed = await ask(
    live_supervisor.api.POST('/parks/{park_id}/hits/{hit_id}/confirmation', {
      params: { ...stage.in({ hit_id: grave.id }), header: ifMatch(grave) },
      body: { reason: '普通食品宣称治疗疾病' },
    }),
  );
  const at = stage.in({ incident_id: confirmed.incident_id ?? '' });
  const incident = await ask(live_supervisor.api.GET('/parks/{park_id}/incidents/{incident_id}', { params: at }));
  const escalated = await ask(
    live_supervisor.api.POST('/parks/{park_id}/incidents/{incident_id}/violation', {
      params: { ...at, header: ifMatch(incident) },
      body: { summary: '直播中宣称苹果能治疗糖尿病' },
    }),
  );
  const bundle = escalated.bundle_id ?? '';
  await until(
    () =>
      ask(
        live_supervisor.api.GET('/parks/{park_id}/evidence-bundles/{bundle_id}', {
          params: stage.in({ bundle_id: bundle }),
        }),
      ),
    (seen) => seen.state === 'ready',
  );
  const proof = await ask(
    live_supervisor.api.GET('/parks/{park_id}/evidence-bundles/{bundle_id}/verification', {
      params: stage.in({ bundle_id: bundle }),
    }),
  );
  expect(proof.good, JSON.stringify(proof.findings)).toBe(true);
  const where = stage.in({ violation_id: escalated.violation_id ?? '' });
  const { api } = compliance_officer;
  const { violation } = await ask(api.GET('/parks/{park_id}/violations/{violation_id}', { params: where }));
  const sure = await ask(
    api.POST('/parks/{park_id}/violations/{violation_id}/confirmation', {
      params: { ...where, header: ifMatch(violation) },
    }),
  );
  expect(sure.points).toBeGreaterThan(0);
  expect(sure.clue_due).toBe(true);
  const account = await ask(
    api.GET('/parks/{park_id}/subjects/{subject_id}/points', { params: stage.in({ subject_id: sure.subject.id }) }),
  );
  expect(account.points).toBe(sure.points);
  return { violation: sure.id, bundle };
}

/** Step 6: a transcript comes in as a file; the slip in it is put right on the spot. */
export async function correctFromFile(stage: Stage, session: string, streamerId: string) {
  const { live_supervisor } = stage.staff;
  const file = await live_supervisor.upload(stage.park, 'transcript', '小满直播间.srt', srt);
  const params = stage.in({ session_id: session });
  await ask(
    live_supervisor.api.POST('/parks/{park_id}/sessions/{session_id}/transcript-imports', {
      params,
      body: { file_id: file.id },
    }),
  );
  const imports = await until(
    () => ask(live_supervisor.api.GET('/parks/{park_id}/sessions/{session_id}/transcript-imports', { params })),
    (seen) => seen.items[0]?.state !== 'waiting',
  );
  expect(imports.items[0]?.hits_found).toBeGreaterThan(0);
  const hits = await ask(
    live_supervisor.api.GET('/parks/{park_id}/hits', {
      params: { ...stage.in(), query: { session_id: session, state: 'open' } },
    }),
  );
  for (const hit of hits.items) {
    const corrected = await ask(
      live_supervisor.api.POST('/parks/{park_id}/hits/{hit_id}/correction', {
        params: { ...stage.in({ hit_id: hit.id }), header: ifMatch(hit) },
        body: { words: '刚才说的价格以页面为准，请大家理性下单。', streamer_id: streamerId },
      }),
    );
    expect(corrected.state).toBe('corrected');
  }
}

export async function end(stage: Stage, session: string) {
  const { api } = stage.staff.live_supervisor;
  const params = stage.in({ session_id: session });
  const seen = await ask(api.GET('/parks/{park_id}/sessions/{session_id}', { params }));
  const ended = await ask(
    api.POST('/parks/{park_id}/sessions/{session_id}/end', { params: { ...params, header: ifMatch(seen) } }),
  );
  expect(ended.state).toBe('ended');
}
