import { offer } from './drawing.js';

offer(() => import('./uplot-chart.js'));
