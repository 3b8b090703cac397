import type { VNode } from 'preact';
import { isTableOfShares } from '../../../../domain/records/indicator.ts';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { Fact } from '../parts/fact.ts';
import { FactList, type Section } from '../parts/section.tsx';
import { SubHeading } from '../parts/sub-heading.tsx';
import type { AreaPageData, CountryShare, Figure } from '../reading/read-area.ts';

/** Tables of the census that say who came from where and speaks what, with their titles. */
const tables = {
  'census-2021-english': 'briefing.censusEnglish',
  'census-2021-household-language': 'briefing.censusHousehold',
  'census-2021-length-of-residence': 'briefing.censusResidence',
  'census-2021-address-a-year-ago': 'briefing.censusAddress',
} as const;

/** Language, birthplace and newcomers, and how alike residents are in them; nothing where nothing of it is held. */
export function censusSection(data: AreaPageData, translator: InterfaceTranslator): Section | undefined {
  const { area, list, boroughShares, countryShares } = data;
  const { t, untranslated } = translator;
  const parts = Object.entries(tables).flatMap(([indicator, title]) => {
    const figure = area.observations.find((each) => each.indicator.id === indicator && isTableOfShares(each));
    const whole = boroughShares.find((each) => each.indicator.id === indicator);
    const [country] = countryShares.find((each) => each.indicator.id === indicator)?.figures ?? [];
    const rows = figure ? shareRows(figure, { whole, country }, data, translator) : [];
    return figure ? [{ indicator, title: t(title), rows, country: country?.area.name }] : [];
  });
  const readings = [area.byLanguage, area.byBirthplace, area.byReligion].flatMap((reading) => reading ?? []);
  if (parts.length === 0 && readings.length === 0) return undefined;
  const lenses = readings.map(
    ({ chance, words, period, source }): Fact => ({
      item: area.name,
      measure: t('briefing.censusLenses'),
      value: chance,
      unit: t('briefing.unitChance'),
      period,
      source,
      text: words,
    }),
  );
  const bases = [
    ...area.observations.flatMap(({ basis, indicator }) => (indicator.id in tables && basis ? [basis] : [])),
    ...readings.flatMap(({ basis, figuresBasis }) =>
      figuresBasis === null ? [basis] : [figuresBasis, basis],
    ),
  ];
  const notes = [...new Set(bases)].map(
    (text): Fact => ({ item: area.name, measure: t('briefing.noteOne'), text }),
  );
  const isBorough = area.level === 'BOROUGH';
  return {
    id: 'census',
    title: t('briefing.censusTitle'),
    onScreenOnly: true,
    facts: [
      ...parts.flatMap(({ rows }) =>
        rows.flatMap(({ here, whole, country }) =>
          [here, whole, country].filter((fact) => fact !== undefined),
        ),
      ),
      ...lenses,
      ...notes,
    ],
    body: (
      <>
        {parts.map(({ indicator, title, rows, country }) => (
          <ShareTable
            key={indicator}
            title={title}
            rows={rows}
            heads={[
              t('word.hereHead'),
              ...(isBorough ? [] : [untranslated(list.borough.name)]),
              ...(country === undefined ? [] : [untranslated(country)]),
            ]}
            first={t('word.groupHead')}
          />
        ))}
        {lenses.length > 0 && <SubHeading>{t('briefing.censusLenses')}</SubHeading>}
        <FactList facts={lenses} />
        <FactList facts={notes} class="dim" />
      </>
    ),
  };
}

interface ShareRow {
  readonly name: string;
  readonly here: Fact;
  /** Undefined on the borough's own page. */
  readonly whole: Fact | undefined;
  /** Undefined where none is held. */
  readonly country: Fact | undefined;
}

/** What stands beside the shares of an area. */
interface Beside {
  readonly whole: Figure | undefined;
  readonly country: CountryShare['figures'][number] | undefined;
}

function shareRows(
  figure: Figure,
  { whole: borough, country: beside }: Beside,
  { list }: AreaPageData,
  { t, percent, untranslated }: InterfaceTranslator,
): readonly ShareRow[] {
  const { period, source } = figure;
  const unit = t('briefing.unitShare');
  const fact = (
    item: string,
    measure: string,
    value: number | null | undefined,
    from: Fact['source'] = source,
  ): Fact | undefined =>
    value === null || value === undefined
      ? undefined
      : { item, measure, value: value / 100, unit, period, source: from, text: percent(value / 100) };
  return figure.breakdown.flatMap(({ name, category, value }) => {
    const here = fact(name, t('briefing.shareHere'), value);
    const other = borough?.breakdown.find((part) => part.category === category)?.value;
    const whole = fact(name, t('briefing.shareIn', { place: untranslated(list.borough.name) }), other);
    const there = beside?.breakdown.find((part) => part.category === category)?.value;
    const place = t('briefing.shareIn', { place: untranslated(beside?.area.name ?? '') });
    const country = fact(name, place, there, beside?.source);
    return here ? [{ name, here, whole, country }] : [];
  });
}

interface ShareTableProps {
  readonly title: string;
  readonly rows: readonly ShareRow[];
  readonly first: string;
  readonly heads: readonly string[];
}

const ShareTable = ({ title, rows, first, heads }: ShareTableProps): VNode => (
  <table>
    <caption>{title}</caption>
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {heads.map((head) => (
          <th key={head} scope="col" class="number">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ name, here, whole, country }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td class="number">{here.text}</td>
          {whole && <td class="number">{whole.text}</td>}
          {country && <td class="number">{country.text}</td>}
        </tr>
      ))}
    </tbody>
  </table>
);
