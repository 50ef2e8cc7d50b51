import { createHash, randomUUID } from 'node:crypto';
import createFetchClient, { type Client } from 'openapi-fetch';
import type { components, paths } from '../../src/api/schema.gen';

export type Schemas = components['schemas'];

export const password = 'a-whole-story-2026';

/** The version a change is made to. */
export const ifMatch = (seen: { version: number }) => ({ 'If-Match': `"${seen.version}"` });

/** What an operation answered; fails with the whole problem when it was no success. */
export async function ask<T>(answer: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await answer;
  if (!response.ok) throw new Error(`${response.status} ${response.url} ${JSON.stringify(error)}`);
  return data as T;
}

/** The code of the refusal an operation must answer with. */
export async function refusal(answer: Promise<{ error?: unknown; response: Response }>): Promise<string> {
  const { error, response } = await answer;
  if (response.ok) throw new Error(`${response.url} was not refused`);
  return (error as Schemas['Problem']).code;
}

/** Somebody with an account who works through the generated client, and signs in again when the day has passed. */
export class Person {
  readonly api: Client<paths>;
  readonly password = password;
  private token: string | undefined;

  constructor(
    private readonly url: string,
    readonly login: string,
  ) {
    this.api = createFetchClient<paths>({ baseUrl: `${url}/api/v1`, fetch: (request) => this.send(request) });
  }

  async signIn() {
    this.token = undefined;
    const session = await ask(this.api.POST('/auth/login', { body: { login: this.login, password } }));
    this.token = session.access_token;
  }

  /** Carries a code that opens a door by itself: a bootstrap link, a case. */
  carry(token: string) {
    this.token = token;
    return this;
  }

  async upload(park: string, purpose: Schemas['FilePurpose'], name: string, bytes: Buffer, subject?: string) {
    const path = { park_id: park };
    const upload = await ask(
      this.api.POST('/parks/{park_id}/uploads', {
        params: { path },
        body: {
          name,
          purpose,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          size_bytes: bytes.length,
          ...(subject ? { subject_id: subject } : {}),
        },
      }),
    );
    const sent = await this.send(
      new Request(`${this.url}/api/v1/parks/${park}/uploads/${upload.id}/chunks/0`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/octet-stream' },
        body: new Uint8Array(bytes),
      }),
    );
    if (!sent.ok) throw new Error(`${sent.status} ${sent.url} ${await sent.text()}`);
    const place = { params: { path: { ...path, upload_id: upload.id } } };
    return ask(this.api.POST('/parks/{park_id}/uploads/{upload_id}/completion', place));
  }

  /** The bytes behind an address of the interface. */
  async download(path: string): Promise<Buffer> {
    const answer = await this.send(new Request(`${this.url}/api/v1${path}`));
    if (!answer.ok) throw new Error(`${answer.status} ${answer.url} ${await answer.text()}`);
    return Buffer.from(await answer.arrayBuffer());
  }

  private async send(request: Request): Promise<Response> {
    const key = request.method === 'POST' && !/\/auth\/|\/public\//.test(request.url) ? randomUUID() : undefined;
    const first = await fetch(this.dress(request.clone(), key));
    if (first.status !== 401 || /\/auth\/|\/public\//.test(request.url)) return first;
    await this.signIn();
    return fetch(this.dress(request, key));
  }

  private dress(request: Request, key: string | undefined): Request {
    if (this.token) request.headers.set('Authorization', `Bearer ${this.token}`);
    request.headers.set('Accept-Language', 'zh-CN');
    if (key) request.headers.set('Idempotency-Key', key);
    return request;
  }
}
