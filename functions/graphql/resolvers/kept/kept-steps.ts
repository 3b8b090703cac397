import { parseAs, sentence } from '../../../../domain/assessment/model/written-value.ts';
import { InvalidInput, NotAuthenticated, NotFound, NotPermitted } from '../../../../domain/errors/errors.ts';
import type { AreaCode } from '../../../../domain/geography/area.ts';
import type { Person } from '../../../../domain/permission/person.ts';
import { roleForStep } from '../../../../domain/permission/record-access.ts';
import { describeRoles, type Role } from '../../../../domain/permission/roles.ts';
import {
  areaFieldsOf,
  eventFieldOf,
  type KeptContent,
  type RecordKind,
  venueFieldsOf,
} from '../../../../domain/records-kept/declaration/record-kind.ts';
import { event } from '../../../../domain/records-kept/kinds/event.ts';
import { kindNameOfId, recordOfId } from '../../../../domain/records-kept/life/kept-id.ts';
import {
  type Acting,
  approveContent,
  confirmContent,
  mergeRecord,
  undoStep,
  withdrawRecord,
} from '../../../../domain/records-kept/life/kept-life.ts';
import type { KeptRecord, KeptRevision, KeptStep } from '../../../../domain/records-kept/life/kept-record.ts';
import { type Committed, commit } from '../../records/commit.ts';
import type { KeptStore } from '../../records/kept-records.ts';
import type { ChangeRequest } from '../../records/own-revision.ts';
import type { RequestContext } from '../../request/context.ts';
import { standingEvent } from '../../snapshot/placed-records.ts';
import { localityOfVenue } from '../../snapshot/venue-place.ts';
import { checkRecordIds } from './check-record-ids.ts';
import { checkOrganisations } from './held-references.ts';
import { withPlaceOfPostcode } from './new-place.ts';
import { refuseCrossed } from './refuse-crossed.ts';

export interface Input {
  readonly idempotencyKey: string;
  readonly reason?: string | null;
}
export interface StepInput extends Input {
  readonly id: string;
  readonly expectedRevision: number;
  readonly into?: string | null;
}

export type KeptCommitted = Committed<KeptRecord, KeptStep>;

/** What a change answers. */
export const changeOf = ({ revision: { number, record }, replayed }: KeptCommitted) => ({
  id: record.id,
  revision: number,
  state: record.state,
  replayed,
});

export function signedIn({ person }: Pick<RequestContext, 'person'>): Person {
  if (!person) throw new NotAuthenticated('Sign in to change a record.');
  return person;
}

export const requestOf = (
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
export async function localitiesOf(
  kind: RecordKind,
  content: KeptContent,
  context: RequestContext,
): Promise<readonly AreaCode[]> {
  const snapshot = await context.data();
  const eventField = eventFieldOf(kind);
  if (eventField !== undefined) {
    const held = await standingEvent(snapshot, String(content[eventField]));
    return held ? localitiesOf(event, held.stands.content, context) : [];
  }
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
    const declared = kind.fields[field];
    const levels = declared?.type === 'AREA' ? declared.levels : undefined;
    if (levels && !levels.includes(found.level))
      throw new InvalidInput(
        `input.content.${field}`,
        `${found.name} is a ${found.level}. Give the code of a ${levels.join(' or a ')}.`,
      );
    if (found.level === 'WARD') return found.parent ?? [];
    return found.level === 'LOCALITY' ? found.code : [];
  });
  return [...ofPlaces, ...ofAreas];
}

/** As what somebody takes a step. @throws NotPermitted naming the roles that could, and where */
export function roleOf(
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

export const reasonOf = (
  reason: string | null | undefined,
  isNeeded: boolean,
): { readonly reason?: string } => {
  if (reason === undefined || reason === null) {
    if (isNeeded) throw new InvalidInput('input.reason', 'say why: it stays in the history.');
    return {};
  }
  return { reason: parseAs(sentence, 'input.reason', reason) };
};

export async function headOf(store: KeptStore, kind: RecordKind, id: string): Promise<KeptRevision> {
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

/**
 * What was new when it was proposed may have come to stand since: of two who put down the same place one is approved, and one
 * that was taken back does not stand again beside another that took its place.
 * @throws InvalidInput naming what stands
 */
async function checkStillNew(
  kind: RecordKind,
  { id, standing }: KeptRecord,
  context: RequestContext,
): Promise<void> {
  if (!standing) return;
  await withPlaceOfPostcode(kind, standing.content, context, id);
  await checkOrganisations(kind, standing.content, context, id);
  await checkRecordIds(kind, standing.content, context);
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
  const at = context.clock();
  const request = requestOf(rule.operation, kind, input, person, at);
  const acting: Acting = { author: request.author, role, at };
  const committed = await commit<KeptRecord, KeptStep>(
    store,
    head,
    input.expectedRevision,
    request,
    async (newest) => {
      const record = await rule.make(newest, acting, input, store);
      const standsAgain = rule.kind === 'UNDONE' && newest.record.state === 'WITHDRAWN';
      if (rule.kind === 'APPROVED' || standsAgain) await checkStillNew(kind, record, context);
      return { kind: rule.kind, record, ...reason };
    },
  );
  if (!committed.replayed) await refuseCrossed(committed.revision, kind, store, acting, input);
  return committed;
}
