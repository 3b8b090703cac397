import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import { Sideways } from '../../../ui/sideways.tsx';
import type { BriefingLinks } from '../parts/briefing-links.ts';
import type { Fact } from '../parts/fact.ts';
import { LeftOut } from '../parts/on-paper.tsx';
import { RowHead } from '../parts/row-head.tsx';
import { Paragraph } from '../parts/section.tsx';
import { SubHeading } from '../parts/sub-heading.tsx';
import type { AreaPageData } from '../reading/read-area.ts';
import type { WherePlan } from '../reading/read-findings.ts';

type Site = WherePlan['sites'][number];

/** The buildings that would bring most residents into reach, with the gain of each, and of it in this area. */
export function planOf(
  plan: WherePlan,
  data: AreaPageData,
  translator: InterfaceTranslator,
  links: BriefingLinks,
): { readonly facts: readonly Fact[]; readonly body: VNode } {
  const { t } = translator;
  const { area } = data;
  const isWard = area.level === 'WARD';
  const lead: Fact = { item: area.name, measure: t('word.whereTitle'), text: plan.sentence };
  const here = plan.gainByWard.find((gain) => gain.area.code === area.code)?.gain ?? 0;
  const inWard: Fact | undefined = isWard
    ? {
        item: area.name,
        measure: t('briefing.whereHere'),
        value: here,
        unit: t('briefing.unitPeople'),
        text: here > 0 ? t('briefing.whereHereSays', { count: here }) : t('briefing.whereHereNobody'),
      }
    : undefined;
  const gap: Fact = {
    item: area.name,
    measure: t('briefing.whereProof'),
    value: plan.gap,
    unit: t('briefing.unitPeople'),
    text: plan.exact ? t('word.whereExact') : t('word.whereGap', { count: plan.gap }),
  };
  const sites = plan.sites.map((site) => siteFacts(site, area.code, isWard, translator));
  const byWard = isWard ? [] : plan.gainByWard.map((gain) => gainFact(gain, translator));
  return {
    facts: [lead, ...(inWard ? [inWard] : []), gap, ...sites.flatMap(({ all }) => all), ...byWard],
    body: (
      <>
        <SubHeading>{t('word.whereTitle')}</SubHeading>
        <Paragraph fact={lead} />
        <Paragraph fact={inWard} />
        {sites.length > 0 && (
          <SiteTable sites={sites} isWard={isWard} translator={translator} links={links} />
        )}
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
  readonly translator: InterfaceTranslator;
  readonly links: BriefingLinks;
}

const SiteTable = ({ sites, isWard, translator: { t }, links }: SiteTableProps): VNode => (
  <>
    <Sideways name={t('briefing.whereTable')}>
      <table class="long dense">
        <caption>{t('briefing.whereTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('word.whereSiteHead')}</th>
            <NumberHead text={t('word.whereGainHead')} />
            <NumberHead text={t('briefing.whereAlone')} />
            {isWard && <NumberHead text={t('briefing.whereHere')} />}
          </tr>
        </thead>
        <tbody>
          {sites.map(({ id, name, ward, numbers }) => (
            <tr key={id}>
              <RowHead text={name} href={links.venue(id)} note={ward.text} />
              {numbers.map(({ measure, text }) => (
                <td key={measure} class="number">
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
    <LeftOut count={sites.length} sentence={t('briefing.printTable', { count: sites.length })} />
  </>
);

interface GainTableProps {
  readonly gains: readonly Fact[];
  readonly translator: InterfaceTranslator;
}

const GainTable = ({ gains, translator: { t, untranslated } }: GainTableProps): VNode => (
  <table class="long">
    <caption>{t('briefing.whereGains')}</caption>
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
  translator: InterfaceTranslator,
) {
  const { t, untranslated, count } = translator;
  const { name: item } = venue;
  const people = (measure: string, value: number): Fact => ({
    item,
    measure,
    value,
    unit: t('briefing.unitPeople'),
    text: count(value),
  });
  const ward: Fact = {
    item,
    measure: t('word.hitWard'),
    text: venue.ward ? untranslated(venue.ward.name) : t('briefing.notKnown'),
  };
  const here = gainByWard.find(({ area }) => area.code === code)?.gain ?? 0;
  const numbers = [
    people(t('word.whereGainHead'), gain),
    people(t('briefing.whereAlone'), gainAlone),
    ...(isWard ? [people(t('briefing.whereHere'), here)] : []),
  ];
  return { id: venue.id, name: untranslated(item), ward, numbers, all: [ward, ...numbers] };
}

const gainFact = (
  { area, gain }: WherePlan['gainByWard'][number],
  { t, count }: InterfaceTranslator,
): Fact => ({
  item: area.name,
  measure: t('word.whereGainHead'),
  value: gain,
  unit: t('briefing.unitPeople'),
  text: count(gain),
});
