import { progressSchema } from '../../../../domain/assessment/model/step-schemas.ts';
import { type ActionStatus, reportProgress } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { mayReport, mayWrite } from '../api/may-write.ts';
import { type Field, sentText, textOf } from '../form/fields.ts';
import { FormPage } from '../form/form-page.tsx';
import { ItemForm } from '../form/item-form.tsx';
import { ItemList } from '../form/item-list.tsx';
import { maxLengthOf } from '../form/schema-limits.ts';
import { RouteLink } from '../pages/navigate.tsx';
import { OpenReportNote } from '../pages/open-report.tsx';
import { Page } from '../pages/page.tsx';
import { Tag } from '../pages/tag.tsx';
import { dayWords } from '../words/say-instant.ts';
import { actionFields, actionInput, actionValues } from './action-form.ts';
import { ReviewPage } from './review-page.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  readonly question: string | undefined;
}

type Action = Assessment['actions'][number];

/** What is to be done: with which question, by whom, by when, and how it goes. */
export function ActionsStep({ assessment, viewer, question }: Props) {
  const { id, actions } = assessment;
  const known = actions.find((action) => action.id === question);
  const reported = actions.find((action) => `progress-${action.id}` === question);
  const forQuestion = question?.startsWith('new-') ? question.slice('new-'.length) : '';
  const isNew = question === 'new' || forQuestion !== '';
  if (reported && mayReport(assessment, viewer)) {
    return <ProgressPage key={question} assessment={assessment} viewer={viewer} action={reported} />;
  }
  const reviewed = actions.find((action) => `review-${action.id}` === question);
  if (reviewed?.report?.mayReview) {
    return (
      <ReviewPage
        key={question}
        assessment={assessment}
        viewer={viewer}
        step="actions"
        of={{ id: reviewed.id, title: reviewed.what }}
        report={reviewed.report}
      />
    );
  }
  if (question !== undefined && (known || isNew) && mayWrite(assessment, viewer)) {
    return (
      <ItemForm
        assessment={assessment}
        viewer={viewer}
        step="actions"
        list="ACTIONS"
        question={question}
        item={known?.id}
        title={t('officers.actionTitle')}
        fields={actionFields(assessment)}
        saved={(on, item) => actionValues(on, item, forQuestion)}
        change={(values, item) => ({ actions: [actionInput(values, item)] })}
        {...(forQuestion === '' ? {} : { next: { id, step: 'detail', question: `${forQuestion}-after` } })}
      >
        <p>{t('officers.actionLead')}</p>
      </ItemForm>
    );
  }
  return (
    <ItemList
      assessment={assessment}
      viewer={viewer}
      step="actions"
      title={t('officers.actions')}
      lead={t('officers.actionsLead')}
      none={t('officers.actionsNone')}
      add={t('officers.actionsAdd')}
      items={actions.map((action) => ({
        id: action.id,
        title: action.what,
        lines: [
          t('officers.actionLine', {
            type: codeWords('officers.actionType', action.type),
            question:
              action.question === null
                ? t('officers.wholeScheme')
                : t('officers.question', { id: action.question }),
          }),
          t('officers.actionOwner', {
            owner: [action.ownerRole, action.ownerName].filter(Boolean).join(', '),
            due: dayWords(action.dueOn),
          }),
          t('officers.actionMeasure', { measure: action.measure }),
          <Status key="status" action={action} />,
        ],
        below: action.report && (
          <OpenReportNote
            report={action.report}
            about={action.what}
            reviewAt={{ id, step: 'actions', question: `review-${action.id}` }}
          />
        ),
        links: mayReport(assessment, viewer) && (
          <RouteLink to={{ id, step: 'actions', question: `progress-${action.id}` }}>
            {t('officers.reportProgress')}
            <span class="only-heard"> {action.what}</span>
          </RouteLink>
        ),
      }))}
    />
  );
}

function Status({ action: { status, statusNote, statusReviewed, overdue } }: { readonly action: Action }) {
  return (
    <>
      <Tag
        progress={status === 'DONE' ? 'done' : status === 'UNDER_WAY' ? 'inProgress' : 'notStarted'}
        text={codeWords('officers.status', status)}
      />{' '}
      {overdue && <Tag progress="attention" text={t('officers.overdue')} />} {statusNote}{' '}
      {statusReviewed === false && <span class="dim">{t('officers.reportBeforeReviews')}</span>}
    </>
  );
}

const needsNote = ['DONE', 'DROPPED'];

/** Fields of the progress of an action. */
export const progressFields: readonly Field[] = [
  {
    kind: 'radios',
    name: 'status',
    written: 'progress.status',
    label: t('officers.howFar'),
    required: true,
    choices: progressSchema.entries.status.options.map((value) => ({
      value,
      label: codeWords('officers.status', value),
    })),
  },
  {
    kind: 'text',
    name: 'note',
    written: 'progress.note',
    label: t('officers.progressNote'),
    hint: t('officers.progressNoteHint'),
    maxLength: maxLengthOf(progressSchema.entries.note),
    required: true,
    when: (values) => needsNote.includes(textOf(values, 'status')),
  },
];

function ProgressPage({ assessment, viewer, action }: Omit<Props, 'question'> & { readonly action: Action }) {
  const { id } = assessment;
  return (
    <Page title={t('officers.progressTitle')} caption={action.what} back={{ id, step: 'actions' }}>
      <p>
        {t('officers.progressLead')} {t('officers.reportWillWait')}
      </p>
      <FormPage
        assessment={assessment}
        viewer={viewer}
        spec={{
          form: `actions progress-${action.id}`,
          fields: progressFields,
          saved: ({ actions }) => {
            const found = actions.find((each) => each.id === action.id);
            const last = found?.report ?? { status: found?.status ?? '', note: found?.statusNote };
            return { status: last.status ?? '', note: last.note ?? '' };
          },
          send: async (values, on, idempotencyKey) => {
            const status = textOf(values, 'status') as ActionStatus;
            const input = {
              idempotencyKey,
              id,
              expectedRevision: on.revision,
              action: action.id,
              status,
              note: needsNote.includes(status) ? sentText(values, 'note') : null,
            };
            return (await askSignedIn(reportProgress, { input })).done.assessment;
          },
          next: () => ({ id, step: 'actions' }),
        }}
      />
    </Page>
  );
}
