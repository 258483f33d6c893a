import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/loan-repay';

export * from '../embed.js';
