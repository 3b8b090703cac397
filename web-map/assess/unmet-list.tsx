import type { Assessment } from './held.ts';
import { PlaceLink } from './navigate.tsx';
import { placeOfField } from './place-of-field.ts';

type Unmet = Assessment['nextSteps'][number]['unmet'];

/** What stands in the way, each a link to where it is put right. */
export function UnmetList({ id, unmet }: { readonly id: string; readonly unmet: Unmet }) {
  return (
    <ul class="unmet">
      {unmet.map(({ field, reason }) => (
        <li key={`${field} ${reason}`}>
          <PlaceLink to={placeOfField(id, field)}>{reason}</PlaceLink>
        </li>
      ))}
    </ul>
  );
}
