/**
 * Runs in a page before its own code. WebGL then takes every call and paints nothing: the map reads its sources, lays
 * out its names, finds what lies under a point and comes to rest, without the drawing in software.
 */
export function inertWebGL(): void {
  const numbers: Record<string, unknown> = Object.fromEntries(
    Object.entries(Object.getOwnPropertyDescriptors(WebGL2RenderingContext)).map(([name, { value }]) => [
      name,
      value,
    ]),
  );
  const answers: Record<string, (...given: unknown[]) => unknown> = {
    checkFramebufferStatus: () => numbers.FRAMEBUFFER_COMPLETE,
    getAttribLocation: () => 0,
    getContextAttributes: () => ({ alpha: true, antialias: false, depth: true, stencil: true }),
    getError: () => 0,
    getExtension: () => null,
    getParameter: () => 4_096,
    getProgramParameter: () => 1,
    getShaderParameter: () => true,
    getUniformBlockIndex: () => 0,
    isContextLost: () => false,
  };
  const inert = (canvas: HTMLCanvasElement) =>
    new Proxy(Object.create(WebGL2RenderingContext.prototype), {
      get(_, name) {
        if (typeof name === 'symbol') return undefined;
        if (name === 'canvas') return canvas;
        if (name === 'drawingBufferWidth') return canvas.width;
        if (name === 'drawingBufferHeight') return canvas.height;
        return numbers[name] !== undefined && /^[A-Z]/.test(name)
          ? numbers[name]
          : (answers[name] ?? (() => ({})));
      },
      set: () => true,
    });
  const contextOf = HTMLCanvasElement.prototype.getContext;
  const contexts = new WeakMap<HTMLCanvasElement, unknown>();
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: []) {
    if (kind !== 'webgl2') return contextOf.call(this, kind, ...rest);
    if (!contexts.has(this)) contexts.set(this, inert(this));
    return contexts.get(this);
  } as typeof contextOf;
}
