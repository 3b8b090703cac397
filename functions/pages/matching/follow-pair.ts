import type { MatchingQuery } from '../../../schema/generated/page-operations.ts';

type SchoolPair = MatchingQuery['schoolPairs']['pairs'][number];
type Match = MatchingQuery['catalystMatching']['matches'][number];

/** Where whoever signs in puts down that two schools agreed to meet, with what is known of the pair filled in. */
export const followSchools = ({ one, other, neutralPlace }: SchoolPair): string =>
  formOf({
    exchangeKind: 'SCHOOLS',
    oneSide: one.name,
    oneArea: one.ward?.code,
    otherSide: other.name,
    otherArea: other.ward?.code,
    standing: 'AGREED',
    neutralPlace: neutralPlace?.name,
  });

/** The same of a place with fewer chances to mix and a place of practice. */
export const followPlaces = (coldSpot: Match['coldSpot'], { name, area }: Match['suggestion']): string =>
  formOf({
    exchangeKind: 'PRACTICE',
    oneSide: coldSpot.name,
    oneArea: coldSpot.code,
    otherSide: name,
    otherArea: area.code,
    standing: 'AGREED',
  });

function formOf(fields: Readonly<Record<string, string | undefined>>): string {
  const given = new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return `/assess?${new URLSearchParams({ kind: 'trackedExchange', record: 'new', given: String(given) })}`;
}
