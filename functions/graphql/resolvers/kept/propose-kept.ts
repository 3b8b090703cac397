import { Conflict, InvalidInput, NotPermitted } from '../../../../domain/errors/errors.ts';
import {
  checkContent,
  type KeptContent,
  type RecordKind,
  typeNameOf,
} from '../../../../domain/records-kept/declaration/record-kind.ts';
import { keptEntry } from '../../../../domain/records-kept/life/kept-entry.ts';
import { keptIdFor, keptIdOf, recordOfId } from '../../../../domain/records-kept/life/kept-id.ts';
import {
  type Acting,
  beginRecord,
  changeDirectly,
  proposeContent,
  standsAtOnce,
} from '../../../../domain/records-kept/life/kept-life.ts';
import type { KeptRecord, KeptRevision, KeptStep } from '../../../../domain/records-kept/life/kept-record.ts';
import { foldText } from '../../../../domain/search/fold-text.ts';
import { checkIdempotencyKey, commit, commitFirst } from '../../records/commit.ts';
import type { KeptStore } from '../../records/kept-records.ts';
import { type ChangeRequest, marksOf, revisionUnderKey } from '../../records/own-revision.ts';
import type { RequestContext } from '../../request/context.ts';
import { withLabel } from './about-label.ts';
import { checkRecordIds } from './check-record-ids.ts';
import {
  checkHomes,
  checkOrganisations,
  checkReferences,
  withAreaOfPlace,
  withPlaces,
} from './held-references.ts';
import {
  headOf,
  type Input,
  type KeptCommitted,
  localitiesOf,
  reasonOf,
  requestOf,
  roleOf,
  signedIn,
} from './kept-steps.ts';
import { withPlaceOfPostcode } from './new-place.ts';
import { readsWhole } from './read-kept.ts';
import { type IsVouchedFor, vouchedForIn } from './vouched-for.ts';

export interface ProposeInput extends Input {
  readonly id?: string | null;
  readonly expectedRevision?: number | null;
  readonly content: object;
}

/** A change that was checked as far as it can be before it is written. */
export interface Prepared {
  /** What the record says now; undefined: it is begun, or somebody else's whose words are not told. */
  readonly before?: KeptContent;
  readonly content: KeptContent;
  /** Writes it. @throws Conflict where somebody was faster; nothing was written then */
  readonly write: () => Promise<KeptCommitted>;
}

/** Begins a record, or writes other words for one. */
export const propose = async (...given: Parameters<typeof prepareProposal>): Promise<KeptCommitted> =>
  (await prepareProposal(...given)).write();

/**
 * A record to begin, or other words for one, checked: who, what and where.
 * @throws InvalidInput, NotFound, NotPermitted, NotAuthenticated naming what is wrong; nothing is written yet
 */
export async function prepareProposal(
  kind: RecordKind,
  input: ProposeInput,
  store: KeptStore,
  context: RequestContext,
  isVouchedFor: IsVouchedFor = vouchedForIn(store, context),
): Promise<Prepared> {
  const person = signedIn(context);
  const asRequested = { ...input, kind: kind.name } as ProposeInput;
  const requestAt = (at: string) => requestOf('proposeRecord', kind, asRequested, person, at);
  const asked = requestAt(context.now);
  checkIdempotencyKey(asked);
  const checked = checkContent(kind, 'input.content', input.content, context.requestDay);
  const own = input.id == null ? undefined : recordOfId(input.id);
  const located = await withPlaceOfPostcode(kind, checked, context, own);
  const placed = await withAreaOfPlace(kind, await withPlaces(kind, located, context), context);
  const reason = reasonOf(input.reason, false);
  await checkReferences(kind, placed, context);
  await checkOrganisations(kind, placed, context, own);
  await checkHomes(kind, placed, context);
  await checkRecordIds(kind, placed, context);
  const role = roleOf(person, kind, kind.may.propose, await localitiesOf(kind, placed, context));
  const isVouched = async () =>
    kind.may.direct?.afterOneOfKind.includes(role) === true && (await isVouchedFor());
  // What a step is stamped with is when it is written: many rows may be written before it in the same request.
  const written = (): readonly [ChangeRequest, Acting] => {
    const at = context.clock();
    return [requestAt(at), { author: asked.author, role, at }];
  };
  const over = input.id == null ? await begunAnew(kind, placed, asked, store) : undefined;
  if (input.id == null && !over) {
    const content = await withLabel(kind, placed, context);
    const id = idForOne(kind, content) ?? keptIdOf(kind, person.subject, input.idempotencyKey);
    const write = () => {
      const [request, acting] = written();
      const begun = commitFirst<KeptRecord, KeptStep>(store, id, request, async () => {
        const begins = beginRecord(id, kind.name, content, acting);
        return standsAtOnce(kind, acting, undefined, await isVouched())
          ? { kind: 'AMENDED', record: changeDirectly(begins, content, acting), ...reason }
          : { kind: 'PROPOSED', record: begins, ...reason };
      });
      return begun.catch((error: unknown) => refuseIfTaken(error, kind, id, store, context));
    };
    return { content, write };
  }
  const isTold = (head: KeptRevision) => readsWhole(kind, keptEntry(head), context);
  const expectedRevision = over?.number ?? input.expectedRevision;
  if (expectedRevision == null)
    throw new InvalidInput('input.expectedRevision', 'give the revision that you have read.');
  const head = over ?? (await headOf(store, kind, recordOfId(input.id ?? '')));
  if (!over) refuseUntold(kind, head, context);
  // Whoever moves a record must be allowed where it is, and where it goes.
  roleOf(person, kind, kind.may.propose, await localitiesOf(kind, head.record.content, context));
  await refuseOtherSubject(kind, head.record.content, placed, context);
  const content = await withLabel(kind, placed, context, head.record);
  const mayReopen = kind.oneFor !== undefined;
  const write = () => {
    const [request, acting] = written();
    return commit<KeptRecord, KeptStep>(store, head, expectedRevision, request, async ({ record }) =>
      standsAtOnce(kind, acting, record, await isVouched())
        ? { kind: 'AMENDED', record: changeDirectly(record, content, acting, mayReopen), ...reason }
        : { kind: 'PROPOSED', record: proposeContent(record, content, acting, mayReopen), ...reason },
    );
  };
  return { ...(isTold(head) ? { before: head.record.content } : {}), content, write };
}

/**
 * Before anything is answered by what a record says.
 * @throws NotPermitted for one that whoever asks may not read whole
 */
export function refuseUntold(
  kind: RecordKind,
  head: KeptRevision,
  context: Pick<RequestContext, 'person'>,
): void {
  if (readsWhole(kind, keptEntry(head), context)) return;
  throw new NotPermitted(
    `Somebody else wrote this ${kind.noun}. Ask them, or a cohesion officer, to change it.`,
  );
}

/**
 * Why a record could not be begun. "Load it again" helps nobody to whom the one that stands there is not told.
 * @throws NotPermitted where it is somebody else's to read, else the error
 */
async function refuseIfTaken(
  error: unknown,
  kind: RecordKind,
  id: string,
  store: KeptStore,
  context: Pick<RequestContext, 'person'>,
): Promise<never> {
  const head = error instanceof Conflict ? await store.latest(id) : undefined;
  if (head) refuseUntold(kind, head, context);
  throw error;
}

/** The id of the one record that there can be of a kind for what content is about; undefined: there can be any number. */
const idForOne = (kind: RecordKind, content: KeptContent): string | undefined =>
  kind.oneFor === undefined ? undefined : keptIdFor(kind, subjectOf(kind, content));

/**
 * What the one record of a kind for something is about, as one text: its place, or its place and month. A name is the same
 * however it is written.
 */
export const subjectOf = ({ oneFor = [], fields }: RecordKind, content: KeptContent): string =>
  oneFor
    .map((name) => (fields[name]?.type === 'TEXT' ? foldText(String(content[name])) : content[name]))
    .join(' ');

/**
 * The withdrawn record that is begun anew, where there can be no second one: nobody who begins it has to know of it. Also
 * the one that this very request has begun anew before.
 */
async function begunAnew(
  kind: RecordKind,
  content: KeptContent,
  request: ChangeRequest,
  store: KeptStore,
): Promise<KeptRevision | undefined> {
  const id = idForOne(kind, content);
  const head = id === undefined ? undefined : await store.latest(id);
  if (!head || head.record.state === 'WITHDRAWN') return head;
  const own = await revisionUnderKey(store, head, await marksOf(store, head), request);
  return own && own.number > 1 ? head : undefined;
}

/**
 * A place is the same under the id of a building that a load has joined it to since.
 * @throws InvalidInput where a record that is the one for something would become the one for something else
 */
async function refuseOtherSubject(
  { oneFor = [], fields }: RecordKind,
  was: KeptContent,
  is: KeptContent,
  { data }: Pick<RequestContext, 'data'>,
): Promise<void> {
  for (const name of oneFor) {
    if (was[name] === is[name]) continue;
    const place =
      fields[name]?.type === 'VENUE' ? await (await data()).venues.byId.load(String(was[name])) : undefined;
    if (place && place.id === is[name]) continue;
    throw new InvalidInput(`input.content.${name}`, 'this record is about another. Change that one instead.');
  }
}

/** Name of the operation that proposes a record of a kind. @example 'proposeRegisterReview' */
export const proposeOperation = (kind: RecordKind): string => `propose${typeNameOf(kind)}`;
