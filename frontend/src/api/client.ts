import createFetchClient from 'openapi-fetch';
import createQueryHooks from 'openapi-react-query';
import type { components, paths } from './schema.gen';
import { baseUrl, send } from './transport';

export type Schemas = components['schemas'];

/** The one way to the server; every answer that is no success is thrown as a ProblemError. */
export const api = createFetchClient<paths>({
  baseUrl: new URL(baseUrl, location.origin).href,
  credentials: 'same-origin',
  querySerializer: { array: { style: 'form', explode: true } },
  fetch: send,
});

export const $api = createQueryHooks(api);

/** The header of a change: the version the person saw. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });
