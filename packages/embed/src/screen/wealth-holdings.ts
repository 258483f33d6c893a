import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/wealth-holdings';

export * from '../embed-wealth.js';
