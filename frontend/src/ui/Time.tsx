import { Tooltip } from 'antd';
import { day, minute, second, yuan } from './format';

/** An instant to the minute; the second is one hover away. */
export function DateTime({ at, short }: { at: number | undefined; short?: boolean }) {
  if (at === undefined) return <>—</>;
  return (
    <Tooltip title={second(at)}>
      <time dateTime={new Date(at).toISOString()}>{short ? day(at) : minute(at)}</time>
    </Tooltip>
  );
}

export function Money({ fen }: { fen: number | undefined }) {
  if (fen === undefined) return <>—</>;
  return (
    <span className="num">
      {fen < 0 ? '−' : ''}¥{yuan(Math.abs(fen))}
    </span>
  );
}
