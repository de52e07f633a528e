import type { OrderFault } from '../../io/migrations.ts';
import type { FoundHistory, Migration, ReadFile } from './histories.ts';

/**
 * Migrations that none comes after: with two of them, both tools stop (Django, Migrations: Version control, "Conflicting
 * migrations detected"; Alembic, Working with Branches, "Multiple head revisions are present").
 */
export function headFaults({ runner, migrations }: FoundHistory, read: ReadFile): OrderFault[] {
  const texts = migrations.map((migration) => ({ migration, text: read(migration.file) }));
  if (texts.some(({ text }) => text === undefined)) return [];
  const all = texts.map(({ migration, text = '' }) => ({ migration, text: text.replace(/#[^\n]*/g, '') }));
  if (runner === 'Django') return severalOf(djangoHeads(all));
  return runner === 'Alembic' ? severalOf(alembicHeads(all)) : [];
}

interface Read {
  migration: Migration;
  text: string;
}

function severalOf(heads: readonly Migration[]): OrderFault[] {
  const [first, ...others] = heads;
  return others.map(({ file }) => ({ file, fault: 'several heads', ...(first && { other: first.file }) }));
}

/** `dependencies` and `replaces` name a migration by its application, which may have had another name before. */
function djangoHeads(all: readonly Read[]): Migration[] {
  const before = new Set(
    all.flatMap(({ text }) =>
      [...text.matchAll(/\(\s{0,40}["']\w+["']\s{0,40},\s{0,40}["'](\w+)["']/g)].map(([, name = '']) => name),
    ),
  );
  return all.map(({ migration }) => migration).filter(({ name }) => !before.has(name));
}

/** A tree of branches with labels has several heads on purpose. */
function alembicHeads(all: readonly Read[]): Migration[] {
  if (all.some(({ text }) => /^branch_labels\b[^=\r\n]{0,200}=\s{0,20}(?!None)\S/m.test(text))) return [];
  const before = new Set(
    all.flatMap(({ text }) => {
      const given = /^down_revision\b[^=\r\n]{0,200}=\s{0,20}(\([^)]{0,2000}\)|[^\n]*)/m.exec(text)?.[1] ?? '';
      return [...given.matchAll(/["'](\w+)["']/g)].map(([, id = '']) => id);
    }),
  );
  const idOf = (text: string) => /^revision\b[^=\r\n]{0,200}=\s{0,20}["'](\w+)["']/m.exec(text)?.[1];
  return all.filter(({ text }) => !before.has(idOf(text) ?? '')).map(({ migration }) => migration);
}
