import type { ComponentChildren } from 'preact';
import { t } from '../../../i18n/officers.ts';
import { RouteLink } from './navigate.tsx';
import type { Route } from './route.ts';

export interface SummaryRow {
  readonly name: string;
  readonly value: ComponentChildren;
  /** Where it is changed; none: it is only shown. */
  readonly change?: Route | undefined;
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
          <dd>
            {value === '' || value === null ? <span class="dim">{t('officers.notGiven')}</span> : value}
          </dd>
          {change && (
            <dd class="change">
              <RouteLink to={change}>
                {t('officers.change')}
                <span class="only-heard"> {changeName ?? name}</span>
              </RouteLink>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
