/** Detail of `wdl-wealth-detail-buy`, `wdl-wealth-detail-plan` and `wdl-wealth-detail-deposit`. */
export interface WealthDetailProductDetail {
  /** Code of the product. */
  readonly code: string;
}
