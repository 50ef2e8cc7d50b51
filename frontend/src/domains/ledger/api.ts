import { $api, type Schemas } from '@/api/client';
import { saveAs } from '@/api/files';

const quiet = { meta: { quiet: true } };

export interface AccountSearch {
  kind?: Schemas['LedgerAccountKind'];
  party_id?: string;
  cursor?: string;
  limit?: number;
}

export const useAccounts = (park_id: string, query: AccountSearch) =>
  $api.useQuery('get', '/parks/{park_id}/ledger/accounts', { params: { path: { park_id }, query } });
export const useEntries = (park_id: string, ledger_account_id: string, query: { cursor?: string; limit?: number }) =>
  $api.useQuery('get', '/parks/{park_id}/ledger/accounts/{ledger_account_id}/entries', {
    params: { path: { park_id, ledger_account_id }, query },
  });
export const useTransaction = (park_id: string, ledger_transaction_id: string) =>
  $api.useQuery('get', '/parks/{park_id}/ledger/transactions/{ledger_transaction_id}', {
    params: { path: { park_id, ledger_transaction_id } },
  });
export const useRecordDeposit = () => $api.useMutation('post', '/parks/{park_id}/ledger/deposits', quiet);
export const useRecordFund = () => $api.useMutation('post', '/parks/{park_id}/ledger/fund', quiet);
export const saveLedger = (park: string, name: string) => saveAs(`/parks/${park}/ledger/export`, name);
