import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, test } from 'vitest';
import { exposedHeaders } from '../../functions/http/open-to-all.ts';
import { faultsNotKept } from '../edge/answer-rules.ts';
import { behaviourAt, type EdgeBehaviour } from '../edge/edge-behaviour.ts';
import { edgeBehaviours } from '../edge/edge-behaviours.ts';
import { dataFilePaths, pagePaths } from '../page-paths.ts';
import {
  behavioursOfTemplate,
  type DistributionConfig,
  distributionOf,
} from './testing/behaviours-of-template.ts';
import { templates } from './testing/synthesised.ts';

let web: Template;
let distribution: DistributionConfig;
let deployed: readonly EdgeBehaviour[];
const signInOrigins = ['https://login.example.org', 'https://tokens.example.org'];

beforeAll(() => {
  web = templates({
    domainName: 'map.example.gov.uk',
    certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/abc',
    signInIssuer: 'https://login.example.org/tenant',
    signInClientId: 'map',
    signInTokenOrigin: 'https://tokens.example.org',
  }).web;
  distribution = distributionOf(web);
  deployed = behavioursOfTemplate(web);
});

const at = (path: string) => behaviourAt(deployed, path);

describe('CloudFront', () => {
  test('answers by the very behaviours by which the front of a local run answers, in their order', () => {
    expect(deployed).toEqual(edgeBehaviours(signInOrigins));
    // Only where people sign in differs: here their tokens come from another origin, locally from the own one.
    const withoutApp = (behaviours: readonly EdgeBehaviour[]) =>
      behaviours.filter(({ answerHeaders }) => answerHeaders.name !== 'AssessHeaders');
    expect(withoutApp(deployed)).toEqual(withoutApp(edgeBehaviours([])));
    expect(JSON.stringify(at('/assess').answerHeaders)).toContain(signInOrigins.join(' '));
  });

  test('has no more behaviours than an account allows without asking', () => {
    expect(distribution.CacheBehaviors.length).toBeLessThanOrEqual(75);
  });

  test('puts no page of its own in the place of what functions say, and keeps no fault', () => {
    expect(distribution.CustomErrorResponses).toEqual(
      faultsNotKept.map((ErrorCode) => ({ ErrorCode, ErrorCachingMinTTL: 0 })),
    );
  });

  test('asks the functions for what the bucket does not hold, for nothing else that the bucket answers', () => {
    const [group, ...more] = distribution.OriginGroups?.Items ?? [];
    expect(more).toEqual([]);
    expect(group?.FailoverCriteria.StatusCodes.Items).toEqual([404]);
    const open = deployed.filter(({ origin }) => origin === 'files').flatMap(({ methods }) => methods);
    expect(new Set(open), 'what a group of origins may be asked').toEqual(new Set(['GET', 'HEAD']));
    expect(distribution.DefaultRootObject).toBe('index.html');
  });

  test('lets pages of any origin read what is public, its tag, limits and when to come back', () => {
    const policies = Object.values(web.findResources('AWS::CloudFront::ResponseHeadersPolicy')).map(
      ({ Properties }) => Properties.ResponseHeadersPolicyConfig.CorsConfig,
    );
    const open = policies.filter((cors) => cors !== undefined);
    expect(open).toHaveLength(2);
    for (const cors of open) {
      expect(cors).toMatchObject({
        AccessControlAllowCredentials: false,
        AccessControlAllowHeaders: { Items: ['*'] },
        AccessControlAllowOrigins: { Items: ['*'] },
        AccessControlExposeHeaders: { Items: exposedHeaders },
        AccessControlMaxAgeSec: 86_400,
        OriginOverride: false,
      });
    }
    for (const path of ['/graphql', '/graphql/', '/areas.csv', '/areas', '/nothing.json']) {
      expect(at(path).answerHeaders.openToAll, path).toBe(true);
    }
    for (const path of ['/areas.csv', '/areas']) expect(at(path).methods).toContain('OPTIONS');
    expect(exposedHeaders).toEqual(expect.arrayContaining(['ETag', 'Retry-After', 'RateLimit-Policy']));
  });

  test('tries data files before the pages whose pattern fits them too', () => {
    const order = deployed.map(({ path }) => path);
    for (const file of dataFilePaths) {
      for (const page of pagePaths) expect(order.indexOf(file)).toBeLessThan(order.indexOf(page));
    }
  });

  test('speaks TLS alone, at least 1.2 on a domain of its own', () => {
    expect(distribution.ViewerCertificate).toMatchObject({ MinimumProtocolVersion: 'TLSv1.2_2021' });
  });

  test('stands behind the firewall', () => {
    expect(JSON.stringify(distribution.WebACLId)).toContain('Firewall');
  });

  test('no answer made for one token is given to another, nor to a request without one', () => {
    expect(at('/graphql').key.headers).toContain('Authorization');
    for (const path of [...pagePaths, ...dataFilePaths]) {
      expect(at(path).key.headers).not.toContain('Authorization');
    }
  });

  test('tells the API nothing about the browser or the cookies of who asks', () => {
    const passed = deployed.flatMap(({ key, forwarded }) => [...key.headers, ...(forwarded?.headers ?? [])]);
    expect(passed).not.toContain('User-Agent');
    expect(passed).not.toContain('Cookie');
    // CloudFront refuses it in a request policy; it must be part of the key.
    expect(at('/graphql').forwarded?.headers).not.toContain('Authorization');
    // CloudFront tells compressed forms apart by itself and refuses the header in both.
    expect(passed).not.toContain('Accept-Encoding');
  });

  test('shows itself to the API by a secret that stands in no template', () => {
    const [value] = distribution.Origins.flatMap(({ OriginCustomHeaders }) => OriginCustomHeaders ?? []);
    expect(JSON.stringify(value?.HeaderValue)).toContain('{{resolve:secretsmanager:');
  });
});

describe('the files of the map', () => {
  test('lie in a bucket that nobody reaches but CloudFront, over TLS', () => {
    web.hasResourceProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
    web.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          Match.objectLike({ Effect: 'Allow', Principal: { Service: 'cloudfront.amazonaws.com' } }),
        ]),
      },
    });
    web.resourceCountIs('AWS::CloudFront::OriginAccessControl', 1);
  });

  test('with a hash in their name are kept for a year and come before the pages that name them', () => {
    const [hashed, pages] = Object.values(web.findResources('Custom::CDKBucketDeployment'));
    expect(hashed?.Properties).toMatchObject({
      Include: ['assets/*', 'explorer/assets/*'],
      Exclude: ['*'],
      SystemMetadata: { 'cache-control': 'public, max-age=31536000, immutable' },
    });
    expect(pages?.Properties).toMatchObject({
      Exclude: ['assets/*', 'explorer/assets/*'],
      SystemMetadata: { 'cache-control': 'public, max-age=0, must-revalidate' },
      DistributionPaths: ['/*'],
    });
    expect(JSON.stringify(pages?.DependsOn)).toContain('HashedFiles');
  });

  test('without a domain of their own are served under the name that CloudFront gives', () => {
    const config = distributionOf(templates().web);
    expect(config.Aliases).toBeUndefined();
    expect(config.ViewerCertificate).toBeUndefined();
  });
});
