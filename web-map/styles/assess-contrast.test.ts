import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from './contrast.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const dark = '@media (prefers-color-scheme: dark)';
const tokensOf = (text: string) =>
  new Map(
    [...text.matchAll(/(--[a-z-]+):\s*(#[0-9a-f]{6}|var\(--[a-z-]+\));/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
const [houseLight = '', houseDark = ''] = read('./tokens.css').split(dark);
const [riskLight = '', riskDark = ''] = read('./risk.css').split(dark);
const own = read('./assess.css');
const themes = [
  ['light', tokensOf(houseLight + riskLight + own)],
  ['dark', tokensOf(houseDark + riskDark + own)],
] as const;

describe.each(themes)("the officers' app in the %s theme", (_, tokens) => {
  const colour = (name: string): string => {
    const value = tokens.get(name);
    if (!value) throw new Error(`neither tokens.css, risk.css nor assess.css has ${name}`);
    const [, other] = /^var\((.*)\)$/.exec(value) ?? [];
    return other === undefined ? value : colour(other);
  };
  it.each(['--risk-red', '--risk-amber', '--risk-green', '--fault-line'])(
    '%s can be read on the page',
    (name) => {
      for (const behind of ['--paper', '--surface']) {
        expect(contrastRatio(colour(name), colour(behind))).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});
