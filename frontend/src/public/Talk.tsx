import { type FormEvent, useCallback, useEffect, useState } from 'react';
import { addExhibit, type Case, exhibits, maxFileBytes, messages, type Schemas, say, show } from './client';
import { minute, useWords } from './language';
import { Box, Trouble, useDeed } from './Pieces';

type Room = 'joint' | 'caucus_consumer';
const rooms: Room[] = ['joint', 'caucus_consumer'];

/** Two rooms kept apart: with everybody, and with the mediator alone. */
export function Talk({ c }: { c: Case }) {
  const w = useWords();
  const { busy, trouble, run } = useDeed();
  const [room, setRoom] = useState<Room>('joint');
  const [said, setSaid] = useState<Schemas['CaseMessage'][]>([]);
  const [files, setFiles] = useState<Schemas['CaseExhibit'][]>([]);
  const [text, setText] = useState('');
  const load = useCallback(async () => {
    const [page, list] = await Promise.all([messages(), exhibits()]);
    setSaid([...page.items].reverse());
    setFiles(list.items);
  }, []);
  useEffect(() => {
    load().catch(() => undefined);
  }, [load]);
  const open = c.state !== 'closed';
  const secret = room === 'caucus_consumer';
  const here = said.filter((m) => m.room === room);
  const send = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      await say(room, text.trim());
      setText('');
      await load();
    });
  };
  const lay = (file: File | undefined) =>
    file &&
    void run(async () => {
      await addExhibit(file, secret);
      await load();
    });
  return (
    <section className={secret ? 'card secret' : 'card'}>
      <h2>{w.talk.title}</h2>
      <div className="rooms">
        {rooms.map((r) => (
          <button key={r} type="button" aria-pressed={r === room} onClick={() => setRoom(r)}>
            {r === 'joint' ? w.talk.joint : w.talk.caucus}
          </button>
        ))}
      </div>
      <p className="where">{secret ? w.talk.caucusHint : w.talk.jointHint}</p>
      <ul className="talk">
        {here.map((m) => (
          <li key={m.id} className={m.side === 'consumer' ? 'own' : ''}>
            <small>
              {w.view.by[m.side]} · {minute(m.at)}
            </small>
            <p>{m.body}</p>
          </li>
        ))}
        {here.length ? null : <li className="none">{w.talk.empty}</li>}
      </ul>
      <ul className="files">
        {files
          .filter((f) => f.room === room)
          .map((f) => (
            <li key={f.id}>
              <button
                type="button"
                className="plain"
                onClick={() => void run(() => show(`/case/exhibits/${f.id}/content`))}
              >
                {f.label}
              </button>
              <small>{w.view.by[f.side]}</small>
            </li>
          ))}
      </ul>
      <Trouble text={trouble} />
      {open ? (
        <form onSubmit={send}>
          <Box label={secret ? w.talk.caucus : w.talk.joint}>
            {(ids) => (
              <textarea
                {...ids}
                rows={2}
                required
                maxLength={4000}
                placeholder={w.talk.placeholder}
                value={text}
                onChange={(e) => setText(e.target.value)}
              />
            )}
          </Box>
          <div className="acts">
            <label className="button plain">
              {busy ? w.talk.sending : w.talk.addFile}
              <input
                type="file"
                accept="image/jpeg,image/png,application/pdf"
                onChange={(e) => {
                  const file = e.target.files?.[0];
                  if (file && file.size <= maxFileBytes) lay(file);
                  e.target.value = '';
                }}
              />
            </label>
            <button type="submit" disabled={busy || !text.trim()}>
              {w.send}
            </button>
          </div>
        </form>
      ) : null}
    </section>
  );
}
