import { h, options, toChildArray } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { message, untranslated } from '../../../domain/messages/message.ts';
import { told } from '../../../domain/messages/testing/told.ts';
import { asRecorded, fromRecords } from '../words/from-records.ts';
import { english, say, speak } from '../words/words.ts';
import { drawEnglish, withNamesApart } from './draw-english.ts';
import { urdu } from './ur.ts';

const { vnode } = options;
beforeEach(() => {
  speak('ur', withNamesApart(urdu));
  drawEnglish();
});
afterEach(() => {
  speak('en', english);
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

test('a text that the API tells in Urdu is drawn with the names and English terms in it apart', () => {
  const names = [untranslated('Nash Dom CIC')];
  const apart = (children: string) => ['bdi', { lang: 'en', dir: 'ltr', children }];
  const strength = told(message('strength.meeting', { names, count: 1 }), 'ur');
  expect(childrenOf(h('p', null, strength))).toEqual([
    'ملنے کی جگہ، ریکارڈ میں کھلی: ',
    apart('Nash Dom CIC'),
    '۔',
  ]);
  expect(childrenOf(h('strong', null, told(message('label.catalyst'), 'ur')))).toEqual([
    'مثال بننے والی جگہ (',
    apart('catalyst of change'),
    ')',
  ]);
});
