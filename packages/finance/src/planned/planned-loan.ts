import type { LocalDate } from '../calendar-date.js';
import type { Fen } from '../money.js';
import type { Rate } from '../rate.js';
import type { RoundingMode } from '../rounding.js';
import type { Frequency, InterestBasis, Period } from '../schedule/period-factor.js';
import type { AllocationStyle } from '../servicing/allocation.js';
import type { DebtComponent, DebtParts, DebtTotal } from '../servicing/debt-parts.js';
import type { FutureInstalmentRule } from '../servicing/servicing-rules.js';

/** What kind of money comes in; a product may place each kind's surplus by a rule of its own. */
export type PaymentKind = 'REPAYMENT' | 'GOODWILL_CREDIT' | 'MERCHANT_REFUND';

/** Rules of a plan that follows what is really paid. */
export interface RecalculationRules {
  /** What a surplus does to later rows: smaller instalments, fewer of them, or the next rows wait until it is used up. */
  readonly surplus: 'REDUCE_INSTALMENT' | 'REDUCE_TERM' | 'RESCHEDULE_NEXT';
  /** Whether overdue amounts bear interest with their interest (`INTEREST`) or principal alone (`NONE`). */
  readonly compounding: 'NONE' | 'INTEREST';
  /** Whether settlement pays interest to the day or to the end of the period. */
  readonly settlement: 'TO_DATE' | 'TO_PERIOD_END';
}

/** A loan whose interest is planned by row, as core banking systems model it, with the rules of its product. */
export interface PlannedLoanTerms {
  /** `CUMULATIVE` plans once and spreads a later drawdown evenly; `PROGRESSIVE` plans what is left anew. */
  readonly scheduleType: 'CUMULATIVE' | 'PROGRESSIVE';
  readonly interestType: 'FLAT' | 'DECLINING';
  readonly amortisation: 'EQUAL_INSTALMENT' | 'EQUAL_PRINCIPAL';
  readonly annualRate: Rate;
  readonly basis: InterestBasis;
  readonly frequency: Frequency;
  readonly instalments: number;
  /** Instalments are whole multiples of this; 1 fen where the product has none. */
  readonly multiple: Fen;
  /** How amounts become fen; core systems use `HALF_EVEN`. */
  readonly rounding: RoundingMode;
  readonly graceOnPrincipal: number;
  /** Share of each drawdown that is payable at once, 0 to 1; 0 for none. */
  readonly downPaymentShare: Rate;
  /** Whether the down payment is collected by itself. */
  readonly autoDownPayment: boolean;
  readonly order: readonly DebtComponent[];
  /** Order within what is not due yet; default `order`. */
  readonly orderAhead?: readonly DebtComponent[];
  readonly style: AllocationStyle;
  readonly futureRules: Readonly<Record<PaymentKind, FutureInstalmentRule>>;
  readonly recalculation?: RecalculationRules;
  /** A charge on each overdue instalment, as a share of its principal and interest. */
  readonly overdueCharge?: Rate;
}

/** Something that happens to a planned loan. `date` is the business date of booking. */
export type PlannedEvent =
  | { readonly type: 'DRAWDOWN'; readonly date: LocalDate; readonly amount: Fen }
  | { readonly type: 'PAYMENT'; readonly date: LocalDate; readonly amount: Fen; readonly kind: PaymentKind }
  | {
      readonly type: 'CHARGE';
      readonly date: LocalDate;
      readonly dueDate: LocalDate;
      readonly amount: Fen;
      readonly penalty: boolean;
    }
  | { readonly type: 'SETTLEMENT'; readonly date: LocalDate }
  /** From here on the surplus of repayments goes by another rule. */
  | { readonly type: 'FUTURE_RULE'; readonly date: LocalDate; readonly rule: FutureInstalmentRule }
  /** End of day: charges on what is overdue are raised and overdue principal bears interest. */
  | { readonly type: 'CLOSE_OF_BUSINESS'; readonly date: LocalDate };

/** One instalment of a planned loan in the books. */
export interface PlannedRow extends Period {
  /** A share of a drawdown that is payable at once. */
  readonly downPayment: boolean;
  readonly charged: DebtParts;
  readonly paid: DebtParts;
  readonly inAdvance: Fen;
  readonly late: Fen;
  readonly paidOn?: LocalDate;
}

/** One instalment of a planned loan as it stands. */
export interface PlannedRowState extends DebtTotal, Period {
  readonly n: number;
  readonly days: number;
  readonly paid: Fen;
  /** Of what was paid: before the due date, and after it. */
  readonly inAdvance: Fen;
  readonly late: Fen;
  readonly outstanding: Fen;
  readonly paidOn?: LocalDate;
  /** Principal that is left by the plan after the instalment. */
  readonly balance: Fen;
}

/** A planned loan as it stands after its events. */
export interface PlannedLoanState {
  readonly rows: readonly PlannedRowState[];
  readonly totals: DebtTotal & {
    readonly paid: Fen;
    readonly inAdvance: Fen;
    readonly late: Fen;
    readonly outstanding: Fen;
  };
  /** Money nothing was owed for. */
  readonly excess: Fen;
}
