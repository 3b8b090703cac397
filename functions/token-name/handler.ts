import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';

/**
 * Puts the name of a person into the access token that Amazon Cognito is about to make, because a revision and a
 * signature carry the name of whoever made them, and Cognito by itself tells the name in the identity token alone. A
 * person without a name gets a token without one.
 *
 * Source: Amazon Cognito Developer Guide, "Pre token generation Lambda trigger", version two.
 * @example the event of `{ name: 'Amina Khan' }` goes back with `accessTokenGeneration.claimsToAddOrOverride.name`
 */
export const withName = (event: PreTokenGenerationV2TriggerEvent): PreTokenGenerationV2TriggerEvent => {
  const name = event.request.userAttributes.name?.trim();
  if (!name) return event;
  const claimsToAddOrOverride = { name };
  return {
    ...event,
    response: { claimsAndScopeOverrideDetails: { accessTokenGeneration: { claimsToAddOrOverride } } },
  };
};

/** Lambda entry point: the trigger of the user pool. It asks nothing and keeps nothing. */
export const handler = async (event: PreTokenGenerationV2TriggerEvent) => withName(event);
