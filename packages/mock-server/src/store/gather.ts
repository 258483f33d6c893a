/** Answers one question among many that are asked together. */
export type Gathered<Q, A> = (question: Q) => Promise<A>;

/** Most questions of one round. */
const MOST = 500;

/**
 * Gathers questions that are asked at the same time and asks them in one round. While as many rounds are under way as
 * may be, questions wait for the next.
 *
 * @param ask - Answers questions in their order.
 * @param rounds - Rounds that may be under way at a time.
 */
export const gather = <Q, A>(
  ask: (questions: readonly Q[]) => Promise<readonly A[]>,
  rounds: number,
): Gathered<Q, A> => {
  let waiting: { question: Q; resolve: (answer: A) => void; reject: (error: unknown) => void }[] = [];
  let running = 0;
  let planned = false;
  const plan = (): void => {
    if (planned || running >= rounds || waiting.length === 0) return;
    planned = true;
    // After one turn of the event loop, so that questions of the same moment meet.
    setImmediate(() => {
      planned = false;
      void round();
    });
  };
  const round = async (): Promise<void> => {
    const mine = waiting.slice(0, MOST);
    waiting = waiting.slice(MOST);
    running += 1;
    plan();
    try {
      const answers = await ask(mine.map(({ question }) => question));
      for (const [index, { resolve }] of mine.entries()) resolve(answers[index] as A);
    } catch (error) {
      for (const { reject } of mine) reject(error);
    }
    running -= 1;
    plan();
  };
  return (question) =>
    new Promise((resolve, reject) => {
      waiting.push({ question, resolve, reject });
      plan();
    });
};
