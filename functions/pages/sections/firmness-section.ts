import type { Voice } from '../languages/voice.ts';
import { textsJoined } from '../languages/wording.ts';
import { html, type Part } from '../markup/html.ts';
import type { AreaLabel, AreaPageData } from '../queries/read-area.ts';
import { type Fact, list, paragraph, point, type Section } from './section.ts';

type Flip = AreaLabel['flips'][number];
type Variant = AreaLabel['methodVariants'][number];

/** How far each deciding value is from its line, and the label under every published variant; undefined for the borough. */
export function firmnessSection({ area }: AreaPageData, voice: Voice): Section | undefined {
  const { say } = voice;
  const label = area.classification;
  if (!label) return undefined;
  const halves: readonly Fact[] = [
    {
      item: area.name,
      measure: say('firmRow'),
      status: label.diversityFirmness,
      text: `${say('firmRow')}: ${voice.sayCode('firm', label.diversityFirmness)}`,
    },
    {
      item: area.name,
      measure: say('firmColumn'),
      status: label.practiceFirmness,
      text: `${say('firmColumn')}: ${voice.sayCode('firm', label.practiceFirmness)}`,
    },
  ];
  const flips = label.flips.map((flip) => flipFacts(flip, voice));
  const run = label.methodVariants.filter(({ sameLabel }) => sameLabel !== null);
  const same = run.filter(({ sameLabel }) => sameLabel).length;
  const variants = label.methodVariants.map((variant) => variantFact(variant, voice));
  const lead: Fact = {
    item: area.name,
    measure: say('firmVariants'),
    value: label.methodStability,
    unit: say('unitShare'),
    text: [
      say('firmVariantsSays', { same, run: run.length, all: label.methodVariants.length }),
      ...(label.methodStability === null ? [say('firmVariantsNotKnown')] : []),
    ].join(' '),
  };
  const head = (text: string): Part => html`<th scope="col">${text}</th>`;
  return {
    id: 'firmness',
    title: say('firmTitle'),
    onScreenOnly: true,
    facts: [...halves, ...flips.flatMap((flip) => Object.values(flip)), lead, ...variants],
    body: html`${list(halves)}
      <table><caption>${say('firmTable')}</caption>
      <thead><tr>${head(say('firmValue'))}<th scope="col" class="number">${say('testHere')}</th><th scope="col" class="number">${say('firmLine')}</th></tr></thead>
      <tbody>${flips.map(({ here, line, sentence }) => [
        html`<tr class="test"><th scope="row">${here.item}</th><td class="number">${here.text}</td><td class="number dim">${line.text}</td></tr>`,
        html`<tr class="rests-on"><td colspan="3">${sentence.text}</td></tr>`,
      ])}</tbody></table>
      ${paragraph(lead)}
<p>${say('firmVariantsTable')}</p>${variantLines(variants)}`,
  };
}

function flipFacts(flip: Flip, { say, tell, amount, chance }: Voice) {
  const { name: item, of, value, atLeast, threshold, unit, sentence } = flip;
  const isChance = of === 'diversity';
  const shown = (number: number) => (isChance ? chance(number) : amount(number, unit));
  const here = value === null ? say('notKnown') : shown(value);
  return {
    here: {
      item,
      measure: say('testHere'),
      value,
      unit,
      text: value !== null && atLeast ? tell('atLeast', { value: here }) : here,
    },
    line: { item, measure: say('firmLine'), value: threshold, unit, text: shown(threshold) },
    sentence: { item, measure: say('firmFlip'), text: sentence },
  } satisfies Record<string, Fact>;
}

/** Variants by the label that they give, or why they could not be run: "Cold spot: one variant; another". */
const variantLines = (variants: readonly Fact[]): Part =>
  html`<ul>${[...Map.groupBy(variants, ({ text }) => String(text))].map(([given, facts]) =>
    point(textsJoined([facts[0]?.text ?? given, facts.map(({ item }) => item).join('; ')], ': ')),
  )}</ul>`;

const variantFact = ({ name, label, note }: Variant, { say }: Voice): Fact => ({
  item: name,
  measure: say('firmVariant'),
  text: textsJoined([...(label ? [label] : []), ...(note ? [note] : [])], '. '),
});
