/** What the main pane shows beside the briefing. */
export type View = 'map' | 'table' | 'places' | 'projects';
export type TableLevel = 'ward' | 'locality';

/** Everything about the page that a link must carry. Absent fields stand for their default and stay out of the URL. */
export interface UrlState {
  readonly view: View;
  /** Level of the table. */
  readonly level: TableLevel;
  /** Code of the chosen ward or locality. */
  readonly area?: string;
  readonly venue?: string;
  readonly project?: string;
  /** Postcode whose point is marked. */
  readonly postcode?: string;
  /** Ids of the venue kinds shown; undefined: those that are places to meet. Empty: none. */
  readonly kinds?: readonly string[];
  /** A label whose areas are picked out on the map. */
  readonly label?: string;
  /** Words that narrow the lists of places and projects. */
  readonly q?: string;
  /** Column of the table, with "-" in front for falling order. */
  readonly sort?: string;
}

export const startState: UrlState = { view: 'map', level: 'ward' };

const views: readonly View[] = ['map', 'table', 'places', 'projects'];
const texts = ['area', 'venue', 'project', 'postcode', 'label', 'q', 'sort'] as const;
const longest = 200;

/**
 * The state that a query string stands for. Unknown names and values are passed over, so that an old or mistyped link
 * still opens the page.
 *
 * @example parseUrlState('?area=E05001308&view=table').area // 'E05001308'
 */
export function parseUrlState(search: string): UrlState {
  const given = new URLSearchParams(search);
  const view = views.find((each) => each === given.get('view')) ?? 'map';
  const kinds = given.get('kinds');
  const words = texts.flatMap((name) => {
    const value = given.get(name)?.trim().slice(0, longest);
    return value ? [[name, value] as const] : [];
  });
  return {
    view,
    level: given.get('level') === 'locality' ? 'locality' : 'ward',
    ...Object.fromEntries(words),
    ...(kinds === null
      ? {}
      : {
          kinds: kinds
            .slice(0, longest * 5)
            .split(',')
            .filter(Boolean),
        }),
  };
}

/**
 * The address of a state, always in the same order, defaults left out: equal states give equal addresses.
 *
 * @example formatUrlState({ view: 'map', level: 'ward', area: 'E05001308' }) // '/?area=E05001308'
 */
export function formatUrlState(state: UrlState): string {
  const out = new URLSearchParams();
  if (state.view !== 'map') out.set('view', state.view);
  if (state.level !== 'ward') out.set('level', state.level);
  for (const name of texts) {
    const value = state[name];
    if (value) out.set(name, value);
  }
  if (state.kinds) out.set('kinds', state.kinds.join(','));
  const query = out.toString().replaceAll('%2C', ',');
  return query ? `/?${query}` : '/';
}
