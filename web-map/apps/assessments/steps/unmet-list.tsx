import type { Assessment } from '../api/held.ts';
import { RouteLink } from '../pages/navigate.tsx';
import type { Route } from '../pages/route.ts';
import { routeOfField } from './route-of-field.ts';

type Unmet = Assessment['nextSteps'][number]['unmet'];

/** What stands in the way, once for each page on which the same is put right: three cells of a row are one thing to do. */
export const toPutRight = (id: string, unmet: Unmet): ReadonlyMap<string, Route> =>
  new Map(unmet.map(({ field, reason }) => [reason, routeOfField(id, field)]));

/** What stands in the way, each a link to where it is put right. */
export function UnmetList({ id, unmet }: { readonly id: string; readonly unmet: Unmet }) {
  return (
    <ul class="unmet">
      {[...toPutRight(id, unmet)].map(([reason, route]) => (
        <li key={reason}>
          <RouteLink to={route}>{reason}</RouteLink>
        </li>
      ))}
    </ul>
  );
}
