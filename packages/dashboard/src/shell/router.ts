/** Pages of the dashboard, in the order of its menu. */
export const pages = [
  'overview',
  'customers',
  'reviews',
  'loans',
  'ledger',
  'clock',
  'faults',
  'outcomes',
  'policy',
  'requests',
  'webhooks',
  'events',
] as const;

/** A page of the dashboard. */
export type PageName = (typeof pages)[number];

/** What an address shows. */
export interface Route {
  readonly page: PageName | 'unknown';
  /** What the page is about, further parts of the path; empty for a list. */
  readonly parts: readonly string[];
  /** Filters. */
  readonly query: Readonly<Record<string, string>>;
}

const isPage = (name: string): name is PageName => (pages as readonly string[]).includes(name);

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** Reads which page the fragment of an address names; none is the overview. */
export const routeOf = (hash: string): Route => {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?');
  const [name = '', ...parts] = path
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
  const page = name === '' ? 'overview' : isPage(name) ? name : 'unknown';
  return { page, parts, query: Object.fromEntries(new URLSearchParams(search)) };
};

/** Writes the address of a page; empty filters are left out. */
export const hrefOf = (
  page: PageName,
  parts: readonly string[] = [],
  query: Readonly<Record<string, string>> = {},
): string => {
  const path = [page, ...parts].map(encodeURIComponent).join('/');
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString();
  return `#/${path}${search === '' ? '' : `?${search}`}`;
};
