import { Fragment } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import { Sideways } from '../../../ui/sideways.tsx';
import type { Fact } from '../parts/fact.ts';
import { RowHead } from '../parts/row-head.tsx';
import { FactList, Paragraph, type Section } from '../parts/section.tsx';
import { SubHeading } from '../parts/sub-heading.tsx';
import type { AreaPageData } from '../reading/read-area.ts';
import type { Segregation } from '../reading/read-findings.ts';
import { ExposureTable, exposureOf } from './exposure-table.tsx';

type Measure = Segregation['overall'][number];

/** How far groups live apart over the wards of the borough: for the borough, and beside a locality as its surroundings. */
export function segregationSection(
  { area, findings, list: all }: AreaPageData,
  translator: InterfaceTranslator,
): Section | undefined {
  if (!findings || area.level === 'WARD') return undefined;
  const { t, untranslated } = translator;
  const run = findings.segregation;
  const overall = run.overall.map((measure) => measureFact(measure.name, measure, run, translator));
  const groups = run.groups.map(({ name, measures }) => ({
    name,
    facts: measures.map((measure) => measureFact(name, measure, run, translator)),
  }));
  const exposure = exposureOf(run, translator);
  const names = run.groups[0]?.measures.map(({ name }) => name) ?? [];
  const care = [run.caveat, ...new Set(run.groups.flatMap(({ measures }) => measures.map(careOf)))].map(
    (text): Fact => ({ item: all.borough.name, measure: t('briefing.noteOne'), text }),
  );
  const scope: Fact = {
    item: area.name,
    measure: t('briefing.apartTitle'),
    text:
      area.level === 'BOROUGH'
        ? t('briefing.apartLead')
        : t('briefing.apartLocality', { name: untranslated(all.borough.name) }),
  };
  return {
    id: 'segregation',
    title: t('briefing.apartTitle'),
    onScreenOnly: true,
    facts: [
      scope,
      ...overall.flatMap(({ value, meaning }) => [value, meaning]),
      ...groups.flatMap(({ facts }) => facts.flatMap(({ value, meaning }) => [value, meaning])),
      ...exposure.rows.flatMap(({ shares }) => shares),
      exposure.meaning,
      ...care,
    ],
    body: (
      <>
        <p>{scope.text}</p>
        <table>
          <caption>{t('briefing.apartOverall')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('briefing.apartMeasure')}</th>
              <th scope="col" class="number">
                {t('briefing.apartValue')}
              </th>
            </tr>
          </thead>
          <tbody>
            {overall.map(({ value, meaning }) => (
              <tr key={value.item}>
                <RowHead text={value.item} note={meaning.text} />
                <td class="number">{value.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Sideways name={t('briefing.apartGroups')}>
          <table class="dense">
            <caption>{t('briefing.apartGroups')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('word.groupHead')}</th>
                {names.map((name) => (
                  <th key={name} scope="col" class="number">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {groups.map(({ name, facts }) => (
                <tr key={name}>
                  <RowHead text={name} />
                  {facts.map(({ value }) => (
                    <td key={value.measure} class="number">
                      {value.text}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Sideways>
        <ExposureTable exposure={exposure} translator={translator} />
        <Paragraph fact={exposure.meaning} class="dim" />
        {groups.map(({ name, facts }) => (
          <Fragment key={name}>
            <SubHeading>{name}</SubHeading>
            <FactList facts={facts.map(({ meaning }) => meaning)} />
          </Fragment>
        ))}
        <SubHeading>{t('word.layerNotes')}</SubHeading>
        <FactList facts={care} />
      </>
    ),
  };
}

const careOf = ({ name, caveat }: Measure): string => `${name}: ${caveat}`;

function measureFact(
  item: string,
  { name, value, meaning }: Measure,
  { period, source }: Segregation,
  translator: InterfaceTranslator,
) {
  const { t, decimal } = translator;
  return {
    value: {
      item,
      measure: item === name ? t('briefing.apartValue') : name,
      value,
      unit: t('briefing.unitZeroToOne'),
      period,
      source,
      text: value === null ? t('briefing.notKnown') : decimal(value, 2, 2),
    },
    meaning: { item, measure: t('briefing.apartMeaning'), period, source, text: meaning },
  } satisfies Record<string, Fact>;
}
