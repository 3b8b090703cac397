import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaCode } from '../geography/area.ts';
import { seriesOf } from '../indicators/series.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { ObservedArea } from '../records/indicator.ts';
import type { KeptContent } from '../records-kept/declaration/record-kind.ts';
import { checkContent } from '../records-kept/declaration/record-kind.ts';
import { surveyWave } from '../records-kept/kinds/survey-wave.ts';
import { figureInterval } from '../statistics/intervals/figure-interval.ts';
import { attackWaves, type SeenWave } from './testing/waves-attacker.ts';
import { type StandingWave, waveFigures } from './wave-figures.ts';

/** Every wave in here is made up: none is held. */
const borough: ObservedArea = { name: 'Borough', code: 'E08000030' as AreaCode, level: 'BOROUGH' };
const locality = (name: string): ObservedArea => ({ name, code: name as AreaCode, level: 'LOCALITY' });
const whereLies = (code: AreaCode) =>
  code === borough.code
    ? { within: [], among: 'BOROUGH' }
    : { within: [borough.code as AreaCode], among: 'LOCALITY' };
const answers = (agree: number, disagree: number, outside = 0) =>
  `DEFINITELY_AGREE ${agree}; TEND_TO_DISAGREE ${disagree}; DO_NOT_KNOW ${outside}`;
const content = (text: string, more: Partial<KeptContent> = {}): KeptContent =>
  ({
    survey: 'Made-up survey',
    question: 'GET_ON_WELL',
    wording: 'Do people here get on well?',
    area: 'E08000030',
    startedOn: '2026-03-01',
    endedOn: '2026-03-31',
    asked: 'Made-up: adults drawn by chance',
    mode: 'ONLINE',
    answers: text,
    weighting: 'UNWEIGHTED',
    source: 'Made-up report',
    ...more,
  }) as KeptContent;
const wave = (
  text: string,
  area = borough,
  more: Partial<KeptContent> = {},
  id = area.name,
): StandingWave => ({
  id,
  content: content(text, { area: area.code ?? '', ...more }),
  area,
});
const told = (...waves: readonly StandingWave[]) => waveFigures(waves, whereLies);

describe('the figure of a wave', () => {
  it('is a share of those in the base, who do not know left out, with the interval of the rounded base', () => {
    // 640 agree and 200 disagree of 1,000: the base of national indicator 1, which leaves out all others.
    const text =
      'DEFINITELY_AGREE 240; TEND_TO_AGREE 400; TEND_TO_DISAGREE 200; DO_NOT_KNOW 60; TOO_FEW_PEOPLE 40; ALL_SAME_BACKGROUND 60';
    const [figure] = told(wave(text, borough, { invited: 4000, caveat: 'Made up.' }));
    expect(figure).toMatchObject({
      indicator: 'mhclg-get-on-well',
      period: '2026-03-01 to 2026-03-31',
      value: 76,
      base: 840,
      unit: 'percent',
      status: 'FINAL',
      note: 'Made up.',
      survey: { responsePercent: 25, isSmallBase: false, isWeighted: false },
    });
    const { lower = 0, upper = 0 } = (figure && figureInterval(figure)) ?? {};
    expect([lower.toFixed(1), upper.toFixed(1)]).toEqual(['73.0', '78.8']);
  });

  it('of a weighted wave rests on its effective base, and has no interval without one', () => {
    const weighted = { weighting: 'WEIGHTED', weightedPercent: 64 };
    const [without, worth] = [{}, { effectiveBase: 714 }].map((more) => {
      const [figure] = told(wave(answers(640, 360), borough, { ...weighted, ...more }));
      return figure && figureInterval(figure);
    });
    expect(without).toBeUndefined();
    // 1,000 with a design effect of 1.4 are worth 714, told as 715: the method's golden interval is 60.4 to 67.4.
    expect([worth?.lower.toFixed(1), worth?.upper.toFixed(1)]).toEqual(['60.4', '67.4']);
  });

  it('is withheld below 30, where 1 to 9 agree or do not, and where nobody answered; 30 to 49 are said to be few', () => {
    const shown = (agree: number, disagree: number) => told(wave(answers(agree, disagree)))[0];
    expect(shown(14, 15)).toMatchObject({ status: 'SUPPRESSED', note: expect.stringContaining('Not shown') });
    for (const [agree, disagree] of [
      [58, 2],
      [2, 58],
      [0, 0],
      [5, 4],
    ] as const) {
      const figure = shown(agree, disagree);
      expect([figure?.value, figure?.base, figure?.survey?.responsePercent]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
    expect(shown(20, 20)).toMatchObject({ value: 50, base: 40, survey: { isSmallBase: true } });
    expect(shown(60, 0)).toMatchObject({ value: 100, base: 60 });
  });

  it('is withheld where the borough less its localities would leave 1 to 9', () => {
    const parts = [locality('north'), locality('south')];
    const [whole, north, south] = told(
      wave(answers(100, 100)),
      wave(answers(46, 50), parts[0]),
      wave(answers(50, 45), parts[1]),
    );
    expect(whole?.value).toBe(50);
    expect([north, south].some((each) => each?.status === 'SUPPRESSED')).toBe(true);
  });
});

it('a wave with other answers, other days or a weight that does not fit is refused by field', () => {
  const check = (more: Partial<KeptContent>, text = answers(60, 40)) =>
    checkContent(surveyWave, 'input', content(text, more), '2026-05-01' as CalendarDate);
  expect(() => check({ endedOn: '2026-02-01' })).toThrow('input.endedOn: 2026-02-01 is before 2026-03-01');
  expect(() => check({}, 'VERY_SATISFIED 3')).toThrow(
    'input.answers: VERY_SATISFIED is no answer to this question',
  );
  expect(() => check({ invited: 90 })).toThrow('input.invited: 100 answered, and 90 were asked');
  expect(() => check({ weighting: 'WEIGHTED' })).toThrow('input.weightedPercent: give the share');
  expect(() => check({ effectiveBase: 80 })).toThrow('input.effectiveBase: the wave is not weighted');
  expect(() => check({ weighting: 'WEIGHTED', weightedPercent: 60, effectiveBase: 101 })).toThrow(
    'input.effectiveBase: it is never more than the base, which is 100',
  );
});

describe('waves are one line', () => {
  const indicator = { polarity: 'HIGHER_IS_BETTER' } as const;
  const later = { startedOn: '2027-03-01', endedOn: '2027-03-31' };
  const breaksOf = (...waves: readonly StandingWave[]) =>
    seriesOf(indicator, told(...waves)).map((point) => point.break?.code);
  const first = wave(answers(60, 40));
  it('where one survey asked the same in the same way later', () => {
    expect(breaksOf(first, wave(answers(70, 40), borough, later, 'second'))).toEqual([undefined, undefined]);
  });
  it('not where words, people or way changed, nor beside a figure of a document', () => {
    for (const more of [
      { wording: 'Other words' },
      { asked: 'Parents' },
      { mode: 'POST' },
      { survey: 'Another' },
    ])
      expect(breaksOf(first, wave(answers(70, 40), borough, { ...later, ...more }, 'second'))[1]).toBe(
        'series.askedOtherwise',
      );
    const [figure] = told(first);
    if (!figure) throw new Error('There is no figure.');
    const { survey: _, ...printed } = { ...figure, period: '2008' };
    expect(seriesOf(indicator, [printed, figure])[1]?.break?.code).toBe('series.askedOtherwise');
  });
  it('not where they asked in the same days, whole or in part', () => {
    const overlapping = { startedOn: '2026-03-20', endedOn: '2026-04-20' };
    for (const more of [{}, overlapping])
      expect(breaksOf(first, wave(answers(70, 40), borough, more, 'second'))[1]).toBe('series.askedTogether');
  });
});

describe('no count of under ten people follows from all that was ever told', () => {
  it('exact figures give one away, and the attacker finds it: planted, so that it is known to look', () => {
    const [whole, part] = [wave(answers(100, 100)), wave(answers(93, 80), locality('north'))];
    const bare = (each: StandingWave, value: number, base: number): SeenWave => ({
      wave: each,
      figure: { value, base },
      exact: true,
    });
    const seen = [bare(whole, 50, 200), bare(part, 54, 173)];
    expect(attackWaves(seen, [[0, 1]])).toEqual([{ what: 'rest 0 numerator', people: 7 }]);
  });

  const count = fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 90 }));
  const asked = fc.record({ agree: count, disagree: count });
  it('wave less wave, borough less localities, and edition less edition', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ first: asked, corrected: fc.option(asked, { nil: undefined }) }), {
          minLength: 1,
          maxLength: 4,
        }),
        asked,
        (parts, rest) => {
          const sum = (key: 'agree' | 'disagree') =>
            parts.reduce((all, { first }) => all + first[key], rest[key]);
          const whole = wave(answers(sum('agree'), sum('disagree')));
          const edition = (isSecond: boolean) =>
            parts.map(({ first, corrected }, at) => {
              const { agree, disagree } = (isSecond ? corrected : undefined) ?? first;
              return wave(answers(agree, disagree), locality(`part-${at}`));
            });
          const tellings = [false, true].map((isSecond) => {
            const waves = [whole, ...edition(isSecond)];
            return told(...waves).map((figure, at) => ({ wave: waves[at] ?? whole, figure }));
          });
          const seen: readonly SeenWave[] = tellings.flat();
          const of = parts.length + 1;
          const isTold = (at: number) => seen[at]?.figure.value !== undefined;
          // The borough less what is told of its localities, each in either edition.
          const choices = parts.reduce<readonly (readonly number[])[]>(
            (sets, _, at) =>
              sets.flatMap((set) => [
                [...set, at + 1],
                [...set, of + at + 1],
              ]),
            [[]],
          );
          const rests = [0, of].flatMap((place) =>
            isTold(place) ? choices.map((set) => [place, ...set.filter(isTold)]) : [],
          );
          expect(attackWaves(seen, rests)).toEqual([]);
        },
      ),
      { numRuns: 120, seed: 20_261_130 },
    );
  }, 60_000);
});
