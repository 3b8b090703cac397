import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from './contrast.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const dark = '@media (prefers-color-scheme: dark)';
const tokensOf = (text: string) =>
  new Map(
    [...text.matchAll(/(--[a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
const [houseLight = '', houseDark = ''] = read('./tokens.css').split(dark);
const [ownLight = '', ownDark = ''] = read('./assess.css').split(dark);
const themes = [
  ['light', tokensOf(houseLight + ownLight)],
  ['dark', tokensOf(houseDark + ownDark)],
] as const;

describe.each(themes)("the officers' app in the %s theme", (_, tokens) => {
  const colour = (name: string): string => {
    const value = tokens.get(name);
    if (!value) throw new Error(`neither tokens.css nor assess.css has ${name}`);
    return value;
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
