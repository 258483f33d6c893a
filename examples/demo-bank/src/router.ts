/** A page of the bank. */
export type Route =
  | { readonly page: 'home' | 'loan' | 'me' | 'events' | 'service' | 'unknown' }
  | { readonly page: 'plan'; readonly drawId: string };

/** What a page is called in the title of the window. */
export const titles: Readonly<Record<Route['page'], string>> = {
  home: '首页',
  loan: '借款',
  plan: '还款计划',
  me: '我的',
  events: '回调事件',
  service: '客服',
  unknown: '没有这一页',
};

const pages: Readonly<Record<string, Route>> = {
  '/': { page: 'home' },
  '/loan': { page: 'loan' },
  '/me': { page: 'me' },
  '/events': { page: 'events' },
  '/service': { page: 'service' },
};

/** Reads which page an address names. */
export const routeOf = (path: string): Route => {
  const drawId = /^\/loan\/plan\/(loa_[0-9A-Z]+)$/.exec(path)?.[1];
  if (drawId !== undefined) return { page: 'plan', drawId };
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
