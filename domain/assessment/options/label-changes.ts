import type {
  AreaClassification,
  ClassificationRun,
} from '../../cohesion-label/classification/classification.ts';
import { haveSameLabel } from '../../cohesion-label/classification/labels.ts';
import { type AnyMessage, message, untranslated } from '../../messages/message.ts';
import { unitName } from '../../wording/quantity.ts';
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
    haveSameLabel(then, now)
      ? []
      : [{ ward: now.area.code, name: now.area.name, before: then.label, after: now.label }],
  );

/**
 * Wards whose label stays although a value of a practice test moves.
 * @example labelMoves(published, tried)[0] // "Oak: Places to meet 0 instead of 1.5 per 10,000 residents; the label stays ...
 */
export const labelMoves = (before: ClassificationRun, after: ClassificationRun): AnyMessage[] =>
  pairs(before, after).flatMap(({ then, now }) => (haveSameLabel(then, now) ? movedTests(then, now) : []));

function movedTests(then: AreaClassification, now: AreaClassification): AnyMessage[] {
  return now.practice.tests.flatMap(({ id, name, unit, value, atLeast }) => {
    const was = then.practice.tests.find((test) => test.id === id)?.value;
    if (was === value) return [];
    return [
      message('optionMoves.testMoved', {
        area: untranslated(now.area.name),
        test: name,
        value: shown(value, atLeast),
        was: shown(was, false),
        unit: unit === '% of residents' ? message('optionMoves.percentOfResidents') : unitName(unit),
        label: now.label,
      }),
    ];
  });
}

function shown(figure: number | undefined, atLeast: boolean): AnyMessage {
  if (figure === undefined) return message('optionMoves.notKnown');
  const value = Math.round(figure * 100) / 100;
  return atLeast ? message('optionMoves.atLeast', { value }) : message('optionMoves.figure', { value });
}
