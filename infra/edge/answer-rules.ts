/** Types that CloudFront compresses. Source: Amazon CloudFront Developer Guide, "File types that CloudFront compresses". */
export const compressedTypes: ReadonlySet<string> = new Set([
  'application/dash+xml',
  'application/eot',
  'application/font',
  'application/font-sfnt',
  'application/javascript',
  'application/json',
  'application/opentype',
  'application/otf',
  'application/pkcs7-mime',
  'application/protobuf',
  'application/rss+xml',
  'application/truetype',
  'application/ttf',
  'application/vnd.apple.mpegurl',
  'application/vnd.ms-fontobject',
  'application/xhtml+xml',
  'application/xml',
  'application/x-font-opentype',
  'application/x-font-truetype',
  'application/x-font-ttf',
  'application/x-httpd-cgi',
  'application/x-javascript',
  'application/x-mpegurl',
  'application/x-opentype',
  'application/x-otf',
  'application/x-perl',
  'application/x-ttf',
  'font/eot',
  'font/opentype',
  'font/otf',
  'font/ttf',
  'image/svg+xml',
  'text/css',
  'text/csv',
  'text/html',
  'text/javascript',
  'text/js',
  'text/plain',
  'text/richtext',
  'text/tab-separated-values',
  'text/xml',
  'text/x-component',
  'text/x-java-source',
  'text/x-script',
  'vnd.apple.mpegurl',
]);

/** Sizes that it compresses. Source: as above, "Conditions for compression". */
export const compressedBytes = { least: 1_000, most: 10_000_000 } as const;

/** Statuses that it compresses. Source: as above. */
export const compressedStatuses: readonly number[] = [200, 403, 404];

/**
 * Faults that are asked anew each time. CloudFront keeps a fault for ten seconds unless told otherwise, so that one lost
 * answer would shut out everyone who asks the same. No page of its own stands in for any status: CloudFront would put it
 * in the place of what API and pages say, whatever behaviour they belong to.
 */
export const faultsNotKept = [500, 501, 502, 503, 504] as const;

/** What the bucket answers for a file that it does not hold; the functions then answer with a page that says so. */
export const missingFileStatus = 404;
