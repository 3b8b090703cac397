import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import { Whisker } from '../../../ui/whisker.tsx';
import { whiskerScale } from '../../../ui/whisker-scale.ts';
import type { Fact } from '../parts/fact.ts';
import { RowHead } from '../parts/row-head.tsx';
import { FactList, type Section } from '../parts/section.tsx';
import type { AreaPageData, Compared } from '../reading/read-area.ts';

/** The set whose figures stand side by side; counts of people of larger and smaller areas do not. */
const compared = 'Explore Local Statistics';

/** Figures of the borough beside its neighbours, the region and England; undefined on other pages. */
export function besideSection(
  { area, comparisons }: AreaPageData,
  translator: InterfaceTranslator,
): Section | undefined {
  const { t, untranslated } = translator;
  const columns = widerNames(comparisons);
  const rows = comparisons.filter(isShown).map((each) => rowOf(each, area.name, columns, translator));
  if (rows.length === 0) return undefined;
  const caveats = [...new Set(comparisons.filter(isShown).map(({ caveat }) => caveat))].map(
    (text): Fact => ({ item: area.name, measure: t('briefing.noteOne'), text }),
  );
  const place = untranslated(area.name);
  return {
    id: 'beside',
    title: t('briefing.besideTitle'),
    onScreenOnly: true,
    facts: [...rows.flatMap(({ facts }) => facts), ...caveats],
    body: (
      <>
        <p class="dim">{t('briefing.besideChart', { place })}</p>
        <table class="stacked">
          <caption>{t('briefing.besideTable', { place })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('briefing.figureName')}</th>
              {[area.name, ...columns].map((name) => (
                <th key={name} scope="col" class="number">
                  {untranslated(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{rows.map(({ view }) => view)}</tbody>
        </table>
        <FactList facts={caveats} class="dim" />
      </>
    ),
  };
}

const isShown = ({ indicator, own }: Compared): boolean => indicator.framework === compared && own !== null;

type Elsewhere = Compared['figures'][number];
const isWider = ({ area: { kind } }: Elsewhere): boolean => kind === 'REGION' || kind === 'NATION';

/** Region and country, the columns of the table. */
const widerNames = (comparisons: readonly Compared[]): readonly string[] => [
  ...new Set(
    comparisons
      .filter(isShown)
      .flatMap(({ figures }) => figures.filter(isWider).map(({ area }) => area.name)),
  ),
];

interface Row {
  readonly facts: readonly Fact[];
  readonly view: VNode;
}

function rowOf(
  each: Compared,
  borough: string,
  columns: readonly string[],
  translator: InterfaceTranslator,
): Row {
  const { t, qualifiedAmount, codeWords, untranslated, when } = translator;
  const { indicator, own, figures, period } = each;
  const told = ({ value, unit, status }: Pick<Elsewhere, 'value' | 'unit' | 'status'>): string =>
    value === null ? codeWords('briefing.value', status) : qualifiedAmount(value, unit, null);
  const factOf = (name: string, of: Pick<Elsewhere, 'value' | 'unit' | 'status' | 'source'>): Fact => ({
    item: indicator.name,
    measure: untranslated(name),
    value: of.value,
    unit: of.unit,
    status: of.status,
    period,
    source: of.source,
    text: told(of),
  });
  const wider = figures.filter(isWider);
  const standings = wider.flatMap(({ standingWords }) => standingWords ?? []);
  const councils = figures.filter(({ area }) => area.kind === 'DISTRICT');
  const scale = whiskerScale([...(own ? [own] : []), ...figures]);
  const interval =
    own?.lower != null && own.upper != null
      ? t('briefing.interval', {
          lower: qualifiedAmount(own.lower, own.unit, null),
          upper: qualifiedAmount(own.upper, own.unit, null),
        })
      : undefined;
  return {
    facts: [
      ...(own ? [factOf(borough, own)] : []),
      ...(interval ? [{ item: indicator.name, measure: untranslated(borough), text: interval }] : []),
      ...wider.map((figure) => factOf(figure.area.name, figure)),
      ...standings.map((text): Fact => ({ item: indicator.name, measure: t('briefing.besideTitle'), text })),
    ],
    view: (
      <tr key={indicator.id}>
        <RowHead
          text={untranslated(indicator.name)}
          note={[period === null ? '' : when(period), untranslated(indicator.note ?? '')]
            .filter(Boolean)
            .join(' · ')}
          class="half"
        />
        <td class="number" data-label={untranslated(borough)}>
          <span>
            {own && told(own)}
            {interval && <span class="dim block">{interval}</span>}
            <Whisker
              scale={scale}
              own={own ?? undefined}
              whole={wider.find(({ area }) => area.kind === 'NATION')}
              others={councils}
            />
          </span>
        </td>
        {columns.map((name) => {
          // A row may have the country and no region: each figure stands under its own name.
          const figure = wider.find(({ area }) => area.name === name);
          return (
            <td key={name} class={figure ? 'number' : 'number empty'} data-label={untranslated(name)}>
              <span>
                {figure && told(figure)}
                {figure?.standingWords && <span class="dim block">{figure.standingWords}</span>}
              </span>
            </td>
          );
        })}
      </tr>
    ),
  };
}
