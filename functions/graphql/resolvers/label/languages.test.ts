import { beforeAll, describe, expect, test } from 'vitest';
import { languageCodes } from '../../../../domain/languages/interface-languages.ts';
import type { Api } from '../../create-api.ts';
import { ask } from '../../testing/ask-api.ts';
import { sharedReader } from '../../testing/loaded-api.ts';

let api: Api;
beforeAll(async () => {
  ({ api } = await sharedReader());
});

const told = '(language: $language)';
const everyText = `query Q($language: Language!, $level: AreaLevel, $asOf: Date, $whatIf: WhatIfInput) {
  classification(level: $level, asOf: $asOf, whatIf: $whatIf) {
    summary${told} notes${told} whatIf${told}
    method { summary${told} parameters { meaning${told} } labels { label${told} publicLabel${told} } }
    areas {
      label${told} publicLabel${told} borderlineOn${told} bounds${told} changedBy${told} firmnessSentence${told}
      reasons${told} strength${told}
      flips { name${told} label${told} sentence${told} }
      whatWouldChange { sentence${told} label${told} publicLabel${told} }
      methodVariants { name${told} label${told} note${told} }
      facts { groupsOfFive { group${told} } groupsOfNineteen { group${told} } evidence { why${told} } }
      diversity { largestGroup${told} groups { group${told} } }
      practice { tests { name${told} note${told} } }
    }
  }
}`;

const inBrownhills = { lon: -1.934, lat: 52.649 };
const runs: readonly object[] = [
  { level: 'WARD' },
  { level: 'LOCALITY', asOf: '2022-06-30' },
  { level: 'WARD', whatIf: { registersReviewed: true, grouping: 'NINETEEN' } },
  {
    level: 'LOCALITY',
    whatIf: {
      parameters: [
        { name: 'minimumKnownTests', value: 1 },
        { name: 'placesToMeet', value: 2 },
        { name: 'diversityLow', value: 0.13 },
        { name: 'exchangeMonths', value: 240 },
        { name: 'steadyShare', value: 0.95 },
      ],
      openVenues: ['caldmore-community-garden'],
      closeVenues: ['lib-brownhills-community-library'],
      addVenues: [
        { kind: 'place-of-welcome', point: inBrownhills },
        { kind: 'park', point: { lon: 1, lat: 51 } },
      ],
    },
  },
];

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const textsOf = async (language: string, run: object): Promise<readonly string[]> => {
  const { data, errors } = await ask(api, everyText, { ...run, language: language.toUpperCase() });
  expect(errors).toEqual([]);
  return textsIn(data);
};

describe('every text of a run', () => {
  test.each(languageCodes.filter((code) => !['en', 'pl', 'ro'].includes(code)))(
    'in %s sets apart whatever is in Latin letters, and leaves nothing in English else',
    async (language) => {
      const texts = (await Promise.all(runs.map((run) => textsOf(language, run)))).flat();
      expect(texts.length).toBeGreaterThan(2_000);
      const around = texts.map((text) => text.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, ''));
      expect([...new Set(around.filter((text) => /[A-Za-z{}]/.test(text)))]).toEqual([]);
    },
  );

  test.each(['pl', 'ro'])('in %s is no text of the English, but for names', async (language) => {
    const [english, other] = await Promise.all(
      ['en', language].map(async (code) => (await Promise.all(runs.map((run) => textsOf(code, run)))).flat()),
    );
    expect(other).toHaveLength(english?.length ?? 0);
    const same = (other ?? []).filter((text, index) => text === english?.[index]);
    expect([...new Set(same)]).toEqual([]);
    expect((other ?? []).filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  test('in English holds no sign of direction', async () => {
    const texts = (await Promise.all(runs.map((run) => textsOf('en', run)))).flat();
    expect(texts.filter((text) => /[\u2066-\u2069{}]/.test(text))).toEqual([]);
  });
});

test('the why of a ward is answered in Polish with its codes and values beside it', async () => {
  interface Why {
    readonly label: string;
    readonly labelMessage: { readonly code: string };
    readonly reasons: readonly string[];
    readonly reasonMessages: readonly { code: string; values: { name: string; number: number | null }[] }[];
    readonly firmnessSentence: string;
    readonly firmnessMessages: readonly { readonly code: string; readonly text: string }[];
  }
  const { data, errors } = await ask<{ area: { classification: Why } }>(
    api,
    `{ area(code: "E05001307") { name classification {
      label(language: PL) labelMessage { code } reasons(language: PL)
      reasonMessages { code values { name number } }
      firmnessSentence(language: PL) firmnessMessages { code text(language: PL) } } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.area).toMatchObject({ name: 'Bloxwich West' });
  const why = data.area.classification;
  expect(why.label).toBe('Mniej okazji do spotkań (\u2068cold spot\u2069): nie wiadomo, co się tu robi');
  expect(why.labelMessage).toEqual({ code: 'label.coldSpotNotKnown' });
  expect(why.reasons).toEqual([
    'Około 1 na 7 par mieszkańców wybranych losowo to osoby z różnych grup etnicznych (15%; próg małej różnorodności to 20%).',
    'Największa z pięciu szerokich grup to: biali (\u2068White\u2069), 92% mieszkańców.',
    'Według 19 szczegółowych grup różnorodność byłaby średnia (21%): zależy to od tego, jak wyznacza się grupy.',
    'Nie można jeszcze ocenić, co się tu robi: nie ma odpowiedzi na żadne z 5 kryteriów działań, a potrzeba co najmniej 3. To luka w zapisach, a nie ocena tego miejsca.',
    'Pełne zapisy mogłyby dać oznaczenie od „Mniej okazji do spotkań (\u2068cold spot\u2069): tu zacząć najpierw” do „Mniej okazji do spotkań (\u2068cold spot\u2069), a zarazem miejsce, które daje przykład”.',
  ]);
  expect(why.reasonMessages.map(({ code }) => code)).toEqual([
    'reasons.pairs',
    'reasons.largestGroup',
    'reasons.otherGrouping',
    'reasons.cannotJudge',
    'reasons.couldBe',
  ]);
  expect(why.reasonMessages[0]?.values).toContainEqual({ name: 'chance', number: 0.15 });
  expect(why.firmnessMessages.map(({ code }) => code)).toEqual([
    'firmness.rowSensitive',
    'firmness.columnNotKnown',
  ]);
  expect(why.firmnessMessages.map(({ text }) => text).join(' ')).toBe(why.firmnessSentence);
});
