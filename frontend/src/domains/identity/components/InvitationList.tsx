import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { type Column, DataTable } from '@/ui/DataTable';
import { Pager, trailed } from '@/ui/Pager';
import { StatusTag } from '@/ui/StatusTag';
import { DateTime } from '@/ui/Time';
import { useInvitations, useWithdrawInvitation } from '../api';
import { invitationTone } from '../people';

type Invitation = Schemas['Invitation'];

/** The latest invitations; one that is still open can be withdrawn. */
export function InvitationList() {
  const { t } = useTranslation();
  const park = usePark();
  const [trail, setTrail] = useState<string[]>([]);
  const cursor = trail.at(-1);
  const query = useInvitations(park.id, cursor ? { cursor } : {});
  const withdraw = useWithdrawInvitation();
  const columns: Column<Invitation>[] = [
    { key: 'name', title: t('identity.name'), width: 150, fixed: true, render: (i) => i.name },
    { key: 'role', title: t('identity.member.role'), width: 130, render: (i) => t(`identity.role.${i.role}`) },
    {
      key: 'state',
      title: t('identity.member.state'),
      width: 100,
      render: (i) => <StatusTag tone={invitationTone[i.state]}>{t(`identity.invitationState.${i.state}`)}</StatusTag>,
    },
    { key: 'phone', title: t('identity.member.phone'), width: 130, render: (i) => i.phone_masked ?? '—' },
    { key: 'by', title: t('identity.member.invitedBy'), width: 120, render: (i) => i.invited_by.name },
    { key: 'until', title: t('identity.member.until'), width: 150, render: (i) => <DateTime at={i.expires_at} /> },
    {
      key: 'act',
      title: t('identity.member.act'),
      width: 100,
      render: (i) =>
        i.state === 'open' && park.can('withdrawInvitation') ? (
          <Popconfirm
            title={t('identity.member.withdrawTitle')}
            onConfirm={() => withdraw.mutate({ params: { path: { park_id: park.id, invitation_id: i.id } } })}
          >
            <Button size="small">{t('identity.member.withdraw')}</Button>
          </Popconfirm>
        ) : null,
    },
  ];
  const next = query.data?.next_cursor;
  return (
    <>
      <DataTable
        name="invitations"
        columns={columns}
        query={query}
        empty={{ title: t('identity.member.noInvitation') }}
      />
      <Pager label={t('identity.member.invitations')} {...trailed(trail, setTrail, next)} />
    </>
  );
}
