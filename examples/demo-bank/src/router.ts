/** A page that a loan widget fills. */
export type LoanRoute =
  | { readonly page: 'loan' | 'apply' | 'loans' }
  | { readonly page: 'plan' | 'repay'; readonly drawId: string };

/** A page of the bank. */
export type Route = LoanRoute | { readonly page: 'home' | 'me' | 'events' | 'service' | 'unknown' };

const loanPages: readonly string[] = ['loan', 'apply', 'loans', 'plan', 'repay'];

/** Says whether a page is one of a loan: it fills the window, and has the bar of the demo. */
export const isLoanRoute = (route: Route): route is LoanRoute => loanPages.includes(route.page);

/** What a page is called in the title of the window. */
export const titles: Readonly<Record<Route['page'], string>> = {
  home: '首页',
  loan: '借款',
  apply: '申请额度',
  loans: '我的借款',
  plan: '还款计划',
  repay: '还款',
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
  '/me': { page: 'me' },
  '/events': { page: 'events' },
  '/service': { page: 'service' },
};

/** Reads which page an address names. */
export const routeOf = (path: string): Route => {
  const [, page, drawId] = /^\/loan\/(plan|repay)\/(loa_[0-9A-Z]+)$/.exec(path) ?? [];
  if (drawId !== undefined) return { page: page === 'plan' ? 'plan' : 'repay', drawId };
  return pages[path] ?? { page: 'unknown' };
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
