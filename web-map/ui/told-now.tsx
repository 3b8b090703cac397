import { useEffect } from 'preact/hooks';
import { announce } from './announcer.tsx';

/** A sentence on what just came about, shown and told at once. A status that is born full is not spoken: the announcer's is there before. */
export function ToldNow({ words, ...rest }: { readonly words: string; readonly class?: string }) {
  useEffect(() => announce(words), [words]);
  return <p {...rest}>{words}</p>;
}
