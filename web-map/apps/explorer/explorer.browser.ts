import type { Page } from '@playwright/test';
import { expect, type MapPage, test } from '../../testing/map-page.ts';
import { examples } from './examples.ts';

/** What the page did that it should not: requests to other origins, and refusals by its own content policy. */
async function watched(page: Page, baseURL: string | undefined): Promise<string[]> {
  const faults: string[] = [];
  await page.route(
    (url) => url.protocol.startsWith('http') && url.origin !== new URL(baseURL ?? '').origin,
    (route) => {
      faults.push(`asked ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}

const editor = (page: Page) => page.getByRole('textbox', { name: 'Query' });
const variables = (page: Page) => page.getByRole('textbox', { name: 'Variables as JSON' });
const answer = (page: Page) => page.getByRole('region', { name: 'Answer' });
const schema = (page: Page) => page.getByRole('region', { name: 'Schema' });
const completions = (page: Page) => page.getByRole('listbox', { name: 'Completions' });

/** Opens the explorer at a query, with the schema there to complete and check by. */
async function opened(page: Page, address = '/explorer/') {
  await page.goto(address);
  await expect(schema(page).getByRole('heading', { name: /^Query/ })).toBeVisible();
}

test('the explorer loads with no other server, under a policy without exceptions, answers its questions, and is readable wide and narrow, light and dark', async ({
  map,
  page,
  baseURL,
}) => {
  const faults = await watched(page, baseURL);
  const response = await page.goto('/explorer/');
  const policy = response?.headers()['content-security-policy'];
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
  await expect(page).toHaveTitle('API explorer · Cohesion Map');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await expect(page.getByRole('link', { name: 'Back to the map' })).toHaveAttribute('href', '/');
  await expect(
    page.getByRole('navigation', { name: 'Questions to start from' }).getByRole('button'),
  ).toHaveText(examples.map(({ title }) => title));
  await expect(editor(page)).toContainText('Which wards are integration cold spots, and why?');
  // The editor's styles are there: without them its line numbers would stand above the text.
  await expect(editor(page)).toHaveCSS('white-space', 'break-spaces');
  await expect(schema(page).getByRole('heading', { name: /^Query/ })).toBeVisible();
  expect(faults).toEqual([]);

  await test.step('each question runs as it stands and gets an answer without errors, with its cost and receipt', () =>
    everyQuestionIsAnswered(page));
  expect(faults).toEqual([]);
  await test.step('axe finds nothing wrong, and nothing is wider than the window, wide and narrow, light and dark', () =>
    isReadable(map, page));
});

async function everyQuestionIsAnswered(page: Page) {
  // The first comes last, and stays: its answer has the most kinds of value, for axe to look at.
  for (const { title, query } of examples.toReversed()) {
    await page.getByRole('button', { name: title }).click();
    await expect(editor(page)).toContainText(title);
    const operation = /query (\w+)/.exec(query)?.[1];
    const answered = page.waitForResponse(
      (response) =>
        response.url().endsWith('/graphql') && response.request().postDataJSON().operationName === operation,
    );
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    const { data, errors, extensions } = await (await answered).json();
    expect(errors).toBeUndefined();
    await expect(answer(page)).toContainText(`"${Object.keys(data)[0]}"`);
    await expect(answer(page).getByRole('status')).toContainText(
      /Answered in [\d,]+ ms, cost at most [\d,]+\. A query may cost [\d,]+\./,
    );
    await answer(page).getByText('Receipt: what the answer stands on').click();
    await expect(answer(page)).toContainText(extensions.receipt.dataVersion);
    await answer(page).getByText('Receipt: what the answer stands on').click();
  }
}

async function isReadable(map: MapPage, page: Page) {
  await expect(answer(page)).toContainText('"classification"');
  await page.getByText('Headers', { exact: true }).click();
  await map.holdUp('explorer-light');
  // A type says all that the questions say, and what is on its way out, in few rows. Of their long list the
  // width is asked, and axe looks at the rest beside the type.
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await schema(page)
    .getByRole('button', { name: /^AreaMatch/ })
    .first()
    .click();
  await expect(schema(page).getByRole('heading', { name: /^AreaMatch/ })).toBeFocused();
  await expect(
    schema(page)
      .getByText(/^On its way out/)
      .first(),
  ).toBeVisible();
  await expect(
    schema(page)
      .getByRole('list', { name: /^Arguments of/ })
      .first(),
  ).toBeVisible();
  await map.holdUp('explorer-light');
  // No colour depends on the width.
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await map.holdUp('explorer-dark');
}

test('a link carries a query, which is completed and checked by the schema and run from the keyboard, keys go on past the editor, and the last question is there again after a reload', async ({
  page,
  baseURL,
}) => {
  const faults = await watched(page, baseURL);
  await opened(page, `/explorer/?query=${encodeURIComponent('{ venueKinds { id } }')}`);
  await expect(editor(page)).toContainText('{ venueKinds { id } }');
  await editor(page).click();
  await page.keyboard.press('Control+End');
  for (const _ of '} }') await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('nam');
  await expect(completions(page).getByRole('option', { name: /^nameString/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.cm-lintRange-error')).toHaveText('nam');
  await page.keyboard.type('e');
  await expect(page.locator('.cm-lintRange-error')).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(answer(page)).toContainText('"venueKinds"');
  await expect(answer(page)).toContainText('"name"');
  expect(faults).toEqual([]);

  await test.step('the last question is there again after a reload', async () => {
    await editor(page).fill('query Kept { borough { name } }');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page).toHaveURL(/\?query=query\+Kept/);
    await opened(page);
    await expect(editor(page)).toContainText('query Kept');
  });
  await test.step('keys go on past the editor, and the schema can be read in words, found in, and walked by them', async () => {
    await test.step('nobody is caught in the editor', async () => {
      await editor(page).focus();
      await page.keyboard.press('Tab');
      await expect(variables(page)).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeFocused();
    });
    await schema(page).getByRole('searchbox', { name: 'Find a type or field' }).fill('venue');
    await page.keyboard.press('Tab');
    await expect(schema(page).getByRole('button').first()).toBeFocused();
    await schema(page).getByRole('button', { name: 'Venue', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(schema(page).getByRole('heading', { name: /^Venue type/ })).toBeFocused();
    await expect(page.getByText('A building, park or other place where people may meet.')).toBeVisible();
  });
  await test.step('variables and headers go with the query, and what is no JSON is said in words', async () => {
    const query = 'query Where($code: ID!) { area(code: $code) { name } }';
    await opened(
      page,
      `/explorer/?query=${encodeURIComponent(query)}&variables=${encodeURIComponent('{"code": "south"}')}`,
    );
    await page.getByText('Headers', { exact: true }).click();
    const headers = page.getByRole('textbox', { name: 'Headers as JSON' });
    await headers.fill('{"x-trace": "of the explorer"}');
    const asked = page.waitForRequest((request) => request.headers()['x-trace'] === 'of the explorer');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await asked;
    await expect(answer(page)).toContainText('"name"');
    await expect(answer(page)).not.toContainText('"errors"');
    await variables(page).fill('{code');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await expect(answer(page).getByRole('status')).toContainText('The variables are not JSON');
    await test.step('headers are gone after a reload', async () => {
      await opened(page);
      await page.getByText('Headers', { exact: true }).click();
      await expect(headers).toHaveText('');
    });
  });
});
