import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/wealth-withdraw-deposit';

export * from '../embed-wealth.js';
