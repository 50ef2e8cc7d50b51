import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { Section } from '@/ui/Panel';
import { DateTime } from '@/ui/Time';

interface SealProps {
  title: string;
  report: Schemas['SealReport'] | undefined;
  busy: boolean;
  onVerify: () => void;
  onSave: () => void;
}

/** Checks a signed file in plain words, and hands it out for a check elsewhere. */
export function Seal({ title, report, busy, onVerify, onSave }: SealProps) {
  const { t } = useTranslation();
  return (
    <Section
      title={title}
      extra={
        <>
          <Button size="small" onClick={onSave}>
            {t('supervision.seal.save')}
          </Button>
          <Button size="small" type="primary" loading={busy} onClick={onVerify}>
            {t('supervision.seal.verify')}
          </Button>
        </>
      }
    >
      {report ? (
        <div role="status" className={`st-banner ${report.genuine ? 'ok' : 'over'}`}>
          <b>{t(report.genuine ? 'supervision.seal.genuine' : 'supervision.seal.broken')}</b>
          <span>
            {t('supervision.seal.files', { count: report.files })} · <DateTime at={report.made_at} /> · SM2{' '}
            {report.sm2_key_id}
          </span>
          {report.findings.map((f) => (
            <span key={`${f.code}${f.path ?? ''}`}>
              {f.path} {f.why}
            </span>
          ))}
        </div>
      ) : (
        <p className="second">{t('supervision.seal.hint')}</p>
      )}
    </Section>
  );
}
