import { ToldNow } from '../../../ui/told-now.tsx';

interface Props {
  readonly words: string;
  /** What the button says that forgets it. */
  readonly forget: string;
  readonly onForget: () => void;
}

/** What was typed before and not saved is in the form again. */
export function RestoredNote({ words, forget, onForget }: Props) {
  return (
    <div class="note">
      <ToldNow words={words} />
      <button type="button" onClick={onForget}>
        {forget}
      </button>
    </div>
  );
}
