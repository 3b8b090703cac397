import { signIn, type ViewerQuery, viewer } from '../../schema/generated/assess-operations.ts';
import { askByPost } from '../api/api.ts';
import { SignedOut } from '../api/api-error.ts';
import type { Provider } from './open-id.ts';
import { fetchWithToken } from './token-fetch.ts';

/** Somebody who signed in, as the API knows them. */
export type SignedIn = NonNullable<ViewerQuery['viewer']>;

/** Where people sign in here; undefined: nobody can. @throws when the API does not answer */
export const askWhere = async (): Promise<Provider | undefined> =>
  (await askByPost(signIn, {})).signIn ?? undefined;

/** Who a token stands for; null: the API does not take it. @throws when the API does not answer */
export async function askWho(token: string): Promise<SignedIn | null> {
  try {
    return (await askByPost(viewer, {}, fetchWithToken(token))).viewer;
  } catch (error) {
    if (error instanceof SignedOut) return null;
    throw error;
  }
}
