import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface PagerProps {
  /** Goes a page back or on; absent where there is none. */
  previous: (() => void) | undefined;
  next: (() => void) | undefined;
  label?: string;
  /** What stands before the buttons. */
  children?: ReactNode;
}

/** One page back, one page on; nothing while everything fits on one page. */
export function Pager({ previous, next, label, children }: PagerProps) {
  const { t } = useTranslation();
  if (!previous && !next && !children) return null;
  return (
    <nav className="st-pager" aria-label={label ?? t('ui.pages')}>
      {children}
      <Button disabled={!previous} onClick={previous}>
        {t('ui.previous')}
      </Button>
      <Button disabled={!next} onClick={next}>
        {t('ui.next')}
      </Button>
    </nav>
  );
}

/** The same for a list that keeps the places of its pages itself. */
export const trailed = (trail: string[], setTrail: (next: string[]) => void, next: string | undefined) => ({
  previous: trail.length ? () => setTrail(trail.slice(0, -1)) : undefined,
  next: next ? () => setTrail([...trail, next]) : undefined,
});
