import type { components } from './schema.gen';

export type FieldProblem = components['schemas']['ProblemField'];

/** A refusal of the server (RFC 9457), or of the network: then status is 0. */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly requestId: string;
  readonly fields: FieldProblem[];
  readonly retryAfterSeconds: number | undefined;

  constructor(problem: Partial<components['schemas']['Problem']>, status: number, retryAfterSeconds?: number) {
    super(problem.title ?? '');
    this.name = 'ProblemError';
    this.status = status;
    this.code = problem.code ?? (status === 0 ? 'network' : 'unknown');
    this.requestId = problem.request_id ?? '';
    this.fields = problem.errors ?? [];
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** Nothing went wrong: the step was taken in and waits for a second person. */
  get waits() {
    return this.code === 'identity.second_look_waits';
  }

  /** The server did not answer, or said it cannot for now. */
  get unreachable() {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }
}

export async function problemOf(response: Response): Promise<ProblemError> {
  const retry = Number(response.headers.get('Retry-After')) || undefined;
  const body = (await response.json().catch(() => ({}))) as Partial<components['schemas']['Problem']>;
  return new ProblemError(body, response.status, retry);
}

/** `/platform_accounts/0/uid` → `['platform_accounts', 0, 'uid']`, the way a form names its fields. */
export function fieldPath(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
