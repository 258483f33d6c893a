import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/loan-apply';

export * from '../embed.js';
