import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

/** Times are the park's: Asia/Shanghai, which knows no summer time. */
const here = (at: number) => dayjs(at).utcOffset(8);

/** Money is integer fen everywhere; this is the only place that divides. */
export const yuan = (fen: number) =>
  (fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const percentOf = (bp: number) => `${(bp / 100).toLocaleString('zh-CN', { maximumFractionDigits: 2 })}%`;

export const day = (at: number) => here(at).format('YYYY-MM-DD');
export const minute = (at: number) => here(at).format('YYYY-MM-DD HH:mm');
export const second = (at: number) => here(at).format('YYYY-MM-DD HH:mm:ss');
export const shortMinute = (at: number) => here(at).format('MM-DD HH:mm');

const units = ['B', 'KB', 'MB', 'GB'];

export function bytes(size: number): string {
  let value = size;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${value < 10 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}
