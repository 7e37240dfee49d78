import { BarChartElement } from './bar-chart.js';

customElements.define('mubiao-bar-chart', BarChartElement);
