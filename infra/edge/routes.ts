/** A path of the HTTP API and the function that answers it. */
export interface Route {
  readonly methods: readonly ('ANY' | 'GET' | 'HEAD' | 'OPTIONS')[];
  /** In the form of API Gateway: `{page+}` stands for one or more segments. */
  readonly path: string;
  readonly to: 'graphql' | 'pages';
}

/** CloudFront sends the paths of pages and files that it misses; whatever they are, they are answered with a page. */
export const routes: readonly Route[] = [
  { methods: ['ANY'], path: '/graphql', to: 'graphql' },
  { methods: ['GET', 'HEAD', 'OPTIONS'], path: '/{page+}', to: 'pages' },
];

/** The route of a request; undefined: the HTTP API answers that it has none. */
export const routeOf = (method: string, path: string): Route | undefined =>
  routes.find(
    ({ methods, path: pattern }) =>
      (methods.includes('ANY') || (methods as readonly string[]).includes(method)) &&
      (pattern.endsWith('+}') ? path.startsWith('/') && path.length > 1 : path === pattern),
  );
