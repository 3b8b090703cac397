import { type Equation, rangesOf } from '../../disclosure/linear-ranges.ts';
import type { Observation } from '../../records/indicator.ts';
import { countedAnswers } from '../../records-kept/kinds/survey-wave.ts';
import type { StandingWave } from '../wave-figures.ts';

/** What everyone could read of a wave at some time; `exact`: planted, as a page would tell it that rounded nothing. */
export interface SeenWave {
  readonly wave: StandingWave;
  readonly figure: Pick<Observation, 'value' | 'base'>;
  readonly exact?: boolean;
}

/** A count of under ten people that somebody worked out. */
export interface RecoveredCount {
  readonly what: string;
  readonly people: number;
}

/**
 * Somebody who kept every figure that was ever told of the waves of one survey and question, each edition of them, and puts
 * them together by linear programming. They know that who was asked in an area was asked in the area that holds it, and reckon
 * every wave less the waves within it, in any editions. Returns every count from 1 to 9 that is left with one value.
 * @param rests sets of waves: the first holds all the others, which hold nothing in common
 */
export function attackWaves(
  seen: readonly SeenWave[],
  rests: readonly (readonly number[])[],
): readonly RecoveredCount[] {
  const equations: Equation[] = [];
  let unknowns = 0;
  const unknown = (): number => unknowns++;
  /** A sum of unknowns is no less than a number. */
  const atLeast = (terms: readonly (readonly [number, number])[], least: number): void => {
    equations.push({ terms: [...terms, [unknown(), -1]], total: least });
  };
  const secrets: { readonly what: string; readonly of: number; readonly people: number }[] = [];
  const kept = (what: string, of: number, people: number): void => {
    if (people > 0 && people < 10) secrets.push({ what, of, people });
  };
  const waves = seen.map(({ wave, figure: { value, base }, exact = false }, at) => {
    const counted = countedAnswers(wave.content);
    const [numerator, other] = [unknown(), unknown()];
    kept(`${at} numerator`, numerator, counted.numerator);
    kept(`${at} other`, other, counted.base - counted.numerator);
    if (value !== undefined && base !== undefined) {
      const half = exact ? 0 : 2;
      atLeast(
        [
          [numerator, 1],
          [other, 1],
        ],
        base - half,
      );
      atLeast(
        [
          [numerator, -1],
          [other, -1],
        ],
        -base - half,
      );
      const near = exact ? 0 : 1;
      // Of a share p of n + o: (p - 0.5) / 100 <= n / (n + o) <= (p + 0.5) / 100, and exactly p where it is planted.
      const share = exact ? (200 * counted.numerator) / counted.base : 2 * value;
      atLeast(
        [
          [numerator, 200 - share + near],
          [other, near - share],
        ],
        0,
      );
      atLeast(
        [
          [numerator, share + near - 200],
          [other, share + near],
        ],
        0,
      );
    }
    return { numerator, other, counted };
  });
  rests.forEach(([whole = 0, ...parts], at) => {
    for (const each of ['numerator', 'other'] as const) {
      const people = (place: number): number => {
        const { counted } = waves[place] ?? { counted: { numerator: 0, base: 0 } };
        return each === 'numerator' ? counted.numerator : counted.base - counted.numerator;
      };
      const left = people(whole) - parts.reduce((sum, part) => sum + people(part), 0);
      if (left < 0) continue;
      const rest = unknown();
      const term = (place: number, sign: number) => [waves[place]?.[each] ?? 0, sign] as const;
      equations.push({
        terms: [term(whole, -1), ...parts.map((part) => term(part, 1)), [rest, 1]],
        total: 0,
      });
      kept(`rest ${at} ${each}`, rest, left);
    }
  });
  const ranges = rangesOf(
    unknowns,
    equations,
    secrets.map(({ of }) => of),
  );
  if (!ranges) throw new Error('What was told contradicts itself.');
  return secrets.flatMap(({ what, people }, at): RecoveredCount[] => {
    const { least, greatest } = ranges[at] ?? { least: 0, greatest: Number.POSITIVE_INFINITY };
    const fits = Math.floor(greatest + 1e-9) - Math.ceil(least - 1e-9) + 1;
    return fits <= 1 ? [{ what, people }] : [];
  });
}
