import type { ComponentChild, VNode } from 'preact';
import {
  dutyLimbs,
  equalityGrid,
  type GridRow,
  isGridCell,
} from '../../../domain/assessment/questions/equality-grid.ts';
import { Note } from '../../ui/note.tsx';
import { ReportTable } from '../../ui/report-table.tsx';
import type { Fact } from '../briefing/parts/fact.ts';
import { Paragraph, type Section } from '../briefing/parts/section.tsx';
import { BesidePart } from './beside-parts.tsx';
import { groupWords, limbWords } from './grid-words.ts';
import type { Detail, ReportData } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';

type Cell = Detail['grid'][number];
type Pair = Detail['pairs'][number];

/** The grid of characteristics and limbs, and the pairs of groups; nothing where level 2 was not asked. */
export function affectedSection(
  { assessment: { detail, facts }, draft }: ReportData,
  translator: ReportTranslator,
): Section | undefined {
  if (!detail) return undefined;
  const { t, codeWords, count } = translator;
  const { grid, pairs, emptyCells } = detail;
  const empty: Fact | undefined =
    emptyCells > 0
      ? {
          item: facts.title,
          measure: t('page.ciaGroup'),
          text: t('page.ciaEmptyCells', { count: count(emptyCells) }),
          value: emptyCells,
        }
      : undefined;
  return {
    id: 'affected',
    title: t('page.ciaAffectedTitle'),
    facts: [
      ...grid.map((cell) => cellFact(cell, translator)),
      ...(empty ? [empty] : []),
      ...pairs.map((pair) => pairFact(pair, translator)),
    ],
    body: (
      <>
        {grid.length > 0 && (
          <ReportTable
            caption={t('page.ciaGridTable')}
            head={[t('page.ciaGroup'), ...dutyLimbs.map(({ limb }) => limbWords(limb, translator))]}
            rows={equalityGrid.map((row) => gridRow(row, grid, translator, draft))}
            class="grid"
          />
        )}
        <Paragraph fact={empty} />
        {pairs.length > 0 && (
          <ReportTable
            caption={t('page.ciaPairsTable')}
            head={[t('page.ciaGroup'), t('page.ciaEffect'), t('page.ciaWhy')]}
            rows={pairs.map(({ one, other, effect, reason }) => [
              pairName({ one, other }, translator),
              codeWords('page.effect', effect),
              translator.untranslated(reason),
            ])}
          />
        )}
      </>
    ),
  };
}

const gridRow = (
  { characteristic }: GridRow,
  grid: Detail['grid'],
  translator: ReportTranslator,
  draft: ReportData['draft'],
): ComponentChild[] => [
  <>
    {groupWords(characteristic, translator)}
    <BesidePart draft={draft} about={`grid.${characteristic}`} />
  </>,
  ...dutyLimbs.map(({ limb }) => {
    const cell = grid.find((each) => each.characteristic === characteristic && each.limb === limb);
    return cell ? (
      <Effect key={limb} cell={cell} translator={translator} />
    ) : (
      <NoEffect key={limb} asked={isGridCell(characteristic, limb)} t={translator.t} />
    );
  }),
];

interface EffectProps {
  readonly cell: Cell;
  readonly translator: ReportTranslator;
}

const Effect = ({ cell: { effect, reason }, translator }: EffectProps): VNode => (
  <>
    <strong>{translator.codeWords('page.effect', effect)}</strong>
    <Note>{translator.untranslated(reason)}</Note>
  </>
);

const NoEffect = ({ asked, t }: Pick<ReportTranslator, 't'> & { readonly asked: boolean }): VNode => (
  <span class="dim">{t(asked ? 'briefing.valueNONE' : 'page.ciaNotAsked')}</span>
);

const cellFact = ({ characteristic, limb, effect, reason }: Cell, translator: ReportTranslator): Fact => ({
  item: groupWords(characteristic, translator),
  measure: limbWords(limb, translator),
  text: [translator.codeWords('page.effect', effect), translator.untranslated(reason)].join(': '),
  status: effect,
});

const pairName = ({ one, other }: Pick<Pair, 'one' | 'other'>, { t, untranslated }: ReportTranslator) =>
  t('page.ciaPair', { one: untranslated(one), other: untranslated(other) });

const pairFact = (pair: Pair, translator: ReportTranslator): Fact => ({
  item: String(pairName(pair, translator)),
  measure: translator.t('page.ciaPairsTable'),
  text: [translator.codeWords('page.effect', pair.effect), translator.untranslated(pair.reason)].join(': '),
  status: pair.effect,
});
