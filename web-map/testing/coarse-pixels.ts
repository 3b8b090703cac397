/**
 * Runs in a page before its own code. The map is then painted in pixels of four times the width and height, a sixteenth of
 * them: software paints each by itself. The page around it, where things lie and what is under a point are as before.
 */
export function coarsePixels(): void {
  Object.defineProperty(window, 'devicePixelRatio', { get: () => 0.25 });
}
