/** Who made a revision. The name is shown to signed-in people of the council, and never published. */
export interface Author {
  readonly subject: string;
  readonly name: string;
}
