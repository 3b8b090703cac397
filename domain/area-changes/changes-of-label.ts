import type { AreaClassification } from '../cohesion-label/classification/classification.ts';
import { haveSameLabel, labelNamed, nameOfLabel } from '../cohesion-label/classification/labels.ts';
import { testName } from '../cohesion-label/practice/practice-test-names.ts';
import { replyWords } from '../label-answers/answer-words.ts';
import type { LabelOverride, LabelReply } from '../label-answers/label-answers.ts';
import { newLabel } from '../label-answers/new-label.ts';
import { message } from '../messages/message.ts';
import { type CalendarDate, daysAfter } from '../provenance/calendar-date.ts';
import { legalDayOf } from '../provenance/legal-day.ts';
import type { AreaChange } from './area-change.ts';
import { firstDay } from './first-day.ts';

type LabelOn = (on: CalendarDate) => Promise<AreaClassification | undefined>;

/** That the label of an area, and the answer to each practice test, is another than on an earlier day. */
export async function changesOfLabel(
  since: CalendarDate,
  until: CalendarDate,
  labelOn: LabelOn,
): Promise<readonly AreaChange[]> {
  const [then, now] = await Promise.all([labelOn(since), labelOn(until)]);
  if (!then || !now) return [];
  const changes: AreaChange[] = [];
  if (!haveSameLabel(then, now)) {
    const on = await firstDay(since, until, async (day) => {
      const there = await labelOn(day);
      return there !== undefined && haveSameLabel(there, now);
    });
    const { repliesUntil } = newLabel(on, nameOfLabel(then.label));
    changes.push({
      kind: 'LABEL',
      on,
      about: now.area.code,
      words: message('areaChange.label', { label: now.label, before: then.label }),
      ...(repliesUntil >= until
        ? { nextStep: message('areaChange.repliesUntil', { day: repliesUntil }) }
        : {}),
    });
  }
  for (const { id, result } of now.practice.tests) {
    const resultIn = (label: AreaClassification | undefined) =>
      label?.practice.tests.find((test) => test.id === id)?.result;
    if (resultIn(then) === result) continue;
    const on = await firstDay(since, until, async (day) => resultIn(await labelOn(day)) === result);
    changes.push({
      kind: 'PRACTICE_TEST',
      on,
      about: id,
      words: message('areaChange.test', { test: testName(id), result }),
    });
  }
  return changes;
}

/** Replies by the day on which everyone could read them first. */
export const changesOfReplies = (replies: readonly LabelReply[]): readonly AreaChange[] =>
  replies.flatMap((reply): AreaChange[] => {
    const { id, office, label, record } = reply;
    if (!record.stands) return [];
    const on = legalDayOf(record.stands.approved.at);
    return [
      { kind: 'REPLY', on, about: id, words: replyWords(reply, label), ...(office ? { owner: office } : {}) },
    ];
  });

/** Labels that came to stand beside the computed one, and those whose time is over. */
export const changesOfOverrides = (
  overrides: readonly LabelOverride[],
  today: CalendarDate,
): readonly AreaChange[] =>
  overrides.map(({ id, proposed, office, from, until }): AreaChange => {
    const ended = until < today;
    const label = labelNamed(proposed);
    return {
      kind: 'LABEL_BESIDE',
      on: ended ? daysAfter(until, 1) : from,
      about: id,
      words: ended ? message('areaChange.besideEnded', { label }) : message('areaChange.beside', { label }),
      owner: office,
      ...(ended ? {} : { nextStep: message('areaChange.standsUntil', { day: until }) }),
    };
  });
