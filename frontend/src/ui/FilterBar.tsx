import { SearchOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import type { PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import { deco } from './deco';

/** One line of filters above a table. */
export function FilterBar({ children, onReset }: PropsWithChildren<{ onReset?: (() => void) | undefined }>) {
  const { t } = useTranslation();
  return (
    <search className="st-filters">
      {children}
      {onReset ? (
        <Button type="text" onClick={onReset}>
          {t('ui.reset')}
        </Button>
      ) : null}
    </search>
  );
}

export function SearchBox(props: { label: string; value: string | undefined; onChange: (value?: string) => void }) {
  return (
    <Input
      key={props.value ?? ''}
      className="search"
      allowClear
      aria-label={props.label}
      placeholder={props.label}
      maxLength={60}
      prefix={<SearchOutlined {...deco} />}
      defaultValue={props.value}
      onPressEnter={(e) => props.onChange(e.currentTarget.value.trim() || undefined)}
      onClear={() => props.onChange(undefined)}
    />
  );
}

export interface ChoiceProps<T extends string> {
  label: string;
  value: T | undefined;
  options: { value: T; label: string }[];
  onChange: (value?: T) => void;
}

export function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <Select<T>
      className="choice"
      allowClear
      aria-label={label}
      placeholder={label}
      value={value ?? null}
      options={options}
      popupMatchSelectWidth={false}
      onChange={(next) => onChange(next ?? undefined)}
    />
  );
}

/** The states of a list as tabs; the first is "all". */
export function StateTabs<T extends string>({ value, options, onChange, label }: ChoiceProps<T>) {
  const { t } = useTranslation();
  const all = [{ value: undefined, label: t('ui.all') }, ...options];
  return (
    <fieldset className="st-tabs" aria-label={label}>
      {all.map((option) => (
        <button
          key={option.value ?? ''}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
