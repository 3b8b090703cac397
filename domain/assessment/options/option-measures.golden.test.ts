import { describe, expect, it } from 'vitest';
import { told } from '../../messages/testing/told.ts';
import { evidenceRules } from '../evidence/evidence-rules.ts';
import { makeEvidencePack } from '../evidence/make-evidence-pack.ts';
import { place } from '../evidence/testing/made-up-shapes.ts';
import { workedInputs } from '../evidence/testing/worked-scheme.ts';
import { measureDefinitions, type OptionMeasureCode } from './measure-definitions.ts';
import { measuresOf, workedOption } from './testing/worked-options.ts';

const closing = workedOption('Closing', {
  closes: ['library'],
  homes: 120,
  homesByTenure: { social: 30, shared: 10, private: 80 },
});
const moving = workedOption('Moving the hall east', {
  closes: ['hall'],
  opens: [{ name: 'New hall', kind: 'community-centre', position: place(1100, 100) }],
});
const leaving = workedOption('Leaving nothing', { closes: ['library', 'hall'] });

/** Value and difference. */
const figures = (of: ReturnType<typeof measuresOf>, codes: readonly OptionMeasureCode[]) =>
  codes.map((code) => [of(code).value, of(code).difference]);

describe('options on a square of 200 m with a library inside and a hall 424 m away', () => {
  const around = ['nearest-meeting-place', 'open-meeting-places-400', 'open-meeting-places-800'] as const;

  // Doing nothing: library inside (0 m), hall at 300 * sqrt(2) = 424 m. The old hall is closed, the school is no
  // meeting place, one has no point, one is restricted. Without the library the hall is the nearest.
  it('count places and metres from the boundary, before and after', () => {
    const all = [closing, moving];
    expect(figures(measuresOf(all, 0), [...around, 'open-meeting-places-1600'])).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [2, 0],
    ]);
    expect(figures(measuresOf(all, 1), [...around, 'open-meeting-places-1600'])).toEqual([
      [424, 424],
      [0, -1],
      [1, -1],
      [1, -1],
    ]);
    // The new hall: 1,100 - 200 = 900 m.
    expect(figures(measuresOf(all, 2), [...around, 'open-meeting-places-1600'])).toEqual([
      [0, 0],
      [1, 0],
      [1, -1],
      [2, 0],
    ]);
  });

  it('know a Place of Welcome from another place, and say where none open is left', () => {
    const of = measuresOf([moving], 1);
    expect(figures(measuresOf([moving], 0), ['nearest-place-of-welcome', 'places-of-welcome-800'])).toEqual([
      [424, 0],
      [1, 0],
    ]);
    expect(of('nearest-place-of-welcome')).not.toHaveProperty('value');
    expect(of('nearest-place-of-welcome')).toMatchObject({
      note: expect.stringContaining('Venue far-welcome is 3000 m away: whether it is open is not known.'),
      differenceNote: 'Doing nothing, Venue hall is 424 m away.',
    });
    expect(of('places-of-welcome-800')).toMatchObject({ value: 0, difference: -1 });
  });

  it('take what stands inside unless the option says that it stays or goes', () => {
    const [kept, closed] = [moving, closing].map((option) =>
      measuresOf([option], 1)('meeting-places-inside'),
    );
    expect(kept).toMatchObject({
      value: 1,
      lower: 0,
      difference: 1,
      note: 'The option does not say what becomes of Venue library. Places may be missing from the register.',
    });
    expect(closed).toMatchObject({
      value: 1,
      lower: 1,
      note: expect.stringMatching(/^Closed by the option/),
    });
    expect(figures(measuresOf([moving], 0), ['meeting-places-inside'])).toEqual([[0, 0]]);
  });

  // By centre 300, 700 and 1,300; by ground within 800 m 850, which is more than a fifth away from 700.
  it('have the people of the evidence pack, by both of its estimates', () => {
    const of = measuresOf([closing], 1);
    const codes = ['residents-near-400', 'residents-near-800', 'residents-near-1600'] as const;
    expect(codes.map((code) => [of(code).lower, of(code).value, of(code).upper])).toEqual([
      [300, 300, 300],
      [700, 700, 850],
      [1300, 1300, 1300],
    ]);
    expect(of('residents-near-800').note).toContain('about 850');
    const { items } = makeEvidencePack(workedInputs());
    const [table] = items.profile.values.tables;
    expect(of('chance-of-difference').value).toBe(table?.catchment?.blau);
    expect(of('chance-of-difference').value).toBe(0.5985);
    expect(codes.map((code) => of(code).value)).toEqual(
      items.peopleTouched.values.within.map(({ headline }) => headline.residents),
    );
  });

  // Reach is 615 m. OA1 (100, 100): library 50 m, hall 566 m. OA2 (800, 100): hall 500 m. OA3 (1100, 100): hall 721 m.
  // A hall at (1100, 100) reaches OA3 (600 people) and OA2 (300 m); OA1 keeps the library.
  it('count who gains and who loses reach, near the site and in the borough', () => {
    const reach = ['residents-near-in-reach', 'residents-in-reach', 'residents-in-reach-of-welcome'] as const;
    const all = [closing, moving, leaving];
    const of = (at: number) => figures(measuresOf(all, at), reach);
    expect(of(0)).toEqual([
      [700, 0],
      [700, 0],
      [700, 0],
    ]);
    // The hall is near enough for OA1 too: the library's closing takes nobody out of reach.
    expect(of(1)).toEqual(of(0));
    expect(of(2)).toEqual([
      [700, 0],
      [1300, 600],
      [undefined, -700],
    ]);
    expect(of(3)).toEqual([
      [undefined, -700],
      [undefined, -700],
      [undefined, -700],
    ]);
    const lost = measuresOf(all, 3)('residents-in-reach');
    expect([lost.differenceLower, lost.differenceUpper]).toEqual([-700, 0]);
    expect(lost.note).toMatch(/^Not known/);
    expect(lost.differenceNote).toMatch(/^On what is recorded\./);
  });

  // 200 m * 200 m = 4 ha; 120 / 4 = 30; 30 / (30 + 10 + 80) = 25 %.
  it('have what the scheme itself is', () => {
    const scheme = [
      'site-hectares',
      'site-outside-borough',
      'homes',
      'homes-per-hectare',
      'social-homes',
    ] as const;
    expect(figures(measuresOf([closing], 1), scheme)).toEqual([
      [4, 4],
      [0, undefined],
      [120, 120],
      [30, undefined],
      [25, undefined],
    ]);
    expect(measuresOf([moving], 1)('social-homes')).toMatchObject({ note: 'The option gives no mix.' });
    const other = { ...closing, homes: 110 };
    expect(measuresOf([other], 1)('social-homes').note).toBe(
      'The mix adds up to 120 homes, and the option states 110.',
    );
  });
});

describe('the measures', () => {
  it('are at least twelve, each with a name, formula, unit, source and limits of its own', () => {
    expect(measureDefinitions.length).toBeGreaterThanOrEqual(12);
    expect(new Set(measureDefinitions.map(({ code }) => code)).size).toBe(measureDefinitions.length);
    expect(new Set(measureDefinitions.map(({ name }) => told(name))).size).toBe(measureDefinitions.length);
    const of = measuresOf([closing], 0);
    for (const { code, formula, source, limits } of measureDefinitions) {
      expect(told(of(code).unit), code).toMatch(/\w/);
      for (const sentence of [formula, source, limits]) {
        expect(told(sentence), code).toMatch(/^[A-Z1].+\.$/);
      }
    }
  });

  it('use the distances of the evidence pack, and stand together by group', () => {
    const metres = measureDefinitions.flatMap(({ code }) => code.match(/^residents-near-(\d+)$/)?.[1] ?? []);
    expect(metres.map(Number)).toEqual(evidenceRules.radiiMetres);
    const groups = measureDefinitions.map(({ group }) => told(group));
    expect(groups.filter((group, at) => group !== groups[at - 1])).toEqual([...new Set(groups)]);
  });
});
