import {
  type Operation,
  signIn,
  type ViewerQuery,
  viewer,
} from '../../schema/generated/assess-operations.ts';
import type { Provider } from './open-id.ts';

/** Somebody who signed in, as the API knows them. */
export type SignedIn = NonNullable<ViewerQuery['viewer']>;

const patienceMilliseconds = 20_000;

/** Where people sign in here; undefined: nobody can. @throws when the API does not answer */
export const askWhere = async (): Promise<Provider | undefined> =>
  (await post(signIn, {})).signIn ?? undefined;

/** Who a token stands for; null: the API does not take it. @throws when the API does not answer */
export const askWho = async (token: string): Promise<SignedIn | null> =>
  (await post(viewer, { authorization: `Bearer ${token}` })).viewer ?? null;

async function post<Data>(
  { name, text }: Operation<Data, Record<string, never>>,
  more: Readonly<Record<string, string>>,
): Promise<Partial<Data>> {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', ...more },
    body: JSON.stringify({ query: text, operationName: name }),
    signal: AbortSignal.timeout(patienceMilliseconds),
  });
  const refused = 401;
  if (answer.status === refused) return {};
  const { data } = (await answer.json()) as { readonly data?: Data | null };
  if (!data) throw new Error('The API did not say who is signed in.');
  return data;
}
