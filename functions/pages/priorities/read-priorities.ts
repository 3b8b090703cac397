import { isOfProgramme, programmePriority } from '../../../domain/programme/programme-priority.ts';
import {
  type PlannedActionsQuery,
  type PriorityListQuery,
  type ProjectsByPriorityQuery,
  plannedActions,
  priorityList,
  projectsByPriority,
} from '../../../schema/generated/page-operations.ts';
import type { Ask } from '../../../web-map/features/briefing/reading/ask.ts';
import { readToEnd } from '../../../web-map/features/briefing/reading/read-to-end.ts';
import { readVisions, type Statement } from '../plan/read-plan.ts';

type Project = ProjectsByPriorityQuery['projects']['edges'][number]['node'];
type Action = PlannedActionsQuery['actions']['edges'][number]['node'];
type Organisation = Project['providers'][number];
export type Figure = PriorityListQuery['borough']['observations'][number];

/** A priority with what the documents put under it, and the parts of it. */
export interface Priority extends Omit<PriorityListQuery['priorities'][number], 'parent'> {
  readonly actions: readonly Action[];
  readonly projects: readonly Project[];
  /** Who was to lead its actions or provides its projects, by name. */
  readonly organisations: readonly Organisation[];
  readonly parts: readonly Priority[];
}

/** A strategy with its priorities, in the order of its document. */
export interface Strategy {
  readonly name: string;
  readonly priorities: readonly Priority[];
}

/** Everything that the page of priorities tells. */
export interface PrioritiesData {
  /** That of the present programme first. */
  readonly strategies: readonly Strategy[];
  readonly visions: readonly Statement[];
  /** Figures of the borough that are targets, with those that they start from. */
  readonly targets: readonly { readonly target: Figure; readonly baseline: Figure | undefined }[];
}

/** @throws as `ask` */
export async function readPriorities(ask: Ask): Promise<PrioritiesData> {
  const [{ borough, priorities }, actions, projects, visions] = await Promise.all([
    ask(priorityList, {}),
    readToEnd(async (after) => (await ask(plannedActions, after)).actions),
    readToEnd(async (after) => (await ask(projectsByPriority, after)).projects),
    readVisions(ask),
  ]);
  const withParts = ({ parent: _, ...priority }: (typeof priorities)[number]): Priority => {
    const own = {
      actions: actions.filter((action) => action.priority?.id === priority.id),
      projects: projects.filter(
        (project) => programmePriority(priorities, project.priority)?.id === priority.id,
      ),
    };
    const parts = priorities.filter(({ parent }) => parent?.id === priority.id).map(withParts);
    return { ...priority, ...own, organisations: namedIn(own), parts };
  };
  const strategies = [...Map.groupBy(priorities, ({ framework }) => framework)].map(
    ([name, of]): Strategy => ({ name, priorities: of.filter(({ parent }) => !parent).map(withParts) }),
  );
  return {
    strategies: strategies.toSorted((a, b) => Number(isPresent(b)) - Number(isPresent(a))),
    visions,
    targets: targetsAmong(borough.observations),
  };
}

const isPresent = ({ name }: Strategy): boolean => isOfProgramme({ framework: name });

function namedIn({ actions, projects }: Pick<Priority, 'actions' | 'projects'>): readonly Organisation[] {
  const named = [
    ...actions.flatMap(({ leadAgencies }) => leadAgencies),
    ...projects.flatMap(({ providers }) => providers),
  ];
  const byId = new Map(named.map((organisation) => [organisation.id, organisation]));
  return [...byId.values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

const targetsAmong = (figures: readonly Figure[]): PrioritiesData['targets'] =>
  figures
    .filter(({ kind }) => kind === 'TARGET')
    .map((target) => ({
      target,
      baseline: figures.find(
        ({ kind, indicator }) => kind === 'BASELINE' && indicator.id === target.indicator.id,
      ),
    }));
