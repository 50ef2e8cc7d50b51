import { Alert, Button, Form, Input, InputNumber, Modal, Space, Upload } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { ContractForm, Field } from '@/ui/ContractForm';
import { useImportCalendar } from '../api';
import { type NewCalendar, nextVersion, readCalendar, workingDays } from '../calendar';
import { Holidays, MadeUp, toBody, toValues, type Values } from './CalendarFields';

/** Says the row where a refusal belongs: the form keeps both ends of a holiday in one field, and the days in another. */
function atRows(problem: ProblemError, body: NewCalendar): ProblemError {
  const errors = problem.fields.map((field) => {
    const [, list, n = ''] = field.pointer.split('/');
    if (list === 'holidays' && n) return { ...field, pointer: `/holidays/${n}/days` };
    const day = list === 'working_weekends' ? body.working_weekends[Number(n)] : undefined;
    return day ? { ...field, message: `${day}: ${field.message}` } : field;
  });
  const { message: title, status, code } = problem;
  return new ProblemError({ title, status, code, request_id: problem.requestId, errors }, status);
}

interface CalendarFormProps {
  open: boolean;
  /** Every calendar known, so that the version is new and what it replaces is said. */
  known: Schemas['Calendar'][];
  onClose: () => void;
}

/** Takes in the calendar of a year, by hand or from a file; what it comes to is counted before it is sent. */
export function CalendarForm({ open, known, onClose }: CalendarFormProps) {
  const { t } = useTranslation();
  const [values] = Form.useForm<Values>();
  const [unread, setUnread] = useState(false);
  const take = useImportCalendar();
  const year = 1 + Math.max(dayjs().year() - 1, ...known.map((c) => c.year));
  const versionOf = (of: number) =>
    nextVersion(
      of,
      known.map((c) => c.version),
    );
  const read = async (file: File) => {
    const found = readCalendar(await file.text());
    setUnread(!found);
    if (found) values.setFieldsValue(toValues({ ...found, version: found.version ?? versionOf(found.year ?? year) }));
  };
  const submit = async (v: Values) => {
    const body = toBody(v);
    try {
      await take.mutateAsync({ body });
    } catch (problem) {
      throw problem instanceof ProblemError ? atRows(problem, body) : problem;
    }
    onClose();
  };
  return (
    <Modal
      open={open}
      title={t('workday.calendar.import')}
      okText={t('workday.calendar.import')}
      okButtonProps={{ htmlType: 'submit', form: 'calendar', loading: take.isPending }}
      onCancel={onClose}
      width={720}
      destroyOnHidden
    >
      <Upload
        accept=".json"
        showUploadList={false}
        beforeUpload={(file) => {
          void read(file);
          return false;
        }}
      >
        <Button>{t('workday.calendar.fromFile')}</Button>
      </Upload>
      <p className="st-article">{t('workday.calendar.fileHint')}</p>
      {unread ? (
        <Alert type="error" showIcon title={t('workday.calendar.unread')} style={{ marginBlockEnd: 16 }} />
      ) : null}
      <ContractForm<Values>
        id="calendar"
        schema="NewCalendar"
        form={values}
        initial={{ year, version: versionOf(year), holidays: [], working_weekends: [] }}
        onSubmit={submit}
      >
        <Space size="middle" wrap align="start">
          <Field name="year" label={t('workday.calendar.year')}>
            <InputNumber
              precision={0}
              onChange={(of) => of && values.setFieldValue('version', versionOf(Number(of)))}
            />
          </Field>
          <Field name="version" label={t('workday.calendar.version')}>
            <Input autoComplete="off" />
          </Field>
        </Space>
        <Field name="source" label={t('workday.calendar.source')} extra={t('workday.calendar.sourceHint')}>
          <Input autoComplete="off" />
        </Field>
        <Holidays />
        <MadeUp />
        <Counted known={known} />
      </ContractForm>
    </Modal>
  );
}

/** The dry run of a form: what these days come to, and what they replace. */
function Counted({ known }: { known: Schemas['Calendar'][] }) {
  const { t } = useTranslation();
  const values = Form.useWatch([]) as Values | undefined;
  if (!values?.year || values.holidays?.some((h) => !h?.days)) return null;
  const body = toBody(values);
  const before = known.filter((c) => c.year === body.year).at(-1);
  return (
    <Alert
      type="info"
      showIcon
      title={t('workday.calendar.counted', { count: workingDays(body), made: body.working_weekends.length })}
      description={
        before
          ? t('workday.calendar.replaces', { version: before.version, count: before.working_days })
          : t('workday.calendar.first')
      }
    />
  );
}
