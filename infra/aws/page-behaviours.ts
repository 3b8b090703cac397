import { Duration } from 'aws-cdk-lib';
import {
  AllowedMethods,
  type BehaviorOptions,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  type IOrigin,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { dataFilePaths, pageParameters, pagePaths } from '../page-paths.ts';
import { publicHostCode, publicHostHeader } from './public-host.ts';

/**
 * How CloudFront treats the pages and their data files, by path: kept under the path, these parameters and the name
 * that was asked, for as long as the function's own Cache-Control says. Data files have the headers of the API, because
 * pages of any origin may read them.
 */
export function pageBehaviours(
  scope: Construct,
  origin: IOrigin,
  headers: Readonly<Record<'pages' | 'dataFiles', BehaviorOptions['responseHeadersPolicy']>>,
): Readonly<Record<string, BehaviorOptions>> {
  const behaviour: BehaviorOptions = {
    origin,
    viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
    cachePolicy: new CachePolicy(scope, 'PagesByPath', {
      comment: 'Cohesion Map pages: kept by path, parameters and name, as long as the function says',
      queryStringBehavior: CacheQueryStringBehavior.allowList(...pageParameters),
      headerBehavior: CacheHeaderBehavior.allowList(publicHostHeader),
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.days(365),
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    }),
    functionAssociations: [
      {
        eventType: FunctionEventType.VIEWER_REQUEST,
        function: new EdgeFunction(scope, 'PublicHost', {
          code: FunctionCode.fromInline(publicHostCode),
          runtime: FunctionRuntime.JS_2_0,
        }),
      },
    ],
    compress: true,
  };
  const all = (paths: readonly string[], of: keyof typeof headers) =>
    paths.map((path) => [path, { ...behaviour, responseHeadersPolicy: headers[of] }] as const);
  // CloudFront takes the first that fits: data files before the pages whose pattern fits them too.
  return Object.fromEntries([...all(dataFilePaths, 'dataFiles'), ...all(pagePaths, 'pages')]);
}
