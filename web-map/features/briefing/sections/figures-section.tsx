import { Fragment, type VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import { Sideways } from '../../../ui/sideways.tsx';
import type { Fact } from '../parts/fact.ts';
import { RowHead } from '../parts/row-head.tsx';
import { FactList, Paragraph, type Section } from '../parts/section.tsx';
import type { AreaPageData, Figure } from '../reading/read-area.ts';
import { figureFacts, isSplit } from './figure-facts.ts';
import { roundingNote } from './rounding-note.ts';
import { toldSinceCensus } from './since-census-section.tsx';

/** The broad groups have a part of their own; see the people section. */
const shownElsewhere = 'census-2021-ethnic-group-5';

/** Figures held for exactly this area but for those told beside other areas, and those of the borough that have a baseline and a target. */
export function figuresSection(
  { area, boroughFigures, comparisons }: AreaPageData,
  translator: InterfaceTranslator,
): Section {
  const { t, untranslated } = translator;
  const told = new Set([...comparisons.map(({ indicator }) => indicator.id), ...toldSinceCensus]);
  const own = rowsOf(
    area.observations.filter(
      ({ indicator: { id, framework } }) => !told.has(id) || framework === 'Census 2021',
    ),
    translator,
  );
  const borough = rowsOf(boroughFigures, translator);
  const rounding = roundingNote(
    area.name,
    area.observations
      .filter((figure) => isSplit(figure) && figure.indicator.id !== shownElsewhere)
      .map(({ value, breakdown }) => breakdown.map((part) => (part.value ?? 0) / (value || 1))),
    translator,
  );
  const none: Fact | undefined =
    own.length === 0
      ? { item: area.name, measure: t('briefing.figuresTitle'), text: t('briefing.figuresNone') }
      : undefined;
  const noSurvey: Fact | undefined = area.observations.some(({ survey }) => survey)
    ? undefined
    : {
        item: area.name,
        measure: t('briefing.figuresTitle'),
        text: t('briefing.surveyNone', { area: untranslated(area.name) }),
      };
  const computed = basisFacts(area.name, area.observations, translator);
  return {
    id: 'indicators',
    title: t('briefing.figuresTitle'),
    onScreenOnly: true,
    facts: [
      ...(none ? [none] : []),
      ...own.flatMap(({ facts }) => facts),
      ...(rounding ? [rounding] : []),
      ...(noSurvey ? [noSurvey] : []),
      ...computed,
      ...borough.flatMap(({ facts }) => facts),
    ],
    body: (
      <>
        <Paragraph fact={none} />
        <FigureTable rows={own} caption={t('briefing.figuresTable')} translator={translator} />
        <Paragraph fact={rounding} class="dim" />
        <Paragraph fact={noSurvey} class="dim" />
        <FactList facts={computed} class="dim" />
        <FigureTable rows={borough} caption={t('briefing.figuresBoroughTable')} translator={translator} />
      </>
    ),
  };
}

/** From what figures were worked out that nobody published for the area, and which those are. */
function basisFacts(
  item: string,
  figures: readonly Figure[],
  { t, untranslated, apart }: InterfaceTranslator,
): readonly Fact[] {
  const computed = figures.flatMap(({ basis, indicator }) => (basis === null ? [] : [{ basis, indicator }]));
  return [...Map.groupBy(computed, ({ basis }) => basis)].map(([basis, each]) => ({
    item,
    measure: t('briefing.noteOne'),
    text: `${apart(each.map(({ indicator }) => untranslated(indicator.name)))}: ${basis}`,
  }));
}

interface Row {
  /** The thing measured and its unit, which no other row of a table has. */
  readonly key: string;
  readonly name: string;
  /** The sets of indicators it belongs to. */
  readonly frameworks: readonly string[];
  /** Who answers for it, in words. */
  readonly bodies: readonly string[];
  readonly facts: readonly Fact[];
  /** Figures that are split into parts of a whole, and so need the width of the page. */
  readonly isSplit: boolean;
}

/** One row for each thing measured, in the order in which they come; two editions of one measure share a row. */
function rowsOf(figures: readonly Figure[], translator: InterfaceTranslator): readonly Row[] {
  const byName = Map.groupBy(
    figures.filter(({ indicator }) => indicator.id !== shownElsewhere),
    ({ indicator, unit }) => `${indicator.name} ${unit}`,
  );
  return [...byName].map(([key, each]) => {
    const bodies = each.flatMap(({ indicator: { responsibleBody: body } }) =>
      body ? [translator.t('briefing.responsible', { body: translator.untranslated(body) })] : [],
    );
    return {
      key,
      name: each[0]?.indicator.name ?? '',
      frameworks: withYears(each.flatMap(({ indicator }) => indicator.framework ?? [])),
      bodies: [...new Set(bodies)],
      facts: each.flatMap((figure) => figureFacts(figure, translator)),
      isSplit: each.every(isSplit),
    };
  });
}

/** Names that differ in their year alone are told once: "English Indices of Deprivation 2019, 2025". */
function withYears(names: readonly string[]): readonly string[] {
  const parts = [...new Set(names)].map((name) => /^(.*?)(?: (\d{4}))?$/.exec(name) ?? ['', name]);
  return [...Map.groupBy(parts, ([, name]) => name)].map(([name, each]) => {
    const years = each.flatMap(([, , year]) => year ?? []);
    return `${name} ${years.join(', ')}`.trim();
  });
}

const kinds = ['ACTUAL', 'BASELINE', 'TARGET'] as const;

interface FigureTableProps {
  readonly rows: readonly Row[];
  readonly caption: string;
  readonly translator: InterfaceTranslator;
}

function FigureTable({
  rows,
  caption,
  translator: { t, untranslated, apart },
}: FigureTableProps): VNode | null {
  if (rows.length === 0) return null;
  const ofKind = (facts: readonly Fact[], kind: (typeof kinds)[number]): readonly string[] =>
    facts.filter(({ measure }) => measure === t(`briefing.kind${kind}`)).map(({ text }) => text);
  const used = kinds.filter((kind) => rows.some(({ facts }) => ofKind(facts, kind).length > 0));
  // A set that all rows belong to is named once, above them.
  const sets = new Set(rows.flatMap(({ frameworks }) => frameworks));
  const isOneSet = rows.length > 1 && sets.size === 1;
  const named = isOneSet ? [caption, untranslated([...sets].join(''))].join(': ') : caption;
  const rowHead = ({ name, frameworks, bodies }: Row, columns: number): VNode => {
    const about = [...(isOneSet ? [] : frameworks.map(untranslated)), ...bodies];
    return <RowHead text={untranslated(name)} note={about.join(' · ')} class="half" colSpan={columns} />;
  };
  return (
    <Sideways name={named}>
      <table class="dense">
        <caption>{named}</caption>
        <thead>
          <tr>
            <th scope="col">{t('briefing.figureName')}</th>
            {used.map((kind) => (
              <th key={kind} scope="col">
                {t(`briefing.figure${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            row.isSplit ? (
              <Fragment key={row.key}>
                <tr class="test">{rowHead(row, used.length + 1)}</tr>
                <tr class="parts">
                  <td colSpan={used.length + 1}>{apart(row.facts.map(({ text }) => text))}</td>
                </tr>
              </Fragment>
            ) : (
              <tr key={row.key}>
                {rowHead(row, 1)}
                {used.map((kind) => (
                  <td key={kind}>{apart(ofKind(row.facts, kind))}</td>
                ))}
              </tr>
            ),
          )}
        </tbody>
      </table>
    </Sideways>
  );
}
