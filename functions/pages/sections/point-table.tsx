import type { VNode } from 'preact';
import type { Fact } from '../../../web-map/features/briefing/fact.ts';
import { LeftOut } from '../../../web-map/features/briefing/on-paper.tsx';
import { RowHead } from '../../../web-map/features/briefing/row-head.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { PointOutOfReach } from '../queries/read-findings.ts';

/** A small area out of reach of every open place: who lives there, its ward, and the nearest place that is open. */
export function pointFacts(each: PointOutOfReach, translator: PageTranslator) {
  const { t, untranslated, count } = translator;
  const item = `${each.name} (${each.code})`;
  const people: Fact = {
    item,
    measure: t('word.colPeople'),
    value: each.residents,
    unit: t('page.unitPeople'),
    text: count(each.residents),
  };
  const ward: Fact = { item, measure: t('word.hitWard'), text: untranslated(each.ward.name) };
  const nearest: Fact = {
    item,
    measure: t('page.reachNearest'),
    value: each.distanceMetres === null ? null : Math.round(each.distanceMetres),
    unit: t('page.unitMetres'),
    text:
      each.nearest === null || each.distanceMetres === null
        ? t('page.none')
        : t('page.reachNearestSays', {
            name: untranslated(each.nearest.name),
            metres: count(each.distanceMetres),
          }),
  };
  return { name: untranslated(item), people, ward, nearest };
}

interface PointTableProps {
  readonly points: readonly ReturnType<typeof pointFacts>[];
  readonly isWard: boolean;
  readonly translator: PageTranslator;
}

export const PointTable = ({ points, isWard, translator: { t } }: PointTableProps): VNode => (
  <>
    <table class="long dense">
      <caption>{t('page.reachOutTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('word.colSmallArea')}</th>
          <th scope="col" class="number">
            {t('word.colPeople')}
          </th>
          <th scope="col">{t('page.reachNearest')}</th>
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
    <LeftOut count={points.length} sentence={t('page.printSmallAreas', { count: points.length })} />
  </>
);
