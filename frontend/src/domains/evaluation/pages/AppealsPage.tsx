import { Link } from '@tanstack/react-router';
import { App, Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/api/client';
import { usePark } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import type { Column } from '@/ui/DataTable';
import { FormModal } from '@/ui/FormModal';
import { ListPage } from '@/ui/ListPage';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { DateTime } from '@/ui/Time';
import { type AppealSearch, useAppeals, useDecideAppeal } from '../api';
import { type Appeal, appealStates, appealTone, points } from '../snapshot';

/** Objections to evaluations: somebody else than the publisher decides, and both figures stay. */
export function AppealsPage() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<AppealSearch>();
  const query = useAppeals(park.id, list.search);
  const [open, setOpen] = useState<Appeal>();
  const columns: Column<Appeal>[] = [
    {
      key: 'subject',
      title: t('evaluation.subject'),
      width: 220,
      fixed: true,
      render: (a) => (
        <Link to="/p/$parkId/evaluations/$snapshotId" params={{ parkId: park.id, snapshotId: a.snapshot_id }}>
          {a.subject.name}
        </Link>
      ),
    },
    {
      key: 'state',
      title: t('evaluation.state.label'),
      width: 110,
      render: (a) => <StatusTag tone={appealTone[a.state]}>{t(`evaluation.appeal.state.${a.state}`)}</StatusTag>,
    },
    {
      key: 'scores',
      title: t('evaluation.appeal.scores'),
      width: 150,
      align: 'end',
      render: (a) => (
        <span className="num">
          {a.state === 'filed' ? points(a.score_before) : `${points(a.score_before)} → ${points(a.score_after)}`}
        </span>
      ),
    },
    { key: 'grounds', title: t('evaluation.appeal.grounds'), width: 280, render: (a) => a.grounds },
    { key: 'reason', title: t('evaluation.appeal.decision'), width: 220, render: (a) => a.reason ?? '—' },
    { key: 'filed', title: t('evaluation.appeal.filedAt'), width: 150, render: (a) => <DateTime at={a.filed_at} /> },
    {
      key: 'act',
      title: t('identity.member.act'),
      width: 110,
      render: (a) =>
        a.state === 'filed' && park.can('decideEvaluationAppeal') ? (
          <Button size="small" type="primary" onClick={() => setOpen(a)}>
            {t('evaluation.appeal.decide')}
          </Button>
        ) : null,
    },
  ];
  return (
    <ListPage
      title={t('evaluation.nav.appeals')}
      sub={t('evaluation.appeal.other')}
      name="evaluation-appeals"
      columns={columns}
      query={query}
      list={list}
      empty={{ title: t('evaluation.appeal.none') }}
      tabs={{
        label: t('evaluation.state.label'),
        value: list.search.state,
        onChange: (state) => list.set({ state }),
        options: appealStates.map((value) => ({ value, label: t(`evaluation.appeal.state.${value}`) })),
      }}
    >
      {open ? <Decision appeal={open} onClose={() => setOpen(undefined)} /> : null}
    </ListPage>
  );
}

interface Values {
  points?: number | null;
  reason: string;
}

function Decision({ appeal: a, onClose }: { appeal: Appeal; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const { message } = App.useApp();
  const decide = useDecideAppeal();
  return (
    <FormModal<Values>
      open
      title={t('evaluation.appeal.decide')}
      confirm={t('evaluation.appeal.decide')}
      schema="EvaluationAppealDecision"
      onClose={onClose}
      onSubmit={async ({ points: adjusted, reason }) => {
        await decide.mutateAsync({
          params: { path: { park_id: park.id, evaluation_appeal_id: a.id }, header: ifMatch(a.version) },
          body: {
            reason,
            ...(adjusted === undefined || adjusted === null ? {} : { adjusted_score: Math.round(adjusted * 100) }),
          },
        });
        void message.success(t('ui.done'));
      }}
    >
      <p className="second">{a.grounds}</p>
      <Field
        name="points"
        label={t('evaluation.appeal.adjusted')}
        extra={t('evaluation.appeal.adjustedHint', { score: points(a.score_before) })}
      >
        <InputNumber min={0} max={100} step={0.5} precision={2} style={{ width: '100%' }} />
      </Field>
      <Field name="reason" label={t('ui.reason')}>
        <Input.TextArea rows={3} />
      </Field>
    </FormModal>
  );
}
