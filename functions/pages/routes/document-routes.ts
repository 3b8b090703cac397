import type { Hono } from 'hono';
import { documentAnswer } from './document-answer.ts';
import type { Answer, PagesEnv } from './pages-env.ts';

/** The addresses of documents that stand with an assessment: each whole, and each part of one that no answer holds. */
export function addDocumentRoutes(app: Hono<PagesEnv>, answer: Answer): void {
  app.get('/assessments/:id/documents/:key', (context) => {
    const named = namedDocument(context.env.path);
    if (!named) return context.notFound();
    return answer(context, 'document', (parts) => documentAnswer(parts, named.id, named.key));
  });
  app.get('/assessments/:id/documents/:key/:part', (context) => {
    const named = namedDocument(context.env.path);
    const part = /\/([1-9])$/.exec(context.env.path)?.[1];
    if (!named || part === undefined) return context.notFound();
    return answer(context, 'document', (parts) => documentAnswer(parts, named.id, named.key, Number(part)));
  });
}

/** As it came: hono would read percent forms. */
function namedDocument(path: string): { readonly id: string; readonly key: string } | undefined {
  const [, , id = '', , key = ''] = path.split('/');
  return /^[\w-]{1,100}$/.test(id) && /^[0-9a-f]{12}$/.test(key) ? { id, key } : undefined;
}
