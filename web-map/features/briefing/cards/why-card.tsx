import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { BriefingLinks } from '../parts/briefing-links.ts';
import type { Card } from '../parts/card.tsx';
import type { Fact } from '../parts/fact.ts';
import { Paragraph } from '../parts/section.tsx';
import type { AreaLabel, AreaPageData } from '../reading/read-area.ts';
import { wardsSection } from '../sections/around-section.tsx';
import { firmnessSection } from '../sections/firmness-section.tsx';
import { labelSection } from '../sections/label-section.tsx';

/** The label in one sentence of why and one word of how firm; behind it all reasons, distances and variants. */
export function whyCard(data: AreaPageData, translator: InterfaceTranslator, links: BriefingLinks): Card {
  const { area, list } = data;
  const { t } = translator;
  const label = area.classification;
  const of = (text: string): Fact => ({ item: area.name, measure: t('briefing.inShort'), text });
  const why = of(label?.reasons[0] ?? list.wards.summary);
  // The lead of a page is the first fact of each card. Of the borough it is long, and the card below does not say it again.
  const shown = label ? why : of(t('briefing.noLabel'));
  const firmness = label && firmnessInShort(label, translator);
  // The last word of the documents; all of them stand with what else is on record.
  const called = (area.practiceOnRecord?.calledByDocuments ?? []).slice(-1).map(({ words }) => of(words));
  const sections = [
    labelSection(data, translator),
    wardsSection(data, translator, links),
    firmnessSection(data, translator),
  ];
  return {
    id: 'why',
    title: t('briefing.whyTitle'),
    facts: [
      why,
      ...(label ? [] : [shown]),
      ...(firmness ? [of([`${firmness.word}.`, firmness.sentence].filter(Boolean).join(' '))] : []),
      ...called,
    ],
    lead: (
      <>
        <Paragraph fact={shown} class="lead" />
        {firmness && <InShort {...firmness} firm={label.diversityFirmness} />}
        {called.map((fact) => (
          <Paragraph key={fact.text} fact={fact} />
        ))}
      </>
    ),
    sections: sections.filter((section) => section !== undefined),
  };
}

interface Firmness {
  readonly word: string;
  /** Why it is not firm; what is firm needs no reason before it is asked for. */
  readonly sentence?: string;
}

/** Of who lives here alone: what is done here has a card of its own. */
function firmnessInShort(label: AreaLabel, { t }: InterfaceTranslator): Firmness | undefined {
  switch (label.diversityFirmness) {
    case 'FIRM':
      return { word: t('briefing.firm') };
    case 'SENSITIVE':
      return {
        word: t('briefing.sensitive'),
        sentence: t(
          label.diversity.groupingSensitive ? 'briefing.sensitiveGroups' : 'briefing.sensitiveLine',
        ),
      };
    default:
      return undefined;
  }
}

const InShort = ({ word, sentence, firm }: Firmness & { readonly firm: string }): VNode => (
  <p class={`firm-in-short firm-${firm}`}>
    <strong>{word}.</strong> {sentence}
  </p>
);
