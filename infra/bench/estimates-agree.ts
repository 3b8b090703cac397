import { aroundSite } from '../../domain/assessment/evidence/around-site.ts';
import { evidenceRules } from '../../domain/assessment/evidence/evidence-rules.ts';
import { measureAreas, type PeopleGround } from '../../domain/assessment/evidence/ground.ts';
import { byArea, byCentre, residentsOf } from '../../domain/assessment/evidence/people-within.ts';
import { populationAreasOf } from '../../domain/assessment/evidence/population-areas-of.ts';
import type { Area, OutputArea, SmallArea } from '../../domain/geography/area.ts';
import { toGrid } from '../../domain/geography/british-grid.ts';
import { circleAround } from '../../domain/geography/grid-buffer.ts';
import { fromGridShape } from '../../domain/geography/grid-shape.ts';
import { boundingBoxOf } from '../../domain/geography/measures.ts';
import type { Position } from '../../domain/geography/position.ts';
import { createWardIndex } from '../../domain/geography/ward-index.ts';
import { numbersFrom } from './numbers-from.ts';

const siteRadiusMetres = 25;
const { radiiMetres, bothEstimatesShare } = evidenceRules;

/**
 * Places anywhere in the borough, the same in every run: drawn over the box around it, and kept where they lie in a ward.
 * @example placesIn(areas, 400, 2026).length // 400
 */
export function placesIn(areas: readonly Area[], count: number, seed: number): readonly Position[] {
  const borough = areas.find(({ level }) => level === 'BOROUGH')?.boundary;
  if (!borough) throw new RangeError('The borough has no line.');
  const box = boundingBoxOf(borough);
  const wards = createWardIndex(areas.filter(({ level, boundary }) => level === 'WARD' && boundary));
  const next = numbersFrom(seed);
  const places: Position[] = [];
  while (places.length < count) {
    const lon = box.west + next() * (box.east - box.west);
    const lat = box.south + next() * (box.north - box.south);
    if (wards.locate({ lon, lat }).area) places.push({ lon, lat });
  }
  return places;
}

/** How far the two estimates of residents lie from each other over some sites, for one radius. */
export interface Agreement {
  readonly radiusMetres: number;
  /** Residents, half of the sites and nine in ten of them: the estimates differ by no more. */
  readonly median: number;
  readonly nineInTen: number;
  /** Per cent of the sites at which the pack must show both, for they differ by more than a fifth of the headline. */
  readonly showBoth: number;
  /** Per cent of the sites at which no centre is near. */
  readonly noCentre: number;
}

/**
 * How closely the estimates of an evidence pack agree, by centre and by ground, around sites of 25 m.
 * @example estimatesAgree(places, outputAreas)[1]?.showBoth // 16
 */
export function estimatesAgree(
  places: readonly Position[],
  areas: readonly (OutputArea | SmallArea)[],
): readonly Agreement[] {
  const populationAreas = populationAreasOf(areas);
  const found = places.map((place) => {
    const shape = circleAround(toGrid(place), siteRadiusMetres);
    const { meets, holds } = aroundSite(fromGridShape(shape), Math.max(...radiiMetres));
    const near = populationAreas.filter(
      ({ position, boundary }) => holds(position) || (boundary !== undefined && meets(boundary)),
    );
    const inputs = { radiiMetres, catchmentMetres: evidenceRules.catchmentMetres };
    const ground: PeopleGround = { inputs, areas: measureAreas({ ...inputs, populationAreas: near }, shape) };
    return radiiMetres.map((radius) => {
      const spread = byArea(ground, radius);
      return { centred: residentsOf(byCentre(ground, radius)), spread: spread ? residentsOf(spread) : 0 };
    });
  });
  const percent = (some: number) => Math.round((1000 * some) / places.length) / 10;
  return radiiMetres.map((radiusMetres, order) => {
    const pairs = found.flatMap((each) => each[order] ?? []);
    const apart = pairs.map(({ centred, spread }) => Math.abs(centred - spread)).sort((a, b) => a - b);
    const at = (share: number) => Math.round(apart[Math.floor(share * apart.length)] ?? 0);
    return {
      radiusMetres,
      median: at(0.5),
      nineInTen: at(0.9),
      showBoth: percent(
        pairs.filter(({ centred, spread }) => Math.abs(centred - spread) > bothEstimatesShare * centred)
          .length,
      ),
      noCentre: percent(pairs.filter(({ centred }) => centred === 0).length),
    };
  });
}
