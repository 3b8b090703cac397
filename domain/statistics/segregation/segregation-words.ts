export type MeasureId = 'dissimilarity' | 'isolation' | 'correlationRatio' | 'theilH' | 'relativeDiversity';

/** Name and caveat of each measure. Source: Cohesion Map method "Spatial statistics", section 8. */
export const measureWords: Readonly<Record<MeasureId, { readonly name: string; readonly caveat: string }>> = {
  dissimilarity: {
    name: 'Dissimilarity',
    caveat: 'Small groups and small areas push it upwards. For one group, everyone else is the second group.',
  },
  isolation: {
    name: 'Isolation',
    caveat: 'A large group has a high value for its size alone: compare isolation less size.',
  },
  correlationRatio: {
    name: 'Isolation less size',
    caveat:
      'Also called the correlation ratio or eta squared; low for small groups even where they live in few areas.',
  },
  theilH: {
    name: "Theil's H",
    caveat: 'Small groups and small areas push it upwards. Free of the base of the logarithm.',
  },
  relativeDiversity: {
    name: 'Relative diversity',
    caveat:
      'Rests on the same chance of two residents being from different groups as the reading of diversity.',
  },
};

/** What exposure says and does not say. */
export const exposureMeaning =
  'Each row is the make-up of the ward that the average member of a group lives in. It says whom people live near, not whom they know. It is not the same both ways, for groups differ in size.';

/**
 * What all measures of a run share as their limits.
 * @example segregationCaveat(20, 284113) // 'Over 20 wards with 284,113 people. ...'
 */
export const segregationCaveat = (areas: number, people: number): string =>
  `Over ${areas} wards with ${people.toLocaleString('en-GB')} people. All measures rise as areas get smaller and change with the grouping: compare only the same level, edition and grouping. They describe where people live and neither why nor whether they chose it.`;

/**
 * A value in a sentence that can be repeated.
 * @param group short name; undefined for a measure over all groups.
 * @example meaningOf('dissimilarity', 0.4, 'Asian') // '40% of either Asian residents or everyone else would have to move ...'
 */
export function meaningOf(id: MeasureId, value: number | undefined, group?: string): string {
  if (value === undefined) return 'Not defined here: the group is nobody or everybody.';
  const share = `${(value * 100).toLocaleString('en-GB', { maximumFractionDigits: 1 })}%`;
  const who = group === undefined ? '' : `"${group}"`;
  const sentences: Readonly<Record<MeasureId, string>> = {
    dissimilarity: who
      ? `${share} of the residents in the group ${who}, or of everyone else, would have to move for both to be spread alike.`
      : `Groups lie ${share} of the way from being spread alike in all wards to never sharing a ward.`,
    isolation: `In the ward of the average resident in the group ${who}, ${share} of residents are in the same group.`,
    correlationRatio: `With the size of the group taken out, the group ${who} stands at ${share} of the way from an even spread to living alone.`,
    theilH: who
      ? `Wards are on average ${share} less mixed between the group ${who} and everyone else than the borough is.`
      : `Wards are on average ${share} less mixed than the borough is.`,
    relativeDiversity: `${share} of the chance to live near another group that the borough offers is lost because groups live apart.`,
  };
  return sentences[id];
}
