/** Shows units with separators: `9198.20` as `9,198.20`. */
export const showShares = (shares: string): string => {
  const [whole = '', decimals = ''] = shares.split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${decimals}`;
};
