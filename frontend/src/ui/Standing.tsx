import { App, Button, Skeleton } from 'antd';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel, Section } from './Panel';
import { EmptyState } from './States';
import { StatusTag, type Tone } from './StatusTag';
import { DateTime } from './Time';

export interface StandingItem {
  id: string;
  name: ReactNode;
  state: { tone: Tone; label: string };
  /** Instants: when it was given, when it ends or ended. */
  times: { label: string; at: number | undefined }[];
  /** Ends it for good; without it nobody can, or nobody any more. */
  end?: () => Promise<unknown>;
}

interface StandingProps {
  items: StandingItem[] | undefined;
  hint: string;
  none: string;
  /** The words of ending: on the button, and what follows from it. */
  ending: { label: string; hint: string };
}

/** What a park has given until it takes it back: rights of groups, of the operator, of programs. */
export function Standing({ items, hint, none, ending }: StandingProps) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const ask = (end: () => Promise<unknown>) =>
    void modal.confirm({
      title: ending.label,
      content: ending.hint,
      okText: ending.label,
      okButtonProps: { danger: true },
      cancelText: t('ui.cancel'),
      onOk: () => end().catch(() => undefined),
    });
  return (
    <Panel>
      {items ? null : <Skeleton active style={{ padding: 18 }} />}
      {items?.length === 0 ? <EmptyState title={none} hint={hint} /> : null}
      {items?.length ? (
        <Section>
          <ul className="st-list">
            {items.map((item) => (
              <li key={item.id}>
                <StatusTag tone={item.state.tone}>{item.state.label}</StatusTag>
                <div className="body">
                  {item.name}
                  <p>
                    {item.times.map(({ label, at }, n) =>
                      at === undefined ? null : (
                        <Fragment key={label}>
                          {n ? ' · ' : ''}
                          {label} <DateTime at={at} />
                        </Fragment>
                      ),
                    )}
                  </p>
                </div>
                {item.end ? (
                  <Button size="small" danger onClick={() => item.end && ask(item.end)}>
                    {ending.label}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Panel>
  );
}
