import { without } from '../screen/without.js';
import { applicationReducer, calm } from './application-flow.js';
import { withApplication, type ContinueEvent, type ContinueState } from './identity-continue.state.js';

const act = (state: ContinueState, event: ContinueEvent): ContinueState => {
  if (event.type === 'make' && (state.step === 'intro' || state.step === 'link'))
    return { ...calm(state), work: 'make' };
  return event.type === 'back' && state.step === 'link'
    ? { ...without(calm(state), 'shown'), step: 'intro' }
    : state;
};

const land = (state: ContinueState, event: ContinueEvent): ContinueState | undefined =>
  event.type === 'made' ? { ...calm(state), shown: event.shown, step: 'link' } : undefined;

/** Works out the next state of the first device. */
export const reduceContinue = applicationReducer<ContinueState, ContinueEvent>({
  ...{ show: withApplication, act, land },
  outcomes: { made: ['make'] },
});
