import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

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

const editor = (page: Page) => page.getByRole('region', { name: 'Operation Editor' });

test('the explorer loads with no other server, under its content policy, and shows three questions', async ({
  page,
  baseURL,
}) => {
  const faults = await watched(page, baseURL);
  const response = await page.goto('/explorer/');
  expect(response?.headers()['content-security-policy']).toContain("script-src 'self'");
  await expect(page).toHaveTitle('API explorer · Cohesion Map');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await expect(page.getByRole('link', { name: 'Back to the map' })).toHaveAttribute('href', '/');
  await expect(page.getByRole('tab')).toContainText(['ColdSpots', 'WithinOneKilometre', 'KnownInALocality']);
  await expect(editor(page)).toContainText('Which wards are integration cold spots, and why?');
  expect(faults).toEqual([]);
});

test('each question runs as it stands and gets an answer without errors', async ({ page, baseURL }) => {
  const faults = await watched(page, baseURL);
  await page.goto('/explorer/');
  for (const [name, answers] of [
    ['ColdSpots', 'classification'],
    ['WithinOneKilometre', 'venues'],
    ['KnownInALocality', 'area'],
  ]) {
    await page.getByRole('tab', { name }).click();
    await expect(editor(page)).toContainText(`query ${name}`);
    const answered = page.waitForResponse(
      (response) =>
        response.url().endsWith('/graphql') &&
        (response.request().postData() ?? '').includes(`query ${name}`),
    );
    await page.getByRole('button', { name: /Execute query/i }).click();
    const { data, errors } = await (await answered).json();
    expect(errors).toBeUndefined();
    expect(Object.keys(data)).toEqual([answers]);
    await expect(page.getByRole('region', { name: 'Result Window' })).toContainText(`"${answers}"`);
  }
  expect(faults).toEqual([]);
});

test('the schema can be read in words', async ({ page }) => {
  await page.goto('/explorer/');
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.getByRole('link', { name: 'Venue', exact: true }).click();
  await expect(page.getByText('A building, park or other place where people may meet.')).toBeVisible();
});

test('a link can carry a query', async ({ page }) => {
  await page.goto(`/explorer/?query=${encodeURIComponent('query Kinds { venueKinds { id name } }')}`);
  await expect(editor(page)).toContainText('query Kinds');
});

test.describe('with the content policy lifted for the checker', () => {
  test.use({ bypassCSP: true });

  test('axe finds nothing wrong', async ({ page }) => {
    await page.goto('/explorer/');
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await expect(page.getByRole('link', { name: 'Venue', exact: true })).toBeVisible();
    await expect(editor(page)).toContainText('query ColdSpots');
    await page.screenshot({ path: 'test-results/screenshots/explorer.png' });
    await page.addScriptTag({ content: readFileSync(axePath, 'utf8') });
    const found: string[] = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: {
          run: (
            context: object,
            options: object,
          ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      // GraphiQL builds each of its tabs as a tab with a close button inside: the one fault that is not ours to mend.
      const { violations } = await axe.run({ exclude: [['.graphiql-tab']] }, {});
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(found).toEqual([]);
  });
});
