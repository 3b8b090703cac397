import { type AnyMessage, message, type ToldText, untranslated } from '../messages/message.ts';
import { publishedDiversityLines } from '../method/diversity-lines.ts';
import { plainDecimals } from './plain-number.ts';
import { rounded } from './rounded.ts';
import { type UnitCode, unitCode } from './unit-code.ts';

/** Units whose number says all, or whose unit no number is told with. */
const bare = [
  'score',
  'label',
  'notStated',
  'surveyResponse',
  'practiceCheck',
  'inWords',
  'testsOf5',
  'shareOfThreshold',
  'shareOfVariants',
  'walkToLine',
  'ratio',
] as const satisfies readonly UnitCode[];

const isBare = (code: UnitCode): code is (typeof bare)[number] => bare.some((each) => each === code);

/**
 * A value with its unit, as many digits as it is to be read with: at most two decimals, a percentage one, a small one two
 * significant digits, so that few people are never read as none; a chance is read as a percentage. Beside thresholds a value has as
 * many as tell it from each of them.
 *
 * @param value in the unit: a percentage 0 to 100, which the message holds as a share
 * @param unit as the data spell it
 * @param decimals at most, where no threshold asks for more; pounds keep their pence
 * @example quantity(37.24, 'percent') // unit.percent { value: 0.372 }: "37.2%"
 * @example quantity(0.1953, 'chance') // unit.chance { value: 0.195 }: "19.5%", for beside the threshold at 20% it must not read as that
 * @example quantity(1, 'children') // unit.children { value: 1 }: "1 child"
 */
export function quantity(
  value: number,
  unit: string,
  thresholds: readonly number[] = [],
  decimals: 1 | 2 = 2,
): AnyMessage {
  const code = unitCode(unit);
  const told =
    thresholds.length > 0
      ? rounded(value, plainDecimals(value, 1, thresholds))
      : rounded(value, code === 'pounds' ? 2 : decimals);
  if (code === undefined) return message('unit.asRecorded', { value: told, unit: untranslated(unit) });
  if (isBare(code)) return message('unit.number', { value: told });
  if (code === 'percentChange') return message('unit.percentChange', { value: shareOf(value, thresholds) });
  if (code === 'percent' || code === 'percentOfResidents') {
    return message('unit.percent', { value: shareOf(value, thresholds) });
  }
  if (code === 'chance') {
    const lines = thresholds.length > 0 ? thresholds : publishedDiversityLines;
    return message('unit.chance', { value: rounded(value, plainDecimals(value, 2, lines)) });
  }
  return message(`unit.${code}`, { value: told });
}

/**
 * A unit by itself, as the head of a column has it; as the data spell it where it has no words yet.
 *
 * @example unitName('% of residents') // unitName.percentOfResidents: "per cent of residents"
 */
export function unitName(unit: string): ToldText {
  const code = unitCode(unit);
  return code === undefined ? untranslated(unit) : message(`unitName.${code}`);
}

/** A percentage as the share to be read, 0 to 1. */
function shareOf(percentage: number, thresholds: readonly number[]): number {
  const isSmall = percentage !== 0 && Math.abs(percentage) < 0.05;
  const read =
    thresholds.length > 0
      ? rounded(percentage, plainDecimals(percentage, 1, thresholds))
      : isSmall
        ? Number(percentage.toPrecision(2))
        : rounded(percentage, 1);
  // A hundredth has digits of its own in binary.
  return Number((read / 100).toPrecision(12));
}
