import type { Template } from 'aws-cdk-lib/assertions';
import type {
  AnswerHeaders,
  CacheKey,
  EdgeBehaviour,
  ForwardedHeaders,
  Method,
  ViewerRequest,
} from '../../edge/edge-behaviour.ts';

interface Reference {
  readonly Ref?: string;
  readonly 'Fn::GetAtt'?: readonly string[];
}

interface CacheBehaviour {
  readonly PathPattern?: string;
  readonly TargetOriginId: string;
  readonly ViewerProtocolPolicy: EdgeBehaviour['plainHttp'];
  readonly AllowedMethods: Method[];
  readonly Compress: boolean;
  readonly CachePolicyId: Reference;
  readonly OriginRequestPolicyId?: Reference;
  readonly ResponseHeadersPolicyId: Reference;
  readonly FunctionAssociations?: readonly { readonly EventType: string; readonly FunctionARN: Reference }[];
}

export interface DistributionConfig {
  readonly DefaultCacheBehavior: CacheBehaviour;
  readonly CacheBehaviors: readonly CacheBehaviour[];
  readonly Origins: readonly {
    readonly Id: string;
    readonly S3OriginConfig?: object;
    readonly OriginCustomHeaders?: readonly { readonly HeaderValue: unknown }[];
  }[];
  readonly OriginGroups?: {
    readonly Items: readonly {
      readonly Id: string;
      readonly FailoverCriteria: { readonly StatusCodes: { readonly Items: readonly number[] } };
      readonly Members: { readonly Items: readonly { readonly OriginId: string }[] };
    }[];
  };
  readonly CustomErrorResponses?: readonly Readonly<Record<string, unknown>>[];
  readonly DefaultRootObject: string;
  readonly ViewerCertificate?: unknown;
  readonly WebACLId: unknown;
  readonly Aliases?: unknown;
}

export const distributionOf = (template: Template): DistributionConfig =>
  Object.values(template.findResources('AWS::CloudFront::Distribution'))[0]?.Properties.DistributionConfig;

/**
 * The behaviours of the distribution in a template, in their order, as the data says them of which it is made. Names of
 * constructs are read off logical ids, which begin with them.
 */
export function behavioursOfTemplate(template: Template): readonly EdgeBehaviour[] {
  const config = distributionOf(template);
  const resource = (reference: Reference) => {
    const id = reference.Ref ?? reference['Fn::GetAtt']?.[0] ?? '';
    const found = template.toJSON().Resources[id];
    if (!found) throw new Error(`Nothing is made under ${JSON.stringify(reference)}`);
    return { name: id.replace(/[0-9A-F]{8}$/, ''), properties: found.Properties };
  };
  const behaviour = (cached: CacheBehaviour): EdgeBehaviour => {
    if (!cached.Compress) throw new Error('Every behaviour compresses');
    const [association, ...more] = cached.FunctionAssociations ?? [];
    if (more.length > 0 || (association && association.EventType !== 'viewer-request')) {
      throw new Error('A behaviour has one function, before everything');
    }
    return {
      path: cached.PathPattern ?? '*',
      origin: originOf(config, cached.TargetOriginId),
      methods: cached.AllowedMethods,
      plainHttp: cached.ViewerProtocolPolicy,
      key: keyOf(resource(cached.CachePolicyId)),
      ...(cached.OriginRequestPolicyId && { forwarded: forwardedOf(resource(cached.OriginRequestPolicyId)) }),
      answerHeaders: answerHeadersOf(resource(cached.ResponseHeadersPolicyId)),
      ...(association && { viewerRequest: functionOf(resource(association.FunctionARN)) }),
    };
  };
  return [...config.CacheBehaviors, config.DefaultCacheBehavior].map(behaviour);
}

/** A group of the bucket and the functions behind it, or the functions alone. */
function originOf({ Origins, OriginGroups }: DistributionConfig, id: string): EdgeBehaviour['origin'] {
  const isBucket = (origin: string) => Origins.find(({ Id }) => Id === origin)?.S3OriginConfig !== undefined;
  const group = OriginGroups?.Items.find(({ Id }) => Id === id);
  if (!group) {
    if (isBucket(id)) throw new Error('Nothing stands behind the bucket');
    return 'functions';
  }
  const [first, second] = group.Members.Items.map(({ OriginId }) => isBucket(OriginId));
  if (first !== true || second !== false) throw new Error('The bucket is asked first, then the functions');
  return 'files';
}

interface Found {
  readonly name: string;
  // biome-ignore lint/suspicious/noExplicitAny: properties of a template have as many shapes as there are resources
  readonly properties: any;
}

function keyOf({ name, properties }: Found): CacheKey {
  const { Comment, MinTTL, DefaultTTL, MaxTTL, ...config } = properties.CachePolicyConfig;
  const {
    HeadersConfig,
    QueryStringsConfig,
    CookiesConfig,
    EnableAcceptEncodingBrotli: brotli,
    EnableAcceptEncodingGzip: gzip,
  } = config.ParametersInCacheKeyAndForwardedToOrigin;
  if (MinTTL !== 0 || !brotli || !gzip || CookiesConfig.CookieBehavior !== 'none') {
    throw new Error(`${name} keeps what should not be kept, or tells compressed forms not apart`);
  }
  return {
    name,
    says: Comment,
    headers: HeadersConfig.Headers ?? [],
    query: QueryStringsConfig.QueryStringBehavior === 'all' ? 'all' : (QueryStringsConfig.QueryStrings ?? []),
    seconds: { usual: DefaultTTL, most: MaxTTL },
  };
}

function forwardedOf({ name, properties }: Found): ForwardedHeaders {
  const { Comment, HeadersConfig, CookiesConfig, QueryStringsConfig } = properties.OriginRequestPolicyConfig;
  if (CookiesConfig.CookieBehavior !== 'none' || QueryStringsConfig.QueryStringBehavior !== 'none') {
    throw new Error(`${name} passes on more than headers`);
  }
  return { name, says: Comment, headers: HeadersConfig.Headers };
}

interface CustomHeader {
  readonly Header: string;
  readonly Value: string;
  readonly Override: boolean;
}

function answerHeadersOf({ name, properties }: Found): AnswerHeaders {
  const {
    SecurityHeadersConfig: own,
    CustomHeadersConfig: other,
    CorsConfig,
  } = properties.ResponseHeadersPolicyConfig;
  const custom: readonly CustomHeader[] = other.Items;
  const { AccessControlMaxAgeSec: age, IncludeSubdomains: subdomains } = own.StrictTransportSecurity;
  const named = (isAlways: boolean) =>
    Object.fromEntries(
      custom.filter(({ Override }) => Override === isAlways).map(({ Header, Value }) => [Header, Value]),
    );
  const otherwise = named(false);
  return {
    name,
    always: {
      'Content-Security-Policy': own.ContentSecurityPolicy.ContentSecurityPolicy,
      'Strict-Transport-Security': `max-age=${age}${subdomains ? '; includeSubDomains' : ''}`,
      'X-Content-Type-Options': own.ContentTypeOptions ? 'nosniff' : '',
      'X-Frame-Options': own.FrameOptions.FrameOption,
      'Referrer-Policy': own.ReferrerPolicy.ReferrerPolicy,
      ...named(true),
    },
    ...(Object.keys(otherwise).length > 0 && { otherwise }),
    openToAll: CorsConfig?.AccessControlAllowOrigins.Items.includes('*') === true,
  };
}

const functionOf = ({ name, properties }: Found): ViewerRequest => ({
  name,
  code: properties.FunctionCode,
});
