import { plainText } from '../../../web-map/i18n/isolated-text.ts';
import { type HttpAnswer, publicForAMinute } from '../../http/http-answer.ts';
import { packedStyle } from '../generated/packed-style.ts';

export const csvType = 'text/csv; charset=utf-8; header=present';
export const geojsonType = 'application/geo+json';
export const metadataType = 'application/csvm+json';

export const htmlAnswer = (body: string, status = 200): HttpAnswer => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': status === 200 ? publicForAMinute : 'no-store',
  },
  body,
});

/** A file of data, which a browser keeps under its name. It holds no signs of direction: they would hide words from a search. */
export const fileAnswer = (
  body: string,
  { type, name, links = [] }: { type: string; name: string; links?: readonly string[] },
): HttpAnswer => ({
  status: 200,
  headers: {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': publicForAMinute,
    ...(links.length > 0 && { link: links.join(', ') }),
  },
  body: plainText(body),
});

/** The style of the pages: its path holds a hash of its content, so that it never changes. */
export const styleAnswer: HttpAnswer = {
  status: 200,
  headers: {
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  },
  body: packedStyle.css,
};

export const movedTo = (to: string): HttpAnswer => ({
  status: 301,
  headers: { location: to, 'cache-control': publicForAMinute },
  body: '',
});
