import type { Dataset } from '../../../../../domain/records/dataset.ts';
import { type TestIssuer, testIssuer } from '../../../../identity/testing/test-issuer.ts';
import type { Api, ApiParts } from '../../../create-api.ts';
import { type Answer, askAs } from '../../../testing/ask-api.ts';
import { type LoadedApi, loadedApi, testDay } from '../../../testing/loaded-api.ts';

/** Made-up people, each with the groups that their token names. */
const groups = {
  amina: ['planner'],
  boris: ['planner'],
  carol: ['reviewer'],
  dilip: ['director'],
  elena: ['director'],
  farah: ['cohesion-officer'],
  grace: ['locality-lead:south'],
  kofi: ['locality-lead:west'],
  henry: ['partner'],
  irene: ['administrator'],
} as const;
export type PersonName = keyof typeof groups;

/** Made-up people who can ask an API. */
export interface MadeUpPeople {
  /** Asks as one of them, or as the public. */
  as<Data>(who: PersonName | 'public', query: string, variables?: object): Promise<Answer<Data>>;
}

export interface AssessmentOffice extends MadeUpPeople {
  readonly api: Api;
  readonly loaded: LoadedApi;
  stop(): Promise<void>;
}

/** The made-up people, signed in by the provider that an API trusts. */
export const peopleOf = (issuer: TestIssuer, api: Api): MadeUpPeople => ({
  as: async (who, query, variables) => {
    const bearer = who === 'public' ? undefined : await issuer.bearer(groups[who], who);
    return askAs(api, bearer, query, variables);
  },
});

/** The real data, or what a test makes of it, behind the real API, and people who can sign in to it. */
export async function assessmentOffice(
  change?: (dataset: Dataset) => Dataset,
  parts: Partial<ApiParts> = {},
): Promise<AssessmentOffice> {
  const [loaded, issuer] = await Promise.all([loadedApi(change), testIssuer(parts.now ?? testDay)]);
  const { api } = loaded.container({ signIn: issuer.settings, ...parts });
  return {
    api,
    loaded,
    ...peopleOf(issuer, api),
    stop: async () => {
      await Promise.all([loaded.stop(), issuer.stop()]);
    },
  };
}
