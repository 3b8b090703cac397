import type {
  AreaClassification,
  ClassificationRun,
} from '../../cohesion-label/classification/classification.ts';
import type { LabelChange } from './option-comparison.ts';

const pairs = (before: ClassificationRun, after: ClassificationRun) =>
  after.areas.flatMap((now) => {
    const then = before.areas.find(({ area }) => area.code === now.area.code);
    return then ? [{ then, now }] : [];
  });

/**
 * The wards whose label differs between two runs, in the order of the runs.
 * @example labelChanges(published, tried) // [{ ward: 'E05001311', name: ..., before: ..., after: ... }]
 */
export const labelChanges = (before: ClassificationRun, after: ClassificationRun): LabelChange[] =>
  pairs(before, after).flatMap(({ then, now }) =>
    then.label === now.label
      ? []
      : [{ ward: now.area.code, name: now.area.name, before: then.label, after: now.label }],
  );

/**
 * Wards whose label stays although a value of a practice test moves, a sentence each.
 * @example labelMoves(published, tried)[0] // 'Oak: Places to meet 0 instead of 1.5 per 10,000 residents; the label stays "..."'
 */
export const labelMoves = (before: ClassificationRun, after: ClassificationRun): string[] =>
  pairs(before, after).flatMap(({ then, now }) =>
    then.label === now.label
      ? movedTests(then, now).map((moved) => `${now.area.name}: ${moved}; the label stays "${now.label}".`)
      : [],
  );

function movedTests(then: AreaClassification, now: AreaClassification): string[] {
  return now.practice.tests.flatMap(({ id, name, unit, value, atLeast }) => {
    const was = then.practice.tests.find((test) => test.id === id)?.value;
    if (was === value) return [];
    return [`${name} ${shown(value, atLeast)} instead of ${shown(was, false)} ${unit}`];
  });
}

const shown = (value: number | undefined, atLeast: boolean): string =>
  value === undefined
    ? 'not known'
    : `${atLeast ? 'at least ' : ''}${value.toLocaleString('en-GB', { maximumFractionDigits: 2 })}`;
