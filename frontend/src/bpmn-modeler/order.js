/** All elements of a diagram in the order in which a target comes by: each step with its flows after it. */
export function inOrder(elements) {
  const shapes = elements.filter((one) => one.type !== 'label' && one.parent);
  const seen = new Set();
  const visit = (element) => {
    if (seen.has(element) || !shapes.includes(element)) return;
    seen.add(element);
    for (const one of sorted([...(element.children ?? []).filter(begins), ...(element.attachers ?? [])])) visit(one);
    for (const flow of sorted(element.outgoing ?? [], (one) => one.target)) {
      visit(flow);
      visit(flow.target);
    }
  };
  for (const one of sorted(shapes.filter((shape) => begins(shape) && !shapes.includes(shape.parent)))) visit(one);
  for (const one of sorted(shapes.filter((shape) => !shape.waypoints))) visit(one);
  shapes.forEach(visit);
  return [...seen];
}

/** What nothing leads to. */
function begins(shape) {
  return !shape.waypoints && !shape.host && shape.type !== 'bpmn:TextAnnotation' && !(shape.incoming?.length > 0);
}

function sorted(elements, where = (one) => one) {
  return [...elements].sort((a, b) => where(a).x - where(b).x || where(a).y - where(b).y);
}
