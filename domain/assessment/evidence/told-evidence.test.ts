import { describe, expect, it } from 'vitest';
import type { AreaCode } from '../../geography/area.ts';
import { languageCodes } from '../../languages/interface-languages.ts';
import { isMessage, type ToldText } from '../../messages/message.ts';
import { latinWords } from '../../messages/testing/latin-words.ts';
import { told } from '../../messages/testing/told.ts';
import type { Observation } from '../../records/indicator.ts';
import { compareEvidence } from './compare-evidence.ts';
import { itemIdsOf } from './evidence-pack.ts';
import { evidenceItemIds, itemRows } from './evidence-rows.ts';
import { packMethod } from './evidence-rules.ts';
import { nearbyMessage } from './nearby-message.ts';
import { packForPublic } from './pack-for-public.ts';
import { frozenText, type ReadableEvidence } from './readable-evidence.ts';
import { place, rectangle } from './testing/made-up-shapes.ts';
import { readable } from './testing/readable.ts';
import { assessment, workedInputs, workedStops } from './testing/worked-scheme.ts';
import { toldItem } from './told-item.ts';

const site = rectangle(0, 0, 200, 200);
const lost = [{ id: 'club', name: 'The Club' }];
const indicators = Array.from({ length: 7 }, (_, order) => ({ id: `i${order}`, name: `Indicator ${order}` }));
const figures = (period: string | undefined): Observation[] =>
  indicators.map(({ id }) => ({
    indicator: id,
    area: { code: 'E08000001' as AreaCode, name: 'Madeup', level: 'BOROUGH' },
    ...(period === undefined ? {} : { period }),
    kind: 'ACTUAL',
    breakdown: [],
    value: 1234.5,
    status: 'FINAL',
    unit: 'people',
    source: { title: 'Made up for tests' },
  }));
const smallAreas = workedInputs().populationAreas;
/** The Output Areas as parts of two small areas, of which alone the table is held. */
const partsOfSmallAreas = {
  populationAreas: smallAreas.map((area, order) => ({
    ...area,
    smallArea: order === 0 ? 'E01000001' : 'E01000002',
    households: area.residents / 2,
  })),
  groupTables: workedInputs().groupTables.map((table) => ({
    ...table,
    smallAreas: [
      { area: 'E01000001', counts: [60, 30, 5, 3, 2] },
      { area: 'E01000002', counts: [400, 450, 90, 45, 15] },
    ],
  })),
};
const byWard = workedInputs().groupTables.map(({ smallAreas: _, ...table }) => table);

/** Packs that between them say every sentence there is. */
const packs: readonly ReadableEvidence[] = [
  {},
  { packMethod },
  { packMethod, ...partsOfSmallAreas },
  { packMethod, stops: workedStops },
  { packMethod, stops: { list: { title: 'Made-up list' }, stops: [] } },
  { packMethod, stops: workedStops, scheme: { site: rectangle(-1900, 0, -1800, 100) } },
  { venues: [] },
  { groupTables: byWard, populationLevel: 'LSOA' as const },
  { populationAreas: smallAreas.slice(0, 1).map((area) => ({ ...area, position: place(5000, 0) })) },
  { populationAreas: smallAreas.map((area) => ({ ...area, residents: 33 })) },
  { scheme: { site: rectangle(40.5, 0, 140.5, 100), venuesLost: [] } },
  { scheme: { site: rectangle(90_000, 0, 90_100, 100) } },
  { wards: workedInputs().wards.map(({ locality: _, ...ward }) => ward) },
  { packMethod, scheme: { site, venuesLost: ['hall'] } },
  { packMethod, scheme: { site, venuesLost: ['library'] }, otherAssessments: [] },
  { packMethod, scheme: { site, venuesKept: ['library'] }, otherAssessments: [] },
  { scheme: { site, venuesLost: [] }, otherAssessments: [assessment('a')] },
  { scheme: { site, venuesLost: [] }, otherAssessments: [assessment('a', { placesLost: lost })] },
  { indicators, observations: figures('2015'), tablesNotHeld: ['age bands', 'religion'] },
  { indicators, observations: figures(undefined), tablesNotHeld: [] },
  { venues: workedInputs().venues.map((venue) => ({ ...venue, statusHistory: [] })) },
  {
    tension: {
      status: 'HELD' as const,
      bands: [{ locality: 'west' as AreaCode, band: 'RAISED' as const, asOf: workedInputs().asOf }],
    },
  },
].flatMap((more) => {
  const whole = readable(workedInputs(more));
  return [whole, { ...whole, pack: packForPublic(whole.pack) }];
});

/** Titles of records, which no catalogue has. */
const ofRecords = ['Made-up census', 'An older edition answers.'];
const sentencesOf = (evidence: ReadableEvidence): readonly ToldText[] =>
  evidenceItemIds.flatMap((id) => {
    const { title, query, inputs, notes } = toldItem(id, evidence);
    return [title, query, ...inputs, ...notes];
  });
const rowsOf = (evidence: ReadableEvidence): readonly ToldText[] =>
  evidenceItemIds.flatMap((id) =>
    itemRows(evidence, id).flatMap(({ about, facts }) => [
      about,
      ...facts.flatMap(({ name, value }) => (name ? [name, value] : [value])),
    ]),
  );

describe('what a frozen pack says', () => {
  it('is read in English as it was frozen, sentence by sentence', () => {
    for (const evidence of packs) {
      for (const id of itemIdsOf(evidence.pack)) {
        const { title, query, inputs, notes } = toldItem(id, evidence);
        const item = evidence.pack.items[id];
        expect([told(title), told(query)]).toEqual([item?.title, item?.query]);
        expect(inputs.map((text) => told(text))).toEqual(item?.inputs);
        expect(notes.map((text) => told(text))).toEqual(item?.notes);
      }
      const { gaps, nearbyAssessments } = evidence.pack.items;
      expect(itemRows(evidence, 'gaps').map(({ facts }) => facts.map(({ value }) => told(value)))).toEqual(
        gaps.values.gaps.map(({ sentence }) => [sentence]),
      );
      expect(told(nearbyMessage(nearbyAssessments.values))).toBe(nearbyAssessments.values.together.sentence);
    }
  });

  it('is given by its figures, all of it', () => {
    const left = packs
      .flatMap((evidence) => [
        ...sentencesOf(evidence),
        ...itemRows(evidence, 'gaps').flatMap(({ facts }) => facts.map(({ value }) => value)),
      ])
      .filter((text) => !isMessage(text))
      .map((text) => told(text));
    expect(left.filter((text) => !ofRecords.includes(text))).toEqual([]);
  });

  it.each(['bg', 'ru', 'ur', 'pa', 'bn'] as const)('is told in %s with nothing left in English', (code) => {
    for (const evidence of packs) {
      for (const text of [...sentencesOf(evidence), ...rowsOf(evidence)]) {
        const said = told(text, code);
        expect(latinWords(said), said).toEqual([]);
      }
    }
  });

  it.each(languageCodes.filter((code) => code !== 'en'))('is compared in %s', (code) => {
    const [before] = packs;
    if (!before) throw new Error('There are packs.');
    for (const after of packs) {
      const { sentence, basis, changes } = compareEvidence(before, after);
      for (const text of [sentence, ...basis, ...changes.map((change) => change.sentence)]) {
        const said = told(text, code);
        if (!['pl', 'ro'].includes(code)) expect(latinWords(said), said).toEqual([]);
      }
    }
  });

  it('stays as it was written where its figures give another sentence', () => {
    const [evidence] = packs;
    if (!evidence) throw new Error('There are packs.');
    const written = { text: 'Labels as nobody words them today.' };
    expect(frozenText(written.text, [], evidence)).toEqual(written);
    const { gaps } = evidence.pack.items;
    const reworded = { ...gaps, title: written.text, notes: [written.text] };
    const old = {
      ...evidence,
      pack: { ...evidence.pack, items: { ...evidence.pack.items, gaps: reworded } },
    };
    const { title, query, notes } = toldItem('gaps', old);
    expect([title, notes]).toEqual([written, [written]]);
    expect(isMessage(query)).toBe(true);
  });
});
