import { signal } from '@preact/signals';
import { type LeftBehind, readLeftBehind } from './left-behind.ts';
import { formatUrlState, parseUrlState, startState, type UrlState } from './url-state.ts';

const here = (): UrlState => (typeof location === 'undefined' ? startState : parseUrlState(location.search));

/** The state of the page; always equal to what the address says. */
export const urlState = signal<UrlState>(here());

/** Set when a person chose something, so that the briefing takes the focus once it is there. */
export const focusBriefing = signal(false);

/** What is kept of the state that a reader leaves, told by whatever shows it. */
export const leaving: { keep: () => LeftBehind | undefined } = { keep: () => undefined };

/** What was kept of the state that a reader came back to; undefined after any other step. */
export const cameBackTo = signal<LeftBehind | undefined>(undefined);

/** The state after a change; fields set to undefined are taken away. */
export type Change = { readonly [K in keyof UrlState]?: UrlState[K] | undefined };

export function changed(change: Change, from: UrlState = urlState.value): UrlState {
  const entries = Object.entries({ ...from, ...change }).filter(([, value]) => value !== undefined);
  return { ...startState, ...Object.fromEntries(entries) };
}

/** What a choice of an area takes away: another thing chosen before it. */
export const onlyArea = (area: string | undefined): Change => ({
  area,
  venue: undefined,
  project: undefined,
  figure: undefined,
  year: undefined,
  postcode: undefined,
  label: undefined,
});

/** What closing a question to ask of the map takes away; what is tried out stays until it is taken back. */
export const closedTool: Change = {
  tool: undefined,
  of: undefined,
  asOf: undefined,
  sites: undefined,
  within: undefined,
};

/** Go to a state as a step that Back undoes. */
export function goTo(change: Change): void {
  show(changed(change));
}

/** Go to the state that a query string stands for, as a step that Back undoes. */
export function goToSearch(search: string): void {
  show(parseUrlState(search));
}

function show(next: UrlState): void {
  if (formatUrlState(next) === formatUrlState(urlState.value)) return;
  history.replaceState(leaving.keep() ?? null, '');
  history.pushState(null, '', formatUrlState(next));
  cameBackTo.value = undefined;
  urlState.value = next;
}

/** Change the state in place: for typing, sorting and filters, where a step a letter would spoil Back. */
export function adjust(change: Change): void {
  const next = changed(change);
  history.replaceState(null, '', formatUrlState(next));
  urlState.value = next;
}

/** Follow Back and Forward. */
export function listenToHistory(): void {
  addEventListener('popstate', ({ state }) => {
    cameBackTo.value = readLeftBehind(state);
    urlState.value = here();
    focusBriefing.value = true;
  });
}
