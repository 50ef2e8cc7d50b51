import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { saveAs } from '@/api/files';
import { useParam } from '@/app/me';
import { reportProblem } from '@/app/ProblemToasts';
import { shown, stateTone } from '@/domains/filing/filing';
import { pick } from '@/i18n';
import { PageHead } from '@/ui/PageHead';
import { Facts, Panel, Section } from '@/ui/Panel';
import { ProblemState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { DateTime } from '@/ui/Time';
import { useFiling, useVerifyFiling } from '../api';
import { Seal } from '../components/Seal';

/** What a park filed: its values, explanations and receipt, and whether the package is genuine. */
export function FilingPage() {
  const { t, i18n } = useTranslation();
  const parkId = useParam('parkId');
  const id = useParam('filingId');
  const query = useFiling(parkId, id);
  const verify = useVerifyFiling();
  if (query.isError) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  const d = query.data;
  if (!d) return <Skeleton active paragraph={{ rows: 10 }} />;
  const f = d.filing;
  const path = { park_id: parkId, filing_id: id };
  return (
    <>
      <PageHead
        title={`${pick(d.name, i18n.language)} ${f.period ?? ''}`}
        back={`/supervision/parks/${parkId}`}
        sub={d.park_name}
        tags={<StatusTag tone={stateTone[f.state]}>{t(`filing.state.${f.state}`)}</StatusTag>}
      />
      <div className="st-split">
        <Panel>
          <Seal
            title={t('supervision.package')}
            report={verify.data}
            busy={verify.isPending}
            onVerify={() => verify.mutate({ params: { path } })}
            onSave={() =>
              void saveAs(`/supervision/parks/${parkId}/filings/${id}/package`, `${f.external_id}.zip`).catch(
                reportProblem,
              )
            }
          />
          <Section title={t('filing.cells')}>
            <div style={{ overflowX: 'auto' }}>
              <table className="st-filing-cells">
                <thead>
                  <tr>
                    <th>{t('filing.cell.name')}</th>
                    <th className="end">{t('filing.cell.value')}</th>
                    <th className="rule">{t('filing.cell.rule')}</th>
                  </tr>
                </thead>
                <tbody>
                  {d.cells.map((c) => (
                    <tr key={c.code}>
                      <td>{pick(c.name, i18n.language)}</td>
                      <td className={c.number === undefined ? 'text' : 'end num'}>
                        {shown(c.unit, c.number, c.text) || '—'}
                      </td>
                      <td className="rule">{pick(c.rule, i18n.language)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </Section>
        </Panel>
        <Panel>
          <Section title={t('filing.way')}>
            <Facts
              items={[
                [t('filing.basis'), pick(d.basis, i18n.language)],
                [t('filing.external'), <code key="e">{f.external_id}</code>],
                [t('filing.revision'), f.revision],
                [t('filing.builtAt'), <DateTime key="b" at={d.built_at} />],
                [t('filing.signedAt'), <DateTime key="s" at={f.signed_at} />],
                [t('filing.sentAt'), <DateTime key="t" at={f.sent_at} />],
                [t('filing.receipt.number'), f.receipt_number],
                [t('filing.receipt.at'), <DateTime key="r" at={f.receipt_at} />],
              ]}
            />
          </Section>
          {d.explanations.length ? (
            <Section title={t('filing.explanation')}>
              <ul className="st-list">
                {d.explanations.map((e) => (
                  <li key={pick(e.rule, 'en')}>
                    <div className="body">
                      {pick(e.rule, i18n.language)}
                      <p>{e.text}</p>
                    </div>
                  </li>
                ))}
              </ul>
            </Section>
          ) : null}
        </Panel>
      </div>
    </>
  );
}
