import { Button, Input, Select, Skeleton, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePlatformCan } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { PageHead } from '@/ui/PageHead';
import { Facts, Panel, Section } from '@/ui/Panel';
import { EmptyState, ProblemState } from '@/ui/States';
import { useAddGroupMember, useCreateGroup, useGroups, usePlatformAccounts } from '../api';

/** Operator groups: one company with several parks, looking over those that granted it. */
export function GroupsPage() {
  const { t } = useTranslation();
  const can = usePlatformCan();
  const query = useGroups();
  const create = useCreateGroup();
  const [adding, setAdding] = useState(false);
  const [joining, setJoining] = useState<Schemas['Group']>();
  if (query.isError) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  return (
    <>
      <PageHead title={t('identity.group.title')}>
        {can('createGroup') ? (
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('identity.group.add')}
          </Button>
        ) : null}
      </PageHead>
      {query.data ? null : <Skeleton active />}
      {query.data?.items.length === 0 ? (
        <Panel>
          <EmptyState title={t('identity.group.none')} hint={t('identity.group.noneHint')} />
        </Panel>
      ) : null}
      {query.data?.items.map((g) => (
        <Panel key={g.id}>
          <Section
            title={g.name}
            extra={
              can('addGroupMember') ? (
                <Button size="small" onClick={() => setJoining(g)}>
                  {t('identity.group.addMember')}
                </Button>
              ) : null
            }
          >
            <Facts
              items={[
                [
                  t('park.group.number'),
                  <Typography.Text key="number" copyable className="st-code">
                    {g.id}
                  </Typography.Text>,
                ],
                [
                  t('identity.group.members'),
                  g.members.map((m) => m.name).join(t('app.listComma')) || t('identity.group.noMember'),
                ],
              ]}
            />
          </Section>
        </Panel>
      ))}
      <FormModal<Schemas['NewGroup']>
        open={adding}
        title={t('identity.group.add')}
        confirm={t('ui.save')}
        schema="NewGroup"
        onClose={() => setAdding(false)}
        onSubmit={(body) => create.mutateAsync({ body })}
      >
        <Field name="name" label={t('identity.group.name')}>
          <Input />
        </Field>
      </FormModal>
      <AddMember group={joining} onClose={() => setJoining(undefined)} />
    </>
  );
}

function AddMember({ group, onClose }: { group: Schemas['Group'] | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const accounts = usePlatformAccounts({ limit: 200 });
  const add = useAddGroupMember();
  return (
    <FormModal<Schemas['NewGroupMember']>
      open={Boolean(group)}
      title={t('identity.group.addMember')}
      confirm={t('ui.save')}
      schema="NewGroupMember"
      onClose={onClose}
      onSubmit={(body) => add.mutateAsync({ params: { path: { group_id: group?.id ?? '' } }, body })}
    >
      <Field name="account_id" label={t('identity.name')}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={accounts.data?.items.map((a) => ({ value: a.id, label: `${a.name} · ${a.login_masked}` })) ?? []}
        />
      </Field>
    </FormModal>
  );
}
