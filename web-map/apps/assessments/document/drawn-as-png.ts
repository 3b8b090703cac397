import type { Picture } from '../../../features/report/word/word-document.ts';

/** Properties by which a drawing looks as it does: in an image of its own no style sheet of the page counts. */
const drawnBy = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'paint-order',
  'opacity',
  'display',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** Pixels of the image for each of the page, so that print is sharp. */
const sharpness = 3;

/** A drawing of the page as PNG, with its looks written into a copy of it. @throws Error where the browser draws none */
export async function drawnAsPng(drawing: SVGSVGElement): Promise<Picture> {
  const [width, height] = [drawing.width.baseVal.value, drawing.height.baseVal.value];
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [own, copied] = [drawing, copy].map((each) => [...each.querySelectorAll('*')]);
  own?.forEach((element, at) => {
    const looks = getComputedStyle(element);
    for (const name of drawnBy) copied?.[at]?.setAttribute(name, looks.getPropertyValue(name));
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * sharpness;
  canvas.height = height * sharpness;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser draws no pictures.');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('This browser made no picture.');
  return { png: new Uint8Array(await blob.arrayBuffer()), width, height };
}
