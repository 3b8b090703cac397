import { expect, test } from 'vitest';
import type { AreaClassification } from '../../../domain/cohesion-label/classification/classification.ts';
import { labelNamed } from '../../../domain/cohesion-label/classification/labels.ts';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import type { LabelName } from '../../../domain/records/label-name.ts';
import { findNewLabels } from './find-new-labels.ts';

const day = (text: string) => text as CalendarDate;
/** A run that gives each area the label that it has from a day on; asked how often. */
function runs(labels: Readonly<Record<string, readonly (readonly [from: string, label: LabelName])[]>>) {
  let asked = 0;
  const run = async (on: CalendarDate) => {
    asked += 1;
    return Object.entries(labels).flatMap(([code, of]) => {
      const found = of.findLast(([from]) => from <= on);
      return found ? [{ area: { code }, label: labelNamed(found[1]) } as unknown as AreaClassification] : [];
    });
  };
  return { run, asked: () => asked };
}

test('a label that began within twenty working days is new from its first day on, with the one before', async () => {
  const { run } = runs({
    changed: [
      ['2020-01-01', 'GAP'],
      ['2026-11-20', 'BUILDING'],
    ],
    longAgo: [
      ['2020-01-01', 'GAP'],
      ['2026-09-01', 'BUILDING'],
    ],
    same: [['2020-01-01', 'GAP']],
    begun: [['2026-11-20', 'GAP']],
  });
  expect([...(await findNewLabels(day('2026-11-29'), run))]).toEqual([
    ['changed', { since: '2026-11-20', repliesUntil: '2026-12-18', before: 'GAP' }],
  ]);
  expect((await findNewLabels(day('2026-11-20'), run)).get('changed' as never)?.since).toBe('2026-11-20');
  expect((await findNewLabels(day('2026-12-18'), run)).size).toBe(1);
  expect((await findNewLabels(day('2026-12-19'), run)).size).toBe(0);
  expect((await findNewLabels(day('2026-11-19'), run)).size).toBe(0);
});

test('where nothing changed one run more is asked for, and before what the data speak of none', async () => {
  const { run, asked } = runs({ same: [['2020-01-01', 'GAP']] });
  await findNewLabels(day('2026-11-29'), run);
  expect(asked()).toBe(2);
  expect((await findNewLabels(day('2021-01-05'), run)).size).toBe(0);
  expect(asked()).toBe(2);
});
