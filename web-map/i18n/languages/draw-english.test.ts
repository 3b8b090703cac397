import { h, options, toChildArray } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { urduFixed } from '../../../domain/languages/fixed/ur.ts';
import { asFixed, asRecorded, fromRecords, haveFixedTold } from '../words/from-records.ts';
import { english, say, speak } from '../words/words.ts';
import { drawEnglish, fixedTeller, withNamesApart } from './draw-english.ts';
import { urdu } from './ur.ts';

const { vnode } = options;
beforeEach(() => {
  speak('ur', withNamesApart(urdu));
  drawEnglish();
  haveFixedTold(fixedTeller(withNamesApart(urduFixed)));
});
afterEach(() => {
  speak('en', english);
  haveFixedTold(() => undefined);
  options.vnode = vnode;
});

const childrenOf = (node: ReturnType<typeof h>) =>
  toChildArray(node.props.children).map((child) =>
    typeof child === 'object' ? [child.type, child.props] : child,
  );

test('a name of the records in a sentence is drawn as English that keeps its direction to itself', () => {
  const name = ['bdi', { lang: 'en', dir: 'ltr', children: 'Brownhills' }];
  expect(childrenOf(h('p', null, say('backTo', { name: asRecorded('Brownhills') })))).toEqual([
    'واپس: ',
    name,
  ]);
  expect(childrenOf(h('ul', null, [['؟', asRecorded('Brownhills')]]))).toEqual(['؟', name]);
});

test('names that a translation leaves in Latin letters are drawn so too', () => {
  expect(childrenOf(h('a', null, say('navApi')))).toEqual([
    ['bdi', { lang: 'en', dir: 'ltr', children: 'API' }],
  ]);
  expect(say('notFoundArea', { code: 'E1' })).toContain('“E1”');
});

test('where only letters may stand the signs remain, and an English page has none', () => {
  expect(childrenOf(h('option', null, asRecorded('Library')))).toEqual(['\u2068Library\u2069']);
  speak('en', english);
  expect([asRecorded('Library'), fromRecords()]).toEqual(['Library', {}]);
});

test('a fixed text of the records is told in Urdu, any other drawn as English', () => {
  expect(asFixed('Catalyst of change')).toBe(urduFixed.label_MODERATE_STRONG);
  expect(childrenOf(h('p', null, asFixed('Cold spot (not in the method)')))).toEqual([
    ['bdi', { lang: 'en', dir: 'ltr', children: 'Cold spot (not in the method)' }],
  ]);
  expect(childrenOf(h('p', null, asFixed('Nash Dom CIC is a place to meet on record as open.')))).toEqual([
    'ملنے کے مقامات، ریکارڈ میں کھلے: ',
    ['bdi', { lang: 'en', dir: 'ltr', children: 'Nash Dom CIC' }],
    '۔',
  ]);
});
