const COLOURS = ['--lumo-primary-color', '--mubiao-bar-2', '--mubiao-bar-3'];

/** What echarts is to draw of the data, in the colours that the style says. */
export function option({ categories, series, stacked, lying, unit }, style) {
  const colour = (name) => style.getPropertyValue(name).trim();
  const text = colour('--lumo-secondary-text-color');
  const line = colour('--mubiao-line');
  const names = {
    type: 'category',
    data: categories,
    inverse: lying,
    axisLine: { lineStyle: { color: line } },
    axisTick: { show: false },
    axisLabel: { color: text, width: 96, overflow: 'truncate' },
  };
  const numbers = {
    type: 'value',
    name: unit,
    nameTextStyle: { color: text },
    nameLocation: 'middle',
    nameGap: 26,
    minInterval: unit ? 0 : 1,
    axisLabel: { color: text },
    splitLine: { lineStyle: { color: line } },
  };
  return {
    animation: false,
    color: COLOURS.map(colour),
    textStyle: { fontFamily: style.fontFamily },
    grid: { left: 8, right: 24, top: 40, bottom: unit ? 28 : 8, containLabel: true },
    legend: { top: 0, textStyle: { color: text }, itemWidth: 14, itemHeight: 10 },
    // Drawn and not written into the page, whose policy forbids styles in the markup.
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      axisPointer: { type: 'shadow' },
      backgroundColor: colour('--mubiao-paper'),
      borderColor: line,
      textStyle: { color: colour('--lumo-body-text-color') },
    },
    xAxis: lying ? numbers : names,
    yAxis: lying ? names : numbers,
    series: series.map(({ name, values }) => ({
      name,
      type: 'bar',
      data: values,
      stack: stacked ? 'all' : undefined,
      barMaxWidth: 22,
    })),
  };
}
