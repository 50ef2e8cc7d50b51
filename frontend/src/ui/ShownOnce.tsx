import { Alert, Button, Modal, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Facts } from './Panel';

interface ShownOnceProps {
  open: boolean;
  title: string;
  /** Says that it is not shown again, and what to do with it. */
  warning: string;
  facts: { label: string; value: string | undefined }[];
  onClose: () => void;
}

/** What the server tells once: to be copied or read out now. Only the button closes it. */
export function ShownOnce({ open, title, warning, facts, onClose }: ShownOnceProps) {
  const { t } = useTranslation();
  return (
    <Modal
      open={open}
      title={title}
      closable={false}
      maskClosable={false}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('ui.done')}
        </Button>
      }
    >
      <Alert type="warning" showIcon title={warning} style={{ marginBlockEnd: 16 }} />
      <Facts
        items={facts.map(({ label, value }) => [
          label,
          <Typography.Text key={label} copyable strong>
            {value}
          </Typography.Text>,
        ])}
      />
    </Modal>
  );
}
