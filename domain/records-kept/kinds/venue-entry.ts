import { venueKind, venueKinds } from '../../place/venue-kinds.ts';
import { area, oneOf, pastDay, text } from '../declaration/field.ts';
import { recordKind } from '../declaration/record-kind.ts';

/** Kinds that name a part of the borough and no building. */
const noBuildings = new Set(['neighbourhood', 'town', 'town-centre']);

/** A kind of venue as the API names a choice. @example venueKindCode('arts-venue') // 'ARTS_VENUE' */
const venueKindCode = (id: string): string => id.toUpperCase().replaceAll('-', '_');

/** The kind of venue that a choice names. @example venueKindOfCode('ARTS_VENUE') // 'arts-venue' */
export const venueKindOfCode = (code: string): string => code.toLowerCase().replaceAll('_', '-');

/** Metres within which a building of the same name is taken for the same one. */
export const sameBuildingMetres = 150;

/**
 * A place to meet that is not on the register.
 * Source: "Cold spots and catalysts of change", section 4, test T1; "Records that people keep", module A.
 */
export const venueEntry = recordKind({
  name: 'venueEntry',
  plural: 'venueEntries',
  noun: 'new place',
  purpose:
    'A place to meet that is not on the register. Approved it is a place like any other: in lists, on the map, in searches, in the test of places to meet and in reach. Its point is that of its postcode.',
  fields: {
    name: text('line', { says: 'What it is called. Never the name of a person.' }),
    venueKind: oneOf(
      venueKinds.flatMap(({ id }) => (noBuildings.has(id) ? [] : [venueKindCode(id)])),
      { says: 'What it is. A Place of Welcome in another building is said of that building.' },
    ),
    postcode: text('line', {
      says: 'Its postcode, whole. It must be on the lists that are held, and gives the point and the ward.',
    }),
    addressLine: text('line', { says: 'Its address without the postcode.', required: false }),
    area: area({
      says: 'The ward that its postcode lies in. Left out, it is filled in.',
      levels: ['WARD'],
      required: false,
    }),
    openSince: pastDay({ says: 'Since when it is open, or the day on which it was seen open.' }),
    openTo: oneOf(['EVERYONE', 'OWN_MEMBERS'], { says: 'Who may come in.' }),
    evidence: text('sentence', {
      says: 'What shows it: a visit, its own site, a list. No names of persons.',
    }),
    note: text('sentence', { says: 'What the next reader should know.', required: false, sensitive: true }),
  },
  contradiction: (content) =>
    content.openTo === 'OWN_MEMBERS' && venueKind(venueKindOfCode(String(content.venueKind)))?.meetingPlace
      ? {
          field: 'openTo',
          reason: 'a place of this kind counts as one to meet, and that is open to everyone.',
        }
      : undefined,
  newPlace: { name: 'name', postcode: 'postcode', area: 'area', apartMetres: sameBuildingMetres },
  may: {
    propose: ['LOCALITY_LEAD', 'PARTNER', 'COHESION_OFFICER'],
    approve: ['COHESION_OFFICER', 'DIRECTOR'],
    confirm: ['LOCALITY_LEAD', 'COHESION_OFFICER'],
  },
  confirmAfterMonths: 12,
});
