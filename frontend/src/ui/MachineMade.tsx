import type { PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';

/** What a machine wrote: ringed, and never without the words that a person must confirm it. */
export function MachineMade({ children }: PropsWithChildren) {
  const { t } = useTranslation();
  return (
    <div className="st-machine">
      <small>{t('ui.machineMade')}</small>
      {children}
    </div>
  );
}
