import { type KeptTexts, keptInTab } from '../kept/kept-in-browser.ts';

/** What a tab keeps while it is open, and a reload with it; closing the tab forgets it. */
export interface KeptValue<Value> {
  read(): Value | undefined;
  write(value: Value): void;
  forget(): void;
}

/**
 * A value under a name of what the tab keeps; where the browser keeps nothing, as long as the page is open.
 * @example const tokens = keptValue<Tokens>('sign-in-tokens')
 */
export const keptValue = <Value>(name: string, kept: KeptTexts = keptInTab): KeptValue<Value> => ({
  read: () => {
    const text = kept.read(name);
    try {
      return text === undefined ? undefined : (JSON.parse(text) as Value);
    } catch {
      return undefined;
    }
  },
  write: (value) => kept.write(name, JSON.stringify(value)),
  forget: () => kept.forget(name),
});
