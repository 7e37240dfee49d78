// A box for each of several texts. The value is those that are ticked, divided as a form writes them; a text that is none
// of them is kept as long as nobody ticks anything.
const BETWEEN = '、';

class Ticks extends HTMLElement {
  static observedAttributes = ['readonly'];
  #value = '';
  #choices = [];

  connectedCallback() {
    for (const name of ['choices', 'value']) {
      if (Object.hasOwn(this, name)) {
        const given = this[name];
        delete this[name];
        this[name] = given;
      }
    }
    this.tabIndex = -1;
    this.draw();
  }

  attributeChangedCallback() {
    this.draw();
  }

  set choices(choices) {
    this.#choices = choices;
    this.draw();
  }

  get value() {
    return this.#value;
  }

  set value(value) {
    this.#value = value ?? '';
    this.draw();
  }

  focus() {
    this.querySelector('input')?.focus();
  }

  draw() {
    const ticked = ticks(this.#choices, this.#value);
    const boxes = this.#choices.map((choice, i) => {
      const box = Object.assign(document.createElement('input'), { type: 'checkbox', checked: ticked[i] });
      box.disabled = this.hasAttribute('readonly');
      const label = document.createElement('label');
      label.append(box, choice);
      return label;
    });
    if (this.querySelectorAll('input').length !== boxes.length) {
      this.replaceChildren(...boxes);
      this.addEventListener('input', this.onTick);
    } else {
      this.querySelectorAll('input').forEach((box, i) => {
        box.checked = ticked[i];
        box.disabled = this.hasAttribute('readonly');
      });
    }
  }

  onTick = (event) => {
    if (event.target !== this) {
      event.stopPropagation();
      const ticked = [...this.querySelectorAll('input')].map((box) => box.checked);
      this.dispatchEvent(new Event('beforeinput', { bubbles: true }));
      this.#value = this.#choices.filter((choice, i) => ticked[i]).join(BETWEEN);
      this.dispatchEvent(new Event('input', { bubbles: true }));
    }
  };
}

/** Which of the choices a text says, whatever stands between them. */
export function ticks(choices, value) {
  const said = value.split(/[、,，;；\n]/).map((text) => text.trim());
  return choices.map((choice) => said.includes(choice));
}

if (globalThis.customElements) {
  customElements.define('mubiao-ticks', Ticks);
}
