import { Alert, Button, Modal, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { Facts } from '@/ui/Panel';

/** Number and query code, shown once, to be read out to the consumer. */
export function QueryCode({ filed, onClose }: { filed: Schemas['FiledCase'] | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      open={Boolean(filed)}
      title={t('mediation.code.title')}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('ui.done')}
        </Button>
      }
    >
      <Alert type="warning" showIcon title={t('mediation.code.once')} style={{ marginBlockEnd: 16 }} />
      <Facts
        items={[
          [
            t('mediation.case.number'),
            <Typography.Text key="n" copyable>
              {filed?.number}
            </Typography.Text>,
          ],
          [
            t('mediation.code.code'),
            <Typography.Text key="c" copyable strong>
              {filed?.query_code}
            </Typography.Text>,
          ],
        ]}
      />
    </Modal>
  );
}
