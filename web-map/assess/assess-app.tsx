/** The officers' working app. */
export function AssessApp() {
  return <main />;
}
