import { Annotations, CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AccessLevel,
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Construct } from 'constructs';
import { assessPaths } from '../page-paths.ts';
import {
  assessSecurityHeaders,
  explorerSecurityHeaders,
  type Headers,
  pageSecurityHeaders,
} from '../security-headers.ts';
import { apiBehaviour, apiOrigin } from './api-behaviour.ts';
import { assessIndexCode } from './assess-index.ts';
import { acceptFinding } from './constructs/accept-finding.ts';
import { SecurityHeadersPolicy } from './constructs/security-headers-policy.ts';
import { SiteFiles } from './constructs/site-files.ts';
import { explorerIndexCode } from './explorer-index.ts';
import { pageBehaviours } from './page-behaviours.ts';
import type { Settings } from './settings.ts';

export interface WebStackProps extends StackProps {
  /** Folder of the built web map. */
  readonly siteFolder: string;
  readonly domain: Settings['domain'];
  /** Host of the API and the value of the header that opens it. */
  readonly api: { readonly host: string; readonly originCheck: string };
  readonly webAclArn: string;
  /** Origins that the officers' working app may ask for its tokens. */
  readonly signInOrigins: readonly string[];
}

/** What people reach: the map's files and the API under one name, over TLS alone. */
export class WebStack extends Stack {
  readonly distribution: Distribution;
  /** Where people find the map, with https and without a slash at the end. */
  readonly address: string;

  constructor(
    scope: Construct,
    id: string,
    { siteFolder, domain, api, webAclArn, signInOrigins, ...props }: WebStackProps,
  ) {
    super(scope, id, props);
    const files = new SiteFiles(this, 'Files', siteFolder);
    const fromBucket: Omit<BehaviorOptions, 'responseHeadersPolicy'> = {
      // With the right to list, S3 answers 404 for a missing file; without it, 403, which would look like a fault.
      origin: S3BucketOrigin.withOriginAccessControl(files.bucket, {
        originAccessLevels: [AccessLevel.READ, AccessLevel.LIST],
      }),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      compress: true,
    };
    const rewritten = (name: string, code: string, headers: Headers): BehaviorOptions => ({
      ...fromBucket,
      responseHeadersPolicy: new SecurityHeadersPolicy(this, `${name}Headers`, headers),
      functionAssociations: [
        {
          eventType: FunctionEventType.VIEWER_REQUEST,
          function: new EdgeFunction(this, `${name}Index`, {
            code: FunctionCode.fromInline(code),
            runtime: FunctionRuntime.JS_2_0,
          }),
        },
      ],
    });
    const explorer = rewritten('Explorer', explorerIndexCode, explorerSecurityHeaders);
    const assess = rewritten('Assess', assessIndexCode, assessSecurityHeaders(signInOrigins));
    const origin = apiOrigin(api);
    const graphql = apiBehaviour(this, origin);
    const pageHeaders = new SecurityHeadersPolicy(this, 'PageHeaders', pageSecurityHeaders);
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'Cohesion Map',
      defaultRootObject: 'index.html',
      defaultBehavior: {
        ...fromBucket,
        responseHeadersPolicy: pageHeaders,
      },
      additionalBehaviors: {
        '/graphql': graphql,
        '/explorer': explorer,
        '/explorer/*': explorer,
        ...Object.fromEntries(assessPaths.map((path) => [path, assess])),
        ...pageBehaviours(this, origin, { pages: pageHeaders, dataFiles: graphql.responseHeadersPolicy }),
      },
      errorResponses: [
        { httpStatus: 404, responseHttpStatus: 404, responsePagePath: '/404.html', ttl: Duration.minutes(1) },
      ],
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      webAclId: webAclArn,
      ...(domain
        ? {
            domainNames: [domain.name],
            minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
            certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
          }
        : {}),
    });
    Annotations.of(this.distribution).acknowledgeWarning(
      '@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk',
      'The root has its page, and no query string reaches the bucket, so that nobody can ask for a listing.',
    );
    acceptFinding(this.distribution, 'CFR1', 'A public map of public data: it may be read from any country.');
    acceptFinding(
      this.distribution,
      'CFR3',
      'Requests are logged without the addresses of readers, which this kind of log would hold: see constructs/edge-log.ts.',
    );
    if (!domain) {
      acceptFinding(
        this.distribution,
        'CFR4',
        'Without a domain and certificate of its own, CloudFront gives its default certificate and decides on TLS itself.',
      );
    }
    files.deployBehind(this.distribution);
    this.address = `https://${domain?.name ?? this.distribution.distributionDomainName}`;
    new CfnOutput(this, 'Address', {
      value: `${this.address}/`,
      description: 'The map; the API is at /graphql, its explorer at /explorer/',
    });
    new CfnOutput(this, 'CloudFrontName', {
      value: this.distribution.distributionDomainName,
      description: 'What a CNAME record of your own domain points to',
    });
  }
}
