// Prices with which npm run bench -- engine turns what it measured into money. Put in your own and run it again.

/** Yuan for one core (virtual CPU) for one hour. An example of ours, no offer of anybody. */
export const CORE_HOUR = 0.25;

/** Yuan for 1 GB (10⁹ bytes) of fast disk for one month. An example of ours, no offer of anybody. */
export const GIGABYTE_MONTH = 0.8;

/** How many copies of the data are kept: one to work on and two to fall back on. */
export const COPIES = 3;

/** Part of what a core could do that is planned for, so that a busy hour fits. */
export const PLANNED_LOAD = 0.5;

/** Draws and other calls that change something, a year, of one account. An assumption; put in your own. */
export const CHANGES_A_YEAR = 20;

/** Calls that only read, for one that changes something. An assumption; put in your own. */
export const READS_A_CHANGE = 20;
