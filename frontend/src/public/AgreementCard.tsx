import { useState } from 'react';
import type { CasePartProps } from './CaseView';
import { confirmAgreement, type Schemas, show, step } from './client';
import { useWords } from './language';
import { Ask, Trouble, useDeed } from './Pieces';

/** The wording to read and confirm, named by its digest; later its PDF. */
export function AgreementCard({ c, agreement: a, onChange }: CasePartProps & { agreement: Schemas['Agreement'] }) {
  const w = useWords();
  const { busy, trouble, run } = useDeed();
  const [refusing, setRefusing] = useState(false);
  const mine = a.state === 'open' && !a.consumer_confirmed_at;
  return (
    <section className="card">
      <h2>{w.agreement.title}</h2>
      {mine ? <p>{w.agreement.hint}</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="paper" tabIndex={0} aria-label={w.agreement.title}>
        {a.text}
      </section>
      <p className="hash">
        {w.agreement.hash} {a.sha256}
      </p>
      {a.consumer_confirmed_at ? <p className="ok">✓ {w.agreement.yours}</p> : null}
      {a.merchant_confirmed_at ? <p className="ok">✓ {w.agreement.theirs}</p> : null}
      {a.consumer_confirmed_at && !a.merchant_confirmed_at ? <p>{w.agreement.waiting}</p> : null}
      <Trouble text={trouble} />
      {refusing ? (
        <Ask
          title={w.agreement.refuse}
          label={w.agreement.refuseWhy}
          confirm={w.agreement.refuse}
          onCancel={() => setRefusing(false)}
          onSend={(text) => step('agreement/refusal', text, c.version).then(onChange)}
        />
      ) : (
        <div className="acts">
          <button
            type="button"
            className="plain"
            disabled={busy}
            onClick={() => void run(() => show('/case/agreement/document'))}
          >
            {w.agreement.pdf}
          </button>
          {a.state === 'open' ? (
            <button type="button" className="plain" onClick={() => setRefusing(true)}>
              {w.agreement.refuse}
            </button>
          ) : null}
          {mine ? (
            <button
              type="button"
              disabled={busy}
              onClick={() => void run(() => confirmAgreement(a.sha256).then(onChange))}
            >
              {w.agreement.confirm}
            </button>
          ) : null}
        </div>
      )}
    </section>
  );
}
