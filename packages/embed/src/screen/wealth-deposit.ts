import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/wealth-deposit';

export * from '../embed-wealth.js';
