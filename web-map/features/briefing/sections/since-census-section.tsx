import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { Fact } from '../parts/fact.ts';
import { RowHead } from '../parts/row-head.tsx';
import type { Section } from '../parts/section.tsx';
import type { AreaPageData, Compared, Figure } from '../reading/read-area.ts';

const frameworks: readonly string[] = ['Since the census', 'Community Life Survey'];
/** Figures of the borough that this section tells though no other area has them. */
export const toldSinceCensus: readonly string[] = ['moved-in-2020-21', 'moved-out-2020-21'];
/** Places that people moved from or to, named on the page; the file has more. */
const placesNamed = 6;

/**
 * What changed since the census, as far as it is published: residents, newcomers, moves, hate crime of the police force
 * and belonging in England, each with what to be careful of. Undefined on other pages than the borough's.
 */
export function sinceCensusSection(
  { area, comparisons }: AreaPageData,
  translator: InterfaceTranslator,
): Section | undefined {
  const { t, untranslated } = translator;
  const told = [
    ...comparisons
      .filter(({ indicator }) => frameworks.includes(indicator.framework ?? ''))
      .map((each) => ({ indicator: each.indicator, lines: linesOf(each, area, translator) })),
    ...(area.level === 'BOROUGH' ? area.observations : [])
      .filter(({ indicator }) => toldSinceCensus.includes(indicator.id))
      .map((figure) => ({
        indicator: { ...figure.indicator, note: null },
        lines: movesOf(figure, area.name, translator),
      })),
  ];
  if (told.length === 0) return undefined;
  const ofBorough = ({ measure }: Fact): boolean => measure === untranslated(area.name);
  // What is known of the borough itself comes first.
  const parts = told.toSorted((a, b) => Number(b.lines.some(ofBorough)) - Number(a.lines.some(ofBorough)));
  const isNote = ({ measure }: Fact): boolean => measure === t('briefing.noteOne');
  const notes = (note: string | null, item: string): readonly Fact[] =>
    note ? [{ item, measure: t('briefing.noteOne'), text: untranslated(note) }] : [];
  return {
    id: 'since-census',
    title: t('briefing.sinceTitle'),
    onScreenOnly: true,
    facts: parts.flatMap(({ indicator, lines }) => [...lines, ...notes(indicator.note, indicator.name)]),
    body: (
      <table class="stacked">
        <caption class="only-heard">{t('briefing.sinceTitle')}</caption>
        <thead>
          <tr>
            {[t('briefing.figureName'), untranslated(area.name), t('briefing.besideTitle')].map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map(({ indicator, lines }) => (
            <tr key={indicator.id}>
              <RowHead
                text={untranslated(indicator.name)}
                note={[...notes(indicator.note, indicator.name), ...lines.filter(isNote)]
                  .map(({ text }) => text)
                  .join(' ')}
                class="half"
              />
              <Cell head={untranslated(area.name)} facts={lines.filter(ofBorough)} />
              <Cell
                head={t('briefing.besideTitle')}
                facts={lines.filter((fact) => !ofBorough(fact) && !isNote(fact))}
              />
            </tr>
          ))}
        </tbody>
      </table>
    ),
  };
}

interface CellProps {
  readonly head: string;
  readonly facts: readonly Fact[];
}

/** What is told of the borough, or of other places; on a narrow screen an empty one takes no line. */
const Cell = ({ head, facts }: CellProps): VNode => (
  <td data-label={head} class={facts.length === 0 ? 'empty' : undefined}>
    <span>
      {facts.map(({ text }) => (
        <span key={text} class="block">
          {text}
        </span>
      ))}
    </span>
  </td>
);

type Told = Pick<Figure, 'value' | 'unit' | 'status' | 'period' | 'source'>;

/** The borough's first and latest figure, and those of other areas; of these alone where the borough has none. */
function linesOf(
  { indicator, figures }: Compared,
  area: AreaPageData['area'],
  translator: InterfaceTranslator,
): readonly Fact[] {
  const { t, untranslated, apart } = translator;
  const own = area.observations
    .filter((figure) => figure.indicator.id === indicator.id)
    .toSorted((a, b) => (a.period ?? '').localeCompare(b.period ?? ''));
  const ends = own.length > 2 ? [own[0], own.at(-1)] : own;
  const elsewhere = figures.map(
    (figure) => `${untranslated(figure.area.name)} ${amountOf(figure, translator)}`,
  );
  return [
    ...ends.flatMap((figure) => (figure ? [factOf(indicator.name, area.name, figure, translator)] : [])),
    ...(own.length > 0 && elsewhere.length > 0
      ? [
          {
            item: indicator.name,
            measure: t('briefing.besideTitle'),
            text: t('briefing.sinceElsewhere', { figures: apart(elsewhere) }),
          },
        ]
      : figures.map((figure) => factOf(indicator.name, figure.area.name, figure, translator))),
  ];
}

const amountOf = (
  { value, unit, status }: Pick<Told, 'value' | 'unit' | 'status'>,
  { qualifiedAmount, codeWords }: InterfaceTranslator,
): string => (value === null ? codeWords('briefing.value', status) : qualifiedAmount(value, unit, null));

function factOf(item: string, place: string, figure: Told, translator: InterfaceTranslator): Fact {
  const { untranslated, when, t } = translator;
  const { value, unit, status, period, source } = figure;
  const name = untranslated(place);
  return {
    item,
    measure: name,
    value,
    unit,
    status,
    period,
    source,
    text: t('briefing.sinceFigure', {
      place: name,
      figure: amountOf(figure, translator),
      period: period === null ? t('word.periodNotGiven') : when(period),
    }),
  };
}

/** How many moved, and from or to where most did. */
function movesOf(figure: Figure, place: string, translator: InterfaceTranslator): readonly Fact[] {
  const { t, untranslated, apart } = translator;
  const { indicator, breakdown, unit, period, source, status, note } = figure;
  const most = breakdown
    .slice(0, placesNamed)
    .map(({ name, value }) => `${name} ${amountOf({ value, unit, status }, translator)}`);
  return [
    factOf(indicator.name, place, figure, translator),
    {
      item: indicator.name,
      measure: t('briefing.sinceMost'),
      period,
      source,
      text: t('briefing.sinceMostNamed', { places: apart(most) }),
    },
    ...(note ? [{ item: indicator.name, measure: t('briefing.noteOne'), text: untranslated(note) }] : []),
  ];
}
