import { EyeInvisibleOutlined, TeamOutlined } from '@ant-design/icons';
import { Button, Input, Segmented, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { openFile } from '@/api/files';
import { usePark } from '@/app/me';
import { reportProblem } from '@/app/ProblemToasts';
import { deco } from '@/ui/deco';
import { FileDrop } from '@/ui/FileDrop';
import { shortMinute } from '@/ui/format';
import { EmptyState, ProblemState } from '@/ui/States';
import { useAddExhibit, useCaucus, useExhibits, useMessages, useSay } from '../api';
import { type Case, parties } from '../case';
import '../rooms.css';

type Room = Schemas['CaseRoom'];

/** The rooms of a case. What is said to the mediator alone looks nothing like what all sides read. */
export function Rooms({ c, rooms }: { c: Case; rooms: Room[] }) {
  const { t } = useTranslation();
  const [room, setRoom] = useState<Room>('joint');
  return (
    <div className={`st-room ${room === 'joint' ? '' : 'private'}`}>
      <Segmented<Room>
        block
        value={room}
        onChange={setRoom}
        options={rooms.map((value) => ({
          value,
          label: t(`mediation.room.${value}`),
          icon: value === 'joint' ? <TeamOutlined {...deco} /> : <EyeInvisibleOutlined {...deco} />,
        }))}
      />
      <p className="who-sees">{t(`mediation.sees.${room}`)}</p>
      <Room key={room} c={c} room={room} />
    </div>
  );
}

function useRoom(c: Case, room: Room) {
  const park = usePark();
  const side = parties.find((p) => room === `caucus_${p}`);
  const desk = c.side === 'desk';
  const caucus = useCaucus(park.id, c.id, side ?? 'consumer', desk && side !== undefined);
  const open = useMessages(park.id, c.id, room, !(desk && side));
  return desk && side ? caucus : open;
}

function Room({ c, room }: { c: Case; room: Room }) {
  const { t } = useTranslation();
  const park = usePark();
  const query = useRoom(c, room);
  const exhibits = useExhibits(park.id, c.id);
  if (query.isError) return <ProblemState problem={query.error} />;
  if (!query.data) return <Skeleton active />;
  const said = [...query.data.items].reverse();
  const files = exhibits.data?.items.filter((e) => e.room === room) ?? [];
  return (
    <>
      {said.length ? (
        <ul className="said">
          {said.map((m) => (
            <li key={m.id} className={m.side === c.side ? 'own' : ''}>
              <span className="faint">
                {t(`mediation.side.${m.side}`)} · {shortMinute(m.at)}
              </span>
              <p>{m.body}</p>
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState title={t('mediation.room.empty')} />
      )}
      {files.length ? (
        <div className="exhibits">
          {files.map((f) => (
            <Button key={f.id} size="small" onClick={() => void openFile(park.id, f.file_id).catch(reportProblem)}>
              {t(`mediation.side.${f.side}`)} · {f.label}
            </Button>
          ))}
        </div>
      ) : null}
      {c.state === 'closed' || !park.can('sayInCase') ? null : <Say c={c} room={room} />}
    </>
  );
}

function Say({ c, room }: { c: Case; room: Room }) {
  const { t } = useTranslation();
  const park = usePark();
  const say = useSay();
  const lay = useAddExhibit();
  const [text, setText] = useState('');
  const [laying, setLaying] = useState(false);
  const path = { park_id: park.id, case_id: c.id };
  const send = () =>
    say.mutate({ params: { path }, body: { room, body: text.trim() } }, { onSuccess: () => setText('') });
  return (
    <div className="say">
      <Input.TextArea
        aria-label={t(`mediation.room.${room}`)}
        placeholder={t('mediation.room.placeholder', { room: t(`mediation.room.${room}`) })}
        rows={3}
        maxLength={4000}
        value={text}
        onChange={(e) => setText(e.target.value)}
      />
      <div className="acts">
        {park.can('addCaseExhibit') ? (
          <Button onClick={() => setLaying(!laying)}>{t('mediation.room.addFile')}</Button>
        ) : null}
        <Button type="primary" disabled={!text.trim()} loading={say.isPending} onClick={send}>
          {t('mediation.room.send')}
        </Button>
      </div>
      {laying ? (
        <FileDrop
          parkId={park.id}
          purpose="case_exhibit"
          label={t('mediation.room.chooseFile')}
          accept=".pdf,.jpg,.jpeg,.png"
          onFile={(file) =>
            void lay
              .mutateAsync({ params: { path }, body: { room, file_id: file.id, label: file.name } })
              .then(() => setLaying(false), reportProblem)
          }
        />
      ) : null}
    </div>
  );
}
