import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import { Sideways } from '../../../ui/sideways.tsx';
import type { Fact } from '../parts/fact.ts';
import { RowHead } from '../parts/row-head.tsx';
import type { Segregation } from '../reading/read-findings.ts';

/** For each group the shares of all groups in the ward of its average resident, and what that means. */
export function exposureOf(
  { exposure, exposureMeaning, groups, period, source }: Segregation,
  { t, percent }: InterfaceTranslator,
) {
  const nameOf = (group: string): string => groups.find((each) => each.group === group)?.name ?? group;
  const rows = exposure.map(({ group, shares }) => ({
    name: nameOf(group),
    shares: shares.map(
      ({ group: met, share }): Fact => ({
        item: nameOf(group),
        measure: `${t('word.apartExposure')}: ${nameOf(met)}`,
        value: share,
        unit: t('briefing.unitShare'),
        period,
        source,
        text: percent(share),
      }),
    ),
  }));
  const meaning: Fact = {
    item: t('word.apartExposure'),
    measure: t('briefing.apartMeaning'),
    period,
    source,
    text: exposureMeaning,
  };
  return { met: exposure.map(({ group }) => nameOf(group)), rows, meaning };
}

interface ExposureTableProps {
  readonly exposure: ReturnType<typeof exposureOf>;
  readonly translator: InterfaceTranslator;
}

/** Whom the average resident of a group has around: a row a group, a column a group met. */
export const ExposureTable = ({ exposure: { met, rows }, translator: { t } }: ExposureTableProps): VNode => (
  <Sideways name={t('word.apartExposure')}>
    <table class="dense">
      <caption>{t('word.apartExposure')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('word.groupHead')}</th>
          {met.map((name) => (
            <th key={name} scope="col" class="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, shares }) => (
          <tr key={name}>
            <RowHead text={name} />
            {shares.map(({ measure, text }) => (
              <td key={measure} class="number">
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Sideways>
);
