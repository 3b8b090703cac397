import { accessToken, renewed, session, sessionEnded } from './session.ts';

const refused = 401;

/**
 * `fetch` for the API as whoever is signed in, and as nobody where nobody is. Somebody whose sign-in has ended is never
 * taken for nobody: the answer is then 401 with UNAUTHENTICATED, as the API words it, and nothing is sent.
 */
export const authorizedFetch: typeof fetch = async (input, init) => {
  const token = await accessToken();
  if (token === undefined) return wasSomebody() ? noLongerSignedIn() : fetch(input, init);
  const answer = await send(token, input, init);
  if (answer.status !== refused) return answer;
  const fresh = await renewed();
  if (!fresh) return noLongerSignedIn();
  const second = await send(fresh.access, input, init);
  if (second.status === refused) sessionEnded();
  return second;
};

const wasSomebody = (): boolean => session.value.kind === 'ended';

const send = (token: string, ...[input, init]: Parameters<typeof fetch>): Promise<Response> => {
  const headers = new Headers(init?.headers);
  headers.set('authorization', `Bearer ${token}`);
  return fetch(input, { ...init, headers });
};

const noLongerSignedIn = (): Response =>
  Response.json(
    { errors: [{ message: 'The sign-in has ended.', extensions: { code: 'UNAUTHENTICATED' } }] },
    { status: refused },
  );
