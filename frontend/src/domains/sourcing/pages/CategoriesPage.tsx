import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { pick } from '@/i18n';
import { cite } from '@/ui/law';
import { PageHead } from '@/ui/PageHead';
import { Panel, Section } from '@/ui/Panel';
import { ProblemState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { useMatrix } from '../api';
import { riskTone } from '../category';
import { useDocumentName } from '../components/DocumentMatrix';

type Matrix = Schemas['ProductMatrix'];
type Category = Schemas['ProductCategory'];

/** The tree of categories: how risky each is, what the law bars, and the papers it demands. */
export function CategoriesPage() {
  const { t, i18n } = useTranslation();
  const matrix = useMatrix(usePark().id);
  if (matrix.isError) return <ProblemState problem={matrix.error} onRetry={() => void matrix.refetch()} />;
  const m = matrix.data;
  if (!m) return <Skeleton active paragraph={{ rows: 8 }} />;
  return (
    <>
      <PageHead title={t('sourcing.nav.categories')} sub={t('sourcing.category.hint', { version: m.version })} />
      <Panel>
        {m.groups.map((g) => {
          const inside = m.categories.filter((c) => c.group === g.code);
          return (
            <Section
              key={g.code}
              anchor={g.code}
              title={pick(g.name, i18n.language)}
              extra={t('sourcing.category.count', { count: inside.length })}
            >
              <ul className="st-list">
                {inside.map((c) => (
                  <CategoryRow key={c.code} category={c} matrix={m} />
                ))}
              </ul>
            </Section>
          );
        })}
      </Panel>
    </>
  );
}

function CategoryRow({ category: c, matrix }: { category: Category; matrix: Matrix }) {
  const { t, i18n } = useTranslation();
  const nameOf = useDocumentName();
  const list = matrix.lists.find((l) => l.code === c.list && !l.loaded);
  const article = (text: string) => (
    <span className="st-article">{t('ui.article', { article: cite(text, i18n.language) })}</span>
  );
  const notes: (readonly [string, string, string])[] = [];
  if (c.barred_by) notes.push(['barred', t('sourcing.category.barred'), c.barred_by]);
  if (list) notes.push(['list', t('sourcing.category.unread', { list: pick(list.name, i18n.language) }), list.article]);
  if (c.advertising) notes.push(['ad', t('sourcing.category.advertising'), c.advertising]);
  if (c.endorser) notes.push(['endorser', t('sourcing.category.endorser'), c.endorser]);
  for (const [key, note] of [
    ['warning', c.warning],
    ['exempt', c.exempt],
  ] as const) {
    if (note) notes.push([key, `${t(`sourcing.category.${key}`)} · ${pick(note.text, i18n.language)}`, note.article]);
  }
  return (
    <li>
      <StatusTag tone={riskTone[c.risk]}>{t(`sourcing.category.risk.${c.risk}`)}</StatusTag>
      <div className="body">
        {pick(c.name, i18n.language)}
        {c.demands.map((d) => (
          <p key={d.any_of.join()}>
            {d.any_of.map(nameOf).join(t('sourcing.need.or'))} {article(d.article)}
          </p>
        ))}
        {notes.map(([key, text, by]) => (
          <p key={key}>
            <strong>{text}</strong> {article(by)}
          </p>
        ))}
      </div>
    </li>
  );
}
