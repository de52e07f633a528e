import { describe, expect, test } from '@jest/globals';
import { githubContract } from './support/github/contract.ts';

const check = githubContract();
const REPO = 'http://api.invalid/repos/ana/members';
const faults = (method: string, path: string, body?: unknown) => check(method, new URL(REPO + path), body).violations;
const run = (more: object = {}) => ({ name: 'Launch Gate', head_sha: 'a'.repeat(40), status: 'completed', ...more });
const remark = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'x' };

/** The sandbox's GitHub is only worth something if it refuses what GitHub refuses. */
describe('GitHub’s own description', () => {
  test('lets right requests pass', () => {
    expect(faults('GET', '/issues/3/comments?per_page=100&page=2')).toEqual([]);
    expect(faults('POST', '/issues/3/comments', { body: 'x' })).toEqual([]);
    expect(faults('POST', '/check-runs', run({ conclusion: 'neutral' }))).toEqual([]);
    expect(faults('GET', '/contents/apps%2Fa%2Flaunch.yml?ref=main')).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['an unknown path', faults('GET', '/isues/3/comments')],
    ['an unknown method', faults('PUT', '/issues/3/comments', { body: 'x' })],
    ['an unknown query', faults('GET', '/issues/3/comments?perpage=100')],
    ['a number that is none', faults('GET', '/issues/three/comments')],
    ['a misspelt field', faults('POST', '/issues/3/comments', { bodi: 'x' })],
    ['a missing field', faults('POST', '/check-runs', { name: 'x' })],
    ['a field too many', faults('POST', '/check-runs', run({ conclusion: 'success', outputs: {} }))],
    ['an unknown conclusion', faults('POST', '/check-runs', run({ conclusion: 'passed' }))],
    ['a conclusion that is missing', faults('PATCH', '/check-runs/3', { status: 'completed' })],
    [
      'fifty-one annotations',
      faults(
        'POST',
        '/check-runs',
        run({ conclusion: 'success', output: { title: 't', summary: 's', annotations: Array(51).fill(remark) } }),
      ),
    ],
    [
      'a summary that is too long',
      faults(
        'POST',
        '/check-runs',
        run({ conclusion: 'success', output: { title: 't', summary: 'x'.repeat(65_536) } }),
      ),
    ],
    ['an unknown reaction', faults('POST', '/issues/comments/3/reactions', { content: 'lock' })],
    ['a body where none belongs', faults('DELETE', '/issues/comments/3', { body: 'x' })],
    [
      'a short commit',
      faults('POST', '/code-scanning/sarifs', { commit_sha: 'abc', ref: 'refs/heads/main', sarif: 'x' }),
    ],
  ])('refuses %s', (_, violations) => expect(violations).not.toEqual([]));
});
