import type { VNode } from 'preact';
import type { RegisteredPlacesQuery } from '../../../schema/generated/page-operations.ts';
import { Note } from '../../../web-map/ui/note.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';

type Place = RegisteredPlacesQuery['venues']['edges'][number]['node'];

/** The cells of a place: name and kind, ward with what says so, status with its day, and when it opens. */
export function placeRow(
  place: Place,
  kinds: ReadonlyMap<string, string>,
  { t, untranslated, codeWords, date }: PageTranslator,
): readonly VNode[] {
  const {
    id,
    name,
    kind,
    placeOfWelcome,
    ward,
    areaBasisWords,
    status,
    statusDate,
    openingText,
    openingTimes,
    warmSpace,
  } = place;
  return [
    <>
      <a href={`/?venue=${id}`}>{untranslated(name)}</a>
      <Note>
        {[
          kinds.get(kind) ?? untranslated(kind),
          ...(placeOfWelcome ? [t('briefing.placeWelcome')] : []),
        ].join(' · ')}
      </Note>
    </>,
    <>
      {ward ? (
        <a href={`/area/${ward.code}`}>{untranslated(ward.name)}</a>
      ) : (
        <span class="dim">{t('page.papNoWard')}</span>
      )}
      <Note>{areaBasisWords}</Note>
    </>,
    <>
      {codeWords('briefing.status', status)}
      <Note>{statusDate !== null && t('page.papWordsOf', { date: date(statusDate) })}</Note>
    </>,
    <>
      {openingTimes ? openingTimes.words.join(' ') : openingText !== null && untranslated(openingText)}
      {openingTimes && <Note>{openingTimes.record.words}</Note>}
      {warmSpace && <Note>{warmSpace.words}</Note>}
      {openingText === null && !warmSpace && <span class="dim">{t('page.papNotOnRecord')}</span>}
      <Note>
        <a href={`/assess?kind=venueOpening&record=new&venue=${id}`}>
          {t('page.wrongHere')}
          <span class="only-heard"> {untranslated(name)}</span>
        </a>
      </Note>
    </>,
  ];
}
