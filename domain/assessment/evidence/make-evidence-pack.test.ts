import { describe, expect, it } from 'vitest';
import { told } from '../../messages/testing/told.ts';
import type { EvidenceInputs, EvidenceScheme, OtherAssessment } from './evidence-inputs.ts';
import { itemRows } from './evidence-rows.ts';
import { packMethod } from './evidence-rules.ts';
import { makeEvidencePack } from './make-evidence-pack.ts';
import { place, rectangle, withHole } from './testing/made-up-shapes.ts';
import { readable } from './testing/readable.ts';
import { assessment, venue, workedInputs } from './testing/worked-scheme.ts';

const packOf = (more: Partial<EvidenceInputs>) => makeEvidencePack(workedInputs(more)).items;
/** What is said of each scheme nearby and of all together, in English. */
const toldFacts = (inputs: EvidenceInputs) =>
  itemRows(readable(inputs), 'nearbyAssessments').map(({ facts }) =>
    Object.fromEntries(facts.map(({ name, value }) => [name ? told(name) : '', told(value)])),
  );

describe('places near a site', () => {
  it('are inside on its line, and outside in a hole of it, as far as the rim', () => {
    const venues = [venue('on-the-line', place(200, 100)), venue('in-the-hole', place(100, 100))];
    const site = withHole([0, 0, 200, 200], [40, 40, 160, 160]);
    const found = packOf({ venues, scheme: { site } }).venues.values.venues;
    expect(found.map(({ id, distanceMetres, atRisk }) => [id, distanceMetres, atRisk])).toEqual([
      ['on-the-line', 0, true],
      ['in-the-hole', 60, false],
    ]);
  });

  it('on the line between two wards are counted once', () => {
    const { venues } = packOf({ venues: [venue('between', place(140, 100))] }).venues.values;
    expect(venues.map(({ id }) => id)).toEqual(['between']);
  });

  it('are at risk unless known to be closed', () => {
    const inside = (id: string, statusHistory: ReturnType<typeof venue>['statusHistory']) =>
      venue(id, place(50, 50), { statusHistory });
    const closed = { status: 'CLOSED' as const, date: '2020-01-31', statement: 'closed' };
    const { venues } = packOf({ venues: [inside('closed', [closed]), inside('unknown', [])] }).venues.values;
    expect(venues.map(({ id, atRisk }) => [id, atRisk])).toEqual([
      ['closed', false],
      ['unknown', true],
    ]);
  });
});

describe('what people are counted by', () => {
  it('is the ward where small areas have no counts of groups, and is said to be an estimate', () => {
    const [table] = workedInputs().groupTables;
    if (!table) throw new Error('the worked example has a table');
    const { smallAreas: _, ...byWard } = table;
    const { profile } = packOf({ groupTables: [byWard] });
    // 300 people as the west (80 % White) and 400 as the east (40 %): 240 + 160 = 400 of 700, 57 %.
    expect(profile.values.tables[0]?.method).toBe('FROM_WARDS');
    expect(profile.values.tables[0]?.catchment?.shares[0]).toBe(0.57);
    expect(profile.notes.join(' ')).toMatch(/held by ward only/);
  });

  it('is the small area of an Output Area where a table is held no closer, as many households as live there', () => {
    const [table] = workedInputs().groupTables;
    if (!table) throw new Error('the worked example has a table');
    const populationAreas = workedInputs().populationAreas.map((area) => ({
      ...area,
      smallArea: area.code === 'OA1' ? 'E01000001' : 'E01000002',
      households: area.residents / 2,
    }));
    const smallAreas = [
      { area: 'E01000001', counts: [900, 100, 0, 0, 0] },
      { area: 'E01000002', counts: [500, 500, 0, 0, 0] },
    ];
    const packBy = (counted: 'RESIDENTS' | 'HOUSEHOLDS') =>
      packOf({ packMethod, populationAreas, groupTables: [{ ...table, counted, smallAreas }] });
    // 300 people as the first (90 % White) and 400 as the second (50 %): 270 + 200 = 470 of 700, 67 %.
    const { profile, peopleTouched } = packBy('RESIDENTS');
    expect(profile.values.tables[0]).toMatchObject({ method: 'FROM_SMALL_AREAS' });
    expect(profile.values.tables[0]?.catchment?.shares[0]).toBe(0.67);
    expect(profile.values.tables[0]?.catchment?.base.residents).toBe(700);
    expect(profile.notes.join(' ')).toMatch(/held for small areas of about 1,500 people/);
    expect(peopleTouched.notes.join(' ')).toMatch(/held by Output Area \(some 330 people\)/);
    expect(packBy('HOUSEHOLDS').profile.values.tables[0]?.catchment?.base.residents).toBe(350);
  });

  it('is their ground where no centre is near, with a note that the headline says little', () => {
    const [first] = workedInputs().populationAreas;
    if (!first) throw new Error('the worked example has small areas');
    const alone = { ...first, position: place(5000, 0) };
    const { peopleTouched, profile } = packOf({ populationAreas: [alone] });
    expect(peopleTouched.values.within[1]).toMatchObject({
      headline: { shown: 'fewer than 100' },
      areaWeighted: { residents: 300 },
      showBoth: true,
    });
    expect(peopleTouched.notes.join(' ')).toMatch(/No small area has its centre within 400 or 800 or 1600 m/);
    expect(profile.values.tables[0]?.method).toBe('SMALL_AREAS_BY_AREA');
    // What is read first is the estimate that says something.
    const [, within] = itemRows(readable(workedInputs({ populationAreas: [alone] })), 'peopleTouched');
    const facts = within?.facts.flatMap(({ name, value }) => (name ? [`${told(name)}: ${told(value)}`] : []));
    expect(facts?.slice(1)).toEqual(['headline: about 300', 'by centre: fewer than 100']);
  });

  it('is never shown below a hundred', () => {
    const populationAreas = workedInputs().populationAreas.map((area) => ({ ...area, residents: 33 }));
    const { peopleTouched } = packOf({ populationAreas, groupTables: [] });
    expect(peopleTouched.values.within.map(({ headline }) => headline)).toEqual(
      Array.from({ length: 3 }, () => ({ shown: 'fewer than 100' })),
    );
  });
});

describe('other schemes', () => {
  it('are judged by what a person says this one takes, once that is said', () => {
    const scheme = { site: rectangle(0, 0, 200, 200), venuesLost: [] };
    const { together } = packOf({ scheme }).nearbyAssessments.values;
    expect(together.takesPlaceAs).toBeUndefined();
    expect(together.sentence).toMatch(/2 others .* do\.$/);
  });

  it('are not told that this one takes nothing while a place inside it is open', () => {
    const site = rectangle(0, 0, 200, 200);
    const taken = (scheme: Partial<EvidenceScheme>) => {
      const values = packOf({ packMethod, scheme: { site, ...scheme } }).nearbyAssessments.values;
      const { thisScheme, together } = values;
      return [thisScheme.placesSaid, thisScheme.placesLost.map(({ id }) => id), together.takesPlaceAs];
    };
    expect(taken({})).toEqual([false, ['library'], 3]);
    expect(taken({ venuesLost: [] })).toEqual([false, ['library'], 3]);
    expect(taken({ venuesLost: ['hall'] })).toEqual([false, ['hall', 'library'], 3]);
    expect(taken({ venuesLost: ['library'] })).toEqual([true, ['library'], 3]);
    expect(taken({ venuesKept: ['library'] })).toEqual([true, [], undefined]);
  });

  it('are not told that this one takes a place of which nobody has said what becomes of it', () => {
    const sentence = (scheme: Partial<EvidenceScheme>) =>
      packOf({ packMethod, scheme: { site: rectangle(0, 0, 200, 200), ...scheme } }).nearbyAssessments.values
        .together.sentence;
    expect(sentence({})).toMatch(/third scheme .* takes a meeting place or does not say that it keeps/);
    expect(sentence({ venuesLost: ['library'] })).toMatch(/takes a meeting place: read it as the third loss/);
  });

  it('say how many places are lost only where all of them say so', () => {
    const rowsOf = (others: readonly OtherAssessment[], venuesKept: readonly string[]) =>
      toldFacts(
        workedInputs({
          packMethod,
          scheme: { site: rectangle(0, 0, 200, 200), venuesKept },
          otherAssessments: others,
        }),
      ).map((facts) => facts['places lost']);
    const club = [{ id: 'club', name: 'The Club' }];
    expect(rowsOf([assessment('a', { placesSaid: false })], ['library'])).toEqual(['not said', 'not said']);
    expect(rowsOf([assessment('a', { placesSaid: false, placesLost: club })], ['library'])).toEqual([
      'at least 1',
      'at least 1',
    ]);
    expect(rowsOf([assessment('a', { placesSaid: true })], [])).toEqual(['0', 'at least 1']);
    expect(rowsOf([assessment('a', { placesSaid: true })], ['library'])).toEqual(['0', '0']);
  });

  it('are told as not naming a gain or homes, rather than as none, and as before in older evidence', () => {
    const others = { otherAssessments: [assessment('a', { placesSaid: true })] };
    const togetherOf = (inputs: EvidenceInputs) => toldFacts(inputs).at(-1);
    expect(togetherOf(workedInputs({ packMethod, ...others }))).toMatchObject({
      homes: 'at least 120',
      'places gained': 'none named',
    });
    expect(togetherOf(workedInputs(others))).toMatchObject({ homes: '120', 'places gained': '0' });
  });

  it('leave this very assessment out', () => {
    const scheme = { assessment: 'a1', site: rectangle(0, 0, 200, 200) };
    const { assessments } = packOf({ scheme, otherAssessments: [assessment('a1')] }).nearbyAssessments.values;
    expect(assessments).toEqual([]);
  });
});
