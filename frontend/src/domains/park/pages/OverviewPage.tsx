import { Link } from '@tanstack/react-router';
import { Button, DatePicker, Input, Select, Skeleton, Tag } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { type ParkOfMe, usePark } from '@/app/me';
import { useProgress } from '@/domains/admission/api';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { PageHead } from '@/ui/PageHead';
import { Facts, Panel, Section } from '@/ui/Panel';
import { CopyAsText, QR } from '@/ui/Share';
import { ProblemState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { DateTime } from '@/ui/Time';
import { useAddFlag, useParkProfile } from '../api';
import { FlagCard } from '../components/FlagCard';
import { parkTone, roleFlags } from '../park';

/** What the park is, what it does, and which duties follow from that, each with its article. */
export function OverviewPage() {
  const { t } = useTranslation();
  const park = usePark();
  const profile = useParkProfile(park.id);
  if (profile.isError) return <ProblemState problem={profile.error} onRetry={() => void profile.refetch()} />;
  const p = profile.data;
  if (!p) return <Skeleton active paragraph={{ rows: 8 }} />;
  return (
    <>
      <PageHead title={p.name} tags={<StatusTag tone={parkTone[p.state]}>{t(`park.state.${p.state}`)}</StatusTag>} />
      {park.can('getRosterProgress') ? <Roster park={park} /> : null}
      <div className="st-split">
        <Flags park={p} />
        <Panel>
          <Section title={t('park.facts')}>
            <Facts
              items={[
                [t('park.code'), p.code],
                [t('park.region'), p.region_name],
                [t('park.openedAt'), <DateTime key="at" at={p.opened_at} short />],
              ]}
            />
          </Section>
          <Section title={t('park.complaintCode')}>
            <QR value={new URL(p.complaint_link, location.origin).href} label={t('park.complaintHint')} size={148} />
            <div style={{ textAlign: 'center', marginBlockStart: 10 }}>
              <CopyAsText text={new URL(p.complaint_link, location.origin).href} label={t('park.copyLink')} />
            </div>
          </Section>
        </Panel>
      </div>
    </>
  );
}

function Roster({ park }: { park: ParkOfMe }) {
  const { t } = useTranslation();
  const { data } = useProgress(park.id);
  const states = [
    ['total', undefined],
    ['admitted', 'admitted'],
    ['provisional', 'provisional'],
    ['overdue', 'provisional'],
  ] as const;
  return (
    <div className="st-kpis">
      {states.map(([key, state]) => (
        <Link
          key={key}
          className="st-panel st-kpi"
          to="/p/$parkId/subjects"
          params={{ parkId: park.id }}
          search={state ? { state } : {}}
        >
          <div className="k">{t(`admission.progress.${key}`)}</div>
          <div className={`v num ${key === 'overdue' && data?.overdue ? 'bad' : ''}`}>{data ? data[key] : '–'}</div>
        </Link>
      ))}
    </div>
  );
}

function Flags({ park: p }: { park: Schemas['Park'] }) {
  const { t } = useTranslation();
  const { can } = usePark();
  const add = useAddFlag();
  const [adding, setAdding] = useState(false);
  const submit = ({ since, ...rest }: { flag: Schemas['RoleFlag']; basis: string; since: Dayjs }) =>
    add.mutateAsync({ params: { path: { park_id: p.id } }, body: { ...rest, since: since.format('YYYY-MM-DD') } });
  return (
    <Panel>
      <Section
        title={t('park.flag.title')}
        extra={
          can('addParkFlag') ? (
            <Button size="small" onClick={() => setAdding(true)}>
              {t('park.flag.add')}
            </Button>
          ) : null
        }
      >
        <p className="second" style={{ margin: 0 }}>
          {t('park.flag.hint')}
        </p>
      </Section>
      {p.flags.map((flag) => (
        <FlagCard key={flag.id} flag={flag} parkId={p.id} />
      ))}
      {p.flags.length ? null : (
        <Section>
          <Tag>{t('park.flag.none')}</Tag>
        </Section>
      )}
      <FormModal
        open={adding}
        title={t('park.flag.add')}
        confirm={t('ui.save')}
        schema="NewParkFlag"
        initial={{ since: dayjs() }}
        onClose={() => setAdding(false)}
        onSubmit={submit}
      >
        <Field name="flag" label={t('park.flag.which')}>
          <Select options={roleFlags.map((value) => ({ value, label: t(`park.flag.name.${value}`) }))} />
        </Field>
        <Field name="since" label={t('park.flag.since')}>
          <DatePicker style={{ width: '100%' }} />
        </Field>
        <Field name="basis" label={t('park.flag.basis')} extra={t('park.flag.basisHint')}>
          <Input.TextArea rows={3} />
        </Field>
      </FormModal>
    </Panel>
  );
}
