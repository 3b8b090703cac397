import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions, Spec } from 'axe-core';
import { emptyClosedParts } from './closed-parts.ts';
import { namesGoneAstray } from './names-gone-astray.ts';
import { nothingOnItsWay } from './nothing-on-its-way.ts';
import { oneOfEachShape } from './one-of-each-shape.ts';
import { oneOfEachText } from './one-of-each-text.ts';

interface Axe {
  configure(spec: Spec): void;
  run(options: RunOptions): Promise<AxeResults>;
  readonly _audit: {
    readonly rules: readonly {
      readonly id: string;
      readonly enabled: boolean;
      readonly excludeHidden: boolean;
    }[];
  };
}

declare global {
  interface Window {
    axeText?: string;
    readonly axe?: Axe;
    readonly lookAt?: () => Promise<LookedAt | undefined>;
  }
}

export interface LookedAt {
  /** What is named by none or by two. */
  readonly astray: readonly string[];
  /** Rules of axe that are broken, each with the elements that break it. */
  readonly violations: readonly string[];
  /** How much wider the page is than its window, CSS pixels. */
  readonly sideways: number;
}

/** To be run in the page that axe has been read into; undefined while something is on its way. */
const lookAt = async (): Promise<LookedAt | undefined> => {
  const { axe } = window;
  if (!axe || !nothingOnItsWay()) return undefined;
  const { scrollWidth, clientWidth } = document.documentElement;
  const astray = namesGoneAstray();
  const judged = 'data-judged';
  // What axe would write of each element that it looks at is asked of those that break a rule alone.
  axe.configure({ noHtml: true, rules: [{ id: 'color-contrast', selector: `[${judged}]` }] });
  const putRowsBack = oneOfEachShape();
  const putPartsBack = emptyClosedParts();
  const takeMarksAway = oneOfEachText(judged);
  try {
    const { violations } = await axe.run({ resultTypes: ['violations'], elementRef: true });
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ element }) => element?.outerHTML.slice(0, 300)).join(' | ')}`,
    );
    return { astray, violations: found, sideways: scrollWidth - clientWidth };
  } finally {
    takeMarksAway();
    putPartsBack();
    putRowsBack();
  }
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const inPage = { nothingOnItsWay, namesGoneAstray, oneOfEachShape, oneOfEachText, emptyClosedParts, lookAt };
const read = [
  axe,
  'window.lookAt = (() => {',
  ...Object.entries(inPage).map(([name, code]) => `const ${name} = ${code};`),
  'return lookAt; })();',
];
/** Code of the same meaning. One letter beyond Latin-1 makes V8 keep all of it in two bytes a letter. */
function inAscii(code: string): string {
  const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return code.replaceAll(/[^\0-\x7f]/g, escaped);
}

/** What is handed to a page goes through four processes as text: 654 kB took more than half of reading it. */
const packedAxe = gzipSync(inAscii(read.join('\n'))).toString('base64');

/** To be run in the page: what was packed by gzip and told in base64. */
const unpackAxe = async (packed: string): Promise<void> => {
  const { fromBase64 } = Uint8Array as unknown as { fromBase64(text: string): BufferSource };
  // Written straight into the stream: a Blob would go through the browser's process and back.
  const unpacked = new DecompressionStream('gzip');
  const writer = unpacked.writable.getWriter();
  const written = writer.write(fromBase64(packed)).then(() => writer.close());
  const letters = new TextDecoder();
  let text = '';
  for await (const bytes of unpacked.readable) text += letters.decode(bytes, { stream: true });
  await written;
  window.axeText = text;
};

/**
 * What a page is held to, asked in one question where it has settled and axe is there. Axe is read into a page that is held
 * to it, not into every page: reading it takes longer than many a page.
 * @param settled waits until nothing is on its way, and fails where that is never so
 */
export async function lookedAt(page: Page, settled: () => Promise<void>): Promise<LookedAt> {
  for (;;) {
    const found = await page.evaluate(
      async (): Promise<LookedAt | 'not read' | undefined> => (window.lookAt ? window.lookAt() : 'not read'),
    );
    if (typeof found === 'object') return found;
    await settled();
    if (found !== 'not read') continue;
    await page.evaluate(unpackAxe, packedAxe);
    // A question of its own: in what goes on later the policy of a page lets no text be evaluated.
    await page.evaluate('eval(axeText), undefined');
  }
}
