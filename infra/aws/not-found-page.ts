/** The page for an address that holds nothing. It loads nothing, so that no policy can stand in its way. */
export const notFoundPage = `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Page not found · Cohesion Map</title>
<h1>Page not found</h1>
<p>There is nothing at this address. If you typed it, check the spelling.</p>
<p><a href="/">Go to the map</a> or to the <a href="/explorer/">API explorer</a>.</p>
</html>
`;
