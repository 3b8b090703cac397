import { codeWords, t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { FormPage } from '../form/form-page.tsx';
import { byChange } from '../form/form-spec.ts';
import { RouteLink } from '../pages/navigate.tsx';
import { Page } from '../pages/page.tsx';
import type { Route } from '../pages/route.ts';
import { pageAfter } from '../pages/row-of-pages.ts';
import { dayWords } from '../words/say-instant.ts';
import { afterFields, afterInput, afterValues, type DetailAnswer, signed } from './detail-form.ts';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  readonly asked: DetailAnswer;
}

/** What is left of a risk once the actions named for it are done. */
export function DetailAfter({ assessment, viewer, asked }: Props) {
  const { id, detail } = assessment;
  const { question, before } = asked;
  const at: Route = { id, step: 'detail' };
  const actions = assessment.actions.filter((action) => action.question === question.id);
  const next = (): Route => {
    const after = pageAfter(detail?.answers.map((answer) => answer.question.id) ?? [], question.id);
    return after ? { ...at, question: after } : at;
  };
  return (
    <Page
      title={t('officers.afterTitle')}
      caption={t('officers.detailQuestion', { id: question.id })}
      back={{ ...at, question: question.id }}
    >
      <p>{question.text}</p>
      {before && (
        <p class="panel">
          {t('officers.beforeWas', {
            likelihood: before.likelihood,
            severity: signed(before.severity),
            risk: before.risk,
          })}
        </p>
      )}
      <h2>{t('officers.actionsForQuestion', { id: question.id })}</h2>
      {actions.length === 0 ? (
        <p>{t('officers.noActionYet')}</p>
      ) : (
        <ul>
          {actions.map((action) => (
            <li key={action.id}>
              {codeWords('officers.actionType', action.type)}: {action.what} ({action.ownerRole},{' '}
              {dayWords(action.dueOn)})
            </li>
          ))}
        </ul>
      )}
      <p>
        <RouteLink to={{ id, step: 'actions', question: `new-${question.id}` }}>
          {t('officers.addActionFor', { id: question.id })}
        </RouteLink>
      </p>
      {asked.kind === 'ANSWERED' && (
        <>
          <h2>{t('officers.whatIsLeft')}</h2>
          <p>{t('officers.whatIsLeftLead')}</p>
          <FormPage
            assessment={assessment}
            viewer={viewer}
            skipTo={next()}
            spec={{
              form: `detail ${question.id}-after`,
              fields: afterFields,
              saved: (saved) => afterValues(saved, question.id),
              send: byChange((values, on) => ({ detail: [afterInput(on, question.id, values)] })),
              next,
            }}
          />
        </>
      )}
    </Page>
  );
}
