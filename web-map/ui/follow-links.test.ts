import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { focusBriefing, urlState } from '../navigation/navigation.ts';
import { startState } from '../navigation/url-state.ts';
import { followLinks } from './follow-links.ts';

const origin = 'https://map.example';
const pushed: string[] = [];

/** What is clicked: an element within a link to an address, or within none. */
class Clicked extends EventTarget {
  readonly href: string | undefined;
  constructor(href?: string) {
    super();
    this.href = href;
  }
  closest(selector: string) {
    return selector === 'a' && this.href !== undefined ? this : null;
  }
}

const held = { metaKey: false, ctrlKey: false, shiftKey: false, altKey: false, button: 0 };

/** Clicks on a link; returns whether the browser was kept from following it itself. */
function click(href: string | undefined, how: Partial<typeof held> = {}, defaultPrevented = false): boolean {
  const preventDefault = vi.fn();
  const target = new Clicked(href && new URL(href, origin).href);
  followLinks({ ...held, ...how, target, defaultPrevented, preventDefault });
  return preventDefault.mock.calls.length > 0;
}

beforeEach(() => {
  vi.stubGlobal('Element', Clicked);
  vi.stubGlobal('location', { origin });
  vi.stubGlobal('history', {
    replaceState: () => {},
    pushState: (_: unknown, __: string, to: string) => pushed.push(to),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  pushed.length = 0;
  urlState.value = startState;
  focusBriefing.value = false;
});

test('a click goes to the state of the page without loading it anew, and the focus follows', () => {
  expect(click('/?area=E05001308&lang=ur')).toBe(true);
  expect(urlState.value).toMatchObject({ subject: { of: 'area', code: 'E05001308' }, lang: 'ur' });
  expect(pushed).toEqual(['/?area=E05001308&lang=ur']);
  expect(focusBriefing.value).toBe(true);
});

test.each([
  ['a key held for another tab', { ctrlKey: true }],
  ['the command key', { metaKey: true }],
  ['shift, for another window', { shiftKey: true }],
  ['alt, to save it', { altKey: true }],
  ['another button', { button: 1 }],
])('%s leaves the link to the browser', (_, how) => {
  expect(click('/?area=E05001308', how)).toBe(false);
  expect(pushed).toEqual([]);
  expect(focusBriefing.value).toBe(false);
});

test.each([
  ['another origin', 'https://elsewhere.example/?area=E05001308'],
  ['a page of its own', '/area/E05001308'],
  ['a page with a query', '/assessments?area=E05001308'],
  ['a part of a page', '/?area=E05001308#people'],
])('a link to %s is left to the browser', (_, href) => {
  expect(click(href)).toBe(false);
  expect(pushed).toEqual([]);
});

test('a click that was answered already, or on no link, is left alone', () => {
  expect(click('/?area=E05001308', {}, true)).toBe(false);
  expect(click(undefined)).toBe(false);
  expect(pushed).toEqual([]);
});
