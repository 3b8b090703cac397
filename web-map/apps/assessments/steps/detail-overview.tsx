import { codeWords, t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { mayWrite } from '../api/may-write.ts';
import { ColourMark } from '../pages/colour-mark.tsx';
import { RouteLink } from '../pages/navigate.tsx';
import { Page } from '../pages/page.tsx';
import { ReadOnlyNotice } from '../pages/read-only-notice.tsx';
import { Tag } from '../pages/tag.tsx';
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
      <Page
        title={t('officers.detail')}
        caption={facts.title}
        back={{ id }}
        backText={t('officers.backToTasks')}
      >
        <p>{t('officers.detailNotBegun')}</p>
      </Page>
    );
  }
  const open = detail.answers.filter(({ kind }) => kind === null);
  const [first] = open;
  const begun =
    open.length < detail.answers.length || detail.points.some(({ setAside }) => setAside !== null);
  return (
    <Page
      title={t('officers.detail')}
      caption={facts.title}
      back={{ id }}
      backText={t('officers.backToTasks')}
    >
      <ReadOnlyNotice assessment={assessment} viewer={viewer} />
      <p>
        {open.length === 0
          ? t('officers.detailAll')
          : t('officers.detailLeft', { left: open.length, of: detail.answers.length })}
      </p>
      {writable && (
        <p class="form-end">
          {first && (
            <RouteLink
              class="main button"
              to={{ id, step: 'detail', question: begun ? first.question.id : 'scope' }}
            >
              {t(begun ? 'officers.detailGoOn' : 'officers.detailBegin')}
            </RouteLink>
          )}
          {begun && (
            <RouteLink to={{ id, step: 'detail', question: 'scope' }}>{t('officers.scopeLink')}</RouteLink>
          )}
        </p>
      )}
      <Colours detail={detail} />
      <h2>{t('officers.questionsTitle')}</h2>
      {detail.points.map(({ point }) => (
        <section key={point}>
          <h3>{codeWords('officers.point', point)}</h3>
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

function Colours({ detail }: { readonly detail: NonNullable<Assessment['detail']> }) {
  return (
    <section>
      <h2>{t('officers.coloursTitle')}</h2>
      <p>{t('officers.coloursLead')}</p>
      <table class="colours">
        <caption class="only-heard">{t('officers.coloursTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('officers.pointColumn')}</th>
            <th scope="col">{t('officers.beforeColumn')}</th>
            <th scope="col">{t('officers.afterColumn')}</th>
          </tr>
        </thead>
        {detail.points.map(({ point, before, after, reasons, largestBenefit }) => (
          <tbody key={point}>
            <tr>
              <th scope="row">{codeWords('officers.point', point)}</th>
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
                  <p class="dim">{t('officers.largestBenefit', { benefit: largestBenefit })}</p>
                )}
              </td>
            </tr>
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">{t('officers.overall')}</th>
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
          <p>{t('officers.staysRedDirector')}</p>
          {detail.residualRedJustification && <p class="quoted">{detail.residualRedJustification}</p>}
        </div>
      )}
    </section>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  const most = 3;
  const item = (reason: string) => <li key={reason}>{reason}</li>;
  if (reasons.length === 0) return <span class="dim">{t('officers.noReason')}</span>;
  return (
    <>
      <ul>{reasons.slice(0, most).map(item)}</ul>
      {reasons.length > most && (
        <details>
          <summary>{t('officers.moreReasons', { count: reasons.length - most })}</summary>
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
      t('officers.effectBefore', {
        likelihood: before.likelihood,
        severity: signed(before.severity),
        risk: before.risk,
        benefit: before.benefit,
      }),
    after && t('officers.effectAfter', { risk: after.risk, benefit: after.benefit }),
  ].filter(Boolean);
  return (
    <li>
      <div>
        {writable ? <RouteLink to={{ id, step: 'detail', question: question.id }}>{name}</RouteLink> : name}
        {!writable && answer.answer && <p class="quoted">{answer.answer}</p>}
        {effects.length > 0 && <p class="dim">{effects.join(' ')}</p>}
        {kind === 'ANSWERED' && before && before.risk > 0 && writable && (
          <p>
            <RouteLink to={{ id, step: 'detail', question: `${question.id}-after` }}>
              {t('officers.afterLink')}
              <span class="only-heard"> {t('officers.detailQuestion', { id: question.id })}</span>
            </RouteLink>
          </p>
        )}
      </div>
      {kind === null ? (
        <Tag progress="notStarted" text={t('officers.notAnswered')} />
      ) : lacksAction ? (
        <Tag progress="attention" text={t('officers.needsAction')} />
      ) : (
        <Tag progress="done" text={codeWords('officers.detailKindShort', kind)} />
      )}
    </li>
  );
}
