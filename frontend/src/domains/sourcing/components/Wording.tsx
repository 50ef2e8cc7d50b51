import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { pick } from '@/i18n';
import { piecesOf } from '../product';

const marks = {
  grave: { background: 'var(--st-error-bg)', color: 'var(--st-error)' },
  serious: { background: 'var(--st-warning-bg)', color: 'var(--st-warning)' },
  slight: { background: 'transparent', color: 'inherit' },
} as const;

/** A text with the words the screening hit, each with its article and what to write instead. */
export function Wording({ text, hits }: { text: string; hits: Schemas['WordingHit'][] }) {
  const { i18n } = useTranslation();
  return (
    <span style={{ whiteSpace: 'pre-wrap' }}>
      {piecesOf(text, hits).map(({ text: piece, hit }, n) =>
        hit ? (
          <Tooltip
            key={`${hit.start}`}
            title={`${pick(hit.article, i18n.language)} ${pick(hit.suggestion, i18n.language)}`}
          >
            <mark style={{ ...marks[hit.severity], textDecoration: 'underline wavy' }}>{piece}</mark>
          </Tooltip>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
          <span key={`t${n}`}>{piece}</span>
        ),
      )}
    </span>
  );
}
