import type { AreaClassification } from '../../../domain/cohesion-label/classification/classification.ts';
import { classifyAreas } from '../../../domain/cohesion-label/classification/classify-areas.ts';
import { haveSameLabel } from '../../../domain/cohesion-label/classification/labels.ts';
import { applyWhatIf, type WhatIf } from '../../../domain/cohesion-label/classification/what-if.ts';
import type { PracticeTest } from '../../../domain/cohesion-label/practice/practice-tests.ts';
import type { AnyMessage } from '../../../domain/messages/message.ts';
import { residentsWithinReach } from '../../../domain/reach/residents-within-reach.ts';
import type { RunInput } from './to-run-input.ts';

/** A test of a ward without the place and with it. */
export interface ChangedTest {
  readonly ward: string;
  readonly without: PracticeTest;
  readonly with: PracticeTest;
}

/** What one place that is tried out changes, everything else that is tried out staying as it is. */
export interface ScenarioVenueEffect {
  /** Tests whose value or result is another. */
  readonly tests: readonly ChangedTest[];
  /** Wards with another label. */
  readonly labels: readonly {
    readonly ward: string;
    readonly before: AnyMessage;
    readonly after: AnyMessage;
  }[];
  /** Residents who have an open place to meet within reach through this place alone. */
  readonly residents: number;
}

/** The what-if without one of the places that it adds, by its place in their order from 0. */
export const withoutVenue = (whatIf: WhatIf, index: number): WhatIf => ({
  ...whatIf,
  addVenues: (whatIf.addVenues ?? []).filter((_, each) => each !== index),
});

/**
 * What a place changes: the published rules are run with it and without it.
 *
 * @throws InvalidInput as `applyWhatIf`
 * @example scenarioVenueEffect(input, whatIf, 0).residents // 1342
 */
export function scenarioVenueEffect(input: RunInput, whatIf: WhatIf, index: number): ScenarioVenueEffect {
  const [before, after] = [withoutVenue(whatIf, index), whatIf].map(
    (tried) => applyWhatIf({ ...input, level: 'WARD' }, tried).input,
  );
  if (!before || !after) return { tests: [], labels: [], residents: 0 };
  const was = new Map(classifyAreas(before).areas.map((one) => [one.area.code, one]));
  const wards = classifyAreas(after).areas.flatMap((now) => {
    const then = was.get(now.area.code);
    return then ? [{ now, then }] : [];
  });
  const outOfReach = (of: typeof after): number =>
    residentsWithinReach({ ...of, level: 'BOROUGH', target: 'MEETING_PLACE' }).outOfReach.reduce(
      (sum, { point }) => sum + point.residents,
      0,
    );
  return {
    tests: wards.flatMap(({ now, then }) => changedTests(then, now)),
    labels: wards
      .filter(({ now, then }) => !haveSameLabel(now, then))
      .map(({ now, then }) => ({ ward: now.area.name, before: then.label, after: now.label })),
    residents: outOfReach(before) - outOfReach(after),
  };
}

const changedTests = (then: AreaClassification, now: AreaClassification): ChangedTest[] =>
  now.practice.tests.flatMap((test) => {
    const without = then.practice.tests.find(({ id }) => id === test.id);
    const isSame = without?.value === test.value && without?.result === test.result;
    return without && !isSame ? [{ ward: now.area.name, without, with: test }] : [];
  });
