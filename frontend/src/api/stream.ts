import { baseUrl, send } from './transport';

export interface ServerEvent {
  id: string;
  event: string;
  data: string;
}

/** Splits server-sent text into whole events; what is left over waits for more. */
export function parseEvents(text: string): { events: ServerEvent[]; rest: string } {
  const blocks = text.replaceAll('\r\n', '\n').split('\n\n');
  const rest = blocks.pop() ?? '';
  const events = blocks.flatMap((block) => {
    const event: ServerEvent = { id: '', event: 'message', data: '' };
    const lines = block.split('\n').filter((line) => line !== '' && !line.startsWith(':'));
    for (const line of lines) {
      const colon = line.indexOf(':');
      const field = colon < 0 ? line : line.slice(0, colon);
      const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
      if (field === 'data') event.data += event.data ? `\n${value}` : value;
      else if (field === 'id' || field === 'event') event[field] = value;
    }
    return lines.length ? [event] : [];
  });
  return { events, rest };
}

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((done) => {
    const timer = setTimeout(done, ms);
    const stop = () => {
      clearTimeout(timer);
      done();
    };
    signal.addEventListener('abort', stop, { once: true });
  });

/**
 * Follows a stream until the signal ends it. The server closes each stream before 50 s, so this opens the next one
 * from the last event seen; a lost connection is tried again after a growing pause, told through `onState`.
 */
export async function follow(
  path: string,
  onEvent: (event: ServerEvent) => void,
  signal: AbortSignal,
  onState: (live: boolean) => void = () => {},
  /** The last event the reader knows already, as a snapshot names it. */
  from = '',
): Promise<void> {
  let lastId = from;
  let failures = 0;
  while (!signal.aborted) {
    try {
      const headers = new Headers({ Accept: 'text/event-stream' });
      if (lastId) headers.set('Last-Event-ID', lastId);
      const response = await send(new Request(new URL(baseUrl + path, location.origin), { headers, signal }));
      onState(true);
      failures = 0;
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
      let rest = '';
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
        const parsed = parseEvents(rest + part.value);
        rest = parsed.rest;
        for (const event of parsed.events) {
          if (event.id) lastId = event.id;
          onEvent(event);
        }
      }
    } catch {
      if (signal.aborted) return;
      onState(false);
      failures += 1;
      await pause(Math.min(1000 * 2 ** failures, 20_000), signal);
    }
  }
}
