import { $api, type Schemas } from '@/api/client';
import { saveAs } from '@/api/files';

const inPark = (park_id: string) => ({ path: { park_id } });
const ofProduct = (park_id: string, product_id: string) => ({ params: { path: { park_id, product_id } } });
const quiet = { meta: { quiet: true } };

interface Place {
  cursor?: string;
  limit?: number;
}

export interface ProductSearch extends Place {
  q?: string;
  category?: string;
  state?: Schemas['ProductState'];
  merchant_id?: string;
  change_pending?: boolean;
  expiring_by?: string;
  sort?: 'created_at' | '-created_at' | 'price_fen' | '-price_fen' | 'title' | '-title';
}

export const useMatrix = (park: string) =>
  $api.useQuery(
    'get',
    '/parks/{park_id}/product-categories',
    { params: inPark(park) },
    { staleTime: Number.POSITIVE_INFINITY },
  );
export const useProducts = (park: string, query: ProductSearch) =>
  $api.useQuery('get', '/parks/{park_id}/products', { params: { ...inPark(park), query } });
export const useProduct = (park: string, product: string) =>
  $api.useQuery('get', '/parks/{park_id}/products/{product_id}', ofProduct(park, product));
export const useVersions = (park: string, product: string) =>
  $api.useQuery('get', '/parks/{park_id}/products/{product_id}/versions', ofProduct(park, product));
export const usePrices = (park: string, product: string) =>
  $api.useQuery('get', '/parks/{park_id}/products/{product_id}/prices', ofProduct(park, product));

export const useCascade = (park: string, product: string, enabled = true) =>
  $api.useQuery('get', '/parks/{park_id}/products/{product_id}/cascade', ofProduct(park, product), { enabled });

export const useCreateProduct = () => $api.useMutation('post', '/parks/{park_id}/products', quiet);
export const useChangeProduct = () => $api.useMutation('put', '/parks/{park_id}/products/{product_id}', quiet);
export const useProposeChange = () => $api.useMutation('put', '/parks/{park_id}/products/{product_id}/change', quiet);
export const useWithdrawChange = () => $api.useMutation('delete', '/parks/{park_id}/products/{product_id}/change');
export const useSubmitProduct = () => $api.useMutation('post', '/parks/{park_id}/products/{product_id}/submission');
export const useWithdrawProduct = () => $api.useMutation('post', '/parks/{park_id}/products/{product_id}/withdrawal');
export const useDecideProduct = () =>
  $api.useMutation('post', '/parks/{park_id}/products/{product_id}/decision', quiet);
export const useDecideChange = () =>
  $api.useMutation('post', '/parks/{park_id}/products/{product_id}/change-decision', quiet);
export const useDelist = () => $api.useMutation('post', '/parks/{park_id}/products/{product_id}/delisting', quiet);
export const useRestore = () => $api.useMutation('post', '/parks/{park_id}/products/{product_id}/restoration', quiet);
export const useRecall = () => $api.useMutation('post', '/parks/{park_id}/products/{product_id}/recall', quiet);
export const useAddDocument = () => $api.useMutation('post', '/parks/{park_id}/products/{product_id}/documents', quiet);
export const useRemoveDocument = () =>
  $api.useMutation('delete', '/parks/{park_id}/product-documents/{product_document_id}');
export const useVerifyDocument = () =>
  $api.useMutation('post', '/parks/{park_id}/product-documents/{product_document_id}/verification', quiet);

const moving = new Set(['checking', 'applying']);

export const useProductImports = (park: string, query: Place) =>
  $api.useQuery('get', '/parks/{park_id}/product-imports', { params: { ...inPark(park), query } });
/** One import; asked again each second while the server works on it. */
export const useProductImport = (park: string, product_import_id: string) =>
  $api.useQuery(
    'get',
    '/parks/{park_id}/product-imports/{product_import_id}',
    { params: { path: { park_id: park, product_import_id } } },
    { refetchInterval: (query) => (moving.has(query.state.data?.state ?? '') ? 1000 : false) },
  );
export const useCheckProducts = () => $api.useMutation('post', '/parks/{park_id}/product-imports', quiet);
export const useApplyProducts = () =>
  $api.useMutation('post', '/parks/{park_id}/product-imports/{product_import_id}/application');
export const saveProductTemplate = (park: string, name: string) =>
  saveAs(`/parks/${park}/product-import-template`, name);

export interface OfferSearch extends Place {
  state?: Schemas['OfferState'];
  product_id?: string;
}

export const useOffers = (park: string, query: OfferSearch) =>
  $api.useQuery('get', '/parks/{park_id}/offers', { params: { ...inPark(park), query } });
export const useOffer = (park_id: string, offer_id: string) =>
  $api.useQuery('get', '/parks/{park_id}/offers/{offer_id}', { params: { path: { park_id, offer_id } } });
export const useCreateOffer = () => $api.useMutation('post', '/parks/{park_id}/offers', quiet);
export const useChangeOffer = () => $api.useMutation('put', '/parks/{park_id}/offers/{offer_id}', quiet);
export const usePublishOffer = () => $api.useMutation('post', '/parks/{park_id}/offers/{offer_id}/publication');
export const useCloseOffer = () => $api.useMutation('post', '/parks/{park_id}/offers/{offer_id}/closing', quiet);
export const useCreatePlan = () => $api.useMutation('post', '/parks/{park_id}/offers/{offer_id}/plans', quiet);
export const useSetRate = () => $api.useMutation('put', '/parks/{park_id}/plans/{plan_id}/rate', quiet);
export const useEndPlan = () => $api.useMutation('post', '/parks/{park_id}/plans/{plan_id}/ending');

export interface SampleSearch extends Place {
  state?: Schemas['SampleState'];
  offer_id?: string;
  overdue?: boolean;
}

export const useSamples = (park: string, query: SampleSearch) =>
  $api.useQuery('get', '/parks/{park_id}/samples', { params: { ...inPark(park), query } });
export const useRequestSample = () => $api.useMutation('post', '/parks/{park_id}/offers/{offer_id}/samples', quiet);
export const useDecideSample = () => $api.useMutation('post', '/parks/{park_id}/samples/{sample_id}/decision', quiet);
export const useShipSample = () => $api.useMutation('post', '/parks/{park_id}/samples/{sample_id}/shipment', quiet);
export const useReceiveSample = () => $api.useMutation('post', '/parks/{park_id}/samples/{sample_id}/receipt');
export const useCloseSample = () => $api.useMutation('post', '/parks/{park_id}/samples/{sample_id}/content');
export const useReturnSample = () => $api.useMutation('post', '/parks/{park_id}/samples/{sample_id}/return', quiet);
export const useCancelSample = () =>
  $api.useMutation('post', '/parks/{park_id}/samples/{sample_id}/cancellation', quiet);

export interface SelectionSearch extends Place {
  active?: boolean;
  offer_id?: string;
}

export const useSelections = (park: string, query: SelectionSearch) =>
  $api.useQuery('get', '/parks/{park_id}/selections', { params: { ...inPark(park), query } });
export const useSelectOffer = () => $api.useMutation('post', '/parks/{park_id}/offers/{offer_id}/selections', quiet);
export const useEndSelection = () =>
  $api.useMutation('post', '/parks/{park_id}/selections/{selection_id}/ending', quiet);
