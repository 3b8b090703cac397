import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import { rounded } from '../../../../domain/wording/rounded.ts';
import type { Fact } from '../parts/fact.ts';
import { Paragraph, type Section } from '../parts/section.tsx';
import type { AreaPageData, Diversity } from '../reading/read-area.ts';
import { type GroupShare, GroupTable, groupRows } from './group-table.tsx';
import { roundingNote } from './rounding-note.ts';

/** Who lives here: in words, as a table, and as bars with the borough's mark. */
export function peopleSection(data: AreaPageData, translator: InterfaceTranslator): Section {
  const { area, list } = data;
  const { t, count, date } = translator;
  const diversity = area.classification?.diversity;
  const groups = groupsOf(data);
  const period = diversity?.period ?? list.wards.areas[0]?.diversity.period ?? '';
  const source = diversity?.source ?? list.wards.areas[0]?.diversity.source;
  const people = area.population ?? groups.reduce((sum, each) => sum + each.count, 0);
  const residents: Fact = {
    item: area.name,
    measure: t('briefing.peopleCount'),
    value: people,
    unit: t('briefing.unitPeople'),
    period,
    source,
    text: t('briefing.peopleLead', { people: count(people), date: date(period) }),
  };
  const words = diversity ? diversityFacts(data, diversity, translator) : [];
  const beside = diversity ? besideFacts(data, diversity, translator) : [];
  const rows = groupRows(data, groups, translator);
  const table = rows
    .flatMap(({ here, near, whole }) => [here, near, whole])
    .filter((fact) => fact !== undefined)
    .map((fact) => ({ ...fact, period, source }));
  const columns = [
    rows.map(({ here }) => here),
    rows.map(({ near }) => near),
    rows.map(({ whole }) => whole),
  ];
  const rounding = roundingNote(
    area.name,
    columns.map((facts) => facts.flatMap((fact) => fact?.value ?? [])),
    translator,
  );
  return {
    id: 'people',
    title: t('briefing.peopleTitle'),
    // The first of two sheets draws the same shares.
    onScreenOnly: true,
    facts: [residents, ...words, ...beside, ...table, ...(rounding ? [rounding] : [])],
    body: (
      <>
        <p>{[residents, ...words].map(({ text }) => text).join(' ')}</p>
        {beside.length > 0 && <p class="dim long">{beside.map(({ text }) => text).join(' ')}</p>}
        <GroupTable data={data} rows={rows} translator={translator} />
        <Paragraph fact={rounding} class="dim" />
      </>
    ),
  };
}

/** The broad groups of an area, the largest first. */
export const groupsOf = ({ area, list }: AreaPageData): readonly GroupShare[] =>
  area.classification?.diversity.groups ?? boroughGroups(list.wards.areas);

/** The borough's groups, added up from its wards. */
function boroughGroups(wards: AreaPageData['list']['wards']['areas']): readonly GroupShare[] {
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
  { area, list }: AreaPageData,
  diversity: Diversity,
  translator: InterfaceTranslator,
): Fact[] {
  const { t, untranslated, codeWords, percent, chance } = translator;
  const { name: item } = area;
  const furthest = [...diversity.groups].sort(
    (a, b) => Math.abs(b.share - b.boroughShare) - Math.abs(a.share - a.boroughShare),
  )[0];
  const { period, source } = diversity;
  return [
    {
      item,
      measure: t('briefing.peopleMix'),
      value: diversity.blau,
      unit: t('briefing.unitChance'),
      period,
      source,
      text: t('briefing.peopleMixSays', {
        percent: chance(diversity.blau),
        level: codeWords('briefing.level', diversity.level),
      }),
    },
    {
      item,
      measure: t('briefing.peopleEffective'),
      value: diversity.effectiveGroups,
      unit: t('briefing.unitEqualGroups'),
      period,
      source,
      text: t('briefing.peopleEqual', { groups: rounded(diversity.effectiveGroups, 1) }),
    },
    ...(furthest
      ? [
          {
            item: furthest.name,
            measure: t('briefing.peopleDiffers'),
            value: furthest.share - furthest.boroughShare,
            unit: t('briefing.unitShareDifference'),
            period,
            source,
            text: t('briefing.peopleDiffersSays', {
              group: furthest.name,
              here: percent(furthest.share),
              there: percent(furthest.boroughShare),
              place: untranslated(list.borough.name),
            }),
          },
        ]
      : []),
    {
      item,
      measure: t('briefing.peopleAgeOf'),
      value: diversity.ageYears,
      unit: t('briefing.unitYears'),
      text: t('word.livesAge', { years: diversity.ageYears }),
    },
  ];
}

/** For orientation, and with room on a screen alone: its place among areas, and the reading in 19 groups where it differs. */
function besideFacts(
  { area, list }: AreaPageData,
  diversity: Diversity,
  { t, codeWords, chance }: InterfaceTranslator,
): Fact[] {
  const { name: item } = area;
  const { period, source, blauDetailed, levelDetailed } = diversity;
  const total = (area.level === 'WARD' ? list.wards : list.localities).areas.length;
  return [
    {
      item,
      measure: t('briefing.peopleRank'),
      value: diversity.rankFromLowest,
      period,
      source,
      text: t('briefing.peopleRankSays', { rank: diversity.rankFromLowest, total }),
    },
    ...(diversity.groupingSensitive && blauDetailed !== null && levelDetailed !== null
      ? [
          {
            item,
            measure: t('briefing.peopleMix'),
            value: blauDetailed,
            unit: t('briefing.unitChance'),
            period,
            source,
            text: t('briefing.peopleDetailed', {
              blau: chance(blauDetailed),
              level: codeWords('briefing.level', levelDetailed),
            }),
          },
        ]
      : []),
  ];
}
