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
import type { KeptRevision } from '../../../../domain/records-kept/life/kept-record.ts';
import { checkIdempotencyKey, commit, commitFirst } from '../../records/commit.ts';
import type { KeptStore } from '../../records/kept-records.ts';
import type { RequestContext } from '../../request/context.ts';
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

export interface ProposeInput extends Input {
  readonly id?: string | null;
  readonly expectedRevision?: number | null;
  readonly content: object;
}

/**
 * Content with each place named by the id that it has on the register now: records of one building are joined.
 * @throws InvalidInput for a place that is not on the register
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
      return [field, place.id] as const;
    }),
  );
  return { ...content, ...Object.fromEntries(places) };
}

/** @throws InvalidInput for a promise or milestone that is not held */
async function checkReferences(
  { fields }: RecordKind,
  content: KeptContent,
  { data, requestDay }: RequestContext,
): Promise<void> {
  for (const [name, field] of Object.entries(fields)) {
    const id = content[name];
    if (field.type !== 'REFERENCE' || id === undefined) continue;
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
): Promise<Prepared> {
  const person = signedIn(context);
  const request = requestOf(
    'proposeRecord',
    kind,
    { ...input, kind: kind.name } as ProposeInput,
    person,
    context.now,
  );
  checkIdempotencyKey(request);
  const checked = checkContent(kind, 'input.content', input.content, context.requestDay);
  const content = await withPlaces(kind, checked, context);
  const reason = reasonOf(input.reason, false);
  await checkReferences(kind, content, context);
  await checkHomes(kind, content, context);
  const role = roleOf(person, kind, kind.may.propose, await localitiesOf(kind, content, context));
  const acting: Acting = { author: request.author, role, at: context.now };
  const isVouchedFor = async () =>
    kind.may.direct?.afterOneOfKind.includes(role) === true &&
    (await store.current()).some(({ vouchedFor }) => vouchedFor?.includes(person.subject));
  const over = input.id == null ? await begunAnew(kind, content, input, store) : undefined;
  if (input.id == null && !over) {
    const id = idForOne(kind, content) ?? keptIdOf(kind, person.subject, input.idempotencyKey);
    const write = () =>
      commitFirst(store, id, request, async () => {
        const begun = beginRecord(id, kind.name, content, acting);
        return standsAtOnce(kind, acting, undefined, await isVouchedFor())
          ? { kind: 'AMENDED', record: changeDirectly(begun, content, acting), ...reason }
          : { kind: 'PROPOSED', record: begun, ...reason };
      });
    return { content, write };
  }
  const isTold = (head: KeptRevision) => readsWhole(kind, keptEntry(head), context);
  const expectedRevision = over?.number ?? input.expectedRevision;
  if (expectedRevision == null)
    throw new InvalidInput('input.expectedRevision', 'give the revision that you have read.');
  const head = over ?? (await headOf(store, kind, recordOfId(input.id ?? '')));
  if (!over && !isTold(head))
    throw new NotPermitted(
      `Somebody else wrote this ${kind.noun}. Ask them, or a cohesion officer, to change it.`,
    );
  // Whoever moves a record must be allowed where it is, and where it goes.
  roleOf(person, kind, kind.may.propose, await localitiesOf(kind, head.record.content, context));
  refuseOtherSubject(kind, head.record.content, content);
  const mayReopen = kind.oneFor !== undefined;
  const write = () =>
    commit(store, head, expectedRevision, request, async ({ record }) =>
      standsAtOnce(kind, acting, record, await isVouchedFor())
        ? { kind: 'AMENDED', record: changeDirectly(record, content, acting, mayReopen), ...reason }
        : { kind: 'PROPOSED', record: proposeContent(record, content, acting, mayReopen), ...reason },
    );
  return { ...(isTold(head) ? { before: head.record.content } : {}), content, write };
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
  { idempotencyKey }: ProposeInput,
  store: KeptStore,
): Promise<KeptRevision | undefined> {
  const id = idForOne(kind, content);
  const head = id === undefined ? undefined : await store.latest(id);
  const isOwn = head !== undefined && head.number > 1 && head.idempotencyKey === idempotencyKey;
  return head?.record.state === 'WITHDRAWN' || isOwn ? head : undefined;
}

/** @throws InvalidInput where a record that is the one for something would become the one for something else */
function refuseOtherSubject({ oneFor }: RecordKind, was: KeptContent, is: KeptContent): void {
  const other = oneFor?.find((name) => was[name] !== is[name]);
  if (other === undefined) return;
  throw new InvalidInput(`input.content.${other}`, 'this record is about another. Change that one instead.');
}

/** Name of the operation that proposes a record of a kind. @example 'proposeRegisterReview' */
export const proposeOperation = (kind: RecordKind): string => `propose${typeNameOf(kind)}`;
