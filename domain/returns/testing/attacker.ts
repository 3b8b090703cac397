import { isDeepStrictEqual } from 'node:util';
import { type Equation, rangesOf } from '../../disclosure/linear-ranges.ts';
import type { AreaCode } from '../../geography/area.ts';
import { preferNotToSay, type ToldApart } from '../../records/people-counted.ts';
import { countedIn, groupsOf, groupsTold, notAsked, type ReturnVersion } from '../return-version.ts';
import type { ToldPicture } from '../told-picture.ts';
import type { ToldPeople, ToldTurnout } from '../told-row.ts';

/** A count of under ten people that somebody worked out from what everyone may read. */
export interface Recovered {
  readonly what: string;
  readonly people: number;
}

/** What was on the pages of one telling, and which versions stood behind it: the register tells when each return changed. */
export interface Telling {
  readonly picture: ToldPicture;
  readonly standing: readonly number[];
}

/**
 * Somebody who kept every page that was ever told and puts all numbers of all of them together, each an interval of true
 * counts, by linear programming: returns every count from 1 to 9 that is left with one value. They know which returns stood
 * when, that groups, unsaid and not asked are all who came, and, more than anybody can, which of the numbers that are not told
 * are from 1 to 9 and which versions of a return count the same people.
 */
export function attack(
  versions: readonly ReturnVersion[],
  tellings: readonly Telling[],
  borough: AreaCode,
): Recovered[] {
  const names = new Map<string, number>();
  const unknown = (name: string): number => {
    const known = names.get(name) ?? names.size;
    names.set(name, known);
    return known;
  };
  const equations: Equation[] = [];
  const by = countedIn(versions);
  const groupsBy = (each: ToldApart) => [...groupsTold(versions, each), preferNotToSay, notAsked];
  const tables = versions.map((each, at) => {
    const isSame = (other: ReturnVersion) =>
      other.returnId !== undefined &&
      other.returnId === each.returnId &&
      isDeepStrictEqual([other.people, other.counts], [each.people, each.counts]);
    const first = versions.findIndex(isSame);
    return first < 0 ? at : first;
  });
  const countOf = (at: number, each?: ToldApart, group = '') => unknown([tables[at], each, group].join(' '));
  versions.forEach((_, at) => {
    for (const each of by)
      equations.push({
        terms: [[countOf(at), -1], ...groupsBy(each).map((group) => [countOf(at, each, group), 1] as const)],
        total: 0,
      });
  });
  const secrets = new Map<string, { readonly parts: readonly number[]; readonly people: number }>();
  const read = (what: string, parts: readonly number[], people: number, told: ToldPeople): void => {
    const isSmall = people > 0 && people < 10;
    if (isSmall) secrets.set(what, { parts, people });
    if (told === undefined && !isSmall) return;
    const [least, greatest] = isSmall ? [1, 9] : told ? [Math.max(10, told - 2), told + 2] : [0, 0];
    const [above, below] = [unknown(`${what} above`), unknown(`${what} below`)];
    equations.push({ terms: [...parts.map((part) => [part, 1] as const), [above, -1]], total: least });
    equations.push({
      terms: [
        [above, 1],
        [below, 1],
      ],
      total: greatest - least,
    });
  };
  tellings.forEach(({ picture, standing }, number) => {
    const row = (key: string, told: ToldTurnout, own: readonly number[]) => {
      const version = (at: number) => versions[at] as ReturnVersion;
      const what = (more: string) => `telling ${number}, ${key}${more}`;
      const sum = (list: readonly number[]) => list.reduce((all, each) => all + each, 0);
      read(
        what(''),
        own.map((at) => countOf(at)),
        sum(own.map((at) => version(at).people)),
        told.people,
      );
      for (const each of told.breakdowns) {
        const group = (groups: readonly string[], shown: ToldPeople) =>
          read(
            what(` ${each.by} ${groups.join('+')}`),
            own.flatMap((at) => groups.map((one) => countOf(at, each.by, one))),
            sum(own.flatMap((at) => groups.map((one) => groupsOf(version(at), each.by).get(one) ?? 0))),
            shown,
          );
        for (const { group: one, people } of each.groups) group([one], people);
        group(groupsTold(versions, each.by), each.base);
        group([preferNotToSay], each.preferNotToSay);
        group([notAsked], each.notAsked);
      }
    };
    for (const [subject, told] of picture.subjects)
      row(
        subject,
        told,
        standing.filter((at) => versions[at]?.subject === subject),
      );
    for (const [area, told] of picture.areas)
      row(
        area,
        told,
        standing.filter((at) => area === borough || versions[at]?.locality === area),
      );
  });
  const sums = [...secrets].map(([what, secret], at) => ({ what, ...secret, unknown: names.size + at }));
  if (sums.length === 0) return [];
  const ranges = rangesOf(
    names.size + sums.length,
    [...equations, ...sums.map(isSumOf)],
    sums.map((sum) => sum.unknown),
  );
  if (!ranges) throw new Error('What was told contradicts itself.');
  return sums.flatMap(({ what, people }, at): Recovered[] =>
    ranges[at]?.least === ranges[at]?.greatest ? [{ what, people }] : [],
  );
}

/** An unknown is what some others are together. */
const isSumOf = (sum: { readonly unknown: number; readonly parts: readonly number[] }): Equation => ({
  terms: [...sum.parts.map((part) => [part, 1] as const), [sum.unknown, -1]],
  total: 0,
});
