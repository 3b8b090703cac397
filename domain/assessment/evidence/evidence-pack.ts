import type { EditionId } from '../../geography/area.ts';
import type { Boundary } from '../../geography/measures.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { AreasTouched } from './areas-touched.ts';
import type { BusStopsNear } from './bus-stops-near.ts';
import { type EvidenceItem, type EvidenceItemId, evidenceItemIds } from './evidence-item.ts';
import type { PackMethod } from './evidence-rules.ts';
import type { GapsInEvidence } from './gaps-in-evidence.ts';
import type { IndicatorBaselines } from './indicator-baselines.ts';
import type { LabelsNear } from './labels-near.ts';
import type { NearbyAssessments } from './nearby-assessments.ts';
import type { PeopleTouched } from './people-touched.ts';
import type { PlacesOfWelcomeNear } from './places-of-welcome-near.ts';
import type { ProfileOfCatchment } from './profile-of-catchment.ts';
import type { ProjectsNear } from './projects-near.ts';
import type { SchemeShares } from './scheme-shares.ts';
import type { TensionNear } from './tension-near.ts';
import type { VenuesNear } from './venues-near.ts';

/** The values of each item of a pack, by its id, in the order of section 9 of the method. */
export interface EvidenceValues extends Record<EvidenceItemId, unknown> {
  readonly areasTouched: AreasTouched;
  readonly schemeShares: SchemeShares;
  readonly peopleTouched: PeopleTouched;
  readonly profile: ProfileOfCatchment;
  readonly venues: VenuesNear;
  readonly projects: ProjectsNear;
  readonly placesOfWelcome: PlacesOfWelcomeNear;
  readonly busStops: BusStopsNear;
  readonly labels: LabelsNear;
  readonly indicators: IndicatorBaselines;
  /** For permitted roles only: `packForPublic` withholds it. */
  readonly tension: TensionNear;
  readonly nearbyAssessments: NearbyAssessments;
  readonly gaps: GapsInEvidence;
}

/** The evidence for a site on a day, frozen. Its hash is its name: `contentHash(pack)`. */
export interface EvidencePack {
  /** Version of the rules that made it. */
  readonly packMethod: PackMethod;
  readonly assessment?: string;
  readonly madeAt: string;
  readonly asOf: CalendarDate;
  readonly dataVersion: string;
  readonly edition: { readonly id: EditionId; readonly inForce: boolean; readonly note?: string };
  readonly radiiMetres: readonly number[];
  readonly catchmentMetres: number;
  /** People this near are counted by the trigger of level 1 that asks by location; undefined: the catchment. */
  readonly screenMetres?: number;
  readonly site: { readonly geometry: Boundary; readonly areaSquareMetres: number };
  /** `contentHash` of the inputs it was made of; undefined in the form that the public reads. */
  readonly inputsHash?: string;
  readonly items: EvidenceItems;
}

/** Items that packs of earlier rules do not have. */
type LaterItemId = 'busStops';

export type EvidenceItems = {
  readonly [Id in Exclude<EvidenceItemId, LaterItemId>]: EvidenceItem<EvidenceValues[Id]>;
} & { readonly [Id in LaterItemId]?: EvidenceItem<EvidenceValues[Id]> };

/**
 * The items that a pack has, in the order of the method: one of earlier rules has fewer.
 * @example itemIdsOf(pack).length // 12 by evidence-1.2.0
 */
export const itemIdsOf = ({ items }: Pick<EvidencePack, 'items'>): readonly EvidenceItemId[] =>
  evidenceItemIds.filter((id) => items[id] !== undefined);
