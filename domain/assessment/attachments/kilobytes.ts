/**
 * The size of a document as it is told: whole kilobytes of 1,000 bytes, the least is one.
 * @param bytes from 1
 * @example kilobytes(812_400) // 812
 */
export const kilobytes = (bytes: number): number => Math.max(1, Math.round(bytes / 1_000));
