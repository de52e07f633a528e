import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDist } from './build.ts';

/** Builds again into another folder and compares it with dist/: the committed files must match the sources. */
const committed = fileURLToPath(new URL('../dist', import.meta.url));
const fresh = mkdtempSync(join(tmpdir(), 'launch-gate-dist-'));
await buildDist(fresh);
const listed = (folder: string) => readdirSync(folder, { recursive: true }).map(String);
const names = [...new Set([...listed(committed), ...listed(fresh)])].sort();
const read = (folder: string, name: string) => {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return undefined;
  }
};
const different = names.filter((name) => read(committed, name) !== read(fresh, name));
rmSync(fresh, { recursive: true, force: true });
if (different.length > 0) {
  console.error(`dist/ is not what the sources give: ${different.join(', ')}. Run npm run bundle and commit it.`);
  process.exitCode = 1;
} else console.log(`dist/ is what the sources give (${names.length} files).`);
