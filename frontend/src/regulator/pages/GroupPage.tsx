import { useTranslation } from 'react-i18next';
import { useMe, useParam } from '@/app/me';
import { PageHead } from '@/ui/PageHead';
import { Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/States';

/** An operator group before any park granted it a roll-up. */
export function GroupPage() {
  const { t } = useTranslation();
  const me = useMe();
  const groupId = useParam('groupId');
  return (
    <>
      <PageHead title={me.groups.find((g) => g.id === groupId)?.name ?? ''} />
      <Panel>
        <EmptyState title={t('regulator.group.none')} hint={t('regulator.group.hint')} />
      </Panel>
    </>
  );
}
