import type { VNode } from 'preact';
import type { Fact } from '../../../web-map/features/briefing/fact.ts';
import { FactList, Paragraph, type Section } from '../../../web-map/features/briefing/section.tsx';
import { LabelChip } from '../../../web-map/ui/label-chip.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { AreaLabel, AreaPageData } from '../queries/read-area.ts';

/** The label, its public wording, how firm it is, why, a strength, and what could change it. */
export function labelSection({ area, list: all }: AreaPageData, translator: PageTranslator): Section {
  const { t } = translator;
  const id = 'label';
  const title = t('page.labelTitle');
  const label = area.classification;
  if (!label) {
    const facts = [t('page.noLabel'), all.wards.summary].map((text) =>
      fact(area.name, t('page.labelLabel'), text),
    );
    return { id, title, facts, body: <Paragraphs facts={facts} /> };
  }
  const of = (measure: string, text: string) => fact(area.name, measure, text);
  const chip = of(t('page.labelLabel'), label.label);
  const wording = of(t('page.labelPublic'), label.publicLabel);
  const firmness = firmnessFacts(area.name, label, translator);
  const reasons = label.reasons.map((text) => of(t('page.labelReason'), text));
  const strength = label.strength ? of(t('page.labelStrength'), label.strength) : undefined;
  const changes = [...label.whatWouldChange.map(({ sentence }) => sentence), ...label.changedBy].map((text) =>
    of(t('page.labelChange'), text),
  );
  return {
    id,
    title,
    facts: [chip, wording, ...firmness, ...reasons, ...(strength ? [strength] : []), ...changes],
    body: (
      <>
        <LabelChip {...label} />
        <div class="firmness">
          <Paragraphs facts={firmness} />
        </div>
        <FactList facts={reasons} class="reasons" />
        {strength && (
          <p class="strength">
            <strong>{t('word.strengthTitle')}</strong> {strength.text}
          </p>
        )}
        {changes.length > 0 && <h3>{t('word.changesTitle')}</h3>}
        <FactList facts={changes} />
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

function firmnessFacts(item: string, label: AreaLabel, { t, percent }: PageTranslator): readonly Fact[] {
  const { firmness, firmnessSentence, stability, borderlineOn, provisional, bounds } = label;
  const [low = '', high = ''] = bounds;
  return [
    { item, measure: t('page.labelFirm'), status: firmness, text: firmnessSentence },
    ...(stability == null || stability >= 1
      ? []
      : [
          {
            item,
            measure: t('page.labelFirm'),
            value: stability,
            unit: t('page.unitShareOfChecks'),
            text: t('page.firmSome', { percent: percent(stability).replace('.0', '') }),
          },
        ]),
    ...(borderlineOn.length > 0
      ? [fact(item, t('page.labelFirm'), t('page.firmBorderline', { values: borderlineOn.join(', ') }))]
      : []),
    ...(provisional && label.practice.level !== 'NOT_KNOWN'
      ? [fact(item, t('page.labelFirm'), t('page.firmProvisional'))]
      : []),
    // Where practice is not known, a reason names both labels.
    ...(label.practice.level === 'NOT_KNOWN'
      ? []
      : [
          fact(
            item,
            t('page.labelBounds'),
            low === high ? t('page.boundsSame') : t('page.boundsOther', { low, high }),
          ),
        ]),
  ];
}
