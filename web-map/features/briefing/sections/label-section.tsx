import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { Fact } from '../parts/fact.ts';
import { FactList, Paragraph, type Section } from '../parts/section.tsx';
import { SubHeading } from '../parts/sub-heading.tsx';
import type { AreaLabel, AreaPageData } from '../reading/read-area.ts';
import { stabilityFact } from './stability-fact.ts';

/** The label, which stands at the head of a briefing with what people answer to it, its public wording, how firm it is, why, a strength, and what could change it. */
export function labelSection({ area, list: all }: AreaPageData, translator: InterfaceTranslator): Section {
  const { t } = translator;
  const id = 'label';
  const title = t('briefing.labelTitle');
  const label = area.classification;
  if (!label) {
    // That it has none is said on the card before it.
    const facts = [fact(area.name, t('briefing.labelLabel'), all.wards.summary)];
    return { id, title, facts, body: <Paragraphs facts={facts} /> };
  }
  const of = (measure: string, text: string) => fact(area.name, measure, text);
  const chip = of(t('briefing.labelLabel'), label.label);
  const wording = of(t('briefing.labelPublic'), label.publicLabel);
  const firmness = firmnessFacts(area.name, label, translator);
  const reasons = label.reasons.map((text) => of(t('briefing.labelReason'), text));
  const strength = label.strength ? of(t('briefing.labelStrength'), label.strength) : undefined;
  const beside = label.beside.map((text) => of(t('briefing.labelBeside'), text));
  const unanswered = label.replies.length === 0 ? [of(t('briefing.labelBeside'), t('word.noReplies'))] : [];
  const onlyOfMethod = label.whatWouldChange.every(({ kind }) => kind === 'THRESHOLD');
  const changes = [
    ...(onlyOfMethod ? [t('briefing.changesNone')] : []),
    ...label.whatWouldChange.map(({ sentence }) => sentence),
    ...label.changedBy,
  ].map((text) => of(t('briefing.labelChange'), text));
  return {
    id,
    title,
    ...(changes.length > 0 && { alsoOnScreenOnly: t('word.changesTitle') }),
    facts: [
      chip,
      wording,
      ...beside,
      ...firmness,
      ...reasons,
      ...(strength ? [strength] : []),
      ...unanswered,
      ...changes,
    ],
    body: (
      <>
        <div class="firmness">
          <Paragraphs facts={firmness} />
        </div>
        <FactList facts={reasons} class="reasons" />
        {strength && (
          <p class="strength">
            <strong>{t('word.strengthTitle')}</strong> {strength.text}
          </p>
        )}
        <Paragraphs facts={unanswered} />
        <div class="long">
          {changes.length > 0 && <SubHeading>{t('word.changesTitle')}</SubHeading>}
          <FactList facts={changes} />
        </div>
      </>
    ),
  };
}

const Paragraphs = ({ facts }: { readonly facts: readonly Fact[] }): VNode => (
  <>
    {facts.map((fact) => (
      <Paragraph key={fact.text} fact={fact} />
    ))}
  </>
);

const fact = (item: string, measure: string, text: string): Fact => ({ item, measure, text });

function firmnessFacts(item: string, label: AreaLabel, translator: InterfaceTranslator): readonly Fact[] {
  const { t, list } = translator;
  const { firmness, firmnessSentence, borderlineOn, provisional, bounds } = label;
  const stability = stabilityFact(item, label, translator);
  const [low = '', high = ''] = bounds;
  return [
    { item, measure: t('briefing.labelFirm'), status: firmness, text: firmnessSentence },
    ...(stability ? [stability] : []),
    ...(borderlineOn.length > 0
      ? [fact(item, t('briefing.labelFirm'), t('briefing.firmBorderline', { values: list(borderlineOn) }))]
      : []),
    ...(provisional && label.practice.level !== 'NOT_KNOWN'
      ? [fact(item, t('briefing.labelFirm'), t('briefing.firmProvisional'))]
      : []),
    // Where practice is not known, a reason names both labels.
    ...(label.practice.level === 'NOT_KNOWN'
      ? []
      : [
          fact(
            item,
            t('briefing.labelBounds'),
            low === high ? t('briefing.boundsSame') : t('briefing.boundsOther', { low, high }),
          ),
        ]),
  ];
}
