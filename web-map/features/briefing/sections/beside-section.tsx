import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import { Whisker } from '../../../ui/whisker.tsx';
import { whiskerScale } from '../../../ui/whisker-scale.ts';
import type { Fact } from '../parts/fact.ts';
import { RowHead } from '../parts/row-head.tsx';
import type { Section } from '../parts/section.tsx';
import type { AreaPageData, Compared } from '../reading/read-area.ts';

/** The set whose figures stand side by side; counts of people of larger and smaller areas do not. */
const compared = 'Explore Local Statistics';

/** Figures of the borough beside its neighbours, the region and England; undefined on other pages. */
export function besideSection(
  { area, comparisons }: AreaPageData,
  translator: InterfaceTranslator,
): Section | undefined {
  const { t, untranslated } = translator;
  const rows = comparisons
    .filter(({ indicator, own }) => indicator.framework === compared && own !== null)
    .map((each) => rowOf(each, area.name, translator));
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
        {caveats.map(({ text }) => (
          <p key={text} class="dim">
            {text}
          </p>
        ))}
        <p class="dim">{t('briefing.besideChart', { place })}</p>
        <table class="dense beside">
          <caption>{t('briefing.besideTable', { place })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('briefing.figureName')}</th>
              {[area.name, ...widerNames(comparisons)].map((name) => (
                <th key={name} scope="col" class="number">
                  {untranslated(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{rows.map(({ view }) => view)}</tbody>
        </table>
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

function rowOf(each: Compared, borough: string, translator: InterfaceTranslator): Row {
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
        <td class="number">
          {own && told(own)}
          {interval && <span class="dim block">{interval}</span>}
          <Whisker
            scale={scale}
            own={own ?? undefined}
            whole={wider.find(({ area }) => area.kind === 'NATION')}
            others={councils}
          />
        </td>
        {wider.map((figure) => (
          <td key={figure.area.name} class="number">
            {told(figure)}
            {figure.standingWords && <span class="dim block">{figure.standingWords}</span>}
          </td>
        ))}
      </tr>
    ),
  };
}
