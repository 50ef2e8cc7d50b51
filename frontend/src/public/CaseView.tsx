import { useState } from 'react';
import { AgreementCard } from './AgreementCard';
import { type Case, type Step, step } from './client';
import { minute, usePick, useWords, yuan } from './language';
import { Offers } from './Offers';
import { Ask } from './Pieces';
import { Talk } from './Talk';

export interface CasePartProps {
  c: Case;
  onChange: () => Promise<unknown>;
}

/** A case as its consumer follows it on the phone. */
export function CaseView({ c, onChange, onLeave }: CasePartProps & { onLeave: () => void }) {
  const w = useWords();
  const pick = usePick();
  return (
    <>
      <section className="card">
        <div className="row">
          <span className={`state ${c.state}`}>{w.state[c.state]}</span>
          <button type="button" className="plain" onClick={onLeave}>
            {w.view.leave}
          </button>
        </div>
        <h1 className="key">{c.number}</h1>
        {c.due_at ? (
          <p className={c.overdue ? 'due over' : 'due'}>
            {c.overdue ? w.view.overdue : w.view.due} <b>{minute(c.due_at)}</b>
          </p>
        ) : null}
        {c.ended_reason ? (
          <p className="note">
            {w.view.ended}: {c.ended_reason}
          </p>
        ) : null}
        <dl>
          <dt>{w.view.merchant}</dt>
          <dd>{c.merchant_name || c.merchant_said}</dd>
          {c.claim_fen ? (
            <>
              <dt>{w.view.amount}</dt>
              <dd>{yuan(c.claim_fen)}</dd>
            </>
          ) : null}
          <dt>{w.view.mode}</dt>
          <dd>{pick(c.mode_name)}</dd>
          {c.mediator ? (
            <>
              <dt>{w.view.mediator}</dt>
              <dd>{c.mediator.name}</dd>
            </>
          ) : null}
        </dl>
        <details>
          <summary>{w.view.facts}</summary>
          <p className="facts">{c.facts}</p>
        </details>
      </section>
      <Wanted c={c} onChange={onChange} />
      {c.agreement ? <AgreementCard c={c} agreement={c.agreement} onChange={onChange} /> : null}
      <Offers c={c} onChange={onChange} />
      <Talk c={c} />
      <Progress c={c} />
      <Ways c={c} onChange={onChange} />
    </>
  );
}

/** What the desk waits for. */
function Wanted({ c, onChange }: CasePartProps) {
  const w = useWords();
  const [adding, setAdding] = useState(false);
  const mine = c.requests.filter((r) => r.to !== 'merchant');
  if (!mine.length && !c.actions.includes('supplement')) return null;
  const reason = c.steps.findLast((s) => s.action === 'ask_supplement')?.reason;
  return (
    <section className="card wanted">
      {mine.length ? <h2>{w.view.requests}</h2> : null}
      {mine.map((r) => (
        <div key={r.id} className="item">
          <p>{r.asks}</p>
          <small>
            {r.answered_at ? w.view.answered : `${w.view.requestDue} ${r.due_on} · ${w.view.silence}: ${r.silence}`}
          </small>
        </div>
      ))}
      {c.actions.includes('supplement') ? (
        <>
          <h2>{w.view.more}</h2>
          <p>{reason}</p>
          {adding ? (
            <Ask
              title={w.view.moreHint}
              label={w.form.facts}
              confirm={w.view.supplement}
              required
              onCancel={() => setAdding(false)}
              onSend={(text) => step('supplement', text, c.version).then(onChange)}
            />
          ) : (
            <button type="button" onClick={() => setAdding(true)}>
              {w.view.supplement}
            </button>
          )}
        </>
      ) : null}
    </section>
  );
}

function Progress({ c }: { c: Case }) {
  const w = useWords();
  const pick = usePick();
  return (
    <section className="card">
      <h2>{w.view.progress}</h2>
      <ol className="line">
        {c.steps.map((s) => (
          <li key={s.seq}>
            <b>{w.state[s.to]}</b>
            <small>
              {minute(s.at)} · {w.view.by[s.by]}
            </small>
            {s.reason ? <p>{s.reason}</p> : null}
          </li>
        ))}
      </ol>
      {c.clocks.length ? (
        <details>
          <summary>{w.view.clocks}</summary>
          {c.clocks.map(({ clock }) => (
            <p key={clock.id}>
              {pick(clock.name)} · {clock.due_on} · {clock.basis === 'promise' ? w.view.promise : clock.article}
            </p>
          ))}
        </details>
      ) : null}
    </section>
  );
}

/** The ways out: performed, withdrawn, or elsewhere. */
function Ways({ c, onChange }: CasePartProps) {
  const w = useWords();
  const pick = usePick();
  const [asking, setAsking] = useState<Step>();
  const done = (what: Step) => (text: string) =>
    step(what, text, c.version)
      .then(() => setAsking(undefined))
      .then(onChange);
  const ask = (what: 'withdrawal' | 'performance', sure: string, why: string, confirm: string) =>
    asking === what ? (
      <Ask title={sure} label={why} confirm={confirm} onCancel={() => setAsking(undefined)} onSend={done(what)} />
    ) : (
      <button type="button" className={what === 'withdrawal' ? 'plain' : ''} onClick={() => setAsking(what)}>
        {confirm}
      </button>
    );
  return (
    <section className="card">
      {c.actions.includes('perform')
        ? ask('performance', w.view.performedSure, w.view.performedHow, w.view.performed)
        : null}
      {c.other_ways ? (
        <>
          <h2>{w.view.other}</h2>
          <p>{pick(c.other_ways)}</p>
        </>
      ) : null}
      {c.actions.includes('withdraw')
        ? ask('withdrawal', w.view.withdrawSure, w.view.withdrawWhy, w.view.withdraw)
        : null}
    </section>
  );
}
