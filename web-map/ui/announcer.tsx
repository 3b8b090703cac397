import { signal } from '@preact/signals';

const message = signal('');

/** Say something to people who use a screen reader, once what they do now is finished. */
export function announce(text: string): void {
  message.value = text;
}

/** The place where announcements are made; once on the page, from the start. */
export function Announcer() {
  return (
    <p class="only-heard" role="status" aria-live="polite">
      {message.value}
    </p>
  );
}
