import { DownloadOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { reportProblem } from '@/app/ProblemToasts';
import { MerchantSelect } from '@/domains/mediation/components/MerchantSelect';
import { type Column, DataTable } from '@/ui/DataTable';
import { deco } from '@/ui/deco';
import { ImportStart } from '@/ui/FileImport';
import { StatusTag, type Tone } from '@/ui/StatusTag';
import { useListState } from '@/ui/search';
import { DateTime } from '@/ui/Time';
import { saveProductTemplate, useCheckProducts, useProductImports } from '../api';
import { ImportLink, useImportsPath } from '../components/ImportLink';

type Import = Schemas['ProductImport'];

const steps = ['file', 'check', 'apply', 'follow'] as const;
const tone: Record<Import['state'], Tone> = {
  checking: 'busy',
  checked: 'warn',
  applying: 'busy',
  applied: 'good',
  failed: 'bad',
};

/** Step one of bringing a list of products in: give the file; nothing is created by looking at it. */
export function ProductImportsPage() {
  const { t } = useTranslation();
  const park = usePark();
  const navigate = useNavigate();
  const check = useCheckProducts();
  const here = useImportsPath();
  const [merchant, setMerchant] = useState<string>();
  const look = async (file: Schemas['File']) => {
    const owner = park.portal ? park.subjectIds[0] : merchant;
    const made = await check.mutateAsync({
      params: { path: { park_id: park.id } },
      body: { file_id: file.id, ...(owner ? { merchant_id: owner } : {}) },
    });
    await navigate({ to: `${here}/${made.id}` as '/' });
  };
  return (
    <ImportStart
      title={t('sourcing.import.title')}
      back={here.replace('product-imports', 'products')}
      steps={{ names: steps.map((key) => t(`sourcing.import.step.${key}`)), current: 0 }}
      start={t('sourcing.import.start')}
      controls={
        <>
          {park.portal ? null : (
            <label className="st-inline" htmlFor="import-merchant">
              {t('sourcing.import.merchant')}
              <MerchantSelect id="import-merchant" {...(merchant ? { value: merchant } : {})} onChange={setMerchant} />
            </label>
          )}
          <Button
            icon={<DownloadOutlined {...deco} />}
            onClick={() => void saveProductTemplate(park.id, `${t('sourcing.import.start')}.xlsx`).catch(reportProblem)}
          >
            {t('sourcing.import.template')}
          </Button>
        </>
      }
      drop={{
        parkId: park.id,
        purpose: 'product_import',
        label: t('sourcing.import.choose'),
        hint: t('sourcing.import.hint'),
      }}
      onFile={look}
      past={{ title: t('sourcing.import.past'), list: <Past /> }}
    />
  );
}

function Past() {
  const { t } = useTranslation();
  const park = usePark();
  const list = useListState<{ cursor?: string; limit?: number }>();
  const query = useProductImports(park.id, list.search);
  const columns: Column<Import>[] = [
    {
      key: 'at',
      title: t('sourcing.import.at'),
      fixed: true,
      width: 150,
      render: (r) => (
        <ImportLink id={r.id}>
          <DateTime at={r.created_at} />
        </ImportLink>
      ),
    },
    {
      key: 'state',
      title: t('sourcing.product.state'),
      width: 110,
      render: (r) => <StatusTag tone={tone[r.state]}>{t(`sourcing.import.state.${r.state}`)}</StatusTag>,
    },
    { key: 'good', title: t('sourcing.import.good'), width: 100, align: 'end', render: (r) => r.good_rows },
    { key: 'bad', title: t('sourcing.import.bad'), width: 100, align: 'end', render: (r) => r.bad_rows },
    { key: 'created', title: t('sourcing.import.created'), width: 100, align: 'end', render: (r) => r.created_rows },
  ];
  return (
    <DataTable
      name="product-imports"
      columns={columns}
      query={query}
      list={list}
      empty={{ title: t('sourcing.import.none') }}
    />
  );
}
