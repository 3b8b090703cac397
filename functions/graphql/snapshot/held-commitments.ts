import {
  type Commitment,
  legacyCommitment,
  plannedCommitment,
} from '../../../domain/commitments/commitment.ts';
import type { KeptProgress } from '../../../domain/commitments/kept-progress.ts';
import { programmePriority } from '../../../domain/programme/programme-priority.ts';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import type { SnapshotRecords } from './snapshot-records.ts';

/** The promises of the documents held, as they stand on a day. */
export interface HeldCommitments {
  readonly all: readonly Commitment[];
  readonly byId: ReadonlyMap<string, Commitment>;
  /** The promise of an id, or of the id of one of its milestones. */
  readonly promiseOf: (id: string) => Commitment | undefined;
}

/**
 * @param progress what was kept about promises by the end of that day
 * @param asOf that day, where one was asked about: it stands in the ids, as what is told then may not be mixed up with today
 */
export async function heldCommitments(
  snapshot: SnapshotRecords,
  progress: KeptProgress,
  day: CalendarDate,
  asOf?: CalendarDate,
): Promise<HeldCommitments> {
  const [actions, statements, projects, priorities] = await Promise.all([
    snapshot.actions(),
    snapshot.statements(),
    snapshot.projectById(),
    snapshot.priorities(),
  ]);
  const all = [
    ...actions.map((action) => plannedCommitment(action, progress, day)),
    ...statements
      .filter(({ kind }) => kind === 'LEGACY')
      .map((statement) => {
        const project = statement.project === undefined ? undefined : projects.get(statement.project);
        const priority = programmePriority(priorities, project?.priority)?.id;
        return legacyCommitment(statement, project, priority, progress, day);
      }),
  ];
  const told =
    asOf === undefined
      ? all
      : all.map((each) => ({
          ...each,
          asOf,
          milestones: each.milestones.map((step) => ({ ...step, asOf })),
        }));
  const byId = new Map(told.map((each) => [each.id, each]));
  const byMilestone = new Map(
    told.flatMap((each) => each.milestones.map((milestone) => [milestone.id, each] as const)),
  );
  return { all: told, byId, promiseOf: (id) => byId.get(id) ?? byMilestone.get(id) };
}
