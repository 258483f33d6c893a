import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/**
 * Keeps who is logged in to the bank.
 *
 * This is the bank's own login and has nothing to do with the widgets: it stands for whatever your bank already has.
 * The demo asks for no password. The cookie holds a random id, and scripts cannot read it.
 */
export class LoginSessions {
  readonly #customers = new Map<string, string>();
  readonly #cookie: string;

  /** @param port - Part of the cookie's name: browsers share cookies between all ports of a host. */
  constructor(port: number) {
    this.#cookie = `demo_login_${port}`;
  }

  /** Logs a customer in under a fresh id, and out of any other name. */
  start(context: Context, customer: string): void {
    this.end(context);
    const id = randomUUID();
    this.#customers.set(id, customer);
    setCookie(context, this.#cookie, id, { httpOnly: true, sameSite: 'Strict', path: '/' });
  }

  /** Tells who is logged in, or undefined for nobody. */
  customer(context: Context): string | undefined {
    return this.#customers.get(getCookie(context, this.#cookie) ?? '');
  }

  /** Logs out. */
  end(context: Context): void {
    const id = getCookie(context, this.#cookie);
    if (id === undefined) return;
    this.#customers.delete(id);
    deleteCookie(context, this.#cookie, { path: '/' });
  }
}
