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
} from '../../../../domain/records-kept/declaration/record-kind.ts';
import { keptIdOf, kindNameOfId, recordOfId } from '../../../../domain/records-kept/life/kept-id.ts';
import {
  type Acting,
  approveContent,
  beginRecord,
  confirmContent,
  mergeRecord,
  proposeContent,
  undoStep,
  withdrawRecord,
} from '../../../../domain/records-kept/life/kept-life.ts';
import type { KeptRecord, KeptRevision, KeptStep } from '../../../../domain/records-kept/life/kept-record.ts';
import { type Committed, checkIdempotencyKey, commit, commitFirst } from '../../records/commit.ts';
import type { KeptStore } from '../../records/kept-records.ts';
import type { ChangeRequest } from '../../records/own-revision.ts';
import type { RequestContext } from '../../request/context.ts';

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
 * The localities that content lies in: that of its ward, or itself; of the borough all.
 * @throws InvalidInput for an area that is not held
 */
async function localitiesOf(
  kind: RecordKind,
  content: KeptContent,
  context: RequestContext,
): Promise<readonly AreaCode[]> {
  const directory = await (await context.data()).areas();
  return areaFieldsOf(kind).flatMap((field) => {
    const code = content[field];
    if (code === undefined) return [];
    const found = directory.find(code as AreaCode);
    if (!found) throw new InvalidInput(`input.content.${field}`, 'no area that is held has this code.');
    if (found.level === 'WARD') return found.parent ?? [];
    return found.level === 'LOCALITY' ? found.code : [];
  });
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
  const content = checkContent(kind, 'input.content', input.content, context.requestDay);
  const reason = reasonOf(input.reason, false);
  await checkReferences(kind, content, context);
  const role = roleOf(person, kind, kind.may.propose, await localitiesOf(kind, content, context));
  const acting: Acting = { author: request.author, role, at: context.now };
  if (input.id == null) {
    const id = keptIdOf(kind, person.subject, input.idempotencyKey);
    return commitFirst(store, id, request, () => ({
      kind: 'PROPOSED',
      record: beginRecord(id, kind.name, content, acting),
      ...reason,
    }));
  }
  if (input.expectedRevision == null)
    throw new InvalidInput('input.expectedRevision', 'give the revision that you have read.');
  const head = await headOf(store, kind, recordOfId(input.id));
  // Whoever moves a record must be allowed where it is, and where it goes.
  roleOf(person, kind, kind.may.propose, await localitiesOf(kind, head.record.content, context));
  return commit(store, head, input.expectedRevision, request, ({ record }) => ({
    kind: 'PROPOSED',
    record: proposeContent(record, content, acting),
    ...reason,
  }));
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
