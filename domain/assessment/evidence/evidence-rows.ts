import type { EvidenceItemId } from './evidence-item.ts';
import type { EvidencePack, EvidenceValues } from './evidence-pack.ts';
import type { ProfileReading } from './profile-reading.ts';

/** What an item says of one thing, by the name of what is said; the empty name: the thing speaks for itself. */
export type EvidenceFacts = Readonly<Record<string, string>>;

/** What an item says of one thing, so that two packs can be laid side by side. */
export interface EvidenceRow {
  /** The same in every pack: a code, an id, a radius. */
  readonly key: string;
  readonly about: string;
  readonly facts: EvidenceFacts;
}

export { evidenceItemIds } from './evidence-item.ts';

type RowsOf<Id extends EvidenceItemId> = (values: EvidenceValues[Id]) => EvidenceRow[];

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
const words = (code: string): string => code.toLowerCase().replaceAll('_', ' ');
const yes = (value: boolean): string => (value ? 'yes' : 'no');
const given = (facts: Readonly<Record<string, string | undefined>>): EvidenceFacts =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** The rows of each item of a pack, in its order. Values are written as they are read out. */
export const evidenceRows: { readonly [Id in EvidenceItemId]: RowsOf<Id> } = {
  areasTouched: ({ wards, catchmentWards, localities }) => [
    ...wards.map(({ code, name }) => ({ key: `ward ${code}`, about: `${name} (touched)`, facts: {} })),
    ...catchmentWards.map(({ code, name, shareOfPeople }) => ({
      key: `catchment ${code}`,
      about: `${name} (people near)`,
      facts: { share: percent(shareOfPeople) },
    })),
    ...localities.map(({ code, name, touched }) => ({
      key: `locality ${code}`,
      about: `Locality ${name}`,
      facts: { touched: yes(touched) },
    })),
  ],
  schemeShares: ({ wards, outside }) => [
    ...wards.map(({ code, name, share }) => ({ key: code, about: name, facts: { share: percent(share) } })),
    { key: 'outside', about: 'Outside every ward', facts: { share: percent(outside) } },
  ],
  peopleTouched: ({ within, level }) =>
    within.map(({ radiusMetres, headline, areaWeighted }) => ({
      key: `${radiusMetres}`,
      about: `People within ${radiusMetres} m`,
      facts: given({
        level,
        headline: headline.shown,
        'by ground': areaWeighted?.shown,
      }),
    })),
  profile: ({ tables }) =>
    tables.flatMap(({ id, name, groups, period, method, catchment, comparators }) => [
      {
        key: id,
        about: `Near the site, by ${name}`,
        facts: given({ period, method: words(method), ...readingFacts(groups, catchment) }),
      },
      ...comparators.map((other) => ({
        key: `${id} ${other.code}`,
        about: `${other.name}, by ${name}`,
        facts: given(readingFacts(groups, other.reading)),
      })),
    ]),
  venues: ({ venues, otherBuildingsInside }) => [
    ...venues.map(({ id, name, distanceMetres, status, atRisk }) => ({
      key: id,
      about: name,
      facts: { distance: `${distanceMetres} m`, status: words(status), 'at risk': yes(atRisk) },
    })),
    ...otherBuildingsInside.map(({ id, name, kind }) => ({
      key: `inside ${id}`,
      about: `${name} (inside the site)`,
      facts: { kind },
    })),
  ],
  projects: ({ projects }) =>
    projects.map(({ id, name, active, through }) => ({
      key: id,
      about: name,
      facts: { running: words(active), through: words(through) },
    })),
  placesOfWelcome: ({ nearest }) =>
    nearest.map(({ id, name, distanceMetres, status }) => ({
      key: id,
      about: name,
      facts: { distance: `${distanceMetres} m`, status: words(status) },
    })),
  labels: ({ wards }) =>
    wards.map(({ code, name, touched, label }) => ({
      key: code,
      about: name,
      facts: { touched: yes(touched), label: label?.label ?? 'none' },
    })),
  indicators: ({ baselines }) =>
    baselines.map(({ indicator, name, area, value, status, unit, period }) => ({
      key: `${indicator} ${area.code}`,
      about: `${name}, ${area.name}`,
      facts: given({ value: value === undefined ? words(status) : `${value} ${unit}`, period }),
    })),
  tension: (tension) =>
    tension.status === 'HELD'
      ? tension.bands.map(({ locality, band, asOf }) => ({
          key: locality,
          about: `Tension in ${locality}`,
          facts: { band: words(band), on: asOf },
        }))
      : [{ key: 'band', about: 'Tension', facts: { band: words(tension.status) } }],
  nearbyAssessments: ({ assessments, together }) => [
    ...assessments.map(
      ({ id, title, distanceMetres, date, homes, placesSaid, placesLost, placesGained }) => ({
        key: id,
        about: title,
        facts: given({
          distance: `${distanceMetres} m`,
          date,
          homes: homes === undefined ? undefined : `${homes}`,
          'places lost': lostWords(placesLost.length, placesSaid !== false),
          'places gained': gainedWords(placesGained.length, placesSaid !== undefined),
        }),
      }),
    ),
    {
      key: 'together',
      about: 'All schemes near here together',
      facts: {
        schemes: `${together.schemes}`,
        homes:
          together.placesNotSaid !== undefined && together.homesNotSaid > 0
            ? `at least ${together.homes}`
            : `${together.homes}`,
        'places lost': lostWords(together.placesLost.length, (together.placesNotSaid ?? 0) === 0),
        'places gained': gainedWords(together.placesGained.length, together.placesNotSaid !== undefined),
      },
    },
  ],
  gaps: ({ gaps }) =>
    gaps.map(({ code, about, sentence }) => ({
      key: `${code} ${about}`,
      about: 'Gap',
      facts: { '': sentence },
    })),
};

/** None named is not none lost, where something is left open. */
const lostWords = (count: number, isSaid: boolean): string => {
  if (isSaid) return `${count}`;
  return count === 0 ? 'not said' : `at least ${count}`;
};

/** Whether a scheme gains a place is never asked: one is named or not. Older evidence is read as it was. */
const gainedWords = (count: number, isAsNow: boolean): string =>
  count === 0 && isAsNow ? 'none named' : `${count}`;

const readingFacts = (
  groups: readonly string[],
  reading: ProfileReading | undefined,
): Readonly<Record<string, string | undefined>> =>
  reading
    ? {
        counted: reading.base.shown,
        Blau: reading.blau?.toFixed(4),
        ...Object.fromEntries(groups.map((group, order) => [group, percent(reading.shares[order] ?? 0)])),
      }
    : { counted: 'fewer than 100' };

/**
 * What one item of a pack says, thing by thing, as it is read out.
 * @example itemRows(pack, 'venues')[0] // { key: 'library', about: 'Venue library', facts: { distance: '0 m', ... } }
 */
export const itemRows = <Id extends EvidenceItemId>(
  { items }: Pick<EvidencePack, 'items'>,
  id: Id,
): EvidenceRow[] => evidenceRows[id](items[id].values);
