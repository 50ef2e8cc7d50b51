import { useState } from 'react';
import type { Schemas } from './client';
import { minute, usePick, useWords } from './language';

export interface Receipt {
  filed: Schemas['FiledCase'];
  pictures: { name: string; sent: boolean }[];
}

/** The receipt: the number and, this once, the query code. */
export function Filed({ receipt: { filed, pictures } }: { receipt: Receipt }) {
  const w = useWords();
  const pick = usePick();
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard?.writeText(`${w.filed.number} ${filed.number}\n${w.filed.code} ${filed.query_code}`).then(
      () => setCopied(true),
      () => undefined,
    );
  return (
    <>
      <section className="card receipt">
        <h1>{w.filed.title}</h1>
        <dl>
          <dt>{w.filed.number}</dt>
          <dd className="key">{filed.number}</dd>
          <dt>{w.filed.code}</dt>
          <dd className="key">{filed.query_code}</dd>
        </dl>
        <p className="once">{w.filed.once}</p>
        <div className="acts">
          <button type="button" className="plain" onClick={() => void copy()}>
            {copied ? w.filed.copied : w.filed.copy}
          </button>
          <a className="button" href="/c">
            {w.filed.open}
          </a>
        </div>
      </section>
      {filed.due_at ? (
        <p className="note">
          {w.filed.due} <b>{minute(filed.due_at)}</b>
        </p>
      ) : null}
      {pictures.length ? (
        <section className="card">
          <h2>{w.filed.pictures}</h2>
          <ul className="files">
            {pictures.map((p) => (
              <li key={p.name} className={p.sent ? '' : 'bad'}>
                <span>{p.name}</span>
                <span>{p.sent ? w.filed.sentOf : w.filed.failed}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p className="note">{pick(filed.other_ways)}</p>
    </>
  );
}
