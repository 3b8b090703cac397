import { type ActionState, actionState, plansInOrder } from '../../../domain/programme/action-state.ts';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import { programmePriority } from './programme-priority.ts';
import type { PlanData } from './read-plan.ts';

type PlannedAction = PlanData['actions'][number];
export type Priority = PlanData['priorities'][number];

/** What a document promised: an action of a plan, or what was to remain of a project. */
export interface Promised {
  readonly id: string;
  /** Id of the plan; `legacy` for what was to remain. */
  readonly document: string;
  /** Undefined for what was to remain, which has no name of its own. */
  readonly documentName: string | undefined;
  readonly number: string | null;
  readonly words: string;
  readonly milestones: PlannedAction['milestones'];
  readonly owners: PlannedAction['leadAgencies'];
  readonly outcomes: readonly string[];
  readonly note: string | null;
  readonly project: { readonly id: string; readonly name: string } | undefined;
  readonly priority: Priority | undefined;
  readonly state: ActionState;
  readonly evidence: PlannedAction['evidence'];
  readonly source: PlannedAction['source'];
}

export const legacy = 'legacy';
/** In an address: those of which the document names no owner, or that it puts under no priority. */
export const none = 'none';

/** Every promise on record, document after document, in the order of each. */
export function promisesOf(
  { actions, legacy: remains, priorities }: PlanData,
  day: CalendarDate,
): readonly Promised[] {
  const byId = new Map(priorities.map((priority) => [priority.id, priority]));
  const planned = actions.map(
    (node): Promised => ({
      ...node,
      document: node.plan,
      documentName: node.planName,
      number: node.refNo,
      words: node.action,
      owners: node.leadAgencies,
      project: undefined,
      priority: node.priority ? byId.get(node.priority.id) : undefined,
    }),
  );
  const remaining = remains.map(
    (node): Promised => ({
      ...node,
      document: legacy,
      documentName: undefined,
      number: null,
      words: node.text,
      milestones: node.date === null ? [] : [{ milestone: '', date: node.date }],
      owners: node.organisations,
      outcomes: [],
      note: null,
      project: node.project ?? undefined,
      priority: programmePriority(priorities, node.project?.priority),
      state: actionState({ milestones: [] }, day),
      evidence: null,
    }),
  );
  const [first = '', ...others] = plansInOrder;
  const order = [first, legacy, ...others];
  const placeOf = ({ document }: Promised) =>
    (order.indexOf(document) + order.length + 1) % (order.length + 1);
  return [...planned, ...remaining].sort((a, b) => placeOf(a) - placeOf(b));
}

/** What a reader asks of the plans, as the address has it. */
export interface PlanChoice {
  readonly document: string | undefined;
  readonly priority: string | undefined;
  readonly owner: string | undefined;
}

/** What an address asks for. Empty choices of a form count as not made. */
export function planChoice(search: string): PlanChoice {
  const query = new URLSearchParams(search);
  const given = (name: string) => query.get(name)?.trim() || undefined;
  return { document: given('document'), priority: given('priority'), owner: given('owner') };
}

/** Those that answer to a choice. A theme stands for its parts too. */
export const chosen = (
  promises: readonly Promised[],
  { document, priority, owner }: PlanChoice,
): readonly Promised[] =>
  promises.filter(
    (each) =>
      (document === undefined || each.document === document) &&
      (priority === undefined || isUnder(each, priority)) &&
      (owner === undefined || isOwnedBy(each, owner)),
  );

const isUnder = ({ priority }: Promised, asked: string): boolean =>
  priority ? priority.id === asked || priority.parent?.id === asked : asked === none;

const isOwnedBy = ({ owners }: Promised, asked: string): boolean =>
  owners.length === 0 ? asked === none : owners.some(({ id }) => id === asked);

/** How many promises are in each state. */
export const countOf = (promises: readonly Promised[], ...states: readonly ActionState[]): number =>
  promises.filter(({ state }) => states.includes(state)).length;
