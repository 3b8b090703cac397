import { describe, expect, it } from 'vitest';
import { canonicalText } from '../model/content-hash.ts';
import type { EvidenceInputs } from './evidence-inputs.ts';
import { makeEvidencePack } from './make-evidence-pack.ts';
import { eastWard, westWard, workedInputs } from './testing/worked-scheme.ts';

const pack = makeEvidencePack(workedInputs());
const { items } = pack;
const packOf = (more: Partial<EvidenceInputs>) => makeEvidencePack(workedInputs(more)).items;

describe('the evidence of a square of 200 m over the line between two wards', () => {
  // The site reaches 200 m east; the line between the wards runs at 140 m: 140 * 200 = 28,000 of 40,000 square metres.
  it('lies 70 % in the one and 30 % in the other', () => {
    expect(pack.site.areaSquareMetres).toBe(40_000);
    expect(items.areasTouched.values.wards).toEqual([
      { code: westWard, name: 'Westward', sharedSquareMetres: 28_000 },
      { code: eastWard, name: 'Eastward', sharedSquareMetres: 12_000 },
    ]);
    expect(items.schemeShares.values).toEqual({
      wards: [
        { code: westWard, name: 'Westward', share: 0.7 },
        { code: eastWard, name: 'Eastward', share: 0.3 },
      ],
      localities: [
        { code: 'east', name: 'East', share: 0.3 },
        { code: 'west', name: 'West', share: 0.7 },
      ],
      outside: 0,
    });
  });

  // Centres at 0, 600 and 900 m: 300 people within 400 m, 300 + 400 within 800, all 1,300 within 1,600.
  // By ground within 800 m, which ends 1,000 m east: OA1 and OA2 whole, and of OA3 (900 to 1,300 m) a quarter:
  // 300 + 400 + 600 / 4 = 850, which is 150 / 700 = 21 % from the headline, over a fifth.
  it('has the residents of whole small areas by centre, beside those by ground where they differ by a fifth', () => {
    expect(items.peopleTouched.values).toEqual({
      level: 'OA',
      within: [
        {
          radiusMetres: 400,
          headline: { shown: 'about 300', residents: 300 },
          areas: 1,
          areaWeighted: { shown: 'about 300', residents: 300 },
          showBoth: false,
        },
        {
          radiusMetres: 800,
          headline: { shown: 'about 700', residents: 700 },
          areas: 2,
          areaWeighted: { shown: 'about 850', residents: 850 },
          showBoth: true,
        },
        {
          radiusMetres: 1600,
          headline: { shown: 'about 1,300', residents: 1300 },
          areas: 3,
          areaWeighted: { shown: 'about 1,300', residents: 1300 },
          showBoth: false,
        },
      ],
    });
  });

  // Of the 700 people of the catchment 300 are counted to the west (0.43) and 400 to the east (0.57).
  it('has a catchment in both wards', () => {
    expect(items.areasTouched.values.catchmentWards).toEqual([
      { code: westWard, name: 'Westward', touched: true, shareOfPeople: 0.43 },
      { code: eastWard, name: 'Eastward', touched: true, shareOfPeople: 0.57 },
    ]);
  });

  // OA1 + OA2: 280 White, 340 Asian, 45 Black, 25 Mixed, 10 Other of 700.
  // Blau: 1 - (280^2 + 340^2 + 45^2 + 25^2 + 10^2) / 700^2 = 1 - 196,750 / 490,000 = 0.59847.
  // Borough 5,000: 56, 36, 4, 2.6 and 1.4 %. Differences: 40.0 - 56 = -16.0; 48.57 - 36 = 12.6; 6.43 - 4 = 2.4 points.
  // West 2,000: 80, 15, 2.5, 1.5 and 1 %. Differences: -40; 33.6; 3.9. East 3,000: 40, 50, 5, 3.33, 1.67: 1.4 Black only.
  it('has its own make-up against locality and borough', () => {
    const [table] = items.profile.values.tables;
    expect(table?.method).toBe('SMALL_AREAS_BY_CENTRE');
    expect(table?.catchment).toEqual({
      base: { shown: 'about 700', residents: 700 },
      shares: [0.4, 0.49, 0.06, 0.04, 0.01],
      blau: 0.5985,
    });
    expect(table?.comparators.map(({ code, gaps }) => [code, gaps])).toEqual([
      [
        'east',
        [
          { group: 'Asian', points: -1 },
          { group: 'Black', points: 1 },
        ],
      ],
      [
        'west',
        [
          { group: 'White', points: -40 },
          { group: 'Asian', points: 34 },
          { group: 'Black', points: 4 },
        ],
      ],
      [
        'E08000001',
        [
          { group: 'White', points: -16 },
          { group: 'Asian', points: 13 },
          { group: 'Black', points: 2 },
        ],
      ],
    ]);
    expect(items.profile.values.notHeld).toEqual(['age bands']);
  });

  // The hall stands 300 m east and 300 m north of the corner: 300 * sqrt(2) = 424 m. The old hall: 900 - 200 = 700 m.
  it('has places to meet by distance from its boundary, those inside at risk, closed ones as such', () => {
    const { venues, within, otherBuildingsInside, withoutPoint } = items.venues.values;
    expect(
      venues.map(({ id, distanceMetres, atRisk, status }) => [id, distanceMetres, atRisk, status]),
    ).toEqual([
      ['library', 0, true, 'OPEN'],
      ['hall', 424, false, 'OPEN'],
      ['old-hall', 700, false, 'CLOSED'],
    ]);
    expect(within.map(({ open }) => open)).toEqual([1, 2, 2]);
    expect(otherBuildingsInside).toEqual([{ id: 'school', name: 'Venue school', kind: 'School' }]);
    expect(withoutPoint).toBe(1);
  });

  it('has the project of a venue nearby, and one of the locality without dates as not known', () => {
    expect(
      items.projects.values.projects.map(({ id, active, through, named }) => [id, active, through, named]),
    ).toEqual([
      ['chat', 'YES', 'VENUE', ['Venue hall']],
      ['walks', 'NOT_KNOWN', 'LOCALITY', ['East']],
    ]);
  });

  it('has the nearest Places of Welcome however far, and says that next sessions are not held', () => {
    expect(items.placesOfWelcome.values.nearest).toEqual([
      { id: 'hall', name: 'Venue hall', distanceMetres: 424, status: 'OPEN', nextSession: 'NOT_HELD' },
      {
        id: 'far-welcome',
        name: 'Venue far-welcome',
        distanceMetres: 3000,
        status: 'NOT_KNOWN',
        nextSession: 'NOT_HELD',
      },
    ]);
  });

  it('gives the newest figure of each indicator at the level it is held at, and never a borough figure for a ward', () => {
    const { baselines, boroughOnly } = items.indicators.values;
    expect(
      baselines.map(({ indicator, level, value, period, olderThanThreeYears }) => [
        indicator,
        level,
        value,
        period,
        olderThanThreeYears,
      ]),
    ).toEqual([
      ['get-on-well', 'BOROUGH', 71, '2025', false],
      ['rank', 'WARD', 12, '2019', true],
    ]);
    expect(boroughOnly).toBe(1);
  });

  // a1: 1,200 - 200 = 1,000 m; a2 shares the eastern edge: 0 m; the far one is 1,700 m away; the old one a day too old.
  it('is read as the third that takes a meeting place, with what the schemes add up to', () => {
    const { assessments, together } = items.nearbyAssessments.values;
    expect(assessments.map(({ id, distanceMetres }) => [id, distanceMetres])).toEqual([
      ['a1', 1000],
      ['a2', 0],
    ]);
    expect(together).toMatchObject({ schemes: 3, homes: 160, homesNotSaid: 1, takesPlaceAs: 3 });
    expect(together.placesLost.map(({ id }) => id)).toEqual(['canary-hall', 'club', 'library']);
    expect(together.sentence).toMatch(
      /the third scheme within 1,600 m and 36 months that takes a meeting place/,
    );
  });

  it('says every gap of the method', () => {
    const gaps = items.gaps.values.gaps.map(({ code, about }) => `${code} ${about}`);
    expect(gaps).toEqual([
      'NO_PROJECT_FOR_GROUP White',
      'INDICATOR_OLD older than 3 years',
      'REGISTER_NOT_REVIEWED venues',
      'REGISTER_NOT_REVIEWED projects',
      'REGISTER_NOT_REVIEWED Places of Welcome',
      'CENSUS_OLD 2021-03-21',
      'NOT_HELD age bands',
      'NOT_HELD notes on access of venues',
      'NOT_HELD next sessions of Places of Welcome',
      'NOT_HELD bands of tension by locality',
    ]);
    const bare = packOf({ venues: [] }).gaps.values.gaps.map(({ code }) => code);
    expect(bare[0]).toBe('NO_OPEN_VENUE');
  });

  it('gives each item its question, data version, instant and licence line', () => {
    for (const [id, item] of Object.entries(items)) {
      expect(item.query, id).toMatch(/\?$/);
      expect([item.dataVersion, item.madeAt], id).toEqual(['made-up-1', '2026-11-22T10:00:00Z']);
      if (id !== 'gaps' && id !== 'tension') expect(item.licences.length, id).toBeGreaterThan(0);
    }
  });

  it('holds nothing of a restricted venue', () => {
    expect(canonicalText(pack)).not.toContain('Venue canary');
  });
});
