import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NavEntry } from '@/app/nav';
import { deskRoute, portalRoute } from '@/app/roots';
import { flag, listSearch, oneOf, text } from '@/ui/search';
import { offerStates, sampleStates, states } from './product';

const desk = { shell: 'desk', section: 'sourcing' } as const;
const mine = { shell: 'portal', section: 'sourcing' } as const;

export const nav: NavEntry[] = [
  { ...desk, path: '/p/$parkId/product-review', title: 'sourcing.nav.review', needs: 'decideProduct', order: 20 },
  { ...desk, path: '/p/$parkId/products', title: 'sourcing.nav.products', needs: 'listProducts', order: 21 },
  { ...desk, path: '/p/$parkId/offers', title: 'sourcing.nav.offers', needs: 'listOffers', order: 22 },
  { ...desk, path: '/p/$parkId/samples', title: 'sourcing.nav.samples', needs: 'listSamples', order: 23 },
  { ...desk, path: '/p/$parkId/selections', title: 'sourcing.nav.selections', needs: 'listSelections', order: 24 },
  {
    ...desk,
    path: '/p/$parkId/product-categories',
    title: 'sourcing.nav.categories',
    needs: 'listProductCategories',
    order: 25,
  },
  {
    ...mine,
    path: '/p/$parkId/me/products',
    title: 'sourcing.nav.myProducts',
    hint: 'sourcing.nav.myProductsHint',
    needs: 'listProducts',
    order: 20,
  },
  {
    ...mine,
    path: '/p/$parkId/me/offers',
    title: 'sourcing.nav.offers',
    hint: 'sourcing.nav.offersHint',
    needs: 'listOffers',
    order: 21,
  },
  {
    ...mine,
    path: '/p/$parkId/me/samples',
    title: 'sourcing.nav.samples',
    hint: 'sourcing.nav.samplesHint',
    needs: 'listSamples',
    order: 22,
  },
  {
    ...mine,
    path: '/p/$parkId/me/selections',
    title: 'sourcing.nav.selections',
    hint: 'sourcing.nav.selectionsHint',
    needs: 'listSelections',
    order: 23,
  },
];

const productSearch = listSearch({
  q: text(),
  category: text(24),
  state: oneOf(states),
  change_pending: flag,
  merchant_id: text(26),
  sort: oneOf(['created_at', '-created_at', 'price_fen', '-price_fen', 'title', '-title']),
});
const offerSearch = listSearch({ state: oneOf(offerStates), product_id: text(26) });
const sampleSearch = listSearch({ state: oneOf(sampleStates), overdue: flag, offer_id: text(26) });
const selectionSearch = listSearch({ active: flag, offer_id: text(26) });

const importsPage = lazyRouteComponent(() => import('./pages/ProductImportsPage'), 'ProductImportsPage');
const importPage = lazyRouteComponent(() => import('./pages/ProductImportPage'), 'ProductImportPage');
const productPage = lazyRouteComponent(() => import('./pages/ProductPage'), 'ProductPage');
const offerPage = lazyRouteComponent(() => import('./pages/OfferPage'), 'OfferPage');
const productsPage = lazyRouteComponent(() => import('./pages/ProductsPage'), 'ProductsPage');
const offersPage = lazyRouteComponent(() => import('./pages/OffersPage'), 'OffersPage');
const samplesPage = lazyRouteComponent(() => import('./pages/SamplesPage'), 'SamplesPage');
const selectionsPage = lazyRouteComponent(() => import('./pages/SelectionsPage'), 'SelectionsPage');

const review = createRoute({
  getParentRoute: () => deskRoute,
  path: 'product-review',
  validateSearch: listSearch({ open: text(26), change_pending: flag }),
  component: lazyRouteComponent(() => import('./pages/ProductReviewPage'), 'ProductReviewPage'),
});
const products = createRoute({
  getParentRoute: () => deskRoute,
  path: 'products',
  validateSearch: productSearch,
  component: productsPage,
});
const product = createRoute({ getParentRoute: () => deskRoute, path: 'products/$productId', component: productPage });
const offers = createRoute({
  getParentRoute: () => deskRoute,
  path: 'offers',
  validateSearch: offerSearch,
  component: offersPage,
});
const offer = createRoute({ getParentRoute: () => deskRoute, path: 'offers/$offerId', component: offerPage });
const samples = createRoute({
  getParentRoute: () => deskRoute,
  path: 'samples',
  validateSearch: sampleSearch,
  component: samplesPage,
});
const selections = createRoute({
  getParentRoute: () => deskRoute,
  path: 'selections',
  validateSearch: selectionSearch,
  component: selectionsPage,
});

const imports = createRoute({
  getParentRoute: () => deskRoute,
  path: 'product-imports',
  validateSearch: listSearch({}),
  component: importsPage,
});
const oneImport = createRoute({
  getParentRoute: () => deskRoute,
  path: 'product-imports/$importId',
  component: importPage,
});

const myImports = createRoute({
  getParentRoute: () => portalRoute,
  path: 'product-imports',
  validateSearch: listSearch({}),
  component: importsPage,
});
const myImport = createRoute({
  getParentRoute: () => portalRoute,
  path: 'product-imports/$importId',
  component: importPage,
});

const categories = createRoute({
  getParentRoute: () => deskRoute,
  path: 'product-categories',
  component: lazyRouteComponent(() => import('./pages/CategoriesPage'), 'CategoriesPage'),
});

const myProducts = createRoute({
  getParentRoute: () => portalRoute,
  path: 'products',
  validateSearch: productSearch,
  component: productsPage,
});
const myProduct = createRoute({
  getParentRoute: () => portalRoute,
  path: 'products/$productId',
  component: productPage,
});
const myOffers = createRoute({
  getParentRoute: () => portalRoute,
  path: 'offers',
  validateSearch: offerSearch,
  component: offersPage,
});
const myOffer = createRoute({ getParentRoute: () => portalRoute, path: 'offers/$offerId', component: offerPage });
const mySamples = createRoute({
  getParentRoute: () => portalRoute,
  path: 'samples',
  validateSearch: sampleSearch,
  component: samplesPage,
});
const mySelections = createRoute({
  getParentRoute: () => portalRoute,
  path: 'selections',
  validateSearch: selectionSearch,
  component: selectionsPage,
});

export const routes = {
  open: [],
  account: [],
  desk: [review, imports, oneImport, products, product, offers, offer, samples, selections, categories],
  portal: [myImports, myImport, myProducts, myProduct, myOffers, myOffer, mySamples, mySelections],
  platform: [],
  supervision: [],
  group: [],
} as const;
