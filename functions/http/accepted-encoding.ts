export type Encoding = 'br' | 'gzip' | 'identity';

/** The forms that are made here, the smaller first. */
const made: readonly Encoding[] = ['br', 'gzip'];

/**
 * The form of a body that a client likes best of those made here; of equals the smaller. Without a wish it is sent as it
 * is. Source: RFC 9110, section 12.5.3.
 * @param header value of Accept-Encoding
 * @example acceptedEncoding('gzip, br;q=0.5') // 'gzip'
 */
export function acceptedEncoding(header: string | readonly string[] = ''): Encoding {
  const weights = new Map(String(header).toLowerCase().split(',').map(nameAndWeight));
  const weightOf = (encoding: Encoding): number => weights.get(encoding) ?? weights.get('*') ?? 0;
  const [best] = made
    .filter((encoding) => weightOf(encoding) > 0 && weightOf(encoding) >= (weights.get('identity') ?? 0))
    .sort((a, b) => weightOf(b) - weightOf(a));
  return best ?? 'identity';
}

/**
 * Which of the forms made here a client takes, as CloudFront tells them to an origin.
 * @example namedEncodings('deflate, gzip, br;q=0') // ['gzip']
 */
export function namedEncodings(header: string | readonly string[] = ''): readonly Encoding[] {
  const weights = new Map(String(header).toLowerCase().split(',').map(nameAndWeight));
  return made.filter((encoding) => (weights.get(encoding) ?? 0) > 0);
}

function nameAndWeight(part: string): readonly [name: string, weight: number] {
  const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
  const given = parameters.find((text) => text.startsWith('q='));
  const weight = given === undefined ? 1 : Number(given.slice(2));
  return [name, Number.isFinite(weight) ? weight : 0];
}
