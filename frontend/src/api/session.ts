// The access token lives in this module's memory only: a reload asks the refresh cookie for a new one.

type Listener = (signedIn: boolean) => void;

let token: string | undefined;
const listeners = new Set<Listener>();

export const accessToken = () => token;

export function keepToken(next: string | undefined) {
  const changed = Boolean(token) !== Boolean(next);
  token = next;
  if (changed) for (const tell of listeners) tell(Boolean(next));
}

/** Calls back whenever the visitor signs in or stops being signed in; returns how to stop listening. */
export function onSession(listener: Listener) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
