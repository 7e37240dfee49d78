const WIDEST = 8000;

/** Puts the diagram into a file of the reader's: format is bpmn, svg or png. */
export async function download(modeler, format, name) {
  save(await content(modeler, format), `${name}.${format}`);
}

export function save(blob, file) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function content(modeler, format) {
  if (format === 'bpmn') {
    const { xml } = await modeler.saveXML({ format: true });
    return new Blob([xml], { type: 'application/xml' });
  }
  const { svg } = await modeler.saveSVG();
  return format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : png(svg);
}

async function png(svg) {
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(svg);
  await image.decode();
  const scale = Math.min(2, WIDEST / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(image.width * scale);
  canvas.height = Math.ceil(image.height * scale);
  const paper = canvas.getContext('2d');
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('png'))), 'image/png'),
  );
}
