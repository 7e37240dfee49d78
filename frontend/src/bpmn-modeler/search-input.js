const FIELDS = '.djs-search-input input, .djs-popup-search input';
const INPUT_METHOD = 229;

/**
 * The search fields of bpmn-js look only when a key is let go. Words also come from a mouse, a paste or an input method;
 * and the keys by which an input method is told what to write (Enter, arrows) are not meant for the list below.
 */
export function searchOnInput(frame) {
  let composing = false;
  const ofField = (event) => event.target instanceof Element && event.target.matches(FIELDS);
  frame.addEventListener(
    'input',
    (event) => ofField(event) && event.target.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true })),
  );
  frame.addEventListener(
    'keydown',
    (event) => {
      composing = event.isComposing || event.keyCode === INPUT_METHOD;
      if (composing && ofField(event)) event.stopPropagation();
    },
    true,
  );
  frame.addEventListener(
    'keyup',
    (event) => composing && event.isTrusted && ofField(event) && event.stopPropagation(),
    true,
  );
}
