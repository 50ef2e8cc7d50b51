import { ArrowLeftOutlined } from '@ant-design/icons';
import { useRouter } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { deco } from './deco';

export interface PageHeadProps {
  title: string;
  sub?: ReactNode;
  tags?: ReactNode;
  /** Where the arrow leads; without it there is none. */
  back?: string;
  children?: ReactNode;
}

/** The page's one h1, beside it what can be done with the whole page. */
export function PageHead({ title, sub, tags, back, children }: PageHeadProps) {
  const { t } = useTranslation();
  const router = useRouter();
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title, t]);
  return (
    <div className="st-page-head">
      {back ? (
        <Button
          type="text"
          className="no-print"
          aria-label={t('ui.back')}
          icon={<ArrowLeftOutlined {...deco} />}
          onClick={() => router.history.push(back)}
        />
      ) : null}
      <h1>{title}</h1>
      {tags}
      {sub ? <span className="sub">{sub}</span> : null}
      <span className="grow" />
      {children}
    </div>
  );
}
