import type { Context } from 'hono';
import type { HttpAnswer } from '../../http/http-answer.ts';
import type { HttpEnv } from '../../http/http-app.ts';
import type { PageParts } from './page-parts.ts';

/** What is known of a request for a page while it is answered. */
export interface PagesEnv extends HttpEnv {
  readonly Variables: PageParts & {
    /** What was asked for, in the log; undefined: nothing that there is. */
    kind: string | undefined;
  };
}

export type Make = (parts: PageParts) => HttpAnswer | Promise<HttpAnswer>;

/** Answers a request by what makes the page, under a name for the log. */
export type Answer = (context: Context<PagesEnv>, kind: string, make: Make) => Promise<Response>;
