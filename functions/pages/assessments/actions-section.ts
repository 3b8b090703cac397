import type { Voice } from '../languages/voice.ts';
import { type Text, textsJoined } from '../languages/wording.ts';
import { html, type Part } from '../markup/html.ts';
import { note, reportTable } from '../markup/report-table.tsx';
import { type Fact, paragraph, type Section } from '../sections/section.ts';
import type { Assessment, ReportPageData } from './read-report.ts';

type Action = Assessment['actions'][number];

/** What is to be done about risks: by which office, by when, seen by what, how far, and whether it is overdue. */
export function actionsSection({ assessment: { actions, facts } }: ReportPageData, voice: Voice): Section {
  const { say, record, date } = voice;
  const title = say('ciaActionsTitle');
  const none: Fact | undefined =
    actions.length === 0 ? { item: facts.title, measure: title, text: say('ciaActionsNone') } : undefined;
  return {
    id: 'actions',
    title,
    facts: none ? [none] : actions.flatMap((action) => actionFacts(action, voice)),
    body: html`${paragraph(none)}${
      actions.length > 0 &&
      reportTable({
        caption: title,
        captionHeard: true,
        head: [say('ciaAction'), say('ciaOwner'), say('ciaDue'), say('ciaSuccess'), say('ciaStatus')],
        rows: actions.map((action) => [
          html`${record(action.what)}${note(typeWords(action, voice))}${note(action.funding ? record(action.funding) : undefined)}`,
          record(action.ownerRole),
          date(action.dueOn),
          measureWords(action, voice),
          statusPart(action, voice),
        ]),
      })
    }`,
  };
}

const typeWords = ({ type, question }: Action, { say, sayCode }: Voice): string =>
  question ? say('ciaAnswersQuestion', { type: sayCode('action', type), question }) : sayCode('action', type);

/** "Groups that came back: from 0 to 2 groups" */
function measureWords({ measure, baseline, target, unit }: Action, { tell, record, amount }: Voice): Text {
  const told = (value: number) => amount(value, unit ?? '');
  if (target === null) return record(measure);
  return baseline === null
    ? tell('ciaTo', { measure: record(measure), target: told(target) })
    : tell('ciaFromTo', { measure: record(measure), baseline: told(baseline), target: told(target) });
}

const statusPart = (
  { status, statusNote, statusReviewed, overdue }: Action,
  { say, sayCode, record }: Voice,
): Part =>
  html`${sayCode('progress', status)}${overdue && html` <strong class="overdue">${say('ciaOverdue')}</strong>`}${note(statusNote ? record(statusNote) : undefined)}${note(statusReviewed === false ? say('ciaBeforeReviews') : undefined)}`;

function actionFacts(action: Action, voice: Voice): Fact[] {
  const { say, sayCode, record, date } = voice;
  const {
    id: item,
    what,
    ownerRole,
    dueOn,
    status,
    statusNote,
    statusReviewed,
    overdue,
    target,
    unit,
  } = action;
  const state: readonly Text[] = [
    sayCode('progress', status),
    ...(overdue ? [say('ciaOverdue')] : []),
    ...(statusNote ? [record(statusNote)] : []),
    ...(statusReviewed === false ? [say('ciaBeforeReviews')] : []),
  ];
  return [
    { item, measure: say('ciaAction'), text: textsJoined([record(what), typeWords(action, voice)], '; ') },
    { item, measure: say('ciaOwner'), text: record(ownerRole) },
    { item, measure: say('ciaDue'), text: date(dueOn), period: dueOn },
    {
      item,
      measure: say('ciaSuccess'),
      text: measureWords(action, voice),
      value: target,
      unit: unit ?? undefined,
    },
    { item, measure: say('ciaStatus'), text: textsJoined(state, '; '), status: overdue ? 'OVERDUE' : status },
  ];
}
