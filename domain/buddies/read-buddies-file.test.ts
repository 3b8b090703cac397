import { describe, expect, it } from 'vitest';
import { spokenLanguages } from '../records/spoken-language.ts';
import { csvOf } from '../text/csv.ts';
import { languageNamed, languageNames } from './language-named.ts';
import { matchBuddies } from './match-buddies.ts';
import { looksLikeName, personalText } from './personal-text.ts';
import { readBuddiesFile } from './read-buddies-file.ts';
import { sampleBuddies } from './sample-buddies.ts';
import { madeUpWards } from './testing/made-up-buddies.ts';

const wards = Object.values(madeUpWards);
const head = 'reference,side,languages,ward,days,takes,group,wish,background,met';
const good = [
  'N-01,newcomer,pl;English,Made-up A,Mon; fri,,w,same sex only,Poland,B-02',
  'B-01,buddy,Polish,E05000002,FRIDAY,2,w,,,',
];
const read = (...lines: readonly string[]) => readBuddiesFile([head, ...lines].join('\r\n'), wards);
const faultsOf = (text: string) => {
  const found = readBuddiesFile(text, wards);
  if (found.kind === 'READ') throw new Error('It was read.');
  return found.faults.map(({ row, column, told }) => [
    row,
    column,
    'code' in told ? told.code.replace('officers.buddies.', '') : told.text,
  ]);
};

describe('a file of newcomers and buddies', () => {
  it('is read whole, with names and codes of languages and wards', () => {
    expect(read(...good)).toEqual({
      kind: 'READ',
      unknownMet: ['B-02'],
      people: [
        {
          reference: 'N-01',
          side: 'NEWCOMER',
          languages: ['en', 'pl'],
          ward: madeUpWards.A,
          days: ['MONDAY', 'FRIDAY'],
          takes: 1,
          group: 'w',
          wish: 'SAME_GROUP',
          background: 'Poland',
          met: ['B-02'],
        },
        {
          reference: 'B-01',
          side: 'BUDDY',
          languages: ['pl'],
          ward: madeUpWards.B,
          days: ['FRIDAY'],
          takes: 2,
          group: 'w',
          met: [],
        },
      ],
    });
  });

  it('is read as spreadsheets of other countries write it', () => {
    const text = `sep=;\r\n${[head, ...good.map((line) => line.replaceAll(/;\s?/g, '|'))].join('\r\n').replaceAll(',', ';')}`;
    expect(readBuddiesFile(`\uFEFF${text}`, wards).kind).toBe('READ');
    const upper = `${head.toUpperCase()}\n${good.join('\n')}`.replaceAll(',', '\t');
    expect(readBuddiesFile(upper, wards).kind).toBe('READ');
  });

  it.each([
    ['Anna Nowak,newcomer,pl,Made-up A,Monday', 'reference', 'fullName'],
    ['Kowalska,newcomer,pl,Made-up A,Monday', 'reference', 'fullName'],
    ['anna@example.org,newcomer,pl,Made-up A,Monday', 'reference', 'mailbox'],
    ['07700 900123,newcomer,pl,Made-up A,Monday', 'reference', 'longNumber'],
    ['A B,newcomer,pl,Made-up A,Monday', 'reference', 'reference'],
    [',newcomer,pl,Made-up A,Monday', 'reference', 'needed'],
    ['N1,friend,pl,Made-up A,Monday', 'side', 'side'],
    ['N1,newcomer,Klingon,Made-up A,Monday', 'languages', 'language'],
    ['N1,newcomer,;,Made-up A,Monday', 'languages', 'needed'],
    ['N1,newcomer,pl,12 High Street,Monday', 'ward', 'ward'],
    ['N1,newcomer,pl,Made-up A,Someday', 'days', 'day'],
    ['N1,newcomer,pl,#N/A,Monday', 'ward', expect.stringContaining('error of a spreadsheet')],
    ['N1,newcomer,pl,Made-up A,Monday,2', 'takes', 'takesNewcomer'],
    ['B1,buddy,pl,Made-up A,Monday,4', 'takes', 'takes'],
    ['N1,newcomer,pl,Made-up A,Monday,,,same group', 'group', 'wishNoGroup'],
    ['N1,newcomer,pl,Made-up A,Monday,,w,only on Sundays', 'wish', 'wish'],
    ['N1,newcomer,pl,Made-up A,Monday,,,,tel. 01922 650000', 'background', 'longNumber'],
    ['N1,newcomer,pl,Made-up A,Monday,,,,,Anna Nowak', 'met', 'fullName'],
    ['N1,newcomer,pl,Made-up A,Monday,,,,,,secret', undefined, 'cellWithoutHead'],
  ])('is refused with line and column: %s', (line, column, code) => {
    expect(faultsOf([head, good[1], line].join('\n'))).toEqual([[3, column, code]]);
  });

  it('is refused with everything that is wrong, in the order of its lines', () => {
    expect(faultsOf([head, 'N1,x,y,z,q', 'n1,buddy,pl,Made-up A,Monday'].join('\n'))).toEqual([
      [2, 'side', 'side'],
      [2, 'languages', 'language'],
      [2, 'days', 'day'],
      [2, 'ward', 'ward'],
      [3, 'reference', 'referenceTwice'],
    ]);
  });

  it('is refused for columns of persons, twice the same, or missing', () => {
    expect(faultsOf('reference,Name,side,side,languages,ward\nN1,Anna,newcomer,buddy,pl,Made-up A')).toEqual([
      [1, 'name', 'columnUnknown'],
      [1, 'side', 'columnTwice'],
      [1, 'days', 'columnMissing'],
    ]);
  });

  it('is refused without people, with a quotation mark left open, and beyond 200 of a side', () => {
    expect(faultsOf('')).toEqual([[undefined, undefined, 'empty']]);
    expect(faultsOf(head)).toEqual([[undefined, undefined, 'empty']]);
    expect(faultsOf(`${head}\n"N1`)).toEqual([[undefined, undefined, expect.stringContaining('not closed')]]);
    const many = Array.from({ length: 201 }, (_, at) => `N${at},newcomer,pl,Made-up A,Monday`);
    expect(faultsOf([head, ...many].join('\n'))).toEqual([[undefined, undefined, 'tooMany']]);
    // Lines without end are told as one fault, not as four of each.
    const lines = Array.from({ length: 50_000 }, () => 'x');
    expect(faultsOf([head, ...lines].join('\n'))).toEqual([[undefined, undefined, 'tooManyLines']]);
  });

  it('has a made-up sample that is read and matched, and says on every line that it is made up', () => {
    const sample = sampleBuddies(wards.slice(0, 3));
    for (const [reference] of sample.slice(1)) expect(reference).toMatch(/^MADE-UP-/);
    const found = readBuddiesFile(csvOf(sample), wards);
    if (found.kind !== 'READ') throw new Error(JSON.stringify(found));
    const matching = matchBuddies(found.people, 5_000);
    expect(matching.pairs.map(({ newcomer, buddy }) => `${newcomer.reference} ${buddy.reference}`)).toEqual([
      'MADE-UP-N1 MADE-UP-B1',
      'MADE-UP-N2 MADE-UP-B2',
      'MADE-UP-N3 MADE-UP-B4',
    ]);
    expect(matching.newcomersAlone.map(({ why }) => why)).toEqual(['ALL_REFUSED']);
  });
});

it('takes every language by each of its names, and none by two codes', () => {
  for (const code of spokenLanguages)
    for (const name of languageNames[code]) expect(languageNamed(name)).toBe(code);
  expect(languageNamed(' polski ')).toBe('pl');
  expect(languageNamed('Klingon')).toBeUndefined();
});

it('tells initials and numbers from what names a person', () => {
  for (const text of ['AK', 'A.K.', 'ak-12', 'N-014', 'BUDDY-3', 'newcomer7', '12', 'Żó-1'])
    expect([text, looksLikeName(text), personalText(text)]).toEqual([text, false, undefined]);
  for (const text of ['Anna', 'A.Khan', 'Li Wei', 'NOWAK1', 'Żółć', 'ਗੁਰਪ੍ਰੀਤ'])
    expect([text, looksLikeName(text)]).toEqual([text, true]);
  for (const text of ['QQ123456C', '12/03/1998', '+44 7700 900123', '٠٧٧٠٠٩٠٠١٢٣'])
    expect(personalText(text)).toBe('NUMBER');
  expect(personalText('a@b.org')).toBe('MAILBOX');
});
