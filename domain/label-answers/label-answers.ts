import type { AreaCode } from '../geography/area.ts';
import type { Role } from '../permission/roles.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import { legalDayOf } from '../provenance/legal-day.ts';
import type { LabelName } from '../records/label-name.ts';
import { readNames } from '../records-kept/declaration/listed-types.ts';
import type { overrideReasons } from '../records-kept/kinds/label-override.ts';
import type { repliers } from '../records-kept/kinds/label-reply.ts';
import type { PublicKept, PublicStanding } from '../records-kept/life/kept-entry.ts';
import { methodOfRun } from './label-run.ts';

/** A reply to a label, as everyone may read it. */
export interface LabelReply {
  /** Id of the record. */
  readonly id: string;
  readonly area: AreaCode;
  readonly saidBy: (typeof repliers)[number];
  /** The organisation or office; undefined: a resident, or nobody named it. */
  readonly office?: string;
  readonly words: string;
  readonly saidOn: CalendarDate;
  /** The run and the label that it answers. */
  readonly run: string;
  readonly label: LabelName;
  readonly record: PublicKept;
}

/** Another label that stands beside the computed one of a ward for a time, as everyone may read it. */
export interface LabelOverride {
  readonly id: string;
  readonly area: AreaCode;
  readonly proposed: LabelName;
  readonly reason: (typeof overrideReasons)[number];
  readonly rationale: string;
  /** Web addresses. */
  readonly evidence: readonly string[];
  /** Who proposed it. */
  readonly office: string;
  /** From which day to which it stands: not before it was approved. */
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  /** As what somebody else approved it, and when: an instant in UTC, RFC 3339. */
  readonly decidedAs: Role;
  readonly decidedAt: string;
  /** The computed label and the method that it stands beside. */
  readonly label: LabelName;
  readonly method: string;
  readonly run: string;
  readonly record: PublicKept;
}

/** What people answer to labels, by area. */
export interface LabelAnswers {
  /** The newest first. */
  readonly replies: ReadonlyMap<AreaCode, readonly LabelReply[]>;
  /** The last decided first; those too whose time is over. */
  readonly overrides: ReadonlyMap<AreaCode, readonly LabelOverride[]>;
}

export const noAnswers: LabelAnswers = { replies: new Map(), overrides: new Map() };

/**
 * What stands of what people answer to labels.
 * @param replies replies to labels as everyone may read them
 * @param overrides labels beside computed ones, likewise
 */
export const labelAnswers = (
  replies: readonly PublicKept[],
  overrides: readonly PublicKept[],
): LabelAnswers => ({
  replies: byArea(replies.flatMap(toReply), ({ saidOn, id }) => [saidOn, id]),
  overrides: byArea(overrides.flatMap(toOverride), ({ decidedAt, id }) => [decidedAt, id]),
});

/** A kind is checked when a record is written; the store holds what was checked. */
type Content = Readonly<Record<string, string>>;
const contentOf = ({ content }: PublicStanding): Content => content as Content;

const toReply = (record: PublicKept): LabelReply[] => {
  const { id, stands } = record;
  return stands
    ? [{ ...(contentOf(stands) as unknown as Omit<LabelReply, 'id' | 'record'>), id, record }]
    : [];
};

function toOverride(record: PublicKept): LabelOverride[] {
  const { id, stands } = record;
  if (!stands) return [];
  const { startsOn, endsOn, evidence, run, ...rest } = contentOf(stands) as Content & {
    readonly startsOn: CalendarDate;
    readonly endsOn: CalendarDate;
    readonly evidence: string;
    readonly run: string;
  };
  const { at, role } = stands.approved;
  const decided = legalDayOf(at);
  return [
    {
      ...(rest as unknown as Pick<
        LabelOverride,
        'area' | 'proposed' | 'reason' | 'rationale' | 'office' | 'label'
      >),
      id,
      record,
      evidence: readNames(evidence),
      from: startsOn > decided ? startsOn : decided,
      until: endsOn,
      decidedAs: role,
      decidedAt: at,
      run,
      method: methodOfRun(run),
    },
  ];
}

function byArea<Answer extends { readonly area: AreaCode }>(
  answers: readonly Answer[],
  keyOf: (answer: Answer) => readonly [string, string],
): ReadonlyMap<AreaCode, readonly Answer[]> {
  const newestFirst = answers.toSorted((a, b) => {
    const [of, other] = [keyOf(a).join(' '), keyOf(b).join(' ')];
    return of < other ? 1 : of > other ? -1 : 0;
  });
  return Map.groupBy(newestFirst, ({ area }) => area);
}

/** A label as a run computed it. */
export interface ComputedLabel {
  readonly area: AreaCode;
  readonly label: LabelName;
  /** Id of the method. */
  readonly method: string;
  readonly asOf: CalendarDate;
}

/**
 * The label that stands beside a computed one on the day of its run; undefined: none. It stands beside the very label, by
 * the very method, that it was decided against, from its first day to its last: where the method or the data give the ward
 * another label, nobody has said anything of that one yet. Of several the one that was decided last.
 * Source: "Cold spots and catalysts of change", section 9.
 */
export const overrideOf = (
  { overrides }: LabelAnswers,
  { area, label, method, asOf }: ComputedLabel,
): LabelOverride | undefined =>
  overrides
    .get(area)
    ?.find(
      (each) => each.label === label && each.method === method && each.from <= asOf && asOf <= each.until,
    );

/** Share of labels beside which another stands from which on the method needs revision: more than this. Source: section 9. */
export const mostOverridden = 0.15;

/** How many labels of a run have another beside them. */
export interface OverrideRate {
  readonly count: number;
  readonly of: number;
  /** 0 to 1; 0 where there are no labels. */
  readonly share: number;
  /** Whether it is above `mostOverridden`. */
  readonly needsRevision: boolean;
}

/** @example overrideRate(answers, twentyLabels).needsRevision // false with 3 of 20 */
export function overrideRate(answers: LabelAnswers, run: readonly ComputedLabel[]): OverrideRate {
  const count = run.filter((each) => overrideOf(answers, each) !== undefined).length;
  const share = run.length === 0 ? 0 : count / run.length;
  return { count, of: run.length, share, needsRevision: share > mostOverridden };
}
