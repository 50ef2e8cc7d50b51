import { DatePicker, Input } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useNarrow } from './narrow';

const native = 'YYYY-MM-DDTHH:mm';
const shown = 'YYYY-MM-DD HH:mm';

interface MinuteProps {
  id?: string | undefined;
  value?: Dayjs | null;
  onChange?: (value: Dayjs | null) => void;
  label?: string;
  /** Whole minutes between two choices. */
  step?: number;
  min?: Dayjs | undefined;
}

/** A day and a minute; on a phone the phone's own picker, which fits the screen and the thumb. */
export function MinuteInput({ id, value, onChange, label, step = 1, min }: MinuteProps) {
  const narrow = useNarrow();
  const common = { ...(id ? { id } : {}), ...(label ? { 'aria-label': label } : {}) };
  if (narrow) {
    return (
      <Input
        {...common}
        type="datetime-local"
        step={step * 60}
        min={min?.format(native)}
        value={value?.format(native) ?? ''}
        onChange={(e) => onChange?.(e.target.value ? dayjs(e.target.value) : null)}
      />
    );
  }
  return (
    <DatePicker
      {...common}
      style={{ width: '100%' }}
      showTime={{ format: 'HH:mm', minuteStep: step as 1 }}
      format={shown}
      value={value ?? null}
      {...(min ? { minDate: min } : {})}
      onChange={(next) => onChange?.(next)}
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
  const narrow = useNarrow();
  const [from, to] = value ?? [null, null];
  const pick = (next: Ends) => onChange?.(next[0] || next[1] ? next : undefined);
  if (!narrow) {
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
      <MinuteInput id={id} label={t('ui.from')} step={step} min={min} value={from} onChange={(v) => pick([v, to])} />
      <MinuteInput label={t('ui.until')} step={step} min={min} value={to} onChange={(v) => pick([from, v])} />
    </div>
  );
}
