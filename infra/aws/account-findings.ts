import { askedAtOnce } from '../../web-map/api/api.ts';
import { contactWanted } from './contact-settings.ts';
import type { Settings } from './settings.ts';

/** Asks the AWS command line: its words in, its JSON out. @throws when AWS refuses or the program is missing */
export type AwsAsk = (...asked: readonly string[]) => Promise<Readonly<Record<string, unknown>>>;

/** One thing that a deployment needs, and whether it is there. */
export interface Finding {
  readonly well: boolean;
  /** What is so, and where it is not well what to do. */
  readonly says: string;
}

/** Copies of a function that one reader's first view may need at once: see `askedAtOnce` of the page. */
const copiesOfOneView = askedAtOnce;

/** Copies below which a handful of readers at the same moment are turned away. */
export const fewCopies = copiesOfOneView * 20;

const edgeRegion = 'us-east-1';

/**
 * What an account has and lacks for the settings: who asks, which account, its limit of function copies, the
 * bootstrap of both regions, and the certificate. Each is asked by itself, so that one refusal hides no other answer.
 */
export async function findings(settings: Settings, ask: AwsAsk): Promise<readonly Finding[]> {
  const who = await found(
    'Who is signed in',
    () => ask('sts', 'get-caller-identity'),
    (answer) => accountFinding(settings, String(answer.Account)),
    'sign the shell in to the account',
  );
  if (!who.well) return [who];
  const { region, domain, contact } = settings;
  return Promise.all([
    who,
    contact
      ? { well: true, says: `Readers ask ${contact.name}.` }
      : { well: false, says: `Nothing can be deployed yet: ${contactWanted}.` },
    found(
      'The limit of function copies',
      () => ask('lambda', 'get-account-settings', '--region', region),
      ({ AccountLimit }) => copiesFinding(settings, AccountLimit as AccountLimit),
    ),
    ...[...new Set([region, edgeRegion])].map((place) =>
      found(
        `The bootstrap of ${place}`,
        () => ask('cloudformation', 'describe-stacks', '--stack-name', 'CDKToolkit', '--region', place),
        () => ({ well: true, says: `CDK is set up in ${place}.` }),
        `run: npx cdk bootstrap aws://<account>/${place}`,
      ),
    ),
    ...(domain
      ? [
          found(
            'The certificate',
            () =>
              ask(
                'acm',
                'describe-certificate',
                '--certificate-arn',
                domain.certificateArn,
                '--region',
                edgeRegion,
              ),
            ({ Certificate }) => certificateFinding(domain.name, Certificate as CertificateDetail),
          ),
        ]
      : []),
  ]);
}

interface AccountLimit {
  readonly ConcurrentExecutions: number;
  readonly UnreservedConcurrentExecutions: number;
}

interface CertificateDetail {
  readonly Status: string;
  readonly DomainName: string;
  readonly SubjectAlternativeNames?: readonly string[];
}

async function found(
  about: string,
  ask: () => ReturnType<AwsAsk>,
  judge: (answer: Readonly<Record<string, unknown>>) => Finding,
  remedy = 'check your rights with whoever runs the account',
): Promise<Finding> {
  try {
    return judge(await ask());
  } catch (error) {
    return { well: false, says: `${about} could not be read: ${reasonOf(error)}; ${remedy}.` };
  }
}

/** The last line of what went wrong: the AWS command line says its reason there. */
function reasonOf(error: unknown): string {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'the program "aws" is not installed';
  const { stderr, message } = error as { readonly stderr?: string; readonly message?: string };
  return (stderr || message || String(error)).trim().split('\n').at(-1) ?? '';
}

function accountFinding({ account }: Settings, actual: string): Finding {
  if (account !== undefined && account !== actual) {
    return {
      well: false,
      says: `The shell is signed in to account ${actual}, and the setting "account" names ${account}: sign in to that one.`,
    };
  }
  return { well: true, says: `The shell is signed in to account ${actual}.` };
}

function copiesFinding({ apiReservedConcurrency }: Settings, limit: AccountLimit): Finding {
  const { ConcurrentExecutions: copies, UnreservedConcurrentExecutions: free } = limit;
  // API and pages each reserve as many, and AWS keeps 100 for all else.
  const reserved = 2 * (apiReservedConcurrency ?? 0);
  if (reserved > 0 && free - reserved < 100) {
    return {
      well: false,
      says: `apiReservedConcurrency wants ${reserved} function copies and leaves fewer than 100 of ${free}, which AWS refuses: leave it empty, or have "Concurrent executions" raised in Service Quotas.`,
    };
  }
  if (copies < fewCopies) {
    return {
      well: false,
      says: `The account may run ${copies} copies of functions at once, enough for ${Math.floor(copies / copiesOfOneView)} first views at the same moment: ask in Service Quotas, AWS Lambda, "Concurrent executions", for 1,000. It takes a day or two.`,
    };
  }
  return { well: true, says: `The account may run ${copies} copies of functions at once.` };
}

function certificateFinding(name: string, certificate: CertificateDetail): Finding {
  const { Status: status, DomainName: first, SubjectAlternativeNames: others = [] } = certificate;
  if (status !== 'ISSUED') {
    return {
      well: false,
      says: `The certificate is ${status}: add the CNAME records that ACM shows for it, and wait until it is ISSUED.`,
    };
  }
  const names = [first, ...others];
  const wildcard = `*.${name.split('.').slice(1).join('.')}`;
  if (!names.includes(name) && !names.includes(wildcard)) {
    return { well: false, says: `The certificate is for ${names.join(', ')} and not for ${name}.` };
  }
  return { well: true, says: `The certificate is issued for ${name}.` };
}
