import { signal } from '@preact/signals';

/** Long enough that a screen reader notices the empty place, and that what belongs together is said together. */
const pauseMilliseconds = 100;

/** What is announced now; empty until something happened. */
export const announced = signal('');

let next: readonly string[] = [];
let pause: ReturnType<typeof setTimeout> | undefined;

/**
 * Say something to people who use a screen reader, once what they do now is finished. The place is emptied before, so
 * that the same words again are spoken again.
 */
export function announce(text: string): void {
  if (text === '') return;
  next = [...next.filter((each) => each !== text), text];
  announced.value = '';
  if (pause !== undefined) return;
  pause = setTimeout(() => {
    announced.value = next.join(' ');
    next = [];
    pause = undefined;
  }, pauseMilliseconds);
}

/** The place where announcements are made; once on the page, from the start. */
export function Announcer() {
  return (
    <p class="only-heard" role="status" aria-live="polite">
      {announced.value}
    </p>
  );
}
