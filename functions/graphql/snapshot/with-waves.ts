import type { WhereAreaLies } from '../../../domain/disclosure/figure-table.ts';
import type { Area, AreaCode } from '../../../domain/geography/area.ts';
import type { Observation } from '../../../domain/records/indicator.ts';
import type { KeptEntry } from '../../../domain/records-kept/life/kept-entry.ts';
import { type StandingWave, waveFigures } from '../../../domain/surveys/wave-figures.ts';
import type { StoredData } from '../../store/store.ts';
import { memoizeAsync } from '../caching/memoize-async.ts';
import type { AreaDirectory } from './area-directory.ts';

/** The reads of figures, each with those that waves of surveys gave behind what is stored. */
export function withWaves(
  stored: StoredData,
  waves: readonly KeptEntry[],
  areas: () => Promise<AreaDirectory>,
): Pick<StoredData, 'observationsOfIndicator' | 'observationsOfAreas' | 'allObservations'> {
  const figures = memoizeAsync(async () => {
    const directory = await areas();
    return waveFigures(standingWaves(waves, directory), whereLiesIn(directory));
  });
  const added = async (isMeant: (figure: Observation) => boolean) => (await figures()).filter(isMeant);
  return {
    observationsOfIndicator: async (id) => [
      ...(await stored.observationsOfIndicator(id)),
      ...(await added(({ indicator }) => indicator === id)),
    ],
    observationsOfAreas: async (codes) => {
      const held = await stored.observationsOfAreas(codes);
      const more = await figures();
      return held.map((own, at) => [...own, ...more.filter(({ area }) => area.code === codes[at])]);
    },
    allObservations: async () => [...(await stored.allObservations()), ...(await figures())],
  };
}

/** Waves by their ids, each with its area; one of an area that is held no more is left out. */
const standingWaves = (waves: readonly KeptEntry[], directory: AreaDirectory): readonly StandingWave[] =>
  waves
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, stands }): StandingWave[] => {
      const area = stands && directory.find(stands.content.area as AreaCode);
      if (!area) return [];
      const { name, code, level } = area;
      return [{ id, content: stands.content, area: { name, code, level } }];
    });

const whereLiesIn =
  (directory: AreaDirectory): WhereAreaLies =>
  (code) => {
    const area = directory.find(code);
    if (!area) return undefined;
    const above: readonly (Area | undefined)[] = [
      area.level === 'WARD' ? directory.localityOf(area) : undefined,
      ...(area.level === 'BOROUGH' ? [] : directory.ofLevel('BOROUGH', directory.edition(area.edition))),
    ];
    return {
      within: above.flatMap((each) => each?.code ?? []),
      among: `${area.level} ${area.edition}`,
    };
  };
