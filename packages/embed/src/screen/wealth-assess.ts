import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/wealth-assess';

export * from '../embed-wealth.js';
