import { type ReactNode, useId, useState } from 'react';
import { Refusal } from './client';
import { sentenceOf, useWords } from './language';

export interface BoxProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  children: (ids: { id: string; 'aria-invalid': boolean; 'aria-describedby': string }) => ReactNode;
}

/** One question: label, control, hint or refusal below it. */
export function Box({ label, hint, error, children }: BoxProps) {
  const id = useId();
  return (
    <div className={`box ${error ? 'bad' : ''}`}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-invalid': Boolean(error), 'aria-describedby': `${id}-n` })}
      <small id={`${id}-n`}>{error || hint}</small>
    </div>
  );
}

/** Does one thing at a time and keeps the sentence of its refusal. */
export function useDeed() {
  const w = useWords();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const run = async (deed: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setTrouble('');
    try {
      await deed();
      return true;
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      setTrouble(sentenceOf(refusal, w));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, trouble, run };
}

export function Trouble({ text }: { text: string }) {
  return text ? (
    <p className="trouble" role="alert">
      {text}
    </p>
  ) : null;
}

export interface AskProps {
  title: string;
  label: string;
  confirm: string;
  required?: boolean;
  onCancel: () => void;
  onSend: (text: string) => Promise<unknown>;
}

/** Asks once more, with room for a reason, before what cannot be undone. */
export function Ask({ title, label, confirm, required, onCancel, onSend }: AskProps) {
  const w = useWords();
  const { busy, trouble, run } = useDeed();
  const [text, setText] = useState('');
  return (
    <div className="ask">
      <p>{title}</p>
      <Box label={label}>
        {(ids) => <textarea {...ids} rows={3} maxLength={400} value={text} onChange={(e) => setText(e.target.value)} />}
      </Box>
      <Trouble text={trouble} />
      <div className="acts">
        <button type="button" className="plain" onClick={onCancel}>
          {w.cancel}
        </button>
        <button
          type="button"
          disabled={busy || (required && text.trim().length < 2)}
          onClick={() => void run(() => onSend(text.trim()))}
        >
          {confirm}
        </button>
      </div>
    </div>
  );
}
