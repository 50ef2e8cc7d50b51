import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/api/client';
import { usePark } from '@/app/me';
import { day } from '@/ui/format';
import { cite } from '@/ui/law';
import { ReasonModal } from '@/ui/ReasonModal';
import { StatusTag } from '@/ui/StatusTag';
import { Timeline } from '@/ui/Timeline';
import { useBlacklistSteps } from '../api';
import { blacklistTone, type Entry, nextSteps, operation, type Step, story } from '../blacklist';

const harsh: Step[] = ['list', 'refuse'];

/** One entry with its whole story, and what the reader may do next. */
export function BlacklistCard({ entry: e }: { entry: Entry }) {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const [asked, setAsked] = useState<Step>();
  const send = useBlacklistSteps();
  const params = { path: { park_id: park.id, blacklist_entry_id: e.id }, header: ifMatch(e.version) };
  const may = nextSteps(e, day(Date.now())).filter((step) => park.can(operation[step]));
  return (
    <div className="st-panel st-card">
      <div className="top">
        <StatusTag tone={blacklistTone[e.state]}>{t(`admission.blacklist.state.${e.state}`)}</StatusTag>
        <span className="faint">
          {e.state === 'noticed' ? t('admission.blacklist.hearUntil', { date: e.hear_until }) : null}
          {e.state === 'in_force' ? t('admission.blacklist.until', { date: e.until_on ?? '' }) : null}
        </span>
      </div>
      <h3>
        {e.subject.name} · {t(`admission.blacklist.ground.${e.ground}`)}
      </h3>
      <p style={{ whiteSpace: 'pre-wrap' }}>{e.facts}</p>
      <p className="faint">
        {t('admission.blacklist.basisOf', { basis: cite(e.basis, i18n.language) })}{' '}
        {t('admission.blacklist.term', { count: e.months })}
      </p>
      <Timeline items={story(e, (kind) => t(`admission.blacklist.step.${kind}`))} />
      <Space wrap className="no-print">
        {may.map((step) => (
          <Button key={step} danger={harsh.includes(step)} onClick={() => setAsked(step)}>
            {t(`admission.blacklist.act.${step}`)}
          </Button>
        ))}
      </Space>
      {asked ? (
        <ReasonModal
          open
          danger={harsh.includes(asked)}
          title={t(`admission.blacklist.act.${asked}`)}
          consequence={t(`admission.blacklist.what.${asked}`)}
          confirm={t(`admission.blacklist.act.${asked}`)}
          onCancel={() => setAsked(undefined)}
          onConfirm={async (text) => {
            await send(asked, params, text);
            setAsked(undefined);
          }}
        />
      ) : null}
    </div>
  );
}
