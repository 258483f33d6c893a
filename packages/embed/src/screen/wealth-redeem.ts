import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/wealth-redeem';

export * from '../embed-wealth.js';
