import { type AnyMessage, message } from '../../messages/message.ts';
import { oneText } from '../../messages/one-text.ts';
import type { MethodParameters } from '../../method/method.ts';
import { diversityLevel } from '../diversity/diversity-level.ts';
import { testNameWithin } from '../practice/practice-test-names.ts';
import type { Classification } from './classification.ts';
import type { Firmness, FirmnessReading } from './explanation.ts';
import { haveSameLabel, labelOf } from './labels.ts';

type Judged = Pick<
  Classification,
  | 'label'
  | 'coldSpot'
  | 'provisional'
  | 'borderlineOn'
  | 'bounds'
  | 'stability'
  | 'variantsSame'
  | 'variantsRun'
  | 'diversity'
  | 'practice'
>;

const weakestLast: readonly Firmness[] = ['FIRM', 'SENSITIVE', 'NOT_ENOUGH_EVIDENCE'];

/**
 * How far a label can be leant on, in one of three words, by one rule:
 * - who lives here (the row, and so whether it is a cold spot) is SENSITIVE when the label would change with the line
 *   moved by the borderline band, or with the 19 groups counted instead of the five; else FIRM;
 * - what is done here (the column) is NOT_ENOUGH_EVIDENCE when fewer tests are answered than a level needs; SENSITIVE
 *   when unknown tests could change the label, a deciding test is borderline, or fewer variants than the steady share
 *   give the label; else FIRM;
 * - a label is as firm as the weaker of its halves. So a cold spot with practice not known is never FIRM as a whole,
 *   while its first half may be: the sentence says both.
 * Source: "Cold spots and catalysts of change", sections 3 (grouping), 6 (bounds, borderline) and 8 (under 80 %).
 * @example firmness(classification, publishedParameters).firmnessSentence
 * // "Firm on who lives here: ... Not known yet on what is done here: 0 of 5 practice tests ..."
 */
export function firmness(result: Judged, parameters: MethodParameters): FirmnessReading {
  const row = diversityDoubts(result, parameters);
  const column = practiceDoubts(result, parameters);
  const diversityFirmness: Firmness = row.length === 0 ? 'FIRM' : 'SENSITIVE';
  const practiceFirmness: Firmness =
    result.practice.level === 'NOT_KNOWN'
      ? 'NOT_ENOUGH_EVIDENCE'
      : column.length === 0
        ? 'FIRM'
        : 'SENSITIVE';
  const weaker = Math.max(weakestLast.indexOf(diversityFirmness), weakestLast.indexOf(practiceFirmness));
  return {
    firmness: weakestLast[weaker] ?? 'NOT_ENOUGH_EVIDENCE',
    diversityFirmness,
    practiceFirmness,
    firmnessSentence: oneText(rowText(result, row), columnText(result, column, parameters)),
  };
}

function diversityDoubts(
  { borderlineOn, diversity, practice, label }: Judged,
  parameters: MethodParameters,
): AnyMessage[] {
  const { grouping, blau, blauDetailed } = diversity;
  const doubts: AnyMessage[] = [];
  if (borderlineOn.includes('diversity')) doubts.push(message('firmness.lineMoves'));
  const other = grouping === 'FIVE' ? blauDetailed : blau;
  if (other === undefined) return doubts;
  const level = diversityLevel(other, parameters);
  if (!haveSameLabel(labelOf(level, practice.level), { label })) {
    doubts.push(
      message('firmness.otherGrouping', { grouping: grouping === 'FIVE' ? 'NINETEEN' : 'FIVE', level }),
    );
  }
  return doubts;
}

function practiceDoubts(
  { provisional, borderlineOn, bounds, stability, variantsSame: same = 0, variantsRun: run }: Judged,
  parameters: MethodParameters,
): AnyMessage[] {
  const near = borderlineOn.filter((of) => of !== 'diversity');
  const doubts: AnyMessage[] = [];
  if (provisional) doubts.push(message('firmness.couldRaise', { label: bounds[1] }));
  if (near.length > 0) {
    doubts.push(message('firmness.closeToTarget', { names: near.map(testNameWithin), count: near.length }));
  }
  if (stability !== undefined && stability < parameters.steadyShare) {
    doubts.push(message('firmness.fewVariants', { same, run }));
  }
  return doubts;
}

const together = (doubts: readonly AnyMessage[]): AnyMessage | undefined =>
  doubts.length === 0
    ? undefined
    : doubts.reduce((before, after) => message('firmness.and', { before, after }));

function rowText({ coldSpot, diversity }: Judged, row: readonly AnyMessage[]): AnyMessage {
  const doubts = together(row);
  if (doubts) return message('firmness.rowSensitive', { level: diversity.level, doubts });
  return message('firmness.rowFirm', {
    coldSpot: coldSpot ? 'YES' : 'NO',
    groupings: diversity.blauDetailed === undefined ? 'ONE' : 'BOTH',
  });
}

function columnText(
  { practice: { level, known, tests } }: Judged,
  column: readonly AnyMessage[],
  { minimumKnownTests: least }: MethodParameters,
): AnyMessage {
  if (level === 'NOT_KNOWN') {
    return message('firmness.columnNotKnown', { known, tests: tests.length, least });
  }
  const doubts = together(column);
  return doubts
    ? message('firmness.columnSensitive', { level, doubts })
    : message('firmness.columnFirm', { level });
}
