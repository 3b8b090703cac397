import { message, type ToldText } from '../../messages/message.ts';

const joined =
  (code: 'text.listed' | 'text.either' | 'text.apart') =>
  (texts: readonly ToldText[]): ToldText | undefined =>
    texts.length === 0 ? undefined : texts.reduce((before, after) => message(code, { before, after }));

/** Texts with commas between them; undefined for none. @example listed([untranslated('Oak'), untranslated('Elm')]) // "Oak, Elm" */
export const listed = joined('text.listed');

/** Texts of which each will do: "400 or 800". */
export const either = joined('text.either');

/** Texts that stand apart from each other: "status was open, is closed; ...". */
export const apart = joined('text.apart');
