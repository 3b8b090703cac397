import { parseAs, sentence } from '../../../../domain/assessment/model/written-value.ts';
import { InvalidInput, NotAuthenticated, NotFound, NotPermitted } from '../../../../domain/errors/errors.ts';
import type { AreaCode } from '../../../../domain/geography/area.ts';
import type { Person } from '../../../../domain/permission/person.ts';
import { roleForStep } from '../../../../domain/permission/record-access.ts';
import { describeRoles, type Role } from '../../../../domain/permission/roles.ts';
import {
  areaFieldsOf,
  checkContent,
  type KeptContent,
  type RecordKind,
  typeNameOf,
  venueFieldsOf,
} from '../../../../domain/records-kept/declaration/record-kind.ts';
import {
  keptIdFor,
  keptIdOf,
  kindNameOfId,
  recordOfId,
} from '../../../../domain/records-kept/life/kept-id.ts';
import {
  type Acting,
  approveContent,
  beginRecord,
  changeDirectly,
  confirmContent,
  mergeRecord,
  proposeContent,
  standsAtOnce,
  undoStep,
  withdrawRecord,
} from '../../../../domain/records-kept/life/kept-life.ts';
import type { KeptRecord, KeptRevision, KeptStep } from '../../../../domain/records-kept/life/kept-record.ts';
import { type Committed, checkIdempotencyKey, commit, commitFirst } from '../../records/commit.ts';
import type { KeptStore } from '../../records/kept-records.ts';
import type { ChangeRequest } from '../../records/own-revision.ts';
import type { RequestContext } from '../../request/context.ts';
import { localityOfVenue } from '../../snapshot/venue-place.ts';

interface Input {
  readonly idempotencyKey: string;
  readonly reason?: string | null;
}
export interface ProposeInput extends Input {
  readonly id?: string | null;
  readonly expectedRevision?: number | null;
  readonly content: object;
}
export interface StepInput extends Input {
  readonly id: string;
  readonly expectedRevision: number;
  readonly into?: string | null;
}

type KeptCommitted = Committed<KeptRecord, KeptStep>;

function signedIn({ person }: Pick<RequestContext, 'person'>): Person {
  if (!person) throw new NotAuthenticated('Sign in to change a record.');
  return person;
}

const requestOf = (
  operation: string,
  kind: RecordKind,
  input: { readonly idempotencyKey: string },
  { subject, name }: Person,
  at: string,
): ChangeRequest => ({ operation, input, author: { subject, name }, at, noun: kind.noun });

/**
 * The localities that content lies in: that of its place or ward, or itself; of the borough all.
 * @throws InvalidInput for an area that is not held
 */
async function localitiesOf(
  kind: RecordKind,
  content: KeptContent,
  context: RequestContext,
): Promise<readonly AreaCode[]> {
  const snapshot = await context.data();
  const directory = await snapshot.areas();
  const places = await Promise.all(
    venueFieldsOf(kind).flatMap((field) => {
      const id = content[field];
      return id === undefined ? [] : snapshot.venues.byId.load(String(id));
    }),
  );
  const ofPlaces = places.flatMap((place) => (place ? (localityOfVenue(place, directory)?.code ?? []) : []));
  const ofAreas = areaFieldsOf(kind).flatMap((field) => {
    const code = content[field];
    if (code === undefined) return [];
    const found = directory.find(code as AreaCode);
    if (!found) throw new InvalidInput(`input.content.${field}`, 'no area that is held has this code.');
    if (found.level === 'WARD') return found.parent ?? [];
    return found.level === 'LOCALITY' ? found.code : [];
  });
  return [...ofPlaces, ...ofAreas];
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

/** As what somebody takes a step. @throws NotPermitted naming the roles that could, and where */
function roleOf(
  person: Person,
  kind: RecordKind,
  allowed: readonly Role[],
  localities: readonly AreaCode[],
): Role {
  const role = roleForStep(person, allowed, localities);
  if (role) return role;
  const where = allowed.includes('LOCALITY_LEAD') ? ', a locality lead in their own locality' : '';
  throw new NotPermitted(`This step with a ${kind.noun} is for ${describeRoles(allowed)}${where}.`, allowed);
}

const reasonOf = (reason: string | null | undefined, isNeeded: boolean): { readonly reason?: string } => {
  if (reason === undefined || reason === null) {
    if (isNeeded) throw new InvalidInput('input.reason', 'say why: it stays in the history.');
    return {};
  }
  return { reason: parseAs(sentence, 'input.reason', reason) };
};

/** Begins a record, or writes other words for one. */
export async function propose(
  kind: RecordKind,
  input: ProposeInput,
  store: KeptStore,
  context: RequestContext,
): Promise<KeptCommitted> {
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
  const role = roleOf(person, kind, kind.may.propose, await localitiesOf(kind, content, context));
  const acting: Acting = { author: request.author, role, at: context.now };
  const isVouchedFor = async () =>
    kind.may.direct?.afterOneOfKind.includes(role) === true &&
    (await store.current()).some(({ vouchedFor }) => vouchedFor?.includes(person.subject));
  if (input.id == null) {
    const { oneFor } = kind;
    const id =
      oneFor === undefined
        ? keptIdOf(kind, person.subject, input.idempotencyKey)
        : keptIdFor(kind, String(content[oneFor]));
    return commitFirst(store, id, request, async () => {
      const begun = beginRecord(id, kind.name, content, acting);
      return standsAtOnce(kind, acting, undefined, await isVouchedFor())
        ? { kind: 'AMENDED', record: changeDirectly(begun, content, acting), ...reason }
        : { kind: 'PROPOSED', record: begun, ...reason };
    });
  }
  if (input.expectedRevision == null)
    throw new InvalidInput('input.expectedRevision', 'give the revision that you have read.');
  const head = await headOf(store, kind, recordOfId(input.id));
  // Whoever moves a record must be allowed where it is, and where it goes.
  roleOf(person, kind, kind.may.propose, await localitiesOf(kind, head.record.content, context));
  refuseOtherSubject(kind, head.record.content, content);
  const mayReopen = kind.oneFor !== undefined;
  return commit(store, head, input.expectedRevision, request, async ({ record }) =>
    standsAtOnce(kind, acting, record, await isVouchedFor())
      ? { kind: 'AMENDED', record: changeDirectly(record, content, acting, mayReopen), ...reason }
      : { kind: 'PROPOSED', record: proposeContent(record, content, acting, mayReopen), ...reason },
  );
}

/** @throws InvalidInput where a record that is the one for something would become the one for something else */
function refuseOtherSubject({ oneFor }: RecordKind, was: KeptContent, is: KeptContent): void {
  if (oneFor === undefined || was[oneFor] === is[oneFor]) return;
  throw new InvalidInput(`input.content.${oneFor}`, 'this record is about another. Change that one instead.');
}

async function headOf(store: KeptStore, kind: RecordKind, id: string): Promise<KeptRevision> {
  const head = kindNameOfId(id) === kind.name ? await store.latest(id) : undefined;
  if (!head) throw new NotFound(kind.noun, id);
  return head;
}

interface StepRule {
  readonly operation: string;
  readonly kind: KeptStep;
  readonly allowed: (kind: RecordKind) => readonly Role[];
  readonly needsReason: boolean;
  readonly make: (
    head: KeptRevision,
    acting: Acting,
    input: StepInput,
    store: KeptStore,
  ) => KeptRecord | Promise<KeptRecord>;
}

/** The steps that are the same for every kind. */
export const stepRules = {
  approveRecord: {
    operation: 'approveRecord',
    kind: 'APPROVED',
    allowed: ({ may }) => may.approve,
    needsReason: false,
    make: ({ record }, acting) => approveContent(record, acting),
  },
  confirmRecord: {
    operation: 'confirmRecord',
    kind: 'CONFIRMED',
    allowed: ({ may }) => may.confirm,
    needsReason: false,
    make: ({ record }, acting) => confirmContent(record, acting),
  },
  undoRecord: {
    operation: 'undoRecord',
    kind: 'UNDONE',
    allowed: ({ may }) => may.approve,
    needsReason: true,
    make: async ({ number, record }, acting, _, store) =>
      undoStep(record, (await store.revision(record.id, number - 1))?.record, acting),
  },
  mergeRecord: {
    operation: 'mergeRecord',
    kind: 'MERGED',
    allowed: ({ may }) => may.approve,
    needsReason: true,
    make: async ({ record }, acting, { into }, store) => {
      const other = into == null ? undefined : await store.latest(recordOfId(into));
      if (!other) throw new InvalidInput('input.into', 'name the record that it becomes one with.');
      return mergeRecord(record, other.record, acting);
    },
  },
  withdrawRecord: {
    operation: 'withdrawRecord',
    kind: 'WITHDRAWN',
    allowed: ({ may }) => may.approve,
    needsReason: true,
    make: ({ record }, acting) => withdrawRecord(record, acting),
  },
} as const satisfies Readonly<Record<string, StepRule>>;

/** Takes a step with a record that stands in the register, once. */
export async function takeStep(
  rule: StepRule,
  input: StepInput,
  kinds: readonly RecordKind[],
  context: RequestContext,
): Promise<KeptCommitted> {
  const person = signedIn(context);
  const kind = kinds.find(({ name }) => name === kindNameOfId(input.id));
  if (!kind) throw new NotFound('record', input.id);
  const store = context.records.kept.of(kind);
  const head = await headOf(store, kind, recordOfId(input.id));
  const role = roleOf(
    person,
    kind,
    rule.allowed(kind),
    await localitiesOf(kind, head.record.content, context),
  );
  const reason = reasonOf(input.reason, rule.needsReason);
  const request = requestOf(rule.operation, kind, input, person, context.now);
  const acting: Acting = { author: request.author, role, at: context.now };
  return commit(store, head, input.expectedRevision, request, async (newest) => ({
    kind: rule.kind,
    record: await rule.make(newest, acting, input, store),
    ...reason,
  }));
}

/** Name of the operation that proposes a record of a kind. @example 'proposeRegisterReview' */
export const proposeOperation = (kind: RecordKind): string => `propose${typeNameOf(kind)}`;
