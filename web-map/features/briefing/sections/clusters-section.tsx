import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { Fact } from '../parts/fact.ts';
import { RowHead } from '../parts/row-head.tsx';
import { FactList, Paragraph, type Section } from '../parts/section.tsx';
import { SubHeading } from '../parts/sub-heading.tsx';
import type { AreaPageData } from '../reading/read-area.ts';
import type { ClusterRun } from '../reading/read-findings.ts';

/** Whether a ward is part of a cluster that is really there, for each of the three largest groups, with power and caveat. */
export function clustersSection(data: AreaPageData, translator: InterfaceTranslator): Section | undefined {
  const { findings } = data;
  if (!findings) return undefined;
  const { t } = translator;
  const runs = findings.clusters.map((run) => runFacts(run, data, translator));
  const about = runs[0]?.about ?? [];
  return {
    id: 'clusters',
    title: t('briefing.clusterTitle'),
    onScreenOnly: true,
    facts: [...runs.flatMap(({ all }) => all), ...about],
    body: (
      <>
        <p>{t('briefing.clusterLead')}</p>
        {runs.map((run) => (
          <Run key={run.name} run={run} translator={translator} />
        ))}
        <SubHeading>{t('briefing.clusterRead')}</SubHeading>
        <FactList facts={about} />
      </>
    ),
  };
}

interface RunProps {
  readonly run: ReturnType<typeof runFacts>;
  readonly translator: InterfaceTranslator;
}

const Run = ({ run: { name, over, marks }, translator: { t, untranslated } }: RunProps): VNode => (
  <>
    <SubHeading>{name}</SubHeading>
    {over.map((fact) => (
      <Paragraph key={fact.measure} fact={fact} />
    ))}
    {marks.length > 0 && (
      <table>
        <caption>{t('briefing.clusterTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('word.hitWard')}</th>
            <th scope="col">{t('briefing.clusterMark')}</th>
            <th scope="col" class="number">
              {untranslated('p')}
            </th>
            <th scope="col" class="number">
              {untranslated('q')}
            </th>
          </tr>
        </thead>
        <tbody>
          {marks.map(({ ward, mark, p, q, words }) => (
            <tr key={ward}>
              <RowHead text={untranslated(ward)} note={words.text} />
              <td>{mark.text}</td>
              <td class="number">{p.text}</td>
              <td class="number">{q.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </>
);

function runFacts(
  { name, areas, summary, overall, power, caveat, method, period, source }: ClusterRun,
  data: AreaPageData,
  translator: InterfaceTranslator,
) {
  const { t } = translator;
  const { area } = data;
  const dated = { period, source };
  const of = (measure: string, text: string): Fact => ({
    item: name,
    measure,
    text,
    ...dated,
  });
  const shown = areas.filter(({ areaCode }) => isShown(data, areaCode));
  const marks = shown.map(({ areaName, kind, evidence, p, q, words }) => ({
    ward: areaName,
    mark: {
      item: `${name}: ${areaName}`,
      measure: t('briefing.clusterMark'),
      status: kind,
      text:
        evidence === 'SUGGESTIVE'
          ? t('briefing.clusterHint')
          : translator.codeWords('briefing.cluster', kind),
      ...dated,
    } satisfies Fact,
    p: chanceFact(`${name}: ${areaName}`, 'p', p, translator),
    q: chanceFact(`${name}: ${areaName}`, 'q', q, translator),
    words: of(t('briefing.clusterSays'), words),
  }));
  const over = [
    of(t('briefing.clusterSummary'), summary),
    ...(overall && area.level === 'BOROUGH' ? [of(t('briefing.clusterOverall'), overall.words)] : []),
  ];
  return {
    name,
    over,
    marks,
    about: [
      of(t('briefing.clusterPower'), power),
      of(t('briefing.clusterCaveat'), caveat),
      of(t('briefing.clusterMethod'), method),
    ],
    all: [...over, ...marks.flatMap(({ mark, p, q, words }) => [mark, p, q, words])],
  };
}

/** The ward itself; all wards of a locality or of the borough. */
const isShown = ({ area }: AreaPageData, code: string): boolean =>
  area.level === 'BOROUGH' || area.code === code || area.wards.some((ward) => ward.code === code);

/** A p or q with two digits that count, as the sentences of the API have it. */
const chanceFact = (
  item: string,
  measure: string,
  value: number | null,
  { t, significant }: InterfaceTranslator,
): Fact => ({
  item,
  measure,
  value,
  unit: t('briefing.unitProbability'),
  text: value === null ? t('briefing.notKnown') : significant(value),
});
