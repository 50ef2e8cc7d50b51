import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import { beforeAll, expect, test, vi } from 'vitest';
import { ProblemError } from '@/api/problem';
import { initI18n } from '@/i18n';
import { ContractForm, Field } from './ContractForm';

beforeAll(() => initI18n('zh-CN'));

function show(onSubmit: (values: object) => Promise<unknown>) {
  render(
    <ContractForm schema="NewBuilding" onSubmit={onSubmit} initial={{ floors: 3 }}>
      <Field name="name" label="name">
        <Input />
      </Field>
      <Field name="address" label="address">
        <Input />
      </Field>
      <button type="submit">go</button>
    </ContractForm>,
  );
}

test('limits of the contract stop a form before it is sent', async () => {
  const submit = vi.fn(async () => undefined);
  show(submit);
  await userEvent.click(screen.getByText('go'));
  await waitFor(() => expect(screen.getAllByText('此项必填')).toHaveLength(2));
  expect(submit).not.toHaveBeenCalled();
});

test('a refusal of a field shows at the field, the rest above the form', async () => {
  const errors = [
    { pointer: '/name', code: 'taken', message: 'name is taken' },
    { pointer: '/elsewhere', code: 'x', message: 'no such field here' },
  ];
  show(() => Promise.reject(new ProblemError({ title: 'refused', errors }, 422)));
  await userEvent.type(screen.getByLabelText('name'), 'A');
  await userEvent.type(screen.getByLabelText('address'), 'B 2');
  await userEvent.click(screen.getByText('go'));
  await waitFor(() => expect(screen.getByText('name is taken').closest('.ant-form-item')).toBeTruthy());
  expect(screen.getByText('no such field here').closest('.ant-alert')).toBeTruthy();
});

test('a day picked from the calendar fits the pattern of a day', async () => {
  const submit = vi.fn(async () => undefined);
  const initial = { flag: 'lessor', basis: '租赁合同', since: dayjs('2026-09-15') };
  render(
    <ContractForm schema="NewParkFlag" onSubmit={submit} initial={initial}>
      <Field name="since" label="since">
        <DatePicker />
      </Field>
      <button type="submit">go</button>
    </ContractForm>,
  );
  await userEvent.click(screen.getByText('go'));
  await waitFor(() => expect(submit).toHaveBeenCalled());
});
