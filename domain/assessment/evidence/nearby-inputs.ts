import type { Boundary } from '../../geography/measures.ts';
import { publicBuildings } from '../../place/meeting-places.ts';
import { venueKind } from '../../place/venue-kinds.ts';
import type { Observation } from '../../records/indicator.ts';
import type { Venue } from '../../records/venue.ts';
import { aroundSite } from './around-site.ts';
import type { EvidenceInputs, EvidenceProject, EvidenceStops } from './evidence-inputs.ts';
import { evidenceRules } from './evidence-rules.ts';

/**
 * Inputs without what no rule reads, so that what is frozen stays small. Left out as too far: small areas and other
 * schemes out of the largest radius, buildings out of it that are no Place of Welcome, and figures of wards that the
 * site is not near, and bus stops farther than are counted. Unplaced meeting places stay, for they are counted. Of each record the fields that are read stay.
 * A pack made of either says the same.
 * @example nearbyInputs(inputs).populationAreas.length // 118 of 852
 */
export function nearbyInputs(inputs: EvidenceInputs): EvidenceInputs {
  const farthest = Math.max(evidenceRules.nearbyMetres, ...inputs.radiiMetres);
  const { meets, holds } = aroundSite(inputs.scheme.site, farthest);
  const populationAreas = inputs.populationAreas.filter(
    ({ position, boundary }) => holds(position) || (boundary !== undefined && meets(boundary)),
  );
  const codes = new Set(
    populationAreas.flatMap(({ code, smallArea }) => (smallArea === undefined ? [code] : [code, smallArea])),
  );
  const farWards = new Set<string>(
    inputs.wards.filter(({ boundary }) => !meets(boundary)).map(({ code }) => code),
  );
  const lost = new Set(inputs.scheme.venuesLost ?? []);
  return {
    ...inputs,
    populationAreas,
    groupTables: inputs.groupTables.map((table) =>
      table.smallAreas
        ? { ...table, smallAreas: table.smallAreas.filter(({ area }) => codes.has(area)) }
        : table,
    ),
    venues: publicBuildings(inputs.venues)
      .filter(({ records }) =>
        records.some(
          ({ id, kind, position, placeOfWelcome }) =>
            placeOfWelcome || lost.has(id) || (position ? holds(position) : venueKind(kind)?.meetingPlace),
        ),
      )
      .flatMap(({ records }) => records)
      .map(readOfVenue),
    projects: inputs.projects.map(readOfProject),
    ...(inputs.stops ? { stops: stopsNearSite(inputs.scheme.site, inputs.stops) } : {}),
    indicators: inputs.indicators.map(({ id, name }) => ({ id, name })),
    observations: inputs.observations
      .filter(
        ({ area, kind }) => kind !== 'TARGET' && (area.level !== 'WARD' || !farWards.has(area.code ?? '')),
      )
      .map(readOfFigure),
    otherAssessments: inputs.otherAssessments.filter(({ site }) => meets(site)),
  };
}

/** The list stays with its day, also where none of its stops is near: that is a finding. */
function stopsNearSite(site: Boundary, { list: { title, date }, stops }: EvidenceStops): EvidenceStops {
  const { holds } = aroundSite(site, evidenceRules.busStopMetres);
  return {
    list: { title, ...(date === undefined ? {} : { date }) },
    stops: stops
      .filter(({ position }) => holds(position))
      .map(({ code, name, indicator, position }) => ({
        code,
        name,
        ...(indicator === undefined ? {} : { indicator }),
        position,
      })),
  };
}

const readOfVenue = ({
  id,
  name,
  kind,
  placeOfWelcome,
  position,
  precision,
  openingText,
  statusHistory,
  sameBuildingAs,
  source: { title },
  restricted,
}: Venue): Venue => ({
  id,
  name,
  kind,
  placeOfWelcome,
  ...(position ? { position } : {}),
  precision,
  ...(openingText ? { openingText } : {}),
  statusHistory,
  ...(sameBuildingAs === undefined ? {} : { sameBuildingAs }),
  source: { title },
  restricted,
});

const readOfProject = ({
  id,
  name,
  status,
  period,
  startsOn,
  endsOn,
  boroughWide,
  localities,
  places,
  venues,
  groups,
  mixesGroups,
  restricted,
}: EvidenceProject): EvidenceProject => ({
  id,
  name,
  ...(status === undefined ? {} : { status }),
  ...(period === undefined ? {} : { period }),
  ...(startsOn === undefined ? {} : { startsOn }),
  ...(endsOn === undefined ? {} : { endsOn }),
  boroughWide,
  localities,
  places,
  venues,
  groups,
  ...(mixesGroups === undefined ? {} : { mixesGroups }),
  restricted,
});

const readOfFigure = ({ note: _, project: __, source: { title }, ...figure }: Observation): Observation => ({
  ...figure,
  source: { title },
});
