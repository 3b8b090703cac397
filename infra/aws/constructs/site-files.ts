import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { RemovalPolicy, Stack, Token } from 'aws-cdk-lib';
import type { IDistribution } from 'aws-cdk-lib/aws-cloudfront';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import {
  baseMapPath,
  baseMapSettings,
  baseMapSettingsFile,
  type CouncilBaseMap,
  hiddenFiles,
} from '../../base-map/council-base-map.ts';
import { hashedFolders, siteCacheControl } from '../../edge/site-cache.ts';
import { acceptFinding } from './accept-finding.ts';

/** Pages that a built web map holds at least. */
const builtPages = ['index.html', 'assess.html', 'explorer/index.html'];

/** Where a base map lies in the bucket. */
const baseMapFolder = baseMapPath.slice(1);

/** Files whose names carry a hash of their content: they never change, only new ones come. */
const hashedFiles = hashedFolders.map((folder) => `${folder}/*`);

/**
 * The files of the web map: a private bucket that only CloudFront reads, and what fills it.
 *
 * @throws Error when the folder holds no built web map.
 */
export class SiteFiles extends Construct {
  readonly bucket: Bucket;
  private readonly folder: string;

  constructor(scope: Construct, id: string, folder: string) {
    super(scope, id);
    this.folder = folder;
    const missing = builtPages.filter((page) => !existsSync(join(folder, page)));
    if (missing.length > 0) {
      throw new Error(
        `The web map is not built: ${missing.join(' and ')} not found in ${folder}. Run "npm run build" first.`,
      );
    }
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      // Every file can be built again from the source.
      removalPolicy: RemovalPolicy.DESTROY,
      autoDeleteObjects: true,
    });
    acceptFinding(
      this.bucket,
      'S1',
      'Only CloudFront reads this bucket of public files; access logs would keep addresses and show nothing new.',
    );
  }

  /**
   * Fills the bucket: hashed files first, so that no page ever names a file that is not there; old ones stay for open pages.
   * A council's own base map has a deployment of its own, which none of the site's files overwrites.
   */
  deployBehind(distribution: IDistribution, baseMap?: CouncilBaseMap): void {
    const logGroup = new LogGroup(this, 'DeploymentLogs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const settings = { destinationBucket: this.bucket, prune: false, memoryLimit: 512, logGroup };
    const hashed = new BucketDeployment(this, 'HashedFiles', {
      ...settings,
      sources: [Source.asset(this.folder)],
      exclude: ['*'],
      include: hashedFiles,
      cacheControl: [CacheControl.fromString(siteCacheControl.hashed)],
    });
    const pages = new BucketDeployment(this, 'Pages', {
      ...settings,
      sources: [Source.asset(this.folder)],
      exclude: baseMap ? [...hashedFiles, `${baseMapFolder}/*`] : hashedFiles,
      cacheControl: [CacheControl.fromString(siteCacheControl.other)],
      distribution,
      distributionPaths: ['/*'],
      // CloudFront clears its copies in its own time: a release that is whole must not go back because that takes long.
      waitForDistributionInvalidation: false,
    });
    pages.node.addDependency(hashed);
    if (baseMap) {
      const councils = new BucketDeployment(this, 'BaseMap', {
        ...settings,
        sources: [
          Source.asset(baseMap.folder, { exclude: hiddenFiles }),
          Source.data(baseMapSettingsFile, baseMapSettings(baseMap)),
        ],
        destinationKeyPrefix: baseMapFolder,
        cacheControl: [CacheControl.fromString(siteCacheControl.other)],
        distribution,
        distributionPaths: [`${baseMapPath}/*`],
        waitForDistributionInvalidation: false,
      });
      pages.node.addDependency(councils);
    }
    this.acceptFindingsOfDeployment(hashed);
  }

  /** The function that copies the files, its role and its Python are CDK's own; what they may do is read off and said why. */
  private acceptFindingsOfDeployment({ handlerRole }: BucketDeployment): void {
    const stack = Stack.of(this);
    const copier = handlerRole.node.scope;
    const role = handlerRole.node.defaultChild;
    const policy = handlerRole.node.tryFindChild('DefaultPolicy');
    if (!copier || !role || !policy) throw new Error('CDK builds its bucket deployment in another way now');
    const bucket = stack.resolve(this.bucket.bucketArn)['Fn::GetAtt'][0];
    const account = Token.isUnresolved(stack.account) ? '<AWS::AccountId>' : stack.account;
    const assets = `arn:aws:s3:::cdk-hnb659fds-assets-${account}-${stack.region}`;
    acceptFinding(
      copier,
      'L1',
      'CDK chooses the runtime of its own function, which runs during a deployment only.',
    );
    acceptFinding(
      role,
      'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
      'CDK gives its own function the managed policy to write logs.',
    );
    for (const action of ['GetObject', 'GetBucket', 'List', 'DeleteObject', 'Abort']) {
      acceptFinding(
        policy,
        `IAM5[Action::s3:${action}*]`,
        'Copying needs this family of actions, on the two buckets alone.',
      );
    }
    for (const files of [`${assets}/*`, `<${bucket}.Arn>/*`]) {
      acceptFinding(
        policy,
        `IAM5[Resource::${files}]`,
        'Copies from every file of the one bucket to the other.',
      );
    }
    acceptFinding(
      policy,
      'IAM5[Resource::*]',
      'Clearing the cache at CloudFront: CDK grants it for all distributions.',
    );
  }
}
