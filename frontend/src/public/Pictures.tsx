import { useState } from 'react';
import { maxFileBytes } from './client';
import { useWords } from './language';
import { Box, Trouble } from './Pieces';

const most = 6;

/** Pictures chosen before the case exists; they are sent with it. */
export function Pictures({ files, onChange }: { files: File[]; onChange: (files: File[]) => void }) {
  const w = useWords();
  const [trouble, setTrouble] = useState('');
  const take = (chosen: File[]) => {
    const big = chosen.find((f) => f.size > maxFileBytes);
    setTrouble(big ? `${big.name}: ${w.form.tooBig}` : '');
    onChange([...files, ...chosen.filter((f) => f.size <= maxFileBytes)].slice(0, most));
  };
  return (
    <>
      <Box label={w.form.pictures} hint={w.form.picturesHint}>
        {(ids) => (
          <input
            {...ids}
            type="file"
            multiple
            accept="image/jpeg,image/png,application/pdf"
            onChange={(e) => {
              take([...(e.target.files ?? [])]);
              e.target.value = '';
            }}
          />
        )}
      </Box>
      <Trouble text={trouble} />
      <ul className="files">
        {files.map((f, n) => (
          <li key={f.name + f.lastModified}>
            <span>{f.name}</span>
            <button type="button" className="plain" onClick={() => onChange(files.filter((_, at) => at !== n))}>
              {w.form.remove}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
