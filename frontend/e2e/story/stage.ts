import type { Running } from '../app';
import { platform, staff } from './cast';
import { ask, Person, type Schemas } from './person';

/** The state a job or a delivery must reach; the last answer is in the error when it does not. */
export async function until<T>(look: () => Promise<T>, reached: (seen: T) => boolean): Promise<T> {
  let seen = await look();
  for (let tries = 0; !reached(seen) && tries < 200; tries += 1) {
    await new Promise((done) => setTimeout(done, 100));
    seen = await look();
  }
  if (!reached(seen)) throw new Error(`never got there: ${JSON.stringify(seen)}`);
  return seen;
}

/** Where a story plays: the running program, the park, and everybody in it. */
export class Stage {
  park = '';
  readonly first: Person;
  readonly security: Person;
  readonly regulator: Person;
  readonly staff: Record<keyof typeof staff, Person>;

  constructor(readonly sitong: Running) {
    this.first = this.person(platform.first.login);
    this.security = this.person(platform.security.login);
    this.regulator = this.person(platform.regulator.login);
    const roles = Object.entries(staff).map(([role, who]) => [role, this.person(who.login)]);
    this.staff = Object.fromEntries(roles) as Record<keyof typeof staff, Person>;
  }

  person(login: string) {
    return new Person(this.sitong.url, login);
  }

  /** The path of what belongs to the park. */
  in<P extends Record<string, string>>(more: P = {} as P) {
    return { path: { park_id: this.park, ...more } };
  }

  /** The name and the address behind a link of the product. */
  async codeOf(link: string | undefined): Promise<string> {
    return new URL(link ?? '', this.sitong.url).pathname.split('/').pop() ?? '';
  }

  /** Invites somebody and lets the invited accept; returns the person, signed in. */
  async invite(name: string, login: string, role: Schemas['ParkRole'], subject?: string): Promise<Person> {
    const body = { name, role, ...(subject ? { subject_id: subject } : {}) };
    const admin = this.staff.park_admin.api;
    const invitation = await ask(admin.POST('/parks/{park_id}/invitations', { params: this.in(), body }));
    return this.accept(invitation.link, login);
  }

  async accept(link: string | undefined, login: string): Promise<Person> {
    const who = this.person(login);
    const params = { path: { code: await this.codeOf(link) } };
    const body = { consent: true as const, login, password: who.password };
    await ask(who.api.POST('/public/invitations/{code}/acceptance', { params, body }));
    await who.signIn();
    return who;
  }
}
