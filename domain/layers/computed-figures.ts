import type { ClassificationRun } from '../cohesion-label/classification/classification.ts';
import { labelTable } from '../cohesion-label/classification/labels.ts';
import type { ReachRun } from '../reach/reach-run.ts';
import { figureWords } from '../wording/figure-words.ts';
import type { Layer } from './layer.ts';
import { type LayerFigure, withoutNumber } from './layer-figures.ts';
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
    isFullCount: false,
    class: labels.findIndex(({ code }) => code === label.code),
  }));
  return {
    layer,
    level,
    classing: 'CATEGORIES',
    classingWords: 'Each label is a class of its own; there is no order from worst to best.',
    edges: [],
    classes: labels.map((words, index) => ({
      index,
      words,
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
    words: figureWords(diversity.blau, 'chance'),
    isFullCount: true,
  }));

/**
 * Share of residents within reach, percent. Where places may be missing it is the least on record, and where nobody is in
 * reach of what is on record there is no number: never 0.
 * @example reachFigures(run)[0]?.words // 'at least 57.3%'
 */
export const reachFigures = (run: ReachRun): LayerFigure[] =>
  run.areas.map(({ area, kind, share, residents }) => {
    if (share === undefined) {
      return withoutNumber(area, 'TOO_UNCERTAIN', {
        note: 'Nobody is in reach of a place on record, and places may be missing from it.',
      });
    }
    const isLeast = kind !== 'known';
    const value = share * 100;
    return {
      code: area.code,
      name: area.name,
      value,
      status: isLeast ? 'PROVISIONAL' : 'FINAL',
      words: `${isLeast ? 'at least ' : ''}${figureWords(value, 'percent')}`,
      isFullCount: false,
      base: residents,
      ...(isLeast ? { qualifier: 'at least', qualifierKind: 'AT_LEAST' } : {}),
    };
  });
