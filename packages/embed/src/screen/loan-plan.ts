import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/loan-plan';

export * from '../embed.js';
