/** A request on its way from a browser to a function or file; names of headers in small letters. */
export interface EdgeRequest {
  readonly method: string;
  /** As it was written: percent signs are not read. */
  readonly path: string;
  /** Without its question mark. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly protocol: string;
  /** Address of who asks. */
  readonly address: string;
}

/** What comes back; names of headers in small letters. */
export interface EdgeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Whatever answers: a bucket, an API, or CloudFront before both. */
export type Origin = (request: EdgeRequest) => Promise<EdgeAnswer>;

/** An answer of its own, as API Gateway writes it. */
export const jsonMessage = (status: number, message: string): EdgeAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify({ message })),
});

/** Bytes of an address with the headers of its request. */
export const headBytes = ({ method, path, query, headers }: EdgeRequest): number =>
  Object.entries(headers).reduce(
    (bytes, [name, value]) => bytes + Buffer.byteLength(name) + Buffer.byteLength(value),
    Buffer.byteLength(`${method} ${path}?${query}`),
  );
