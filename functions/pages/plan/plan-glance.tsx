import type { VNode } from 'preact';
import { commitmentStates } from '../../../domain/commitments/commitment-state.ts';
import { Note } from '../../../web-map/ui/note.tsx';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { StateMark } from './milestone-list.tsx';
import type { Priority, Promised, PromisedMilestone } from './promises.ts';

interface Props {
  /** Of the document. */
  readonly name: string;
  readonly promises: readonly Promised[];
  readonly priorities: readonly Priority[];
  readonly translator: PageTranslator;
}

/** A milestone with the promise that it is of. */
interface Placed {
  readonly promise: Promised;
  readonly milestone: PromisedMilestone;
  /** Month or year that was printed; empty: none. */
  readonly time: string;
}

/** A whole plan in one picture that is a table: themes down, printed months across, a mark a milestone. Prints on one sheet. */
export const PlanGlance = ({ name, promises, priorities, translator }: Props): VNode => {
  const { t, untranslated, date, codeWords, count } = translator;
  const byId = new Map(priorities.map((priority) => [priority.id, priority]));
  const themeOf = ({ priority }: Promised): Priority | undefined => {
    const own = priority ? byId.get(priority.id) : undefined;
    return own?.parent ? (byId.get(own.parent.id) ?? own) : own;
  };
  const placed = promises.flatMap((promise) =>
    promise.milestones.map((milestone): Placed => ({ promise, milestone, time: timeOf(milestone) })),
  );
  const times = [...new Set(placed.map(({ time }) => time))].sort((a, b) =>
    (a || '9').localeCompare(b || '9', 'en-GB'),
  );
  const themes = [...Map.groupBy(placed, ({ promise }) => themeOf(promise))].sort(([a], [b]) =>
    (a?.number ?? '9').localeCompare(b?.number ?? '9', 'en-GB', { numeric: true }),
  );
  return (
    <section id="glance" aria-labelledby="glance-title">
      <h2 id="glance-title">
        {name}: {t('page.planGlance')}
      </h2>
      <p>{t('page.planGlanceNote')}</p>
      <ReportTable
        class="glance"
        caption={`${name}: ${t('page.planGlance')}`}
        captionHeard
        head={[
          t('page.planPriority'),
          ...times.map((time) => (time === '' ? t('page.planNoMonth') : date(time))),
        ]}
        rows={themes.map(([theme, of]) => [
          <>
            {theme ? untranslated(`${theme.number} ${theme.title}`) : t('page.planNoPriority')}
            <Note>
              {t('page.planProgress', {
                done: of.filter(({ milestone }) => milestone.state === 'DONE').length,
                total: of.length,
              })}
            </Note>
          </>,
          ...times.map((time) => {
            const here = of.filter((each) => each.time === time);
            return here.length > 0 && <Marks placed={here} translator={translator} />;
          }),
        ])}
      />
      <ul class="plan-key">
        {commitmentStates.map((state) => {
          const of = placed.filter(({ milestone }) => milestone.state === state).length;
          return (
            of > 0 && (
              <li key={state}>
                <StateMark state={state} />
                {codeWords('actionState.', state)}: {count(of)}
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
};

const Marks = ({
  placed,
  translator: { codeWords, untranslated },
}: {
  readonly placed: readonly Placed[];
  readonly translator: PageTranslator;
}): VNode => (
  <span class="marks">
    {placed.map(({ promise: { id, refNo, words }, milestone }) => (
      <a key={milestone.id} class={refNo === null ? undefined : 'numbered'} href={`#${id}`}>
        <StateMark state={milestone.state} />
        {refNo ?? untranslated(words)}{' '}
        <span class="only-heard">{codeWords('actionState.', milestone.state)}</span>
      </a>
    ))}
  </span>
);

/** The year where no more was printed, else the month in which the printed time ends. */
const timeOf = ({ date, dueBy }: PromisedMilestone): string =>
  date !== null && /^\d{4}$/.test(date) ? date : (dueBy?.slice(0, 7) ?? '');
