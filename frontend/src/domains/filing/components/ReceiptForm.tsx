import { Form, Input } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/api/client';
import { usePark } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import { FileDrop } from '@/ui/FileDrop';
import { FormModal } from '@/ui/FormModal';
import { MinuteInput } from '@/ui/MinuteInput';
import { useRecordReceipt } from '../api';
import type { Filing } from '../filing';

interface Values {
  number: string;
  file_id: string;
  received_at: Dayjs;
}

/** The receipt somebody brought back: its number, its scan and when it was given. */
export function ReceiptForm({ filing, open, onClose }: { filing: Filing; open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const record = useRecordReceipt();
  return (
    <FormModal<Values>
      open={open}
      title={t('filing.receipt.record')}
      confirm={t('ui.save')}
      schema="NewFilingReceipt"
      initial={{ received_at: dayjs() }}
      onClose={onClose}
      onSubmit={({ received_at, ...rest }) =>
        record.mutateAsync({
          params: { path: { park_id: park.id, filing_id: filing.id }, header: ifMatch(filing.version) },
          body: { ...rest, received_at: received_at.valueOf() },
        })
      }
    >
      <Field name="number" label={t('filing.receipt.number')}>
        <Input />
      </Field>
      <Form.Item
        name="received_at"
        label={t('filing.receipt.at')}
        rules={[{ required: true, message: t('ui.form.required') }]}
      >
        <MinuteInput />
      </Form.Item>
      <Field name="file_id" label={t('filing.receipt.file')}>
        <FileDrop
          parkId={park.id}
          purpose="receipt"
          label={t('filing.receipt.file')}
          accept=".pdf,.png,.jpg,.jpeg"
          camera
        />
      </Field>
    </FormModal>
  );
}
