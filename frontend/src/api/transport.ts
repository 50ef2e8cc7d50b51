import { ProblemError, problemOf } from './problem';
import { accessToken, keepToken } from './session';

export const baseUrl = '/api/v1';
const refreshLock = 'sitong-refresh';

let language = 'zh-CN';
export const speak = (next: string) => {
  language = next;
};

// A key belongs to one attempt: the same change sent again after a lost answer carries the same key.
const attempts = new Map<string, string>();

async function attemptOf(request: Request): Promise<string> {
  const body = await request.clone().text();
  return `${request.method} ${request.url} ${body}`;
}

async function reach(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ProblemError({}, 0);
  }
}

async function askNewToken(): Promise<boolean> {
  const request = new Request(new URL(`${baseUrl}/auth/refresh`, location.origin), {
    method: 'POST',
    headers: { 'X-Sitong-Csrf': '1', 'Accept-Language': language },
    credentials: 'same-origin',
  });
  const response = await reach(request);
  if (response.ok) {
    keepToken(((await response.json()) as { access_token: string }).access_token);
    return true;
  }
  const problem = await problemOf(response);
  if (problem.unreachable || problem.status === 429) throw problem;
  keepToken(undefined);
  return false;
}

/** Exchanges the refresh cookie for a token, one window at a time. False: the visitor has to sign in. */
export function refresh(stale = accessToken()): Promise<boolean> {
  const exchange = async () => (accessToken() !== stale ? true : askNewToken());
  return navigator.locks ? navigator.locks.request(refreshLock, exchange) : exchange();
}

function dress(request: Request, key: string | undefined): Request {
  const dressed = request.clone();
  const token = accessToken();
  if (token) dressed.headers.set('Authorization', `Bearer ${token}`);
  dressed.headers.set('Accept-Language', language);
  if (key) dressed.headers.set('Idempotency-Key', key);
  return dressed;
}

/** Sends a request as the signed-in account; throws a ProblemError for every answer that is no success. */
export async function send(request: Request): Promise<Response> {
  const creates = request.method === 'POST' && !/\/auth\/|\/public\//.test(request.url);
  const attempt = creates ? await attemptOf(request) : undefined;
  const key = attempt && (attempts.get(attempt) ?? crypto.randomUUID());
  if (attempt && key) attempts.set(attempt, key);

  const used = accessToken();
  let response = await reach(dress(request, key));
  const mayRefresh = response.status === 401 && !/\/auth\//.test(request.url);
  if (mayRefresh && (await refresh(used))) response = await reach(dress(request, key));
  if (attempt && response.status < 500) attempts.delete(attempt);
  if (!response.ok) throw await problemOf(response);
  return response;
}
