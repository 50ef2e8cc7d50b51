import { Tag } from 'antd';

export type Tone = 'good' | 'busy' | 'warn' | 'bad' | 'quiet';

const colors = { good: 'success', busy: 'processing', warn: 'warning', bad: 'error', quiet: 'default' } as const;

/** A state as a filled tag and a word; which tone a state has is the domain's to say. */
export function StatusTag({ tone, children }: { tone: Tone; children: string }) {
  return (
    <Tag variant="filled" color={colors[tone]} style={{ marginInlineEnd: 0 }}>
      {children}
    </Tag>
  );
}
