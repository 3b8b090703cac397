import { html, type Part } from '../html.ts';
import { type Fact, list, paragraph, type Section } from '../section.ts';
import type { Voice } from '../voice.ts';
import { type Text, textsJoined } from '../wording.ts';
import type { Assessment, ReportSheet } from './read-report.ts';
import { note, reportTable } from './report-table.ts';

type Comparison = NonNullable<Assessment['options']>;
type Option = Comparison['options'][number];
type Measure = Option['measures'][number];

/** Doing nothing and the options of the scheme side by side; that no option was recorded, where none was. */
export function optionsSection({ assessment: { options, facts } }: ReportSheet, voice: Voice): Section {
  const { say } = voice;
  const id = 'options';
  const title = say('ciaOptionsTitle');
  if (!options) {
    const none: Fact = { item: facts.title, measure: title, text: say('ciaOptionsNone') };
    return { id, title, facts: [none], body: html`${paragraph(none)}` };
  }
  const said = options.options.flatMap((option) => optionFacts(option, voice));
  const notes = options.notes.map(
    (text): Fact => ({ item: title, measure: say('noteOne'), text: voice.record(text) }),
  );
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
    body: html`${optionsTable(options, voice)}${list(said)}${list(notes, 'notes')}`,
  };
}

function optionsTable({ options }: Comparison, voice: Voice): Part {
  const { say, record } = voice;
  const [nothing] = options;
  const rows = (nothing?.measures ?? []).map(({ code, name, note: careful }) => [
    html`${record(name)}${note(careful ? record(careful) : undefined)}`,
    ...options.map(({ measures }) => {
      const measure = measures.find((each) => each.code === code);
      return measure ? measureWords(measure, voice) : say('ciaUnknown');
    }),
  ]);
  return reportTable({
    caption: say('ciaOptionsTable'),
    head: [say('ciaMeasure'), ...options.map(({ name }) => record(name))],
    rows,
  });
}

function measureWords({ value, unit, difference }: Measure, { say, amount, signed }: Voice): Text {
  if (value === null) return say('ciaUnknown');
  const told = amount(value, unit);
  return difference ? textsJoined([told, ` (${signed(difference)})`], '') : told;
}

/** What an option would do to labels, and what could not be taken into account. */
function optionFacts({ name, labelChanges, moves, notes }: Option, { say, tell, record }: Voice): Fact[] {
  const of = (text: Text): Fact => ({
    item: name,
    measure: say('labelTitle'),
    text: textsJoined([record(name), text], ': '),
  });
  return [
    ...labelChanges.map(({ area, before, after }) =>
      of(tell('ciaLabelChange', { area: record(area.name), before: record(before), after: record(after) })),
    ),
    ...[...moves, ...notes].map((text) => of(record(text))),
  ];
}
