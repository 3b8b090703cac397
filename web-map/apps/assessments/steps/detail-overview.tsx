import type { Assessment, Viewer } from '../api/held.ts';
import { mayWrite } from '../api/may-write.ts';
import { ColourMark } from '../pages/colour-mark.tsx';
import { PlaceLink } from '../pages/navigate.tsx';
import { Page } from '../pages/page.tsx';
import { ReadOnlyNotice } from '../pages/read-only-notice.tsx';
import { Tag } from '../pages/tag.tsx';
import { tell, tellCode } from '../words/tell.ts';
import { type DetailAnswer, signed } from './detail-form.ts';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
}

/** Six points, six colours before and after the actions, with reasons; then the questions of each point. */
export function DetailOverview({ assessment, viewer }: Props) {
  const { id, facts, detail } = assessment;
  const writable = mayWrite(assessment, viewer);
  if (!detail) {
    return (
      <Page title={tell('detail')} caption={facts.title} back={{ id }} backText={tell('backToTasks')}>
        <p>{tell('detailNotBegun')}</p>
      </Page>
    );
  }
  const open = detail.answers.filter(({ kind }) => kind === null);
  const [first] = open;
  return (
    <Page title={tell('detail')} caption={facts.title} back={{ id }} backText={tell('backToTasks')}>
      <ReadOnlyNotice assessment={assessment} viewer={viewer} />
      <p>
        {open.length === 0
          ? tell('detailAll')
          : tell('detailLeft', { left: open.length, of: detail.answers.length })}
      </p>
      {writable && first && (
        <p>
          <PlaceLink class="main button" to={{ id, step: 'detail', question: first.question.id }}>
            {tell(open.length === detail.answers.length ? 'detailBegin' : 'detailGoOn')}
          </PlaceLink>
        </p>
      )}
      <Colours assessment={assessment} detail={detail} writable={writable} />
      <h2>{tell('questionsTitle')}</h2>
      {detail.points.map(({ point }) => (
        <section key={point}>
          <h3>{tellCode('point', point)}</h3>
          <ul class="plain tasks">
            {detail.answers
              .filter(({ question }) => question.points.includes(point))
              .map((answer) => (
                <QuestionLine
                  key={answer.question.id}
                  answer={answer}
                  id={id}
                  writable={writable}
                  lacksAction={detail.withoutAction.includes(answer.question.id)}
                />
              ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

function Colours({
  assessment: { id },
  detail,
  writable,
}: {
  readonly assessment: Assessment;
  readonly detail: NonNullable<Assessment['detail']>;
  readonly writable: boolean;
}) {
  return (
    <section>
      <h2>{tell('coloursTitle')}</h2>
      <p>{tell('coloursLead')}</p>
      <table class="colours">
        <caption class="only-heard">{tell('coloursTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{tell('pointColumn')}</th>
            <th scope="col">{tell('beforeColumn')}</th>
            <th scope="col">{tell('afterColumn')}</th>
          </tr>
        </thead>
        {detail.points.map(({ point, before, after, reasons, largestBenefit }) => (
          <tbody key={point}>
            <tr>
              <th scope="row">{tellCode('point', point)}</th>
              <td>
                <ColourMark colour={before} />
              </td>
              <td>
                <ColourMark colour={after} />
              </td>
            </tr>
            <tr class="why">
              <td colSpan={3}>
                <Reasons reasons={reasons} />
                {largestBenefit > 0 && (
                  <p class="dim">{tell('largestBenefit', { benefit: largestBenefit })}</p>
                )}
              </td>
            </tr>
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">{tell('overall')}</th>
            <td>
              <ColourMark colour={detail.overallBefore} />
            </td>
            <td>
              <ColourMark colour={detail.overallAfter} />
            </td>
          </tr>
        </tfoot>
      </table>
      {detail.overallAfter === 'RED' && (
        <div class="note">
          <p>{tell('staysRed')}</p>
          {detail.residualRedJustification && <p class="quoted">{detail.residualRedJustification}</p>}
          {writable && (
            <p>
              <PlaceLink to={{ id, step: 'detail', question: 'justification' }}>
                {tell('justificationLink')}
              </PlaceLink>
            </p>
          )}
        </div>
      )}
    </section>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  const most = 3;
  const item = (reason: string) => <li key={reason}>{reason}</li>;
  if (reasons.length === 0) return <span class="dim">{tell('noReason')}</span>;
  return (
    <>
      <ul>{reasons.slice(0, most).map(item)}</ul>
      {reasons.length > most && (
        <details>
          <summary>{tell('moreReasons', { count: reasons.length - most })}</summary>
          <ul>{reasons.slice(most).map(item)}</ul>
        </details>
      )}
    </>
  );
}

interface LineProps {
  readonly answer: DetailAnswer;
  readonly id: string;
  readonly writable: boolean;
  readonly lacksAction: boolean;
}

function QuestionLine({ answer, id, writable, lacksAction }: LineProps) {
  const { question, kind, before, after } = answer;
  const name = `${question.id} ${question.text}`;
  const effects = [
    before &&
      tell('effectBefore', {
        likelihood: before.likelihood,
        severity: signed(before.severity),
        risk: before.risk,
        benefit: before.benefit,
      }),
    after && tell('effectAfter', { risk: after.risk, benefit: after.benefit }),
  ].filter(Boolean);
  return (
    <li>
      <div>
        {writable ? <PlaceLink to={{ id, step: 'detail', question: question.id }}>{name}</PlaceLink> : name}
        {!writable && answer.answer && <p class="quoted">{answer.answer}</p>}
        {effects.length > 0 && <p class="dim">{effects.join(' ')}</p>}
        {kind === 'ANSWERED' && before && before.risk > 0 && writable && (
          <p>
            <PlaceLink to={{ id, step: 'detail', question: `${question.id}-after` }}>
              {tell('afterLink')}
              <span class="only-heard"> {tell('detailQuestion', { id: question.id })}</span>
            </PlaceLink>
          </p>
        )}
      </div>
      {kind === null ? (
        <Tag progress="notStarted" text={tell('notAnswered')} />
      ) : lacksAction ? (
        <Tag progress="attention" text={tell('needsAction')} />
      ) : (
        <Tag progress="done" text={tellCode('detailKindShort', kind)} />
      )}
    </li>
  );
}
