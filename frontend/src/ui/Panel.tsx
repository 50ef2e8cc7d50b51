import { type PropsWithChildren, type ReactNode, useEffect, useId, useRef } from 'react';

interface SectionProps {
  title?: ReactNode;
  extra?: ReactNode;
  /** The name a link ends with (`#documents`) to arrive here. */
  anchor?: string;
}

/** A section with a heading inside a panel. */
export function Section({ title, extra, anchor, children }: PropsWithChildren<SectionProps>) {
  const id = useId();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    // The data comes after the address: the browser had nothing to go to yet.
    if (anchor && window.location.hash === `#${anchor}`) place.current?.scrollIntoView();
  }, [anchor]);
  const frame = { ref: place, className: 'st-section', ...(anchor ? { id: anchor } : {}) };
  if (!title) return <section {...frame}>{children}</section>;
  return (
    <section {...frame} aria-labelledby={id}>
      <header>
        <h2 id={id} className="grow">
          {title}
        </h2>
        {extra}
      </header>
      {children}
    </section>
  );
}

export function Panel({ children }: PropsWithChildren) {
  return <div className="st-panel">{children}</div>;
}

/** Names and values; a value that is not there shows a dash. */
export function Facts({ items }: { items: (readonly [name: string, value: ReactNode] | false | null | undefined)[] }) {
  return (
    <dl className="st-facts">
      {items.map((item) =>
        item ? (
          <div key={item[0]} style={{ display: 'contents' }}>
            <dt>{item[0]}</dt>
            <dd>{item[1] === undefined || item[1] === null || item[1] === '' ? '—' : item[1]}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
