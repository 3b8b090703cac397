/** An answer of the site with its text. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Asks one path of the site that is checked, and follows nothing by itself. */
export type AskSite = (path: string, asking?: Asking) => Promise<Answer>;

const patienceMs = 20_000;

export const askSite =
  (address: string): AskSite =>
  async (path, { method = 'GET', headers = {}, body } = {}) => {
    const answer = await fetch(new URL(path, address), {
      method,
      headers: { ...headers },
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
      ...(body !== undefined && { body }),
    });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };

/** What is found is not what is right. */
export class Amiss extends Error {
  override readonly name = 'Amiss';
}

/** @throws Amiss saying what was found */
export function holds(isRight: boolean, found: string): void {
  if (!isRight) throw new Amiss(found);
}

/** @throws Amiss unless the status is this one */
export const hasStatus = ({ status, text }: Answer, wanted: number): void =>
  holds(status === wanted, `status ${status} instead of ${wanted}: ${text.slice(0, 120).trim()}`);

/** @throws Amiss unless a header holds this text */
export function tells({ headers }: Answer, name: string, wanted: string | RegExp): void {
  const value = headers.get(name) ?? '';
  const isRight = typeof wanted === 'string' ? value.includes(wanted) : wanted.test(value);
  holds(isRight, `${name} is "${value}", without ${wanted}`);
}
