import type {
  AreaClassification,
  ClassificationRun,
} from '../../../domain/cohesion-label/classification/classification.ts';
import type { ClassifyAreasInput } from '../../../domain/cohesion-label/classification/classify-areas-input.ts';
import { diversityLines, parameterTable } from '../../../domain/method/method.ts';
import { isMeetingPlace } from '../../../domain/place/meeting-places.ts';
import { statusAt } from '../../../domain/place/status-at.ts';
import type { Venue } from '../../../domain/records/venue.ts';
import type {
  AreaBriefingQuery,
  OverviewQuery,
  VenueRegisterQuery,
} from '../../../schema/generated/operations.ts';
import { isTriedOut, type TriedOut } from '../../api/tried-out.ts';

type Reading = OverviewQuery['wards']['areas'][number];
type VenueRow = VenueRegisterQuery['venues']['edges'][number]['node'];
type VenueLine = NonNullable<AreaBriefingQuery['area']>['venues']['edges'][number]['node'];

/** Two runs of the same what-if and what they read. */
export interface Outcome {
  readonly sentence: string;
  readonly input: ClassifyAreasInput;
  readonly wards: ClassificationRun;
  readonly localities: ClassificationRun;
}

/**
 * How the figures of the page read under a what-if: labels, tests and sentences come from the runs; names, sources and
 * counts on record, which no what-if changes, stay as published.
 */
export function applyScenario({ sentence, input, wards, localities }: Outcome): TriedOut {
  const byCode = new Map(
    [...wards.areas, ...localities.areas].map((each) => [each.area.code as string, each]),
  );
  const changed = changedVenues(input);
  const values = new Map(parameterTable(input.parameters).map(({ name, value }) => [name as string, value]));
  const madeOver = <R extends Reading>(published: R): R => {
    const found = byCode.get(published.area.code);
    return found ? { ...published, ...readingOf(found, published) } : published;
  };
  return {
    sentence,
    diversityLines: diversityLines(input.parameters),
    overview: (published) => ({
      ...published,
      wards: {
        ...published.wards,
        summary: wards.summary,
        notes: [sentence, ...published.wards.notes],
        method: {
          ...published.wards.method,
          parameters: published.wards.method.parameters.map((each) => ({
            ...each,
            value: values.get(each.name) ?? each.value,
          })),
        },
        areas: published.wards.areas.map(madeOver),
      },
      localities: {
        ...published.localities,
        summary: localities.summary,
        areas: published.localities.areas.map(madeOver),
      },
    }),
    area: (published) => {
      const found = published && byCode.get(published.code);
      if (!published?.classification || !found) return published;
      return {
        ...published,
        classification: { ...published.classification, ...labelOf(found, published.classification) },
        venues: {
          ...published.venues,
          edges: published.venues.edges.map(({ node }) => ({ node: withStatus(node, changed) })),
        },
      };
    },
    venues: (published) => [
      ...published.map((row) => withStatus(row, changed)),
      ...[...changed.values()].filter(isAdded).map((venue) => addedRow(venue, input)),
    ],
  };
}

const isAdded = ({ id }: Venue): boolean => isTriedOut(id);

/** Venues whose last record is that of the what-if. */
const changedVenues = ({ venues }: ClassifyAreasInput): ReadonlyMap<string, Venue> =>
  new Map(
    venues
      .filter(({ statusHistory }) => statusHistory.at(-1)?.statement.endsWith('in a what-if'))
      .map((venue) => [venue.id, venue]),
  );

function withStatus<R extends VenueLine>(row: R, changed: ReadonlyMap<string, Venue>): R {
  const record = changed.get(row.id)?.statusHistory.at(-1);
  return record ? { ...row, status: record.status, statusDate: record.date ?? null } : row;
}

function addedRow(venue: Venue, input: ClassifyAreasInput): VenueRow {
  const ward = input.areas.find(({ code }) => code === input.venueWard(venue));
  const locality = ward && input.areas.find(({ code }) => code === ward.parent);
  return {
    id: venue.id,
    name: venue.name,
    kind: venue.kind,
    placeOfWelcome: venue.placeOfWelcome,
    neighbourhood: null,
    locationPrecision: venue.precision,
    status: statusAt(venue, input.asOf, input.parameters).status,
    statusDate: input.asOf,
    sameBuildingAs: null,
    meetingPlace: isMeetingPlace(venue),
    ward: ward ? { code: ward.code, name: ward.name } : null,
    address: null,
    postcode: null,
    locality: locality ? { code: locality.code, name: locality.name } : null,
    location: venue.position ?? null,
  };
}

const testsOf = ({ practice }: AreaClassification) =>
  practice.tests.map((test) => ({ ...test, value: test.value ?? null, note: test.note ?? null }));

const readingOf = (found: AreaClassification, published: Reading) => ({
  label: found.label,
  publicLabel: found.publicLabel,
  coldSpot: found.coldSpot,
  catalyst: found.catalyst,
  provisional: found.provisional,
  borderline: found.borderline,
  stability: found.stability ?? null,
  firmness: found.firmness,
  diversity: { ...published.diversity, ...diversityOf(found) },
  practice: { ...published.practice, ...practiceOf(found) },
});

const practiceOf = (found: AreaClassification) => ({
  level: found.practice.level,
  passed: found.practice.passed,
  known: found.practice.known,
  tests: testsOf(found),
});

const diversityOf = ({ diversity }: AreaClassification) => ({
  level: diversity.level,
  blau: diversity.blau,
  effectiveGroups: diversity.effectiveGroups,
  largestGroup: diversity.largestGroup,
  largestGroupShare: diversity.largestGroupShare,
  rankFromLowest: diversity.rankFromLowest,
});

type Label = NonNullable<NonNullable<AreaBriefingQuery['area']>['classification']>;

const labelOf = (found: AreaClassification, published: Label): Label => ({
  ...published,
  label: found.label,
  publicLabel: found.publicLabel,
  coldSpot: found.coldSpot,
  catalyst: found.catalyst,
  provisional: found.provisional,
  borderline: found.borderline,
  borderlineOn: found.borderlineOn,
  bounds: found.bounds,
  stability: found.stability ?? null,
  changedBy: found.changedBy,
  reasons: found.reasons,
  strength: found.strength ?? null,
  firmness: found.firmness,
  diversityFirmness: found.diversityFirmness,
  practiceFirmness: found.practiceFirmness,
  firmnessSentence: found.firmnessSentence,
  flips: found.flips.map((flip) => ({
    ...flip,
    value: flip.value ?? null,
    distance: flip.distance ?? null,
    count: flip.count ?? null,
  })),
  whatWouldChange: found.whatWouldChange,
  methodVariants: found.methodVariants.map((each) => ({
    ...each,
    label: each.label ?? null,
    sameLabel: each.sameLabel ?? null,
    note: each.note ?? null,
  })),
  methodStability: found.methodStability ?? null,
  diversity: {
    ...published.diversity,
    ...diversityOf(found),
    groupingSensitive: found.diversity.groupingSensitive,
  },
  practice: { ...published.practice, ...practiceOf(found) },
});
