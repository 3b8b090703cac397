/**
 * How a project stands, as it is read out: the register joins words with hyphens.
 *
 * @param status as the record has it, in lower case
 * @example statusWords('ended-early') // 'ended early'
 */
export const statusWords = (status: string): string => status.replaceAll('-', ' ');
