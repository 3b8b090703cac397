import type { VNode } from 'preact';
import { message } from '../../../domain/messages/message.ts';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import { isWebAddress } from '../../../domain/provenance/web-address.ts';
import { Note } from '../../../web-map/ui/note.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { Promised, PromisedMilestone } from './promises.ts';

interface Props {
  readonly promise: Promised;
  readonly translator: PageTranslator;
}

/** The milestones of a promise: when as printed, what, how it stands and what shows that. */
export const MilestoneList = ({ promise, translator }: Props): VNode => (
  <>
    {promise.milestones.map((milestone) => (
      <Step key={milestone.id} milestone={milestone} promise={promise} translator={translator} />
    ))}
  </>
);

type StepProps = Props & { readonly milestone: PromisedMilestone };

const Step = ({ milestone, promise, translator }: StepProps): VNode => {
  const { t, untranslated } = translator;
  const { id, words, date: when, added } = milestone;
  const isOnly = promise.milestones.length === 1;
  return (
    <div class="milestone" id={`milestone-${id}`}>
      {when === null ? (
        <span class="dim">{t('page.planNoDate')}</span>
      ) : (
        <span class="when">{printedDate(when, translator)}</span>
      )}
      {words !== null && <Note>{untranslated(words)}</Note>}
      {added && (
        <Note>
          {t('page.planAdded')}: {untranslated(added.stands?.agreedIn ?? '')}
        </Note>
      )}
      {(!isOnly || milestone.report) && <StateOf milestone={milestone} translator={translator} />}
      {promise.source !== 'ASSESSMENT' && (
        <Note>
          <a class="check" href={checkAddress(milestone)}>
            {t('page.planCheck')}
          </a>
        </Note>
      )}
    </div>
  );
};

const StateOf = ({
  milestone: { state, report },
  translator,
}: Pick<StepProps, 'milestone' | 'translator'>): VNode => {
  const { t, untranslated, codeWords } = translator;
  const { stands = null, word = null } = report ?? {};
  const told = (code: 'page.planSince' | 'page.planApproved' | 'page.planReview', day: string) =>
    t(message(code, { day: day as CalendarDate }));
  return (
    <>
      <div>
        <StateMark state={state} />
        {codeWords('actionState.', state)}
        {stands && ` ${told('page.planSince', stands.stateOn)}`}
      </div>
      {stands && (
        <Note>
          {untranslated(stands.evidence)}{' '}
          {isWebAddress(stands.evidenceLink) && <a href={stands.evidenceLink}>{t('page.planShows')}</a>}{' '}
          {word && told('page.planApproved', legalDayOf(word.approvedAt))}
          {word?.isPastItsTime && ` ${t('page.planPast')}`}
          {stands.nextReview !== null && (
            <>
              <br />
              {told('page.planReview', stands.nextReview)}
            </>
          )}
        </Note>
      )}
    </>
  );
};

/** The sign of a state, beside its words. */
export const StateMark = ({ state }: Pick<Promised, 'state'>): VNode => (
  <span class={`state state-${state}`} aria-hidden="true" />
);

/** Where officers say how a milestone stands: the form of a new report, or the report that there is. */
const checkAddress = ({ id, report }: PromisedMilestone): string => {
  const query = new URLSearchParams({
    kind: 'milestoneReport',
    record: report?.id ?? 'new',
    ...(report ? {} : { about: id }),
  });
  return `/assess?${query}`;
};

/** A day, month or year in the words of the language; a span as the record has it. */
export const printedDate = (when: string, { date }: Pick<PageTranslator, 'date'>): string =>
  /^\d{4}(-\d{2}){0,2}$/.test(when) ? date(when) : when.split(' to ').map(date).join(' – ');
