import { platformFile } from '../../catalog/platforms/index.ts';
import type { Command, Platform, VersionSource } from '../../io/deployment.ts';
import { at, entries, lineOf, parsed, texts } from '../../lib/settings-file.ts';
import { commandOf } from './commands.ts';
import { UNREAD, type Unread } from './unread.ts';

/** Versions and commands in a platform's file. */
interface Said {
  platform: Platform;
  versions: VersionSource[];
  commands: Command[];
}

export const isDeployFile = (file: string): boolean => platformFile(file) !== undefined || /(^|\/)Procfile$/.test(file);

export function readPlatform(text: string, file: string): Said | Unread | undefined {
  if (/(^|\/)Procfile$/.test(file)) return procfile(text, file);
  const found = platformFile(file);
  const tree = parsed(text, file);
  if (found === undefined || tree === undefined) return UNREAD;
  const { platform, file: form } = found;
  if (form.isOwn?.(tree) === false) return undefined;
  const commands = form.commands.flatMap(([when, ...path]) =>
    below(tree, path)
      .flatMap(texts)
      .map((command) => commandOf(command, { file, line: lineOf(text, command.split('\n', 1)[0] ?? ''), when })),
  );
  const versions = (form.versions?.(tree) ?? []).map(([language, version, words]): VersionSource => {
    return { language, version, file, line: lineOf(text, words), by: 'platform' };
  });
  return {
    platform: { name: platform.name, file, line: 1, usesImage: form.usesImage?.(tree) ?? false },
    versions,
    commands,
  };
}

function below(tree: unknown, [first, ...rest]: readonly string[]): unknown[] {
  if (first === undefined) return tree === undefined ? [] : [tree];
  const next = first === '*' ? entries(tree).map(([, each]) => each) : [at(tree, first)];
  return next.flatMap((each) => below(each, rest));
}

function procfile(text: string, file: string): Said {
  const commands = text.split('\n').flatMap((row, i): Command[] => {
    const [, process, command] = /^(\w+):\s*(\S.*)$/.exec(row) ?? [];
    return command === undefined
      ? []
      : [commandOf(command, { file, line: i + 1, when: process === 'release' ? 'release' : 'start' })];
  });
  return { platform: { name: 'Heroku', file, line: 1, usesImage: false }, versions: [], commands };
}
