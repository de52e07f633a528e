/** The value at a path in the simplest form of JSONPath (RFC 9535): `$.a.b[0]`. */
export function valueAt(part: unknown, path: string): unknown {
  const steps = path.replace(/^\$\.?/, '').match(/[\w-]+/g) ?? [];
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string, unknown>)[step]
        : undefined,
    part,
  );
}

/** Undefined when the text is not JSON. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
