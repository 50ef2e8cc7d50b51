import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/api/client';
import { usePark } from '@/app/me';
import { pick } from '@/i18n';
import { cite } from '@/ui/law';
import { Section } from '@/ui/Panel';
import { ReasonModal } from '@/ui/ReasonModal';
import { StatusTag } from '@/ui/StatusTag';
import { useExplainFiling } from '../api';
import type { Detail, Finding } from '../filing';

/** What the rules found: some must be put right at their source, the others explained by a person. */
export function Findings({ detail: d }: { detail: Detail }) {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const explain = useExplainFiling();
  const [open, setOpen] = useState<Finding>();
  const editable = ['draft', 'validated'].includes(d.filing.state) && park.can('explainFiling');
  return (
    <Section title={t('filing.findings')}>
      {d.findings.length === 0 ? <p className="second">{t('filing.noFindings')}</p> : null}
      <ul className="st-list">
        {d.findings.map((f) => (
          <li key={f.id}>
            <StatusTag tone={f.level === 'blocking' ? 'bad' : f.explanation ? 'good' : 'warn'}>
              {f.level === 'explaining' && f.explanation ? t('filing.explained') : t(`filing.level.${f.level}`)}
            </StatusTag>
            <div className="body">
              {pick(f.text, i18n.language)} {f.compared ? <span className="num">({f.compared})</span> : null}
              {f.article ? <span className="st-article"> {cite(f.article, i18n.language)}</span> : null}
              {f.explanation ? <p>{f.explanation}</p> : null}
              {f.level === 'blocking' ? <p>{t('filing.fixAtSource')}</p> : null}
            </div>
            {editable && f.level === 'explaining' ? (
              <Button size="small" onClick={() => setOpen(f)}>
                {t(f.explanation ? 'filing.explainAgain' : 'filing.explain')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <ReasonModal
        open={open !== undefined}
        title={t('filing.explain')}
        consequence={open ? pick(open.text, i18n.language) : ''}
        label={t('filing.explanation')}
        confirm={t('ui.save')}
        onCancel={() => setOpen(undefined)}
        onConfirm={async (text) => {
          if (!open) return;
          await explain.mutateAsync({
            params: {
              path: { park_id: park.id, filing_id: d.filing.id, finding_id: open.id },
              header: ifMatch(d.filing.version),
            },
            body: { text },
          });
          setOpen(undefined);
        }}
      />
    </Section>
  );
}
