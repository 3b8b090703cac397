import type { Openness } from '../styles/openness.ts';
import { shapeOfKind, type VenueShape } from '../styles/venue-shapes.ts';

const fills: Record<Openness, string> = {
  open: 'var(--mark)',
  closed: 'var(--mark-hollow)',
  unknown: 'var(--mark-unknown)',
};

interface Props {
  readonly kind?: string;
  readonly shape?: VenueShape;
  readonly placeOfWelcome?: boolean;
  readonly openness?: Openness;
}

/** The mark of a venue as the map draws it; the words stand beside it. */
export function VenueMark({ kind = '', shape, placeOfWelcome = false, openness = 'open' }: Props) {
  return (
    <svg class="venue-mark" width="18" height="18" viewBox="0 0 16 16" aria-hidden="true">
      {placeOfWelcome ? (
        <>
          <circle cx="8" cy="8" r="5.2" fill="var(--mark-halo)" stroke="var(--welcome)" stroke-width="2.6" />
          <circle cx="8" cy="8" r="2.4" fill={openness === 'closed' ? 'none' : fills[openness]} />
        </>
      ) : (
        <path
          d={(shape ?? shapeOfKind(kind)).path}
          fill={fills[openness]}
          stroke="var(--mark)"
          stroke-width="1.5"
          stroke-linejoin="round"
        />
      )}
    </svg>
  );
}
