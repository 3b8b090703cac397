import { signal } from '@preact/signals';
import { agreed, stateOfAddress, withoutGaps } from './agreement.ts';
import { type LeftBehind, readLeftBehind } from './left-behind.ts';
import { panelKey, panelOf } from './panel.ts';
import { borough } from './subject.ts';
import { formatUrlState, startState, type UrlState } from './url-state.ts';

const here = (): UrlState => (typeof location === 'undefined' ? startState : stateOfAddress(location.search));

/** The state of the page; always equal to what the address says. */
export const urlState = signal<UrlState>(here());

/** Set when a person chose something, so that the briefing takes the focus once it is there. */
export const focusBriefing = signal(false);

/** What is kept of the state that a reader leaves, told by whatever shows it. */
export const leaving: { keep: () => LeftBehind | undefined } = { keep: () => undefined };

/** What was kept of the state that a reader came back to; undefined after any other step. */
export const cameBackTo = signal<LeftBehind | undefined>(undefined);

/** A change of the state; fields set to undefined are taken away. */
export type Change = { readonly [K in keyof UrlState]?: UrlState[K] | undefined };

/** The state after a change. What the change chose stays where it does not go with what stood before. */
export function changed(change: Change, from: UrlState = urlState.value): UrlState {
  const next = { ...startState, ...withoutGaps({ ...from, ...change }) };
  return agreed(next, change.subject ? 'subject' : 'beside');
}

/** The change that makes a ward or locality what the page is about; without a code, the borough. */
export const onlyArea = (code: string | undefined): Change => ({
  subject: code === undefined ? borough : { of: 'area', code },
});
export const onlyVenue = (id: string): Change => ({ subject: { of: 'venue', id } });
/** Venues of one point; one alone is that venue. */
export const onlyVenues = (ids: readonly string[]): Change =>
  ids.length === 1 && ids[0] ? onlyVenue(ids[0]) : { subject: { of: 'venues', ids } };
export const onlyProject = (id: string): Change => ({ subject: { of: 'project', id } });
export const onlyIndicator = (id: string, year?: string): Change => ({
  subject: { of: 'indicator', id, ...(year !== undefined && { year }) },
});
export const onlyLabel = (code: string): Change => ({ subject: { of: 'label', code } });
export const onlyPostcode = (postcode: string): Change => ({ subject: { of: 'postcode', postcode } });

/** What closing a question to ask of the map takes away; what is tried out stays until it is taken back. */
export const closedTool: Change = { tool: undefined };

/** Go to a state as a step that Back undoes. */
export function goTo(change: Change): void {
  show(changed(change));
}

/** Go to the state that a query string stands for, as a step that Back undoes. */
export function goToSearch(search: string): void {
  show(stateOfAddress(search));
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

/** Whether a step leads to another panel or view, so that the reader is to be told where they are. */
const isElsewhere = (one: UrlState, other: UrlState): boolean =>
  one.view !== other.view || panelKey(panelOf(one)) !== panelKey(panelOf(other));

/** Have the address say what the page shows: an older one may have named several subjects. */
function rewriteAddress(): void {
  const { pathname, search, hash } = location;
  const written = formatUrlState(urlState.value);
  if (written !== pathname + search) history.replaceState(history.state, '', written + hash);
}

/** Follow Back and Forward. */
export function listenToHistory(): void {
  rewriteAddress();
  addEventListener('popstate', ({ state }) => {
    cameBackTo.value = readLeftBehind(state);
    const before = urlState.peek();
    urlState.value = here();
    focusBriefing.value = isElsewhere(before, urlState.peek());
    rewriteAddress();
  });
}
