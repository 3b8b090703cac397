import type { ComponentChildren, VNode } from 'preact';
import { monthsOfQuarter } from '../../../domain/returns/told-days.ts';
import type {
  CourseReturnsPageQuery,
  EventReturnsPageQuery,
} from '../../../schema/generated/page-operations.ts';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { Breadcrumb } from '../layout/breadcrumb.tsx';
import { alternatesOf, FileLinks } from '../layout/file-links.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { BreakdownTables, FlowTable } from './returns-tables.tsx';
import { peopleWords } from './returns-words.ts';

export type Turnout = Pick<CourseReturnsPageQuery, 'coursePicture'> & EventReturnsPageQuery;

interface Props {
  readonly turnout: Turnout;
  readonly translator: PageTranslator;
}

/** What courses and events of a quarter told, as far as everyone may read it: a folded section each. No script. */
export function turnoutPage(turnout: Turnout, meta: PageMeta, translator: PageTranslator): string {
  const { t } = translator;
  const { quarter } = turnout.coursePicture;
  const files = { csv: `/returns/${quarter}.csv` };
  const quarterName = t('page.turnoutQuarter', monthsOfQuarter(quarter));
  return pageFrame(
    {
      title: t('page.turnoutTitle'),
      narrowedTo: [quarterName],
      description: t('page.turnoutLead'),
      meta,
      alternates: alternatesOf(files),
      main: (
        <>
          <Breadcrumb pages={[{ href: '/returns', name: t('page.returnsTitle') }]} t={t} />
          <h1>{t('page.turnoutTitle')}</h1>
          <p class="lead">{t('page.turnoutLead')}</p>
          <p>
            <strong>{quarterName}</strong>
          </p>
          <Quarters turnout={turnout} translator={translator} />
          <p class="actions">
            <FileLinks {...files} t={t} />
          </p>
          <Courses turnout={turnout} translator={translator} />
          <Events turnout={turnout} translator={translator} />
        </>
      ),
    },
    translator,
  );
}

const Quarters = ({ turnout: { coursePicture, eventPicture }, translator: { t } }: Props): VNode | null => {
  const others = [...new Set([...coursePicture.quarters, ...eventPicture.quarters])]
    .filter((each) => each !== coursePicture.quarter)
    .sort()
    .reverse();
  if (others.length === 0) return null;
  return (
    <nav class="actions" aria-label={t('page.turnoutQuarters')}>
      {others.map((each) => (
        <a key={each} class="action" href={`/returns/${each}`}>
          {t('page.turnoutQuarter', monthsOfQuarter(each))}
        </a>
      ))}
    </nav>
  );
};

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly picture: Pick<Turnout['coursePicture'], 'quarters' | 'toldOn' | 'nextOn' | 'notes'>;
  readonly none: string;
  readonly form: { readonly href: string; readonly words: string };
  readonly translator: PageTranslator;
  readonly children: ComponentChildren;
}

/** A kind of return: what is told of it, folded, with the way to the form. */
const Section = ({ id, title, picture, none, form, translator, children }: SectionProps): VNode => {
  const { t } = translator;
  const { quarters, toldOn, nextOn, notes } = picture;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {quarters.length === 0 && <p>{none}</p>}
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <p>
        {toldOn === null
          ? t('page.turnoutNotTold', { day: nextOn })
          : t('page.returnsTold', { day: toldOn, next: nextOn })}
      </p>
      {children}
      <p class="actions">
        <a class="action" href={form.href}>
          {form.words}
        </a>
      </p>
    </section>
  );
};

const Courses = ({ turnout: { coursePicture: picture }, translator }: Props): VNode => {
  const { t, count, untranslated, codeWords } = translator;
  const subjects = picture.subjects.map(({ subject, enrolment }) => ({
    name: codeWords('kept.', `courseReturn.subject.${subject}`),
    ...enrolment,
  }));
  const areas = picture.areas.map(({ area, enrolment }) => ({ name: untranslated(area.name), ...enrolment }));
  return (
    <Section
      id="courses"
      title={t('page.turnoutCourses')}
      picture={picture}
      none={t('page.turnoutNoCourses')}
      form={{ href: '/assess?kind=courseReturn&record=new', words: t('page.turnoutSendCourse') }}
      translator={translator}
    >
      {areas.length > 0 && (
        <>
          <ReportTable
            caption={t('page.turnoutCourses')}
            captionHeard
            head={[t('page.returnsWhere'), t('page.returnsCount'), t('page.turnoutEnrolled')]}
            rows={areas.map(({ name, returnCount, enrolled }) => [
              name,
              count(returnCount),
              peopleWords(enrolled, translator),
            ])}
          />
          <details>
            <summary>{t('page.returnsAreas')}</summary>
            <BreakdownTables columns={areas} translator={translator} />
            <FlowTable places={areas} translator={translator} />
          </details>
          <details>
            <summary>{t('page.turnoutSubject')}</summary>
            <ReportTable
              caption={t('page.turnoutSubject')}
              captionHeard
              head={[t('page.turnoutSubject'), t('page.returnsCount'), t('page.turnoutEnrolled')]}
              rows={subjects.map(({ name, returnCount, enrolled }) => [
                name,
                count(returnCount),
                peopleWords(enrolled, translator),
              ])}
            />
            <BreakdownTables columns={subjects} translator={translator} />
          </details>
        </>
      )}
    </Section>
  );
};

const Events = ({ turnout: { eventPicture: picture }, translator }: Props): VNode => {
  const { t, count, untranslated } = translator;
  const areas = picture.areas.map(({ area, attendance }) => ({
    name: untranslated(area.name),
    ...attendance,
  }));
  const events = picture.events.map(({ event: { id, stands }, attendance }) => ({
    id,
    name: untranslated(stands?.title ?? id),
    ...attendance,
  }));
  const row = (name: VNode | string, { returnCount, attendances }: Omit<(typeof areas)[number], 'name'>) => [
    name,
    count(returnCount),
    peopleWords(attendances, translator),
  ];
  return (
    <Section
      id="events"
      title={t('page.turnoutEvents')}
      picture={picture}
      none={t('page.turnoutNoEvents')}
      form={{ href: '/assess?kind=eventReturn&record=new', words: t('page.turnoutSendEvent') }}
      translator={translator}
    >
      {areas.length > 0 && (
        <>
          <ReportTable
            caption={t('page.turnoutEvents')}
            captionHeard
            head={[t('page.returnsWhere'), t('page.returnsCount'), t('page.returnsCame')]}
            rows={[
              ...areas.map(({ name, ...told }) => row(name, told)),
              ...events.map(({ id, name, ...told }) =>
                row(<a href={`/records/events#${id}`}>{name}</a>, told),
              ),
            ]}
          />
          <details>
            <summary>{t('page.returnsAreas')}</summary>
            <BreakdownTables columns={areas} translator={translator} />
            <FlowTable places={[...areas, ...events]} translator={translator} />
          </details>
        </>
      )}
    </Section>
  );
};
