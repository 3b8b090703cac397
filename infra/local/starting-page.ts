import type { RequestListener } from 'node:http';
import { openToAll } from '../../functions/http/open-to-all.ts';
import { pageSecurityHeaders } from '../security-headers.ts';

const page = `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="2">
<title>Starting · Cohesion Map</title>
<h1>The map is starting</h1>
<p>The page is built and the figures are loaded. This page tries again every two seconds.</p>
</html>
`;

/** What a browser is told that comes before everything is ready. */
export const startingPage: RequestListener = (_request, response) => {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Retry-After': '2',
    ...openToAll,
  };
  response.writeHead(503, { ...pageSecurityHeaders, ...headers });
  response.end(page);
};
