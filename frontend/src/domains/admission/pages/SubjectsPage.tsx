import { DownloadOutlined, PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { ExportButton } from '@/domains/evidence/components/ExportButton';
import { Field } from '@/ui/ContractForm';
import type { Column } from '@/ui/DataTable';
import { deco } from '@/ui/deco';
import { Choice, SearchBox } from '@/ui/FilterBar';
import { FormModal } from '@/ui/FormModal';
import { day } from '@/ui/format';
import { ListPage } from '@/ui/ListPage';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { type SubjectSearch, useRegisterSubject, useSubjects } from '../api';
import { forms, kinds, type Subject, states, stateTone } from '../subject';

/** The roster: merchants, streamers and agencies of the park. */
export function SubjectsPage() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<SubjectSearch>();
  const query = useSubjects(park.id, list.search);
  const columns = useColumns(park.id);
  const [adding, setAdding] = useState(false);
  const { q, kind, state } = list.search;
  return (
    <ListPage
      title={t('admission.subjects.title')}
      sub={query.data?.total === undefined ? undefined : t('ui.total', { count: query.data.total })}
      name="subjects"
      columns={columns}
      query={query}
      list={list}
      empty={{ title: t('admission.subjects.empty'), hint: t('admission.subjects.emptyHint') }}
      tabs={{
        label: t('admission.subject.state'),
        value: state,
        onChange: (next) => list.set({ state: next }),
        options: states.map((value) => ({ value, label: t(`admission.state.${value}`) })),
      }}
      filters={
        <>
          <SearchBox label={t('admission.subjects.search')} value={q} onChange={(next) => list.set({ q: next })} />
          <Choice
            label={t('admission.subject.kind')}
            value={kind}
            onChange={(next) => list.set({ kind: next })}
            options={kinds.map((value) => ({ value, label: t(`admission.kind.${value}`) }))}
          />
        </>
      }
      actions={
        <>
          <ExportButton kind="subjects" filters={{ q, kind, state }} icon={<DownloadOutlined {...deco} />} />
          {park.can('checkRoster') ? (
            <Link to="/p/$parkId/roster-imports" params={{ parkId: park.id }}>
              <Button icon={<UploadOutlined {...deco} />}>{t('admission.import.title')}</Button>
            </Link>
          ) : null}
          {park.can('registerSubject') ? (
            <Button type="primary" icon={<PlusOutlined {...deco} />} onClick={() => setAdding(true)}>
              {t('admission.subjects.add')}
            </Button>
          ) : null}
        </>
      }
    >
      <Register open={adding} onClose={() => setAdding(false)} />
    </ListPage>
  );
}

function useColumns(parkId: string): Column<Subject>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      title: t('admission.subject.name'),
      width: 220,
      fixed: true,
      sort: 'name',
      render: (s) => (
        <Link to="/p/$parkId/subjects/$subjectId" params={{ parkId, subjectId: s.id }}>
          {s.name}
        </Link>
      ),
    },
    { key: 'kind', title: t('admission.subject.kind'), width: 80, render: (s) => t(`admission.kind.${s.kind}`) },
    {
      key: 'state',
      title: t('admission.subject.state'),
      width: 100,
      render: (s) => <StatusTag tone={stateTone[s.state]}>{t(`admission.state.${s.state}`)}</StatusTag>,
    },
    {
      key: 'missing',
      title: t('admission.subject.missing'),
      width: 110,
      render: (s) =>
        s.missing ? (
          <span className="st-clock near">{t('admission.subject.missingCount', { count: s.missing })}</span>
        ) : (
          <span className="st-clock ok">{t('admission.subject.complete')}</span>
        ),
    },
    {
      key: 'provisional',
      title: t('admission.subject.provisionalUntil'),
      width: 120,
      render: (s) => s.provisional_until ?? '—',
    },
    {
      key: 'number',
      title: t('admission.subject.number'),
      width: 190,
      render: (s) => <span className="num">{s.uscc || s.id_masked || '—'}</span>,
    },
    { key: 'contact', title: t('admission.subject.contact'), width: 110, render: (s) => s.contact_name || '—' },
    { key: 'phone', title: t('admission.subject.phone'), width: 130, render: (s) => s.phone_masked || '—' },
    { key: 'agency', title: t('admission.kind.agency'), width: 160, render: (s) => s.agency?.name ?? '—' },
    {
      key: 'accounts',
      title: t('admission.subject.accounts'),
      width: 200,
      render: (s) => s.platform_accounts.map((a) => a.name).join(t('app.listComma')) || '—',
    },
    {
      key: 'created',
      title: t('admission.subject.createdAt'),
      width: 120,
      sort: 'created_at',
      render: (s) => <time>{day(s.created_at)}</time>,
    },
  ];
}

function Register({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const navigate = useNavigate();
  const register = useRegisterSubject();
  const submit = async (body: Schemas['NewSubject']) => {
    const made = await register.mutateAsync({ params: { path: { park_id: park.id } }, body });
    await navigate({
      to: '/p/$parkId/subjects/$subjectId',
      params: { parkId: park.id, subjectId: made.id },
    });
  };
  return (
    <FormModal<Schemas['NewSubject']>
      open={open}
      title={t('admission.subjects.add')}
      confirm={t('admission.subjects.create')}
      schema="NewSubject"
      initial={{ kind: 'merchant', form: 'enterprise' }}
      onClose={onClose}
      onSubmit={submit}
    >
      <Field name="kind" label={t('admission.subject.kind')}>
        <Select options={kinds.map((value) => ({ value, label: t(`admission.kind.${value}`) }))} />
      </Field>
      <Field name="form" label={t('admission.subject.form')}>
        <Select options={forms.map((value) => ({ value, label: t(`admission.form.${value}`) }))} />
      </Field>
      <Field name="name" label={t('admission.subject.name')}>
        <Input />
      </Field>
      <Field name="uscc" label={t('admission.subject.uscc')}>
        <Input />
      </Field>
      <Field name="contact_name" label={t('admission.subject.contact')}>
        <Input />
      </Field>
      <Field name="phone" label={t('admission.subject.phone')}>
        <Input inputMode="numeric" />
      </Field>
    </FormModal>
  );
}
