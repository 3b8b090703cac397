import type { CommitmentState } from '../../../domain/commitments/commitment-state.ts';
import type { PlanData, Promised } from './read-plan.ts';

export type { Promised, PromisedMilestone } from './read-plan.ts';
export type Priority = PlanData['priorities'][number];

/** In an address: all actions of assessments together, which each have a document of their own. */
export const assessments = 'assessments';
/** In an address: those of which nobody names an owner or place, or that no document puts under a priority. */
export const none = 'none';

/** Under which document a promise is listed. */
export const documentOf = ({ source, document }: Promised): string =>
  source === 'ASSESSMENT' ? assessments : document;

/** What a reader asks of the plans, as the address has it. */
export const choiceFields = ['document', 'priority', 'owner', 'state', 'area'] as const;
export type PlanChoice = Readonly<Record<(typeof choiceFields)[number], string | undefined>>;

/** What an address asks for. Empty choices of a form count as not made. */
export function planChoice(search: string): PlanChoice {
  const query = new URLSearchParams(search);
  const given = (name: string) => query.get(name)?.trim() || undefined;
  return Object.fromEntries(choiceFields.map((name) => [name, given(name)])) as PlanChoice;
}

/** The choices that were made, for an address. */
export const madeChoices = (choice: PlanChoice): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(choice).flatMap(([name, asked]) => (asked === undefined ? [] : [[name, asked]])),
  );

/** Those that answer to a choice. A theme stands for its parts too, a locality for its wards, a ward has what its locality was promised. */
export const chosen = (
  promises: readonly Promised[],
  choice: PlanChoice,
  priorities: readonly Priority[],
): readonly Promised[] => {
  const { document, priority, owner, state, area } = choice;
  const parts = new Set(
    priorities.filter((each) => each.id === priority || each.parent?.id === priority).map(({ id }) => id),
  );
  const locality = promises.flatMap(({ areas }) => areas).find(({ code }) => code === area)?.locality?.code;
  return promises.filter(
    (each) =>
      (document === undefined || documentOf(each) === document) &&
      (priority === undefined || (each.priority ? parts.has(each.priority.id) : priority === none)) &&
      (owner === undefined || ownersOf(each).some(({ id }) => id === owner)) &&
      (state === undefined || each.state === state) &&
      (area === undefined ||
        (each.areas.length === 0
          ? area === none
          : each.areas.some((at) => at.code === area || at.locality?.code === area || at.code === locality))),
  );
};

/** Who was to keep a promise: those whom its source names and the office that answers now; `none` where nobody does. */
export const ownersOf = ({
  owners,
  office,
}: Promised): readonly { readonly id: string; readonly name: string }[] => {
  const known = [...owners, ...(office === null ? [] : [{ id: office, name: office }])];
  return known.length > 0 ? known : [{ id: none, name: '' }];
};

/** How many promises are in each state. */
export const countOf = (promises: readonly Promised[], ...states: readonly CommitmentState[]): number =>
  promises.filter(({ state }) => states.includes(state)).length;
