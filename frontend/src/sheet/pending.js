// What was typed and is not saved yet, kept in the browser in case that it dies.
export class Pending {
  texts = {};

  open(draft) {
    this.name = `mubiao.sheet.${draft}`;
    this.texts = read(this.name);
    return Object.entries(this.texts).map(([key, { text }]) => [key, text]);
  }

  keep(key, text) {
    this.texts[key] = { text };
    this.write();
  }

  /** The text goes to the server with the command of this number. */
  sent(key, seq) {
    if (this.texts[key]) {
      this.texts[key].seq = seq;
    }
  }

  sentAll(seq) {
    Object.values(this.texts).forEach((entry) => {
      entry.seq = seq;
    });
  }

  drop(key) {
    delete this.texts[key];
    this.write();
  }

  /** Everything up to the command of this number is safe. */
  saved(seq) {
    for (const [key, entry] of Object.entries(this.texts)) {
      if (entry.seq <= seq) {
        delete this.texts[key];
      }
    }
    this.write();
  }

  write() {
    try {
      if (Object.keys(this.texts).length) {
        localStorage.setItem(this.name, JSON.stringify(this.texts));
      } else {
        localStorage.removeItem(this.name);
      }
    } catch {
      // A browser without storage has only what the server was sent.
    }
  }
}

function read(name) {
  try {
    return JSON.parse(localStorage.getItem(name)) ?? {};
  } catch {
    return {};
  }
}
