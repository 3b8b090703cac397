/** What a key does on the drawing map. */
export type DrawKey =
  | { readonly does: 'pan'; readonly right: number; readonly down: number }
  | { readonly does: 'zoom'; readonly by: 1 | -1 }
  | {
      readonly does:
        | 'put'
        | 'takeLast'
        | 'close'
        | 'nextOutline'
        | 'pickNext'
        | 'undo'
        | 'snap'
        | 'where'
        | 'grid';
    };

/** Pixels that an arrow key moves the ground by; a small step with Shift. */
export const step = 48;
const smallStep = 6;

const arrows: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const keys: Readonly<Record<string, DrawKey>> = {
  '+': { does: 'zoom', by: 1 },
  '=': { does: 'zoom', by: 1 },
  '-': { does: 'zoom', by: -1 },
  enter: { does: 'put' },
  backspace: { does: 'takeLast' },
  c: { does: 'close' },
  n: { does: 'nextOutline' },
  o: { does: 'pickNext' },
  u: { does: 'undo' },
  s: { does: 'snap' },
  l: { does: 'where' },
  g: { does: 'grid' },
};

/** What is meant by a key; undefined: it belongs to the browser. Ctrl or Command with Z undoes, as everywhere. */
export function drawKey(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): DrawKey | undefined {
  const key = event.key.toLowerCase();
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) return key === 'z' && !event.shiftKey ? { does: 'undo' } : undefined;
  const arrow = arrows[event.key];
  if (!arrow) return keys[key];
  const pixels = event.shiftKey ? smallStep : step;
  return { does: 'pan', right: arrow[0] * pixels, down: arrow[1] * pixels };
}
