import { describe, expect, it } from 'vitest';
import { keepLanguage } from './keep-language.ts';

describe('the language of links', () => {
  it('stays on every link to a page of the site, before its part and behind what it asks', () => {
    const page =
      '<a href="/"><a href="/areas"><a href="/area/E05001308#places"><a href="/compare?a=E1&amp;b=E2"><a href="/?area=E1">';
    expect(keepLanguage(page, 'pl', '')).toBe(
      '<a href="/?lang=pl"><a href="/areas?lang=pl"><a href="/area/E05001308?lang=pl#places"><a href="/compare?a=E1&amp;b=E2&amp;lang=pl"><a href="/?area=E1&amp;lang=pl">',
    );
  });

  it.each([
    '/easy',
    '/easy/north',
    '/search?q=esol',
    '/venues.csv',
    '/projects.geojson',
    '/indicators.csv',
    '/events?area=E05001308',
    '/events.ics',
    '/registers',
    '/records/pledges',
    '/returns',
    '/priorities',
    '/a-page-that-is-made-next-year',
  ])('stays on %s', (path) => {
    expect(keepLanguage(`<a href="${path}">`, 'pl', '')).toContain('lang=pl');
  });

  it('stays on files that say what the page says', () => {
    expect(keepLanguage('<a href="/area/E1.csv"><a href="/dictionary.csv">', 'pl', '')).toBe(
      '<a href="/area/E1.csv?lang=pl"><a href="/dictionary.csv?lang=pl">',
    );
  });

  it('is not put on style, parts of the page, other sites or what is English alone', () => {
    const page =
      '<link href="/area/style/page-x.css"><link href="/icon.svg"><a href="#content"><a href="https://example.org/area/1"><a href="//example.org/area"><a href="/explorer/"><a href="/graphql"><a href="/assess?kind=event&amp;record=new">';
    expect(keepLanguage(page, 'ur', '')).toBe(page);
  });

  it('is chosen without losing the areas that are compared', () => {
    expect(keepLanguage('<a href="?lang=bn">', 'pl', '?a=E1&b=E2&lang=pl')).toBe(
      '<a href="?a=E1&amp;b=E2&amp;lang=bn">',
    );
  });

  it('goes unnamed in English', () => {
    expect(keepLanguage('<a href="/areas">', 'en', '')).toBe('<a href="/areas">');
  });
});
