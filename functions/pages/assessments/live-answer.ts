import type { PageAnswer } from '../page-answer.ts';

/** An answer about assessments is kept nowhere: what was published, withdrawn or done a moment ago shows at once. */
export const liveAnswer = (answer: PageAnswer): PageAnswer => ({
  ...answer,
  headers: { ...answer.headers, 'cache-control': 'no-store' },
});
