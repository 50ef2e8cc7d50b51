import { type FormEvent, useCallback, useEffect, useState } from 'react';
import { CaseView } from './CaseView';
import { type Case, hasToken, keepToken, open, ownCase, type Refusal } from './client';
import { sentenceOf, useWords } from './language';
import { Box, Trouble, useDeed } from './Pieces';

/** `/c`: the door with number and query code, behind it the consumer's own case. */
export function CasePage() {
  const w = useWords();
  const [entered, setEntered] = useState(hasToken);
  const [expired, setExpired] = useState(false);
  const [found, setFound] = useState<Case>();
  const [trouble, setTrouble] = useState('');
  const load = useCallback(
    () =>
      ownCase().then(setFound, (refusal: Refusal) => {
        if (refusal.status !== 401) return setTrouble(sentenceOf(refusal, w));
        setEntered(false);
        setExpired(true);
        setFound(undefined);
      }),
    [w],
  );
  useEffect(() => {
    if (entered) void load();
  }, [entered, load]);
  if (!entered) return <Door expired={expired} onOpen={() => setEntered(true)} />;
  if (trouble && !found) return <Trouble text={trouble} />;
  if (!found) return <p role="status">{w.loading}</p>;
  const leave = () => {
    keepToken(undefined);
    setFound(undefined);
    setEntered(false);
  };
  return <CaseView c={found} onChange={load} onLeave={leave} />;
}

function Door({ expired, onOpen }: { expired: boolean; onOpen: () => void }) {
  const w = useWords();
  const { busy, trouble, run } = useDeed();
  const [number, setNumber] = useState('');
  const [code, setCode] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await run(() => open(number.trim().toUpperCase(), code.replace(/[\s-]/g, '').toUpperCase()))) onOpen();
  };
  return (
    <>
      <form className="card" onSubmit={(e) => void submit(e)}>
        <h1>{w.door.title}</h1>
        <p>{expired ? w.door.expired : w.door.hint}</p>
        <Box label={w.door.number}>
          {(ids) => (
            <input
              {...ids}
              required
              minLength={8}
              maxLength={32}
              value={number}
              onChange={(e) => setNumber(e.target.value)}
            />
          )}
        </Box>
        <Box label={w.door.code}>
          {(ids) => (
            <input
              {...ids}
              required
              minLength={12}
              maxLength={24}
              autoComplete="off"
              autoCapitalize="characters"
              value={code}
              onChange={(e) => setCode(e.target.value)}
            />
          )}
        </Box>
        <Trouble text={trouble} />
        <button type="submit" disabled={busy}>
          {w.door.open}
        </button>
      </form>
      <section className="card">
        <h2>{w.scan.title}</h2>
        <p>{w.scan.hint}</p>
      </section>
    </>
  );
}
