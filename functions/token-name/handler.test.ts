import type { PreTokenGenerationHostedAuthV2TriggerEvent } from 'aws-lambda';
import { expect, test } from 'vitest';
import { withName } from './handler.ts';

const eventOf = (userAttributes: Record<string, string>): PreTokenGenerationHostedAuthV2TriggerEvent => ({
  version: '2',
  triggerSource: 'TokenGeneration_HostedAuth',
  region: 'eu-west-2',
  userPoolId: 'eu-west-2_abc',
  userName: 'b9a5',
  callerContext: { awsSdkVersion: '1', clientId: 'app' },
  request: { userAttributes, groupConfiguration: { groupsToOverride: ['planner'] } },
  response: { claimsAndScopeOverrideDetails: {} },
});

test('the access token gets the name of the person, and nothing else of what is known', () => {
  const { response } = withName(eventOf({ name: ' Amina Khan ', email: 'amina@example.gov.uk' }));
  expect(response).toEqual({
    claimsAndScopeOverrideDetails: {
      accessTokenGeneration: { claimsToAddOrOverride: { name: 'Amina Khan' } },
    },
  });
});

test.each<Record<string, string>>([{}, { name: ' ' }])(
  'a person without a name gets the token as it was: %j',
  (attributes) => {
    const event = eventOf(attributes);
    expect(withName(event)).toEqual(event);
  },
);

test('groups stay as the pool has them', () => {
  expect(withName(eventOf({ name: 'Amina Khan' })).request.groupConfiguration).toEqual({
    groupsToOverride: ['planner'],
  });
});
