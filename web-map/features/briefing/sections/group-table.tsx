import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import { ShareBar } from '../../../ui/share-bar.tsx';
import type { Fact } from '../parts/fact.ts';
import type { AreaPageData } from '../reading/read-area.ts';

/** One broad group of the census in an area; shares from 0 to 1. */
export interface GroupShare {
  readonly group: string;
  /** In the language of the page. */
  readonly name: string;
  readonly count: number;
  readonly share: number;
  readonly boroughShare: number;
}

/** The share of each group here, in the locality and in the borough. */
export function groupRows(
  { area, list }: AreaPageData,
  groups: readonly GroupShare[],
  translator: InterfaceTranslator,
) {
  const { t, percent } = translator;
  const place = list.borough.name;
  const isBorough = area.level === 'BOROUGH';
  const locality = area.locality?.classification?.diversity.groups;
  const localityName = nameOfLocality(area, translator);
  const shareFact = (item: string, measure: string, value: number): Fact => ({
    item,
    measure,
    value,
    unit: t('briefing.unitShare'),
    text: percent(value),
  });
  return groups.map(({ group, name, share, boroughShare }) => {
    const near = locality?.find((each) => each.group === group);
    return {
      name,
      boroughShare,
      here: shareFact(name, t('briefing.shareHere'), share),
      near: near && shareFact(name, t('briefing.shareIn', { place: localityName }), near.share),
      whole: isBorough ? undefined : shareFact(name, t('briefing.shareIn', { place }), boroughShare),
      share,
    };
  });
}

const nameOfLocality = (
  { locality }: AreaPageData['area'],
  { t, untranslated }: InterfaceTranslator,
): string => t('word.locality', { name: untranslated(locality?.name ?? '') });

interface GroupTableProps {
  readonly data: AreaPageData;
  readonly rows: ReturnType<typeof groupRows>;
  readonly translator: InterfaceTranslator;
}

/** Groups with their shares, and as bars with the mark of the borough. */
export function GroupTable({ data: { area, list }, rows, translator }: GroupTableProps): VNode {
  const { t, untranslated } = translator;
  const place = untranslated(list.borough.name);
  const isBorough = area.level === 'BOROUGH';
  const head = (text: string) => (
    <th scope="col" class="number">
      {text}
    </th>
  );
  const number = (fact: Fact | undefined) => fact && <td class="number">{fact.text}</td>;
  return (
    <>
      <table>
        <caption>{t('briefing.peopleTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('word.groupHead')}</th>
            {head(t('word.hereHead'))}
            <td class="bar" aria-hidden="true" />
            {area.locality?.classification && head(nameOfLocality(area, translator))}
            {!isBorough && head(place)}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, share, boroughShare, here, near, whole }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {number(here)}
              <td class="bar" aria-hidden="true">
                <ShareBar share={share} mark={isBorough ? undefined : boroughShare} />
              </td>
              {number(near)}
              {number(whole)}
            </tr>
          ))}
        </tbody>
      </table>
      {!isBorough && <p class="dim bar-note">{t('briefing.peopleBar', { place })}</p>}
    </>
  );
}
