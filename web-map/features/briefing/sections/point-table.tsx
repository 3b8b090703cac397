import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import { Sideways } from '../../../ui/sideways.tsx';
import type { Fact } from '../parts/fact.ts';
import { LeftOut } from '../parts/on-paper.tsx';
import { RowHead } from '../parts/row-head.tsx';
import type { PointOutOfReach } from '../reading/read-findings.ts';

/** A small area out of reach of every open place: who lives there, its ward, and the nearest place that is open. */
export function pointFacts(each: PointOutOfReach, translator: InterfaceTranslator) {
  const { t, untranslated, count } = translator;
  const item = each.name;
  const people: Fact = {
    item,
    measure: t('word.colPeople'),
    value: each.residents,
    unit: t('briefing.unitPeople'),
    text: count(each.residents),
  };
  const ward: Fact = { item, measure: t('word.hitWard'), text: untranslated(each.ward.name) };
  const nearest: Fact = {
    item,
    measure: t('briefing.reachNearest'),
    value: each.distanceMetres === null ? null : Math.round(each.distanceMetres),
    unit: t('briefing.unitMetres'),
    text:
      each.nearest === null || each.distanceMetres === null
        ? t('briefing.none')
        : t('briefing.reachNearestSays', {
            name: untranslated(each.nearest.name),
            metres: count(each.distanceMetres),
          }),
  };
  return { name: untranslated(item), people, ward, nearest };
}

interface PointTableProps {
  readonly points: readonly ReturnType<typeof pointFacts>[];
  readonly isWard: boolean;
  readonly translator: InterfaceTranslator;
}

export const PointTable = ({ points, isWard, translator: { t } }: PointTableProps): VNode => (
  <>
    <Sideways name={t('briefing.reachOutTable')}>
      <table class="long dense">
        <caption>{t('briefing.reachOutTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('word.colSmallArea')}</th>
            <th scope="col" class="number">
              {t('word.colPeople')}
            </th>
            <th scope="col">{t('briefing.reachNearest')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ name, ward, people, nearest }) => (
            <tr key={name}>
              <RowHead text={name} note={isWard ? undefined : ward.text} />
              <td class="number">{people.text}</td>
              <td>{nearest.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
    <LeftOut count={points.length} sentence={t('briefing.printSmallAreas', { count: points.length })} />
  </>
);
