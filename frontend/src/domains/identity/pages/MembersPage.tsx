import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { useMe, usePark } from '@/app/me';
import type { Column } from '@/ui/DataTable';
import { Choice } from '@/ui/FilterBar';
import { minute } from '@/ui/format';
import { ListPage } from '@/ui/ListPage';
import { Panel, Section } from '@/ui/Panel';
import { ReasonModal } from '@/ui/ReasonModal';
import { StatusTag } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { DateTime } from '@/ui/Time';
import { useEndMembership, useMembers } from '../api';
import { InvitationList } from '../components/InvitationList';
import { InviteForm } from '../components/InviteForm';
import { PasswordLink, Ticket } from '../components/MemberLinks';
import { DeputyForm, HandoverForm } from '../components/WorkForms';
import { isPortal, memberStates, parkRoles } from '../people';

type Member = Schemas['Member'];
interface MemberSearch {
  role?: Schemas['ParkRole'];
  state?: 'active' | 'ended';
  cursor?: string;
  limit?: number;
}

/** Who works in the park and who comes to it through the portal. */
export function MembersPage() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<MemberSearch>();
  const query = useMembers(park.id, list.search);
  const [open, setOpen] = useState<'invite' | 'deputy' | 'handover'>();
  const [ending, setEnding] = useState<Member>();
  const columns = useColumns(setEnding);
  const close = () => setOpen(undefined);
  return (
    <ListPage
      title={t('identity.member.title')}
      name="members"
      columns={columns}
      query={query}
      list={list}
      tabs={{
        label: t('identity.member.state'),
        value: list.search.state,
        options: memberStates.map((value) => ({ value, label: t(`identity.memberState.${value}`) })),
        onChange: (state) => list.set({ state }),
      }}
      filters={
        <Choice
          label={t('identity.member.role')}
          value={list.search.role}
          options={parkRoles.map((value) => ({ value, label: t(`identity.role.${value}`) }))}
          onChange={(role) => list.set({ role })}
        />
      }
      actions={
        <>
          {park.can('appointDeputy') ? (
            <Button onClick={() => setOpen('deputy')}>{t('identity.work.deputy')}</Button>
          ) : null}
          {park.can('handOverWork') ? (
            <Button onClick={() => setOpen('handover')}>{t('identity.work.handover')}</Button>
          ) : null}
          {park.can('invite') ? (
            <Button type="primary" onClick={() => setOpen('invite')}>
              {t('identity.member.invite')}
            </Button>
          ) : null}
        </>
      }
    >
      {park.can('listInvitations') ? (
        <Panel>
          <Section title={t('identity.member.invitations')} />
          <InvitationList />
        </Panel>
      ) : null}
      <InviteForm open={open === 'invite'} onClose={close} />
      <DeputyForm open={open === 'deputy'} onClose={close} />
      <HandoverForm open={open === 'handover'} onClose={close} />
      <EndMember member={ending} onClose={() => setEnding(undefined)} />
    </ListPage>
  );
}

function useColumns(onEnd: (m: Member) => void): Column<Member>[] {
  const { t } = useTranslation();
  const me = useMe();
  const park = usePark();
  return [
    { key: 'name', title: t('identity.name'), width: 160, fixed: true, render: (m) => m.account.name },
    { key: 'role', title: t('identity.member.role'), width: 130, render: (m) => t(`identity.role.${m.role}`) },
    { key: 'login', title: t('identity.login.login'), width: 170, render: (m) => m.login_masked ?? '—' },
    {
      key: 'state',
      title: t('identity.member.state'),
      width: 100,
      render: (m) => (
        <StatusTag tone={m.state === 'active' ? 'good' : 'quiet'}>{t(`identity.memberState.${m.state}`)}</StatusTag>
      ),
    },
    {
      key: 'deputy',
      title: t('identity.member.deputyFor'),
      width: 150,
      render: (m) => (m.deputy_for ? `${m.deputy_for.name} ${m.until_at ? `→ ${minute(m.until_at)}` : ''}` : '—'),
    },
    { key: 'since', title: t('identity.member.since'), width: 140, render: (m) => <DateTime at={m.since_at} short /> },
    {
      key: 'act',
      title: t('identity.member.act'),
      width: 300,
      render: (m) =>
        m.state === 'active' ? (
          <Space>
            {isPortal(m.role) && park.can('showSignInTicket') ? <Ticket member={m} /> : null}
            {m.account.id !== me.account.id && park.can('makePasswordLink') ? <PasswordLink member={m} /> : null}
            {park.can('endMembership') ? (
              <Button size="small" danger onClick={() => onEnd(m)}>
                {t('identity.member.end')}
              </Button>
            ) : null}
          </Space>
        ) : null,
    },
  ];
}

function EndMember({ member, onClose }: { member: Member | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const end = useEndMembership();
  if (!member) return null;
  const path = { park_id: park.id, member_id: member.id };
  return (
    <ReasonModal
      open
      danger
      title={t('identity.member.endTitle', { name: member.account.name })}
      consequence={t('identity.member.endHint')}
      confirm={t('identity.member.end')}
      onCancel={onClose}
      onConfirm={(reason) =>
        end.mutateAsync({ params: { path, header: ifMatch(member.version) }, body: { reason } }).then(onClose)
      }
    />
  );
}
