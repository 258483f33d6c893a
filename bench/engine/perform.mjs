// Makes calls, so many at a time, and measures each.

/**
 * Sends every request once.
 *
 * @param {readonly object[]} requests - Each must be answered 201.
 * @param {number} callers - How many wait for an answer at the same time.
 * @param {(request: object) => Promise<{status: number, body: string}>} send - Answers one.
 * @returns {Promise<{rate: number, p50: number, p99: number}>} Calls a second; milliseconds.
 */
export async function perform(requests, callers, send) {
  const times = [];
  let next = 0;
  const caller = async () => {
    while (next < requests.length) {
      next += 1;
      const request = requests[next - 1];
      const started = performance.now();
      const { status, body } = await send(request);
      times.push(performance.now() - started);
      if (status !== 201) throw new Error(`${request.path} answered ${status}: ${body}`);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: callers }, caller));
  const seconds = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  const part = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { rate: requests.length / seconds, p50: part(0.5), p99: part(0.99) };
}
