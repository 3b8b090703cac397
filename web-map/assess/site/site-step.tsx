import type { StepProps } from '../step-props.ts';

/** Not yet built: says nothing but where it stands. */
export function SiteStep({ assessment }: StepProps) {
  return <div data-assessment={assessment} />;
}
