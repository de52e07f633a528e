import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import description from './openapi.json' with { type: 'json' };

type Node = { [key: string]: unknown };
interface Parameter {
  name: string;
  in: 'path' | 'query';
  required?: boolean;
  schema: Node;
}
interface Operation {
  operationId: string;
  parameters: Parameter[];
  body: ValidateFunction | undefined;
  takesBody: boolean;
}

export interface Matched {
  operation: string;
  path: Record<string, string>;
  /** What GitHub's description does not allow; empty when the request is right. */
  violations: string[];
}

/** GitHub's description as a function from requests to what is wrong with them. Anything it does not name is wrong. */
export function githubContract(): (method: string, url: URL, body: unknown) => Matched {
  const ajv = new Ajv2020({ strict: false, allErrors: true, coerceTypes: true, validateFormats: false });
  const routes = Object.entries(description.paths)
    .map(([template, methods]) => ({ pattern: patternOf(template), methods: operationsOf(methods as Node, ajv) }))
    .sort((a, b) => a.pattern.names.length - b.pattern.names.length);
  return (method, url, body) => {
    for (const { pattern, methods } of routes) {
      const found = pattern.regex.exec(url.pathname);
      const operation = methods[method.toLowerCase()];
      if (!found || !operation) continue;
      const path = Object.fromEntries(pattern.names.map((name, i) => [name, decodeURIComponent(found[i + 1] ?? '')]));
      return {
        operation: operation.operationId,
        path,
        violations: [...parameterFaults(operation, path, url, ajv), ...bodyFaults(operation, body)],
      };
    }
    return { operation: '', path: {}, violations: [`${method} ${url.pathname} is not in the description`] };
  };
}

function patternOf(template: string): { regex: RegExp; names: string[] } {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  // A file's path has slashes, encoded or not.
  const regex = template.replace(/\{(\w+)\}/g, (_, name) => (name === 'path' ? '(.+)' : '([^/]+)'));
  return { regex: new RegExp(`^${regex}$`), names };
}

function operationsOf(methods: Node, ajv: Ajv2020): Record<string, Operation> {
  return Object.fromEntries(
    Object.entries(methods).map(([method, node]) => {
      const { operationId, parameters, requestBody } = node as Node & { operationId: string; parameters: Node[] };
      const schema = (requestBody as { content?: Record<string, { schema: Node }> } | undefined)?.content?.[
        'application/json'
      ]?.schema;
      return [
        method,
        {
          operationId,
          parameters: parameters.map((each) => resolved(each)) as unknown as Parameter[],
          body: schema && ajv.compile(closed(resolved(schema)) as Node),
          takesBody: schema !== undefined,
        },
      ];
    }),
  );
}

/** References replaced by what they mean. */
function resolved(node: unknown): Node {
  if (Array.isArray(node)) return node.map(resolved) as unknown as Node;
  if (typeof node !== 'object' || node === null) return node as Node;
  const reference = (node as Node)['$ref'];
  if (typeof reference === 'string') {
    const [, , kind = '', name = ''] = reference.split('/');
    return resolved((description.components as Record<string, Record<string, unknown>>)[kind]?.[name]);
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolved(value)]));
}

/**
 * OpenAPI 3.0 as JSON Schema, and no property but the ones that are named: a misspelt one would be ignored by GitHub
 * without a word.
 */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...inner } = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  const isOpen = !('properties' in inner) || 'additionalProperties' in inner;
  const schema = !isOpen ? { ...inner, additionalProperties: false } : inner;
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema;
}

function parameterFaults({ parameters }: Operation, path: Node, url: URL, ajv: Ajv2020): string[] {
  const given: Node = { ...Object.fromEntries(url.searchParams) };
  const unknown = Object.keys(given).filter(
    (name) => !parameters.some((each) => each.in === 'query' && each.name === name),
  );
  const wrong = parameters.flatMap(({ name, in: place, required, schema }) => {
    const value = (place === 'path' ? path : given)[name];
    if (value === undefined) return required ? [`${name} is missing`] : [];
    return ajv.validate({ type: 'object', properties: { value: schema } }, { value })
      ? []
      : [`${name}: ${ajv.errorsText()}`];
  });
  return [...unknown.map((name) => `there is no query parameter ${name}`), ...wrong];
}

function bodyFaults({ body, takesBody }: Operation, given: unknown): string[] {
  if (!takesBody || !body) return given === undefined ? [] : ['it takes no body'];
  if (body(given)) return [];
  return (body.errors ?? []).map(
    ({ instancePath, message, params }) => `body${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
