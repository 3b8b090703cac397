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

/** Headers that the API reads besides Accept; Accept is part of the cache key. Cookies and all else stop at CloudFront. */
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
 * How CloudFront treats `/graphql`: an answer is kept under its whole query string and its Accept header, for as long as
 * the API's own Cache-Control says (no word of it: not at all), and asked again by its ETag. Only GET is kept.
 */
export const apiBehaviour = (scope: Construct, origin: IOrigin): BehaviorOptions => ({
  origin,
  viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
  allowedMethods: AllowedMethods.ALLOW_ALL,
  cachePolicy: new CachePolicy(scope, 'AnswersByQuestion', {
    comment: 'Cohesion Map API: kept by query string and Accept, as long as the API says',
    queryStringBehavior: CacheQueryStringBehavior.all(),
    headerBehavior: CacheHeaderBehavior.allowList('Accept'),
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.seconds(0),
    maxTtl: Duration.days(1),
    enableAcceptEncodingBrotli: true,
    enableAcceptEncodingGzip: true,
  }),
  originRequestPolicy: new OriginRequestPolicy(scope, 'QuestionOnly', {
    comment: 'Cohesion Map API: what it reads, and nothing about who asks',
    headerBehavior: OriginRequestHeaderBehavior.allowList(...headersForTheApi),
  }),
  responseHeadersPolicy: new SecurityHeadersPolicy(scope, 'ApiHeaders', apiSecurityHeaders),
  compress: true,
});
