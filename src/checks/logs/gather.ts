import { requestIds } from '../../catalog/platforms/index.ts';
import type { Subject } from '../../gate/check.ts';
import type { World } from '../../io/world.ts';
import { parseTarget } from '../../lib/domain-names.ts';
import { memberPages } from '../../lookups/member-pages.ts';
import { type Chain, endReason, get, visit } from '../../lookups/visit.ts';
import { type Song, type Sung, sing, songOf } from './canary.ts';
import type { Canary, CanaryWord, LogFile, LogsFacts } from './facts.ts';
import type { LogsOptions } from './options.ts';

/** Headers with the request ID of hosts and frameworks. */
const IDS = ['x-request-id', 'x-correlation-id', 'traceparent', 'x-trace-id', ...requestIds];

export async function gatherLogs(world: World, options: LogsOptions, subject: Subject): Promise<LogsFacts> {
  const home = await homeOf(world, subject);
  const code = await codeOf(world, subject);
  const song = songOf(world.now);
  const sung = await sungOf(world, home, options, subject, song);
  if (sung.kind === 'sent') await world.pause(options['wait-seconds'] * 1000);
  const words = sung.kind === 'sent' ? [...Object.values(song.words), song.marker] : [];
  const files = await Promise.all(options.files.map((file) => fileOf(world, file, words)));
  return {
    stage: subject.stage,
    code,
    files,
    canary: heard(sung, files, song),
    echo: await echoOf(world, home, subject),
  };
}

async function sungOf(
  world: World,
  home: Chain | undefined,
  { canary, files }: LogsOptions,
  subject: Subject,
  song: Song,
): Promise<Sung> {
  if (!canary) return { kind: 'not sent', reason: 'the test login is not allowed (logs.canary in launch.yml)' };
  if (files.length === 0) return { kind: 'not sent', reason: 'launch.yml names no log files (logs.files)' };
  return home === undefined ? { kind: 'not sent', reason: 'no domain is given' } : sing(world, home, subject, song);
}

const homeOf = async (world: World, { domain, canonical }: Subject): Promise<Chain | undefined> =>
  domain === undefined ? undefined : visit(world, `https://${canonical ?? parseTarget(domain).name}/`);

async function codeOf(world: World, { scan, isRepository }: Subject): Promise<LogsFacts['code']> {
  if (!isRepository) return { nothing: 'this folder is not a repository' };
  const changed = scan?.scope === 'change' ? await world.changed(scan.base) : undefined;
  if (changed?.kind === 'failure') return { unseen: changed.reason };
  const answer = await world.logging(changed === undefined ? {} : { within: changed.files });
  if (answer.kind === 'failure') return { unseen: answer.reason };
  const { calls, loggers, unread, files } = answer;
  if (files + unread.length > 0) return { calls, loggers, unread, files };
  return { nothing: changed ? 'the change touches no source file' : 'there are no source files of a product' };
}

async function fileOf(world: World, file: string, words: readonly string[]): Promise<LogFile> {
  const answer = await world.scanLog({ file, words });
  return answer.kind === 'failure' ? { file, unseen: answer.reason } : { ...answer, file };
}

function heard(sung: Sung, files: readonly LogFile[], song: Song): Canary {
  if (sung.kind !== 'sent') return sung;
  const found = files.flatMap((each) =>
    'words' in each ? each.words.map((word) => ({ ...word, file: each.file })) : [],
  );
  const leaks = found.flatMap(({ word, file, line }) => {
    const what = (Object.keys(song.words) as CanaryWord[]).find((name) => song.words[name] === word);
    return what === undefined ? [] : [{ what, file, line }];
  });
  return { kind: 'sent', url: sung.url, arrived: found.length > 0, leaks };
}

/** One page that the product generates is enough: the home page may be static. */
async function echoOf(world: World, home: Chain | undefined, subject: Subject): Promise<LogsFacts['echo']> {
  if (home === undefined) return undefined;
  if (home.end.kind !== 'page') return { unseen: endReason(home.end) };
  const { url } = home.end.page;
  const pages = memberPages(home, parseTarget(subject.domain ?? ''), subject, url).filter(
    ({ role }) => role === 'login',
  );
  for (const each of new Set([url, ...pages.map((page) => page.url)])) {
    const got = await get(world, each);
    const header = 'answer' in got ? got.answer.headers.find(([name]) => IDS.includes(name))?.[0] : undefined;
    if (header !== undefined) return { url: each, header };
  }
  return { url, header: undefined };
}
