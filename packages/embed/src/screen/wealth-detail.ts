import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/wealth-detail';

export * from '../embed-wealth.js';
