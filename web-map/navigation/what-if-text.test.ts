import { expect, test } from 'vitest';
import type { WhatIf } from '../../domain/cohesion-label/classification/what-if.ts';
import { formatWhatIf, parseWhatIf } from './what-if-text.ts';

const everything: WhatIf = {
  parameters: [
    { name: 'diversityLow', value: 0.15 },
    { name: 'reach', value: 50 },
  ],
  grouping: 'NINETEEN',
  openVenues: ['a-hall', 'b-hall'],
  closeVenues: ['lib-brownhills-community-library'],
  addVenues: [{ kind: 'place-of-welcome', point: { lon: -1.93, lat: 52.65 } }],
  registersReviewed: true,
};

test('a what-if comes back from its text as it went in', () => {
  const text = formatWhatIf(everything);
  expect(text).toBe(
    'diversityLow:0.15;reach:50;groups:19;open:a-hall,b-hall;close:lib-brownhills-community-library;add:place-of-welcome@-1.93,52.65;reviewed:yes',
  );
  expect(parseWhatIf(text)).toEqual({ whatIf: everything, unread: [] });
});

test('nothing tried out is no text, and no text is nothing tried out', () => {
  expect(formatWhatIf({})).toBe('');
  expect(parseWhatIf('')).toEqual({ whatIf: {}, unread: [] });
});

test('parts that cannot be read are named and change nothing', () => {
  const text = 'reach:many;groups:7;open:<b>;add:library@north;reach:40;nonsense';
  expect(parseWhatIf(text)).toEqual({
    whatIf: { parameters: [{ name: 'reach', value: 40 }] },
    unread: ['reach:many', 'groups:7', 'open:<b>', 'add:library@north', 'nonsense'],
  });
});
