/** Simulates the process with tokens, without changing it. */
export class Simulation {
  #on = false;

  constructor(diagram, canvas) {
    this.diagram = diagram;
    // Its titles are fixed and English: they are put into the reader's words as the pointer comes to them.
    canvas.addEventListener('pointerover', (event) => {
      const titled = event.target.closest?.('[class*=bts-] [title], [class*=bts-][title]');
      if (titled) titled.title = diagram.get('translate')(titled.title);
    });
    diagram.on('tokenSimulation.toggleMode', ({ active }) => {
      this.#on = active;
    });
  }

  /** Whether a simulation runs now. */
  toggle() {
    this.diagram.get('toggleMode').toggleMode(!this.#on);
    return this.#on;
  }
}
