import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/account-open';

export * from '../embed-account.js';
