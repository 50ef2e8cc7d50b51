import { InputNumber } from 'antd';

export interface YuanInputProps {
  id?: string;
  value?: number | null;
  onChange?: (fen: number | null) => void;
}

/** A form control people fill in yuan; what it holds is fen. */
export function YuanInput({ value, onChange, ...rest }: YuanInputProps) {
  return (
    <InputNumber
      {...rest}
      style={{ width: '100%' }}
      prefix="¥"
      min={0}
      precision={2}
      controls={false}
      value={value === undefined || value === null ? null : value / 100}
      onChange={(yuan) => onChange?.(yuan === null ? null : Math.round(yuan * 100))}
    />
  );
}
