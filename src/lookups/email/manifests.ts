interface Package {
  name: string;
  line: number;
}

/** The runtime dependencies of a product in a manifest; lines start at 1. Development tools are left out. */
export function manifestPackages(file: string, text: string): Package[] {
  const lines = text.split('\n');
  return file.endsWith('.json') ? fromJson(text, lines) : fromLines(lines);
}

function fromJson(text: string, lines: readonly string[]): Package[] {
  const first = new Map<string, number>();
  lines.forEach((line, i) => {
    for (const [, name = ''] of line.matchAll(/"([^"]{1,214})"\s*:/g)) if (!first.has(name)) first.set(name, i + 1);
  });
  try {
    const { dependencies, require } = JSON.parse(text) as Record<string, unknown>;
    const names = [dependencies, require].flatMap((each) =>
      typeof each === 'object' && each !== null ? Object.keys(each) : [],
    );
    return names.map((name) => ({ name, line: first.get(name) ?? 1 }));
  } catch {
    return [];
  }
}

/**
 * The first word of each line, after `gem`, quotes and list marks: requirements.txt, Gemfile, pyproject.toml, go.mod.
 */
function fromLines(lines: readonly string[]): Package[] {
  return lines.flatMap((line, i) => {
    const name = /^\s*(?:gem\s+|require\s+)?["']?([A-Za-z0-9@][\w@./-]*)/.exec(line)?.[1];
    return name === undefined ? [] : [{ name, line: i + 1 }];
  });
}
