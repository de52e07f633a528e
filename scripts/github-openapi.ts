import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Extracts the operations that this project uses from GitHub's OpenAPI description: `npm install --no-save
 * @octokit/openapi && node scripts/github-openapi.ts`. It keeps parameters and request bodies without prose; the
 * sandbox validates every request against them.
 */
const SOURCE = process.argv[2] ?? 'node_modules/@octokit/openapi/generated/api.github.com.json';
const TARGET = 'test/support/github/openapi.json';
const REPO = '/repos/{owner}/{repo}';
const OPERATIONS: Record<string, string[]> = {
  [`${REPO}/contents/{path}`]: ['get'],
  [`${REPO}/git/trees/{tree_sha}`]: ['get'],
  [`${REPO}/issues`]: ['get', 'post'],
  [`${REPO}/issues/{issue_number}`]: ['get', 'patch'],
  [`${REPO}/issues/{issue_number}/comments`]: ['get', 'post'],
  [`${REPO}/issues/{issue_number}/reactions`]: ['post'],
  [`${REPO}/issues/{issue_number}/reactions/{reaction_id}`]: ['delete'],
  [`${REPO}/issues/comments/{comment_id}`]: ['get', 'patch', 'delete'],
  [`${REPO}/issues/comments/{comment_id}/reactions`]: ['post'],
  [`${REPO}/issues/comments/{comment_id}/reactions/{reaction_id}`]: ['delete'],
  [`${REPO}/check-runs`]: ['post'],
  [`${REPO}/check-runs/{check_run_id}`]: ['patch'],
  [`${REPO}/commits/{ref}/check-runs`]: ['get'],
  [`${REPO}/code-scanning/sarifs`]: ['post'],
};
const PROSE = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'title', 'x-github']);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Node = { [key: string]: Json };

const whole = JSON.parse(readFileSync(SOURCE, 'utf8')) as Node & {
  paths: Record<string, Node>;
  info: { version: string };
};
const slice: Node = {
  openapi: whole['openapi'] ?? '',
  info: { title: 'GitHub v3 REST API, some operations', version: whole.info.version, license: { name: 'MIT' } },
  paths: Object.fromEntries(
    Object.entries(OPERATIONS).map(([path, methods]) => [
      path,
      Object.fromEntries(methods.map((method) => [method, operation(path, method)])),
    ]),
  ),
};
addReferences();
writeFileSync(TARGET, `${JSON.stringify(slice, null, 1)}\n`);

function operation(path: string, method: string): Node {
  const found = whole.paths[path]?.[method] as Node | undefined;
  if (!found) throw new Error(`${method} ${path} is not in the description`);
  const { operationId = '', parameters = [], requestBody } = found;
  return bare({ operationId, parameters, ...(requestBody !== undefined && { requestBody }) }) as Node;
}

/** Removes prose. A property may have the same name as a prose keyword. */
function bare(json: Json, isNames = false): Json {
  if (Array.isArray(json)) return json.map((each) => bare(each));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json)
      .filter(([key]) => isNames || !PROSE.has(key))
      .map(([key, value]) => [key, bare(value, !isNames && key === 'properties')]),
  );
}

/** Adds every referenced component, recursively. */
function addReferences(): void {
  const components: Record<string, Node> = {};
  slice['components'] = components;
  for (let before = -1; before !== JSON.stringify(components).length; ) {
    before = JSON.stringify(components).length;
    for (const [, kind = '', name = ''] of JSON.stringify(slice).matchAll(/"#\/components\/([^/"]+)\/([^"]+)"/g)) {
      const found = ((whole['components'] as Node)[kind] as Node)[name];
      components[kind] ??= {};
      (components[kind] as Node)[name] ??= bare(found ?? null);
    }
  }
}
