import type { ComponentChildren } from 'preact';
import { tell } from '../words/tell.ts';
import { PlaceLink } from './navigate.tsx';
import type { Place } from './place.ts';

export interface SummaryRow {
  readonly name: string;
  readonly value: ComponentChildren;
  /** Where it is changed; none: it is only shown. */
  readonly change?: Place | undefined;
  /** What the link says after "Change", for those who do not see the row. */
  readonly changeName?: string;
}

/** Names and values, each with a way to change it. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl class="summary">
      {rows.map(({ name, value, change, changeName }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value === '' || value === null ? <span class="dim">{tell('notGiven')}</span> : value}</dd>
          {change && (
            <dd class="change">
              <PlaceLink to={change}>
                {tell('change')}
                <span class="only-heard"> {changeName ?? name}</span>
              </PlaceLink>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
