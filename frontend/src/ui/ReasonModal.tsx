import { Form, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';

export interface ReasonModalProps {
  open: boolean;
  title: string;
  /** What will happen and whether it can be undone. */
  consequence?: ReactNode;
  label?: string;
  /** Sentences a click puts into the field. */
  suggestions?: string[];
  optional?: boolean;
  danger?: boolean;
  confirm: string;
  onCancel: () => void;
  /** Rejecting with a ProblemError keeps the window open and shows why. */
  onConfirm: (reason: string) => Promise<unknown>;
}

/** Confirmation before what cannot be undone, with the reason that goes on record. */
export function ReasonModal(props: ReasonModalProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ reason: string }>();
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    const { reason } = await form.validateFields();
    setBusy(true);
    try {
      await props.onConfirm(reason?.trim() ?? '');
      form.resetFields();
    } catch (problem) {
      if (!(problem instanceof ProblemError)) throw problem;
      if (problem.waits) return props.onCancel();
      const message = problem.fields[0]?.message ?? problem.message;
      form.setFields([{ name: 'reason', errors: [message || t('app.problem.unknown')] }]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      open={props.open}
      title={props.title}
      okText={props.confirm}
      okButtonProps={{ danger: props.danger ?? false, loading: busy }}
      onOk={() => void submit().catch(() => undefined)}
      onCancel={props.onCancel}
      destroyOnHidden
    >
      {props.consequence ? <p className="second">{props.consequence}</p> : null}
      <Form form={form} layout="vertical" preserve={false}>
        <Form.Item
          name="reason"
          label={props.label ?? t('ui.reason')}
          rules={props.optional ? [] : [{ required: true, whitespace: true, message: t('ui.reasonNeeded') }]}
        >
          <Input.TextArea autoFocus rows={4} maxLength={400} showCount />
        </Form.Item>
        {props.suggestions?.length ? (
          <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
            {props.suggestions.map((s) => (
              <button key={s} type="button" className="st-chip" onClick={() => form.setFieldValue('reason', s)}>
                {s}
              </button>
            ))}
          </div>
        ) : null}
      </Form>
    </Modal>
  );
}
