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
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import type {
  CacheKey,
  EdgeBehaviour,
  ForwardedHeaders,
  Method,
  ViewerRequest,
} from '../../edge/edge-behaviour.ts';
import { AnswerHeadersPolicy } from './answer-headers-policy.ts';

const methodSets = [
  AllowedMethods.ALLOW_GET_HEAD,
  AllowedMethods.ALLOW_GET_HEAD_OPTIONS,
  AllowedMethods.ALLOW_ALL,
];

function methodSet(methods: readonly Method[]): AllowedMethods {
  const found = methodSets.find((set) => set.methods.toSorted().join() === methods.toSorted().join());
  if (!found) throw new Error(`CloudFront knows no set of the methods ${methods.join(', ')}`);
  return found;
}

const cachePolicy = (scope: Construct, { name, says, headers, query, seconds }: CacheKey): CachePolicy =>
  new CachePolicy(scope, name, {
    comment: says,
    headerBehavior:
      headers.length > 0 ? CacheHeaderBehavior.allowList(...headers) : CacheHeaderBehavior.none(),
    queryStringBehavior:
      query === 'all' ? CacheQueryStringBehavior.all() : CacheQueryStringBehavior.allowList(...query),
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.seconds(seconds.usual),
    maxTtl: Duration.seconds(seconds.most),
    // Accept-Encoding, as far as it names these two, is part of the key and reaches the origin.
    enableAcceptEncodingBrotli: true,
    enableAcceptEncodingGzip: true,
  });

const requestPolicy = (scope: Construct, { name, says, headers }: ForwardedHeaders): OriginRequestPolicy =>
  new OriginRequestPolicy(scope, name, {
    comment: says,
    headerBehavior: OriginRequestHeaderBehavior.allowList(...headers),
  });

const edgeFunction = (scope: Construct, { name, code }: ViewerRequest): EdgeFunction =>
  new EdgeFunction(scope, name, {
    code: FunctionCode.fromInline(code),
    runtime: FunctionRuntime.JS_2_0,
  });

/** Makes each thing that behaviours share by name once. */
function sharing<Given extends { readonly name: string }, Made>(make: (given: Given) => Made) {
  const made = new Map<string, Made>();
  return (given: Given): Made => {
    const known = made.get(given.name) ?? make(given);
    made.set(given.name, known);
    return known;
  };
}

/** The behaviours as CloudFront takes them, with the policies and functions that they share. */
export function edgeOptions(
  scope: Construct,
  behaviours: readonly EdgeBehaviour[],
  origins: Readonly<Record<EdgeBehaviour['origin'], IOrigin>>,
): ReadonlyMap<string, BehaviorOptions> {
  const keyOf = sharing((key: CacheKey) => cachePolicy(scope, key));
  const forwardedBy = sharing((forwarded: ForwardedHeaders) => requestPolicy(scope, forwarded));
  const headersOf = sharing(
    (headers: EdgeBehaviour['answerHeaders']) => new AnswerHeadersPolicy(scope, headers.name, headers),
  );
  const functionOf = sharing((viewerRequest: ViewerRequest) => edgeFunction(scope, viewerRequest));
  const optionsOf = (behaviour: EdgeBehaviour): BehaviorOptions => ({
    origin: origins[behaviour.origin],
    viewerProtocolPolicy:
      behaviour.plainHttp === 'https-only'
        ? ViewerProtocolPolicy.HTTPS_ONLY
        : ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    allowedMethods: methodSet(behaviour.methods),
    cachePolicy: keyOf(behaviour.key),
    ...(behaviour.forwarded && { originRequestPolicy: forwardedBy(behaviour.forwarded) }),
    responseHeadersPolicy: headersOf(behaviour.answerHeaders),
    ...(behaviour.viewerRequest && {
      functionAssociations: [
        { eventType: FunctionEventType.VIEWER_REQUEST, function: functionOf(behaviour.viewerRequest) },
      ],
    }),
    compress: true,
  });
  return new Map(behaviours.map((behaviour) => [behaviour.path, optionsOf(behaviour)]));
}
