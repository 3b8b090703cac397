import type { Observation } from '../records/indicator.ts';
import type { Output, Project } from '../records/programme.ts';
import type { Figure, NumberOfFigure } from './figure-table.ts';
import { withholdSmallCounts } from './withhold-small-counts.ts';

/**
 * A project whose outputs hold no count of people under ten, nor a number from which one could be worked out; the rule
 * is that of figures. With nothing to withhold the project is returned as it is. Its sentences are not read.
 * @param alsoWithheld numbers of an indicator that are withheld elsewhere
 * @example withholdInProject({ ...project, outputs: [three] }).project.outputs[0].status // 'SUPPRESSED'
 */
export function withholdInProject(
  project: Project,
  alsoWithheld?: (figure: Figure, number: number) => boolean,
): { readonly project: Project; readonly withheld: readonly NumberOfFigure[] } {
  if (project.outputs.length === 0) return { project, withheld: [] };
  const before = project.outputs.map((output) => asFigure(project, output));
  const { figures, withheld } = withholdSmallCounts(before, alsoWithheld ? { alsoWithheld } : {});
  if (withheld.length === 0) return { project, withheld };
  const touched = new Set(withheld.map(({ figure }) => figure));
  return {
    project: {
      ...project,
      outputs: project.outputs.map((output, index) => {
        const after = figures[index];
        return after && touched.has(index) ? asOutput(output, after) : output;
      }),
    },
    withheld,
  };
}

/** An output of a project as a figure; its area is the project, which is within no other. */
function asFigure(project: Project, output: Output): Figure & Pick<Observation, 'note'> {
  const { indicator, metric, value, status, unit, period, qualifier, breakdown, note } = output;
  return {
    indicator: indicator ?? metric,
    area: { name: project.id, level: 'COMPARATOR' },
    kind: 'ACTUAL',
    breakdown,
    status: value === undefined ? (status ?? 'NOT_COLLECTED') : 'FINAL',
    unit: unit ?? '',
    source: project.source,
    ...(value === undefined ? {} : { value }),
    ...(period === undefined ? {} : { period }),
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(note === undefined ? {} : { note }),
  };
}

function asOutput(output: Output, { value, breakdown, note }: Figure & Pick<Observation, 'note'>): Output {
  const { value: before, ...rest } = output;
  return {
    ...rest,
    breakdown,
    ...(value === undefined ? {} : { value }),
    ...(before !== undefined && value === undefined ? { status: 'SUPPRESSED' as const } : {}),
    ...(note === undefined ? {} : { note }),
  };
}
