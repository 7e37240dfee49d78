// Where a list goes that belongs to a cell: below it or above, wherever there is more room, and always within the window.
const EDGE = 4;
const LEAST = 64;

/**
 * All in pixels of the window.
 *
 * @param cell what the list belongs to: left, top, bottom
 * @param list as large as it would like to be: width, height
 * @param view the window: width, height
 */
export function placed(cell, list, view) {
  const below = view.height - EDGE - cell.bottom;
  const above = cell.top - EDGE;
  const up = list.height > below && above > below;
  const height = Math.max(Math.min(LEAST, list.height), Math.min(list.height, up ? above : below));
  const top = up ? cell.top - height : cell.bottom;
  return {
    left: Math.max(EDGE, Math.min(cell.left, view.width - EDGE - list.width)),
    top: Math.max(EDGE, Math.min(top, view.height - EDGE - height)),
    height,
  };
}

/** Whether any of the cell can be seen inside of what scrolls it. */
export function seen(cell, scroller) {
  return (
    cell.bottom > scroller.top && cell.top < scroller.bottom && cell.right > scroller.left && cell.left < scroller.right
  );
}

/** How far something has to be scrolled so that the box lies between the edges; its start before its end. */
export function distance(from, to, low, high) {
  if (from < low) {
    return from - low;
  }
  return to > high ? Math.min(to - high, from - low) : 0;
}
