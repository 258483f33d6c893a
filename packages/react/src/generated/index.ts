// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
export { IdentityStepUp, type IdentityStepUpEvents } from './identity-step-up.js';
export { LoanApply, type LoanApplyEvents } from './loan-apply.js';
export { LoanDraw, type LoanDrawEvents } from './loan-draw.js';
export { LoanEntry, type LoanEntryEvents } from './loan-entry.js';
export { LoanHome, type LoanHomeEvents } from './loan-home.js';
export { LoanPlan, type LoanPlanEvents } from './loan-plan.js';
export { LoanRepay, type LoanRepayEvents } from './loan-repay.js';
export { Provider, type ProviderEvents } from './provider.js';
export { WealthAssess, type WealthAssessEvents } from './wealth-assess.js';
export { WealthBrowse, type WealthBrowseEvents } from './wealth-browse.js';
export { WealthBuy, type WealthBuyEvents } from './wealth-buy.js';
export { WealthDeposit, type WealthDepositEvents } from './wealth-deposit.js';
export { WealthDetail, type WealthDetailEvents } from './wealth-detail.js';
export { WealthHoldings, type WealthHoldingsEvents } from './wealth-holdings.js';
export { WealthPlan, type WealthPlanEvents } from './wealth-plan.js';
export { WealthRedeem, type WealthRedeemEvents } from './wealth-redeem.js';
export { WealthWithdrawDeposit, type WealthWithdrawDepositEvents } from './wealth-withdraw-deposit.js';
