import type { Voice } from '../languages/voice.ts';
import { type Text, textsJoined } from '../languages/wording.ts';
import { html, type Part } from '../markup/html.ts';
import { note, reportTable } from '../markup/report-table.tsx';
import { type Fact, list, paragraph, type Section } from '../sections/section.ts';
import type { Assessment, ReportPageData } from './read-report.ts';

type Comparison = NonNullable<Assessment['options']>;
type Option = Comparison['options'][number];
type Measure = Option['measures'][number];

/** Doing nothing and the options of the scheme side by side; that no option was recorded, where none was. */
export function optionsSection({ assessment: { options, facts } }: ReportPageData, voice: Voice): Section {
  const { say } = voice;
  const id = 'options';
  const title = say('ciaOptionsTitle');
  if (!options) {
    const none: Fact = { item: facts.title, measure: title, text: say('ciaOptionsNone') };
    return { id, title, facts: [none], body: html`${paragraph(none)}` };
  }
  const said = options.options.flatMap((option) => optionFacts(option, voice));
  const notes = options.notes.map((text): Fact => ({ item: title, measure: say('noteOne'), text }));
  return {
    id,
    title,
    facts: [
      ...options.options.flatMap(({ name, measures }) =>
        measures.map(
          (measure): Fact => ({
            item: name,
            measure: measure.name,
            text: measureWords(measure, voice),
            value: measure.value,
            unit: measure.unit,
          }),
        ),
      ),
      ...said,
      ...notes,
    ],
    body: html`<p class="dim">${say('ciaOptionsTable')}</p>${optionsTables(options, voice)}${list(said)}${list(notes, 'notes')}`,
  };
}

/** One table for each group of measures: around the site, in the whole borough, of the scheme itself. */
function optionsTables({ options }: Comparison, voice: Voice): Part {
  const { say } = voice;
  const groups = [...Map.groupBy(options[0]?.measures ?? [], ({ group }) => group)];
  return groups.map(([group, measures]) =>
    reportTable({
      caption: group,
      head: [say('ciaMeasure'), ...options.map(({ name }) => name)],
      rows: measures.map(({ code }) => measureRow(code, options, voice)),
      className: 'options',
    }),
  );
}

/** What is to be known of a measure stands beside its name where it is the same for all options. */
function measureRow(code: string, options: readonly Option[], voice: Voice): Part[] {
  const found = options.flatMap(({ measures }) => measures.find((each) => each.code === code) ?? []);
  const notes = new Set(found.map((measure) => measure.note ?? ''));
  return [
    html`${found[0]?.name ?? code}${notes.size === 1 && note(found[0]?.note ?? undefined)}`,
    ...found.map(
      (measure) => html`${measureWords(measure, voice)}${notes.size > 1 && note(measure.note ?? undefined)}`,
    ),
  ];
}

/** "at least 4 places (+1)": how it differs from doing nothing stands behind it. */
function measureWords({ amount, difference }: Measure, { say, signed }: Voice): Text {
  if (amount === null) return say('ciaUnknown');
  return difference ? textsJoined([amount, ` (${signed(difference)})`], '') : amount;
}

/** What an option would do to labels, and what could not be taken into account. */
function optionFacts({ name, labelChanges, moves, notes }: Option, { say, tell, record }: Voice): Fact[] {
  const of = (text: Text): Fact => ({
    item: name,
    measure: say('labelTitle'),
    text: textsJoined([name, text], ': '),
  });
  return [
    ...labelChanges.map(({ area, before, after }) =>
      of(tell('ciaLabelChange', { area: record(area.name), before, after })),
    ),
    ...[...moves, ...notes].map(of),
  ];
}
