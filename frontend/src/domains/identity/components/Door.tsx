import type { PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageButton } from '@/app/shells/Controls';
import { Themed } from '@/app/Themed';
import { Mark } from '@/ui/Brand';

/** The frame of the pages before the door: sign-in, invitation, first administrator, second factor. */
export function Door({
  title,
  sub,
  children,
  foot,
}: PropsWithChildren<{ title: string; sub?: string; foot?: React.ReactNode }>) {
  const { t } = useTranslation();
  return (
    <Themed surface="operator">
      <div className="st-door">
        <aside>
          <div className="st-brand">
            <Mark />
            {t('app.name')}
          </div>
          <div>
            <h2>{t('identity.door.slogan')}</h2>
            <ul>
              <li>{t('identity.door.points.supply')}</li>
              <li>{t('identity.door.points.trace')}</li>
              <li>{t('identity.door.points.look')}</li>
            </ul>
          </div>
          <span />
        </aside>
        <main>
          <div className="box">
            <h1>{title}</h1>
            {sub ? <p>{sub}</p> : null}
            {children}
            <div className="feet">
              {foot ?? <span />}
              <LanguageButton />
            </div>
          </div>
        </main>
      </div>
    </Themed>
  );
}
