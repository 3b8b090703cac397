import { expect, test } from 'vitest';
import { html } from './html.ts';
import { type Content, holding, rendered } from './rendered.ts';
import { Words, worded } from './worded.tsx';

const markup = (content: Content) => String(rendered(<p {...holding(content)} />));

test('what components are given is escaped, in text and in attributes', () => {
  expect(String(rendered(<p title={'"<'}>{'<&'}</p>))).toBe('<p title="&quot;&lt;">&lt;&amp;</p>');
});

test.each([
  ['/area/north?asOf=2026-05-07', '/area/north?asOf=2026-05-07'],
  ['?lang=pl', '?lang=pl'],
  ['https://www.ons.gov.uk/', 'https://www.ons.gov.uk/'],
  ['javascript:alert(1)', '#'],
  [' javascript:alert(1)', '#'],
  ['data:text/html,x', '#'],
  ['//elsewhere.example.org/', '#'],
])('the address %j is written as %j, wherever a component has it from', (address, written) => {
  const given = { href: address };
  expect(String(rendered(<a {...given}>x</a>))).toBe(`<a href="${written}">x</a>`);
  expect(String(rendered(<form action={address} />))).toBe(`<form action="${written}"></form>`);
});

test('an element without an address gets none', () => {
  const given = { href: undefined };
  expect(String(rendered(<a {...given}>x</a>))).toBe('<a>x</a>');
});

test('an element holds components, templates and lists of both kinds of text, each escaped once', () => {
  expect(markup(<b>{'<'}</b>)).toBe('<p><b>&lt;</b></p>');
  expect(markup(html`<b>${'<'}</b>`)).toBe('<p><b>&lt;</b></p>');
  expect(markup('<b>')).toBe('<p>&lt;b></p>');
  expect(markup(['<b>', html`<br>`])).toBe('<p>&lt;b&gt;<br></p>');
  expect(markup(undefined)).toBe('<p></p>');
});

test('a template holds components', () => {
  expect(String(html`<div>${rendered(<b>{'<'}</b>)}</div>`)).toBe('<div><b>&lt;</b></div>');
});

const pleck = '\u2068Pleck\u2069';

test('English among other words is marked and kept apart, with its direction', () => {
  expect(String(rendered(<Words of={`W ${pleck}`} />))).toBe('W <bdi lang="en" dir="ltr">Pleck</bdi>');
  expect(String(rendered(<Words of="Pleck" />))).toBe('Pleck');
});

test('an element that holds nothing but English says so itself', () => {
  expect(String(rendered(<td {...worded(pleck)} />))).toBe('<td lang="en" dir="ltr">Pleck</td>');
  expect(String(rendered(<td {...worded('Pleck')} />))).toBe('<td>Pleck</td>');
});
