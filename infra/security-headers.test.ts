import { describe, expect, test } from 'vitest';
import { behaviourAt } from './edge/edge-behaviour.ts';
import { edgeBehaviours } from './edge/edge-behaviours.ts';
import { assessPolicy, explorerPolicy, pagePolicy, policyText } from './security-headers.ts';

const securityHeadersFor = (path: string) => behaviourAt(edgeBehaviours([]), path).answerHeaders.always;

describe('security headers', () => {
  test('a policy is written as its directives, each with its sources', () => {
    expect(policyText({ 'default-src': ["'none'"], 'img-src': ["'self'", 'data:'] })).toBe(
      "default-src 'none'; img-src 'self' data:",
    );
  });

  test('the map page runs no inline script or style, no eval, and nothing of another origin', () => {
    const sources = Object.values(pagePolicy).flat();
    expect(sources).not.toContain("'unsafe-inline'");
    expect(sources).not.toContain("'unsafe-eval'");
    expect(sources.filter((source) => /https?:|\*/.test(source))).toEqual([]);
    expect(pagePolicy['worker-src']).toEqual(["'self'"]);
  });

  test('the explorer may do less than the page, and nothing more: no inline style, no form, no worker', () => {
    const different = Object.keys(pagePolicy).filter(
      (name) => pagePolicy[name]?.join() !== explorerPolicy[name]?.join(),
    );
    expect(different.sort()).toEqual(['form-action', 'img-src', 'worker-src']);
    expect(explorerPolicy['img-src']).toEqual(["'self'", 'data:']);
    expect(policyText(explorerPolicy)).not.toContain('unsafe');
  });

  test('the working app differs from the page only in asking the sign-in service, by its exact origins', () => {
    const policy = assessPolicy(['https://sign-in.example.gov.uk']);
    const different = Object.keys(policy).filter((name) => policy[name]?.join() !== pagePolicy[name]?.join());
    expect(different).toEqual(['connect-src']);
    expect(policy['connect-src']).toEqual(["'self'", 'https://sign-in.example.gov.uk']);
  });

  test('a sign-in service at the own origin needs no wider policy', () => {
    expect(assessPolicy([])).toEqual(pagePolicy);
  });

  test.each(['/', '/assess', '/index.html', '/assets/main.js', '/explorer/', '/graphql'])(
    '%s may not be framed',
    (path) => {
      const headers = securityHeadersFor(path);
      expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
      expect(headers['X-Frame-Options']).toBe('DENY');
      expect(headers['X-Content-Type-Options']).toBe('nosniff');
    },
  );

  test('only the API may be read by pages of other origins', () => {
    const policy = (path: string) => securityHeadersFor(path)['Cross-Origin-Resource-Policy'];
    expect([policy('/graphql'), policy('/'), policy('/explorer/'), policy('/graphql-notes.html')]).toEqual([
      'cross-origin',
      'same-origin',
      'same-origin',
      'same-origin',
    ]);
  });
});
