import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { minute } from '@/ui/format';
import { LinkModal } from '@/ui/LinkModal';

/** The invitation of a new park's administrator is shown once, to be handed over. */
export function OpenedPark({ opened, onClose }: { opened: Schemas['OpenedPark'] | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const invitation = opened?.invitation;
  return (
    <LinkModal
      open={Boolean(opened)}
      title={opened?.park.name}
      lead={t('park.opened')}
      link={invitation?.link}
      scan={t('park.inviteAdmin', { name: invitation?.name ?? '' })}
      copy={{ label: t('park.copyLink'), text: (link) => link }}
      until={t('identity.invite.until', { at: minute(invitation?.expires_at ?? 0) })}
      onClose={onClose}
    />
  );
}
