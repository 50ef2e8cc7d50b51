import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { minute } from '@/ui/format';
import { LinkModal } from '@/ui/LinkModal';
import { usePasswordLink, useTicket } from '../api';

type Member = Schemas['Member'];

/** Shows the code that signs a portal member in without a text message. */
export function Ticket({ member }: { member: Member }) {
  const { t } = useTranslation();
  const park = usePark();
  const ticket = useTicket();
  return (
    <>
      <Button
        size="small"
        loading={ticket.isPending}
        onClick={() => ticket.mutate({ params: { path: { park_id: park.id, member_id: member.id } } })}
      >
        {t('identity.member.ticket')}
      </Button>
      <LinkModal
        open={Boolean(ticket.data)}
        title={t('identity.member.ticketTitle')}
        link={ticket.data?.link}
        scan={t('identity.member.ticketScan', { name: member.account.name })}
        until={t('identity.member.ticketUntil', { at: minute(ticket.data?.expires_at ?? 0) })}
        onClose={() => ticket.reset()}
      />
    </>
  );
}

/** Makes the link with which a member who forgot the password sets a new one; an earlier link is void then. */
export function PasswordLink({ member }: { member: Member }) {
  const park = usePark();
  const make = usePasswordLink();
  return (
    <PasswordLinkButton
      name={member.account.name}
      busy={make.isPending}
      made={make.data}
      onMake={() => make.mutate({ params: { path: { park_id: park.id, member_id: member.id } } })}
      onClose={() => make.reset()}
    />
  );
}

interface PasswordLinkButtonProps {
  name: string;
  busy: boolean;
  made: Schemas['PasswordLink'] | undefined;
  onMake: () => void;
  onClose: () => void;
}

/** The button and the window of a link for a new password, whoever makes it. */
export function PasswordLinkButton({ name, busy, made, onMake, onClose }: PasswordLinkButtonProps) {
  const { t } = useTranslation();
  return (
    <>
      <Button size="small" loading={busy} onClick={onMake}>
        {t('identity.member.password')}
      </Button>
      <LinkModal
        open={Boolean(made)}
        title={t('identity.member.passwordTitle')}
        link={made?.link}
        scan={t('identity.member.passwordScan', { name })}
        copy={{
          label: t('identity.member.copyPassword'),
          text: (link) => t('identity.member.passwordWords', { name, link }),
        }}
        until={t('identity.member.ticketUntil', { at: minute(made?.expires_at ?? 0) })}
        onClose={onClose}
      />
    </>
  );
}
