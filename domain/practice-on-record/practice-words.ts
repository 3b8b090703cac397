import { type AnyMessage, message, type ToldText, untranslated } from '../messages/message.ts';
import { oneText } from '../messages/one-text.ts';
import type { Source } from '../provenance/source.ts';
import type { DocumentLabel, PracticeEvidence, Readers } from '../records/practice-evidence.ts';
import { type EvidenceOn, makesMark } from './evidence-on.ts';
import type { PracticeMark } from './practice-mark.ts';
import type { AreaPractice } from './practice-of-area.ts';
import type { MarkPoint } from './practice-places.ts';

/** The words of practice on record, one function a thing. What a record itself says stays English, as titles do. */

export const kindWords = ({ kind }: PracticeEvidence): AnyMessage => message('practiceRecord.kind', { kind });
export const strengthWords = ({ strength }: PracticeEvidence): AnyMessage =>
  message('practiceRecord.strength', { strength });
export const basisWords = ({ basis }: PracticeEvidence): AnyMessage =>
  message('practiceRecord.basis', { basis });
export const markWords = (mark: PracticeMark): AnyMessage => message('practiceRecord.mark', { mark });
export const pointWords = (point: MarkPoint): AnyMessage => message('practiceRecord.point', { point });
export const statusWords = ({ status, statusDay: day }: EvidenceOn): AnyMessage =>
  message('practiceRecord.status', { status, day });

/** Who read the source, and whether a second person did; of what was told here, as what somebody told and approved it. */
export function readersWords({
  reader,
  readOn,
  checker,
  checkedOn,
  told,
}: Readers & Pick<PracticeEvidence, 'told'>): AnyMessage {
  if (checker === undefined || checkedOn === undefined)
    return message('practiceRecord.readByOne', { reader: untranslated(reader), day: readOn });
  if (told)
    return message('practiceRecord.toldBy', { reader: told.reader, checker: told.checker, day: checkedOn });
  return message('practiceRecord.checked', {
    reader: untranslated(reader),
    checker: untranslated(checker),
    day: checkedOn,
  });
}

const sourceText = ({ title, date }: Source): ToldText =>
  date === undefined
    ? untranslated(title)
    : message('practiceRecord.sourceDated', { source: untranslated(title), day: date });

/** What a document calls a place, and when. */
export const calledWords = ({ place, word, tense, source }: DocumentLabel): AnyMessage =>
  message(word === 'COLD_SPOT' ? 'practiceRecord.calledColdSpot' : 'practiceRecord.calledCatalyst', {
    place: untranslated(place),
    tense,
    source: sourceText(source),
  });

/**
 * What is on record for an area, to be read aloud. Nothing on record is not nothing done.
 * @example areaPracticeWords(practiceOfArea(streetly, practice)) // practiceRecord.nothing
 */
export function areaPracticeWords({ area, items, inTown, catalystPlaces }: AreaPractice): ToldText {
  const name = untranslated(area.name);
  const marking = items.filter(makesMark);
  const told = marking.filter(({ evidence }) => evidence.told).length;
  const documented = marking.length - told;
  const towns = [...new Set(inTown.filter(makesMark).flatMap(({ evidence }) => evidence.place ?? []))];
  const none = message(items.length > 0 ? 'practiceRecord.impliedOnly' : 'practiceRecord.nothing', { name });
  const counted = [
    ...(documented > 0 ? [message('practiceRecord.found', { name, count: documented })] : []),
    ...(told > 0 ? [message('practiceRecord.toldHere', { name, count: told })] : []),
  ];
  const [first = none, ...more] = counted;
  return oneText(
    first,
    ...more,
    ...(catalystPlaces.length > 0
      ? [message('practiceRecord.catalysts', { names: catalystPlaces.map(untranslated) })]
      : []),
    ...(towns.length > 0 ? [message('practiceRecord.inTown', { names: towns.map(untranslated) })] : []),
  );
}
