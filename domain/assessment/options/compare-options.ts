import type { AreaClassification, ClassificationRun } from '../../classification/classification.ts';
import { classifyAreas } from '../../classification/classify-areas.ts';
import type { ClassifyAreasInput } from '../../classification/classify-areas-input.ts';
import { applyWhatIf } from '../../classification/what-if.ts';
import { nameList } from '../../practice/plural.ts';
import type { LabelChange, OptionComparison, OptionReading } from './option-comparison.ts';
import { type MeasuredRegister, measureAround, measureRegister, measuresBeside } from './option-measures.ts';
import { optionWhatIf } from './option-what-if.ts';
import type { SchemeOption } from './scheme-option.ts';

/**
 * Lays up to four options of a scheme beside doing nothing: who lives near, how many open meeting places are near, how
 * many residents of the borough can reach one, and which wards would have another label; all by the rules of the map.
 * Doing nothing is measured around the site of the first option. Differences are given one by one, and no option is
 * ranked. Undefined without options.
 * Source: "Cohesion impact assessment", section 6 (options considered, including do nothing).
 * @param input of a run over wards as published: `classifyAreas` reads the same
 * @example compareOptions(options, input)?.readings[1]?.labelChanges // [{ name: 'Oak', before: ..., after: ... }]
 */
export function compareOptions(
  options: readonly SchemeOption[],
  input: ClassifyAreasInput,
): OptionComparison | undefined {
  const [first] = options;
  if (!first) return undefined;
  const nothing: ReadRegister = { run: classifyAreas(input), register: measureRegister(input) };
  const readings = options.map((option) => readOption(option, input, nothing));
  return {
    readings: [
      {
        name: 'Doing nothing',
        measures: measuresBeside(measureAround(nothing.register, first.site, 0)),
        labelChanges: [],
        moves: [],
        notes: options.length > 1 ? [`Measured around the site of "${first.name}".`] : [],
      },
      ...readings,
    ],
    notes: [
      'Distances are straight lines. Residents are those of the census held, in whole small areas by their centres: new homes are not among them.',
      'Labels are those of a what-if, not the published method. The options are not ranked.',
    ],
  };
}

/** A run of the method and the measures of the register that it read. */
interface ReadRegister {
  readonly run: ClassificationRun;
  readonly register: MeasuredRegister;
}

function readOption(option: SchemeOption, input: ClassifyAreasInput, nothing: ReadRegister): OptionReading {
  const { whatIf, unknown } = optionWhatIf(option, input.venues);
  const { input: changed, sentence } = applyWhatIf(input, whatIf);
  // An option that changes no meeting place leaves everything as it is: nothing has to be run again.
  const { run, register } =
    sentence === undefined ? nothing : { run: classifyAreas(changed), register: measureRegister(changed) };
  const before = measureAround(nothing.register, option.site, 0);
  const after = measureAround(register, option.site, option.homes);
  return {
    option,
    name: option.name,
    measures: measuresBeside(after, before),
    labelChanges: labelChanges(nothing.run, run),
    moves: moves(nothing.run, run),
    notes:
      unknown.length > 0
        ? [`The register no longer has ${nameList(unknown)}, so that closing it is not taken into account.`]
        : [],
  };
}

const pairs = (before: ClassificationRun, after: ClassificationRun) =>
  after.areas.flatMap((now) => {
    const then = before.areas.find(({ area }) => area.code === now.area.code);
    return then ? [{ then, now }] : [];
  });

const labelChanges = (before: ClassificationRun, after: ClassificationRun): LabelChange[] =>
  pairs(before, after).flatMap(({ then, now }) =>
    then.label === now.label
      ? []
      : [{ ward: now.area.code, name: now.area.name, before: then.label, after: now.label }],
  );

const moves = (before: ClassificationRun, after: ClassificationRun): string[] =>
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
