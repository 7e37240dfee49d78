// While an input method composes, Enter, Tab, Escape and the arrows are its own: they choose, confirm or give up a
// candidate. None of them may save, close or move anything, so they are stopped before anybody else hears of them.
import { Composition } from './composition.js';

const composition = new Composition();

window.addEventListener('compositionstart', (event) => composition.began(event), true);
window.addEventListener('compositionend', (event) => composition.ended(event), true);
for (const name of ['keydown', 'keyup', 'keypress']) {
  window.addEventListener(
    name,
    (event) => {
      if (composition.owns(event)) {
        event.stopImmediatePropagation();
      }
    },
    true,
  );
}
