import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, DatePicker, Form, Input } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { Field } from '@/ui/ContractForm';
import { deco } from '@/ui/deco';
import { isWeekend, type NewCalendar } from '../calendar';

export interface Values {
  year: number;
  version: string;
  source: string;
  holidays: ({ name: string; days: [Dayjs, Dayjs] | null } | undefined)[];
  working_weekends: Dayjs[];
}

const form = 'YYYY-MM-DD';

export const toValues = ({ holidays, working_weekends, ...rest }: Partial<NewCalendar>): Partial<Values> => ({
  ...rest,
  holidays: (holidays ?? []).map((h) => ({ name: h.name, days: [dayjs(h.from), dayjs(h.to)] })),
  working_weekends: (working_weekends ?? []).map((d) => dayjs(d)),
});

export const toBody = (v: Values): NewCalendar => ({
  year: v.year,
  version: v.version,
  source: v.source,
  holidays: (v.holidays ?? []).map((h) => ({
    name: h?.name ?? '',
    from: h?.days?.[0].format(form) ?? '',
    to: h?.days?.[1].format(form) ?? '',
  })),
  working_weekends: (v.working_weekends ?? []).map((d) => d.format(form)).sort(),
});

const needed = (message: string) => [{ required: true, message }];

export function Holidays() {
  const { t } = useTranslation();
  return (
    <fieldset className="st-rows">
      <legend>{t('workday.calendar.holidays')}</legend>
      <Form.List name="holidays">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="row">
                <Form.Item name={[name, 'name']} rules={needed(t('ui.form.required'))}>
                  <Input
                    aria-label={t('workday.calendar.holiday')}
                    placeholder={t('workday.calendar.holiday')}
                    maxLength={40}
                  />
                </Form.Item>
                <Form.Item name={[name, 'days']} rules={needed(t('ui.form.required'))}>
                  <DatePicker.RangePicker aria-label={t('workday.calendar.days')} />
                </Form.Item>
                <Button
                  type="text"
                  aria-label={t('workday.calendar.remove')}
                  icon={<DeleteOutlined {...deco} />}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Button type="dashed" icon={<PlusOutlined {...deco} />} onClick={() => add()}>
              {t('workday.calendar.addHoliday')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

export function MadeUp() {
  const { t } = useTranslation();
  const year = Form.useWatch('year') as number | undefined;
  return (
    <Field
      name="working_weekends"
      label={t('workday.calendar.workingWeekends')}
      extra={t('workday.calendar.madeUpHint')}
    >
      <DatePicker
        multiple
        maxTagCount={20}
        style={{ width: '100%' }}
        placeholder={t('workday.calendar.choose')}
        {...(year ? { defaultPickerValue: dayjs(`${year}-01-01`) } : {})}
        disabledDate={(d) => d.year() !== year || !isWeekend(d.format(form))}
      />
    </Field>
  );
}
