import { createElement } from 'react';
import { LoanDraw, LoanEntry, Provider } from './index.js';

/** Compiled only: what a page may and may not write. */
export const right = createElement(
  Provider,
  { className: 'brand' },
  createElement(LoanEntry, {
    onComplete: ({ detail }) => {
      const to: 'draw' | 'apply' = detail.to;
      return to;
    },
  }),
  createElement(LoanDraw, {
    serviceHref: '#help',
    locale: 'zh-CN',
    onStep: ({ detail: { index, of } }) => index < of,
    onComplete: ({ detail: { loan } }) => loan.principal.amount.length,
  }),
);

/** Each of these has one mistake. */
export const wrong = [
  // @ts-expect-error -- a method is reached by a ref
  createElement(LoanDraw, { back: () => true }),
  // @ts-expect-error -- the address is a text
  createElement(LoanDraw, { serviceHref: 1 }),
  // @ts-expect-error -- the handler wants a detail that the event has not
  createElement(LoanDraw, { onStep: (event: CustomEvent<{ amount: string }>) => event.detail.amount }),
  // @ts-expect-error -- a provider fires nothing
  createElement(Provider, { onStep: () => undefined }),
];
