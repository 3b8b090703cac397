import { type AnyMessage, message, untranslated } from '../../messages/message.ts';
import { monthsBefore } from '../../provenance/calendar-date.ts';
import { legalDayOf } from '../../provenance/legal-day.ts';
import type { WardLabel } from '../evidence/evidence-inputs.ts';
import type { Level1Facts } from '../evidence/level1-facts.ts';
import type { AssessmentContent, AssessmentRecord } from '../model/assessment.ts';
import { readDetail } from '../scoring/read-detail.ts';
import { siteChange } from './site-change.ts';

/** A reason to open a published assessment again. */
export interface ReopeningTrigger {
  readonly code:
    | 'scheme-changed'
    | 'label-changed'
    | 'tension-risen'
    | 'year-passed'
    | 'challenged'
    | 'action-dropped';
  readonly sentence: AnyMessage;
}

/** Label of a ward, with its name. */
export interface NamedLabel extends Pick<WardLabel, 'ward' | 'label'> {
  readonly name: string;
}

/** What is looked at, then and now. */
export interface ReopeningInput {
  /** The newest revision. */
  readonly record: Pick<AssessmentRecord, 'publications' | 'detailRequests' | 'progress'>;
  /** Content that was published last. */
  readonly published: AssessmentContent;
  /** Facts and site of the scheme as known now: those of the newest revision, or of a planning application. */
  readonly scheme: Pick<AssessmentContent, 'facts' | 'site'>;
  /** Labels of the wards touched, as the published evidence and as a run of today have them. */
  readonly labelsThen: readonly NamedLabel[];
  readonly labelsNow: readonly NamedLabel[];
  readonly tensionThen: Level1Facts['tension'];
  readonly tensionNow: Level1Facts['tension'];
  /** Instant in UTC, RFC 3339. */
  readonly at: string;
}

/** Lines of reopening. Source: "Cohesion impact assessment", section 8, Versions. */
export const reopeningLines = { change: 0.1, months: 12 } as const;

/**
 * The reasons there are to open a published assessment again: the scheme changed by more than a tenth in homes or site,
 * a newer run gives a ward it touches another label, tension rose, twelve months passed, somebody asked after
 * publication, or an action was dropped so that a colour is worse than published. Empty for one never published. They
 * are said; a person opens it.
 * Source: "Cohesion impact assessment", section 8, Versions.
 * @example reopeningTriggers(input).map(({ sentence }) => sentence)
 */
export function reopeningTriggers(input: ReopeningInput): readonly ReopeningTrigger[] {
  const publication = input.record.publications.at(-1);
  if (!publication) return [];
  const day = legalDayOf(publication.at);
  const yearAgo = monthsBefore(legalDayOf(input.at), reopeningLines.months);
  const challenges = input.record.detailRequests.filter(({ at }) => at > publication.at);
  return [
    ...schemeChanges(input),
    ...labelChanges(input),
    ...met(
      'tension-risen',
      input.tensionNow === 'RAISED' && input.tensionThen !== 'RAISED' && message('reopening.tensionRisen'),
    ),
    ...met('year-passed', day <= yearAgo && message('reopening.yearPassed', { day })),
    ...met('challenged', challenges.length > 0 && message('reopening.challenged')),
    ...droppedActions(input),
  ];
}

/** The reason where there is one. */
const met = (code: ReopeningTrigger['code'], sentence: AnyMessage | false): ReopeningTrigger[] =>
  sentence ? [{ code, sentence }] : [];

function schemeChanges({ published, scheme }: ReopeningInput): ReopeningTrigger[] {
  const [then, now] = [published.facts.homes, scheme.facts.homes];
  const percent = reopeningLines.change * 100;
  const { site: siteThen } = published;
  const { site: siteNow } = scheme;
  // A site that was given for the first time, or taken away, is another scheme as well.
  const moved =
    siteThen && siteNow ? siteChange(siteThen, siteNow) > reopeningLines.change : siteThen !== siteNow;
  return [
    ...met(
      'scheme-changed',
      then !== undefined &&
        now !== undefined &&
        Math.abs(now - then) > then * reopeningLines.change &&
        message('reopening.homesChanged', { now, then, percent }),
    ),
    ...met('scheme-changed', moved && message('reopening.siteChanged', { percent })),
  ];
}

function labelChanges({ labelsThen, labelsNow }: ReopeningInput): ReopeningTrigger[] {
  const wards = labelsNow.flatMap(({ ward, name, label }) => {
    const before = labelsThen.find((each) => each.ward === ward);
    if (!before || before.label === label) return [];
    return [
      message('reopening.labelChanged', {
        ward: untranslated(name),
        now: untranslated(label),
        before: untranslated(before.label),
      }),
    ];
  });
  return met('label-changed', wards.length > 0 && message('reopening.labelsChanged', { wards }));
}

function droppedActions({ record, published }: ReopeningInput): ReopeningTrigger[] {
  const asPromised = readDetail(published, {});
  const asItStands = readDetail(published, record.progress);
  const worse = asItStands.answers.flatMap(({ question, after }, index) =>
    after.colour !== asPromised.answers[index]?.after.colour ? [untranslated(question.id)] : [],
  );
  return met('action-dropped', worse.length > 0 && message('reopening.actionDropped', { questions: worse }));
}
