import type { MethodParameters } from '../../method/method.ts';
import { nameList } from '../../wording/plural.ts';
import { diversityLevel } from '../diversity/diversity-level.ts';
import type { Classification } from './classification.ts';
import type { Firmness, FirmnessReading } from './explanation.ts';
import { labelOf } from './labels.ts';

type Judged = Pick<
  Classification,
  'label' | 'coldSpot' | 'provisional' | 'borderlineOn' | 'bounds' | 'stability' | 'diversity' | 'practice'
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
 * // 'Firm on who lives here: ... Not enough evidence on what is done here: 0 of 5 practice tests ...'
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
    firmnessSentence: `${rowSentence(result, row)} ${columnSentence(result, column, parameters)}`,
  };
}

function diversityDoubts({ borderlineOn, diversity, practice, label }: Judged, parameters: MethodParameters) {
  const { grouping, blau, blauDetailed } = diversity;
  const doubts: string[] = [];
  if (borderlineOn.includes('diversity')) {
    doubts.push('a small move of the line would change the label');
  }
  const other = grouping === 'FIVE' ? blauDetailed : blau;
  if (other !== undefined && labelOf(diversityLevel(other, parameters), practice.level).label !== label) {
    doubts.push(
      `${grouping === 'FIVE' ? 'counted in 19 groups instead of five' : 'counted in five groups instead of 19'} it would read ${diversityLevel(other, parameters).toLowerCase()}`,
    );
  }
  return doubts;
}

function practiceDoubts(
  { provisional, borderlineOn, bounds, stability }: Judged,
  parameters: MethodParameters,
) {
  const near = borderlineOn.filter((name) => name !== 'diversity');
  const doubts: string[] = [];
  if (provisional) doubts.push(`what is not known could raise the label to "${bounds[1]}"`);
  if (near.length > 0)
    doubts.push(`${nameList(near)} ${near.length === 1 ? 'lies' : 'lie'} close to the target`);
  if (stability !== undefined && stability < parameters.steadyShare) {
    doubts.push(`only ${Math.round(100 * stability)}% of the small variations of the method give this label`);
  }
  return doubts;
}

function rowSentence({ coldSpot, diversity }: Judged, doubts: readonly string[]): string {
  if (doubts.length > 0) {
    const reading = coldSpot ? 'this is a cold spot' : `diversity is ${diversity.level.toLowerCase()}`;
    return `Sensitive on who lives here: ${reading}, but ${doubts.join(', and ')}.`;
  }
  const tried =
    diversity.blauDetailed === undefined
      ? 'also when the line is moved a little'
      : 'also when the line is moved a little, and whether people are counted in five groups or in 19';
  return `Firm on who lives here: this is ${coldSpot ? '' : 'not '}a cold spot, ${tried}.`;
}

function columnSentence(
  { practice }: Judged,
  doubts: readonly string[],
  { minimumKnownTests }: MethodParameters,
): string {
  if (practice.level === 'NOT_KNOWN') {
    return `Not enough evidence on what is done here: ${practice.known} of ${practice.tests.length} practice tests can be answered, and ${minimumKnownTests} are needed.`;
  }
  const reading = `practice is ${practice.level.toLowerCase()}`;
  if (doubts.length > 0) return `Sensitive on what is done here: ${reading}, but ${doubts.join(', and ')}.`;
  return `Firm on what is done here: ${reading}, whatever is not known, and under small changes of the targets.`;
}
