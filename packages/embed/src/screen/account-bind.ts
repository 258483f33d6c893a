import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/account-bind';

export * from '../embed-account.js';
