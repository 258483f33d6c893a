import type { IdentityApplication } from '@weidongli/contracts';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import { nothing } from 'lit';
import type { ScreenClient } from '../provider/screen.client.js';
import type { FlowProblem } from './flow-problem.js';

/*
 * A screen that is one step of an application can stand inside another screen: `<wdl-identity-document presentation="part">`.
 * The screen around it hands in the application and the bar, and is told when the application has changed. Neither knows
 * more of the other than what stands here.
 */

/** Ways that a part may send the customer on to; the screen around it shows them, begins a new application, or cancels this one. */
export type PartWay = 'VIDEO' | 'OTHER_DEVICE' | 'NEW_APPLICATION' | 'CANCEL';

/** Detail of `wdl-<slug>-changed`: the application as it is now, after a step was passed or its state has changed. */
export interface ApplicationChangedDetail {
  readonly application: IdentityApplication;
}

/** Detail of `wdl-<slug>-way`: the customer takes another way than that of the part. */
export interface ApplicationWayDetail {
  readonly way: PartWay;
}

/** What a screen hands to a part, and how it takes the answers. */
export interface PartView {
  readonly client: ScreenClient | undefined;
  /** Language of the screen around it. */
  readonly locale: string;
  readonly application: IdentityApplication;
  /** Takes the application as it is now. */
  readonly changed: (application: IdentityApplication) => void;
  /** Shows another way. */
  readonly way: (way: PartWay) => void;
  /** Goes back, or leaves: the customer does not want to do this step now. */
  readonly leave: () => void;
  /** Told of what went wrong in the part, which says so itself. */
  readonly failed: (problem: FlowProblem) => void;
  /** Asks the host to log the customer in; false when the host does it. */
  readonly signIn: () => boolean;
}

/** What a screen that can be a part lets be set. */
export interface ApplicationPart extends HTMLElement {
  client?: ScreenClient;
  locale: string;
  presentation: 'page' | 'part';
  application: IdentityApplication | undefined;
  /** Goes one step back inside the part; false when there is none. Missing while the module of the part is still to come. */
  back?: () => boolean;
}

class PartDirective extends Directive {
  private view: PartView | undefined;

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new TypeError('asPart stands among the attributes of a tag.');
  }

  override render(_view: PartView): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [view]: [PartView]): typeof nothing {
    const part = element as ApplicationPart;
    if (this.view === undefined) this.listen(part);
    this.view = view;
    const { client, locale, application } = view;
    Object.assign(part, { client, locale, application, presentation: 'part' });
    return this.render(view);
  }

  /** Listens once; what is told goes to the view of the last drawing. */
  private listen(part: HTMLElement): void {
    const on = <D>(what: string, take: (view: PartView, event: CustomEvent<D>) => void): void => {
      part.addEventListener(`${part.localName}-${what}`, (event) => {
        // Of a part inside this one the events have other names, and never come here: they are not composed.
        if (this.view !== undefined) take(this.view, event as CustomEvent<D>);
      });
    };
    on<ApplicationChangedDetail>('changed', ({ changed }, { detail }) => {
      changed(detail.application);
    });
    on<ApplicationWayDetail>('way', ({ way }, { detail }) => {
      way(detail.way);
    });
    on<FlowProblem>('error', ({ failed }, { detail }) => {
      failed(detail);
    });
    for (const what of ['cancel', 'exit'])
      on(what, ({ leave }) => {
        leave();
      });
    on('sign-in', ({ signIn }, event) => {
      if (!signIn()) event.preventDefault();
    });
  }
}

/**
 * Makes an element the part of a screen: hands in what it needs and takes what it tells. It stands in the tag, as
 * `<wdl-identity-document ${asPart(view)}>`, and the bar of the screen is the child.
 */
export const asPart = directive(PartDirective);

/** Which step of an application is shown, and how many the customer has to take; both from 1. */
export interface StepCount {
  readonly index: number;
  readonly of: number;
}

/** Counts a step among those of an application that are not replaced by another one. */
export const countStep = ({ steps }: IdentityApplication, step: string): StepCount => {
  const taken = steps.filter(({ name, status }) => status !== 'SKIPPED' || name === step);
  return { index: taken.findIndex(({ name }) => name === step) + 1, of: taken.length };
};
