import { Duration } from 'aws-cdk-lib';
import { type IOrigin, OriginProtocolPolicy, OriginSslPolicy } from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { originCheckHeader } from './constructs/origin-lock.ts';

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
