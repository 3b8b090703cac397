import type { ComponentChildren, VNode } from 'preact';

interface SubHeadingProps {
  /** Whether it stands below another heading of the same part. */
  readonly below?: boolean;
  readonly children: ComponentChildren;
}

/** A heading within a part of a briefing: its card has the second level, the part itself the third. */
export const SubHeading = ({ below = false, children }: SubHeadingProps): VNode =>
  below ? <h5>{children}</h5> : <h4>{children}</h4>;
