import { Fragment, type VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { Fact } from '../parts/fact.ts';
import { FactList, Paragraph, type Section } from '../parts/section.tsx';
import type { AreaLabel, AreaPageData } from '../reading/read-area.ts';
import { stabilityFact } from './stability-fact.ts';

type Flip = AreaLabel['flips'][number];
type Variant = AreaLabel['methodVariants'][number];

/** How far each deciding value is from its line, and the label under every published variant; undefined for the borough. */
export function firmnessSection(
  { area }: AreaPageData,
  translator: InterfaceTranslator,
): Section | undefined {
  const { t } = translator;
  const label = area.classification;
  if (!label) return undefined;
  const isFirm = label.diversityFirmness === 'FIRM';
  const halves: readonly Fact[] = [
    ...(isFirm ? [{ item: area.name, measure: t('briefing.firmRow'), text: t('briefing.firmSays') }] : []),
    {
      item: area.name,
      measure: t('briefing.firmRow'),
      status: label.diversityFirmness,
      text: `${t('briefing.firmRow')}: ${translator.codeWords('briefing.firm', label.diversityFirmness)}`,
    },
    {
      item: area.name,
      measure: t('briefing.firmColumn'),
      status: label.practiceFirmness,
      text: `${t('briefing.firmColumn')}: ${translator.codeWords('briefing.firm', label.practiceFirmness)}`,
    },
  ];
  const flips = label.flips.map((flip) => flipFacts(flip, translator));
  const variants = label.methodVariants.map((variant) => ({
    isRun: variant.label !== null,
    fact: variantFact(variant, translator),
  }));
  const lead: Fact = stabilityFact(area.name, label, translator) ?? {
    item: area.name,
    measure: t('briefing.firmVariants'),
    text: t('briefing.firmVariantsNotKnown'),
  };
  return {
    id: 'firmness',
    title: t('briefing.firmTitle'),
    onScreenOnly: true,
    facts: [
      ...halves,
      ...flips.flatMap((flip) => Object.values(flip)),
      lead,
      ...variants.map(({ fact }) => fact),
    ],
    body: (
      <>
        <FactList facts={halves} />
        <FlipTable flips={flips} translator={translator} />
        <Paragraph fact={lead} />
        <p>{t('briefing.firmVariantsTable')}</p>
        <FactList facts={variantLines(variants, translator)} />
      </>
    ),
  };
}

function flipFacts(flip: Flip, { t, amount, chance }: InterfaceTranslator) {
  const { name: item, of, value, atLeast, threshold, unit, sentence } = flip;
  const isChance = of === 'diversity';
  const shown = (number: number) => (isChance ? chance(number) : amount(number, unit, [threshold]));
  const here = value === null ? t('briefing.notKnown') : shown(value);
  return {
    here: {
      item,
      measure: t('word.hereHead'),
      value,
      unit,
      text: value !== null && atLeast ? t('briefing.atLeast', { value: here }) : here,
    },
    line: { item, measure: t('briefing.firmLine'), value: threshold, unit, text: shown(threshold) },
    sentence: { item, measure: t('briefing.firmFlip'), text: sentence },
  } satisfies Record<string, Fact>;
}

interface FlipTableProps {
  readonly flips: readonly ReturnType<typeof flipFacts>[];
  readonly translator: InterfaceTranslator;
}

const FlipTable = ({ flips, translator: { t } }: FlipTableProps): VNode => (
  <table>
    <caption>{t('briefing.firmTable')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('briefing.firmValue')}</th>
        <th scope="col" class="number">
          {t('word.hereHead')}
        </th>
        <th scope="col" class="number">
          {t('briefing.firmLine')}
        </th>
      </tr>
    </thead>
    <tbody>
      {flips.map(({ here, line, sentence }) => (
        <Fragment key={here.item}>
          <tr class="test">
            <th scope="row">{here.item}</th>
            <td class="number">{here.text}</td>
            <td class="number dim">{line.text}</td>
          </tr>
          <tr class="rests-on">
            <td colspan={3}>{sentence.text}</td>
          </tr>
        </Fragment>
      ))}
    </tbody>
  </table>
);

interface ToldVariant {
  readonly isRun: boolean;
  readonly fact: Fact;
}

/** Variants by the label that they give, "Cold spot: one; another", then each that cannot be run, and why. */
const variantLines = (
  variants: readonly ToldVariant[],
  { apart }: InterfaceTranslator,
): readonly Pick<Fact, 'text'>[] => {
  const run = variants.filter(({ isRun }) => isRun).map(({ fact }) => fact);
  const notRun = variants.filter(({ isRun }) => !isRun).map(({ fact }) => fact);
  return [
    ...[...Map.groupBy(run, ({ text }) => text)].map(([given, facts]) => ({
      text: `${given}: ${apart(facts.map(({ item }) => item))}`,
    })),
    ...notRun.map(({ item, text }) => ({ text: `${item}: ${text}` })),
  ];
};

const variantFact = ({ name, label, note }: Variant, { t }: InterfaceTranslator): Fact => ({
  item: name,
  measure: t('briefing.firmVariant'),
  text:
    label === null
      ? t('briefing.firmVariantNone', { why: note ?? '' })
      : [label, ...(note ? [note] : [])].join('. '),
});
