import { message, type ToldText, untranslated } from '../../messages/message.ts';
import { oneText } from '../../messages/one-text.ts';
import { evidenceRules } from './evidence-rules.ts';
import {
  distinctIndicators,
  type EvidenceGap,
  type GapCode,
  namedAtMost,
  registers,
  wardsNotReviewed,
} from './gaps-in-evidence.ts';
import { groupTableIds } from './group-table.ts';
import { groupWords } from './group-words.ts';
import type { IndicatorBaseline } from './indicator-baselines.ts';
import { listed } from './joined-texts.ts';
import { frozenText, type ReadableEvidence } from './readable-evidence.ts';

/**
 * The sentence of a gap, to be told in any language.
 * @example gapText(pack.items.gaps.values.gaps[0], evidence) // "No place to meet within 800 m is on record as open."
 */
export const gapText = (gap: EvidenceGap, evidence: ReadableEvidence): ToldText =>
  frozenText(gap.sentence, gapsOf[gap.code](gap, evidence), evidence);

type GapTexts = (gap: EvidenceGap, evidence: ReadableEvidence) => readonly ToldText[];

/** What the figures of a pack say of a gap of each code. */
const gapsOf: { readonly [Code in GapCode]: GapTexts } = {
  NO_OPEN_VENUE: (_, { pack }) => {
    const metres = evidenceRules.noVenueMetres;
    const count = pack.items.venues.values.venues.filter(
      ({ distanceMetres, status }) => distanceMetres <= metres && status === 'NOT_KNOWN',
    ).length;
    const none = message('evidenceGap.noOpenVenue', { metres });
    return [count > 0 ? oneText(none, message('evidenceGap.opennessNotKnown', { count })) : none];
  },
  NO_PROJECT_FOR_GROUP: ({ about }, { pack }) => {
    const table = pack.items.profile.values.tables.find(({ id }) => id === 'ETHNIC_GROUP_5');
    const share = table?.catchment?.shares[table.groups.indexOf(about)];
    if (share === undefined) return [];
    const percent = Math.round(100 * share);
    return [
      message('evidenceGap.noProjectForGroup', {
        group: groupWords(about),
        percent,
        metres: pack.catchmentMetres,
      }),
    ];
  },
  INDICATOR_OLD: (_, { pack }) => {
    const { baselines } = pack.items.indicators.values;
    const old = named(baselines.filter(({ olderThanThreeYears }) => olderThanThreeYears));
    const undated = named(baselines.filter(({ olderThanThreeYears }) => olderThanThreeYears === undefined));
    return [
      message('evidenceGap.indicatorsOld', { ...old, years: evidenceRules.indicatorMaxAgeYears }),
      message('evidenceGap.indicatorsUndated', undated),
    ];
  },
  REGISTER_NOT_REVIEWED: ({ about }, { pack, inputs }) => {
    const touched = new Set(pack.items.areasTouched.values.wards.map(({ code }) => code));
    const wards = inputs.wards.filter(({ code }) => touched.has(code));
    return registers
      .filter(({ name }) => name === about)
      .map(({ id: register }) =>
        message('evidenceGap.notReviewed', {
          register,
          names:
            listed(wardsNotReviewed(inputs, wards, register).map(({ name }) => untranslated(name))) ??
            message('evidenceInput.site'),
          months: evidenceRules.reviewMaxAgeMonths,
        }),
      );
  },
  CENSUS_OLD: ({ about: day }) => [
    message('evidenceGap.censusOld', { day, years: evidenceRules.censusMaxAgeYears }),
  ],
  NOT_HELD: () => whatMayBeMissing.map((what) => message('evidenceGap.notHeld', { what })),
};

const whatMayBeMissing: readonly ToldText[] = [
  ...groupTableIds.map((table) => message('evidenceTable.name', { table })),
  message('evidenceGap.accessOfVenues'),
  message('evidenceGap.nextSessions'),
  message('evidenceGap.busServices'),
  message('evidenceGap.tensionBands'),
];

function named(rows: readonly IndicatorBaseline[]): {
  readonly count: number;
  readonly names: readonly ToldText[];
} {
  const all = distinctIndicators(rows).map(({ name, period }) =>
    message('evidenceGap.indicatorNamed', {
      name: untranslated(name),
      period: period === undefined ? message('evidenceGap.noDate') : untranslated(period),
    }),
  );
  const more = all.length - namedAtMost;
  const names =
    more > 0 ? [...all.slice(0, namedAtMost), message('evidenceGap.andMore', { count: more })] : all;
  return { count: all.length, names };
}
