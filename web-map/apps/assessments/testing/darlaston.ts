import { ask } from './by-script.ts';
import type { Asker } from './sign-in-by-script.ts';

interface Standing {
  readonly id: string;
  readonly revision: number;
}

/** A made-up scheme of forty homes in Darlaston, begun by whoever is signed in on a page. */
export async function darlaston(page: Asker, site?: Readonly<Record<string, unknown>>): Promise<Standing> {
  const query =
    'mutation M($input: CreateAssessmentInput!) { done: createAssessment(input: $input) { assessment { id revision } } }';
  const { done } = await ask<{ readonly done: { readonly assessment: Standing } }>(page, query, {
    input: {
      idempotencyKey: crypto.randomUUID(),
      facts: { title: 'Made-up: homes at Moxley Road', kind: 'HOUSING', homes: 40 },
      ...(site ? { site } : {}),
    },
  });
  return done.assessment;
}

/** A square of about two hundred metres in Darlaston, as somebody would type it. */
export const typedSquare = '-2.034, 52.569\n-2.031, 52.569\n-2.031, 52.5708\n-2.034, 52.5708';
