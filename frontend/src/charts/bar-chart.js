import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { option } from './option.js';

use([BarChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

/**
 * Shows amounts as bars, in the colours of the page.
 * Commands: show(data) with data as {categories: [], series: [{name, values: []}], stacked, lying, unit}.
 * What it shows stands in a table beside it, for those who do not see it.
 */
export class BarChartElement extends HTMLElement {
  #chart;
  #data;
  #size;
  #theme;

  connectedCallback() {
    this.#chart = init(this);
    this.#size = new ResizeObserver(() => this.#chart.resize());
    this.#size.observe(this);
    // Light and dark have colours of their own.
    this.#theme = new MutationObserver(() => this.#draw());
    this.#theme.observe(document.documentElement, { attributes: true, attributeFilter: ['theme'] });
    this.#draw();
  }

  disconnectedCallback() {
    this.#size.disconnect();
    this.#theme.disconnect();
    this.#chart.dispose();
    this.#chart = undefined;
  }

  show(data) {
    this.#data = data;
    this.#draw();
  }

  #draw() {
    if (this.#data && this.#chart) {
      this.#chart.setOption(option(this.#data, getComputedStyle(this)), true);
    }
  }
}
