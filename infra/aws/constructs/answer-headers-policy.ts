import { Duration } from 'aws-cdk-lib';
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { exposedHeaders, preflightSeconds } from '../../../functions/http/open-to-all.ts';
import type { AnswerHeaders } from '../../edge/edge-behaviour.ts';
import { hstsMaxAgeSeconds } from '../../security-headers.ts';

const ownPlace = [
  'Content-Security-Policy',
  'Strict-Transport-Security',
  'X-Content-Type-Options',
  'X-Frame-Options',
  'Referrer-Policy',
];

/** Who may read: every page, and for what functions do not say themselves, as faults of API Gateway and of CloudFront. */
const openToAll = {
  accessControlAllowCredentials: false,
  accessControlAllowHeaders: ['*'],
  accessControlAllowMethods: ['GET', 'HEAD', 'OPTIONS', 'POST'],
  accessControlAllowOrigins: ['*'],
  accessControlExposeHeaders: [...exposedHeaders],
  accessControlMaxAge: Duration.seconds(preflightSeconds),
  originOverride: false,
};

/**
 * The CloudFront policy that puts headers on each answer. CloudFront has a field of its own for five of the security
 * headers and refuses these as custom headers; all others go in as they are.
 */
export class AnswerHeadersPolicy extends ResponseHeadersPolicy {
  constructor(scope: Construct, id: string, { always, otherwise = {}, openToAll: isOpen }: AnswerHeaders) {
    const custom = Object.entries(always).filter(([header]) => !ownPlace.includes(header));
    super(scope, id, {
      ...(isOpen && { corsBehavior: openToAll }),
      securityHeadersBehavior: {
        contentSecurityPolicy: {
          contentSecurityPolicy: always['Content-Security-Policy'] ?? "default-src 'none'",
          override: true,
        },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.seconds(hstsMaxAgeSeconds),
          includeSubdomains: true,
          override: true,
        },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: {
          referrerPolicy: HeadersReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN,
          override: true,
        },
      },
      customHeadersBehavior: {
        customHeaders: [
          ...custom.map(([header, value]) => ({ header, value, override: true })),
          ...Object.entries(otherwise).map(([header, value]) => ({ header, value, override: false })),
        ],
      },
    });
  }
}
