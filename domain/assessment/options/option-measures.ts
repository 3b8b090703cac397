import type { ClassifyAreasInput } from '../../classification/classify-areas-input.ts';
import type { PopulationPoint } from '../../geography/area.ts';
import { toGrid } from '../../geography/british-grid.ts';
import { distanceToShapeMetres } from '../../geography/grid-measures.ts';
import { toGridShape } from '../../geography/grid-shape.ts';
import type { Position } from '../../geography/position.ts';
import type { ReachPlaces } from '../../reach/reach-places.ts';
import type { ReachShare } from '../../reach/reach-share.ts';
import { residentsWithinReach } from '../../reach/residents-within-reach.ts';
import { peopleCount } from '../evidence/people-count.ts';
import type { Site } from '../site/site.ts';
import type { OptionMeasure, OptionMeasureCode } from './option-comparison.ts';

const reachNotes = {
  atLeast: 'Places may be missing from the register: this is the least there are.',
  notKnown: 'Not known: places may be missing from the register, and nobody is within reach of those it has.',
};

/** How near is near. Source: "Cohesion impact assessment", section 6, question 6.1. */
export const nearMetres = 800;

type Figure = Pick<OptionMeasure, 'value' | 'note'>;
/** The figures of an option, or of doing nothing around the same site. */
export type MeasuredOption = Readonly<Record<OptionMeasureCode, Figure>>;

const names: readonly (readonly [OptionMeasureCode, name: string, unit: string])[] = [
  ['open-meeting-places-800', `Open meeting places within ${nearMetres} m of the site`, 'places'],
  ['residents-in-reach', 'Residents of the borough within reach of an open meeting place', 'residents'],
  ['residents-near-800', `Residents within ${nearMetres} m of the site`, 'residents'],
  ['homes', 'Homes', 'homes'],
];

/** A register of venues as it is, or as an option makes it, with what does not depend on a site. */
export interface MeasuredRegister {
  readonly places: ReachPlaces;
  readonly borough: ReachShare;
  readonly populationPoints: readonly PopulationPoint[];
}

/** Reads a register once, to be measured around several sites. @example measureRegister(input).places.open.length */
export const measureRegister = (input: ClassifyAreasInput): MeasuredRegister => {
  const { places, borough } = residentsWithinReach({ ...input, target: 'MEETING_PLACE' });
  return { places, borough, populationPoints: input.populationPoints };
};

/**
 * Measures a register around a site. Residents near are to the nearest ten, and not told where they are fewer than 100.
 * Source: "Cohesion impact assessment", section 9 (distances, population touched).
 * @param homes undefined: the option does not say
 * @example measureAround(measureRegister(input), site, 0)['open-meeting-places-800'].value // 3
 */
export function measureAround(
  { places: { open, notKnown }, borough, populationPoints }: MeasuredRegister,
  site: Site,
  homes: number | undefined,
): MeasuredOption {
  const shape = toGridShape(site.geometry);
  const isNear = ({ position }: { readonly position?: Position }) =>
    position !== undefined && distanceToShapeMetres(toGrid(position), shape) <= nearMetres;
  const unsure = notKnown.filter(isNear).length;
  const near = peopleCount(
    populationPoints.filter(isNear).reduce((sum, { residents }) => sum + residents, 0),
  );
  return {
    'open-meeting-places-800': {
      value: open.filter(isNear).length,
      ...(unsure > 0 ? { note: `Of ${unsure} more it is not known whether they are open.` } : {}),
    },
    'residents-in-reach': {
      ...(borough.within === undefined ? {} : { value: borough.within }),
      ...(borough.kind === 'known' ? {} : { note: reachNotes[borough.kind] }),
    },
    'residents-near-800':
      near.residents === undefined
        ? { note: `${near.shown[0]?.toUpperCase()}${near.shown.slice(1)}.` }
        : { value: near.residents, note: 'To the nearest ten.' },
    homes: homes === undefined ? { note: 'The option does not say.' } : { value: homes },
  };
}

/**
 * The figures as a list, each with its difference from doing nothing around the same site.
 * @param before undefined: these are those of doing nothing
 * @example measuresBeside(after, before)[0]?.difference // -1
 */
export const measuresBeside = (
  after: MeasuredOption,
  before: MeasuredOption = after,
): readonly OptionMeasure[] =>
  names.map(([code, name, unit]) => {
    const { value, note } = after[code];
    const was = before[code].value;
    return {
      code,
      name,
      unit,
      ...(value === undefined ? {} : { value }),
      ...(value === undefined || was === undefined ? {} : { difference: value - was }),
      ...(note === undefined ? {} : { note }),
    };
  });
