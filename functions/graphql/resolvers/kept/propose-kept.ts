import { InvalidInput, NotPermitted } from '../../../../domain/errors/errors.ts';
import type { AreaCode } from '../../../../domain/geography/area.ts';
import { countsOf } from '../../../../domain/records-kept/declaration/field.ts';
import {
  checkContent,
  type KeptContent,
  type RecordKind,
  typeNameOf,
  venueFieldsOf,
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
import { checkIdempotencyKey, commit, commitFirst } from '../../records/commit.ts';
import type { KeptStore } from '../../records/kept-records.ts';
import { type ChangeRequest, marksOf, revisionUnderKey } from '../../records/own-revision.ts';
import type { RequestContext } from '../../request/context.ts';
import { standingEvent } from '../../snapshot/placed-records.ts';
import { withLabel } from './about-label.ts';
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
import { readsWhole } from './read-kept.ts';
import { type IsVouchedFor, vouchedForIn } from './vouched-for.ts';

export interface ProposeInput extends Input {
  readonly id?: string | null;
  readonly expectedRevision?: number | null;
  readonly content: object;
}

/**
 * Content with each place named by the id that it has on the register now: records of one building are joined.
 * @throws InvalidInput for a place that is not on the register, or of another kind than the field takes
 */
async function withPlaces(
  kind: RecordKind,
  content: KeptContent,
  { data }: Pick<RequestContext, 'data'>,
): Promise<KeptContent> {
  const { venues } = await data();
  const named = venueFieldsOf(kind).filter((field) => content[field] !== undefined);
  const places = await Promise.all(
    named.map(async (field) => {
      const place = await venues.byId.load(String(content[field]));
      if (!place) throw new InvalidInput(`input.content.${field}`, 'no place on the register has this id.');
      const declared = kind.fields[field];
      if (declared?.type === 'VENUE' && declared.kind !== undefined && place.kind !== declared.kind)
        throw new InvalidInput(
          `input.content.${field}`,
          `${place.name} is no ${declared.kind}. Give the id of a ${declared.kind}.`,
        );
      return [field, place.id] as const;
    }),
  );
  return { ...content, ...Object.fromEntries(places) };
}

/** @throws InvalidInput for a promise, milestone or event that is not held, or a day on which the event was not */
async function checkReferences(
  { fields, contradictsEvent }: RecordKind,
  content: KeptContent,
  { data, requestDay }: RequestContext,
): Promise<void> {
  for (const [name, field] of Object.entries(fields)) {
    const id = content[name];
    if (field.type !== 'REFERENCE' || id === undefined) continue;
    if (field.to === 'EVENT') {
      const held = await standingEvent(await data(), String(id));
      if (!held) throw new InvalidInput(`input.content.${name}`, 'no event that stands has this id.');
      const against = contradictsEvent?.(content, held.stands.content);
      if (against) throw new InvalidInput(`input.content.${against.field}`, against.reason);
      continue;
    }
    const promise = (await (await data()).commitments(requestDay)).promiseOf(String(id));
    if (promise && (field.to === 'MILESTONE' || promise.id === id)) continue;
    throw new InvalidInput(
      `input.content.${name}`,
      `no ${field.to === 'MILESTONE' ? 'milestone' : 'promise'} that is held has this id. Take it from commitments.`,
    );
  }
}

/** @throws InvalidInput for a ward that is not held, in which people are said to live */
async function checkHomes(
  { fields }: RecordKind,
  content: KeptContent,
  { data }: Pick<RequestContext, 'data'>,
): Promise<void> {
  const named = Object.keys(fields).filter(
    (name) => countsOf(fields[name]?.type ?? 'TEXT') === 'HOME' && content[name] !== undefined,
  );
  if (named.length === 0) return;
  const directory = await (await data()).areas();
  for (const name of named) {
    const wards = String(content[name]).match(/E05\d{6}/g) ?? [];
    const unknown = wards.find((code) => directory.find(code as AreaCode)?.level !== 'WARD');
    if (unknown !== undefined)
      throw new InvalidInput(`input.content.${name}`, `no ward that is held has the code ${unknown}.`);
  }
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
  const placed = await withPlaces(kind, checked, context);
  const reason = reasonOf(input.reason, false);
  await checkReferences(kind, placed, context);
  await checkHomes(kind, placed, context);
  const role = roleOf(person, kind, kind.may.propose, await localitiesOf(kind, placed, context));
  const content = await withLabel(kind, placed, context);
  const isVouched = async () =>
    kind.may.direct?.afterOneOfKind.includes(role) === true && (await isVouchedFor());
  // What a step is stamped with is when it is written: many rows may be written before it in the same request.
  const written = (): readonly [ChangeRequest, Acting] => {
    const at = context.clock();
    return [requestAt(at), { author: asked.author, role, at }];
  };
  const over = input.id == null ? await begunAnew(kind, content, asked, store) : undefined;
  if (input.id == null && !over) {
    const id = idForOne(kind, content) ?? keptIdOf(kind, person.subject, input.idempotencyKey);
    const write = () => {
      const [request, acting] = written();
      return commitFirst<KeptRecord, KeptStep>(store, id, request, async () => {
        const begun = beginRecord(id, kind.name, content, acting);
        return standsAtOnce(kind, acting, undefined, await isVouched())
          ? { kind: 'AMENDED', record: changeDirectly(begun, content, acting), ...reason }
          : { kind: 'PROPOSED', record: begun, ...reason };
      });
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
  await refuseOtherSubject(kind, head.record.content, content, context);
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

/** The id of the one record that there can be of a kind for what content is about; undefined: there can be any number. */
const idForOne = (kind: RecordKind, content: KeptContent): string | undefined =>
  kind.oneFor === undefined ? undefined : keptIdFor(kind, subjectOf(kind, content));

/** What the one record of a kind for something is about, as one text: its place, or its place and month. */
export const subjectOf = ({ oneFor = [] }: RecordKind, content: KeptContent): string =>
  oneFor.map((name) => content[name]).join(' ');

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
