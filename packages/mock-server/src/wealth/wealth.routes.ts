import type { wealth } from '@weidongli/contracts/wealth';
import type { RoutesOf } from '../engine/context.js';
import { acknowledgeWarning, assess, getQuestionnaire, getSuitability } from './wealth-assess.route.js';
import { listProducts } from './wealth-browse.route.js';
import { getDeposit, listDeposits, openDeposit, quoteDeposit, setRenewal } from './wealth-deposit.route.js';
import { getProduct, listNav, listTradingDays } from './wealth-detail.route.js';
import { getEvidence } from './wealth-evidence.route.js';
import {
  getHolding,
  getSummary,
  listDividends,
  listHoldings,
  listIncome,
  setDividendMode,
} from './wealth-holdings.route.js';
import { cancelOrder, getOrder, listOrders, order } from './wealth-order.route.js';
import { createPlan, endPlan, listPlans, pausePlan, resumePlan } from './wealth-plan.route.js';
import { quoteOrder } from './wealth-quote.route.js';
import { quoteWithdrawal, withdrawDeposit } from './wealth-withdraw-deposit.route.js';

/** Routes of the wealth feature. */
export const wealthRoutes: RoutesOf<typeof wealth> = {
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
