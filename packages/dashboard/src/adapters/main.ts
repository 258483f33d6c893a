import { fetchTransport } from '@weidongli/client/fetch';
import { defineDashboard } from '../shell/define-dashboard.js';
import { DashboardElement } from '../shell/dashboard.element.js';
import { browserEnvironment } from './browser-environment.js';
import { browserKeep } from './browser-keep.js';

/** Takes the key out of the address that the command line printed, so that it stays in no history and no bookmark. */
const takeKey = (): string | undefined => {
  const [, key] = /^#key=(sk_test_[\w-]+)$/.exec(location.hash) ?? [];
  if (key !== undefined) history.replaceState(null, '', `${location.pathname}#/`);
  return key;
};

defineDashboard();
const dashboard = document.querySelector('wdl-dashboard');
if (dashboard instanceof DashboardElement)
  dashboard.start({
    keep: browserKeep(),
    environment: browserEnvironment,
    transport: fetchTransport({ baseUrl: location.origin }),
    key: takeKey(),
  });
