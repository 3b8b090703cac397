import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { Fact } from '../parts/fact.ts';
import { FactList, Paragraph, type Section } from '../parts/section.tsx';
import type { AreaPageData, BriefedArea } from '../reading/read-area.ts';

export type PracticeOnRecord = NonNullable<BriefedArea['practiceOnRecord']>;
export type RecordedPractice = PracticeOnRecord['items'][number];

/** What documents say was done here, with how each is known, who read it and where; undefined where nobody can say. */
export function onRecordSection(
  { area }: AreaPageData,
  translator: InterfaceTranslator,
): Section | undefined {
  const { t } = translator;
  const practice = area.practiceOnRecord;
  if (!practice) return undefined;
  const lead: Fact = { item: area.name, measure: t('briefing.onRecordTitle'), text: practice.summary };
  const here = practice.items.map((item) => practiceFact(item, translator));
  const inTown = practice.inTown.map((item) => practiceFact(item, translator));
  const called = calledFacts(area, translator);
  return {
    id: 'practice-on-record',
    title: t('briefing.onRecordTitle'),
    // A locality has more than two printed sheets hold beside all else.
    onScreenOnly: area.level !== 'WARD',
    ...(inTown.length > 0 && { alsoOnScreenOnly: t('briefing.onRecordInTown') }),
    facts: [lead, ...here, ...inTown, ...called],
    body: (
      <>
        <Paragraph fact={lead} />
        <Records facts={here} />
        <div class="long">
          {inTown.length > 0 && <h4>{t('briefing.onRecordInTown')}</h4>}
          <Records facts={inTown} />
          {called.length > 0 && <h4>{t('briefing.onRecordCalled')}</h4>}
          <FactList facts={called} />
        </div>
      </>
    ),
  };
}

interface RecordFact extends Fact {
  /** What was done where, and what two printed sheets leave out: how it is known, cautions and readers. */
  readonly parts: readonly [string, string];
}

const Records = ({ facts }: { readonly facts: readonly RecordFact[] }): VNode | null =>
  facts.length === 0 ? null : (
    <ul>
      {facts.map(({ text, parts: [done, more] }) => (
        <li key={text}>
          {done} <span class="long">{more}</span>
        </li>
      ))}
    </ul>
  );

/** What documents themselves call the area, oldest first. */
export const calledFacts = (
  { name: item, practiceOnRecord }: BriefedArea,
  { t }: InterfaceTranslator,
): readonly Fact[] =>
  (practiceOnRecord?.calledByDocuments ?? []).map(({ words, readersWords, source }) => ({
    item,
    measure: t('briefing.onRecordCalled'),
    period: source.date,
    source,
    text: `${words} ${readersWords}`,
  }));

function practiceFact(
  { status, statusDay, statusWords, evidence }: RecordedPractice,
  { untranslated, apart }: InterfaceTranslator,
): RecordFact {
  const { place, area, kindWords, basisWords, strengthWords, sentence, note, readersWords, source } =
    evidence;
  const about = apart([untranslated(place ?? area.name), statusWords]);
  const done = `${kindWords} (${about}). ${untranslated(sentence)}`;
  const known = `(${apart([basisWords, strengthWords])})`;
  const more = [known, ...(note === null ? [] : [untranslated(note)]), readersWords].join(' ');
  return {
    item: place ?? area.name,
    measure: kindWords,
    status,
    period: statusDay,
    source,
    text: `${done} ${more}`,
    parts: [done, more],
  };
}
