import { App, Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { openFile } from '@/api/files';
import { usePark } from '@/app/me';
import { reportProblem } from '@/app/ProblemToasts';
import { pick } from '@/i18n';
import { cite } from '@/ui/law';
import { ReasonModal } from '@/ui/ReasonModal';
import { EmptyState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { useMatrix, useRemoveDocument, useVerifyDocument } from '../api';
import { documentTone, needTone } from '../product';

export function useDocumentName() {
  const { i18n } = useTranslation();
  const park = usePark();
  const { data } = useMatrix(park.id);
  return (code: string) => {
    const kind = data?.documents.find((d) => d.code === code);
    return kind ? pick(kind.name, i18n.language) : code;
  };
}

/** Each document the category demands, with the article, what meets it and the button that adds it. */
export function DocumentMatrix(props: { items: Schemas['ProductRequirement'][]; onAdd?: (type: string) => void }) {
  const { t, i18n } = useTranslation();
  const nameOf = useDocumentName();
  if (!props.items.length) return <EmptyState title={t('sourcing.need.none')} />;
  return (
    <ul className="st-list">
      {props.items.map((r) => (
        <li key={r.any_of.join()}>
          <StatusTag tone={needTone[r.state]}>{t(`sourcing.need.${r.state}`)}</StatusTag>
          <div className="body">
            {r.any_of.map(nameOf).join(t('sourcing.need.or'))}
            <p>
              <span className="st-article">{t('ui.article', { article: cite(r.article, i18n.language) })}</span>
              {r.ends_on ? ` · ${t('sourcing.need.until', { on: r.ends_on })}` : ''}
              {r.by_merchant ? ` · ${t('sourcing.need.byMerchant')}` : ''}
            </p>
          </div>
          {props.onAdd && r.state !== 'met' ? (
            <Button size="small" onClick={() => props.onAdd?.(r.any_of[0] ?? '')}>
              {t('sourcing.need.upload')}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

export function DocumentList({ items, open }: { items: Schemas['ProductDocument'][]; open: boolean }) {
  const { t } = useTranslation();
  const park = usePark();
  const nameOf = useDocumentName();
  const remove = useRemoveDocument();
  if (!items.length) return <EmptyState title={t('sourcing.document.none')} />;
  return (
    <ul className="st-list">
      {items.map((d) => (
        <li key={d.id}>
          <StatusTag tone={documentTone[d.state]}>{t(`sourcing.document.${d.state}`)}</StatusTag>
          <div className="body">
            {nameOf(d.document_type)}
            <p className="num">
              {[d.holder, d.number, d.expires_on].filter(Boolean).join(' · ') || t('sourcing.document.bare')}
            </p>
            {d.reason ? <p style={{ color: 'var(--st-error)' }}>{d.reason}</p> : null}
          </div>
          <Space>
            <Button size="small" onClick={() => void openFile(park.id, d.file_id).catch(reportProblem)}>
              {t('ui.open')}
            </Button>
            {open && park.can('removeProductDocument') ? (
              <Button
                size="small"
                danger
                onClick={() => remove.mutate({ params: { path: { park_id: park.id, product_document_id: d.id } } })}
              >
                {t('sourcing.document.remove')}
              </Button>
            ) : null}
            {!open && d.state === 'presented' && park.can('verifyProductDocument') ? <Verdict document={d} /> : null}
          </Space>
        </li>
      ))}
    </ul>
  );
}

function Verdict({ document: d }: { document: Schemas['ProductDocument'] }) {
  const { t } = useTranslation();
  const park = usePark();
  const verify = useVerifyDocument();
  const { message } = App.useApp();
  const [refusing, setRefusing] = useState(false);
  const send = (body: Schemas['ProductDocumentVerdict']) =>
    verify.mutateAsync({
      params: { path: { park_id: park.id, product_document_id: d.id }, header: ifMatch(d.version) },
      body,
    });
  const accept = () => send({ verdict: 'verify' }).then(() => void message.success(t('ui.done')), reportProblem);
  return (
    <>
      <Button size="small" type="primary" ghost loading={verify.isPending} onClick={() => void accept()}>
        {t('sourcing.document.verify')}
      </Button>
      <Button size="small" danger onClick={() => setRefusing(true)}>
        {t('sourcing.document.refuse')}
      </Button>
      <ReasonModal
        open={refusing}
        danger
        title={t('sourcing.document.refuseTitle')}
        confirm={t('sourcing.document.refuse')}
        onCancel={() => setRefusing(false)}
        onConfirm={(reason) => send({ verdict: 'refuse', reason }).then(() => setRefusing(false))}
      />
    </>
  );
}
