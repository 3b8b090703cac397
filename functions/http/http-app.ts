import type { Context } from 'hono';
import { Hono } from 'hono/quick';
import type { StatusCode } from 'hono/utils/http-status';
import type { Call } from './call.ts';
import { holdsTag } from './entity-tag.ts';
import type { HttpAnswer } from './http-answer.ts';
import { openToAll, preflightHeaders } from './open-to-all.ts';

/** What every function keeps of one request. */
export interface HttpEnv {
  readonly Bindings: Call;
}

export interface HttpAppParts<Env extends HttpEnv> {
  /** As they are told to who asks by another. HEAD is answered wherever GET is. */
  readonly methods: readonly string[];
  /** Headers of every answer that has none of its own of that name. */
  readonly usualHeaders: Readonly<Record<string, string>>;
  /** Called with every answer, a refusal or a fault too, before it is told apart whether its reader holds it already. */
  readonly answered: (context: Context<Env>) => void;
  /** The answer when one could not be made; never throws. */
  readonly failed: (context: Context<Env>, fault: Error) => HttpAnswer;
}

/**
 * An app whose every answer may be read by pages of any origin, names its request, and is 304 to who holds its bytes
 * already; OPTIONS is answered. The routes are the caller's, and so is the last of them, `refuseOtherMethods`.
 *
 * Tags are those that answers bring: hono's own middleware would tag refusals too, which nobody may keep. `hono/cors`
 * repeats whatever a preflight asks for, whether it is a list of names or not; `hono/compress` knows no Brotli.
 */
export function httpApp<Env extends HttpEnv>(parts: HttpAppParts<Env>): Hono<Env> {
  const { methods, usualHeaders, answered, failed } = parts;
  const app = new Hono<Env>({ getPath: (_, options) => (options?.env as Call | undefined)?.path ?? '/' });
  app.onError((fault, context) => respond(context, failed(context, fault)));
  app.use(
    async (context, next) => {
      await next();
      const { headers } = context.res;
      const tag = headers.get('etag');
      if (tag === null || !holdsTag(context.req.header('if-none-match'), tag)) return;
      // A 304 describes no body: RFC 9110, section 15.4.5.
      headers.delete('content-type');
      context.res = context.body(null, 304);
    },
    async (context, next) => {
      const usual = { 'x-request-id': context.env.requestId, ...openToAll, ...usualHeaders };
      for (const [name, value] of Object.entries(usual)) context.header(name, value);
      await next();
      answered(context);
    },
    async (_, next) => {
      try {
        await next();
      } catch (thrown) {
        // An app handles nothing but errors: what else a library throws becomes one.
        throw thrown instanceof Error ? thrown : new Error(String(thrown), { cause: thrown });
      }
    },
  );
  const read = [...new Set([...methods, 'OPTIONS'])];
  app.options('*', (context) => {
    const headers = preflightHeaders(context.req.header('access-control-request-headers'), read);
    return respond(context, { status: 204, headers, body: '' });
  });
  return app;
}

/** Refuses every method but those named: 405 with Allow. Place it before routes, or after those that go first. */
export function refuseOtherMethods<Env extends HttpEnv>(
  app: Hono<Env>,
  methods: readonly string[],
  refused: (context: Context<Env>) => HttpAnswer,
): void {
  const taken = new Set([...methods, 'HEAD', 'OPTIONS']);
  app.use(async (context, next) => {
    if (taken.has(context.req.method)) return next();
    const { headers, ...answer } = refused(context);
    return respond(context, { ...answer, headers: { ...headers, allow: methods.join(', ') } });
  });
}

/** What a response holds in place of its body, which the call carries: there it would be copied into a stream, and never read. */
const carried = ' ';

/** An answer as the response of an app. */
export function respond(context: Context, { status, headers, body, isBase64 = false }: HttpAnswer): Response {
  const call: Call = context.env;
  call.body = body;
  call.isBase64 = isBase64;
  return context.newResponse(body === '' ? null : carried, {
    status: status as StatusCode,
    headers: { ...headers },
  });
}
