import { useCallback, useEffect, useState } from 'react';
import { ComplaintForm } from './ComplaintForm';
import { type Refusal, type Schemas, viewForm } from './client';
import { Filed, type Receipt } from './Filed';
import { sentenceOf, useWords } from './language';

/** `/c/<code>`: the form of one park, then the receipt. */
export function ComplaintPage({ code }: { code: string }) {
  const w = useWords();
  const [form, setForm] = useState<Schemas['ComplaintForm']>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [receipt, setReceipt] = useState<Receipt>();
  const load = useCallback(() => {
    setRefusal(undefined);
    viewForm(code).then(setForm, setRefusal);
  }, [code]);
  useEffect(load, [load]);
  if (receipt) return <Filed receipt={receipt} />;
  if (form) return <ComplaintForm code={code} form={form} onFiled={setReceipt} />;
  if (!refusal) return <p role="status">{w.loading}</p>;
  return (
    <section className="card" role="alert">
      <h1>{refusal.status === 404 ? w.formGone : sentenceOf(refusal, w)}</h1>
      <button type="button" onClick={load}>
        {w.retry}
      </button>
    </section>
  );
}
