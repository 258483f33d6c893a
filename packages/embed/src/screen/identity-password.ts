import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/identity-password';

export * from '../embed-account.js';
