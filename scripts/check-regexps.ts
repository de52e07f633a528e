import { type Expression, expressions, slowness } from './regexps.ts';

/**
 * Reports the regular expressions in src/ whose time is not linear in the length of their text, and exits with 1 if
 * there are any.
 */
const distinct = [...new Map(expressions().map((each) => [`${each.source}/${each.flags}`, each])).values()];
const slow: string[] = [];

/** The checker runs in a separate process, so two expressions are checked at a time. */
async function lane(left: Iterator<Expression>): Promise<void> {
  for (let next = left.next(); !next.done; next = left.next()) {
    const { file, line, source, flags } = next.value;
    const why = await slowness(next.value);
    if (why !== undefined) slow.push(`${file}:${line} /${source}/${flags}: ${why}`);
  }
}

const left = distinct.values();
await Promise.all([lane(left), lane(left)]);
for (const line of slow.sort()) process.stdout.write(`${line}\n`);
process.stdout.write(`${distinct.length} regular expressions, ${slow.length} of them not in proportion\n`);
process.exit(slow.length === 0 ? 0 : 1);
