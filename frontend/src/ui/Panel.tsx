import { type PropsWithChildren, type ReactNode, useId } from 'react';

/** A section with a heading inside a panel. */
export function Section({ title, extra, children }: PropsWithChildren<{ title?: ReactNode; extra?: ReactNode }>) {
  const id = useId();
  if (!title) return <section className="st-section">{children}</section>;
  return (
    <section className="st-section" aria-labelledby={id}>
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
