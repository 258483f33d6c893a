import type { RiskMatch } from '@weidongli/contracts/wealth';

/** What keeps a customer from ordering. */
export type RiskObstacle = 'assess' | 'assess-expired' | 'forbidden' | 'warning' | 'cooling';

/**
 * Says what keeps a customer from ordering; undefined when nothing does.
 *
 * @param now - The bank's time, milliseconds since 1970.
 */
export const riskObstacle = ({ status, coolOffUntil }: RiskMatch, now: number): RiskObstacle | undefined => {
  switch (status) {
    case 'MATCH':
      return undefined;
    case 'NOT_ASSESSED':
      return 'assess';
    case 'EXPIRED':
      return 'assess-expired';
    case 'OVER_LEVEL':
      if (coolOffUntil === null) return 'warning';
      return now < Date.parse(coolOffUntil) ? 'cooling' : undefined;
    default:
      return 'forbidden';
  }
};
