import type { CardProduct } from '@weidongli/contracts/account';

/** What another side answers when it cannot: nobody's fault, and no try is counted. */
export type Unavailable = 'UNAVAILABLE';

/** Waits for another side; one that fails has not answered. */
export const answered = async <Verdict, Silence>(
  asked: Promise<Verdict>,
  silence: Silence,
): Promise<Verdict | Silence> => {
  try {
    return await asked;
  } catch {
    return silence;
  }
};

/** What is asked of another side, with the outcome that the sandbox was asked for; a real provider does not look at it. */
export interface Scripted {
  readonly course?: string;
}

/** Register of residents: knows whether a name belongs to a number. */
export interface IdentityAuthority {
  /**
   * Compares a name with an identity number.
   *
   * @param asked - Name in its folded form, number of 18 characters with a right check digit.
   */
  compare(
    asked: Scripted & { readonly name: string; readonly idNumber: string },
  ): Promise<'MATCH' | 'MISMATCH' | 'NOT_FOUND' | Unavailable>;
}

/** What stands on an identity card, as it was read. */
export interface ReadElements {
  readonly name: string;
  readonly idNumber: string;
  readonly address: string;
  /** First day of validity, `YYYY-MM-DD`. */
  readonly validFrom: string;
  /** Last day of validity, `YYYY-MM-DD`, or `长期`. */
  readonly validUntil: string;
}

/** Reads documents (OCR). */
export interface DocumentReader {
  /**
   * Reads both sides of an identity card.
   *
   * @param asked - Bytes of a JPEG or PNG of each side; `seed` names the application, `today` is the date in China.
   */
  read(
    asked: Scripted & {
      readonly front: Uint8Array;
      readonly back: Uint8Array;
      readonly seed: string;
      readonly today: string;
    },
  ): Promise<
    | {
        readonly verdict: 'READ';
        readonly elements: ReadElements;
        /** Members that were hard to read. */
        readonly doubtful: readonly (keyof ReadElements)[];
      }
    | { readonly verdict: 'UNREADABLE' | Unavailable }
  >;
}

/** What was asked of the customer in a face check. */
export type LivenessAction = 'LOOK' | 'TURN_LEFT' | 'TURN_RIGHT' | 'OPEN_MOUTH' | 'NOD';

/** Judges whether somebody was really there. */
export interface LivenessChecker {
  /**
   * Judges the pictures of a face check, one for each action in its order.
   *
   * @param asked - `attempt` counts the checks of the application that have failed, from 0.
   */
  check(
    asked: Scripted & {
      readonly frames: readonly { readonly action: LivenessAction; readonly bytes: Uint8Array }[];
      readonly attempt: number;
    },
  ): Promise<'LIVE' | 'NOT_LIVE' | Unavailable>;
}

/** Compares faces. */
export interface FaceMatcher {
  /**
   * Compares the face of a check with the portrait on the document.
   *
   * @returns A score from `0.00` to `1.00` with its verdict; what lies between match and mismatch is for a person.
   */
  match(
    asked: Scripted & { readonly document: Uint8Array; readonly face: Uint8Array; readonly attempt: number },
  ): Promise<
    | { readonly verdict: 'MATCH' | 'BORDERLINE' | 'MISMATCH'; readonly score: string }
    | { readonly verdict: Unavailable }
  >;
}

/** Network of the card issuers: knows what a card number is, and whether four elements belong together. */
export interface CardNetwork {
  /**
   * Tells whose card a number is.
   *
   * @param prefix - First eight digits.
   * @param ownBank - Name of the bank that asks, which issues cards itself.
   */
  lookUp(prefix: string, ownBank: string): Promise<CardProduct>;
  /** Asks about four elements; `holder` is null for somebody whose name and number the bank does not keep. */
  confirm(
    asked: Scripted & {
      readonly cardNumber: string;
      readonly phone: string;
      readonly holder: { readonly name: string; readonly idNumber: string } | null;
    },
  ): Promise<'MATCH' | 'MISMATCH' | 'NOT_CLASS_ONE' | Unavailable>;
}

/**
 * Who confirms what a customer shows. `testing/identity-port-contract.ts` is the suite that every provider has to pass.
 */
export interface IdentityProvider {
  /** Stands in the evidence of every verification. */
  readonly name: string;
  /** Says that the provider is certified for it; the one of the sandbox is not, and every screen says so. */
  readonly certified: boolean;
  readonly authority: IdentityAuthority;
  readonly reader: DocumentReader;
  readonly liveness: LivenessChecker;
  readonly faces: FaceMatcher;
  readonly cards: CardNetwork;
}
