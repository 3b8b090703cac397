import { trackedVersions } from '../../../../domain/assessment/register/listed-assessment.ts';
import { trackedActions } from '../../../../domain/assessment/register/tracked-action.ts';
import {
  assessmentCommitment,
  type Commitment,
  commitmentSources,
  legacyDocument,
} from '../../../../domain/commitments/commitment.ts';
import { type KeptProgress, keptProgress } from '../../../../domain/commitments/kept-progress.ts';
import type { AreaCode } from '../../../../domain/geography/area.ts';
import { plansInOrder } from '../../../../domain/programme/plan-names.ts';
import type { CalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import type { RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import { addedMilestone } from '../../../../domain/records-kept/kinds/added-milestone.ts';
import { milestoneReport } from '../../../../domain/records-kept/kinds/milestone-report.ts';
import type { PublicKept } from '../../../../domain/records-kept/life/kept-entry.ts';
import type { SortKey } from '../../limits/paging.ts';
import type { RequestContext } from '../../request/context.ts';
import { heldCommitments } from '../../snapshot/held-commitments.ts';
import { readableEntries } from '../assessment/readable-entries.ts';
import { publicKeptOn } from '../kept/read-kept.ts';

/** The promises of the documents as they stand now, or stood at the end of a day. */
export async function documentCommitments(context: RequestContext, day: CalendarDate | undefined) {
  const snapshot = await context.data();
  return day === undefined
    ? snapshot.commitments(context.today)
    : heldCommitments(snapshot, await progressOn(day, context), day, day);
}

async function progressOn(day: CalendarDate, context: RequestContext): Promise<KeptProgress> {
  const of = (kind: RecordKind): Promise<readonly PublicKept[]> => publicKeptOn(kind, context, day);
  return keptProgress(...(await Promise.all([of(milestoneReport), of(addedMilestone)])));
}

/** The actions of assessments that whoever asks may read, as promises. */
export async function assessmentCommitments(context: RequestContext): Promise<readonly Commitment[]> {
  const versions = trackedVersions(context.person, await readableEntries(context));
  return versions.flatMap(({ id, version }) =>
    trackedActions({ id, ...version }).map((tracked) =>
      assessmentCommitment(tracked, [...version.wards, ...version.localities], context.today),
    ),
  );
}

const [firstPlan = '', ...otherPlans] = plansInOrder;
/** What was promised last of a programme first, with what was to remain of it. */
const documentsInOrder = [firstPlan, legacyDocument, ...otherPlans];

/** Documents in the order in which they are told, plans without a name behind them, assessments last; "1.10" after "1.9". */
export const inOrder = ({ id, source, document, refNo = '' }: Commitment): SortKey => {
  const place = documentsInOrder.indexOf(document);
  return [
    commitmentSources.indexOf(source) === 2
      ? documentsInOrder.length + 1
      : place < 0
        ? documentsInOrder.length
        : place,
    document,
    refNo.replace(/\d+/g, (digits) => digits.padStart(4, '0')),
    id,
  ];
};

/** What is asked of a list of promises, ids already found. */
export interface CommitmentFilter {
  readonly owner?: string;
  /** The area with its locality and the wards in it; undefined: none is asked about, or the whole borough. */
  readonly areas?: readonly AreaCode[];
  /** The priority with its parts. */
  readonly priorities?: readonly string[];
  readonly source?: Commitment['source'];
  readonly document?: string;
  readonly states?: readonly Commitment['state'][];
  readonly dueBefore?: CalendarDate;
}

/** Those that meet every condition but that of the place, and of them those that meet it too. */
export function matching(all: readonly Commitment[], wanted: CommitmentFilter) {
  const { owner, areas, priorities, source, document, states, dueBefore } = wanted;
  const anywhere = all.filter(
    (each) =>
      (owner === undefined || each.owners.includes(owner) || each.office === owner) &&
      (priorities === undefined || (each.priority !== undefined && priorities.includes(each.priority))) &&
      (source === undefined || each.source === source) &&
      (document === undefined || each.document === document) &&
      (states === undefined || states.includes(each.state)) &&
      (dueBefore === undefined ||
        each.milestones.some(({ dueBy }) => dueBy !== undefined && dueBy < dueBefore)),
  );
  if (areas === undefined) return { found: anywhere, unplacedCount: 0 };
  return {
    found: anywhere.filter((each) => each.areas.some((code) => areas.includes(code))),
    unplacedCount: anywhere.filter((each) => each.areas.length === 0).length,
  };
}
