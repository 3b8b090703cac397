import type { ComponentChild, VNode } from 'preact';
import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import { ColourMark } from '../../../web-map/features/report/colour-mark.tsx';
import { Note } from '../../../web-map/ui/note.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { ListedAssessment } from './assessment-columns.ts';

/** One assessment in the register: scheme, state, decision, colour, and how many actions are overdue. */
export function registerRow(line: ListedAssessment, translator: PageTranslator): ComponentChild[] {
  const { t, date, count } = translator;
  const { decisionDate, overall, overdueActions } = line;
  return [
    <Scheme key="scheme" line={line} translator={translator} />,
    <State key="state" line={line} translator={translator} />,
    decisionDate ? date(decisionDate) : t('page.ciaNotGiven'),
    overall ? <ColourMark key="overall" colour={overall} translator={translator} /> : '–',
    overdueActions > 0 ? (
      <strong key="overdue" class="overdue">
        {count(overdueActions)}
      </strong>
    ) : (
      count(0)
    ),
  ];
}

interface Props {
  readonly line: ListedAssessment;
  readonly translator: PageTranslator;
}

const Scheme = ({ line: { id, title, kind, wards, localities }, translator }: Props): VNode => {
  const { t, untranslated, codeWords } = translator;
  const where = [
    ...(kind ? [codeWords('page.scheme', kind)] : []),
    ...wards.map(({ name }) => untranslated(name)),
    ...localities.map(({ name }) => t('word.locality', { name: untranslated(name) })),
  ];
  return (
    <>
      <a href={`/assessments/${id}`}>{untranslated(title)}</a>
      <Note>{where.join(' · ')}</Note>
    </>
  );
};

const State = ({ line: { state, publishedAt, publishedAfterDecision }, translator }: Props): VNode => {
  const { t, date, codeWords } = translator;
  return (
    <>
      {codeWords('page.state', state)}
      <Note>{publishedAt && t('page.ciaPublishedOn', { date: date(legalDayOf(publishedAt)) })}</Note>
      {publishedAfterDecision && (
        <>
          {' '}
          <strong class="overdue">{t('page.ciaLate')}</strong>
        </>
      )}
    </>
  );
};
