import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { demonstrationPeople } from './demonstration-people.ts';
import { localClient } from './local-client.ts';
import { isLostInteraction, type LocalProviderParts, localProvider } from './local-provider.ts';
import { choosePersonPage, problemPage, signInStyle } from './sign-in-pages.ts';

const interaction = /^\/sign-in\/interaction\/([\w-]+)(\/abort)?$/;
const longestForm = 1_000;

/** Answers everything under `/sign-in/`: the provider, and the page on which a made-up person is chosen. */
export function signInFront(parts: LocalProviderParts): RequestListener {
  const provider = localProvider(parts);
  const standard = provider.callback();
  const choose = async (request: IncomingMessage, response: ServerResponse, uid: string, abort: boolean) => {
    const known = await provider.interactionDetails(request, response);
    if (known.uid !== uid) return send(response, 400, problemPage('This sign-in belongs to another page.'));
    if (request.method !== 'POST') return send(response, 200, choosePersonPage(uid));
    const accountId = new URLSearchParams(await readForm(request)).get('person');
    if (abort) {
      const result = { error: 'access_denied', error_description: 'Nobody signed in.' };
      return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
    }
    if (!accountId || !demonstrationPeople.some(({ subject }) => subject === accountId)) {
      return send(response, 400, choosePersonPage(uid));
    }
    return provider.interactionFinished(request, response, { login: { accountId } });
  };
  return (request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    if (path === '/sign-in/style.css') return send(response, 200, signInStyle, 'text/css; charset=utf-8');
    const [, uid, abort] = interaction.exec(path) ?? [];
    if (uid === undefined) {
      // The provider takes the part that was cut off from here, and puts it before every address it gives.
      Object.assign(request, { originalUrl: request.url, url: request.url?.slice(localClient.path.length) });
      return standard(request, response);
    }
    choose(request, response, uid, abort !== undefined).catch((error: unknown) => {
      const lost = isLostInteraction(error);
      if (!lost) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      const message = lost
        ? 'This page to sign in is too old, or cookies are off.'
        : 'Something went wrong on this machine.';
      send(response, lost ? 400 : 500, problemPage(message));
    });
  };
}

async function readForm(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > longestForm) return '';
  }
  return text;
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  type = 'text/html; charset=utf-8',
): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(body);
}
