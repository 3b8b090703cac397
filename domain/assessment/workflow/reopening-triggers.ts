import { monthsBefore, plainDate } from '../../provenance/calendar-date.ts';
import { legalDayOf } from '../../provenance/legal-day.ts';
import { nameList } from '../../wording/plural.ts';
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
  readonly sentence: string;
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
    ...(input.tensionNow === 'RAISED' && input.tensionThen !== 'RAISED'
      ? [
          {
            code: 'tension-risen' as const,
            sentence: 'Tension has risen in a locality that the site touches.',
          },
        ]
      : []),
    ...(day <= yearAgo
      ? [
          {
            code: 'year-passed' as const,
            sentence: `Twelve months have passed since it was published on ${plainDate(day)}.`,
          },
        ]
      : []),
    ...(challenges.length > 0
      ? [{ code: 'challenged' as const, sentence: 'Since it was published somebody has asked for level 2.' }]
      : []),
    ...droppedActions(input),
  ];
}

function schemeChanges({ published, scheme }: ReopeningInput): ReopeningTrigger[] {
  const [then, now] = [published.facts.homes, scheme.facts.homes];
  const percent = reopeningLines.change * 100;
  const homes =
    then !== undefined && now !== undefined && Math.abs(now - then) > then * reopeningLines.change;
  const { site: siteThen } = published;
  const { site: siteNow } = scheme;
  // A site that was given for the first time, or taken away, is another scheme as well.
  const moved =
    siteThen && siteNow ? siteChange(siteThen, siteNow) > reopeningLines.change : siteThen !== siteNow;
  return [
    ...(homes
      ? [
          {
            code: 'scheme-changed' as const,
            sentence: `The scheme has ${now} homes instead of ${then}: a change of more than ${percent} %.`,
          },
        ]
      : []),
    ...(moved
      ? [
          {
            code: 'scheme-changed' as const,
            sentence: `The site has changed by more than ${percent} % of its area.`,
          },
        ]
      : []),
  ];
}

function labelChanges({ labelsThen, labelsNow }: ReopeningInput): ReopeningTrigger[] {
  const changed = labelsNow.flatMap(({ ward, name, label }) => {
    const before = labelsThen.find((each) => each.ward === ward);
    return before && before.label !== label ? [`${name} is now "${label}" and was "${before.label}"`] : [];
  });
  return changed.length > 0
    ? [{ code: 'label-changed', sentence: `A newer run labels wards otherwise: ${nameList(changed)}.` }]
    : [];
}

function droppedActions({ record, published }: ReopeningInput): ReopeningTrigger[] {
  const asPromised = readDetail(published, {});
  const asItStands = readDetail(published, record.progress);
  const worse = asItStands.answers.flatMap(({ question, after }, index) =>
    after.colour !== asPromised.answers[index]?.after.colour ? [question.id] : [],
  );
  return worse.length > 0
    ? [
        {
          code: 'action-dropped',
          sentence: `An action was dropped on which the colour of ${nameList(worse)} rests.`,
        },
      ]
    : [];
}
