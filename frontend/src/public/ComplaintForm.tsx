import { type FormEvent, useRef, useState } from 'react';
import { addExhibit, file, open, Refusal, type Schemas } from './client';
import { type Draft, useDraft } from './draft';
import type { Receipt } from './Filed';
import { fenOf, sentenceOf, today, usePick, useWords } from './language';
import { Pictures } from './Pictures';
import { Box, Trouble } from './Pieces';
import type { Words } from './text';

type Errors = Partial<Record<keyof Draft, string>>;

function check(d: Draft, w: Words): Errors {
  const errors: Errors = {};
  if (d.merchant_said.trim().length < 2) errors.merchant_said = w.required;
  if (d.facts.trim().length < 10) errors.facts = w.form.factsShort;
  if (d.consumer_name.trim().length < 2) errors.consumer_name = w.required;
  if (!/^(\+?86)?1\d{10}$/.test(d.phone.replace(/[\s-]/g, ''))) errors.phone = w.form.phoneBad;
  if (!d.notice) errors.notice = w.required;
  return errors;
}

function bodyOf(d: Draft, form: Schemas['ComplaintForm']): Schemas['NewComplaint'] {
  const priced = form.claims.find((c) => c.kind === d.claim_kind)?.priced;
  return {
    merchant_said: d.merchant_said.trim(),
    consumer_name: d.consumer_name.trim(),
    phone: d.phone.replace(/[\s-]/g, ''),
    claim_kind: d.claim_kind as Schemas['ClaimKind'],
    facts: d.facts.trim(),
    publish_consent: d.publish_consent,
    entrust_consent: d.entrust_consent,
    notice_version: form.notice_version,
    ...(d.address.trim() ? { address: d.address.trim() } : {}),
    ...(priced && d.claim_yuan ? { claim_fen: fenOf(d.claim_yuan) } : {}),
    ...(d.order_number.trim() ? { order_number: d.order_number.trim() } : {}),
    ...(d.bought_on ? { bought_on: d.bought_on } : {}),
  };
}

/** Sends the pictures after the case exists; a picture that fails loses nothing but itself. */
async function sendPictures(filed: Schemas['FiledCase'], pictures: File[]) {
  if (!filed.query_code) return [];
  await open(filed.number, filed.query_code);
  const fates: { name: string; sent: boolean }[] = [];
  for (const picture of pictures) {
    fates.push({
      name: picture.name,
      sent: await addExhibit(picture).then(
        () => true,
        () => false,
      ),
    });
  }
  return fates;
}

export interface ComplaintFormProps {
  code: string;
  form: Schemas['ComplaintForm'];
  onFiled: (receipt: Receipt) => void;
}

/** Three cards: what was bought, what went wrong, how to reach the consumer. */
export function ComplaintForm({ code, form, onFiled }: ComplaintFormProps) {
  const w = useWords();
  const pick = usePick();
  const { draft, set, forget } = useDraft(code);
  const [errors, setErrors] = useState<Errors>({});
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
  const [pictures, setPictures] = useState<File[]>([]);
  const place = useRef<HTMLFormElement>(null);

  const lead = (found: Errors, sentence: string) => {
    setErrors(found);
    setTrouble(sentence);
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = check(draft, w);
    if (Object.keys(found).length) return lead(found, w.form.trouble);
    setBusy(true);
    lead({}, '');
    try {
      const filed = await file(code, bodyOf(draft, form));
      forget();
      const fates = await sendPictures(filed, pictures).catch(() =>
        pictures.map((p) => ({ name: p.name, sent: false })),
      );
      onFiled({ filed, pictures: fates });
      window.scrollTo(0, 0);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      lead(refusal.fields as Errors, sentenceOf(refusal, w));
    } finally {
      setBusy(false);
    }
  };
  const text = (name: keyof Draft, label: string, hint?: string, more: object = {}) => (
    <Box label={label} hint={hint} error={errors[name]}>
      {(ids) => (
        <input {...ids} {...more} value={String(draft[name])} onChange={(e) => set({ [name]: e.target.value })} />
      )}
    </Box>
  );
  const tick = (name: 'entrust_consent' | 'publish_consent' | 'notice', label: string) => (
    <label className="tick">
      <input
        type="checkbox"
        checked={draft[name]}
        aria-invalid={Boolean(errors[name])}
        onChange={(e) => set({ [name]: e.target.checked })}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <form ref={place} noValidate onSubmit={(e) => void submit(e)}>
      <div className="lead">
        <p>{form.park_name}</p>
        <h1>{w.form.title}</h1>
        <p>{w.form.hint}</p>
        <a href="/c">{w.form.haveCase}</a>
      </div>
      <section className="card">
        <h2 data-n="1">{w.form.steps.bought}</h2>
        {text('merchant_said', w.form.merchant, w.form.merchantHint, { maxLength: 120 })}
        {text('order_number', w.form.order, undefined, { maxLength: 64, inputMode: 'numeric' })}
        {text('bought_on', w.form.boughtOn, undefined, { type: 'date', max: today() })}
      </section>
      <section className="card">
        <h2 data-n="2">{w.form.steps.claim}</h2>
        <fieldset className="chips">
          <legend>{w.form.kind}</legend>
          {form.claims.map((c) => (
            <label key={c.kind}>
              <input
                type="radio"
                name="claim_kind"
                checked={draft.claim_kind === c.kind}
                onChange={() => set({ claim_kind: c.kind })}
              />
              <span>{pick(c.name)}</span>
            </label>
          ))}
        </fieldset>
        {form.claims.find((c) => c.kind === draft.claim_kind)?.priced
          ? text('claim_yuan', w.form.amount, (errors as Record<string, string>).claim_fen, {
              inputMode: 'decimal',
              type: 'number',
              min: 0,
              step: 0.01,
            })
          : null}
        <Box label={w.form.facts} hint={w.form.factsHint} error={errors.facts}>
          {(ids) => (
            <textarea
              {...ids}
              rows={6}
              maxLength={4000}
              value={draft.facts}
              onChange={(e) => set({ facts: e.target.value })}
            />
          )}
        </Box>
        <Pictures files={pictures} onChange={setPictures} />
      </section>
      <section className="card">
        <h2 data-n="3">{w.form.steps.contact}</h2>
        {text('consumer_name', w.form.name, undefined, { maxLength: 60, autoComplete: 'name' })}
        {text('phone', w.form.phone, w.form.phoneHint, { type: 'tel', maxLength: 24, autoComplete: 'tel' })}
        {text('address', w.form.address, undefined, { maxLength: 200, autoComplete: 'street-address' })}
        <fieldset className="ticks">
          <legend>{w.form.consents}</legend>
          {tick('entrust_consent', w.form.entrust)}
          {tick('publish_consent', w.form.publish)}
        </fieldset>
        <details>
          <summary>{w.form.noticeTitle}</summary>
          <p>{pick(form.notice)}</p>
        </details>
        {tick('notice', w.form.notice)}
      </section>
      <p className="note">{pick(form.other_ways)}</p>
      <div className="bar">
        <Trouble text={trouble} />
        <button type="submit" disabled={busy}>
          {busy ? w.form.sending : w.form.submit}
        </button>
      </div>
    </form>
  );
}
