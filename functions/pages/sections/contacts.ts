import type { Voice } from '../languages/voice.ts';
import { textsJoined } from '../languages/wording.ts';
import type { AreaPageData } from '../queries/read-area.ts';
import type { Contact } from '../queries/read-findings.ts';
import type { Fact } from './section.ts';

type Party = Contact['from'];

/** Contacts on record that touch the area, each in a sentence; that there is none, where there is none. */
export function contactFacts(
  data: AreaPageData,
  contacts: readonly Contact[],
  voice: Voice,
): readonly Fact[] {
  const { say, tell, record } = voice;
  const found = contacts.filter(({ from, to }) => isOf(data, from) || isOf(data, to));
  if (found.length === 0) {
    return [{ item: data.area.name, measure: say('contactsTitle'), text: say('contactsNone') }];
  }
  return found.map(
    ({ exchange, from, to, note }): Fact => ({
      item: exchange.title,
      measure: say('contactsTitle'),
      text: tell('contactSays', {
        title: record(exchange.title),
        from: record(from.name),
        to: record(to.name),
        about: textsJoined([record(exchange.evidence), note], ' '),
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
