import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/identity-review';

export * from '../embed-account.js';
