import { Alert, Form, type FormInstance, type FormItemProps } from 'antd';
import type { Rule } from 'antd/es/form';
import { isDayjs } from 'dayjs';
import type { TFunction } from 'i18next';
import { createContext, type PropsWithChildren, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldPath, ProblemError } from '@/api/problem';
import { type Limits, limitsOf, type RuledSchema } from '@/api/rules';

const Schema = createContext<RuledSchema | undefined>(undefined);

/** The contract's limits as antd rules, so that most mistakes never reach the server. */
export function rulesOf(limits: Limits, t: TFunction): Rule[] {
  const rules: Rule[] = [];
  if (limits.required) rules.push({ required: true, message: t('ui.form.required') });
  const text = (rule: Rule) => rules.push({ ...rule, transform: dayOf });
  if (limits.minLength && limits.minLength > 1) {
    text({ min: limits.minLength, message: t('ui.form.min', { count: limits.minLength }) });
  }
  if (limits.maxLength) text({ max: limits.maxLength, message: t('ui.form.max', { count: limits.maxLength }) });
  if (limits.pattern) text({ pattern: new RegExp(limits.pattern, 'u'), message: t('ui.form.pattern') });
  const number = (rule: Rule) => rules.push({ ...rule, type: 'number', transform: instantOf });
  const { minimum: min, maximum: max } = limits;
  if (min !== undefined) number({ min, message: t('ui.form.atLeast', { count: min }) });
  if (max !== undefined && max < 1e12) number({ max, message: t('ui.form.atMost', { count: max }) });
  return rules;
}

// A date picked from a calendar is measured as the contract writes it: a day as text, an instant in milliseconds.
const dayOf = (value: unknown) => (isDayjs(value) ? value.format('YYYY-MM-DD') : value);
const instantOf = (value: unknown) => (isDayjs(value) ? value.valueOf() : value);

/** Puts each refusal at its field; returns the sentences that have no field in this form. */
export function showAtFields(form: FormInstance, problem: ProblemError): string[] {
  const homeless: string[] = [];
  for (const field of problem.fields) {
    const name = fieldPath(field.pointer);
    if (name.length && form.getFieldInstance(name)) form.setFields([{ name, errors: [field.message] }]);
    else homeless.push(field.message);
  }
  return homeless;
}

export interface ContractFormProps<V extends object> {
  schema: RuledSchema;
  form?: FormInstance<V>;
  initial?: Partial<V>;
  /** Rejecting with a ProblemError shows it at its fields, the rest above the form. */
  onSubmit: (values: V) => Promise<unknown>;
  id?: string;
  /** Keeps what the person typed in this browser window until it is sent. */
  disabled?: boolean;
}

/** A form of one request body of the contract. */
export function ContractForm<V extends object>(props: PropsWithChildren<ContractFormProps<V>>) {
  const { t } = useTranslation();
  const [own] = Form.useForm<V>();
  const form = props.form ?? own;
  const [general, setGeneral] = useState<string[]>([]);
  const finish = async (values: V) => {
    setGeneral([]);
    try {
      await props.onSubmit(trimmed(values));
    } catch (problem) {
      if (!(problem instanceof ProblemError)) throw problem;
      if (problem.waits) return;
      const homeless = showAtFields(form, problem);
      const title = problem.unreachable ? t('app.problem.unreachable') : problem.message || t('app.problem.unknown');
      if (homeless.length || !problem.fields.length) setGeneral(homeless.length ? homeless : [title]);
    }
  };
  return (
    <Schema.Provider value={props.schema}>
      <Form<V>
        form={form}
        layout="vertical"
        initialValues={props.initial ?? {}}
        onFinish={(values) => void finish(values)}
        disabled={props.disabled ?? false}
        {...(props.id ? { id: props.id, name: props.id } : {})}
      >
        {general.length ? (
          <Alert type="error" showIcon style={{ marginBlockEnd: 16 }} title={general.join(t('app.listComma'))} />
        ) : null}
        {props.children}
      </Form>
    </Schema.Provider>
  );
}

/** Empty texts are not sent: the contract knows absent, not blank. */
function trimmed<V extends object>(values: V): V {
  const entries = Object.entries(values).map(([k, v]) => [k, typeof v === 'string' ? v.trim() : v] as const);
  return Object.fromEntries(entries.filter(([, v]) => v !== '' && v !== undefined && v !== null)) as V;
}

/** A field whose rules come from the contract. */
export function Field({ name, rules, ...rest }: FormItemProps & { name: string }) {
  const { t } = useTranslation();
  const schema = useContext(Schema);
  const known = schema ? rulesOf(limitsOf(schema, name), t) : [];
  return <Form.Item name={name} rules={[...known, ...(rules ?? [])]} {...rest} />;
}
