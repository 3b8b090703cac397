import type { Voice } from '../languages/voice.ts';
import type { Text } from '../languages/wording.ts';
import { html, type Part } from '../markup/html.ts';
import { bar } from '../markup/swatch.ts';
import type { AreaPageData, Diversity } from '../queries/read-area.ts';
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
export function peopleSection(data: AreaPageData, voice: Voice): Section {
  const { area, list } = data;
  const { say, count, date } = voice;
  const diversity = area.classification?.diversity;
  const groups = diversity?.groups ?? boroughGroups(list.wards.areas);
  const period = diversity?.period ?? list.wards.areas[0]?.diversity.period ?? '';
  const source = diversity?.source ?? list.wards.areas[0]?.diversity.source;
  const people = area.population ?? groups.reduce((sum, each) => sum + each.count, 0);
  const residents: Fact = {
    item: area.name,
    measure: say('peopleCount'),
    value: people,
    unit: say('unitPeople'),
    period,
    source,
    text: say('peopleLead', { people: count(people), date: date(period) }),
  };
  const words = diversity ? diversityFacts(area.name, diversity, list.borough.name, voice) : [];
  const table = groupTable(data, groups, voice);
  const dated = table.facts.map((fact) => ({ ...fact, period, source }));
  return {
    id: 'people',
    title: say('peopleTitle'),
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
  { say, tell, record, sayCode, percent, chance, figure }: Voice,
): Fact[] {
  const furthest = [...diversity.groups].sort(
    (a, b) => Math.abs(b.share - b.boroughShare) - Math.abs(a.share - a.boroughShare),
  )[0];
  const { period, source } = diversity;
  return [
    {
      item,
      measure: say('peopleMix'),
      value: diversity.blau,
      unit: say('unitChance'),
      period,
      source,
      text: say('peopleMixSays', {
        percent: percent(diversity.blau),
        level: sayCode('level', diversity.level),
        chance: chance(diversity.blau),
      }),
    },
    {
      item,
      measure: say('peopleEffective'),
      value: diversity.effectiveGroups,
      unit: say('unitEqualGroups'),
      period,
      source,
      text: say('peopleEqual', { groups: figure(diversity.effectiveGroups) }),
    },
    ...(furthest
      ? [
          {
            item: furthest.name,
            measure: say('peopleDiffers'),
            value: furthest.share - furthest.boroughShare,
            unit: say('unitShareDifference'),
            period,
            source,
            text: tell('peopleDiffersSays', {
              group: furthest.name,
              here: percent(furthest.share),
              there: percent(furthest.boroughShare),
              place: record(place),
            }),
          },
        ]
      : []),
    {
      item,
      measure: say('peopleAgeOf'),
      value: diversity.ageYears,
      unit: say('unitYears'),
      text: say('peopleAge', { years: diversity.ageYears }),
    },
  ];
}

function groupTable({ area, list }: AreaPageData, groups: readonly Share[], voice: Voice) {
  const { say, tell, record, percent } = voice;
  const place = list.borough.name;
  const isBorough = area.level === 'BOROUGH';
  const locality = area.locality?.classification?.diversity.groups;
  const localityName = tell('locality', { name: record(area.locality?.name ?? '') });
  const shareFact = (item: string, measure: string, value: number): Fact => ({
    item,
    measure,
    value,
    unit: say('unitShare'),
    text: percent(value),
  });
  const rows = groups.map(({ group, name, share, boroughShare }) => {
    const near = locality?.find((each) => each.group === group);
    return {
      name,
      boroughShare,
      here: shareFact(name, say('shareHere'), share),
      near: near && shareFact(name, say('shareIn', { place: String(localityName) }), near.share),
      whole: isBorough ? undefined : shareFact(name, say('shareIn', { place }), boroughShare),
      share,
    };
  });
  const number = (fact: Fact | undefined): Part => fact && html`<td class="number">${fact.text}</td>`;
  const head = (text: Text) => html`<th scope="col" class="number">${text}</th>`;
  return {
    facts: rows.flatMap(({ here, near, whole }) => [here, near, whole].filter((fact) => fact !== undefined)),
    body: html`<table>
      <caption>${say('peopleTable')}</caption>
      <thead><tr><th scope="col">${say('peopleGroup')}</th>${head(say('peopleHere'))}<td class="bar" aria-hidden="true"></td>${
        locality && head(localityName)
      }${!isBorough && head(record(place))}</tr></thead>
      <tbody>${rows.map(
        ({ name, share, boroughShare, here, near, whole }) =>
          html`<tr><th scope="row">${name}</th>${number(here)}<td class="bar" aria-hidden="true">${bar(share, boroughShare)}</td>${number(near)}${number(whole)}</tr>`,
      )}</tbody></table>${!isBorough && paragraph({ text: tell('peopleBar', { place: record(place) }) }, 'dim bar-note')}`,
  };
}
