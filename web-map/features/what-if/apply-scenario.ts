import { toApiClassification } from '../../../domain/cohesion-label/classification/api-classification.ts';
import type {
  AreaClassification,
  ClassificationRun,
} from '../../../domain/cohesion-label/classification/classification.ts';
import type { ClassifyAreasInput } from '../../../domain/cohesion-label/classification/classify-areas-input.ts';
import type { AnyMessage, ToldText } from '../../../domain/messages/message.ts';
import { tellAll } from '../../../domain/messages/tell-all.ts';
import { diversityLines, methodSummary, parameterTable } from '../../../domain/method/method.ts';
import { isMeetingPlace } from '../../../domain/place/meeting-places.ts';
import { statusAt } from '../../../domain/place/status-at.ts';
import type { Venue } from '../../../domain/records/venue.ts';
import type { AreaPageQuery } from '../../../schema/generated/briefing-operations.ts';
import type { VenueRegisterQuery } from '../../../schema/generated/operations.ts';
import { isTriedOut, type LabelLine, type StatusLine, type TriedOut } from '../../api/tried-out.ts';

type VenueRow = VenueRegisterQuery['venues']['edges'][number]['node'];

/** Tells a text in the language of the page. */
type Tell = (text: ToldText) => string;

/** Two runs of the same what-if and what they read. */
export interface Outcome {
  readonly sentence: AnyMessage;
  readonly input: ClassifyAreasInput;
  readonly wards: ClassificationRun;
  readonly localities: ClassificationRun;
}

/**
 * How the figures of the page read under a what-if: labels, tests and sentences come from the runs; names, sources and
 * counts on record, which no what-if changes, stay as published.
 */
export function applyScenario({ sentence, input, wards, localities }: Outcome, t: Tell): TriedOut {
  const banner = t(sentence);
  const byCode = new Map(
    [...wards.areas, ...localities.areas].map((each) => [each.area.code as string, each]),
  );
  const changed = changedVenues(input);
  const rows = new Map(parameterTable(input.parameters).map((row) => [row.name as string, row]));
  const madeOver = <R extends LabelLine>(published: R): R => {
    const found = byCode.get(published.area.code);
    return found ? relabelled(published, labelOf(found, t)) : published;
  };
  return {
    sentence: banner,
    diversityLines: diversityLines(input.parameters),
    overview: (published) => ({
      ...published,
      wards: {
        ...published.wards,
        summary: t(wards.summary),
        notes: [banner, ...published.wards.notes],
        method: {
          ...published.wards.method,
          summary: t(methodSummary(input.parameters)),
          parameters: published.wards.method.parameters.map((each) => {
            const row = rows.get(each.name);
            return row ? { ...each, value: row.value, meaning: t(row.meaning) } : each;
          }),
        },
        areas: published.wards.areas.map(madeOver),
      },
      localities: {
        ...published.localities,
        summary: t(localities.summary),
        areas: published.localities.areas.map(madeOver),
      },
    }),
    labels: (published) => published.map(madeOver),
    briefing: ({ area, list }) => {
      const found = byCode.get(area.code);
      const shown =
        area.classification && found
          ? { ...area, classification: relabelled(area.classification, labelOf(found, t)) }
          : area;
      return {
        area: {
          ...shown,
          venues: {
            ...area.venues,
            edges: area.venues.edges.map(({ node }) => ({ node: withStatus(node, changed) })),
          },
        },
        list: {
          ...list,
          wards: { ...list.wards, summary: t(wards.summary), areas: list.wards.areas.map(madeOver) },
          localities: { areas: list.localities.areas.map(madeOver) },
        },
      };
    },
    places: (published) => published.map((row) => withStatus(row, changed)),
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

function withStatus<R extends StatusLine>(row: R, changed: ReadonlyMap<string, Venue>): R {
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
    meetingPlace: isMeetingPlace(venue),
    ward: ward ? { code: ward.code, name: ward.name } : null,
    address: null,
    postcode: null,
    locality: locality ? { code: locality.code, name: locality.name } : null,
    location: venue.position ?? null,
  };
}

type Label = NonNullable<NonNullable<AreaPageQuery['area']>['classification']>;

/** A label as the briefing asks for it, without what stays as published. */
type LabelSaid = Omit<Label, 'diversity' | 'practice' | 'run' | 'beside' | 'replies'> & {
  readonly diversity: Omit<Label['diversity'], 'groups' | 'period' | 'ageYears' | 'source'>;
  readonly practice: Label['practice'];
};

/**
 * What a run says of an area, as the API would answer it. Where its records come from, and counts on record, are left
 * out: no what-if changes them.
 */
function labelOf(record: AreaClassification, t: Tell): LabelSaid {
  const { area: _area, facts: _facts, diversity, practice, ...label } = toApiClassification(record);
  const { groups: _groups, period: _period, ageYears: _age, source: _source, ...reading } = diversity;
  const { onRecord: _onRecord, ...done } = practice;
  return tellAll({ ...label, diversity: reading, practice: done }, t);
}

/** A published label as far as a run changes it. */
interface PublishedLabel {
  readonly diversity: object;
  readonly practice: object;
  /** What people answer to it, where that was asked for. */
  readonly replies?: readonly { readonly words: string }[];
}

/** A published label with what a run says in its place. */
const relabelled = <Published extends PublishedLabel>(
  published: Published,
  { diversity, practice, ...label }: LabelSaid,
): Published => ({
  ...published,
  ...label,
  // Replies travel with a what-if too; another label was decided beside the published one alone.
  ...(published.replies ? { beside: published.replies.map(({ words }) => words) } : {}),
  diversity: { ...published.diversity, ...diversity },
  practice: { ...published.practice, ...practice },
});
