import type { WealthOperations } from '../generated/wealth.js';
import { acknowledgeWarning, assess, getQuestionnaire, getSuitability } from './wealth-assess.contract.js';
import { listProducts } from './wealth-browse.contract.js';
import {
  getDeposit,
  listDeposits,
  openDeposit,
  quoteDeposit,
  setRenewal,
} from './wealth-deposit.contract.js';
import { getProduct, listNav, listTradingDays } from './wealth-detail.contract.js';
import {
  getHolding,
  getSummary,
  listDividends,
  listHoldings,
  listIncome,
  setDividendMode,
} from './wealth-holdings.contract.js';
import { getEvidence } from './wealth-evidence.contract.js';
import { cancelOrder, getOrder, listOrders, order } from './wealth-order.contract.js';
import { createPlan, endPlan, listPlans, pausePlan, resumePlan } from './wealth-plan.contract.js';
import { quoteOrder } from './wealth-quote.contract.js';
import { quoteWithdrawal, withdrawDeposit } from './wealth-withdraw-deposit.contract.js';

/** Wealth: catalogue, suitability, orders, plans, positions and deposits. */
export const wealth: WealthOperations = {
  listProducts,
  getProduct,
  listNav,
  listTradingDays,
  getQuestionnaire,
  assess,
  getSuitability,
  acknowledgeWarning,
  quoteOrder,
  order,
  getOrder,
  listOrders,
  cancelOrder,
  getEvidence,
  createPlan,
  listPlans,
  pausePlan,
  resumePlan,
  endPlan,
  listHoldings,
  getHolding,
  getSummary,
  listIncome,
  listDividends,
  setDividendMode,
  quoteDeposit,
  openDeposit,
  getDeposit,
  listDeposits,
  setRenewal,
  quoteWithdrawal,
  withdrawDeposit,
};

export * from '../generated/wealth.js';
