import { accessToken, renewed, session, sessionEnded } from './session.ts';
import { fetchWithToken } from './token-fetch.ts';

const refused = 401;

/**
 * `fetch` for the API as whoever is signed in, and as nobody where nobody is. Somebody whose sign-in has ended is never
 * taken for nobody: the answer is then 401 with UNAUTHENTICATED, as the API words it, and nothing is sent.
 */
export const authorizedFetch: typeof fetch = async (input, init) => {
  const token = await accessToken();
  if (token === undefined) return wasSomebody() ? noLongerSignedIn() : fetch(input, init);
  const answer = await fetchWithToken(token)(input, init);
  if (answer.status !== refused) return answer;
  const fresh = await renewed();
  if (!fresh) return noLongerSignedIn();
  const second = await fetchWithToken(fresh.access)(input, init);
  if (second.status === refused) sessionEnded();
  return second;
};

const wasSomebody = (): boolean => session.value.kind === 'ended';

const noLongerSignedIn = (): Response =>
  Response.json(
    { errors: [{ message: 'The sign-in has ended.', extensions: { code: 'UNAUTHENTICATED' } }] },
    { status: refused },
  );
