// What a year came to, and whether it was a year worth the name.

/** What a whole year with 1,000 customers must contain at least. */
const WANTED = { buys: 500, redemptions: 200, fastRedemptions: 200 };
/** Problems that are printed. */
const SHOWN = 10;

/** Prints what happened, and what was wrong. @returns {{passed: number, failed: number}} */
export function report(run, orders, { whole, caught, days }) {
  const isDone = ({ status }) => ['CONFIRMED', 'PARTIALLY_CONFIRMED', 'SETTLED'].includes(status);
  const ofSide = (...sides) => orders.filter(({ body }) => sides.includes(body.side) && isDone(body)).length;
  const figures = {
    buys: ofSide('BUY', 'SUBSCRIBE', 'PLAN'),
    redemptions: ofSide('REDEEM'),
    fastRedemptions: ofSide('FAST_REDEEM'),
    maturities: ofSide('MATURITY'),
  };
  for (const [what, times] of Object.entries(run.counts).sort())
    console.log(`${String(times).padStart(6)}  ${what}`);
  console.log(`confirmed: ${JSON.stringify(figures)}`);
  for (const problem of run.problems.slice(0, SHOWN)) console.log(`WRONG  ${problem}`);
  const checks = [
    [
      `${days} days: books, lots, income and suitability, ${run.problems.length} problems`,
      run.problems.length === 0,
    ],
    [`planted bypass of suitability: ${caught} purchases found`, caught > 0],
    ...(whole
      ? Object.entries(WANTED).map(([what, least]) => [
          `${what}: ${figures[what]} of at least ${least}`,
          figures[what] >= least,
        ])
      : []),
  ];
  for (const [what, isRight] of checks) console.log(`${isRight ? 'ok  ' : 'FAIL'}  ${what}`);
  const failed = checks.filter(([, isRight]) => !isRight).length;
  return { passed: checks.length - failed, failed };
}
