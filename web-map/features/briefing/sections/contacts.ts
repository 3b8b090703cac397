import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { Fact } from '../parts/fact.ts';
import type { AreaPageData } from '../reading/read-area.ts';
import type { Contact } from '../reading/read-findings.ts';

type Party = Contact['from'];

/** Contacts on record that touch the area, each in a sentence; that there is none, where there is none. */
export function contactFacts(
  data: AreaPageData,
  contacts: readonly Contact[],
  translator: InterfaceTranslator,
): readonly Fact[] {
  const { t, untranslated } = translator;
  const found = contacts.filter(({ from, to }) => isOf(data, from) || isOf(data, to));
  if (found.length === 0) {
    return [{ item: data.area.name, measure: t('word.exchangesTitle'), text: t('briefing.contactsNone') }];
  }
  return found.map(
    ({ exchange, from, to, note }): Fact => ({
      item: exchange.title,
      measure: t('word.exchangesTitle'),
      text: t('briefing.contactSays', {
        title: untranslated(exchange.title),
        from: untranslated(from.name),
        to: untranslated(to.name),
        about: [untranslated(exchange.evidence), note].filter(Boolean).join(' '),
      }),
      source: exchange.source,
    }),
  );
}

/** Whether a named place is of the area: by its ward, or by its locality where the area is no ward. */
const isOf = ({ area }: AreaPageData, { ward, locality }: Party): boolean =>
  area.level === 'BOROUGH' ||
  ward?.code === area.code ||
  (area.level === 'LOCALITY' && locality?.code === area.code);
