import { type Expression, expressions, slowness } from './regexps.ts';

/** Says which regular expressions of src/ take longer than in proportion to their text, and ends with 1 where there is one. */
const distinct = [...new Map(expressions().map((each) => [`${each.source}/${each.flags}`, each])).values()];
const slow: string[] = [];

/** The checker works in a process of its own, so that two are tried at a time. */
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
