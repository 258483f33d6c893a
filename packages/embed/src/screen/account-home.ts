import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/account-home';

export * from '../embed-account.js';
