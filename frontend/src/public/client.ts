import type { components } from '@/api/schema.gen';

export type Schemas = components['schemas'];
export type Case = Schemas['Case'];

/** A refusal as the server worded it, with the sentences that belong to fields. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly fields: Record<string, string>,
  ) {
    super(message);
  }
}

const base = '/api/v1';
const tokenKey = 'sitong.case';
let language = 'zh-CN';

export const speak = (next: string) => {
  language = next;
};

/** A token opens one case for half an hour; it lives as long as the browser window. */
export const keepToken = (token: string | undefined) =>
  token ? sessionStorage.setItem(tokenKey, token) : sessionStorage.removeItem(tokenKey);
export const hasToken = () => sessionStorage.getItem(tokenKey) !== null;

interface Call {
  method?: string;
  body?: unknown;
  version?: number;
}

async function reach(path: string, { method = 'GET', body, version }: Call): Promise<Response> {
  const headers: Record<string, string> = { 'Accept-Language': language };
  const token = sessionStorage.getItem(tokenKey);
  if (token && path.startsWith('/case')) headers.Authorization = `Bearer ${token}`;
  if (version !== undefined) headers['If-Match'] = `"${version}"`;
  const raw = body instanceof Blob;
  if (body !== undefined) headers['Content-Type'] = raw ? 'application/octet-stream' : 'application/json';
  try {
    return await fetch(base + path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: raw ? body : JSON.stringify(body) }),
    });
  } catch {
    throw new Refusal('', 0, {});
  }
}

async function refusalOf(response: Response): Promise<Refusal> {
  const problem = (await response.json().catch(() => ({}))) as Partial<Schemas['Problem']>;
  const fields = (problem.errors ?? []).map((e) => [e.pointer.slice(1), e.message] as const);
  return new Refusal(problem.title ?? '', response.status, Object.fromEntries(fields));
}

async function answer(path: string, call: Call = {}): Promise<Response> {
  const response = await reach(path, call);
  if (response.ok) return response;
  if (response.status === 401 && path.startsWith('/case')) keepToken(undefined);
  throw await refusalOf(response);
}

const json = async <T>(path: string, call?: Call) => (await (await answer(path, call)).json()) as T;
const post = <T>(path: string, body: unknown, version?: number) =>
  json<T>(path, { method: 'POST', body, ...(version === undefined ? {} : { version }) });

const parkOf = (code: string) => `/public/parks/${encodeURIComponent(code)}`;

export const viewForm = (code: string) => json<Schemas['ComplaintForm']>(`${parkOf(code)}/complaint-form`);
export const file = (code: string, body: Schemas['NewComplaint']) =>
  post<Schemas['FiledCase']>(`${parkOf(code)}/complaints`, body);

/** Opens a case with its number and query code and keeps the token. */
export async function open(number: string, queryCode: string): Promise<void> {
  const body: Schemas['CaseKey'] = { number, query_code: queryCode };
  keepToken((await post<Schemas['CaseAccess']>('/public/cases/access', body)).access_token);
}

export const ownCase = () => json<Case>('/case');
export const messages = () => json<Schemas['CaseMessagePage']>('/case/messages?limit=100');
export const exhibits = () => json<Schemas['CaseExhibitList']>('/case/exhibits');
export const say = (room: Schemas['CaseRoom'], body: string) =>
  post('/case/messages', { room, body } satisfies Schemas['NewCaseMessage']);
export const offer = (body: Schemas['NewOwnOffer']) => post('/case/offers', body);
export const answerOffer = (id: string, body: Schemas['OwnOfferAnswer']) => post(`/case/offers/${id}/answer`, body);
export const confirmAgreement = (sha256: string) =>
  post('/case/agreement/confirmation', { sha256 } satisfies Schemas['OwnConfirmation']);

export type Step = 'supplement' | 'withdrawal' | 'performance' | 'agreement/refusal';

/** A step of the case on the version the consumer saw. */
export const step = (what: Step, text: string, version: number) => {
  const reason: Schemas['CaseReason'] = text ? { reason: text } : {};
  return post(`/case/${what}`, what === 'supplement' ? { text } : reason, version);
};

export const maxFileBytes = 8 * 1024 * 1024;

/** Lays one picture or PDF before the mediator. */
export function addExhibit(picture: File, secret = false) {
  const query = new URLSearchParams({ name: fileName(picture), private: String(secret) });
  return json<Schemas['CaseExhibit']>(`/case/exhibits?${query}`, { method: 'POST', body: picture });
}

/** The contract wants at least five characters and at most 120, ending included. */
function fileName(picture: File): string {
  const name = picture.name.slice(-120);
  return name.length < 5 ? `file-${name}` : name;
}

/** Opens a file in a new tab; the tab is asked for before waiting, or the browser would refuse it. */
export async function show(path: string): Promise<void> {
  const tab = window.open('', '_blank');
  try {
    const url = URL.createObjectURL(await (await answer(path)).blob());
    if (tab) tab.location.href = url;
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  } catch (refusal) {
    tab?.close();
    throw refusal;
  }
}
