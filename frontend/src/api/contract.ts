import { baseUrl, send } from './transport';

/** The contract as the server publishes it. */
export async function readContract<T>(): Promise<T> {
  const response = await send(new Request(new URL(`${baseUrl}/openapi.json`, location.origin)));
  return (await response.json()) as T;
}
