import type { ComponentChild, VNode } from 'preact';
import { Note } from '../../ui/note.tsx';
import { ReportTable } from '../../ui/report-table.tsx';
import type { Fact } from '../briefing/parts/fact.ts';
import { FactList, Paragraph, type Section } from '../briefing/parts/section.tsx';
import type { Assessment, ReportData } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';

type Comparison = NonNullable<Assessment['options']>;
type Option = Comparison['options'][number];
type Measure = Option['measures'][number];

/** Doing nothing and the options of the scheme side by side; that no option was recorded, where none was. */
export function optionsSection(
  { assessment: { options, facts } }: ReportData,
  translator: ReportTranslator,
): Section {
  const { t } = translator;
  const id = 'options';
  const title = t('page.ciaOptionsTitle');
  if (!options) {
    const none: Fact = { item: facts.title, measure: title, text: t('page.ciaOptionsNone') };
    return { id, title, facts: [none], body: <Paragraph fact={none} /> };
  }
  const said = options.options.flatMap((option) => optionFacts(option, translator));
  const notes = options.notes.map((text): Fact => ({ item: title, measure: t('briefing.noteOne'), text }));
  return {
    id,
    title,
    facts: [
      ...options.options.flatMap(({ name, measures }) =>
        measures.map(
          (measure): Fact => ({
            item: name,
            measure: measure.name,
            text: measureWords(measure, translator),
            value: measure.value,
            unit: measure.unit,
          }),
        ),
      ),
      ...said,
      ...notes,
    ],
    body: (
      <>
        <p class="dim">{t('page.ciaOptionsTable')}</p>
        <OptionsTables options={options.options} translator={translator} />
        <FactList facts={said} />
        <FactList facts={notes} class="notes" />
      </>
    ),
  };
}

interface OptionsTablesProps {
  readonly options: readonly Option[];
  readonly translator: ReportTranslator;
}

/** One table for each group of measures: around the site, in the whole borough, of the scheme itself. */
const OptionsTables = ({ options, translator }: OptionsTablesProps): VNode => {
  const { t } = translator;
  const groups = [...Map.groupBy(options[0]?.measures ?? [], ({ group }) => group)];
  return (
    <>
      {groups.map(([group, measures]) => (
        <ReportTable
          key={group}
          caption={group}
          head={[t('page.ciaMeasure'), ...options.map(({ name }) => name)]}
          rows={measures.map(({ code }) => measureRow(code, options, translator))}
          class="options"
        />
      ))}
    </>
  );
};

/** What is to be known of a measure stands beside its name where it is the same for all options. */
function measureRow(
  code: string,
  options: readonly Option[],
  translator: ReportTranslator,
): ComponentChild[] {
  const found = options.flatMap(({ measures }) => measures.find((each) => each.code === code) ?? []);
  const notes = new Set(found.map((measure) => measure.note ?? ''));
  return [
    <>
      {found[0]?.name ?? code}
      <Note>{notes.size === 1 && found[0]?.note}</Note>
    </>,
    ...found.map((measure) => (
      <>
        {measureWords(measure, translator)}
        <Note>{notes.size > 1 && measure.note}</Note>
      </>
    )),
  ];
}

/** "at least 4 places (+1)": how it differs from doing nothing stands behind it. */
function measureWords({ amount, difference }: Measure, { t, signed }: ReportTranslator): string {
  if (amount === null) return t('page.ciaUnknown');
  return difference ? [amount, ` (${signed(difference)})`].join('') : amount;
}

/** What an option would do to labels, and what could not be taken into account. */
function optionFacts(
  { name, labelChanges, moves, notes }: Option,
  { t, untranslated }: ReportTranslator,
): Fact[] {
  const of = (text: string): Fact => ({
    item: name,
    measure: t('briefing.labelTitle'),
    text: [name, text].join(': '),
  });
  return [
    ...labelChanges.map(({ area, before, after }) =>
      of(t('page.ciaLabelChange', { area: untranslated(area.name), before, after })),
    ),
    ...[...moves, ...notes].map(of),
  ];
}
