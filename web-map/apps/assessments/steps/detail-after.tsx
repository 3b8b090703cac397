import type { Assessment, Viewer } from '../api/held.ts';
import { FormPage } from '../form/form-page.tsx';
import { byChange } from '../form/form-spec.ts';
import { PlaceLink } from '../pages/navigate.tsx';
import { Page } from '../pages/page.tsx';
import type { Place } from '../pages/place.ts';
import { pageAfter } from '../pages/row-of-pages.ts';
import { dayWords } from '../words/say-instant.ts';
import { tell, tellCode } from '../words/tell.ts';
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
  const at: Place = { id, step: 'detail' };
  const actions = assessment.actions.filter((action) => action.question === question.id);
  const next = (): Place => {
    const after = pageAfter(detail?.answers.map((answer) => answer.question.id) ?? [], question.id);
    return after ? { ...at, question: after } : at;
  };
  return (
    <Page
      title={tell('afterTitle')}
      caption={tell('detailQuestion', { id: question.id })}
      back={{ ...at, question: question.id }}
    >
      <p>{question.text}</p>
      {before && (
        <p class="panel">
          {tell('beforeWas', {
            likelihood: before.likelihood,
            severity: signed(before.severity),
            risk: before.risk,
          })}
        </p>
      )}
      <h2>{tell('actionsForQuestion', { id: question.id })}</h2>
      {actions.length === 0 ? (
        <p>{tell('noActionYet')}</p>
      ) : (
        <ul>
          {actions.map((action) => (
            <li key={action.id}>
              {tellCode('actionType', action.type)}: {action.what} ({action.ownerRole},{' '}
              {dayWords(action.dueOn)})
            </li>
          ))}
        </ul>
      )}
      <p>
        <PlaceLink to={{ id, step: 'actions', question: `new-${question.id}` }}>
          {tell('addActionFor', { id: question.id })}
        </PlaceLink>
      </p>
      {asked.kind === 'ANSWERED' && (
        <>
          <h2>{tell('whatIsLeft')}</h2>
          <p>{tell('whatIsLeftLead')}</p>
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
