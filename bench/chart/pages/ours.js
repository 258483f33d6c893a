import { offer } from './drawing.js';

offer(() => import('./ours-chart.js'));
