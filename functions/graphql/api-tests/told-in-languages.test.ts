import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageCodes } from '../../../domain/languages/interface-languages.ts';
import type { Api } from '../create-api.ts';
import { ask } from '../testing/ask-api.ts';
import { type LoadedApi, loadedApi } from '../testing/loaded-api.ts';
import { askedAtOnce } from '../testing/samples.ts';

let loaded: LoadedApi;
let api: Api;
beforeAll(async () => {
  loaded = await loadedApi();
  api = loaded.container({ limits: askedAtOnce }).api;
});
afterAll(() => loaded.stop());

const inLanguage = '(language: $language)';
const missing = `note${inLanguage} unplaced { words${inLanguage} }`;
/** Every field that tells a text of reach, places, projects, areas, layers, series, statistics and pairs. */
const questions: Readonly<Record<string, string>> = {
  reach: `{ run: reach { ...run } then: reach(of: PLACE_OF_WELCOME, level: LOCALITY, asOf: "2016-06-01") { ...run }
    next: whereNext(places: 2) { ...plan } north: whereNext(locality: "north", of: PLACE_OF_WELCOME) { ...plan } }
    fragment run on ReachRun { method${inLanguage} summary${inLanguage} notes${inLanguage} }
    fragment plan on WherePlan { method${inLanguage} sentence${inLanguage} notes${inLanguage} }`,
  areas: `{ drawn: area(code: "E05001308") { ...told } later: area(code: "E05016438") { ...told }
    outside: areaAt(postcode: "SW1A 1AA") { note${inLanguage} } unknown: areaAt(postcode: "WS5 9ZZ") { note${inLanguage} }
    found: areaAt(postcode: "WS1 1TP") { note${inLanguage} } venueKinds { name${inLanguage} } }
    fragment told on Area { notes${inLanguage} notKnown { words${inLanguage} } observationsNote(period: "1900", language: $language)
      venues(filter: { status: OPEN }) { ${missing} } projects(filter: { activeOn: "2020-01-01" }) { ${missing} } }`,
  layers: `{ layers { groupName${inLanguage} polarityWords${inLanguage} unitName${inLanguage} }
    white: layer(id: "census-2021-ethnic-group-5.white") { ...fill } rank: layer(id: "imd-2025-rank") { ...fill }
    near: layer(id: "reach-meeting-place", level: LOCALITY) { ...fill } }
    fragment fill on LayerFill { classingWords${inLanguage} summary${inLanguage} classes { words${inLanguage} }
      values { words${inLanguage} note${inLanguage} } noNumber { word${inLanguage} meaning${inLanguage} }
      layer { name${inLanguage} series { break${inLanguage} } } }`,
  figures: `{ indicator(id: "nis-get-on-well") { unitName${inLanguage} series { words${inLanguage} comparatorNote${inLanguage}
      points { words${inLanguage} verdict${inLanguage} break${inLanguage} } } }
    index: indicator(id: "imd-2025-score") { series(area: "E01010241") { points { words${inLanguage} break${inLanguage} } } }
    difference(indicator: "census-2021-ethnic-group-5", category: "White", areaA: "E05001308", areaB: "E05001309") { words${inLanguage} } }`,
  statistics: `{ clusters(indicator: "census-2021-ethnic-group-5", category: "White") { name${inLanguage} method${inLanguage} power${inLanguage}
      caveat${inLanguage} summary${inLanguage} overall { words${inLanguage} } areas { words${inLanguage} } }
    segregation { caveat${inLanguage} exposureMeaning${inLanguage} overall { ...measure } groups { name${inLanguage} measures { ...measure } } } }
    fragment measure on SegregationMeasure { name${inLanguage} meaning${inLanguage} caveat${inLanguage} }`,
  pairs: `{ pairings { sentence${inLanguage} suggestions { grounds${inLanguage} distanceNote${inLanguage} limits${inLanguage}
      transferNote${inLanguage} reasons { reason${inLanguage} } practice { sentence${inLanguage} } }
      exchanges { note${inLanguage} from { pointBasis${inLanguage} } } } }`,
};

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];
const setApart = /\u2068[^\u2068\u2069]*\u2069/g;
/** Names of the test's chances stand in Latin letters in every language. */
const latinWord = /\p{Script=Latin}{2,}/u;
const otherLetters = new Set(['bg', 'ru', 'ur', 'pa', 'bn']);

describe.each(Object.keys(questions))('texts of %s', (topic) => {
  const [, selection = ''] = /^(.*)$/s.exec(questions[topic] ?? '') ?? [];
  const askIn = async (code: string) => {
    const { data, errors } = await ask(api, `query Told($language: Language!) ${selection}`, {
      language: code.toUpperCase(),
    });
    expect(errors).toEqual([]);
    return textsIn(data);
  };

  test('are told in eight languages, and leave no English but what is set apart', async () => {
    const english = await askIn('en');
    expect(english.length).toBeGreaterThan(8);
    expect(english.filter((text) => text.includes('\u2068'))).toEqual([]);
    for (const code of languageCodes.filter((each) => each !== 'en')) {
      const texts = await askIn(code);
      expect(texts.length, code).toBe(english.length);
      if (otherLetters.has(code)) {
        expect(
          texts.filter((text) => latinWord.test(text.replaceAll(setApart, ''))),
          code,
        ).toEqual([]);
      }
      const same = texts.filter(
        (text, at) => text === english[at] && latinWord.test(text.replaceAll(setApart, '')),
      );
      expect(new Set(same), code).toEqual(new Set(same.filter((text) => sameInAll.has(text))));
    }
  });
});

/** Words that a language writes as English does. */
const sameInAll = new Set(['Program', 'Gurdwara', 'Park', 'rank']);

test('each text has its codes beside it, with the values that it speaks of', async () => {
  const { data, errors } = await ask<{
    reach: { notes: string[]; noteMessages: { code: string; text: string }[]; summaryMessage: Message };
    layer: { summary: string; summaryMessages: Message[]; classes: { wordsMessage: Message }[] };
    areaAt: { note: string; noteMessages: Message[] };
    layers: { name: string; nameMessage: Message | null }[];
  }>(
    api,
    `{ reach { notes noteMessages { code text } summaryMessage { ...message } }
       layer(id: "census-2021-ethnic-group-5.white") { summary summaryMessages { ...message } classes { wordsMessage { ...message } } }
       areaAt(postcode: "WS1 1TP") { note noteMessages { ...message } }
       layers { name nameMessage { ...message } } }
     fragment message on Message { code text values { name number text messages { code text values { name number } } } }`,
  );
  expect(errors).toEqual([]);
  const { reach, layer, areaAt, layers } = data;
  expect(reach.noteMessages.map(({ code }) => code)).toContain('reach.latestCensus');
  expect(reach.notes.join(' ')).toBe(reach.noteMessages.map(({ text }) => text).join(' '));
  expect(reach.summaryMessage.values.find(({ name }) => name === 'metres')?.number).toBe(800);
  expect(layer.summaryMessages.map(({ code }) => code)).toEqual([
    'fill.range',
    'fill.borough',
    'polarity.neither',
  ]);
  expect(layer.summaryMessages.map(({ text }) => text).join(' ')).toBe(layer.summary);
  const [range] = layer.summaryMessages;
  const [least] = range?.values.find(({ name }) => name === 'from')?.messages ?? [];
  expect(least?.code).toBe('unit.percent');
  expect(least?.values[0]?.number).toBeLessThan(1);
  expect(areaAt.noteMessages.map(({ text }) => text).join(' ')).toBe(areaAt.note);
  const named = layers.filter(({ nameMessage }) => nameMessage === null).map(({ name }) => name);
  expect(named.length).toBeGreaterThan(5);
  expect(named.some((name) => name.includes('share of residents'))).toBe(false);
});

interface Message {
  readonly code: string;
  readonly text: string;
  readonly values: readonly {
    readonly name: string;
    readonly number: number | null;
    readonly text: string | null;
    readonly messages: readonly {
      readonly code: string | null;
      readonly text: string;
      readonly values: readonly { readonly name: string; readonly number: number | null }[];
    }[];
  }[];
}
