import { type Panel, panelOf } from './panel.ts';
import type { UrlState, View } from './url-state.ts';

/** What a panel is called, told by the panel itself as soon as it knows. */
export interface Named {
  readonly panel: Panel;
  readonly words: string;
}

/** Words of the page that every title uses. */
export interface TitleWords {
  readonly views: Readonly<Record<View, string>>;
  readonly site: string;
}

/**
 * Title of the page: what it is about, the view, and whose page it is. A name that was told by another panel is left
 * out: what was chosen since has not said yet what it is called.
 *
 * @example titleOf(state, named, words) // 'Brownhills: fewer chances to mix · Table · Cohesion Map'
 */
export function titleOf(state: UrlState, named: Named | undefined, { views, site }: TitleWords): string {
  const isOfThis = named !== undefined && isSamePanel(named.panel, panelOf(state));
  return [isOfThis && named.words, views[state.view], site].filter(Boolean).join(' · ');
}

const isSamePanel = (one: Panel, other: Panel): boolean => JSON.stringify(one) === JSON.stringify(other);
