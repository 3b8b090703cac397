import type { Evidence } from '../../practice/evidence.ts';
import type { AreaFacts } from '../read-area.ts';

/** The areas of the method's worked example (section 7) as facts: made up, not places in Walsall. */

const known = (value: number | undefined): Evidence =>
  value === undefined ? { kind: 'notKnown' } : { kind: 'known', value };

const facts = (
  population: number,
  groups5: readonly number[],
  [places, projects, reach, people, exchanges]: readonly (number | undefined)[],
): AreaFacts => ({
  population,
  groups5,
  evidence: {
    placesToMeet: known(places),
    activeProjects: known(projects),
    reach: known(reach),
    participation: known(people),
    exchange: known(exchanges),
  },
});

export const workedAreas = {
  ashmore: facts(13_500, [12960, 270, 81, 135, 54], [2, 1, 22, 95, 0]),
  birchfield: facts(13_000, [11050, 910, 390, 390, 260], [5, 3, 71, 410, 2]),
  canalside: facts(14_000, [8400, 3220, 980, 560, 840], [6, 4, 83, 520, 3]),
  dellwood: facts(13_000, [5200, 6890, 650, 130, 130], [2, 1, 48, undefined, 0]),
  eastgate: facts(14_500, [4060, 7830, 1015, 725, 870], [5, 3, 66, 330, 0]),
  foxley: facts(12_800, [11776, 640, 128, 192, 64], [5, 3, 64, 290, 1]),
  grange: facts(12_000, [11040, 480, 120, 240, 120], [4, undefined, undefined, undefined, undefined]),
  heath: facts(14_800, [13172, 888, 296, 296, 148], [4, 3, 59, 300, 0]),
} as const;
