import { Form, Modal } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { ProblemError } from '@/api/problem';
import type { RuledSchema } from '@/api/rules';
import { ContractForm } from './ContractForm';

export interface FormModalProps<V extends object> {
  open: boolean;
  title: string;
  confirm: string;
  schema: RuledSchema;
  initial?: Partial<V>;
  width?: number;
  onClose: () => void;
  onSubmit: (values: V) => Promise<unknown>;
  children: ReactNode;
}

/** A contract form in a window; it closes when the server agreed. */
export function FormModal<V extends object>(props: FormModalProps<V>) {
  const [form] = Form.useForm<V>();
  const [busy, setBusy] = useState(false);
  const id = useId().replace(/[^\w-]/g, '');
  const submit = async (values: V) => {
    setBusy(true);
    try {
      await props.onSubmit(values);
      props.onClose();
    } catch (problem) {
      if (problem instanceof ProblemError && problem.waits) props.onClose();
      throw problem;
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      open={props.open}
      title={props.title}
      okText={props.confirm}
      okButtonProps={{ loading: busy, htmlType: 'submit', form: id }}
      onCancel={props.onClose}
      width={props.width ?? 520}
      destroyOnHidden
    >
      <ContractForm<V>
        schema={props.schema}
        form={form}
        id={id}
        onSubmit={submit}
        {...(props.initial ? { initial: props.initial } : {})}
      >
        {props.children}
      </ContractForm>
    </Modal>
  );
}
