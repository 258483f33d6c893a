import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/identity-document';

export * from '../embed-account.js';
