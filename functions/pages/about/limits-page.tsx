import type { VNode } from 'preact';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import { defaultLimits } from '../../graphql/limits/query-limits.ts';
import { longestAddressBytes, rateLimitPolicy, rateLimits } from '../../http/public-limits.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { pageFrame } from '../layout/page-frame.tsx';

const number = (value: number): string => value.toLocaleString('en-GB');
const kilobytes = (bytes: number): string => `${number(bytes / 1_000)} kB`;

/** What one request may ask for, and how often, each with the number that is enforced. English only: names and numbers. */
export const limitsPage = (translator: PageTranslator): string =>
  pageFrame(
    {
      title: translator.untranslated('Limits of the API'),
      description: translator.untranslated(
        'What one request may ask for, how often, and which headers say so.',
      ),
      main: <Limits />,
    },
    translator,
  );

const Limits = (): VNode => (
  <div lang="en" dir="ltr">
    <h1>Limits of the API</h1>
    <p>
      The API is open to everyone, without a key. So that one program cannot use up what others need, each
      request and each caller has limits. Nothing is cut off silently: what goes beyond a limit is refused
      whole, and the refusal names the limit.
    </p>
    <h2>One request</h2>
    <OneRequest />
    <p>
      A query that is too costly is refused with the code QUERY_TOO_COSTLY. The message says how much it is,
      what the limit is, and how to ask for less.
    </p>
    <h2>How often</h2>
    <HowOften />
    <p>
      More is answered with status 429, in JSON, readable from any page. Each answer of the API and each data
      file carries the limits in one header:
    </p>
    <pre>
      <code>RateLimit-Policy: {rateLimitPolicy}</code>
    </pre>
    <p>
      There q is the number of requests and w the seconds. Wait as many seconds as Retry-After says; without
      it, as long as w. Answers of the API and of data files say Retry-After: {rateLimits.everyone.seconds}{' '}
      whatever their status, because the cache before the API adds it without looking at the status: it counts
      only with 429 and 503.
    </p>
    <h2>Asking well within them</h2>
    <ul>
      <li>
        Ask by GET: such answers are kept for a minute close to you, and what is kept does not count towards
        the limit of everyone together.
      </li>
      <li>Send If-None-Match with the ETag that you hold: an unchanged answer has no body.</li>
      <li>
        Ask for lists with the largest first that the cost allows, rather than for one record at a time.
      </li>
      <li>
        Take whole tables as files: <a href="/areas.csv">areas.csv</a>,{' '}
        <a href="/areas.geojson">areas.geojson</a>, <a href="/dictionary.csv">dictionary.csv</a>.
      </li>
    </ul>
  </div>
);

const OneRequest = (): VNode => (
  <ReportTable
    caption="Limits of one request"
    captionHeard
    head={['What', 'At most', 'Header']}
    rows={[
      [
        'Cost: objects that the answer could hold',
        number(defaultLimits.cost),
        'X-Query-Cost-Limit; the cost of this query: X-Query-Cost',
      ],
      ['Depth: fields within fields', number(defaultLimits.depth), 'X-Query-Depth-Limit'],
      ['Fields in the query', number(defaultLimits.selections), ''],
      ['Aliases in the query', number(defaultLimits.aliases), ''],
      [
        'Query text',
        `${number(defaultLimits.textLength)} characters, ${number(defaultLimits.tokens)} tokens`,
        '',
      ],
      ['Request: body, or query string', kilobytes(defaultLimits.requestBytes), ''],
      [
        'Address with its query string; above it, send the query by POST',
        `${number(longestAddressBytes)} bytes`,
        '',
      ],
      ['Answer', kilobytes(defaultLimits.answerBytes), ''],
    ]}
  />
);

const HowOften = (): VNode => {
  const { address, token, everyone } = rateLimits;
  return (
    <ReportTable
      caption="Limits on requests"
      captionHeard
      head={['Who', 'Requests', 'Within']}
      rows={[
        ['One address', number(address.requests), `${address.seconds} seconds`],
        ['One sign-in (Authorization)', number(token.requests), `${token.seconds} seconds`],
        [
          'Everyone together, of answers that no cache holds',
          number(everyone.requests),
          `${everyone.seconds} second, and ${number(everyone.burst)} at once`,
        ],
      ]}
    />
  );
};
