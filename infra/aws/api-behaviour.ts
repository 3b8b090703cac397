import { Duration } from 'aws-cdk-lib';
import {
  AllowedMethods,
  type BehaviorOptions,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  type IOrigin,
  OriginProtocolPolicy,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginSslPolicy,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Construct } from 'constructs';
import { apiSecurityHeaders } from '../security-headers.ts';
import { originCheckHeader } from './constructs/origin-lock.ts';
import { SecurityHeadersPolicy } from './constructs/security-headers-policy.ts';

/**
 * Headers under which CloudFront keeps answers of the API. Authorization is one of them for two reasons: CloudFront takes
 * it off a GET that is kept by anything less, and no person can get what was made for another. The API says `no-store`
 * to whoever shows a token, so that nothing is kept for anybody signed in; requests without one share what is public.
 *
 * Source: Amazon CloudFront Developer Guide, "Configure CloudFront to forward the Authorization header".
 */
export const headersOfTheKey = ['Accept', 'Authorization'];

/** Headers that the API reads besides those of the cache key. Cookies and all else stop at CloudFront. */
export const headersForTheApi = [
  'Content-Type',
  'Origin',
  'Access-Control-Request-Method',
  'Access-Control-Request-Headers',
  'Apollo-Require-Preflight',
  'X-Apollo-Operation-Name',
];

/** The API as CloudFront reaches it: over TLS, with the header that opens it. */
export const apiOrigin = ({
  host,
  originCheck,
}: {
  readonly host: string;
  readonly originCheck: string;
}): IOrigin =>
  new HttpOrigin(host, {
    protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
    originSslProtocols: [OriginSslPolicy.TLS_V1_2],
    customHeaders: { [originCheckHeader]: originCheck },
    readTimeout: Duration.seconds(20),
    connectionAttempts: 2,
  });

/**
 * How CloudFront treats `/graphql`: an answer is kept under its whole query string and these headers, for as long as the
 * API's own Cache-Control says (no word of it: not at all), and asked again by its ETag. Only GET is kept.
 */
export const apiBehaviour = (scope: Construct, origin: IOrigin): BehaviorOptions => ({
  origin,
  viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
  allowedMethods: AllowedMethods.ALLOW_ALL,
  cachePolicy: new CachePolicy(scope, 'AnswersByQuestion', {
    comment: 'Cohesion Map API: kept by query string, Accept and token, as long as the API says',
    queryStringBehavior: CacheQueryStringBehavior.all(),
    headerBehavior: CacheHeaderBehavior.allowList(...headersOfTheKey),
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.seconds(0),
    maxTtl: Duration.days(1),
    enableAcceptEncodingBrotli: true,
    enableAcceptEncodingGzip: true,
  }),
  originRequestPolicy: new OriginRequestPolicy(scope, 'QuestionOnly', {
    comment: 'Cohesion Map API: what else it reads, and nothing about the browser',
    headerBehavior: OriginRequestHeaderBehavior.allowList(...headersForTheApi),
  }),
  responseHeadersPolicy: new SecurityHeadersPolicy(scope, 'ApiHeaders', apiSecurityHeaders),
  compress: true,
});
