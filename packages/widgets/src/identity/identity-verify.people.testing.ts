import { syntheticPhone, syntheticResidentId } from '@weidongli/finance/identifiers';

/** A phone that nobody has, as it is typed. */
export const newPhone = syntheticPhone(123);

/** An identity number that nobody has, of a woman born in 1990. */
export const newId = syntheticResidentId({ birthDate: '1990-06-12', serial: 7 });

/** An identity number of somebody who is twelve years old on the day of the tests. */
export const childId = syntheticResidentId({ birthDate: '2014-01-05', serial: 7 });

/** The moment at which the bank's clock begins: a Monday noon. */
export const monday = '2026-11-23T12:00:00+08:00';
