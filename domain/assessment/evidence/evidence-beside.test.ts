import { expect, it } from 'vitest';
import type { AreaCode } from '../../geography/area.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import { equalityGrid } from '../questions/equality-grid.ts';
import { currentSets, questionSet } from '../questions/published-sets.ts';
import { suggestedPairs } from '../questions/suggested-pairs.ts';
import { evidenceBeside } from './evidence-beside.ts';
import { packForPublic } from './pack-for-public.ts';
import { place } from './testing/made-up-shapes.ts';
import { readable } from './testing/readable.ts';
import { venue, workedInputs } from './testing/worked-scheme.ts';

const bands = {
  status: 'HELD' as const,
  bands: [{ locality: 'west' as AreaCode, band: 'RAISED' as const, asOf: '2025-05-01' as CalendarDate }],
};
const inside = venue('hall', place(100, 100));
const evidence = readable({ ...workedInputs(), venues: [inside, venue('library', place(300, 100))] });
const keys = (about: string) =>
  evidenceBeside(evidence, about).map(
    ({ item, rows }) => `${item}: ${rows.map(({ key }) => key).join(', ')}`,
  );

it('a question on places to meet shows those inside the site first, each once, and three facts at most', () => {
  expect(keys('screening.8')).toEqual(['venues: hall, library']);
  expect(keys('detail.6.1')).toEqual(['venues: hall, library']);
});

it('no question shows more than three facts, and each shows rows of the pack itself', () => {
  const abouts = (['level1', 'level2'] as const).flatMap((level) =>
    questionSet(currentSets[level]).questions.map(
      ({ id }) => `${level === 'level1' ? 'screening' : 'detail'}.${id}`,
    ),
  );
  const shown = abouts.filter((about) => evidenceBeside(evidence, about).length > 0);
  for (const about of abouts) {
    const count = evidenceBeside(evidence, about).reduce((sum, { rows }) => sum + rows.length, 0);
    expect([about, count <= 3]).toEqual([about, true]);
  }
  // What a pack says nothing of is not padded out.
  expect(keys('screening.3')).toEqual([]);
  expect(shown.length).toBeGreaterThan(20);
  for (const about of ['detail.99', 'constructor', '__proto__'])
    expect(evidenceBeside(evidence, about)).toEqual([]);
});

it('rows of the grid and suggested pairs that there are have facts, and no others', () => {
  const shown = (about: string) => evidenceBeside(evidence, about).length;
  for (const { characteristic } of equalityGrid) expect(shown(`grid.${characteristic}`)).toBeLessThan(2);
  expect(suggestedPairs.map(({ id }) => [id, shown(`pairs.${id}`) > 0])).toContainEqual([
    'neighbourhoods',
    true,
  ]);
});

it('a reader from whom bands of tension are withheld gets none beside a question', () => {
  const open = { ...evidence, pack: packForPublic(evidence.pack) };
  const itemsOf = (read: typeof open) => evidenceBeside(read, 'detail.4.5').map(({ item }) => item);
  const banded = readable({ ...workedInputs(), tension: bands });
  expect(itemsOf(banded)).toEqual(['tension']);
  expect(itemsOf({ ...banded, pack: packForPublic(banded.pack) })).toEqual([]);
  expect(itemsOf(open)).toEqual([]);
});
