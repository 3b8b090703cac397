import type { VNode } from 'preact';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { alternatesOf, FileLinks } from '../layout/file-links.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { BreakdownTables, FlowTable, type Told } from './returns-tables.tsx';
import { type Picture, peopleWords } from './returns-words.ts';

interface Props {
  readonly picture: Picture;
  readonly translator: PageTranslator;
}

/** Who came to Places of Welcome in a month, as far as everyone may read it, and who has not told yet. No script. */
export function returnsPage(picture: Picture, meta: PageMeta, translator: PageTranslator): string {
  const { t, when } = translator;
  const files = { csv: `/returns/${picture.month}.csv` };
  return pageFrame(
    {
      title: t('page.returnsTitle'),
      narrowedTo: [when(picture.month)],
      description: t('page.returnsLead'),
      meta,
      alternates: alternatesOf(files),
      main: (
        <>
          <h1>{t('page.returnsTitle')}</h1>
          <p class="lead">{t('page.returnsLead')}</p>
          {picture.months.length === 0 && <p>{t('page.returnsNone')}</p>}
          <Months picture={picture} translator={translator} />
          <p class="actions">
            <FileLinks {...files} t={t} />{' '}
            <a class="action" href="/returns/courses-and-events">
              {t('page.turnoutLink')}
            </a>
          </p>
          <ul>
            {picture.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          {!picture.isLast && <p>{toldWords(picture, translator)}</p>}
          <Areas picture={picture} translator={translator} />
          <FlowTable places={meetingPlaces(picture, translator)} translator={translator} />
          <Places picture={picture} translator={translator} />
        </>
      ),
    },
    translator,
  );
}

/** The borough, its localities and each place of which something is told. */
const meetingPlaces = ({ areas, places }: Picture, { untranslated }: PageTranslator): readonly Told[] => [
  ...areas.map(({ area, attendance }) => ({ name: untranslated(area.name), ...attendance })),
  ...places.map(({ venue, attendance }) => ({
    name: untranslated(venue.name),
    breakdowns: attendance?.breakdowns ?? [],
  })),
];

const toldWords = ({ toldOn, nextOn }: Picture, { t }: PageTranslator): string =>
  toldOn === null
    ? t('page.returnsNotTold', { day: nextOn })
    : t('page.returnsTold', { day: toldOn, next: nextOn });

const Months = ({ picture: { month, months }, translator: { t, date } }: Props): VNode | null => {
  const others = months.filter((each) => each !== month);
  if (others.length === 0) return null;
  return (
    <nav class="actions" aria-label={t('page.returnsMonths')}>
      {others.map((each) => (
        <a key={each} class="action" href={`/returns/${each}`}>
          {date(each)}
        </a>
      ))}
    </nav>
  );
};

const Areas = ({ picture: { areas }, translator }: Props): VNode | null => {
  const { t, count, untranslated } = translator;
  if (areas.length === 0) return null;
  return (
    <>
      <h2>{t('page.returnsAreas')}</h2>
      <ReportTable
        caption={t('page.returnsAreas')}
        captionHeard
        head={[
          t('page.returnsWhere'),
          t('page.returnsCount'),
          t('page.returnsSessions'),
          t('page.returnsCame'),
        ]}
        rows={areas.map(({ area, attendance: { returnCount, sessionsHeld, attendances } }) => [
          untranslated(area.name),
          count(returnCount),
          count(sessionsHeld),
          peopleWords(attendances, translator),
        ])}
      />
      <BreakdownTables
        columns={areas.map(({ area, attendance }) => ({ name: untranslated(area.name), ...attendance }))}
        translator={translator}
      />
    </>
  );
};

/** Every place with what it told; one that sent nothing leads whoever runs it to the form. */
const Places = ({ picture: { places }, translator }: Props): VNode => {
  const { t, count, untranslated } = translator;
  return (
    <>
      <h2>{t('page.returnsPlaces')}</h2>
      <ReportTable
        caption={t('page.returnsPlaces')}
        captionHeard
        head={[
          t('page.returnsWhere'),
          t('page.returnsState'),
          t('page.returnsSessions'),
          t('page.returnsCame'),
        ]}
        rows={places.map(({ venue, isSent, attendance }) => [
          <a href={`/?venue=${venue.id}`}>{untranslated(venue.name)}</a>,
          isSent ? (
            t('page.returnsSent')
          ) : (
            <>
              {t('page.returnsMissing')}{' '}
              <a href={`/assess?kind=placeReturn&record=new&venue=${venue.id}`}>
                {t('page.returnsSend')} <span class="only-heard">{untranslated(venue.name)}</span>
              </a>
            </>
          ),
          attendance && count(attendance.sessionsHeld),
          attendance && peopleWords(attendance.attendances, translator),
        ])}
      />
    </>
  );
};
