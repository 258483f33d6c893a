/**
 * Chooses one of several rates that solve the same terms: of the sign that more of them have (on a draw the positive
 * ones, with 0), the nearest to 0. That is the convention of numerical libraries; it says nothing about the flows.
 *
 * @returns `undefined` where there is none to choose.
 */
export function preferredRate(rates: readonly number[]): number | undefined {
  const gains = rates.filter((rate) => rate >= 0);
  const losses = rates.filter((rate) => rate < 0);
  return gains.length >= losses.length ? gains[0] : losses[losses.length - 1];
}
