// How large the grid is drawn, from 80 to 150 per cent; remembered in the browser.
const NAME = 'mubiao.sheet.zoom';
const STEPS = [80, 90, 100, 110, 125, 150];

export class Zoom {
  percent = 100;

  constructor(grid) {
    this.grid = grid;
    try {
      const kept = Number(localStorage.getItem(NAME));
      this.percent = STEPS.includes(kept) ? kept : 100;
    } catch {
      // Without storage it begins at 100 each time.
    }
  }

  get scale() {
    return this.percent / 100;
  }

  step(by) {
    const at = Math.max(0, Math.min(STEPS.length - 1, STEPS.indexOf(this.percent) + by));
    this.percent = STEPS[at];
    try {
      localStorage.setItem(NAME, this.percent);
    } catch {
      // It holds for this page all the same.
    }
    this.grid.toolbar.tell();
    this.grid.view.layOut();
    this.grid.show();
    return true;
  }
}
