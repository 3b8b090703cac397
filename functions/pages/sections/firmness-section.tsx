import { Fragment, type VNode } from 'preact';
import type { Fact } from '../../../web-map/features/briefing/fact.ts';
import { FactList, Paragraph, type Section } from '../../../web-map/features/briefing/section.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { AreaLabel, AreaPageData } from '../queries/read-area.ts';

type Flip = AreaLabel['flips'][number];
type Variant = AreaLabel['methodVariants'][number];

/** How far each deciding value is from its line, and the label under every published variant; undefined for the borough. */
export function firmnessSection({ area }: AreaPageData, translator: PageTranslator): Section | undefined {
  const { t } = translator;
  const label = area.classification;
  if (!label) return undefined;
  const halves: readonly Fact[] = [
    {
      item: area.name,
      measure: t('page.firmRow'),
      status: label.diversityFirmness,
      text: `${t('page.firmRow')}: ${translator.codeWords('page.firm', label.diversityFirmness)}`,
    },
    {
      item: area.name,
      measure: t('page.firmColumn'),
      status: label.practiceFirmness,
      text: `${t('page.firmColumn')}: ${translator.codeWords('page.firm', label.practiceFirmness)}`,
    },
  ];
  const flips = label.flips.map((flip) => flipFacts(flip, translator));
  const run = label.methodVariants.filter(({ sameLabel }) => sameLabel !== null);
  const same = run.filter(({ sameLabel }) => sameLabel).length;
  const variants = label.methodVariants.map((variant) => variantFact(variant, translator));
  const lead: Fact = {
    item: area.name,
    measure: t('page.firmVariants'),
    value: label.methodStability,
    unit: t('page.unitShare'),
    text: [
      t('page.firmVariantsSays', { same, run: run.length, all: label.methodVariants.length }),
      ...(label.methodStability === null ? [t('page.firmVariantsNotKnown')] : []),
    ].join(' '),
  };
  return {
    id: 'firmness',
    title: t('page.firmTitle'),
    onScreenOnly: true,
    facts: [...halves, ...flips.flatMap((flip) => Object.values(flip)), lead, ...variants],
    body: (
      <>
        <FactList facts={halves} />
        <FlipTable flips={flips} translator={translator} />
        <Paragraph fact={lead} />
        <p>{t('page.firmVariantsTable')}</p>
        <FactList facts={variantLines(variants)} />
      </>
    ),
  };
}

function flipFacts(flip: Flip, { t, amount, chance }: PageTranslator) {
  const { name: item, of, value, atLeast, threshold, unit, sentence } = flip;
  const isChance = of === 'diversity';
  const shown = (number: number) => (isChance ? chance(number) : amount(number, unit));
  const here = value === null ? t('page.notKnown') : shown(value);
  return {
    here: {
      item,
      measure: t('word.hereHead'),
      value,
      unit,
      text: value !== null && atLeast ? t('page.atLeast', { value: here }) : here,
    },
    line: { item, measure: t('page.firmLine'), value: threshold, unit, text: shown(threshold) },
    sentence: { item, measure: t('page.firmFlip'), text: sentence },
  } satisfies Record<string, Fact>;
}

interface FlipTableProps {
  readonly flips: readonly ReturnType<typeof flipFacts>[];
  readonly translator: PageTranslator;
}

const FlipTable = ({ flips, translator: { t } }: FlipTableProps): VNode => (
  <table>
    <caption>{t('page.firmTable')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('page.firmValue')}</th>
        <th scope="col" class="number">
          {t('word.hereHead')}
        </th>
        <th scope="col" class="number">
          {t('page.firmLine')}
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

/** Variants by the label that they give, or why they could not be run: "Cold spot: one variant; another". */
const variantLines = (variants: readonly Fact[]): readonly Pick<Fact, 'text'>[] =>
  [...Map.groupBy(variants, ({ text }) => text)].map(([given, facts]) => ({
    text: `${given}: ${facts.map(({ item }) => item).join('; ')}`,
  }));

const variantFact = ({ name, label, note }: Variant, { t }: PageTranslator): Fact => ({
  item: name,
  measure: t('page.firmVariant'),
  text: [...(label ? [label] : []), ...(note ? [note] : [])].join('. '),
});
