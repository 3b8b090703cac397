/** The mark of bytes in a JSON value. */
const mark = 'base64Bytes';

/** Attributes of an item as JSON can hold them. @example bytesAsText({ body: new Uint8Array([1]) }) // { body: { base64Bytes: 'AQ==' } } */
export const bytesAsText = (attributes: object): object =>
  mapped(attributes, (value) =>
    value instanceof Uint8Array ? { [mark]: Buffer.from(value).toString('base64') } : undefined,
  ) as object;

/** What `bytesAsText` was made of. */
export const textAsBytes = (attributes: object): Record<string, unknown> =>
  mapped(attributes, (value) => {
    const bytes: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, mark) : undefined;
    return typeof bytes === 'string' ? new Uint8Array(Buffer.from(bytes, 'base64')) : undefined;
  }) as Record<string, unknown>;

/** The same value with what `change` gives another form; undefined: none. */
function mapped(value: unknown, change: (value: unknown) => unknown): unknown {
  const changed = change(value);
  if (changed !== undefined) return changed;
  if (Array.isArray(value)) return value.map((each) => mapped(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mapped(each, change)]));
}
