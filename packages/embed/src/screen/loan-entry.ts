import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/loan-entry';

export * from '../embed.js';
