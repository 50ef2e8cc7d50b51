import type { ReactNode } from 'react';
import { shortMinute } from './format';

export interface TimelineItem {
  id: string;
  at: number;
  who: string;
  what: string;
  tone?: 'done' | 'bad' | 'quiet' | 'machine';
  body?: ReactNode;
}

/** What happened, in the order it is given. */
export function Timeline({ items }: { items: TimelineItem[] }) {
  return (
    <ol className="st-timeline">
      {items.map((item) => (
        <li key={item.id} className={item.tone}>
          <time dateTime={new Date(item.at).toISOString()}>{shortMinute(item.at)}</time>
          <span className="dot" aria-hidden="true" />
          <div>
            <span className="who">{item.who}</span> <span className="faint">{item.what}</span>
            {item.body ? <p>{item.body}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
