import { type AreaChange, rankChanges } from '../../../../domain/area-changes/area-change.ts';
import {
  changesOfLabel,
  changesOfOverrides,
  changesOfReplies,
} from '../../../../domain/area-changes/changes-of-label.ts';
import { changesOfProject, changesOfVenue } from '../../../../domain/area-changes/changes-of-place.ts';
import {
  changesOfPromise,
  changesOfRecord,
  toldApart,
} from '../../../../domain/area-changes/changes-of-records.ts';
import type { Area, AreaCode } from '../../../../domain/geography/area.ts';
import { parseAreaCode } from '../../../../domain/geography/parse-area-code.ts';
import { message } from '../../../../domain/messages/message.ts';
import type { CalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import { dayAnswered } from '../../../../domain/provenance/days-answered.ts';
import { areaFieldsOf, venueFieldsOf } from '../../../../domain/records-kept/declaration/record-kind.ts';
import { keptKinds } from '../../../../domain/records-kept/kinds/kept-kinds.ts';
import { liesIn } from '../../../../domain/records-kept/life/placed-record.ts';
import type { QueryResolvers } from '../../../../schema/generated/resolver-types.ts';
import type { RequestContext } from '../../request/context.ts';
import type { DataSnapshot } from '../../snapshot/data-snapshot.ts';
import { wardOfVenue } from '../../snapshot/venue-place.ts';

type Changes = readonly AreaChange[];

/** What changed of an area after a day, by rank, of what a container holds: some runs of the method, and no request more. */
export const areaChanges: NonNullable<QueryResolvers<RequestContext>['areaChanges']> = async (
  _,
  { area: code, since: text },
  context,
) => {
  const until = context.today;
  const since = dayAnswered('since', text, 'LABELS', context.requestDay);
  const snapshot = await context.data();
  const directory = await snapshot.areas();
  const area = directory.find(parseAreaCode('area', code));
  if (!area) return null;
  const wards = area.level === 'WARD' ? [area] : directory.wardsOf(area);
  const codes: ReadonlySet<AreaCode> = new Set([area.code, ...wards.map(({ code }) => code)]);
  const changes = await Promise.all([
    ofLabels(area, since, until, snapshot, context),
    ofPlaces(codes, snapshot),
    ofPromises(area, codes, until, snapshot),
    ofProjects(area, snapshot),
    ofRecords(area, snapshot),
  ]);
  const { told, count } = rankChanges(changes.flat(), since, until);
  return {
    since,
    until,
    count,
    items: told.map(({ owner = null, nextStep = null, ...change }) => ({ ...change, owner, nextStep })),
    summary: message('areaChange.summary', {
      count,
      since,
      told: told.length,
      more: count > told.length ? 'yes' : 'no',
    }),
    rule: message('areaChange.rule'),
  };
};

/** Of the label of this very area: a locality has one of its own. */
async function ofLabels(
  { code, level }: Area,
  since: CalendarDate,
  until: CalendarDate,
  snapshot: DataSnapshot,
  { runs }: RequestContext,
): Promise<Changes> {
  if (level === 'BOROUGH') return [];
  for (const day of [since, until]) runs.take(level, day, {});
  const labelOn = async (on: CalendarDate) =>
    (await snapshot.classification(level, on)).areas.find(({ area }) => area.code === code);
  const { replies, overrides } = snapshot.answers;
  return [
    ...(await changesOfLabel(since, until, labelOn)),
    ...changesOfReplies(replies.get(code) ?? []),
    ...changesOfOverrides(overrides.get(code) ?? [], until),
  ];
}

async function ofPlaces(codes: ReadonlySet<AreaCode>, snapshot: DataSnapshot): Promise<Changes> {
  const directory = await snapshot.areas();
  const venues = await snapshot.venues.all();
  return venues
    .filter((venue) => {
      const ward = wardOfVenue(venue, directory)?.code ?? venue.statedLocality;
      return ward !== undefined && codes.has(ward);
    })
    .flatMap(changesOfVenue);
}

async function ofPromises(
  { level }: Area,
  codes: ReadonlySet<AreaCode>,
  until: CalendarDate,
  snapshot: DataSnapshot,
): Promise<Changes> {
  const [{ all }, organisations] = await Promise.all([
    snapshot.commitments(until),
    snapshot.organisationById(),
  ]);
  return all
    .filter(({ areas }) => level === 'BOROUGH' || areas.some((code) => codes.has(code)))
    .flatMap((promise) =>
      changesOfPromise(
        promise,
        promise.owners.flatMap((id) => organisations.get(id)?.name ?? []),
      ),
    );
}

/** Projects that name the locality; of the whole borough where it is asked about. */
async function ofProjects({ level, code, parent }: Area, snapshot: DataSnapshot): Promise<Changes> {
  const locality = level === 'WARD' ? parent : code;
  const [projects, organisations] = await Promise.all([snapshot.projects(), snapshot.organisationById()]);
  return projects
    .filter(({ localities }) => level === 'BOROUGH' || (locality && localities.includes(locality)))
    .flatMap((project) => changesOfProject(project, organisations.get(project.providers[0] ?? '')?.name));
}

/** Records of the other kinds that lie in the area. */
async function ofRecords(area: Area, snapshot: DataSnapshot): Promise<Changes> {
  const told = keptKinds.filter(
    (kind) => !toldApart.has(kind.name) && areaFieldsOf(kind).length + venueFieldsOf(kind).length > 0,
  );
  const found = await Promise.all(
    told.map(async (kind) =>
      (await snapshot.placedRecords(kind))
        .filter((each) => liesIn(each, area))
        .flatMap(({ record }) => changesOfRecord(kind, record)),
    ),
  );
  return found.flat();
}
