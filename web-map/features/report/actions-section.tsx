import type { VNode } from 'preact';
import { Note } from '../../ui/note.tsx';
import { ReportTable } from '../../ui/report-table.tsx';
import type { Fact } from '../briefing/parts/fact.ts';
import { Paragraph, type Section } from '../briefing/parts/section.tsx';
import type { Assessment, ReportData } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';

type Action = Assessment['actions'][number];

/** What is to be done about risks: by which office, by when, seen by what, how far, and whether it is overdue. */
export function actionsSection(
  { assessment: { actions, facts } }: ReportData,
  translator: ReportTranslator,
): Section {
  const { t, untranslated, date } = translator;
  const title = t('page.ciaActionsTitle');
  const none: Fact | undefined =
    actions.length === 0 ? { item: facts.title, measure: title, text: t('page.ciaActionsNone') } : undefined;
  return {
    id: 'actions',
    title,
    facts: none ? [none] : actions.flatMap((action) => actionFacts(action, translator)),
    body: (
      <>
        <Paragraph fact={none} />
        {actions.length > 0 && (
          <ReportTable
            caption={title}
            captionHeard
            head={[
              t('page.ciaAction'),
              t('page.ciaOwner'),
              t('page.ciaDue'),
              t('page.ciaSuccess'),
              t('page.ciaStatus'),
            ]}
            rows={actions.map((action) => [
              <What key="what" action={action} translator={translator} />,
              untranslated(action.ownerRole),
              date(action.dueOn),
              measureWords(action, translator),
              <Status key="status" action={action} translator={translator} />,
            ])}
          />
        )}
      </>
    ),
  };
}

interface Props {
  readonly action: Action;
  readonly translator: ReportTranslator;
}

const What = ({ action, translator }: Props): VNode => {
  const { what, funding } = action;
  return (
    <>
      {translator.untranslated(what)}
      <Note>{typeWords(action, translator)}</Note>
      <Note>{funding && translator.untranslated(funding)}</Note>
    </>
  );
};

const typeWords = ({ type, question }: Action, { t, codeWords }: ReportTranslator): string =>
  question
    ? t('page.ciaAnswersQuestion', { type: codeWords('page.action', type), question })
    : codeWords('page.action', type);

/** "Groups that came back: from 0 to 2 groups" */
function measureWords(
  { measure, baseline, target, unit }: Action,
  { t, untranslated, amount }: ReportTranslator,
): string {
  const told = (value: number) => amount(value, unit ?? 'not stated');
  if (target === null) return untranslated(measure);
  return baseline === null
    ? t('page.ciaTo', { measure: untranslated(measure), target: told(target) })
    : t('page.ciaFromTo', { measure: untranslated(measure), baseline: told(baseline), target: told(target) });
}

const Status = ({ action, translator: { t, codeWords, untranslated } }: Props): VNode => {
  const { status, statusNote, statusReviewed, overdue } = action;
  return (
    <>
      {codeWords('page.progress', status)}
      {overdue && (
        <>
          {' '}
          <strong class="overdue">{t('page.ciaOverdue')}</strong>
        </>
      )}
      <Note>{statusNote && untranslated(statusNote)}</Note>
      <Note>{statusReviewed === false && t('page.ciaBeforeReviews')}</Note>
    </>
  );
};

function actionFacts(action: Action, translator: ReportTranslator): Fact[] {
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
