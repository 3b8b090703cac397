import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, test } from 'vitest';
import { assessPaths, dataFilePaths, pageParameters, pagePaths } from '../page-paths.ts';
import {
  apiSecurityHeaders,
  explorerSecurityHeaders,
  type Headers,
  pageSecurityHeaders,
} from '../security-headers.ts';
import { headersForTheApi, headersOfTheKey } from './api-behaviour.ts';
import { publicHostHeader } from './public-host.ts';
import { templates } from './testing/synthesised.ts';

interface Behaviour {
  readonly PathPattern?: string;
  readonly ViewerProtocolPolicy: string;
  readonly AllowedMethods: string[];
  readonly CachePolicyId: { readonly Ref: string };
  readonly OriginRequestPolicyId?: unknown;
  readonly ResponseHeadersPolicyId: { readonly Ref: string };
}

let web: Template;
let distribution: {
  readonly DefaultCacheBehavior: Behaviour;
  readonly CacheBehaviors: Behaviour[];
  readonly Origins: { readonly OriginCustomHeaders?: { readonly HeaderValue: unknown }[] }[];
  readonly ViewerCertificate?: unknown;
  readonly WebACLId: unknown;
};

const configOf = (template: Template) =>
  Object.values(template.findResources('AWS::CloudFront::Distribution'))[0]?.Properties.DistributionConfig;

beforeAll(() => {
  web = templates({
    domainName: 'map.example.gov.uk',
    certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/abc',
  }).web;
  distribution = configOf(web);
});

/** The headers that a CloudFront policy sends, by name. */
const headersOf = (behaviour: Behaviour | undefined): Headers => {
  const policy = web.findResources('AWS::CloudFront::ResponseHeadersPolicy')[
    behaviour?.ResponseHeadersPolicyId.Ref ?? ''
  ];
  const { SecurityHeadersConfig: own, CustomHeadersConfig: other } =
    policy?.Properties.ResponseHeadersPolicyConfig ?? {};
  const custom: { Header: string; Value: string }[] = other.Items;
  const { AccessControlMaxAgeSec: age, IncludeSubdomains: subdomains } = own.StrictTransportSecurity;
  return {
    'Content-Security-Policy': own.ContentSecurityPolicy.ContentSecurityPolicy,
    'Strict-Transport-Security': `max-age=${age}${subdomains ? '; includeSubDomains' : ''}`,
    'X-Content-Type-Options': own.ContentTypeOptions ? 'nosniff' : '',
    'X-Frame-Options': own.FrameOptions.FrameOption,
    'Referrer-Policy': own.ReferrerPolicy.ReferrerPolicy,
    ...Object.fromEntries(custom.map(({ Header, Value }) => [Header, Value])),
  };
};

const behaviourAt = (path: string) =>
  distribution.CacheBehaviors.find(({ PathPattern }) => PathPattern === path);

describe('CloudFront', () => {
  test('sends the very security headers that a local run sends', () => {
    expect(headersOf(distribution.DefaultCacheBehavior)).toEqual(pageSecurityHeaders);
    expect(headersOf(behaviourAt('/explorer'))).toEqual(explorerSecurityHeaders);
    expect(headersOf(behaviourAt('/explorer/*'))).toEqual(explorerSecurityHeaders);
    expect(headersOf(behaviourAt('/graphql'))).toEqual(apiSecurityHeaders);
    for (const path of pagePaths) expect(headersOf(behaviourAt(path))).toEqual(pageSecurityHeaders);
    for (const path of dataFilePaths) expect(headersOf(behaviourAt(path))).toEqual(apiSecurityHeaders);
  });

  test('shows the working app at all of its paths, with the one policy that lets it sign people in', () => {
    const policies = new Set(assessPaths.map((path) => behaviourAt(path)?.ResponseHeadersPolicyId.Ref));
    expect(policies.size).toBe(1);
    const { 'Content-Security-Policy': policy, ...others } = headersOf(behaviourAt('/assess'));
    const { 'Content-Security-Policy': pagesPolicy, ...ofPages } = pageSecurityHeaders;
    expect(others).toEqual(ofPages);
    expect(JSON.stringify(policy)).toContain("script-src 'self'; style-src 'self'");
    expect(policy).not.toEqual(pagesPolicy);
    for (const path of assessPaths) {
      expect(behaviourAt(path)?.AllowedMethods.toSorted()).toEqual(['GET', 'HEAD']);
      expect(
        behaviourAt(path)?.OriginRequestPolicyId,
        'nothing of a request reaches the bucket',
      ).toBeUndefined();
    }
  });

  test('tries data files before the pages whose pattern fits them too', () => {
    const order = distribution.CacheBehaviors.map(({ PathPattern }) => PathPattern ?? '');
    for (const file of dataFilePaths) {
      for (const page of pagePaths) expect(order.indexOf(file)).toBeLessThan(order.indexOf(page));
    }
  });

  test('keeps pages by path, their parameters and the name that was asked, and takes GET and HEAD alone', () => {
    web.hasResourceProperties('AWS::CloudFront::CachePolicy', {
      CachePolicyConfig: {
        DefaultTTL: 0,
        ParametersInCacheKeyAndForwardedToOrigin: {
          QueryStringsConfig: { QueryStringBehavior: 'whitelist', QueryStrings: pageParameters },
          HeadersConfig: { HeaderBehavior: 'whitelist', Headers: [publicHostHeader] },
          CookiesConfig: { CookieBehavior: 'none' },
        },
      },
    });
    for (const path of [...pagePaths, ...dataFilePaths]) {
      expect(behaviourAt(path)?.AllowedMethods.toSorted()).toEqual(['GET', 'HEAD']);
    }
  });

  test('speaks TLS alone, at least 1.2 on a domain of its own', () => {
    const behaviours = [distribution.DefaultCacheBehavior, ...distribution.CacheBehaviors];
    expect(new Set(behaviours.map(({ ViewerProtocolPolicy }) => ViewerProtocolPolicy))).toEqual(
      new Set(['redirect-to-https', 'https-only']),
    );
    expect(distribution.ViewerCertificate).toMatchObject({ MinimumProtocolVersion: 'TLSv1.2_2021' });
  });

  test('stands behind the firewall', () => {
    expect(JSON.stringify(distribution.WebACLId)).toContain('Firewall');
  });

  test('keeps answers of the API by the whole query string, Accept and token, as long as the API says', () => {
    web.hasResourceProperties('AWS::CloudFront::CachePolicy', {
      CachePolicyConfig: {
        MinTTL: 0,
        DefaultTTL: 0,
        ParametersInCacheKeyAndForwardedToOrigin: {
          QueryStringsConfig: { QueryStringBehavior: 'all' },
          HeadersConfig: { HeaderBehavior: 'whitelist', Headers: headersOfTheKey },
          CookiesConfig: { CookieBehavior: 'none' },
          EnableAcceptEncodingBrotli: true,
          EnableAcceptEncodingGzip: true,
        },
      },
    });
    expect(behaviourAt('/graphql')?.AllowedMethods).toContain('POST');
  });

  test('no answer made for one token is given to another, nor to a request without one', () => {
    expect(headersOfTheKey).toContain('Authorization');
    const policies = web.findResources('AWS::CloudFront::CachePolicy');
    const keyOf = (path: string): string[] =>
      policies[behaviourAt(path)?.CachePolicyId.Ref ?? '']?.Properties.CachePolicyConfig
        .ParametersInCacheKeyAndForwardedToOrigin.HeadersConfig.Headers;
    expect(keyOf('/graphql')).toEqual(headersOfTheKey);
    for (const path of [...pagePaths, ...dataFilePaths]) expect(keyOf(path)).not.toContain('Authorization');
  });

  test('tells the API nothing about the browser or the cookies of who asks', () => {
    web.hasResourceProperties('AWS::CloudFront::OriginRequestPolicy', {
      OriginRequestPolicyConfig: {
        CookiesConfig: { CookieBehavior: 'none' },
        HeadersConfig: { HeaderBehavior: 'whitelist', Headers: headersForTheApi },
      },
    });
    expect(headersForTheApi).not.toContain('User-Agent');
    // CloudFront refuses it here; it must be part of the key.
    expect(headersForTheApi).not.toContain('Authorization');
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
    const config = configOf(templates().web);
    expect(config.Aliases).toBeUndefined();
    expect(config.ViewerCertificate).toBeUndefined();
  });
});
