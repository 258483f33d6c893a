import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/identity-verify';

export * from '../embed-account.js';
