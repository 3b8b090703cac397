import { type AnyMessage, message, type ToldText, untranslated } from '../../messages/message.ts';
import type { EvidenceItemId } from './evidence-item.ts';
import { evidenceRules } from './evidence-rules.ts';
import { either, listed } from './joined-texts.ts';
import { dayOfList } from './list-day.ts';
import type { ProfileTable } from './profile-of-catchment.ts';
import type { ReadableEvidence } from './readable-evidence.ts';
import { statusRules } from './status-rules.ts';
import { notHeldWords } from './table-words.ts';

/** What a reader of each item must know, as the figures of a pack say it. */
export const itemNotes: {
  readonly [Id in EvidenceItemId]: (evidence: ReadableEvidence) => readonly ToldText[];
} = {
  areasTouched: ({ pack, editionNote }) => {
    const names = listed(pack.items.areasTouched.values.slivers.map(({ name }) => untranslated(name)));
    const { sliverShare, sliverSquareMetres } = evidenceRules;
    const under = { percent: 100 * sliverShare, squareMetres: sliverSquareMetres };
    return [
      ...(editionNote ? [editionNote] : []),
      ...(names ? [message('evidenceNote.slivers', { ...under, names })] : []),
      message('evidenceNote.localityNotKnown'),
      message('evidenceNote.noWard'),
    ];
  },
  schemeShares: () => [message('evidenceNote.measuredOnGrid')],
  peopleTouched: ({ pack }) => {
    const bare = pack.items.peopleTouched.values.within.filter(({ areas }) => areas === 0);
    const radii = either(bare.map(({ radiusMetres }) => untranslated(`${radiusMetres}`)));
    const { roundTo: nearest, fewerThan: fewer } = evidenceRules;
    return [
      message('evidenceNote.peopleCounted', { nearest, fewer }),
      message('evidenceNote.twoEstimates'),
      message('evidenceNote.byLsoa'),
      message('evidenceNote.byOutputArea'),
      ...(radii ? [message('evidenceNote.noCentre', { radii })] : []),
      message('evidenceNote.beyondBorough'),
    ];
  },
  profile: ({ pack: { items } }) => {
    const tables = listed(items.profile.values.notHeld.map(notHeldWords));
    return [
      message('evidenceNote.sharesRounded'),
      ...items.profile.values.tables.flatMap(tableNote),
      ...(tables ? [message('evidenceNote.tablesNotHeld', { tables })] : []),
    ];
  },
  venues: ({ pack }) => [
    message('evidenceNote.distancesOfVenues'),
    message('evidenceNote.statusFromRecords', { years: statusRules.statusMaxAgeYears }),
    message('evidenceNote.accessNotHeld'),
    message('evidenceNote.venuesWithoutPoint', { count: pack.items.venues.values.withoutPoint }),
  ],
  projects: ({ pack }) => {
    const { projects, active } = pack.items.projects.values;
    return [
      message('evidenceNote.howProjectsReach'),
      message('evidenceNote.projectsNotKnown', { count: projects.length - active }),
    ];
  },
  placesOfWelcome: ({ pack }) => [
    message('evidenceNote.nextOpeningNotHeld'),
    message('evidenceNote.welcomeWithoutPoint', { count: pack.items.placesOfWelcome.values.withoutPoint }),
  ],
  busStops: ({ pack }) => {
    const values = pack.items.busStops?.values;
    if (values?.status !== 'HELD') return [message('evidenceNote.stopsNotHeld')];
    const { withinMetres: metres, list } = values;
    const on = dayOfList(list);
    return [
      message('evidenceNote.stopsInStraightLine'),
      ...(on ? [message('evidenceNote.stopsOnList', { on })] : []),
      message('evidenceNote.stopsOnUndatedList'),
      message('evidenceNote.stopsBeyondBorough', { metres }),
    ];
  },
  labels: () => [message('evidenceNote.labelOfWholeWard')],
  indicators: ({ pack }) => [
    message('evidenceNote.boroughOnly', { count: pack.items.indicators.values.boroughOnly }),
    message('evidenceNote.intervals'),
  ],
  tension: () => [message('evidenceNote.permittedOnly'), message('evidenceNote.tensionNotHeld')],
  nearbyAssessments: () => [
    message('evidenceNote.takenAsStated'),
    message('evidenceNote.takenNotSaid'),
    message('evidenceNote.takenInPart'),
    message('evidenceNote.neverNetted'),
  ],
  gaps: () => [message('evidenceNote.gapIsNoFinding')],
};

const tableNote = ({ id: table }: ProfileTable): readonly AnyMessage[] => [
  message('evidenceNote.tableFew', { table }),
  message('evidenceNote.tableFromSmallAreas', { table }),
  message('evidenceNote.tableFromWards', { table }),
  message('evidenceNote.tableByArea', { table }),
];
