import type { VNode } from 'preact';
import type { Fact } from '../../../web-map/features/briefing/fact.ts';
import { RowHead } from '../../../web-map/features/briefing/row-head.tsx';
import { FactList, Paragraph, type Section } from '../../../web-map/features/briefing/section.tsx';
import type { TextTranslator } from '../../../web-map/i18n/text-translator.ts';
import type { AreaPageData } from '../queries/read-area.ts';
import type { ClusterRun } from '../queries/read-findings.ts';

/** Whether a ward is part of a cluster that is really there, for each of the three largest groups, with power and caveat. */
export function clustersSection(data: AreaPageData, translator: TextTranslator): Section | undefined {
  const { findings } = data;
  if (!findings) return undefined;
  const { t } = translator;
  const runs = findings.clusters.map((run) => runFacts(run, data, translator));
  const about = runs[0]?.about ?? [];
  return {
    id: 'clusters',
    title: t('page.clusterTitle'),
    onScreenOnly: true,
    facts: [...runs.flatMap(({ all }) => all), ...about],
    body: (
      <>
        <p>{t('page.clusterLead')}</p>
        {runs.map((run) => (
          <Run key={run.name} run={run} translator={translator} />
        ))}
        <h3>{t('page.clusterRead')}</h3>
        <FactList facts={about} />
      </>
    ),
  };
}

interface RunProps {
  readonly run: ReturnType<typeof runFacts>;
  readonly translator: TextTranslator;
}

const Run = ({ run: { name, over, marks }, translator: { t, untranslated } }: RunProps): VNode => (
  <>
    <h3>{name}</h3>
    {over.map((fact) => (
      <Paragraph key={fact.measure} fact={fact} />
    ))}
    {marks.length > 0 && (
      <table>
        <caption>{t('page.clusterTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('word.hitWard')}</th>
            <th scope="col">{t('page.clusterMark')}</th>
            <th scope="col" class="number">
              p
            </th>
            <th scope="col" class="number">
              q
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
  translator: TextTranslator,
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
      measure: t('page.clusterMark'),
      status: kind,
      text: evidence === 'SUGGESTIVE' ? t('page.clusterHint') : translator.codeWords('page.cluster', kind),
      ...dated,
    } satisfies Fact,
    p: chanceFact(`${name}: ${areaName}`, 'p', p, translator),
    q: chanceFact(`${name}: ${areaName}`, 'q', q, translator),
    words: of(t('page.clusterSays'), words),
  }));
  const over = [
    of(t('page.clusterSummary'), summary),
    ...(overall && area.level === 'BOROUGH' ? [of(t('page.clusterOverall'), overall.words)] : []),
  ];
  return {
    name,
    over,
    marks,
    about: [
      of(t('page.clusterPower'), power),
      of(t('page.clusterCaveat'), caveat),
      of(t('page.clusterMethod'), method),
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
  { t, significant }: TextTranslator,
): Fact => ({
  item,
  measure,
  value,
  unit: t('page.unitProbability'),
  text: value === null ? t('page.notKnown') : significant(value),
});
