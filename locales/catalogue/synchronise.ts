import type { EnglishEntry, TranslatedEntry } from './po-file.ts';

/**
 * The catalogue of a language beside the English of today: a sentence that is new waits for its translation, one whose
 * English changed keeps it and is marked stale, one that went is gone. A stale one whose English is again what it was
 * made from is stale no more.
 */
export function synchronise(
  english: readonly EnglishEntry[],
  held: readonly TranslatedEntry[],
): readonly TranslatedEntry[] {
  const byCode = new Map(held.map((entry) => [entry.code, entry]));
  return english.map(({ code, english, note }) => {
    const before = byCode.get(code);
    if (!before || before.text === '') return { code, english, note, text: '', standing: 'machine' };
    const madeFrom = before.madeFrom ?? before.english;
    return { ...before, english, note, madeFrom: madeFrom === english ? undefined : madeFrom };
  });
}
