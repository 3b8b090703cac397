import type { HttpAnswer } from '../../http/http-answer.ts';

/** An answer about assessments is kept nowhere: what was published, withdrawn or done a moment ago shows at once. */
export const liveAnswer = (answer: HttpAnswer): HttpAnswer => ({
  ...answer,
  headers: { ...answer.headers, 'cache-control': 'no-store' },
});
