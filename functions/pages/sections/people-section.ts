import type { AreaPageData, Diversity } from '../../../web-map/features/briefing/reading/read-area.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { html, type Part } from '../markup/html.ts';
import { bar } from '../markup/swatch.ts';
import { type Fact, paragraph, type Section } from './section.ts';

interface Share {
  readonly group: string;
  /** In the language of the page. */
  readonly name: string;
  readonly count: number;
  readonly share: number;
  readonly boroughShare: number;
}

/** Who lives here: in words, as a table, and as bars with the borough's mark. */
export function peopleSection(data: AreaPageData, translator: PageTranslator): Section {
  const { area, list } = data;
  const { t, count, date } = translator;
  const diversity = area.classification?.diversity;
  const groups = diversity?.groups ?? boroughGroups(list.wards.areas);
  const period = diversity?.period ?? list.wards.areas[0]?.diversity.period ?? '';
  const source = diversity?.source ?? list.wards.areas[0]?.diversity.source;
  const people = area.population ?? groups.reduce((sum, each) => sum + each.count, 0);
  const residents: Fact = {
    item: area.name,
    measure: t('page.peopleCount'),
    value: people,
    unit: t('page.unitPeople'),
    period,
    source,
    text: t('page.peopleLead', { people: count(people), date: date(period) }),
  };
  const words = diversity ? diversityFacts(area.name, diversity, list.borough.name, translator) : [];
  const table = groupTable(data, groups, translator);
  const dated = table.facts.map((fact) => ({ ...fact, period, source }));
  return {
    id: 'people',
    title: t('page.peopleTitle'),
    facts: [residents, ...words, ...dated],
    body: html`<p>${residents.text} ${words.map(({ text }) => html`${text} `)}</p>${table.body}`,
  };
}

/** The borough's groups, added up from its wards. */
function boroughGroups(wards: AreaPageData['list']['wards']['areas']): readonly Share[] {
  const [first] = wards;
  return (first?.diversity.groups ?? [])
    .map(({ group, name, boroughShare }) => ({
      group,
      name,
      boroughShare,
      share: boroughShare,
      count: wards
        .flatMap(({ diversity }) => diversity.groups)
        .filter((each) => each.group === group)
        .reduce((sum, each) => sum + each.count, 0),
    }))
    .sort((a, b) => b.share - a.share);
}

function diversityFacts(
  item: string,
  diversity: Diversity,
  place: string,
  { t, untranslated, codeWords, percent, chance, figure }: PageTranslator,
): Fact[] {
  const furthest = [...diversity.groups].sort(
    (a, b) => Math.abs(b.share - b.boroughShare) - Math.abs(a.share - a.boroughShare),
  )[0];
  const { period, source } = diversity;
  return [
    {
      item,
      measure: t('page.peopleMix'),
      value: diversity.blau,
      unit: t('page.unitChance'),
      period,
      source,
      text: t('page.peopleMixSays', {
        percent: percent(diversity.blau),
        level: codeWords('page.level', diversity.level),
        chance: chance(diversity.blau),
      }),
    },
    {
      item,
      measure: t('page.peopleEffective'),
      value: diversity.effectiveGroups,
      unit: t('page.unitEqualGroups'),
      period,
      source,
      text: t('page.peopleEqual', { groups: figure(diversity.effectiveGroups) }),
    },
    ...(furthest
      ? [
          {
            item: furthest.name,
            measure: t('page.peopleDiffers'),
            value: furthest.share - furthest.boroughShare,
            unit: t('page.unitShareDifference'),
            period,
            source,
            text: t('page.peopleDiffersSays', {
              group: furthest.name,
              here: percent(furthest.share),
              there: percent(furthest.boroughShare),
              place: untranslated(place),
            }),
          },
        ]
      : []),
    {
      item,
      measure: t('page.peopleAgeOf'),
      value: diversity.ageYears,
      unit: t('page.unitYears'),
      text: t('word.livesAge', { years: diversity.ageYears }),
    },
  ];
}

function groupTable({ area, list }: AreaPageData, groups: readonly Share[], translator: PageTranslator) {
  const { t, untranslated, percent } = translator;
  const place = list.borough.name;
  const isBorough = area.level === 'BOROUGH';
  const locality = area.locality?.classification?.diversity.groups;
  const localityName = t('word.locality', { name: untranslated(area.locality?.name ?? '') });
  const shareFact = (item: string, measure: string, value: number): Fact => ({
    item,
    measure,
    value,
    unit: t('page.unitShare'),
    text: percent(value),
  });
  const rows = groups.map(({ group, name, share, boroughShare }) => {
    const near = locality?.find((each) => each.group === group);
    return {
      name,
      boroughShare,
      here: shareFact(name, t('page.shareHere'), share),
      near: near && shareFact(name, t('page.shareIn', { place: String(localityName) }), near.share),
      whole: isBorough ? undefined : shareFact(name, t('page.shareIn', { place }), boroughShare),
      share,
    };
  });
  const number = (fact: Fact | undefined): Part => fact && html`<td class="number">${fact.text}</td>`;
  const head = (text: string) => html`<th scope="col" class="number">${text}</th>`;
  return {
    facts: rows.flatMap(({ here, near, whole }) => [here, near, whole].filter((fact) => fact !== undefined)),
    body: html`<table>
      <caption>${t('page.peopleTable')}</caption>
      <thead><tr><th scope="col">${t('word.groupHead')}</th>${head(t('word.hereHead'))}<td class="bar" aria-hidden="true"></td>${
        locality && head(localityName)
      }${!isBorough && head(untranslated(place))}</tr></thead>
      <tbody>${rows.map(
        ({ name, share, boroughShare, here, near, whole }) =>
          html`<tr><th scope="row">${name}</th>${number(here)}<td class="bar" aria-hidden="true">${bar(share, boroughShare)}</td>${number(near)}${number(whole)}</tr>`,
      )}</tbody></table>${!isBorough && paragraph({ text: t('page.peopleBar', { place: untranslated(place) }) }, 'dim bar-note')}`,
  };
}
