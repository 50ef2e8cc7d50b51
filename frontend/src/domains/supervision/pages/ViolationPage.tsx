import { Link } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { saveAs } from '@/api/files';
import { useParam } from '@/app/me';
import { reportProblem } from '@/app/ProblemToasts';
import { pick } from '@/i18n';
import { cite } from '@/ui/law';
import { PageHead } from '@/ui/PageHead';
import { Facts, Panel, Section } from '@/ui/Panel';
import { ProblemState } from '@/ui/States';
import { DateTime } from '@/ui/Time';
import { useVerifyEvidence, useViolation } from '../api';
import { Seal } from '../components/Seal';

/** A confirmed violation with the evidence of the clue that carried it. */
export function ViolationPage() {
  const { t, i18n } = useTranslation();
  const parkId = useParam('parkId');
  const id = useParam('violationId');
  const query = useViolation(parkId, id);
  const verify = useVerifyEvidence();
  if (query.isError) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  const v = query.data;
  if (!v) return <Skeleton active paragraph={{ rows: 8 }} />;
  const path = { park_id: parkId, violation_id: id };
  return (
    <>
      <PageHead title={pick(v.name, i18n.language)} back={`/supervision/parks/${parkId}`} sub={v.park_name} />
      <div className="st-split">
        <Panel>
          <Section title={t('conduct.violation.facts')}>
            <p style={{ whiteSpace: 'pre-wrap', margin: 0 }}>{v.facts}</p>
          </Section>
          {v.clue?.received && v.clue.evidence.length ? (
            <Seal
              title={t('supervision.evidence')}
              report={verify.data}
              busy={verify.isPending}
              onVerify={() => verify.mutate({ params: { path } })}
              onSave={() =>
                void saveAs(`/supervision/parks/${parkId}/violations/${id}/evidence`, `evidence-${id}.zip`).catch(
                  reportProblem,
                )
              }
            />
          ) : (
            <Section title={t('supervision.evidence')}>
              <p className="second">{t('supervision.noEvidence')}</p>
            </Section>
          )}
        </Panel>
        <Panel>
          <Section title={t('conduct.violation.title')}>
            <Facts
              items={[
                [t('conduct.violation.subject'), v.subject],
                [t('conduct.violation.article'), cite(v.article, i18n.language)],
                [t('conduct.violation.points'), v.points],
                [t('conduct.violation.severity'), t(`conduct.severity.${v.severity as 'slight'}`)],
                [t('conduct.violation.state'), t(`conduct.state.${v.state as 'closed'}`)],
                [t('conduct.violation.occurredAt'), <DateTime key="o" at={v.occurred_at} />],
                [t('conduct.violation.confirmedAt'), <DateTime key="c" at={v.confirmed_at} />],
                [
                  t('supervision.clue'),
                  v.clue ? (
                    <Link
                      key="f"
                      to="/supervision/parks/$parkId/filings/$filingId"
                      params={{ parkId, filingId: v.clue.filing_id }}
                    >
                      {t(v.clue.received ? 'supervision.clueReceived' : 'supervision.clueSent')}
                    </Link>
                  ) : null,
                ],
              ]}
            />
          </Section>
        </Panel>
      </div>
    </>
  );
}
