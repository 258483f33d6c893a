import { flowProblem, type FlowProblem } from '../screen/flow-problem.js';

/** Trades token and code for a session: `redeemHandOver` of `@weidongli/client` with a transport. */
export type RedeemHandOver = (input: {
  readonly token: string;
  readonly confirmCode: string;
}) => Promise<{ readonly clientSecret: string }>;

/** State of the device that goes on; plain values only. The secret is no part of it. */
export interface ArrivalState {
  readonly step: 'code' | 'arrived';
  /** Digits as typed. */
  readonly code: string;
  readonly work?: 'redeem';
  /** What last went wrong; cleared by the next digit. */
  readonly problem?: FlowProblem;
}

/** Nothing typed yet. */
export const startArrival: ArrivalState = { step: 'code', code: '' };

/** Digits of a code. */
export const codeLength = 6;

/** What the device that goes on needs of its surroundings. */
export interface ArrivalSurroundings {
  readonly token: string;
  readonly redeem: RedeemHandOver;
  /** Told of every new state. */
  readonly onState: (state: ArrivalState) => void;
  /** Takes the secret; it is handed on once and kept nowhere. */
  readonly onSecret: (clientSecret: string) => void;
}

/** Sends the code that was typed. A wrong one is taken away: the three tries are not used up by a second press. */
export const redeemCode = async (
  { code }: ArrivalState,
  { token, redeem, onState, onSecret }: ArrivalSurroundings,
): Promise<void> => {
  onState({ step: 'code', code, work: 'redeem' });
  try {
    const { clientSecret } = await redeem({ token, confirmCode: code });
    onState({ step: 'arrived', code: '' });
    onSecret(clientSecret);
  } catch (error) {
    const problem = flowProblem(error);
    onState({ step: 'code', code: problem.code === 'unauthenticated' ? '' : code, problem });
  }
};
