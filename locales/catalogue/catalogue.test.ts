import { describe, expect, it } from 'vitest';
import { englishApart } from './english-apart.ts';
import { faultsOf } from './find-faults.ts';
import { unusedCodes } from './find-unused.ts';
import { bracesOf } from './message-arguments.ts';
import { readPo, type TranslatedEntry, writePo } from './po-file.ts';
import { synchronise } from './synchronise.ts';

const english = [
  { code: 'map.open', english: '{count, plural, one {# place} other {# places}} in {area}' },
  { code: 'map.title', english: 'Map' },
];
const polish: readonly TranslatedEntry[] = [
  {
    code: 'map.open',
    english: english[0]?.english ?? '',
    text: '{area}: {count, plural, one {# miejsce} few {# miejsca} many {# miejsc} other {# miejsca}}',
    standing: 'machine',
  },
  { code: 'map.title', english: 'Map', text: 'Mapa', standing: 'checked A. Speaker 2026-11-28' },
];
const withText = (text: string) => [{ ...polish[0], text } as TranslatedEntry, polish[1] as TranslatedEntry];

describe('the catalogue of a language', () => {
  it('is read as it was written, with who answers for each text', () => {
    expect(readPo(writePo('pl', polish))).toEqual(polish);
  });

  it('keeps a translation whose English changed, marks it stale with the English it was made from, and forgives', () => {
    const changed = english.map((each) =>
      each.code === 'map.title' ? { ...each, english: 'The map' } : each,
    );
    const stale = readPo(writePo('pl', synchronise(changed, polish)));
    expect(stale[1]).toMatchObject({ english: 'The map', text: 'Mapa', madeFrom: 'Map' });
    expect(writePo('pl', stale)).toContain('#, fuzzy, icu-message-format\n#| msgid "Map"\n');
    expect(synchronise(english, stale)).toEqual(polish);
  });

  it('waits for what is new and lets go what is gone', () => {
    const [, title] = english;
    const next = synchronise(
      [title ?? { code: '', english: '' }, { code: 'map.new', english: 'New' }],
      polish,
    );
    expect(next.map(({ code, text }) => [code, text])).toEqual([
      ['map.title', 'Mapa'],
      ['map.new', ''],
    ]);
  });

  it('has no fault where it says all that the English says', () => {
    expect(faultsOf('pl', english, polish)).toEqual([]);
  });

  it.each([
    ['a sentence that nobody translated', '', 'not translated'],
    ['a brace that is missing', '{count, plural, one {#} few {#} many {#} other {#}}', '{area} is missing'],
    ['a brace that is none in English', `${polish[0]?.text} {name}`, '{name} is not what it is in English'],
    ['a count that is told as text', '{area}: {count}', '{count} is not what it is in English'],
    [
      'a form that the language needs',
      '{area}: {count, plural, one {#} other {#}}',
      'a count has no form “few”',
    ],
    ['a brace that is not closed', '{area', 'is no ICU message'],
  ])('names %s', (_, text, fault) => {
    expect(faultsOf('pl', english, withText(text)).join()).toContain(`pl map.open: ${fault}`);
  });

  it('names a translation of what is no longer said', () => {
    expect(faultsOf('pl', english.slice(1), polish)).toEqual(['pl map.open: no such English']);
  });

  it('takes one code once', () => {
    const twice = 'msgctxt "a.b"\nmsgid "x"\nmsgstr ""\n\nmsgctxt "a.b"\nmsgid "y"\nmsgstr ""\n';
    expect(() => readPo(twice)).toThrow('The code a.b stands twice.');
  });
});

describe('English within a translation', () => {
  it('is set apart: known terms in Latin letters, every Latin word in others, names of braces never', () => {
    expect(englishApart('pl', 'okręg (ward) z {count, plural, other {# cold spots}}')).toBe(
      'okręg (\u2068ward\u2069) z {count,plural,other{# \u2068cold spots\u2069}}',
    );
    expect(englishApart('pl', 'biali (White)', 'White')).toBe('biali (\u2068White\u2069)');
    expect(englishApart('pl', 'nagroda {ward}')).toBe('nagroda {ward}');
    expect(englishApart('ur', '{day, date, long} کو Place of Welcome')).toBe(
      '{day, date, long} کو \u2068Place of Welcome\u2069',
    );
  });
});

describe('codes that nothing says', () => {
  it('are found, but those named whole or by the beginning of a template', () => {
    const sources = ["t('map.title')", `t(\`unit.\${code}\`)`, `t(\`level\${code}\`)`];
    expect(unusedCodes(['map.title', 'map.open', 'unit.people', 'level.low'], sources)).toEqual([
      'map.open',
      'level.low',
    ]);
  });
});

describe('the braces of a sentence', () => {
  it('are read by kind', () => {
    const { arguments: found } = bracesOf(
      '{a} {b, number} {c, date, long} {d, select, LOW {x} HIGH {y} other {}} <s>{a}</s>',
    );
    expect([...found]).toEqual([
      ['a', { kind: 'text' }],
      ['b', { kind: 'number' }],
      ['c', { kind: 'date' }],
      ['d', { kind: 'choice', keys: ['HIGH', 'LOW'], open: false }],
      ['s', { kind: 'tag' }],
    ]);
  });

  it('may not be of two kinds', () => {
    expect(() => bracesOf('{a, number} {a, date, long}')).toThrow('{a} is a number and a date');
  });
});
