import { createContext } from '@lit/context';
import type { ScreenClient } from './screen.client.js';

/** The client that widgets share. The key is a registered symbol, so that two copies of the package find each other. */
export const clientContext = createContext<ScreenClient | undefined>(Symbol.for('weidongli.client'));
