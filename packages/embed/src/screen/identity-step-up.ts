import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/identity-step-up';

export * from '../embed.js';
