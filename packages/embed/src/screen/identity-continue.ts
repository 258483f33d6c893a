import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/identity-continue';

export * from '../embed-account.js';
