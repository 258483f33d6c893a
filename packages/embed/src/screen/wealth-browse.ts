import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/wealth-browse';

export * from '../embed-wealth.js';
