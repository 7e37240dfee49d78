// How wide the columns are, and which stay in sight when the others are scrolled.
const GUTTER = 40;
const NARROW = 640;
const BASE = 14;
const STRETCH = { NAME: 4, DESCRIPTION: 3, BASIS: 3, REMARK: 1, VALUE: 1 };
const LEVELS = ['LEVEL1', 'LEVEL2'];

export function layout(columns, room, scale) {
  const narrow = room < NARROW;
  const gutter = Math.round((narrow ? 30 : GUTTER) * scale);
  const widths = columns.map((column) => {
    const width = narrow && column.field === 'NAME' ? Math.min(150, column.width) : column.width * 0.9;
    return Math.round(Math.max(width, 56) * scale);
  });
  const spare = room - gutter - sum(widths) - 1;
  const parts = sum(columns.map((column) => STRETCH[column.field] ?? 0));
  if (spare > 0 && parts) {
    columns.forEach((column, i) => {
      widths[i] += Math.floor((spare * (STRETCH[column.field] ?? 0)) / parts);
    });
  }
  const lefts = widths.map((_, i) => gutter + sum(widths.slice(0, i)));
  const frozen = columns.flatMap(({ field }, i) => ((narrow ? field === 'NAME' : LEVELS.includes(field)) ? [i] : []));
  const sticks = {};
  let stick = narrow ? 0 : gutter;
  for (const column of frozen) {
    sticks[column] = stick;
    stick += widths[column];
  }
  return {
    widths,
    lefts,
    frozen,
    sticks,
    gutter,
    narrow,
    frozenWidth: stick,
    width: gutter + sum(widths),
    font: Math.round(BASE * scale * 10) / 10,
    template: [gutter, ...widths].map((width) => `${width}px`).join(' '),
  };
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
