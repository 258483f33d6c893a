import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/identity-face';

export * from '../embed-account.js';
