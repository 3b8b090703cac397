import type { AreaCode } from '../geography/area.ts';
import type { Dataset } from '../records/dataset.ts';
import type { Figure, NumberOfFigure, WhereAreaLies } from './figure-table.ts';
import { withholdComparators } from './withhold-comparators.ts';
import { withholdInProject } from './withhold-in-project.ts';
import { withholdSmallCounts } from './withhold-small-counts.ts';

type Parts = Pick<Dataset, 'areas' | 'smallAreas' | 'observations' | 'projects' | 'comparators'>;

/** The data after the rule, and what it withheld: of which figures, and of which output of which project. */
export interface DatasetAfterTheRule<D> {
  readonly dataset: D;
  readonly inFigures: readonly NumberOfFigure[];
  /** By the place of the project in the list; `figure` is the place of the output. */
  readonly inOutputs: readonly (readonly NumberOfFigure[])[];
}

/**
 * All data without counts of people under ten and without the numbers that would give one back, in figures and in the
 * outputs of projects, areas inside areas included. What is withheld of an indicator in one of the two is withheld in
 * the other, so that neither gives the other back. A second run withholds nothing more.
 */
export function withholdInDataset<D extends Parts>(dataset: D): DatasetAfterTheRule<D> {
  const whereLies = whereAreasLie(dataset);
  const inFigures = new Set<string>();
  const inOutputs = new Set<string>();
  for (let before = 0; ; ) {
    const figures = withholdSmallCounts(dataset.observations, {
      whereLies,
      alsoWithheld: ({ indicator }, number) => inOutputs.has(keyOf(indicator, number)),
    });
    const projects = dataset.projects.map((project) =>
      withholdInProject(project, ({ indicator }, number) => inFigures.has(keyOf(indicator, number))),
    );
    for (const { figure, number } of figures.withheld)
      remember(inFigures, dataset.observations[figure], number);
    projects.forEach(({ withheld }, index) => {
      for (const { figure, number } of withheld)
        remember(inOutputs, dataset.projects[index]?.outputs[figure], number);
    });
    const now = inFigures.size + inOutputs.size;
    if (now > before) {
      before = now;
      continue;
    }
    return {
      dataset: {
        ...dataset,
        observations: figures.figures,
        projects: projects.map(({ project }) => project),
        comparators: withholdComparators(dataset.comparators),
      },
      inFigures: figures.withheld,
      inOutputs: projects.map(({ withheld }) => withheld),
    };
  }
}

type Numbers = Pick<Figure, 'value' | 'breakdown'> & { readonly indicator?: string; readonly base?: number };

const keyOf = (indicator: string, number: number): string => JSON.stringify([indicator, number]);

function remember(known: Set<string>, of: Numbers | undefined, number: NumberOfFigure['number']): void {
  const value = of && numberIn(of, number);
  if (of?.indicator !== undefined && value !== undefined) known.add(keyOf(of.indicator, value));
}

const numberIn = (of: Numbers, number: NumberOfFigure['number']): number | undefined =>
  typeof number === 'object' ? of.breakdown[number.part]?.value : of[number];

/** A ward lies in its locality and the borough, a small area in its ward too; by level and edition. */
function whereAreasLie({ areas, smallAreas }: Parts): WhereAreaLies {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const boroughs = areas.filter(({ level }) => level === 'BOROUGH').map(({ code }) => code);
  const wardOf = new Map(smallAreas.map(({ code, ward }) => [code, ward]));
  const above = (code: AreaCode): AreaCode[] => {
    const parent = wardOf.get(code) ?? byCode.get(code)?.parent;
    return parent === undefined ? [] : [parent, ...above(parent)];
  };
  return (code) => {
    const area = byCode.get(code);
    if (!area && !wardOf.has(code)) return undefined;
    const within = [...new Set([...above(code), ...boroughs])].filter((one) => one !== code);
    return { within, among: area ? `${area.level} ${area.edition}` : 'LSOA' };
  };
}
