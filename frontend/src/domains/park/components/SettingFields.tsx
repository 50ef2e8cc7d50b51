import { Checkbox, Form, Input, InputNumber, Segmented, Select, Space, Switch, TimePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { caseModes, gateLevels, grades, ladderSteps } from '../setting';

/** A "HH:MM" as a time picker; usable as a form control. */
function HourMinute({ value, onChange, label }: { value?: string; onChange?: (v: string) => void; label: string }) {
  return (
    <TimePicker
      format="HH:mm"
      minuteStep={15}
      allowClear={false}
      aria-label={label}
      value={value ? dayjs(value, 'HH:mm') : null}
      onChange={(time) => time && onChange?.(time.format('HH:mm'))}
    />
  );
}

/** The fields of one setting; `offered` are the operations that can wait for a second person; the server knows what it accepts and names what does not fit. */
export function SettingFields({ setting, offered }: { setting: Schemas['SettingName']; offered: string[] }) {
  const { t } = useTranslation();
  const label = (key: string) => t(`park.setting.field.${key}` as 'park.setting.field.enabled');
  switch (setting) {
    case 'four_eyes':
      return (
        <>
          <Form.Item name="enabled" label={label('enabled')} valuePropName="checked">
            <Switch />
          </Form.Item>
          <Form.Item name="operations" label={label('operations')}>
            <Checkbox.Group
              style={{ display: 'grid', gap: 8 }}
              options={offered.map((value) => ({
                value,
                label: t(`park.setting.operation.${value.replaceAll('.', '_') as 'park_flag_set'}`),
              }))}
            />
          </Form.Item>
        </>
      );
    case 'case_mode':
      return (
        <>
          <Form.Item name="allowed" label={label('allowed')}>
            <Checkbox.Group
              style={{ display: 'grid', gap: 8 }}
              options={caseModes.map((value) => ({ value, label: t(`park.setting.caseMode.${value}`) }))}
            />
          </Form.Item>
          <Form.Item name="default" label={label('default')}>
            <Select options={caseModes.map((value) => ({ value, label: t(`park.setting.caseMode.${value}`) }))} />
          </Form.Item>
          <Form.Item name="basis" label={label('basis')} extra={t('park.setting.basisHint')}>
            <Input maxLength={200} />
          </Form.Item>
        </>
      );
    case 'gate_level':
      return (
        <Form.Item name="level" label={label('level')} extra={t('park.setting.gateHint')}>
          <Segmented options={gateLevels.map((value) => ({ value, label: t(`park.setting.gate.${value}`) }))} />
        </Form.Item>
      );
    case 'provisional_days':
      return (
        <Form.Item name="days" label={label('days')}>
          <InputNumber min={1} max={365} precision={0} />
        </Form.Item>
      );
    case 'quiet_hours':
      return (
        <Space size="large" style={{ display: 'flex' }}>
          <Form.Item name="from" label={label('from')}>
            <HourMinute label={label('from')} />
          </Form.Item>
          <Form.Item name="to" label={label('to')}>
            <HourMinute label={label('to')} />
          </Form.Item>
        </Space>
      );
    case 'self_operated_copy':
      return (
        <Form.Item name="enabled" label={label('enabled')} valuePropName="checked">
          <Switch />
        </Form.Item>
      );
    case 'sample_quota':
      return (
        <Space size="large" wrap style={{ display: 'flex' }}>
          <Form.Item name="default" label={label('quota')}>
            <InputNumber min={0} max={200} precision={0} />
          </Form.Item>
          {grades.map((grade) => (
            <Form.Item key={grade} name={['by_grade', grade]} label={t('park.setting.ofGrade', { grade })}>
              <InputNumber min={0} max={200} precision={0} />
            </Form.Item>
          ))}
        </Space>
      );
    case 'points_ladder':
      return <Ladder />;
  }
}

function Ladder() {
  const { t } = useTranslation();
  const steps = ladderSteps.map((value) => ({ value, label: t(`park.setting.step.${value}`) }));
  return (
    <>
      <Form.Item name="reset_months" label={t('park.setting.field.reset_months')}>
        <InputNumber min={1} max={36} precision={0} />
      </Form.Item>
      <Form.List name="steps">
        {(rows, { add, remove }) => (
          <Space orientation="vertical">
            {rows.map(({ key, name }) => (
              <Space key={key} wrap align="baseline">
                <Form.Item name={[name, 'points']} noStyle>
                  <InputNumber
                    min={1}
                    max={1000}
                    precision={0}
                    aria-label={t('park.setting.points')}
                    suffix={t('park.setting.points')}
                  />
                </Form.Item>
                <Form.Item name={[name, 'step']} noStyle>
                  <Select options={steps} style={{ width: 200 }} aria-label={t('park.setting.stepLabel')} />
                </Form.Item>
                <Form.Item name={[name, 'days']} noStyle>
                  <InputNumber
                    min={0}
                    max={365}
                    precision={0}
                    aria-label={t('park.setting.days')}
                    suffix={t('park.setting.days')}
                  />
                </Form.Item>
                <button type="button" className="st-chip" onClick={() => remove(name)}>
                  {t('park.setting.removeStep')}
                </button>
              </Space>
            ))}
            <button
              type="button"
              className="st-chip"
              style={{ justifySelf: 'start' }}
              onClick={() => add({ points: 3, step: 'remind' })}
            >
              {t('park.setting.addStep')}
            </button>
          </Space>
        )}
      </Form.List>
    </>
  );
}
