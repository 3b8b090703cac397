import type { Area } from '../../../../domain/geography/area.ts';
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
import { liesIn, type PlacedRecord } from '../../../../domain/records-kept/life/placed-record.ts';
import type { QueryResolvers, RegisterHealthResolvers } from '../../../../schema/generated/resolver-types.ts';
import type { RequestContext } from '../../request/context.ts';
import type { DataSnapshot } from '../../snapshot/data-snapshot.ts';
import { areaAsked } from './area-asked.ts';
import { recordsWaiting } from './records-waiting.ts';
import { answeredBy, subjectsOf } from './register-subjects.ts';

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
    return { counts: healthOf(kind, stands, today), ...answeredBy(subjects, placed, where) };
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
  waiting: async ({ kind, area }, _, context) =>
    recordsWaiting(kind, await areaAsked(area, await context.data()), context),
  documented: ({ documented }) => documented ?? null,
};

export const DocumentedCount = {
  counted: async ({ indicator }: { readonly indicator: string }, _: unknown, { data }: RequestContext) =>
    (await (await data()).indicatorById()).get(indicator) ?? null,
};
