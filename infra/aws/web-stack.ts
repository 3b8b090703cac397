import { Annotations, CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AccessLevel,
  Distribution,
  HttpVersion,
  PriceClass,
  SecurityPolicyProtocol,
} from 'aws-cdk-lib/aws-cloudfront';
import { OriginGroup, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Construct } from 'constructs';
import { faultsNotKept, missingFileStatus } from '../edge/answer-rules.ts';
import { edgeBehaviours } from '../edge/edge-behaviours.ts';
import { apiOrigin } from './api-origin.ts';
import { acceptFinding } from './constructs/accept-finding.ts';
import { edgeOptions } from './constructs/edge-options.ts';
import { SiteFiles } from './constructs/site-files.ts';
import type { Settings } from './settings.ts';

export interface WebStackProps extends StackProps {
  /** Folder of the built web map. */
  readonly siteFolder: string;
  /** A council's own base map; undefined: the site's. */
  readonly baseMap?: Settings['baseMap'];
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
    { siteFolder, baseMap, domain, api, webAclArn, signInOrigins, ...props }: WebStackProps,
  ) {
    super(scope, id, props);
    const files = new SiteFiles(this, 'Files', siteFolder);
    const functions = apiOrigin(api);
    const { '*': otherwise, ...others } = Object.fromEntries(
      edgeOptions(this, edgeBehaviours(signInOrigins), {
        functions,
        // What the bucket does not hold the pages answer, in the language of whoever asks. An error page of the whole
        // distribution would stand in for what API and pages say themselves too; a function at the edge sees no answer
        // from 400 up.
        files: new OriginGroup({
          // With the right to list, S3 answers 404 for a missing file; without it, 403, which would look like a fault.
          primaryOrigin: S3BucketOrigin.withOriginAccessControl(files.bucket, {
            originAccessLevels: [AccessLevel.READ, AccessLevel.LIST],
          }),
          fallbackOrigin: functions,
          fallbackStatusCodes: [missingFileStatus],
        }),
      }),
    );
    if (!otherwise) throw new Error('No behaviour stands for the paths that no other fits');
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'Cohesion Map',
      defaultRootObject: 'index.html',
      defaultBehavior: otherwise,
      additionalBehaviors: others,
      errorResponses: faultsNotKept.map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
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
      'The root has its page, and of a query the language alone reaches the bucket, so that nobody can ask for a listing.',
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
    files.deployBehind(this.distribution, baseMap);
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
