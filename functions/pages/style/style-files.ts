import { packedStyle } from '../generated/packed-style.ts';

export interface StyleFile {
  readonly path: string;
  readonly type: string;
  /** The bytes, as API Gateway takes bytes. */
  readonly base64: string;
}

/** The style and the fonts of the pages by their path, which holds a hash of their content: they never change. */
export const styleFiles: ReadonlyMap<string, StyleFile> = new Map(
  packedStyle.map((file) => [file.path, file]),
);

/** Address of the style. */
export const stylePath: string = packedStyle[0].path;
