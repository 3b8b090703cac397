import { h, options, toChildArray } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { map } from '../../locales/generated/map/ur.ts';
import { words } from '../../locales/generated/words/ur.ts';
import { drawEnglish } from './draw-english.ts';
import { fromRecords } from './from-records.ts';
import { speak, speakEnglish, t, untranslated } from './translator.ts';

const { vnode } = options;
beforeEach(() => {
  speak('ur', [map, words]);
  drawEnglish();
});
afterEach(() => {
  speakEnglish();
  options.vnode = vnode;
});

const childrenOf = (node: ReturnType<typeof h>) =>
  toChildArray(node.props.children).map((child) =>
    typeof child === 'object' ? [child.type, child.props] : child,
  );

test('a name of the records in a sentence is drawn as English that keeps its direction to itself', () => {
  const name = ['bdi', { lang: 'en', dir: 'ltr', children: 'Brownhills' }];
  expect(childrenOf(h('p', null, t('map.backTo', { name: untranslated('Brownhills') })))).toEqual([
    'واپس: ',
    name,
  ]);
  expect(childrenOf(h('ul', null, [['؟', untranslated('Brownhills')]]))).toEqual(['؟', name]);
});

test('names that a translation leaves in Latin letters are drawn so too', () => {
  expect(childrenOf(h('a', null, t('word.navApi')))).toEqual([
    ['bdi', { lang: 'en', dir: 'ltr', children: 'API' }],
  ]);
  expect(t('map.notFoundArea', { code: 'E1' })).toContain('”E1“');
});

test('where only letters may stand the signs remain, and an English page has none', () => {
  expect(childrenOf(h('option', null, untranslated('Library')))).toEqual(['\u2068Library\u2069']);
  speakEnglish();
  expect([untranslated('Library'), fromRecords()]).toEqual(['Library', {}]);
});
