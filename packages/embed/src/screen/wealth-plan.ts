import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/wealth-plan';

export * from '../embed-wealth.js';
