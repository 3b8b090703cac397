import {
  dutyLimbs,
  equalityGrid,
  type GridRow,
  isGridCell,
} from '../../../domain/assessment/questions/equality-grid.ts';
import type { Voice } from '../languages/voice.ts';
import { textsJoined } from '../languages/wording.ts';
import { html, type Part } from '../markup/html.ts';
import { note, reportTable } from '../markup/report-table.tsx';
import { type Fact, paragraph, type Section } from '../sections/section.ts';
import { groupWords, limbWords } from './grid-words.ts';
import type { Detail, ReportPageData } from './read-report.ts';

type Cell = Detail['grid'][number];
type Pair = Detail['pairs'][number];

/** The grid of characteristics and limbs, and the pairs of groups; nothing where level 2 was not asked. */
export function affectedSection(
  { assessment: { detail, facts } }: ReportPageData,
  voice: Voice,
): Section | undefined {
  if (!detail) return undefined;
  const { say, sayCode, count } = voice;
  const { grid, pairs, emptyCells } = detail;
  const empty: Fact | undefined =
    emptyCells > 0
      ? {
          item: facts.title,
          measure: say('ciaGroup'),
          text: say('ciaEmptyCells', { count: count(emptyCells) }),
          value: emptyCells,
        }
      : undefined;
  return {
    id: 'affected',
    title: say('ciaAffectedTitle'),
    facts: [
      ...grid.map((cell) => cellFact(cell, voice)),
      ...(empty ? [empty] : []),
      ...pairs.map((pair) => pairFact(pair, voice)),
    ],
    body: html`${
      grid.length > 0 &&
      reportTable({
        caption: say('ciaGridTable'),
        head: [say('ciaGroup'), ...dutyLimbs.map(({ limb }) => limbWords(limb, voice))],
        rows: equalityGrid.map((row) => gridRow(row, grid, voice)),
        className: 'grid',
      })
    }${paragraph(empty)}${
      pairs.length > 0 &&
      reportTable({
        caption: say('ciaPairsTable'),
        head: [say('ciaGroup'), say('ciaEffect'), say('ciaWhy')],
        rows: pairs.map(({ one, other, effect, reason }) => [
          pairName({ one, other }, voice),
          sayCode('effect', effect),
          voice.record(reason),
        ]),
      })
    }`,
  };
}

const gridRow = ({ characteristic }: GridRow, grid: Detail['grid'], voice: Voice): Part[] => [
  groupWords(characteristic, voice),
  ...dutyLimbs.map(({ limb }) => {
    const cell = grid.find((each) => each.characteristic === characteristic && each.limb === limb);
    return cell ? cellPart(cell, voice) : emptyPart(isGridCell(characteristic, limb), voice);
  }),
];

const cellPart = ({ effect, reason }: Cell, { sayCode, record }: Voice): Part =>
  html`<strong>${sayCode('effect', effect)}</strong>${note(record(reason))}`;

const emptyPart = (isAsked: boolean, { say }: Voice): Part =>
  html`<span class="dim">${say(isAsked ? 'valueNONE' : 'ciaNotAsked')}</span>`;

const cellFact = ({ characteristic, limb, effect, reason }: Cell, voice: Voice): Fact => ({
  item: groupWords(characteristic, voice),
  measure: limbWords(limb, voice),
  text: textsJoined([voice.sayCode('effect', effect), voice.record(reason)], ': '),
  status: effect,
});

const pairName = ({ one, other }: Pick<Pair, 'one' | 'other'>, { tell, record }: Voice) =>
  tell('ciaPair', { one: record(one), other: record(other) });

const pairFact = (pair: Pair, voice: Voice): Fact => ({
  item: String(pairName(pair, voice)),
  measure: voice.say('ciaPairsTable'),
  text: textsJoined([voice.sayCode('effect', pair.effect), voice.record(pair.reason)], ': '),
  status: pair.effect,
});
