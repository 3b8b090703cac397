import type { Indicator, Observation } from '../records/indicator.ts';
import type { Project } from '../records/programme.ts';

const levelWords: Readonly<Record<Observation['area']['level'], string>> = {
  BOROUGH: 'borough',
  LOCALITY: 'locality localities',
  WARD: 'ward wards',
  LSOA: 'small area areas lsoa',
  COMPARATOR: 'comparator compared elsewhere',
};

/**
 * What an indicator is found by beside its name: its framework and topic, the projects that it measures, the areas that
 * figures are held for and how large they are, and what the figures are split by.
 * @param figures all that are held of it
 * @example indicatorTexts(indicator, [], figures) // ['Walsall for All programme monitoring', 'locality localities', 'North', ...]
 */
export function indicatorTexts(
  { id, framework, domain, unit }: Indicator,
  projects: readonly Project[],
  figures: readonly Observation[],
): string[] {
  const measured = new Set(figures.flatMap(({ project }) => project ?? []));
  const ofProjects = projects.filter((project) => measured.has(project.id) || project.measures.includes(id));
  const levels = new Set(figures.map(({ area }) => area.level));
  // Wards and small areas are too many to be words of one indicator: "Brownhills" would find every table of the census.
  const named = figures.filter(({ area }) => area.level === 'LOCALITY' || area.level === 'COMPARATOR');
  return [
    framework ?? '',
    domain ?? '',
    unit,
    ...ofProjects.flatMap(({ name, theme, programme }) => [name, theme ?? '', programme]),
    ...[...levels].map((level) => levelWords[level]),
    ...new Set(named.map(({ area }) => area.name)),
    ...new Set(
      figures.flatMap(({ breakdown }) =>
        breakdown.flatMap(({ dimension, category }) => [dimension, category]),
      ),
    ),
  ].filter((text) => text !== '');
}
