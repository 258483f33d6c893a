import { offer } from './drawing.js';

offer(() => import('./lightweight-chart.js'));
