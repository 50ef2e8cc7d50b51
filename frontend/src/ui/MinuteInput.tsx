import { DatePicker, Grid, Input } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';

const native = 'YYYY-MM-DDTHH:mm';
const shown = 'YYYY-MM-DD HH:mm';

interface MinuteProps {
  id?: string;
  value?: Dayjs | null;
  onChange?: (value: Dayjs | null) => void;
  label?: string;
  placeholder?: string;
  /** Whole minutes between two choices. */
  step?: number;
}

/** A day and a minute; on a phone the phone's own picker, which fits the screen and the thumb. */
export function MinuteInput({ id, value, onChange, label, placeholder, step = 1 }: MinuteProps) {
  const wide = Grid.useBreakpoint().sm !== false;
  const name = { ...(id ? { id } : {}), ...(label ? { 'aria-label': label } : {}) };
  return wide ? (
    <DatePicker
      {...name}
      style={{ width: '100%' }}
      showTime={{ format: 'HH:mm', minuteStep: step as 1 }}
      format={shown}
      value={value ?? null}
      {...(placeholder ? { placeholder } : {})}
      onChange={(next) => onChange?.(next)}
    />
  ) : (
    <Input
      {...name}
      type="datetime-local"
      step={step * 60}
      value={value?.format(native) ?? ''}
      onChange={(e) => onChange?.(e.target.value ? dayjs(e.target.value) : null)}
    />
  );
}

type Ends = [Dayjs | null, Dayjs | null];

interface SpanProps {
  id?: string;
  value?: Ends;
  onChange?: (value: Ends | undefined) => void;
  step?: number;
  min?: Dayjs;
}

/** From one minute to another. */
export function SpanInput({ id, value, onChange, step = 1, min }: SpanProps) {
  const { t } = useTranslation();
  const wide = Grid.useBreakpoint().sm !== false;
  const [from, to] = value ?? [null, null];
  const pick = (next: Ends) => onChange?.(next[0] || next[1] ? next : undefined);
  if (wide) {
    return (
      <DatePicker.RangePicker
        {...(id ? { id } : {})}
        style={{ width: '100%' }}
        showTime={{ format: 'HH:mm', minuteStep: step as 1 }}
        format={shown}
        value={[from, to]}
        {...(min ? { minDate: min } : {})}
        onChange={(next) => pick(next ?? [null, null])}
      />
    );
  }
  return (
    <div style={{ display: 'grid', gap: 8 }}>
      <MinuteInput
        {...(id ? { id } : {})}
        label={t('ui.from')}
        step={step}
        value={from}
        onChange={(v) => pick([v, to])}
      />
      <MinuteInput label={t('ui.until')} step={step} value={to} onChange={(v) => pick([from, v])} />
    </div>
  );
}
