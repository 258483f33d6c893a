import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/loan-home';

export * from '../embed.js';
