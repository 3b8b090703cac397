import { isLanguageCode, type LanguageCode } from '../../domain/languages/interface-languages.ts';
import { borough, readSubject, type Subject, writeSubject } from './subject.ts';

/** What the main pane shows beside the briefing. */
export type View = 'map' | 'table' | 'places' | 'projects' | 'figures';
/** Level of the table, and of the layer on the map; small areas only for a layer that has them. */
export type TableLevel = 'ward' | 'locality' | 'lsoa';

/** A question asked of the borough or of an area: something to try out, or who lives within reach. */
export type Tool = 'what-if' | 'reach';

/** Everything about the page that a link must carry. Absent fields stand for their default and stay out of the URL. */
export interface UrlState {
  readonly view: View;
  /** Level of the table and of the layer. */
  readonly level: TableLevel;
  readonly subject: Subject;
  /** Ids of the venue kinds shown; undefined: those that are places to meet. Empty: none. */
  readonly kinds?: readonly string[];
  /** Id of the layer that fills the map; undefined: the labels. */
  readonly layer?: string;
  /** Period of the layer; undefined: the latest. */
  readonly period?: string;
  /** Whether the layer shows the clusters of the figure in place of the figure. */
  readonly show?: 'clusters';
  readonly tool?: Tool;
  /** "off": the rings of practice on record are not shown. */
  readonly rings?: 'off';
  /** What is tried out instead of the published method, as short text: see what-if/what-if-text.ts. */
  readonly whatIf?: string;
  /** What is to be within reach: "welcome" for Places of Welcome; undefined: any place to meet. */
  readonly of?: string;
  /** The day of reach, year, month and day; undefined: today. */
  readonly asOf?: string;
  /** How many new places to look for, "1" to "5". */
  readonly sites?: string;
  /** Locality in which to look for them; undefined: the whole borough. */
  readonly within?: string;
  /** Language of the page; undefined: English. "en": English was asked for, though the browser would have another. */
  readonly lang?: LanguageCode;
  /** Words that narrow the lists of places and projects. */
  readonly q?: string;
  /** Column of the table, with "-" in front for falling order. */
  readonly sort?: string;
  /** "all": the table of areas shows all its columns, not the first six alone. */
  readonly columns?: string;
}

export const startState: UrlState = { view: 'map', level: 'ward', subject: borough };

/** The views, in the order of the switch between them. */
export const views: readonly View[] = ['map', 'table', 'places', 'projects', 'figures'];
const levels: readonly TableLevel[] = ['ward', 'locality', 'lsoa'];
const texts = ['layer', 'period', 'q', 'sort', 'columns'] as const;
const toolTexts = ['whatIf', 'of', 'asOf', 'sites', 'within'] as const;
const tools: readonly Tool[] = ['what-if', 'reach'];
const longest = 200;
/** A what-if may name many venues. */
const longestWhatIf = 2000;

/**
 * The state that a query string stands for. Unknown names and values are passed over, so that an old or mistyped link
 * still opens the page, and of several subjects one is read. Whether tool and layer go with it is for agreement.ts to settle.
 *
 * @example parseUrlState('?area=E05001308&view=table').subject // { of: 'area', code: 'E05001308' }
 */
export function parseUrlState(search: string): UrlState {
  const given = new URLSearchParams(search);
  const view = views.find((each) => each === given.get('view')) ?? 'map';
  const kinds = given.get('kinds');
  const tool = tools.find((each) => each === given.get('tool'));
  const lang = given.get('lang');
  const text = (name: string, most = longest): string | undefined =>
    given.get(name)?.trim().slice(0, most).trim() || undefined;
  const words = [...texts, ...toolTexts].flatMap((name) => {
    const value = text(name, name === 'whatIf' ? longestWhatIf : longest);
    return value ? [[name, value] as const] : [];
  });
  const subject = readSubject((name) => text(name, name === 'venues' ? longestWhatIf : longest));
  return {
    view,
    subject,
    level: levels.find((each) => each === given.get('level')) ?? 'ward',
    ...(given.get('show') === 'clusters' ? { show: 'clusters' } : {}),
    ...(given.get('rings') === 'off' ? { rings: 'off' } : {}),
    ...(tool ? { tool } : {}),
    ...(lang !== null && isLanguageCode(lang) ? { lang } : {}),
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

/** Signs that an address may hold as they are. */
const plain = { '%2C': ',', '%3A': ':', '%3B': ';', '%40': '@' };

/**
 * The address of a state, always in the same order, defaults left out: equal states give equal addresses.
 *
 * @example formatUrlState({ ...startState, subject: { of: 'area', code: 'E05001308' } }) // '/?area=E05001308'
 */
export function formatUrlState(state: UrlState): string {
  const out = new URLSearchParams();
  if (state.view !== 'map') out.set('view', state.view);
  if (state.level !== 'ward') out.set('level', state.level);
  if (state.show) out.set('show', state.show);
  if (state.rings) out.set('rings', state.rings);
  if (state.tool) out.set('tool', state.tool);
  for (const [name, value] of Object.entries(writeSubject(state.subject))) out.set(name, value);
  for (const name of [...texts, ...toolTexts]) {
    const value = state[name];
    if (value) out.set(name, value);
  }
  if (state.lang) out.set('lang', state.lang);
  if (state.kinds) out.set('kinds', state.kinds.join(','));
  const query = Object.entries(plain).reduce((so, [code, sign]) => so.replaceAll(code, sign), out.toString());
  return query ? `/?${query}` : '/';
}
