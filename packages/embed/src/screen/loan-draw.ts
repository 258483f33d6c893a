import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/loan-draw';

export * from '../embed.js';
