/** The packages that a product runs with, by the file that names them; lines from 1. Development tools are left out. */
export function manifestPackages(file: string, text: string): { name: string; line: number }[] {
  const names = file.endsWith('.json') ? fromJson(text) : fromLines(text);
  return names.map((name) => ({ name, line: lineOf(text, name) }));
}

function fromJson(text: string): string[] {
  try {
    const { dependencies, require } = JSON.parse(text) as Record<string, unknown>;
    return [dependencies, require].flatMap((each) =>
      typeof each === 'object' && each !== null ? Object.keys(each) : [],
    );
  } catch {
    return [];
  }
}

/** The first word of each line, after `gem`, quotes and list marks: requirements.txt, Gemfile, pyproject.toml, go.mod. */
function fromLines(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => /^\s*(?:gem\s+|require\s+)?["']?([A-Za-z0-9@][\w@./-]*)/.exec(line)?.[1] ?? []);
}

function lineOf(text: string, name: string): number {
  const at = text.indexOf(name);
  return at === -1 ? 1 : text.slice(0, at).split('\n').length;
}
