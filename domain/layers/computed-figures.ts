import type { ClassificationRun } from '../cohesion-label/classification/classification.ts';
import { labelTable } from '../cohesion-label/classification/labels.ts';
import { type DiversityDimension, diversityBy } from '../cohesion-label/diversity/diversity-by.ts';
import type { Area } from '../geography/area.ts';
import { message, type ToldText, untranslated } from '../messages/message.ts';
import { makesMark } from '../practice-on-record/evidence-on.ts';
import type { PracticeOn } from '../practice-on-record/practice-input.ts';
import { practiceOfArea } from '../practice-on-record/practice-of-area.ts';
import { qualified } from '../provenance/qualifier.ts';
import type { ReachRun } from '../reach/reach-run.ts';
import { inHundred } from '../reach/reach-words.ts';
import type { Observation } from '../records/indicator.ts';
import { quantity } from '../wording/quantity.ts';
import type { Layer } from './layer.ts';
import { type LayerArea, type LayerFigure, withoutNumber } from './layer-figures.ts';
import { countNoNumbers, type LayerFill } from './layer-fill.ts';

/** The labels in the order of their table, each once. */
const labels = [...new Map(labelTable.map(({ label }) => [label.code, label])).values()];

/**
 * The labels of a run as a layer of words: a class for each label, in the order of the table.
 * @example labelFill(layer, 'WARD', run).classes[0]?.words // "Cold spot (priority)"
 */
export function labelFill(layer: Layer, level: 'WARD' | 'LOCALITY', run: ClassificationRun): LayerFill {
  const values = run.areas.map(({ area, label, provisional }) => ({
    code: area.code,
    name: area.name,
    status: provisional ? ('PROVISIONAL' as const) : ('FINAL' as const),
    words: label,
    label,
    isFullCount: false,
    class: labels.findIndex(({ code }) => code === label.code),
  }));
  return {
    layer,
    level,
    classing: 'CATEGORIES',
    classingWords: message('classing.labels'),
    edges: [],
    classes: labels.map((label, index) => ({
      index,
      words: label,
      areas: values.filter((value) => value.class === index).length,
    })),
    values,
    noNumber: countNoNumbers(values),
    summary: run.summary,
  };
}

/**
 * The chance that two residents are from different groups of five, 0 to 0.8, by area.
 * @example diversityFigures(run)[0]?.words // '0.62, from counts of 2021-03-21'
 */
export const diversityFigures = (run: ClassificationRun): LayerFigure[] =>
  run.areas.map(({ area, diversity }) => ({
    code: area.code,
    name: area.name,
    value: diversity.blau,
    status: 'FINAL',
    words: quantity(diversity.blau, 'chance'),
    isFullCount: true,
  }));

/**
 * The chance that two residents differ in another dimension, by area. Where only shares are held of the wards of a locality
 * there is no number, for shares do not add up.
 * @param figures of the indicator of the dimension
 * @example diversityByFigures('BIRTHPLACE', areas, figures)[0]?.value // 0.26
 */
export const diversityByFigures = (
  dimension: DiversityDimension,
  areas: readonly LayerArea[],
  figures: readonly Observation[],
): LayerFigure[] =>
  areas.map((area) => {
    const reading = diversityBy(dimension, { code: area.code, wards: area.wards ?? [] }, figures);
    if (!reading) return withoutNumber(area, 'NOT_COLLECTED');
    const { chance, figuresBasis } = reading;
    return {
      code: area.code,
      name: area.name,
      value: chance,
      status: 'FINAL',
      words: quantity(chance, 'chance'),
      isFullCount: figuresBasis === undefined,
      ...(figuresBasis ? { note: figuresBasis } : {}),
    };
  });

/**
 * Share of residents within reach, percent. Where places may be missing it is the least on record, and where nobody is in
 * reach of what is on record there is no number: never 0.
 * @example reachFigures(run)[0]?.words // 'at least 57.3%'
 */
export const reachFigures = (run: ReachRun): LayerFigure[] =>
  run.areas.map(({ area, kind, share, shareAtMost, residents }) => {
    if (share === undefined) {
      return withoutNumber(area, 'TOO_UNCERTAIN', {
        note: message('figure.nobodyInReach'),
      });
    }
    const isLeast = kind !== 'known';
    const value = share * 100;
    return {
      code: area.code,
      name: area.name,
      value,
      status: isLeast ? 'PROVISIONAL' : 'FINAL',
      words: isLeast ? boundsWords(value, shareAtMost) : quantity(value, 'percent'),
      isFullCount: false,
      base: residents,
      ...(isLeast ? { qualifier: 'at least', qualifierKind: 'AT_LEAST' } : {}),
    };
  });

/** The least rounded down and the most up, to a tenth: neither claims more than is known. */
function boundsWords(value: number, shareAtMost: number | undefined): ToldText {
  const least = quantity(inHundred(value / 100, 'LEAST', 1), 'percent');
  if (shareAtMost === undefined) return qualified('at least', least);
  return message('figure.reachBounds', {
    least,
    most: quantity(inHundred(shareAtMost, 'MOST', 1), 'percent'),
  });
}

/**
 * Records of practice that a document counts or states, by area; a locality has those of its wards too. Nothing on record
 * is no number: it is not "nothing done".
 * @example practiceFigures(wards, practice)[0]?.words // '2 records'
 */
export const practiceFigures = (areas: readonly Area[], practice: PracticeOn): LayerFigure[] =>
  areas.map((area) => {
    const value = practiceOfArea(area, practice).items.filter(makesMark).length;
    if (value === 0) {
      const note = message('practiceRecord.nothing', { name: untranslated(area.name) });
      return withoutNumber(area, 'NOT_COLLECTED', { note });
    }
    return {
      code: area.code,
      name: area.name,
      value,
      status: 'FINAL',
      words: quantity(value, 'records'),
      isFullCount: false,
    };
  });
