import type { SettlementCertificate } from '@weidongli/contracts/loan';
import type { HomeEvent, HomePage, HomeState } from './loan-home.state.js';
import type { LoanHomeMessages } from './loan-home.messages.js';

/** Where the host is asked to go. */
export type HomeTarget = 'draw' | 'plan' | 'repay';

/** A sheet over the screen; the code sheet follows from the state instead. */
export type HomeSheet = 'rates' | 'contract';

/** A certificate on its way, there, or not to be had. */
export type CertificateReading = SettlementCertificate | 'reading' | 'failed';

/** What the parts of the screen are drawn from, and how they answer. */
export interface HomeView {
  readonly state: HomeState;
  readonly t: LoanHomeMessages;
  readonly certificate: CertificateReading;
  readonly act: (event: HomeEvent) => void;
  /** Shows another page of this screen. */
  readonly show: (page: HomePage, drawId?: string) => void;
  /** Asks the host for another screen. */
  readonly go: (to: HomeTarget, drawId?: string) => void;
  /** Opens a contract to be read. */
  readonly read: (agreementId: string) => void;
  /** Opens the working of the rates. */
  readonly explain: () => void;
  readonly print: () => void;
}
