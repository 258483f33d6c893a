/** A page that a loan widget fills. */
export type LoanRoute =
  | { readonly page: 'loan' | 'apply' | 'loans' }
  | { readonly page: 'plan' | 'repay'; readonly drawId: string };

/** A page that a wealth widget fills. */
export type WealthRoute =
  | { readonly page: 'holdings' | 'products' | 'assess' }
  /** `code` is a product; on the page of plans it may be empty. */
  | { readonly page: 'product' | 'buy' | 'redeem' | 'plans' | 'deposit'; readonly code: string }
  | { readonly page: 'withdraw'; readonly depositId: string };

/** A page that a widget of verification or accounts fills. */
export type AccountRoute =
  | { readonly page: 'open' | 'account' | 'card' | 'password' }
  /** `to` is the page that goes on on this device. */
  | { readonly page: 'continue'; readonly to: string }
  | { readonly page: 'verify'; readonly mode: 'simple' | 'standard' | 'advanced' };

/** A page of the bank. */
export type Route =
  | LoanRoute
  | WealthRoute
  | AccountRoute
  | { readonly page: 'home' | 'me' | 'events' | 'service' | 'unknown' };

const loanPages: readonly string[] = ['loan', 'apply', 'loans', 'plan', 'repay'];
const wealthPages: readonly string[] = [
  ...['holdings', 'products', 'assess', 'product', 'buy', 'redeem', 'plans', 'deposit', 'withdraw'],
];

/** Says whether a page is one of a loan: it fills the window, and has the bar of the demo. */
export const isLoanRoute = (route: Route): route is LoanRoute => loanPages.includes(route.page);

/** Says whether a page is one of investing. */
export const isWealthRoute = (route: Route): route is WealthRoute => wealthPages.includes(route.page);

const accountPages: readonly string[] = ['open', 'account', 'card', 'password', 'continue', 'verify'];

/** Says whether a page is one of verification or accounts. */
export const isAccountRoute = (route: Route): route is AccountRoute => accountPages.includes(route.page);

/** What a page is called in the title of the window. */
export const titles: Readonly<Record<Route['page'], string>> = {
  home: '首页',
  loan: '借款',
  apply: '申请额度',
  loans: '我的借款',
  plan: '还款计划',
  repay: '还款',
  holdings: '我的理财',
  products: '理财产品',
  assess: '风险测评',
  product: '产品详情',
  buy: '买入',
  redeem: '赎回',
  plans: '定投',
  deposit: '存款',
  withdraw: '取出存款',
  open: '开户',
  account: '我的账户',
  card: '绑定银行卡',
  password: '支付密码',
  continue: '换设备继续',
  verify: '身份核验',
  me: '我的',
  events: '回调事件',
  service: '客服',
  unknown: '没有这一页',
};

const pages: Readonly<Record<string, Route>> = {
  '/': { page: 'home' },
  '/loan': { page: 'loan' },
  '/loan/apply': { page: 'apply' },
  '/loan/home': { page: 'loans' },
  '/wealth': { page: 'holdings' },
  '/wealth/products': { page: 'products' },
  '/wealth/assess': { page: 'assess' },
  '/wealth/plan': { page: 'plans', code: '' },
  '/open': { page: 'open' },
  '/account': { page: 'account' },
  '/account/card': { page: 'card' },
  '/account/password': { page: 'password' },
  '/verify/simple': { page: 'verify', mode: 'simple' },
  '/verify/standard': { page: 'verify', mode: 'standard' },
  '/verify/advanced': { page: 'verify', mode: 'advanced' },
  '/me': { page: 'me' },
  '/events': { page: 'events' },
  '/service': { page: 'service' },
};

/** Reads which page an address names. */
export const routeOf = (path: string): Route => {
  const [, page, drawId] = /^\/loan\/(plan|repay)\/(loa_[0-9A-Z]+)$/.exec(path) ?? [];
  if (drawId !== undefined) return { page: page === 'plan' ? 'plan' : 'repay', drawId };
  return wealthRouteOf(path) ?? continueRouteOf(path) ?? pages[path] ?? { page: 'unknown' };
};

const coded = {
  product: 'product',
  buy: 'buy',
  redeem: 'redeem',
  plan: 'plans',
  deposit: 'deposit',
} as const;

/** Reads which product or deposit an address names. */
const wealthRouteOf = (path: string): WealthRoute | undefined => {
  const [, page, code] = /^\/wealth\/(product|buy|redeem|plan|deposit)\/(\d{6})$/.exec(path) ?? [];
  if (code !== undefined) return { page: coded[page as keyof typeof coded], code };
  const [, depositId] = /^\/wealth\/withdraw\/(dep_[0-9A-Z]+)$/.exec(path) ?? [];
  return depositId === undefined ? undefined : { page: 'withdraw', depositId };
};

/** Reads what goes on on this device: a page where an account is opened, or where somebody is verified, and no other. */
const continueRouteOf = (path: string): AccountRoute | undefined => {
  const [, to = ''] = /^\/continue(\/.+)$/.exec(path) ?? [];
  const page = pages[to]?.page;
  return page === 'open' || page === 'verify' ? { page: 'continue', to } : undefined;
};

/** Finds the link to a page of this bank that a click is on, looking into shadow roots; undefined for none. */
export const linkOf = (event: MouseEvent): string | undefined => {
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!isPlain || event.defaultPrevented) return undefined;
  for (const node of event.composedPath()) {
    if (!(node instanceof HTMLAnchorElement) || node.target !== '') continue;
    return node.origin === location.origin && node.hash === '' ? node.pathname : undefined;
  }
  return undefined;
};
