import type { PageTranslator } from '../languages/page-translator.ts';
import { html, type Part } from '../markup/html.ts';
import type { AreaLabel, AreaPageData } from '../queries/read-area.ts';
import { type Fact, list, paragraph, point, type Section } from './section.ts';

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
  const head = (text: string): Part => html`<th scope="col">${text}</th>`;
  return {
    id: 'firmness',
    title: t('page.firmTitle'),
    onScreenOnly: true,
    facts: [...halves, ...flips.flatMap((flip) => Object.values(flip)), lead, ...variants],
    body: html`${list(halves)}
      <table><caption>${t('page.firmTable')}</caption>
      <thead><tr>${head(t('page.firmValue'))}<th scope="col" class="number">${t('word.hereHead')}</th><th scope="col" class="number">${t('page.firmLine')}</th></tr></thead>
      <tbody>${flips.map(({ here, line, sentence }) => [
        html`<tr class="test"><th scope="row">${here.item}</th><td class="number">${here.text}</td><td class="number dim">${line.text}</td></tr>`,
        html`<tr class="rests-on"><td colspan="3">${sentence.text}</td></tr>`,
      ])}</tbody></table>
      ${paragraph(lead)}
<p>${t('page.firmVariantsTable')}</p>${variantLines(variants, translator)}`,
  };
}

function flipFacts(flip: Flip, { t, amount, chance }: PageTranslator) {
  const { name: item, of, value, atLeast, threshold, unit, sentence } = flip;
  const isChance = of === 'diversity';
  const shown = (number: number) => (isChance ? chance(number) : amount(number, unit, [threshold]));
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

/** Variants by the label that they give, or why they could not be run: "Cold spot: one variant; another". */
const variantLines = (variants: readonly Fact[], { apart }: PageTranslator): Part =>
  html`<ul>${[...Map.groupBy(variants, ({ text }) => String(text))].map(([given, facts]) =>
    point([facts[0]?.text ?? given, apart(facts.map(({ item }) => item))].join(': ')),
  )}</ul>`;

const variantFact = ({ name, label, note }: Variant, { t }: PageTranslator): Fact => ({
  item: name,
  measure: t('page.firmVariant'),
  text: [...(label ? [label] : []), ...(note ? [note] : [])].join('. '),
});
