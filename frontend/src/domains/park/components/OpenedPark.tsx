import { Alert, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { minute } from '@/ui/format';
import { CopyAsText, QR } from '@/ui/Share';

/** The invitation of a new park's administrator is shown once, to be handed over. */
export function OpenedPark({ opened, onClose }: { opened: Schemas['OpenedPark'] | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const link = opened?.invitation.link ? new URL(opened.invitation.link, location.origin).href : '';
  return (
    <Modal open={Boolean(opened)} title={opened?.park.name} footer={null} onCancel={onClose}>
      {opened ? (
        <div className="st-qr">
          <Alert type="success" showIcon title={t('park.opened')} style={{ width: '100%' }} />
          {link ? (
            <>
              <QR value={link} label={t('park.inviteAdmin', { name: opened.invitation.name })} />
              <CopyAsText text={link} label={t('park.copyLink')} />
            </>
          ) : null}
          <span className="faint">{t('identity.invite.until', { at: minute(opened.invitation.expires_at) })}</span>
        </div>
      ) : null}
    </Modal>
  );
}
