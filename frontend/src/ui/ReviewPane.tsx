import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from './States';

export interface ReviewPaneProps<Row> {
  title: string;
  items: Row[];
  current: string | undefined;
  idOf: (row: Row) => string;
  /** The card of one item in the queue. */
  card: (row: Row) => ReactNode;
  onPick: (id: string) => void;
  onApprove?: () => void;
  onRefuse?: () => void;
  empty: { title: string; hint?: string };
  children: ReactNode;
}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Queue on the left, the case on the right. J and K walk, A approves, R refuses; keys are idle while somebody types. */
export function ReviewPane<Row>(props: ReviewPaneProps<Row>) {
  const { t } = useTranslation();
  const { items, idOf, current } = props;
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      if (document.querySelector('.ant-modal-wrap:not([style*="none"])')) return;
      const p = latest.current;
      const at = p.items.findIndex((row) => p.idOf(row) === p.current);
      const walk = (step: number) => {
        const row = p.items[Math.min(Math.max(at + step, 0), p.items.length - 1)];
        if (row) p.onPick(p.idOf(row));
      };
      const keys: Record<string, (() => void) | undefined> = {
        j: () => walk(1),
        k: () => walk(-1),
        a: p.onApprove,
        r: p.onRefuse,
      };
      keys[event.key.toLowerCase()]?.();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <div className="st-review">
      <nav className="st-panel queue" aria-label={props.title}>
        {items.length ? (
          <ul>
            {items.map((row) => (
              <li key={idOf(row)}>
                <button
                  type="button"
                  aria-current={idOf(row) === current ? 'true' : undefined}
                  onClick={() => props.onPick(idOf(row))}
                >
                  {props.card(row)}
                </button>
              </li>
            ))}
          </ul>
        ) : (
          <EmptyState {...props.empty} />
        )}
      </nav>
      <section className="st-panel" aria-label={t('ui.review.case')}>
        {props.children}
      </section>
    </div>
  );
}
