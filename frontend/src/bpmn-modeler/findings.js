/** Shows what is wrong with an element beside it. */
export class FindingMarks {
  static $inject = ['overlays', 'elementRegistry', 'canvas', 'injector'];

  constructor(overlays, elementRegistry, canvas, injector) {
    Object.assign(this, { overlays, registry: elementRegistry, canvas, injector, marked: new Map() });
  }

  /** findings: [{element, severity: 'error' | 'warning', text}] */
  show(findings) {
    this.#clear();
    for (const [id, all] of Object.entries(grouped(findings))) {
      const element = this.registry.get(id);
      if (!element || element === this.canvas.getRootElement()) continue;
      const severity = all.some((one) => one.severity === 'error') ? 'error' : 'warning';
      const badge = document.createElement('div');
      badge.className = `finding-mark ${severity}`;
      badge.textContent = all.length > 1 ? String(all.length) : '!';
      badge.title = all.map((one) => one.text).join('\n');
      badge.setAttribute('role', 'img');
      badge.setAttribute('aria-label', badge.title);
      badge.addEventListener('click', () => this.injector.get('selection', false)?.select(element));
      this.overlays.add(element, 'finding', { position: place(element), html: badge });
      this.canvas.addMarker(element, `finding-${severity}`);
      this.marked.set(id, `finding-${severity}`);
    }
  }

  #clear() {
    this.overlays.remove({ type: 'finding' });
    for (const [id, marker] of this.marked) if (this.registry.get(id)) this.canvas.removeMarker(id, marker);
    this.marked.clear();
  }
}

function place(element) {
  if (!element.waypoints) return { top: -10, left: -10 };
  const [a, b] = element.waypoints;
  const left = Math.min(...element.waypoints.map((point) => point.x));
  const top = Math.min(...element.waypoints.map((point) => point.y));
  return { left: (a.x + b.x) / 2 - left - 9, top: (a.y + b.y) / 2 - top - 9 };
}

function grouped(findings) {
  const groups = {};
  for (const finding of findings) (groups[finding.element] ??= []).push(finding);
  return groups;
}
