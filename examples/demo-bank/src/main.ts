import '@weidongli/widgets/define/provider';
import '@weidongli/widgets/define/loan-entry';
import '@weidongli/widgets/define/loan-apply';
import '@weidongli/widgets/define/loan-draw';
import '@weidongli/widgets/define/loan-home';
import '@weidongli/widgets/define/loan-plan';
import '@weidongli/widgets/define/loan-repay';
import { DemoBankApp } from './app.js';

const root = document.getElementById('app');
const apiUrl = document.querySelector<HTMLMetaElement>('meta[name="wdl-api"]')?.content;
if (root !== null && apiUrl !== undefined) void new DemoBankApp(root, apiUrl).start();
