import type { IdentityApplication } from '@weidongli/contracts';
import type { FlowProblem } from '../screen/flow-problem.js';
import type { RunnerEvent, RunnerState } from '../screen/flow-runner.js';
import { isStray, notBooked } from '../screen/outcomes.js';

/** State of a screen that shows how an application stands, and changes little of it. */
export interface ApplicationState extends RunnerState {
  readonly application?: IdentityApplication;
  /** Says that nobody sees the page: it asks for no news then. */
  readonly hidden?: boolean;
}

/** What happens on all of these screens. */
export type ApplicationEvent =
  | RunnerEvent
  | { readonly type: 'loaded'; readonly application: IdentityApplication | undefined }
  /** The application as it is now, from a look or from the screen around. */
  | { readonly type: 'looked'; readonly application: IdentityApplication }
  /** The application after something that this screen has done. */
  | { readonly type: 'passed'; readonly application: IdentityApplication }
  | { readonly type: 'unsure' }
  | { readonly type: 'query' }
  | { readonly type: 'not-found' }
  | { readonly type: 'seen'; readonly visible: boolean }
  | { readonly type: 'back' };

/** What such a screen decides for itself. */
export interface ApplicationRules<S extends ApplicationState, E> {
  /** Shows an application, or that there is none. What went wrong before is gone already. */
  readonly show: (state: S, application: IdentityApplication | undefined) => S;
  /** Takes an action of the customer while nothing is under way. */
  readonly act: (state: S, event: E) => S;
  /** Takes the outcome of work that only this screen knows; undefined for anything else. */
  readonly land?: (state: S, event: E) => S | undefined;
  /** Says more about a failure than that it is shown. */
  readonly fail?: (state: S, problem: FlowProblem) => S;
  /** Outcomes that only this screen knows, and the work that each belongs to. */
  readonly outcomes?: Readonly<Partial<Record<string, readonly S['work'][]>>>;
}

/** Copies a state without what is under way and what went wrong. */
export const calm = <S extends ApplicationState>(state: S): S => {
  const { work: _work, problem: _problem, ...rest } = state;
  return rest as unknown as S;
};

const settled = <S extends ApplicationState>(state: S): S => {
  const { work: _, ...rest } = state;
  return rest as unknown as S;
};

/** Types of what the bank, the runner or the page says; all else is an action of the customer, or known to one screen only. */
const news: readonly string[] = [
  'loaded',
  'load-failed',
  'failed',
  'looked',
  'passed',
  'unsure',
  'not-found',
  'seen',
];

const isNews = (event: { readonly type: string }): event is ApplicationEvent => news.includes(event.type);

type Rules<S extends ApplicationState> = Pick<ApplicationRules<S, never>, 'show' | 'fail'>;

const looked = <S extends ApplicationState>(
  state: S,
  application: IdentityApplication,
  { show }: Rules<S>,
): S => {
  const { application: known, problem, work } = state;
  const isOld = known?.id === application.id && application.version <= known.version;
  if (work !== undefined || isOld) return state;
  const next = show(calm(state), application);
  // What went wrong stays to be read while the customer stands where it happened.
  return next.step === state.step && problem !== undefined ? { ...next, problem } : next;
};

const failed = <S extends ApplicationState>(state: S, problem: FlowProblem, { fail }: Rules<S>): S => {
  const next = { ...settled(state), problem };
  return fail?.(next, problem) ?? next;
};

/** Takes the outcome of an order: the application after it, no reply, or that it never arrived. */
const ordered = <S extends ApplicationState>(state: S, event: ApplicationEvent, { show }: Rules<S>): S => {
  if (state.work === undefined) return state;
  if (event.type === 'passed') return show(calm(state), event.application);
  if (event.type === 'unsure') return { ...calm(state), step: 'unknown', work: 'query' };
  return state.work === 'query' ? { ...show(calm(state), state.application), problem: notBooked } : state;
};

const told = <S extends ApplicationState>(state: S, event: ApplicationEvent, rules: Rules<S>): S => {
  switch (event.type) {
    case 'loaded':
      return rules.show(calm(state), event.application);
    case 'load-failed':
      return {
        ...settled(state),
        step: state.step === 'loading' ? 'unavailable' : state.step,
        problem: event.problem,
      };
    case 'looked':
      return looked(state, event.application, rules);
    case 'failed':
      return state.work === undefined ? state : failed(state, event.problem, rules);
    case 'seen':
      return { ...state, hidden: !event.visible };
    default:
      return ordered(state, event, rules);
  }
};

/**
 * Makes the reducer of a screen. While work is under way, everything but its outcome is ignored: a double press is one. Once an order
 * is without a reply, the bank is asked what became of it, and nothing is sent again.
 */
export const applicationReducer = <S extends ApplicationState, E extends { readonly type: string }>({
  act,
  land,
  outcomes = {},
  ...rules
}: ApplicationRules<S, E>): ((state: S, event: E | ApplicationEvent) => S) => {
  const acted = (state: S, event: E): S => {
    if (event.type === 'reload')
      return { ...calm(state), step: state.step === 'unavailable' ? 'loading' : state.step };
    if (event.type === 'query') return state.step === 'unknown' ? { ...calm(state), work: 'query' } : state;
    return act(state, event);
  };
  return (state, event) => {
    if (isNews(event)) return told(state, event, rules);
    if (isStray(outcomes, event, state)) return state;
    const own = event;
    return land?.(state, own) ?? (state.work === undefined ? acted(state, own) : state);
  };
};
