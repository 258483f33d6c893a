export { PORTFOLIO_DAILY_RATE, PORTFOLIO_FIGURES } from './portfolio-figures.js';
export { portfolioRef } from './portfolio-customer.js';
export { portfolioReport, type PortfolioReport } from './portfolio-report.js';
export {
  seedPortfolio,
  type PortfolioOptions,
  type PortfolioProgress,
  type PortfolioRecord,
} from './portfolio-seed.js';
