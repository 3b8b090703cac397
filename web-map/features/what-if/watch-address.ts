import { effect } from '@preact/signals';
import { publishedDiversityLines } from '../../../domain/method/diversity-lines.ts';
import { whatIfState } from '../../api/tried-out.ts';
import { tellChancesFrom } from '../../i18n/translator.ts';
import { urlState } from '../../navigation/navigation.ts';

/** Fetch what runs the method in the browser as soon as the address tries something out, and not before. */
export function watchForWhatIf(): void {
  tellChancesFrom(() =>
    whatIfState.value.status === 'shown' ? whatIfState.value.by.diversityLines : publishedDiversityLines,
  );
  const stop = effect(() => {
    const { whatIf, tool } = urlState.value;
    if (!whatIf && tool !== 'what-if') return;
    if (whatIf && whatIfState.peek().status === 'none') whatIfState.value = { status: 'loading' };
    queueMicrotask(() => stop());
    begin();
  });
}

function begin(): void {
  import('./follow-what-if.ts').then(
    ({ followWhatIf }) => followWhatIf(),
    () => {
      whatIfState.value = { status: 'failed', retry: begin };
    },
  );
}
