import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParam, usePark } from '@/app/me';
import { pick } from '@/i18n';
import { PageHead } from '@/ui/PageHead';
import { Facts, Panel, Section } from '@/ui/Panel';
import { ProblemState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { DateTime } from '@/ui/Time';
import { useFiling } from '../api';
import { Actions } from '../components/Actions';
import { Cells } from '../components/Cells';
import { Findings } from '../components/Findings';
import { Steps } from '../components/Steps';
import { about, type Detail, stateTone } from '../filing';

/** One filing: its cells with where they come from, what the rules found, and its way to the receipt. */
export function FilingPage() {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const query = useFiling(park.id, useParam('filingId'));
  if (query.isError) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  const d = query.data;
  if (!d) return <Skeleton active paragraph={{ rows: 10 }} />;
  return (
    <>
      <PageHead
        title={`${pick(d.name, i18n.language)} ${about(d.filing)}`}
        back={`/p/${park.id}/filings`}
        tags={<StatusTag tone={stateTone[d.filing.state]}>{t(`filing.state.${d.filing.state}`)}</StatusTag>}
      >
        <Actions detail={d} />
      </PageHead>
      <Panel>
        <Steps filing={d.filing} />
      </Panel>
      <div className="st-split">
        <Panel>
          <Findings detail={d} />
          <Cells detail={d} />
        </Panel>
        <Panel>
          <Way detail={d} />
        </Panel>
      </div>
    </>
  );
}

function Way({ detail: d }: { detail: Detail }) {
  const { t, i18n } = useTranslation();
  const f = d.filing;
  return (
    <>
      <Section title={t('filing.way')}>
        <Facts
          items={[
            [t('filing.basis'), pick(d.basis, i18n.language)],
            [t('filing.external'), <code key="e">{f.external_id}</code>],
            [t('filing.schema'), f.schema_version],
            [t('filing.revision'), f.revision],
            [t('filing.builtAt'), <DateTime key="b" at={d.built_at} />],
            [t('filing.lockedAt'), <DateTime key="l" at={f.locked_at} />],
            [t('filing.signedAt'), <DateTime key="s" at={f.signed_at} />],
            [t('filing.sentAt'), <DateTime key="t" at={f.sent_at} />],
            [t('filing.channel.label'), f.channel ? t(`filing.channel.${f.channel}`) : null],
            [t('filing.receipt.number'), f.receipt_number],
            [t('filing.receipt.at'), <DateTime key="r" at={f.receipt_at} />],
            [t('ui.reason'), f.reason],
            [
              t('filing.sha'),
              f.content_sha256 ? (
                <code key="h" style={{ overflowWrap: 'anywhere' }}>
                  {f.content_sha256}
                </code>
              ) : null,
            ],
          ]}
        />
      </Section>
      {d.evidence.length ? (
        <Section title={t('filing.evidence')}>
          <ul className="st-list">
            {d.evidence.map((e) => (
              <li key={e.bundle_id}>
                <div className="body">
                  {e.title}
                  <p style={{ overflowWrap: 'anywhere' }}>SHA-256 {e.manifest_sha256}</p>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {d.deliveries.length ? (
        <Section title={t('filing.deliveries')}>
          <ul className="st-timeline">
            {d.deliveries.map((v) => (
              <li
                key={`${v.at}${v.outcome}`}
                className={v.outcome === 'accepted' ? 'done' : v.outcome === 'handed_over' ? '' : 'bad'}
              >
                <time>
                  <DateTime at={v.at} />
                </time>
                <span className="dot" />
                <div>
                  {t(`filing.outcome.${v.outcome as 'accepted'}`)}
                  {v.answer ? <p>{v.answer}</p> : null}
                </div>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
