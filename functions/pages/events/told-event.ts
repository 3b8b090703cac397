import type { OneEventQuery } from '../../../schema/generated/page-operations.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { spokenLanguageName } from './spoken-language-name.ts';

/** An event as the pages read it, with nothing where it no longer stands. */
export type ToldEvent = NonNullable<OneEventQuery['event']>;
export type StandingEvent = NonNullable<ToldEvent['stands']>;

/** Where an event is, in words: the place on the register, the words of whoever wrote it, or the area. */
export const placeWords = ({ venue, place, area }: StandingEvent): readonly string[] => [
  ...(place === null ? [] : [place]),
  ...(venue ? [[venue.name, venue.address, venue.postcode].filter(Boolean).join(', ')] : []),
  ...(venue || place !== null || !area ? [] : [area.name]),
];

/** Who can come, what it costs, which languages are spoken, and how to ask: a line each. */
export function termsOfEvent(event: StandingEvent, translator: PageTranslator): readonly string[] {
  const { t, codeWords, untranslated, listed } = translator;
  const { openTo, cost, costNote, languages, contact } = event;
  const spoken = (languages ?? []).map(({ language }) =>
    untranslated(spokenLanguageName(language, translator)),
  );
  return [
    codeWords('page.eventOpenTo.', openTo),
    [codeWords('page.eventCost.', cost), costNote === null ? '' : untranslated(costNote)]
      .filter(Boolean)
      .join(': '),
    ...(spoken.length === 0 ? [] : [t('page.eventLanguages', { languages: listed(spoken) })]),
    ...(contact === null ? [] : [t('page.eventContact', { contact: untranslated(contact) })]),
  ];
}
