import type { VNode } from 'preact';
import { ReportTable } from '../../ui/report-table.tsx';
import { ShareBar } from '../../ui/share-bar.tsx';
import type { Fact } from '../briefing/parts/fact.ts';
import { FactList, Paragraph, type Section } from '../briefing/parts/section.tsx';
import { type DrawnEvidence, differsFromPoints } from './drawn-evidence.ts';
import { rowWords } from './evidence-table.tsx';
import type { EvidenceItem, ReportData } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';

type Row = EvidenceItem['rows'][number];

/** What of the evidence matters here: where those near the site differ from the borough, figures of the wards and localities of the site, and gaps. */
export function hereSection(
  { drawn, evidence: [newest], assessment: { facts } }: ReportData,
  translator: ReportTranslator,
): Section | undefined {
  if (!newest || !drawn) return undefined;
  const { t, apart, date } = translator;
  const rowsOf = (item: string): readonly Row[] => newest.items.find(({ id }) => id === item)?.rows ?? [];
  const lead: Fact = {
    item: facts.title,
    measure: t('page.ciaHereTitle'),
    text: t('page.ciaHereLead', { date: date(newest.asOf), points: differsFromPoints }),
  };
  const tables = differingTables(drawn, rowsOf('profile'), translator);
  const none: Fact | undefined =
    tables.length === 0
      ? { item: facts.title, measure: t('page.ciaHereTitle'), text: t('page.ciaHereAlike') }
      : undefined;
  const own = rowsOf('indicators').filter(({ key }) => drawn.ownIndicators.has(key));
  const gaps = rowsOf('gaps').map(
    (row): Fact => ({ item: facts.title, measure: t('page.ciaHereGaps'), text: rowWords(row, { apart }) }),
  );
  return {
    id: 'here',
    title: t('page.ciaHereTitle'),
    facts: [
      lead,
      ...(none ? [none] : []),
      ...tables.flatMap(({ about, groups }) =>
        groups.map(
          ({ name, near, difference, points }): Fact => ({
            item: name,
            measure: about,
            text: `${near}; ${difference}`,
            value: points,
          }),
        ),
      ),
    ],
    body: (
      <>
        <Paragraph fact={lead} />
        <Paragraph fact={none} />
        {tables.map(({ about, groups }) => (
          <ReportTable
            key={about}
            caption={about}
            head={[
              t('page.ciaGroup'),
              t('page.ciaNearSite'),
              t('page.ciaInBorough'),
              t('page.ciaDifference'),
            ]}
            rows={groups.map(({ name, near, borough, shares, difference }) => [
              name,
              <Bar key="near" text={near} {...shares} />,
              borough,
              difference,
            ])}
            class="differing"
          />
        ))}
        {own.length > 0 && (
          <ReportTable
            caption={t('page.ciaHereFigures')}
            head={[t('page.ciaMeasure'), t('page.ciaSays')]}
            rows={own.map((row) => [row.about, rowWords(row, { apart })])}
          />
        )}
        {gaps.length > 0 && <h3>{t('page.ciaHereGaps')}</h3>}
        <FactList facts={gaps} />
      </>
    ),
  };
}

const Bar = ({
  text,
  near,
  borough,
}: {
  readonly text: string;
  readonly near: number;
  readonly borough: number;
}): VNode => (
  <>
    {text} <ShareBar share={near} mark={borough} />
  </>
);

function differingTables(
  { differing }: DrawnEvidence,
  rows: readonly Row[],
  { t, signed }: ReportTranslator,
) {
  return differing.flatMap(({ table, groups }) => {
    const near = rows.find(({ key }) => key === table);
    // The borough is the last of those beside.
    const borough = rows.findLast(({ key }) => key.startsWith(`${table} `));
    if (!near || !borough) return [];
    return [
      {
        about: near.about,
        groups: groups.flatMap(({ fromEnd, near: share, borough: whole, points }) => {
          const [here, there] = [near.facts.at(-fromEnd), borough.facts.at(-fromEnd)];
          return here && there
            ? [
                {
                  name: here.name,
                  near: here.value,
                  borough: there.value,
                  shares: { near: share, borough: whole },
                  points,
                  difference: t('page.ciaPoints', { points: signed(points) }),
                },
              ]
            : [];
        }),
      },
    ];
  });
}
