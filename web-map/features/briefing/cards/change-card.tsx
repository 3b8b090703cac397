import type { VNode } from 'preact';
import { publishedParameters } from '../../../../domain/method/method.ts';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import { ResultSign } from '../../../ui/result-sign.tsx';
import type { BriefingLinks } from '../parts/briefing-links.ts';
import type { Card } from '../parts/card.tsx';
import type { Fact } from '../parts/fact.ts';
import { WriteHere } from '../parts/on-paper.tsx';
import { FactList, Paragraph } from '../parts/section.tsx';
import type { AreaLabel, AreaPageData } from '../reading/read-area.ts';
import { gapsSection } from '../sections/gaps-section.tsx';
import { overdueSection } from '../sections/overdue-section.tsx';
import { practiceSection, testFacts } from '../sections/practice-section.tsx';

/** The smallest changes that would give another label, the five tests, and what to ask at a meeting. */
export function changeCard(data: AreaPageData, translator: InterfaceTranslator, links: BriefingLinks): Card {
  const { area } = data;
  const { t } = translator;
  const label = area.classification;
  const of = (text: string): Fact => ({ item: area.name, measure: t('briefing.inShort'), text });
  const change = label ? changeLead(label, translator) : undefined;
  const lead = change === undefined ? undefined : of(change);
  const questions = questionsOf(data, translator).map(
    (text): Fact => ({ item: area.name, measure: t('briefing.askTitle'), text }),
  );
  const sections = [
    practiceSection(data, translator),
    gapsSection(data, translator),
    overdueSection(data, translator, links),
  ];
  return {
    id: 'change',
    title: t('briefing.changeTitle'),
    facts: lead ? [lead, ...questions] : questions,
    lead: (
      <>
        <Paragraph fact={lead} />
        {label && <FiveTests tests={label.practice.tests} translator={translator} />}
        {questions.length > 0 && (
          <aside class="ask" aria-labelledby="ask-title">
            <h3 id="ask-title">{t('briefing.askTitle')}</h3>
            <FactList facts={questions} />
          </aside>
        )}
        <WriteHere t={t} />
      </>
    ),
    sections: sections.filter((section) => section !== undefined),
  };
}

/** How many reviews are missing before a level can be told; where one is told, the smallest change. */
function changeLead(
  { practice, whatWouldChange }: AreaLabel,
  { t }: InterfaceTranslator,
): string | undefined {
  const missing = publishedParameters.minimumKnownTests - practice.known;
  return missing > 0
    ? t('briefing.reviewLead', { tests: missing })
    : (whatWouldChange[0]?.sentence ?? undefined);
}

/** What only people who know the area can say: whether a place is open, and what runs now. */
function questionsOf({ area, places }: AreaPageData, translator: InterfaceTranslator): readonly string[] {
  const { t, untranslated, when } = translator;
  const unsure = places
    .filter((place) => place.meetingPlace && place.status === 'NOT_KNOWN')
    .toSorted(
      (a, b) =>
        Number(b.placeOfWelcome) - Number(a.placeOfWelcome) ||
        Number(b.statusDate !== null) - Number(a.statusDate !== null),
    );
  const [place] = unsure;
  const projects = area.classification?.practice.tests.find(({ id }) => id === 'activeProjects');
  return [
    ...(place
      ? [
          t('briefing.askPlace', {
            name: untranslated(place.name),
            dated: String(place.statusDate !== null),
            date: place.statusDate === null ? '' : when(place.statusDate),
          }),
        ]
      : []),
    ...(projects?.result === 'NOT_KNOWN' ? [t('briefing.askProjects')] : []),
  ];
}

interface TestsProps {
  readonly tests: AreaLabel['practice']['tests'];
  readonly translator: InterfaceTranslator;
}

/** Each test with its value now and its target; a question mark where nobody has reviewed the register. */
const FiveTests = ({ tests, translator }: TestsProps): VNode => {
  const { t } = translator;
  return (
    <table class="five-tests">
      <caption class="only-heard">{t('briefing.practiceTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('word.testHead')}</th>
          <th scope="col" class="number">
            {t('briefing.testNow')}
          </th>
          <th scope="col" class="number">
            {t('briefing.testTarget')}
          </th>
        </tr>
      </thead>
      <tbody>
        {tests.map((test) => {
          const { result, target } = testFacts(test, translator);
          return (
            <tr key={test.id}>
              <th scope="row">
                {test.name}
                {test.uncounted && <span class="dim block">{test.uncounted}</span>}
              </th>
              <td class="number">
                {test.value === null ? (
                  <>
                    <ResultSign result={test.result} />
                    <span class="only-heard">{result.text}</span>
                  </>
                ) : (
                  result.text
                )}
              </td>
              <td class="number dim">{target.text}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
