// Says when somebody was last at the page. Heartbeats and news that the server pushes send requests too, so requests
// alone do not show whether a person is there; each of them carries this cookie, and the server sees it change.
const apart = 30000; // milliseconds
let marked = -Infinity;
const mark = () => {
  const now = Date.now();
  if (now - marked >= apart) {
    marked = now;
    const path = new URL('.', document.baseURI).pathname;
    document.cookie = `mubiao-active=${now}; path=${path}; SameSite=Lax`;
  }
};
for (const sign of ['keydown', 'pointerdown', 'wheel', 'touchstart']) {
  addEventListener(sign, mark, { capture: true, passive: true });
}
