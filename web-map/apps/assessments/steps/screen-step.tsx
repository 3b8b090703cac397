import { codeWords, t } from '../../../i18n/officers.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import type { Assessment, Viewer } from '../api/held.ts';
import { mayWrite } from '../api/may-write.ts';
import { FormPage } from '../form/form-page.tsx';
import { byChange } from '../form/form-spec.ts';
import { RouteLink } from '../pages/navigate.tsx';
import { Page } from '../pages/page.tsx';
import { QuestionPoints } from '../pages/question-points.tsx';
import { ReadOnlyNotice } from '../pages/read-only-notice.tsx';
import type { Route } from '../pages/route.ts';
import { pageAfter, standsAt } from '../pages/row-of-pages.ts';
import { SummaryList } from '../pages/summary-list.tsx';
import { Tag } from '../pages/tag.tsx';
import { CommentsAbout } from './comments-about.tsx';
import { evidenceFor } from './evidence-beside.ts';
import { screenAnswer, screenFields, screenInput } from './screen-form.ts';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  readonly question: string | undefined;
}

/** The screen: ten questions, one a page, and all of them with their answers. */
export function ScreenStep({ assessment, viewer, question }: Props) {
  const asked = assessment.screening.answers.find((answer) => answer.question.id === question);
  if (!asked || !mayWrite(assessment, viewer)) {
    return <ScreenSummary assessment={assessment} viewer={viewer} />;
  }
  const { id } = assessment;
  const ids = assessment.screening.answers.map((answer) => answer.question.id);
  const at: Route = { id, step: 'screen' };
  const next = (): Route => {
    const after = pageAfter(ids, asked.question.id);
    return after ? { ...at, question: after } : at;
  };
  return (
    <Page
      key={asked.question.id}
      title={asked.question.text}
      caption={t('officers.questionOf', standsAt(ids, asked.question.id))}
      back={at}
      backText={t('officers.backToScreen')}
    >
      <p class="lead-in">{asked.question.help}</p>
      <QuestionPoints points={asked.question.points} />
      <Loaded from={evidenceFor(assessment, `screening.${asked.question.id}`)}>
        {(evidence) => (
          <FormPage
            assessment={assessment}
            viewer={viewer}
            skipTo={next()}
            spec={{
              form: `screen ${asked.question.id}`,
              fields: screenFields(evidence),
              saved: (saved) => screenAnswer(saved, asked.question.id, evidence),
              send: byChange((values) => ({ screening: [screenInput(asked.question.id, values)] })),
              next,
              ...(asked.value === null
                ? {}
                : {
                    takeBack: {
                      button: t('officers.takeBackAnswer'),
                      send: byChange(() => ({ screening: [{ question: asked.question.id, value: null }] })),
                    },
                  }),
            }}
          />
        )}
      </Loaded>
      <CommentsAbout assessment={assessment} about={`screening.${asked.question.id}`} />
    </Page>
  );
}

function ScreenSummary({ assessment, viewer }: Omit<Props, 'question'>) {
  const { id, facts, screening } = assessment;
  const writable = mayWrite(assessment, viewer);
  const [first] = screening.unanswered;
  return (
    <Page
      title={t('officers.screen')}
      caption={facts.title}
      back={{ id }}
      backText={t('officers.backToTasks')}
    >
      <ReadOnlyNotice assessment={assessment} viewer={viewer} />
      <p>{t('officers.screenLead')}</p>
      <p>
        {screening.unanswered.length === 0
          ? t('officers.screenAll')
          : t('officers.screenLeft', { left: screening.unanswered.length, of: screening.answers.length })}
      </p>
      {writable && first !== undefined && (
        <p>
          <RouteLink class="main button" to={{ id, step: 'screen', question: first }}>
            {t(
              screening.unanswered.length === screening.answers.length
                ? 'officers.screenBegin'
                : 'officers.screenGoOn',
            )}
          </RouteLink>
        </p>
      )}
      {writable && first === undefined && (
        <p>
          <RouteLink class="main button" to={{ id, step: 'decision' }}>
            {t('officers.toRecommendation')}
          </RouteLink>
        </p>
      )}
      <SummaryList
        rows={screening.answers.map(({ question, value, sentence, evidence }) => ({
          name: `${question.id}. ${question.text}`,
          value:
            value === null ? (
              <Tag progress="notStarted" text={t('officers.notAnswered')} />
            ) : (
              <>
                <strong>{codeWords('officers.answer', value)}</strong>
                <p>{sentence}</p>
                {evidence.length > 0 && (
                  <p class="dim">{t('officers.restsOn', { evidence: evidence.join('; ') })}</p>
                )}
              </>
            ),
          ...(writable ? { change: { id, step: 'screen', question: question.id } } : {}),
          changeName: t('officers.question', { id: question.id }),
        }))}
      />
    </Page>
  );
}
