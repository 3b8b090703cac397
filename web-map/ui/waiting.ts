import { announce, announced } from './announcer.tsx';

/** What comes sooner is not worth a word. */
const patienceMilliseconds = 600;
/** What is waited for again sooner belongs to the same wait: one part asks for the next. */
const restMilliseconds = 1500;

let parts = 0;
let isSaid = false;
let patience: ReturnType<typeof setTimeout> | undefined;
let rest: ReturnType<typeof setTimeout> | undefined;

function say(words: string): void {
  if (!isSaid) announce(words);
  isSaid = true;
}

/**
 * Has a part of the page wait for what is on its way; said once, however many parts wait.
 *
 * @returns ends the wait of this part
 */
export function startWaiting(words: string): () => void {
  parts += 1;
  clearTimeout(rest);
  if (parts === 1) patience = setTimeout(() => say(words), patienceMilliseconds);
  return () => {
    parts -= 1;
    if (parts > 0) return;
    clearTimeout(patience);
    if (announced.peek() === words) announced.value = '';
    rest = setTimeout(() => {
      isSaid = false;
    }, restMilliseconds);
  };
}
