import { foldText } from '../../domain/search/fold-text.ts';
import { matchWords } from '../../domain/search/match-words.ts';
import { adjust, urlState } from '../navigation/navigation.ts';

/** A field that narrows a list by words; what is typed is kept in the address. */
export function TextFilter({ label }: { label: string }) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="search"
        value={urlState.value.q ?? ''}
        maxLength={100}
        onInput={(event) => adjust({ q: event.currentTarget.value || undefined })}
      />
    </label>
  );
}

/** Whether a row matches words, by the same rule as the search of the API. Without words every row does. */
export function holdsWords(
  words: string | undefined,
  [name, ...others]: readonly (string | null | undefined)[],
): boolean {
  const folded = foldText(words ?? '');
  if (!folded) return true;
  return (
    matchWords(
      folded.split(' '),
      name ?? '',
      others.flatMap((text) => (text ? [text] : [])),
    ) > 0
  );
}
