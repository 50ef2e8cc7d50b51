import { Skeleton, Switch, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { PageHead } from '@/ui/PageHead';
import { Panel, Section } from '@/ui/Panel';
import { ProblemState } from '@/ui/States';
import { DateTime } from '@/ui/Time';
import { useChangeSharing, useSharing } from '../api';

/** What a regulator may see of this park: what the law already shows, and what the park allows besides. */
export function SharingPage() {
  const { t } = useTranslation();
  const park = usePark();
  const query = useSharing(park.id);
  if (query.isError) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div style={{ maxWidth: 860 }}>
      <PageHead title={t('park.sharing.title')} />
      <Panel>
        <Section>
          <p className="second" style={{ margin: 0 }}>
            {t('park.sharing.hint')}
          </p>
        </Section>
        <Section>
          {query.data ? (
            <ul className="st-list">
              {query.data.items.map((item) => (
                <Item key={item.item} item={item} />
              ))}
            </ul>
          ) : (
            <Skeleton active />
          )}
        </Section>
      </Panel>
    </div>
  );
}

function Item({ item }: { item: Schemas['SharingItem'] }) {
  const { t } = useTranslation();
  const park = usePark();
  const change = useChangeSharing();
  const name = t(`park.sharing.item.${item.item}`);
  const set = (allowed: boolean) =>
    change.mutate({
      params: { path: { park_id: park.id, item: item.item }, header: ifMatch(item.version) },
      body: { allowed },
    });
  return (
    <li>
      <div className="body">
        {name} {item.mandatory ? <Tag>{t('park.sharing.mandatory')}</Tag> : null}
        {item.set_at !== undefined ? (
          <div className="st-article">
            {item.set_by?.name} · <DateTime at={item.set_at} />
          </div>
        ) : null}
      </div>
      <Switch
        aria-label={name}
        checked={item.allowed}
        disabled={item.mandatory || !park.can('changeSharingItem')}
        loading={change.isPending}
        onChange={set}
      />
    </li>
  );
}
