import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/wealth-buy';

export * from '../embed-wealth.js';
