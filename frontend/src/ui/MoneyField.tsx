import { InputNumber } from 'antd';

/** Yuan on the screen, fen in the form. */
export function MoneyField({
  value,
  onChange,
  id,
}: {
  value?: number;
  onChange?: (fen: number | undefined) => void;
  id?: string;
}) {
  return (
    <InputNumber
      {...(id ? { id } : {})}
      prefix="¥"
      min={0}
      precision={2}
      style={{ width: '100%' }}
      value={value === undefined ? null : value / 100}
      onChange={(yuan) => onChange?.(yuan === null ? undefined : Math.round(yuan * 100))}
    />
  );
}
