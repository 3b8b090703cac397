import { html, joined, type Part } from '../html.ts';
import type { AreaSheet, Figure } from '../read-area.ts';
import { type Fact, paragraph, type Section } from '../section.ts';
import type { Voice } from '../voice.ts';

/** The broad groups have a part of their own; see the people section. */
const shownElsewhere = 'census-2021-ethnic-group-5';

/** Figures held for exactly this area, and those of the borough that have a baseline and a target. */
export function figuresSection({ area, boroughFigures }: AreaSheet, voice: Voice): Section {
  const { say } = voice;
  const own = rowsOf(area.observations, voice);
  const borough = rowsOf(boroughFigures, voice);
  const none: Fact | undefined =
    own.length === 0
      ? { item: area.name, measure: say('figuresTitle'), text: say('figuresNone') }
      : undefined;
  return {
    id: 'indicators',
    title: say('figuresTitle'),
    facts: [
      ...(none ? [none] : []),
      ...own.flatMap(({ facts }) => facts),
      ...borough.flatMap(({ facts }) => facts),
    ],
    body: html`${paragraph(none)}${figureTable(own, say('figuresTable'), voice)}${figureTable(borough, say('figuresBoroughTable'), voice)}`,
  };
}

interface Row {
  readonly name: string;
  readonly about: string;
  readonly facts: readonly Fact[];
}

/** One row an indicator, in the order in which they come. */
function rowsOf(figures: readonly Figure[], voice: Voice): readonly Row[] {
  const byIndicator = Map.groupBy(
    figures.filter(({ indicator }) => indicator.id !== shownElsewhere),
    ({ indicator }) => indicator.id,
  );
  return [...byIndicator.values()].map((each) => {
    const { name, framework, responsibleBody } = each[0]?.indicator ?? {};
    const body = responsibleBody ? voice.say('responsible', { body: responsibleBody }) : undefined;
    return {
      name: name ?? '',
      about: [framework, body].filter(Boolean).join(' · '),
      facts: each.flatMap((figure) => figureFacts(figure, voice)),
    };
  });
}

const kinds = ['ACTUAL', 'BASELINE', 'TARGET'] as const;

function figureTable(rows: readonly Row[], caption: string, { say }: Voice): Part {
  if (rows.length === 0) return undefined;
  const shown = kinds.filter(
    (kind) =>
      kind === 'ACTUAL' ||
      rows.some(({ facts }) => facts.some((fact) => fact.measure === say(`kind${kind}`))),
  );
  const heads = { ACTUAL: say('figureActual'), BASELINE: say('figureBaseline'), TARGET: say('figureTarget') };
  const used = shown.filter((kind) =>
    rows.some(({ facts }) => facts.some((fact) => fact.measure === say(`kind${kind}`))),
  );
  return html`<table class="figures">
    <caption>${caption}</caption>
    <thead><tr><th scope="col">${say('figureName')}</th>${used.map((kind) => html`<th scope="col">${heads[kind]}</th>`)}</tr></thead>
    <tbody>${rows.map(
      ({ name, about, facts }) =>
        html`<tr><th scope="row">${name}<span class="note">${about}</span></th>${used.map(
          (kind) =>
            html`<td>${joined(
              facts.filter(({ measure }) => measure === say(`kind${kind}`)).map(({ text }) => text),
              html`; `,
            )}</td>`,
        )}</tr>`,
    )}</tbody></table>`;
}

/** A figure in words; one that is split into parts of a whole gives one fact a part, in per cent. */
function figureFacts(figure: Figure, voice: Voice): readonly Fact[] {
  const { value, status, unit, period, source, breakdown, indicator, kind } = figure;
  const base = { item: indicator.name, measure: voice.say(`kind${kind}`), status, unit, period, source };
  const [first] = breakdown;
  const isWhole = value !== null && breakdown.length > 1 && unit !== 'percent';
  if (!isWhole || !first) return [{ ...base, value, text: figureInWords(figure, voice) }];
  return breakdown.map((part) => ({
    ...base,
    item: `${indicator.name}: ${part.category}`,
    value: part.value,
    text: `${part.category} ${part.value === null ? voice.say('noFigure') : voice.percent(part.value / value)}`,
  }));
}

/** "about 25% (agree; 2019/20; stated in words)", or why there is no number. */
export function figureInWords(figure: Figure, { say, sayCode, figure: number, date }: Voice): string {
  const { value, status, unit, qualifier, period, note, breakdown } = figure;
  const words =
    value === null
      ? sayCode('value', status)
      : [qualifier, `${number(value)}${unit === 'percent' ? '%' : ` ${unit}`}`].filter(Boolean).join(' ');
  const part = breakdown.length === 1 ? breakdown[0]?.category : undefined;
  const about = [part, period === null ? say('periodNotGiven') : date(period), note?.replace(/\.$/, '')];
  return `${words} (${about.filter(Boolean).join('; ')})`;
}
