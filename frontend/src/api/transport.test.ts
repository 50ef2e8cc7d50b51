import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { api, ifMatch } from './client';
import { fieldPath, ProblemError } from './problem';
import { accessToken, keepToken, onSession } from './session';
import { refresh, speak } from './transport';

const server = setupServer();
const at = (path: string) => new URL(`/api/v1${path}`, location.origin).href;
const problem = (status: number, code: string, extra: object = {}) =>
  HttpResponse.json({ type: 'about:blank', title: code, status, code, request_id: 'r-1', ...extra }, { status });

let refreshes = 0;
const refreshable = http.post(at('/auth/refresh'), ({ request }) => {
  refreshes += 1;
  if (request.headers.get('X-Sitong-Csrf') !== '1') return problem(403, 'csrf');
  return HttpResponse.json({ access_token: `fresh-${refreshes}`, token_type: 'Bearer', expires_in: 600 });
});

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  refreshes = 0;
  keepToken(undefined);
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const building = { name: 'A', address: 'B', floors: 3 };
const addBuilding = () =>
  api.POST('/parks/{park_id}/buildings', { params: { path: { park_id: '01PARK' } }, body: building });

describe('the access token', () => {
  test('a stale token is exchanged once and the request sent again', async () => {
    keepToken('stale');
    const seen: (string | null)[] = [];
    server.use(
      refreshable,
      http.get(at('/me/sessions'), ({ request }) => {
        seen.push(request.headers.get('Authorization'));
        return request.headers.get('Authorization') === 'Bearer fresh-1'
          ? HttpResponse.json({ items: [] })
          : problem(401, 'expired');
      }),
    );
    const { data } = await api.GET('/me/sessions');
    expect(data).toEqual({ items: [] });
    expect(seen).toEqual(['Bearer stale', 'Bearer fresh-1']);
  });

  test('a second refusal is final', async () => {
    keepToken('stale');
    server.use(
      refreshable,
      http.get(at('/me/sessions'), () => problem(401, 'expired')),
    );
    await expect(api.GET('/me/sessions')).rejects.toMatchObject({ status: 401 });
    expect(refreshes).toBe(1);
  });

  test('requests refused together share one exchange', async () => {
    keepToken('stale');
    server.use(
      refreshable,
      http.get(at('/me/sessions'), ({ request }) =>
        request.headers.get('Authorization') === 'Bearer fresh-1'
          ? HttpResponse.json({ items: [] })
          : problem(401, 'expired'),
      ),
    );
    await api.GET('/me/sessions');
    expect(await refresh('stale')).toBe(true);
    expect(refreshes).toBe(1);
  });

  test('a dead session signs out and says so', async () => {
    keepToken('stale');
    const told: boolean[] = [];
    const stop = onSession((signedIn) => told.push(signedIn));
    server.use(
      http.post(at('/auth/refresh'), () => problem(401, 'session_ended')),
      http.get(at('/me/sessions'), () => problem(401, 'expired')),
    );
    await expect(api.GET('/me/sessions')).rejects.toMatchObject({ status: 401 });
    stop();
    expect(accessToken()).toBeUndefined();
    expect(told).toEqual([false]);
  });

  test('an unreachable server does not sign anybody out', async () => {
    keepToken('stale');
    server.use(
      http.post(at('/auth/refresh'), () => problem(503, 'busy')),
      http.get(at('/me/sessions'), () => problem(401, 'expired')),
    );
    await expect(api.GET('/me/sessions')).rejects.toMatchObject({ status: 503 });
    expect(accessToken()).toBe('stale');
  });
});

describe('creating', () => {
  test('the key stays the same until the server answered, then changes', async () => {
    const keys: (string | null)[] = [];
    let answers = 0;
    server.use(
      http.post(at('/parks/01PARK/buildings'), ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'));
        answers += 1;
        return answers === 1 ? HttpResponse.error() : HttpResponse.json({ id: 'x' }, { status: 201 });
      }),
    );
    await expect(addBuilding()).rejects.toMatchObject({ status: 0, unreachable: true });
    await addBuilding();
    await addBuilding();
    expect(keys[0]).toBeTruthy();
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  test('a change names the version it saw and the language it speaks', async () => {
    speak('en');
    server.use(
      http.patch(at('/me'), ({ request }) => {
        expect(request.headers.get('If-Match')).toBe('"7"');
        expect(request.headers.get('Accept-Language')).toBe('en');
        expect(request.headers.get('Idempotency-Key')).toBeNull();
        return HttpResponse.json({});
      }),
    );
    await api.PATCH('/me', { params: { header: ifMatch(7) }, body: { name: 'x' } });
  });
});

describe('problems', () => {
  test('carry code, request and fields', async () => {
    const errors = [{ pointer: '/floors', code: 'range', message: 'too many' }];
    server.use(http.post(at('/parks/01PARK/buildings'), () => problem(422, 'contract.invalid', { errors })));
    const refused = await addBuilding().catch((e: unknown) => e);
    expect(refused).toBeInstanceOf(ProblemError);
    expect(refused).toMatchObject({ status: 422, code: 'contract.invalid', requestId: 'r-1', fields: errors });
  });

  test.each([
    ['/name', ['name']],
    ['/platform_accounts/0/uid', ['platform_accounts', 0, 'uid']],
    ['/a~1b/~0c', ['a/b', '~c']],
    ['', []],
  ])('pointer %s names field %j', (pointer, path) => {
    expect(fieldPath(pointer)).toEqual(path);
  });
});
