import type { VNode } from 'preact';
import type { Fact } from '../../../web-map/features/briefing/fact.ts';
import { LeftOut } from '../../../web-map/features/briefing/on-paper.tsx';
import { RowHead } from '../../../web-map/features/briefing/row-head.tsx';
import { Paragraph } from '../../../web-map/features/briefing/section.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { AreaPageData } from '../queries/read-area.ts';
import type { WherePlan } from '../queries/read-findings.ts';

type Site = WherePlan['sites'][number];

/** The buildings that would bring most residents into reach, with the gain of each, and of it in this area. */
export function planOf(
  plan: WherePlan,
  data: AreaPageData,
  translator: PageTranslator,
): { readonly facts: readonly Fact[]; readonly body: VNode } {
  const { t, count } = translator;
  const { area } = data;
  const isWard = area.level === 'WARD';
  const lead: Fact = { item: area.name, measure: t('word.whereTitle'), text: plan.sentence };
  const here = plan.gainByWard.find((gain) => gain.area.code === area.code)?.gain ?? 0;
  const inWard: Fact | undefined = isWard
    ? {
        item: area.name,
        measure: t('page.whereHere'),
        value: here,
        unit: t('page.unitPeople'),
        text: here > 0 ? t('page.whereHereSays', { count: here }) : t('page.whereHereNobody'),
      }
    : undefined;
  const gap: Fact = {
    item: area.name,
    measure: t('page.whereProof'),
    value: plan.gap,
    unit: t('page.unitPeople'),
    text: plan.exact ? t('word.whereExact') : t('word.whereGap', { count: count(plan.gap) }),
  };
  const sites = plan.sites.map((site) => siteFacts(site, area.code, isWard, translator));
  const byWard = isWard ? [] : plan.gainByWard.map((gain) => gainFact(gain, translator));
  return {
    facts: [lead, ...(inWard ? [inWard] : []), gap, ...sites.flatMap(({ all }) => all), ...byWard],
    body: (
      <>
        <h3>{t('word.whereTitle')}</h3>
        <Paragraph fact={lead} />
        <Paragraph fact={inWard} />
        {sites.length > 0 && <SiteTable sites={sites} isWard={isWard} translator={translator} />}
        <Paragraph fact={gap} class={plan.exact ? 'dim long' : 'dim'} />
        {byWard.length > 0 && <GainTable gains={byWard} translator={translator} />}
      </>
    ),
  };
}

const NumberHead = ({ text }: { readonly text: string }): VNode => (
  <th scope="col" class="number">
    {text}
  </th>
);

interface SiteTableProps {
  readonly sites: readonly ReturnType<typeof siteFacts>[];
  readonly isWard: boolean;
  readonly translator: PageTranslator;
}

const SiteTable = ({ sites, isWard, translator: { t } }: SiteTableProps): VNode => (
  <>
    <table class="long dense">
      <caption>{t('page.whereTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('word.whereSiteHead')}</th>
          <NumberHead text={t('word.whereGainHead')} />
          <NumberHead text={t('page.whereAlone')} />
          {isWard && <NumberHead text={t('page.whereHere')} />}
        </tr>
      </thead>
      <tbody>
        {sites.map(({ name, ward, numbers }) => (
          <tr key={name}>
            <RowHead text={name} note={ward.text} />
            {numbers.map(({ measure, text }) => (
              <td key={measure} class="number">
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    <LeftOut count={sites.length} sentence={t('page.printTable', { count: sites.length })} />
  </>
);

interface GainTableProps {
  readonly gains: readonly Fact[];
  readonly translator: PageTranslator;
}

const GainTable = ({ gains, translator: { t, untranslated } }: GainTableProps): VNode => (
  <table class="long">
    <caption>{t('page.whereGains')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('word.hitWard')}</th>
        <NumberHead text={t('word.whereGainHead')} />
      </tr>
    </thead>
    <tbody>
      {gains.map(({ item, text }) => (
        <tr key={item}>
          <th scope="row">{untranslated(item)}</th>
          <td class="number">{text}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

function siteFacts(
  { venue, gain, gainAlone, gainByWard }: Site,
  code: string,
  isWard: boolean,
  translator: PageTranslator,
) {
  const { t, untranslated, count } = translator;
  const { name: item } = venue;
  const people = (measure: string, value: number): Fact => ({
    item,
    measure,
    value,
    unit: t('page.unitPeople'),
    text: count(value),
  });
  const ward: Fact = {
    item,
    measure: t('word.hitWard'),
    text: venue.ward ? untranslated(venue.ward.name) : t('page.notKnown'),
  };
  const here = gainByWard.find(({ area }) => area.code === code)?.gain ?? 0;
  const numbers = [
    people(t('word.whereGainHead'), gain),
    people(t('page.whereAlone'), gainAlone),
    ...(isWard ? [people(t('page.whereHere'), here)] : []),
  ];
  return { name: untranslated(item), ward, numbers, all: [ward, ...numbers] };
}

const gainFact = ({ area, gain }: WherePlan['gainByWard'][number], { t, count }: PageTranslator): Fact => ({
  item: area.name,
  measure: t('word.whereGainHead'),
  value: gain,
  unit: t('page.unitPeople'),
  text: count(gain),
});
