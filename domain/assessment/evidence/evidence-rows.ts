import { labelTable } from '../../cohesion-label/classification/labels.ts';
import { message, type ToldText, untranslated } from '../../messages/message.ts';
import { venueKinds } from '../../place/venue-kinds.ts';
import type { VenueStatus } from '../../records/venue.ts';
import { quantity } from '../../wording/quantity.ts';
import {
  asRecorded,
  counted,
  dayWords,
  type EvidenceFact,
  fact,
  gainedWords,
  lostWords,
  metresAway,
  percent,
  readingFacts,
  yesOrNo,
} from './evidence-facts.ts';
import type { EvidenceItem, EvidenceItemId } from './evidence-item.ts';
import type { EvidenceValues } from './evidence-pack.ts';
import { gapText } from './gap-messages.ts';
import type { IndicatorBaseline } from './indicator-baselines.ts';
import { groundLeads, peopleShown } from './people-count.ts';
import { frozenText, type ReadableEvidence } from './readable-evidence.ts';

/** What an item says of one thing, so that two packs can be laid side by side. */
export interface EvidenceRow {
  /** The same in every pack: a code, an id, a radius. */
  readonly key: string;
  readonly about: ToldText;
  readonly facts: readonly EvidenceFact[];
}

export { evidenceItemIds } from './evidence-item.ts';

type RowsOf<Id extends EvidenceItemId> = (
  values: EvidenceValues[Id],
  evidence: ReadableEvidence,
) => EvidenceRow[];

/** The rows of each item of a pack, in its order. */
export const evidenceRows: { readonly [Id in EvidenceItemId]: RowsOf<Id> } = {
  areasTouched: ({ wards, catchmentWards, localities }) => [
    ...wards.map(({ code, name }) => ({
      key: `ward ${code}`,
      about: message('evidenceRow.touched', { name: untranslated(name) }),
      facts: [],
    })),
    ...catchmentWards.map(({ code, name, shareOfPeople }) => ({
      key: `catchment ${code}`,
      about: message('evidenceRow.peopleNear', { name: untranslated(name) }),
      facts: fact('share', percent(shareOfPeople)),
    })),
    ...localities.map(({ code, name, touched }) => ({
      key: `locality ${code}`,
      about: message('evidenceRow.locality', { name: untranslated(name) }),
      facts: fact('touched', yesOrNo(touched)),
    })),
  ],
  schemeShares: ({ wards, outside }) => [
    ...wards.map(({ code, name, share }) => ({
      key: code,
      about: untranslated(name),
      facts: fact('share', percent(share)),
    })),
    { key: 'outside', about: message('evidenceRow.outside'), facts: fact('share', percent(outside)) },
  ],
  peopleTouched: ({ within, level }) =>
    within.map(({ radiusMetres, headline, areaWeighted }) => ({
      key: `${radiusMetres}`,
      about: message('evidenceRow.peopleWithin', { metres: radiusMetres }),
      facts: [
        ...fact('level', untranslated(level)),
        ...(areaWeighted && groundLeads(headline, areaWeighted)
          ? [...fact('headline', peopleShown(areaWeighted)), ...fact('byCentre', peopleShown(headline))]
          : [
              ...fact('headline', peopleShown(headline)),
              ...fact('byGround', areaWeighted && peopleShown(areaWeighted)),
            ]),
      ],
    })),
  profile: ({ tables }) =>
    tables.flatMap(({ id, groups, period, method, catchment, comparators }) => {
      const table = message('evidenceTable.name', { table: id });
      return [
        {
          key: id,
          about: message('evidenceRow.nearByTable', { table }),
          facts: [
            ...fact('period', dayWords(period)),
            ...fact('method', message('evidenceValue.profileMethod', { method })),
            ...readingFacts(groups, catchment),
          ],
        },
        ...comparators.map(({ code, name, reading }) => ({
          key: `${id} ${code}`,
          about: message('evidenceRow.areaByTable', { area: untranslated(name), table }),
          facts: readingFacts(groups, reading),
        })),
      ];
    }),
  venues: ({ venues, otherBuildingsInside }) => [
    ...venues.map(({ id, name, distanceMetres, status, atRisk }) => ({
      key: id,
      about: untranslated(name),
      facts: [...placeFacts(distanceMetres, status), ...fact('atRisk', yesOrNo(atRisk))],
    })),
    ...otherBuildingsInside.map(({ id, name, kind }) => ({
      key: `inside ${id}`,
      about: message('evidenceRow.insideSite', { name: untranslated(name) }),
      facts: fact('kind', kindWords(kind)),
    })),
  ],
  projects: ({ projects }) =>
    projects.map(({ id, name, active, through }) => ({
      key: id,
      about: untranslated(name),
      facts: [
        ...fact('running', active === 'YES' ? yesOrNo(true) : message('evidenceValue.notKnown')),
        ...fact('through', message('evidenceValue.through', { through })),
      ],
    })),
  placesOfWelcome: ({ nearest }) =>
    nearest.map(({ id, name, distanceMetres, status }) => ({
      key: id,
      about: untranslated(name),
      facts: placeFacts(distanceMetres, status),
    })),
  busStops: (values) => [
    {
      key: 'stops',
      about: message('evidenceRow.busStops', { metres: values.withinMetres }),
      facts: stopFacts(values),
    },
  ],
  labels: ({ wards }, evidence) =>
    wards.map(({ code, name, touched, label }) => ({
      key: code,
      about: untranslated(name),
      facts: [
        ...fact('touched', yesOrNo(touched)),
        ...fact(
          'label',
          label ? frozenText(label.label, labels, evidence) : message('evidenceValue.noLabel'),
        ),
      ],
    })),
  indicators: ({ baselines }) =>
    baselines.map((baseline) => ({
      key: `${baseline.indicator} ${baseline.area.code}`,
      about: message('evidenceRow.indicator', {
        name: untranslated(baseline.name),
        area: untranslated(baseline.area.name),
      }),
      facts: [
        ...fact('value', figureOf(baseline)),
        ...fact('borough', boroughWords(baseline)),
        ...fact('period', asRecorded(baseline.period)),
      ],
    })),
  tension: (tension) =>
    tension.status === 'HELD'
      ? tension.bands.map(({ locality, band, asOf }) => ({
          key: locality,
          about: message('evidenceRow.tensionIn', { locality: untranslated(locality) }),
          facts: [
            ...fact('band', message('evidenceValue.tensionBand', { band })),
            ...fact('on', dayWords(asOf)),
          ],
        }))
      : [
          {
            key: 'band',
            about: message('evidenceRow.tension'),
            facts: fact('band', message('evidenceValue.tensionBand', { band: tension.status })),
          },
        ],
  nearbyAssessments: ({ assessments, together }) => [
    ...assessments.map(
      ({ id, title, distanceMetres, date, homes, placesSaid, placesLost, placesGained }) => ({
        key: id,
        about: untranslated(title),
        facts: [
          ...fact('distance', metresAway(distanceMetres)),
          ...fact('date', dayWords(date)),
          ...fact('homes', homes === undefined ? undefined : counted(homes)),
          ...fact('placesLost', lostWords(placesLost.length, placesSaid !== false)),
          ...fact('placesGained', gainedWords(placesGained.length, placesSaid !== undefined)),
        ],
      }),
    ),
    {
      key: 'together',
      about: message('evidenceRow.together'),
      facts: [
        ...fact('schemes', counted(together.schemes)),
        ...fact(
          'homes',
          together.placesNotSaid !== undefined && together.homesNotSaid > 0
            ? message('evidenceValue.atLeast', { count: together.homes })
            : counted(together.homes),
        ),
        ...fact('placesLost', lostWords(together.placesLost.length, (together.placesNotSaid ?? 0) === 0)),
        ...fact(
          'placesGained',
          gainedWords(together.placesGained.length, together.placesNotSaid !== undefined),
        ),
      ],
    },
  ],
  gaps: ({ gaps }, evidence) =>
    gaps.map((gap) => ({
      key: `${gap.code} ${gap.about}`,
      about: message('evidenceRow.gap'),
      facts: [{ value: gapText(gap, evidence) }],
    })),
};

const labels = labelTable.map(({ label }) => label);

/** A kind of place, which packs hold by its English name. */
const kindWords = (kind: string): ToldText =>
  venueKinds.find(({ name }) => name === kind)?.word ?? untranslated(kind);

const placeFacts = (distanceMetres: number, status: VenueStatus): readonly EvidenceFact[] => [
  ...fact('distance', metresAway(distanceMetres)),
  ...fact('status', message('evidenceValue.placeStatus', { status })),
];

function stopFacts(values: EvidenceValues['busStops']): readonly EvidenceFact[] {
  if (values.status === 'NOT_HELD') return fact('stops', message('evidenceValue.notKnown'));
  const { count, atLeast, nearest, withinMetres: metres } = values;
  if (!nearest) return fact('stops', message('evidenceValue.noneWithin', { metres }));
  return [
    ...fact('stops', atLeast ? message('evidenceValue.atLeast', { count }) : counted(count)),
    ...fact('nearest', untranslated([nearest.name, nearest.indicator].filter(Boolean).join(', '))),
    ...fact('distance', metresAway(nearest.distanceMetres)),
  ];
}

function figureOf({ value, unit, status }: IndicatorBaseline): ToldText {
  return value === undefined ? message('evidenceValue.valueStatus', { status }) : quantity(value, unit);
}

/** The borough's figure beside that of a part of it; undefined: none is held. */
function boroughWords({ borough, unit }: IndicatorBaseline): ToldText | undefined {
  if (!borough) return undefined;
  const told = quantity(borough.value, unit);
  return borough.fromWards ? message('evidenceValue.fromWards', { figure: told }) : told;
}

/**
 * What one item of a pack says, thing by thing; nothing where a pack of earlier rules does not have the item.
 * @example itemRows(evidence, 'venues')[0] // { key: 'library', about: "Venue library", facts: ["distance" "0 m", ...] }
 */
export function itemRows<Id extends EvidenceItemId>(evidence: ReadableEvidence, id: Id): EvidenceRow[] {
  const items: { readonly [Each in Id]?: EvidenceItem<EvidenceValues[Each]> } = evidence.pack.items;
  const item = items[id];
  return item ? evidenceRows[id](item.values, evidence) : [];
}
