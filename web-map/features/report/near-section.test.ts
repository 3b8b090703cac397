import { expect, it } from 'vitest';
import { pageTranslator } from '../../../functions/pages/languages/page-translator.ts';
import { nearSection } from './near-section.tsx';
import type { ReportData } from './read-report.ts';

const place = (venueId: string, fate: string | null) => ({ venueId, name: `The ${venueId}`, fate });
const data = {
  assessment: {
    facts: { title: 'Homes', venuesLost: [{ id: 'club', name: 'The club' }], venuesGained: ['A new hall'] },
    placesInside: [
      place('hall', 'LOST'),
      place('mosque', 'MOVED'),
      place('gallery', null),
      place('gym', 'KEPT'),
    ],
  },
  evidence: [],
  drawn: {
    within: [
      {
        radiusMetres: 400,
        residents: 5100,
        open: 1,
        notKnown: 3,
        places: ['hall', 'mosque', 'gallery', 'club'].map((id) => ({ id, isOpen: id === 'gallery' })),
      },
    ],
  },
} as unknown as ReportData;

it('what is left of places to meet is without those lost, inside the site and elsewhere; what moves or is open is named', () => {
  const facts = nearSection(data, pageTranslator('en'))?.facts ?? [];
  expect(facts.map(({ measure, text }) => `${measure}: ${text}`)).toEqual([
    'People: 5,100',
    'Places to meet today: 1 open, 3 not known',
    'Left with the scheme: 1 open, 1 not known',
    'Meeting places lost: The hall and The club',
    'Meeting places that move: The mosque',
    'Meeting places whose future is not known yet: The gallery',
    'Meeting places gained: A new hall',
  ]);
});
