import { type FormEvent, useState } from 'react';
import type { CasePartProps } from './CaseView';
import { answerOffer, offer, type Schemas } from './client';
import { endOf, fenOf, minute, today, useWords, yuan } from './language';
import { Box, Trouble, useDeed } from './Pieces';

/** What the sides offered each other, and the consumer's own next word. */
export function Offers({ c, onChange }: CasePartProps) {
  const w = useWords();
  const [making, setMaking] = useState(false);
  const open = c.state === 'mediating';
  if (!open && !c.offers.length) return null;
  const theirs = c.offers.some((o) => o.state === 'open' && o.side !== 'consumer');
  return (
    <section className="card">
      <h2>{w.offers.title}</h2>
      {c.offers.length ? null : <p>{w.offers.empty}</p>}
      {c.offers.map((o) => (
        <OneOffer key={o.id} o={o} open={open} onChange={onChange} />
      ))}
      {open && !making ? (
        <button type="button" className="plain" onClick={() => setMaking(true)}>
          {theirs ? w.offers.counter : w.offers.make}
        </button>
      ) : null}
      {making ? <NewOffer c={c} onClose={() => setMaking(false)} onChange={onChange} /> : null}
    </section>
  );
}

function OneOffer({ o, open, onChange }: { o: Schemas['CaseOffer']; open: boolean; onChange: () => Promise<unknown> }) {
  const w = useWords();
  const { busy, trouble, run } = useDeed();
  const [by, setBy] = useState(() => today(7));
  const answer = (body: Schemas['OwnOfferAnswer']) => void run(() => answerOffer(o.id, body).then(onChange));
  const live = open && o.state === 'open';
  return (
    <div className={`item offer ${o.side}`}>
      <div className="row">
        <b>
          {w.view.by[o.side]}
          {o.amount_fen ? ` · ${yuan(o.amount_fen)}` : ''}
        </b>
        <span>{w.offers.state[o.state]}</span>
      </div>
      <p>{o.terms}</p>
      {live ? (
        <small>
          {w.offers.valid} {minute(o.valid_until)}
        </small>
      ) : null}
      <Trouble text={trouble} />
      {live && o.side === 'consumer' ? (
        <button type="button" className="plain" disabled={busy} onClick={() => answer({ decision: 'withdrawn' })}>
          {w.offers.withdraw}
        </button>
      ) : null}
      {live && o.side !== 'consumer' ? (
        <>
          <Box label={w.offers.performBy} hint={w.offers.acceptHint}>
            {(ids) => <input {...ids} type="date" min={today()} value={by} onChange={(e) => setBy(e.target.value)} />}
          </Box>
          <div className="acts">
            <button type="button" className="plain" disabled={busy} onClick={() => answer({ decision: 'declined' })}>
              {w.offers.decline}
            </button>
            <button
              type="button"
              disabled={busy || !by}
              onClick={() => answer({ decision: 'accepted', perform_by: by })}
            >
              {w.offers.accept}
            </button>
          </div>
        </>
      ) : null}
    </div>
  );
}

const spans = [1, 3, 7] as const;

function NewOffer({ c, onClose, onChange }: CasePartProps & { onClose: () => void }) {
  const w = useWords();
  const { busy, trouble, run } = useDeed();
  const [amount, setAmount] = useState(c.claim_fen ? String(c.claim_fen / 100) : '');
  const [terms, setTerms] = useState('');
  const [days, setDays] = useState<number>(3);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = {
      claim_kind: c.claim_kind,
      amount_fen: fenOf(amount || '0'),
      terms: terms.trim(),
      valid_until: endOf(days),
    };
    void run(() => offer(body).then(onClose).then(onChange));
  };
  return (
    <form className="ask" onSubmit={submit}>
      <Box label={w.offers.amount}>
        {(ids) => (
          <input
            {...ids}
            type="number"
            min={0}
            step={0.01}
            inputMode="decimal"
            value={amount}
            onChange={(e) => setAmount(e.target.value)}
          />
        )}
      </Box>
      <Box label={w.offers.terms}>
        {(ids) => (
          <textarea
            {...ids}
            required
            rows={3}
            maxLength={1000}
            value={terms}
            onChange={(e) => setTerms(e.target.value)}
          />
        )}
      </Box>
      <Box label={w.offers.days}>
        {(ids) => (
          <select {...ids} value={days} onChange={(e) => setDays(Number(e.target.value))}>
            {spans.map((n) => (
              <option key={n}>{n}</option>
            ))}
          </select>
        )}
      </Box>
      <Trouble text={trouble} />
      <div className="acts">
        <button type="button" className="plain" onClick={onClose}>
          {w.cancel}
        </button>
        <button type="submit" disabled={busy}>
          {w.offers.make}
        </button>
      </div>
    </form>
  );
}
