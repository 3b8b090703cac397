import type { PageTranslator } from '../languages/page-translator.ts';
import { html, type Part } from '../markup/html.ts';
import { note, reportTable } from '../markup/report-table.tsx';
import { type Fact, paragraph, type Section } from '../sections/section.ts';
import type { Assessment, ReportPageData } from './read-report.ts';

type Action = Assessment['actions'][number];

/** What is to be done about risks: by which office, by when, seen by what, how far, and whether it is overdue. */
export function actionsSection(
  { assessment: { actions, facts } }: ReportPageData,
  translator: PageTranslator,
): Section {
  const { t, untranslated, date } = translator;
  const title = t('page.ciaActionsTitle');
  const none: Fact | undefined =
    actions.length === 0 ? { item: facts.title, measure: title, text: t('page.ciaActionsNone') } : undefined;
  return {
    id: 'actions',
    title,
    facts: none ? [none] : actions.flatMap((action) => actionFacts(action, translator)),
    body: html`${paragraph(none)}${
      actions.length > 0 &&
      reportTable({
        caption: title,
        captionHeard: true,
        head: [
          t('page.ciaAction'),
          t('page.ciaOwner'),
          t('page.ciaDue'),
          t('page.ciaSuccess'),
          t('page.ciaStatus'),
        ],
        rows: actions.map((action) => [
          html`${untranslated(action.what)}${note(typeWords(action, translator))}${note(action.funding ? untranslated(action.funding) : undefined)}`,
          untranslated(action.ownerRole),
          date(action.dueOn),
          measureWords(action, translator),
          statusPart(action, translator),
        ]),
      })
    }`,
  };
}

const typeWords = ({ type, question }: Action, { t, codeWords }: PageTranslator): string =>
  question
    ? t('page.ciaAnswersQuestion', { type: codeWords('page.action', type), question })
    : codeWords('page.action', type);

/** "Groups that came back: from 0 to 2 groups" */
function measureWords(
  { measure, baseline, target, unit }: Action,
  { t, untranslated, amount }: PageTranslator,
): string {
  const told = (value: number) => amount(value, unit ?? 'not stated');
  if (target === null) return untranslated(measure);
  return baseline === null
    ? t('page.ciaTo', { measure: untranslated(measure), target: told(target) })
    : t('page.ciaFromTo', { measure: untranslated(measure), baseline: told(baseline), target: told(target) });
}

const statusPart = (
  { status, statusNote, statusReviewed, overdue }: Action,
  { t, codeWords, untranslated }: PageTranslator,
): Part =>
  html`${codeWords('page.progress', status)}${overdue && html` <strong class="overdue">${t('page.ciaOverdue')}</strong>`}${note(statusNote ? untranslated(statusNote) : undefined)}${note(statusReviewed === false ? t('page.ciaBeforeReviews') : undefined)}`;

function actionFacts(action: Action, translator: PageTranslator): Fact[] {
  const { t, codeWords, untranslated, date, apart } = translator;
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
  const state: readonly string[] = [
    codeWords('page.progress', status),
    ...(overdue ? [t('page.ciaOverdue')] : []),
    ...(statusNote ? [untranslated(statusNote)] : []),
    ...(statusReviewed === false ? [t('page.ciaBeforeReviews')] : []),
  ];
  return [
    {
      item,
      measure: t('page.ciaAction'),
      text: apart([untranslated(what), typeWords(action, translator)]),
    },
    { item, measure: t('page.ciaOwner'), text: untranslated(ownerRole) },
    { item, measure: t('page.ciaDue'), text: date(dueOn), period: dueOn },
    {
      item,
      measure: t('page.ciaSuccess'),
      text: measureWords(action, translator),
      value: target,
      unit: unit ?? undefined,
    },
    { item, measure: t('page.ciaStatus'), text: apart(state), status: overdue ? 'OVERDUE' : status },
  ];
}
