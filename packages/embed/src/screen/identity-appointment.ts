import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/identity-appointment';

export * from '../embed-account.js';
