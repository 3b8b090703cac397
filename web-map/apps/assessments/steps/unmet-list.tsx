import type { Assessment } from '../api/held.ts';
import { PlaceLink } from '../pages/navigate.tsx';
import type { Place } from '../pages/place.ts';
import { placeOfField } from './place-of-field.ts';

type Unmet = Assessment['nextSteps'][number]['unmet'];

/** What stands in the way, once for each page on which the same is put right: three cells of a row are one thing to do. */
export const toPutRight = (id: string, unmet: Unmet): ReadonlyMap<string, Place> =>
  new Map(unmet.map(({ field, reason }) => [reason, placeOfField(id, field)]));

/** What stands in the way, each a link to where it is put right. */
export function UnmetList({ id, unmet }: { readonly id: string; readonly unmet: Unmet }) {
  return (
    <ul class="unmet">
      {[...toPutRight(id, unmet)].map(([reason, place]) => (
        <li key={reason}>
          <PlaceLink to={place}>{reason}</PlaceLink>
        </li>
      ))}
    </ul>
  );
}
