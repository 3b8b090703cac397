import { InvalidInput } from '../../../../domain/errors/errors.ts';
import type { Area, AreaCode } from '../../../../domain/geography/area.ts';
import type { RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import {
  type CountedInDocuments,
  countedInDocuments,
  namedOfCounted,
} from '../../../../domain/records-kept/health/counted-in-documents.ts';
import type { KeptRegister, RegisterIn } from '../../../../domain/records-kept/health/kept-register.ts';
import { healthOf } from '../../../../domain/records-kept/health/register-health.ts';
import { registerName } from '../../../../domain/records-kept/health/register-name.ts';
import { keptKinds } from '../../../../domain/records-kept/kinds/kept-kinds.ts';
import type { PlacedRecord } from '../../../../domain/records-kept/life/placed-record.ts';
import type { QueryResolvers, RegisterHealthResolvers } from '../../../../schema/generated/resolver-types.ts';
import type { RequestContext } from '../../request/context.ts';
import type { DataSnapshot } from '../../snapshot/data-snapshot.ts';
import { keeps } from '../kept/read-kept.ts';
import { type Subjects, subjectsOf } from './register-subjects.ts';

/** Whether a record lies in an area: in a ward, or in the locality; one for a locality is for its wards too. */
export const liesIn = ({ wards, localities }: PlacedRecord, area: Area): boolean =>
  area.level === 'BOROUGH' ||
  wards.includes(area.code) ||
  localities.includes(area.code) ||
  (area.parent !== undefined && wards.length === 0 && localities.includes(area.parent));

/** @throws InvalidInput naming `area` for one that is not held */
export async function areaAsked(
  code: string | null | undefined,
  snapshot: DataSnapshot,
): Promise<Area | undefined> {
  if (code == null) return undefined;
  const found = (await snapshot.areas()).find(code as AreaCode);
  if (!found) throw new InvalidInput('area', 'no area that is held has this code.');
  return found;
}

export const registerHealth: NonNullable<QueryResolvers<RequestContext>['registerHealth']> = async (
  _,
  { area: asked },
  context,
) => {
  const snapshot = await context.data();
  const area = await areaAsked(asked, snapshot);
  return Promise.all(keptKinds.map((kind) => keptRegister(kind, area, snapshot, context)));
};

async function keptRegister(
  kind: RecordKind,
  area: Area | undefined,
  snapshot: DataSnapshot,
  { today }: RequestContext,
): Promise<KeptRegister> {
  const [placed, subjects, directory] = await Promise.all([
    snapshot.placedRecords(kind),
    subjectsOf(kind, snapshot, today),
    snapshot.areas(),
  ]);
  const keptIn = (where: Area | undefined): RegisterIn => {
    const there = where ? placed.filter((each) => liesIn(each, where)) : placed;
    const stands = there.map((each) => each.stands);
    return { counts: healthOf(kind, stands, today), ...answered(subjects, placed, where) };
  };
  const whole = keptIn(area);
  if (area) return { kind, area: area.code, ...whole, localities: [], documented: undefined };
  const counted = await countedOf(kind, snapshot);
  const notPlaced = counted ? unplacedOf(counted) : 0;
  const localities = directory.ofLevel('LOCALITY', directory.mappedEdition).map((each) => {
    const there = counted?.byLocality.get(each.code);
    const named = namedBy(
      kind,
      placed.filter(({ localities: all }) => all.includes(each.code)),
    );
    return {
      area: each,
      ...keptIn(each),
      named: there === undefined ? null : namedOfCounted(named, there, notPlaced),
    };
  });
  const documented = counted && {
    indicator: counted.indicator,
    named: namedOfCounted(namedBy(kind, placed), counted.value, 0),
    notPlaced,
  };
  return { kind, area: undefined, ...whole, localities, documented };
}

function answered(
  subjects: Subjects | undefined,
  placed: readonly PlacedRecord[],
  area: Area | undefined,
): Pick<RegisterIn, 'subjects' | 'unanswered'> {
  const isAsked = area !== undefined && area.level !== 'BOROUGH';
  if (!subjects || (isAsked && !subjects.arePlaced)) return { subjects: null, unanswered: null };
  const there = isAsked ? subjects.all.filter(({ areas }) => areas.includes(area.code)) : subjects.all;
  const told = new Set(placed.map(({ stands: { content } }) => content[subjects.field]));
  return { subjects: there.length, unanswered: there.filter(({ id }) => !told.has(id)).length };
}

const countedOf = async ({ countedIn }: RecordKind, snapshot: DataSnapshot) =>
  countedIn &&
  countedInDocuments(countedIn.indicator, await snapshot.figuresOfIndicator.load(countedIn.indicator));

/** How much of a count no document places in one locality; all of it where they place nothing. */
const unplacedOf = ({ value, byLocality }: CountedInDocuments): number =>
  Math.max(0, value - [...byLocality.values()].reduce((sum, each) => sum + each, 0));

const namedBy = ({ countedIn }: RecordKind, placed: readonly PlacedRecord[]): number => {
  const sums = countedIn?.sums;
  return sums === undefined
    ? placed.length
    : placed.reduce((sum, { stands: { content } }) => sum + Number(content[sums] ?? 0), 0);
};

export const RegisterHealth: RegisterHealthResolvers<RequestContext> = {
  kind: ({ kind }) => kind.name,
  list: ({ kind }) => kind.plural,
  name: ({ kind }) => registerName(kind),
  purpose: ({ kind }) => kind.purpose,
  confirmAfterMonths: ({ kind }) => kind.confirmAfterMonths,
  addedBy: ({ kind }) => kind.may.propose,
  approvedBy: ({ kind }) => kind.may.approve,
  waiting: async ({ kind, area }, _, context) => {
    // How many wait in one area, their places would have to be read for; told for the whole alone.
    if (area !== undefined || !keeps(kind, context)) return null;
    const entries = await context.records.kept.of(kind).current();
    return entries.filter(({ state }) => state === 'PROPOSED').length;
  },
  documented: ({ documented }) => documented ?? null,
};

export const DocumentedCount = {
  counted: async ({ indicator }: { readonly indicator: string }, _: unknown, { data }: RequestContext) =>
    (await (await data()).indicatorById()).get(indicator) ?? null,
};
