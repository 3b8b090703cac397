import type { ComponentChildren } from 'preact';
import { t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { mayWrite } from '../api/may-write.ts';
import { RouteLink } from '../pages/navigate.tsx';
import { Page } from '../pages/page.tsx';
import { ReadOnlyNotice } from '../pages/read-only-notice.tsx';
import type { Route, Step } from '../pages/route.ts';

export interface ListedItem {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly ComponentChildren[];
  /** Stands below the lines. */
  readonly below?: ComponentChildren;
  /** Further links beside "Change". */
  readonly links?: ComponentChildren;
}

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  readonly step: Step;
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly add: string;
  readonly items: readonly ListedItem[];
  /** Stands below the items. */
  readonly children?: ComponentChildren;
}

/** A list of an assessment: its items, each with a way to change it, and a way to add one. */
export function ItemList({ assessment, viewer, step, title, lead, none, add, items, children }: Props) {
  const { id, facts } = assessment;
  const writable = mayWrite(assessment, viewer);
  const at: Route = { id, step };
  return (
    <Page title={title} caption={facts.title} back={{ id }} backText={t('officers.backToTasks')}>
      <ReadOnlyNotice assessment={assessment} viewer={viewer} />
      <p>{lead}</p>
      {items.length === 0 && <p class="dim">{none}</p>}
      <ul class="plain items">
        {items.map((item) => (
          <li key={item.id}>
            <h2>{item.title}</h2>
            {item.lines.map((line, index) => (
              <p key={String(index)}>{line}</p>
            ))}
            {item.below}
            <p class="links">
              {writable && (
                <RouteLink to={{ ...at, question: item.id }}>
                  {t('officers.change')}
                  <span class="only-heard"> {item.title}</span>
                </RouteLink>
              )}
              {item.links}
            </p>
          </li>
        ))}
      </ul>
      {children}
      {writable && (
        <p>
          <RouteLink class="main button" to={{ ...at, question: 'new' }}>
            {add}
          </RouteLink>
        </p>
      )}
    </Page>
  );
}
