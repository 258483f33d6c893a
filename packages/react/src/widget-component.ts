import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';

/**
 * Props of a widget: some properties `P` of its element `I`, a handler for each event of `E`, and what every HTML
 * element takes. A handler receives the DOM event itself, not one of React's.
 */
export type WidgetProps<I extends HTMLElement, P extends keyof I, E> = Omit<
  HTMLAttributes<I>,
  P | keyof E
> & {
  [Name in keyof Pick<I, P>]?: I[Name];
} & { [Name in keyof E]?: (event: E[Name]) => void };

/** A widget as a React component; its `ref` is the element, for methods such as `back()`. */
export type WidgetComponent<I extends HTMLElement, P extends keyof I, E> = ForwardRefExoticComponent<
  WidgetProps<I, P, E> & RefAttributes<I>
>;
