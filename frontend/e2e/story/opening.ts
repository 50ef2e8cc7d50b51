import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
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
} from './cast';
import { ask, ifMatch, type Person, refusal, type Schemas } from './person';
import { type Stage, until } from './stage';

interface Question {
  code: string;
  right: number;
}

const bank = join(import.meta.dirname, '../../../internal/admission/data/quiz.json');
/** The right option of every question, by its code. */
export const rightAnswers = new Map(
  (JSON.parse(readFileSync(bank, 'utf8')) as { questions: Question[] }).questions.map((q) => [q.code, q.right]),
);

/** Step 1: the deployment and the park open, colleagues join, a regulator gets its unit. */
export async function openPark(stage: Stage) {
  const { first, security, regulator } = stage;
  const code = new URL(stage.sitong.run('bootstrap').split('\n')[0] ?? '').searchParams.get('code') ?? '';
  await ask(first.api.POST('/auth/bootstrap', { body: { code, ...platform.first, password: first.password } }));
  await first.signIn();
  const opened = await ask(
    first.api.POST('/platform/parks', {
      body: {
        name: parkName,
        code: 'MSZB',
        region_code: '371302004-S',
        flags: ['lessor', 'selection_service', 'other_network_service'],
        admin_name: staff.park_admin.name,
      },
    }),
  );
  stage.park = opened.park.id;
  stage.staff.park_admin = await stage.accept(opened.invitation.link, staff.park_admin.login);
  for (const [role, who] of Object.entries(staff)) {
    if (role === 'park_admin') continue;
    stage.staff[role as keyof typeof staff] = await stage.invite(who.name, who.login, role as Schemas['ParkRole']);
  }
  await platformAccount(first, platform.security).then((account) =>
    ask(
      first.api.POST('/platform/accounts/{account_id}/roles', {
        params: { path: { account_id: account.id } },
        body: { role: 'security_admin', granted: true, reason: '三员分立' },
      }),
    ),
  );
  await security.signIn();
  const watcher = await platformAccount(first, platform.regulator);
  await ask(
    security.api.POST('/platform/accounts/{account_id}/regulator-grants', {
      params: { path: { account_id: watcher.id } },
      body: { region_code: '371302', title: '兰山区市场监管局' },
    }),
  );
  await regulator.signIn();
}

function platformAccount(admin: Person, who: { name: string; login: string }) {
  return ask(admin.api.POST('/platform/accounts', { body: { ...who, password: admin.password } }));
}

/** Step 1: a building and a studio. Returns the studio. */
export async function furnish(stage: Stage): Promise<string> {
  const { api } = stage.staff.park_admin;
  const params = stage.in();
  const building = await ask(
    api.POST('/parks/{park_id}/buildings', {
      params,
      body: { name: '云仓一号楼', address: '临沂市兰山区柳青街道云仓路 18 号', floors: 6 },
    }),
  );
  const studio = await ask(
    api.POST('/parks/{park_id}/studios', {
      params,
      body: { building_id: building.id, code: 'A-301', name: '山货直播间', floor: 3, area_sqm: 40 },
    }),
  );
  return studio.id;
}

/** Step 1: a roster comes in after a dry run that names row and column. Returns the subjects by name. */
export async function importRoster(stage: Stage, kind: 'merchant' | 'streamer'): Promise<Map<string, string>> {
  const officer = stage.staff.sourcing_officer;
  const bytes = kind === 'merchant' ? rosterOfMerchants : rosterOfStreamers;
  const file = await officer.upload(stage.park, 'roster_import', '名录.csv', bytes);
  const started = await ask(
    officer.api.POST('/parks/{park_id}/roster-imports', {
      params: stage.in(),
      body: { file_id: file.id, subject_kind: kind },
    }),
  );
  const params = stage.in({ roster_import_id: started.id });
  const read = () => ask(officer.api.GET('/parks/{park_id}/roster-imports/{roster_import_id}', { params }));
  const checked = await until(read, (seen) => seen.state === 'checked');
  if (kind === 'streamer') {
    expect(checked.good_rows).toBe(2);
    expect(checked.findings.map((f) => [f.row, f.column])).toEqual([[4, '手机号']]);
  }
  await ask(
    officer.api.POST('/parks/{park_id}/roster-imports/{roster_import_id}/application', {
      params: { ...params, header: ifMatch(checked) },
    }),
  );
  await until(read, (seen) => seen.state === 'applied');
  const list = await ask(
    officer.api.GET('/parks/{park_id}/subjects', { params: { ...stage.in(), query: { kind, state: 'provisional' } } }),
  );
  return new Map(list.items.map((subject) => [subject.name, subject.id]));
}

/** Step 2: the merchant applies; a wrong credit code is refused and what is missing named at once. */
export async function admitMerchant(stage: Stage, subject: string): Promise<Person> {
  const who = await stage.invite(merchant.contact, merchant.login, 'merchant', subject);
  const params = stage.in({ subject_id: subject });
  const dossier = () => ask(who.api.GET('/parks/{park_id}/subjects/{subject_id}', { params }));
  const change = async (uscc: string) =>
    who.api.PATCH('/parks/{park_id}/subjects/{subject_id}', {
      params: { ...params, header: ifMatch(await dossier()) },
      body: { uscc, address: merchant.address, contact_name: merchant.contact },
    });
  const submit = () => who.api.POST('/parks/{park_id}/subjects/{subject_id}/applications', { params });
  expect(await refusal(change(merchant.wrongUscc))).toBe('admission.subject_invalid');
  expect(await refusal(submit())).toBe('admission.blocked');
  await ask(change(merchant.uscc));
  const scan = await who.upload(stage.park, 'qualification', '营业执照.pdf', pdf('licence'), subject);
  await ask(
    who.api.POST('/parks/{park_id}/subjects/{subject_id}/qualifications', {
      params,
      body: {
        document_type: 'business_licence',
        file_id: scan.id,
        holder: merchant.name,
        number: merchant.uscc,
        issued_on: '2021-05-18',
        expires_on: '2031-05-17',
      },
    }),
  );
  await ask(submit());
  await approve(stage, subject);
  return who;
}

/** Step 2: a streamer proves who it is and passes the quiz. */
export async function admitStreamer(stage: Stage, subject: string, as: typeof streamer | typeof host): Promise<Person> {
  const who = await stage.invite(as.name, as.login, 'streamer', subject);
  const params = stage.in({ subject_id: subject });
  const change = async (number: string) => {
    const seen = await ask(who.api.GET('/parks/{park_id}/subjects/{subject_id}', { params }));
    return who.api.PATCH('/parks/{park_id}/subjects/{subject_id}', {
      params: { ...params, header: ifMatch(seen) },
      body: { id_kind: 'resident_id', id_number: number, address: as.address },
    });
  };
  expect(await refusal(change(miscounted(as.idNumber)))).toBe('admission.subject_invalid');
  await ask(change(as.idNumber));
  const attempt = await ask(who.api.POST('/parks/{park_id}/subjects/{subject_id}/quiz-attempts', { params }));
  const marked = await ask(
    who.api.POST('/parks/{park_id}/quiz-attempts/{quiz_attempt_id}/answers', {
      params: stage.in({ quiz_attempt_id: attempt.id }),
      body: { answers: attempt.questions.map((q) => rightAnswers.get(q.code) ?? 0) },
    }),
  );
  expect(marked.passed).toBe(true);
  await ask(who.api.POST('/parks/{park_id}/subjects/{subject_id}/applications', { params }));
  await approve(stage, subject);
  return who;
}

/** The officer verifies what was handed in and approves. */
async function approve(stage: Stage, subject: string) {
  const { api } = stage.staff.sourcing_officer;
  const own = stage.in({ subject_id: subject });
  const papers = await ask(api.GET('/parks/{park_id}/subjects/{subject_id}/qualifications', { params: own }));
  for (const paper of papers.items) {
    await ask(
      api.POST('/parks/{park_id}/qualifications/{qualification_id}/verification', {
        params: { ...stage.in({ qualification_id: paper.id }), header: ifMatch(paper) },
        body: { verified: true },
      }),
    );
  }
  const waiting = await ask(
    api.GET('/parks/{park_id}/applications', { params: { ...stage.in(), query: { state: 'submitted' } } }),
  );
  const application = waiting.items.find((item) => item.subject.id === subject);
  if (!application) throw new Error('the application is not in the queue');
  await ask(
    api.POST('/parks/{park_id}/applications/{application_id}/decision', {
      params: { ...stage.in({ application_id: application.id }), header: ifMatch(application) },
      body: { verdict: 'approve' },
    }),
  );
  const admitted = await ask(api.GET('/parks/{park_id}/subjects/{subject_id}', { params: own }));
  expect(admitted.state).toBe('admitted');
}
