import { type AnyMessage, message, type PlainCode } from '../messages/message.ts';
import { foldText } from './fold-text.ts';

/**
 * Kinds of places that people look for and that the register has no kind for. Whoever looks for one is told so, rather
 * than shown an empty list. English words beside the name of the kind, which is searched in every language.
 */
const rows: readonly (readonly [code: `searchSubject.${string}` & PlainCode, words: readonly string[]])[] = [
  ['searchSubject.foodBank', ['foodbank', 'food bank', 'food parcel', 'food parcels']],
  ['searchSubject.dentist', ['dentist', 'dentists', 'dental']],
  ['searchSubject.hospital', ['hospital', 'hospitals', 'a and e', 'accident and emergency']],
  ['searchSubject.pharmacy', ['pharmacy', 'pharmacies', 'chemist', 'chemists']],
  ['searchSubject.jobCentre', ['jobcentre', 'job centre', 'job center', 'jobcentre plus']],
  ['searchSubject.postOffice', ['post office', 'post offices']],
  ['searchSubject.youthClub', ['youth club', 'youth clubs', 'youth centre', 'youth centres']],
  ['searchSubject.synagogue', ['synagogue', 'synagogues', 'shul']],
  ['searchSubject.vihara', ['vihara', 'buddhist temple', 'buddhist centre']],
  [
    'searchSubject.busStop',
    ['bus', 'buses', 'bus stop', 'bus stops', 'autobus', 'автобус', 'przystanek', 'спирка', 'остановка'],
  ],
];

/** A kind of place that the register has no kind for. */
export interface Subject {
  readonly name: ReturnType<typeof message>;
  /** Words for it, folded. */
  readonly words: readonly string[];
  /** What is told of it: that the register does not list it, or where it is counted instead. */
  readonly note: AnyMessage;
}

/** Kinds that are no places of the register, and are told beside each place. */
const toldBesidePlaces: Readonly<Record<string, AnyMessage>> = {
  'searchSubject.busStop': message('search.stopsNear'),
};

/**
 * The subjects with their words in every language.
 * @param inEveryLanguage what a message says in each
 * @example subjects(inEveryLanguage)[0].words.includes('food bank') // true
 */
export const subjects = (
  inEveryLanguage: (text: ReturnType<typeof message>) => readonly string[],
): readonly Subject[] =>
  rows.map(([code, words]) => {
    const name = message(code);
    return {
      name,
      words: [...new Set([...words, ...inEveryLanguage(name)].map(foldText))],
      note: toldBesidePlaces[code] ?? message('search.notHeld', { subject: name }),
    };
  });

/**
 * The subject that folded words name; undefined where they name none.
 * @example subjectOf(['food', 'bank', 'bloxwich'], all)?.name.code // 'searchSubject.foodBank'
 */
export function subjectOf(words: readonly string[], all: readonly Subject[]): Subject | undefined {
  const text = ` ${words.join(' ')} `;
  return all.find((subject) => subject.words.some((word) => text.includes(` ${word} `)));
}
