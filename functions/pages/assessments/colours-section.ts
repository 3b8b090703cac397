import type { Voice } from '../languages/voice.ts';
import { type Text, textsJoined } from '../languages/wording.ts';
import { html, type Part } from '../markup/html.ts';
import { reportTable } from '../markup/report-table.tsx';
import { type Fact, point, type Section } from '../sections/section.ts';
import { colourMark, colourWord } from './colour-mark.ts';
import type { Detail, ReportPageData } from './read-report.ts';

type Point = Detail['points'][number];

/** Six colours before mitigation and after, and why; nothing where level 2 was not asked. */
export function coloursSection(
  { assessment: { detail, facts } }: ReportPageData,
  voice: Voice,
): Section | undefined {
  if (!detail) return undefined;
  const { say, record } = voice;
  const of = (measure: string, text: Text): Fact => ({ item: facts.title, measure, text });
  const open =
    detail.withoutAction.length > 0
      ? of(say('ciaActionsTitle'), say('ciaWithoutAction', { questions: detail.withoutAction.join(', ') }))
      : undefined;
  const red = detail.residualRedJustification
    ? of(say('ciaStaysRed'), record(detail.residualRedJustification))
    : undefined;
  return {
    id: 'colours',
    title: say('ciaColoursTitle'),
    facts: [...detail.points.flatMap((each) => pointFacts(each, voice)), open, red].filter(
      (fact) => fact !== undefined,
    ),
    body: html`${reportTable({
      caption: say('ciaColoursTitle'),
      captionHeard: true,
      head: [say('ciaPoint'), say('ciaBefore'), say('ciaAfter'), say('ciaWhy'), say('ciaBenefit')],
      rows: detail.points.map((each) => pointRow(each, voice)),
      className: 'colours',
    })}${open && html`<p class="warning">${open.text}</p>`}${red && html`<p><strong>${say('ciaStaysRed')}:</strong> ${red.text}</p>`}`,
  };
}

const pointRow = ({ point: of, before, after, reasons, largestBenefit }: Point, voice: Voice): Part[] => [
  voice.sayCode('point', of),
  colourMark(before, voice),
  colourMark(after, voice),
  reasons.length > 0 && html`<ul class="plain">${reasons.map((reason) => point(reason))}</ul>`,
  voice.count(largestBenefit),
];

function pointFacts({ point: of, before, after, reasons, largestBenefit }: Point, voice: Voice): Fact[] {
  const { say, sayCode, count } = voice;
  const item = sayCode('point', of);
  const colour = (measure: string, found: Point['before']): Fact => ({
    item,
    measure,
    text: colourWord(found, voice),
    status: found ?? undefined,
  });
  return [
    colour(say('ciaBefore'), before),
    colour(say('ciaAfter'), after),
    { item, measure: say('ciaWhy'), text: textsJoined(reasons, ' ') },
    { item, measure: say('ciaBenefit'), text: count(largestBenefit), value: largestBenefit },
  ];
}
