import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import { ShareBar } from '../../../ui/share-bar.tsx';
import type { Card } from '../parts/card.tsx';
import type { Fact } from '../parts/fact.ts';
import { Paragraph } from '../parts/section.tsx';
import type { AreaPageData } from '../reading/read-area.ts';
import { besideSection } from '../sections/beside-section.tsx';
import { censusSection } from '../sections/census-section.tsx';
import { clustersSection } from '../sections/clusters-section.tsx';
import type { GroupShare } from '../sections/group-table.tsx';
import { groupsOf, peopleSection } from '../sections/people-section.tsx';
import { segregationSection } from '../sections/segregation-section.tsx';
import { sinceCensusSection } from '../sections/since-census-section.tsx';

/** Who lives here: one sentence and one chart, beside the locality and the borough. */
export function peopleCard(data: AreaPageData, translator: InterfaceTranslator): Card {
  const { t } = translator;
  const groups = groupsOf(data);
  const lead = leadOf(data, groups, translator);
  const sections = [
    peopleSection(data, translator),
    censusSection(data, translator),
    clustersSection(data, translator),
    segregationSection(data, translator),
    sinceCensusSection(data, translator),
    besideSection(data, translator),
  ];
  return {
    id: 'who',
    title: t('briefing.peopleTitle'),
    facts: lead ? [lead] : [],
    lead: (
      <>
        <Paragraph fact={lead} />
        <GroupBars
          groups={groups}
          beside={data.area.level === 'BOROUGH' ? undefined : data.list.borough.name}
          translator={translator}
        />
      </>
    ),
    sections: sections.filter((section) => section !== undefined),
  };
}

const inHundred = (share: number): number => Math.round(share * 100);

/** How many live here, and the share of the largest group beside that of the areas around. */
function leadOf(
  { area, list }: AreaPageData,
  groups: readonly GroupShare[],
  { t, untranslated }: InterfaceTranslator,
): Fact | undefined {
  const [largest] = groups;
  if (!largest) return undefined;
  const people = area.population ?? groups.reduce((sum, { count }) => sum + count, 0);
  const near = area.locality?.classification?.diversity.groups.find(({ group }) => group === largest.group);
  const told = { people, here: inHundred(largest.share), group: largest.name };
  const whole = { whole: inHundred(largest.boroughShare), borough: untranslated(list.borough.name) };
  const text = () => {
    if (area.level === 'BOROUGH') return t('briefing.livesBorough', told);
    if (!near || !area.locality) return t('briefing.livesLocality', { ...told, ...whole });
    const locality = t('word.locality', { name: untranslated(area.locality.name) });
    return t('briefing.livesWard', { ...told, ...whole, near: inHundred(near.share), locality });
  };
  return { item: area.name, measure: t('briefing.inShort'), value: people, text: text() };
}

interface BarsProps {
  readonly groups: readonly GroupShare[];
  /** Area whose shares are marked; undefined: the bars are that area's own. */
  readonly beside: string | undefined;
  readonly translator: InterfaceTranslator;
}

/** Shares of the groups as bars, with the borough's mark but for the borough itself. */
const GroupBars = ({ groups, beside, translator: { t, untranslated, percent } }: BarsProps): VNode => (
  <table class="group-bars">
    <caption class="only-heard">{t('briefing.peopleTitle')}</caption>
    <thead class="only-heard">
      <tr>
        <th scope="col">{t('word.groupHead')}</th>
        <th scope="col">{t('word.hereHead')}</th>
      </tr>
    </thead>
    <tbody>
      {groups.map(({ group, name, share, boroughShare }) => (
        <tr key={group}>
          <th scope="row">{name}</th>
          <td class="number">{percent(share)}</td>
          <td class="bar" aria-hidden="true">
            <ShareBar share={share} mark={beside === undefined ? undefined : boroughShare} />
          </td>
        </tr>
      ))}
    </tbody>
    {beside !== undefined && (
      <tfoot>
        <tr>
          <td class="dim" colSpan={3}>
            {t('briefing.peopleBar', { place: untranslated(beside) })}
          </td>
        </tr>
      </tfoot>
    )}
  </table>
);
