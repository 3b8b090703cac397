import { expect, test } from 'vitest';
import { rendered } from './rendered.ts';

test('what components are given is escaped, in text and in attributes, and markup stays markup', () => {
  expect(rendered(<p title={'"<'}>{'<&'}</p>)).toBe('<p title="&quot;&lt;">&lt;&amp;</p>');
  const inner = <b>{'<&>'}</b>;
  expect(
    rendered(
      <p>
        {inner}
        {['<i>', inner]}
      </p>,
    ),
  ).toBe('<p><b>&lt;&amp;></b>&lt;i><b>&lt;&amp;></b></p>');
});

test('markup that became text on the way is escaped, never trusted', () => {
  expect(rendered(<p>{rendered(<b>x</b>)}</p>)).toBe('<p>&lt;b>x&lt;/b></p>');
});

test('nothing shows nothing, and nought shows nought', () => {
  expect(
    rendered(
      <p>
        {false}
        {null}
        {undefined}
        {0}
      </p>,
    ),
  ).toBe('<p>0</p>');
});

test.each([
  ['/area/north?asOf=2026-05-07', '/area/north?asOf=2026-05-07'],
  ['?lang=pl', '?lang=pl'],
  ['#sources', '#sources'],
  ['https://www.ons.gov.uk/', 'https://www.ons.gov.uk/'],
  ['mailto:cohesion@example.gov.uk', 'mailto:cohesion@example.gov.uk'],
  ['tel:01922650000', 'tel:01922650000'],
  ['mailto:a@example.org?bcc=b@example.org', '#'],
  ['javascript:alert(1)', '#'],
  [' javascript:alert(1)', '#'],
  ['data:text/html,x', '#'],
  ['//elsewhere.example.org/', '#'],
  ['/\\elsewhere.example.org/', '#'],
  ['https://me:secret@example.org/', '#'],
])('the address %j is written as %j, wherever a component has it from', (address, written) => {
  const given = { href: address };
  expect(rendered(<a {...given}>x</a>)).toBe(`<a href="${written}">x</a>`);
  expect(rendered(<form action={address} />)).toBe(`<form action="${written}"></form>`);
});

test('an element without an address gets none', () => {
  const given = { href: undefined };
  expect(rendered(<a {...given}>x</a>)).toBe('<a>x</a>');
});

const pleck = '\u2068Pleck\u2069';

test('English among other words is marked and kept apart, with its direction', () => {
  expect(rendered(<p>{`W ${pleck}`}</p>)).toBe('<p>W <bdi lang="en" dir="ltr">Pleck</bdi></p>');
  expect(rendered(<td>{pleck}</td>)).toBe('<td><bdi lang="en" dir="ltr">Pleck</bdi></td>');
  expect(rendered(<p>Pleck</p>)).toBe('<p>Pleck</p>');
});

test('English is marked wherever it stands: among elements, in lists and in components', () => {
  const Named = ({ name }: { readonly name: string }) => <>{name}</>;
  const marked = '<bdi lang="en" dir="ltr">Pleck</bdi>';
  expect(
    rendered(
      <p>
        <b>{pleck}</b>, {[pleck, pleck]}
        <Named name={pleck} />
      </p>,
    ),
  ).toBe(`<p><b>${marked}</b>, ${marked}${marked}${marked}</p>`);
});

test('marked English is escaped as any other text', () => {
  expect(rendered(<p>{'\u2068<b>\u2069'}</p>)).toBe('<p><bdi lang="en" dir="ltr">&lt;b></bdi></p>');
});
