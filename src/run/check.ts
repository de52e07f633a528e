import { snapshotFile } from '../checks/dns/options.ts';
import { checks } from '../checks/index.ts';
import type { Config } from '../config/schema.ts';
import type { Subject } from '../gate/check.ts';
import { PRIORITIES } from '../gate/finding.ts';
import { type Gate, judge } from '../gate/judge-product.ts';
import { type Hide, redacted, redactor } from '../gate/redact.ts';
import type { Asking, Report } from '../gate/report.ts';
import { SELF_CHECK } from '../gate/verdict.ts';
import { withChange, withFiles, withZone } from '../io/overlaid.ts';
import type { Consent, Visitor } from '../io/real.ts';
import { type Recording, recordingWorld, replayedWorld } from '../io/recorded.ts';
import { remembering } from '../io/remembering.ts';
import type { Asked, World } from '../io/world.ts';
import { parseZoneFile, type Zone, ZoneFileError } from '../io/zone-file.ts';
import { parseTarget, shownDomain } from '../lib/domain-names.ts';
import { isUnder } from '../lib/host-names.ts';
import { VERSION } from '../lib/version.ts';
import { inert } from '../report/inert.ts';
import type { Exchange } from '../report/transcript.ts';
import { writeBaseline } from './baseline.ts';
import { crashReporter } from './crash-report.ts';
import { outside } from './create-world.ts';
import { snapshot } from './dns-snapshot.ts';
import { secretValues } from './environment-secrets.ts';
import { type Told, told } from './load-config.ts';
import type { CheckOptions } from './options.ts';
import { EXIT, type Process, UsageError } from './process.ts';
import { notingUnreached, proxyVariable, proxyWords } from './proxy.ts';
import { readRecording, recordingText } from './recording.ts';
import { type Outlets, outletsOf, render } from './render.ts';
import { type Request, requestOf, subjectOf } from './request.ts';
import { oneOf, put, selection, writable } from './settings.ts';
import { withTranscript, writeTranscript } from './transcript.ts';
import { visitorNotes, visitorOf } from './visitor.ts';

export interface CheckResult {
  report: Report;
  exit: number;
}

/** The validated input of one `check`. */
interface Job {
  gate: Gate;
  request: Request;
  recording: Recording | undefined;
  zone: Zone | undefined;
  outlets: Outlets;
  onIncomplete: 'fail' | 'warn';
  accepted: Told['accepted'];
}

/** `launch-gate check`: validates everything before anything is requested or written. */
export async function check(target: string | undefined, options: CheckOptions, process: Process): Promise<CheckResult> {
  const job = withPast(await prepare(target, options, process), process);
  const visitor = visitorOf(job.request, process.env);
  const hide = redactor([...secretValues(process.env), ...Object.values(visitor?.headers ?? {})]);
  const said: Exchange[] = [];
  const proxy = proxyVariable(process.env);
  const { seen, unreached } = seenBy(job, options, process, visitor);
  const recorded = recordingWorld(withTranscript(seen, said));
  const progress = progressLine(process, options);
  const asked = remembering(recorded, progress.show);
  const world: World = job.zone === undefined ? asked : remembering(withZone(asked, job.zone));
  const gate = {
    ...(await withScreenshots(job.gate, world, options, process)),
    crashed: crashReporter(process, options, hide),
  };
  const judged = await judge(gate, world, (change) => remembering(withChange(world, change)), asked.asked);
  const limits = proxy && unreached ? { limits: [proxyWords(proxy, unreached)] } : {};
  const report = redacted({ ...judged, ...limits }, hide);
  if (options['update-snapshot']) await writeSnapshot(world, job, process);
  progress.clear();
  if (process.signal.aborted) return { report, exit: EXIT.interrupted };
  const timeline = job.recording === undefined ? asked.timeline().map(hidden(hide)) : [];
  process.stdout.write(await render(report, job.outlets.format, options, process, timeline));
  await write(report, job, options, process, timeline, async () =>
    hide(await recordingText(recorded.recording(`launch-gate ${VERSION}`, job.request, report.durationMs))),
  );
  if (said.length > 0 && options.transcript !== undefined)
    await writeTranscript(options.transcript, said, hide, process);
  return { report, exit: exitOf(report, job.onIncomplete) };
}

/** The world to examine: a recording, or the real one, which also notes the hosts it could not reach. */
function seenBy(
  { recording, request, gate, accepted }: Job,
  options: CheckOptions,
  process: Process,
  visitor: Visitor | undefined,
): { seen: World; unreached?: ReadonlySet<string> } {
  if (recording) return { seen: replayedWorld(recording) };
  const { world, unreached } = notingUnreached(outside(options, request.config, process, visitor, consentOf(gate)));
  return { seen: withFiles(world, accepted), unreached };
}

/** Questions may contain secrets: a query string may grant access. */
const hidden = (hide: Hide) => (asking: Asking) => ({ ...asking, about: hide(asking.about.replace(/\?\S+/, '?…')) });

/** What launch.yml and the options allow the checks of this run to do. */
function consentOf({ checks: chosen, options, subject }: Gate): Consent {
  return (deed, url) => chosen.some((check) => check.consents(options[check.name], subject)(deed, url));
}

/** Screenshots are taken first, so that the report counts their requests. */
async function withScreenshots(
  gate: Gate,
  world: World,
  { screenshots }: CheckOptions,
  process: Process,
): Promise<Gate> {
  if (screenshots === undefined) return gate;
  const { takeScreenshots } = await import('./screenshots.ts');
  return { ...gate, notes: [...gate.notes, ...(await takeScreenshots(screenshots, process.cwd, world, gate.subject))] };
}

const withPast = (job: Job, { past }: Process): Job =>
  past === undefined ? job : { ...job, gate: { ...job.gate, subject: { ...job.gate.subject, past } } };

async function prepare(target: string | undefined, options: CheckOptions, process: Process): Promise<Job> {
  const { cwd } = process;
  const outlets = outletsOf(options, cwd);
  if (options.record !== undefined) writable(options.record, cwd, 'record');
  if (options.transcript !== undefined) writable(options.transcript, cwd, 'transcript');
  const recording = options.replay === undefined ? undefined : readRecording(options.replay, cwd);
  const kept = recording?.request as Request | undefined;
  const files = await told(options, process, kept);
  const request = requestOf(target, options, cwd, kept, files);
  const gate = gateOf(request, options, files.baseline, kept ? [] : visitorNotes(request.config, process.env));
  const onIncomplete =
    oneOf(options['on-incomplete'], ['fail', 'warn'], 'on-incomplete') ?? request.config['on-incomplete'] ?? 'fail';
  const zone = zoneOf(request, gate.subject.domain);
  return { gate, request, recording, zone, outlets, onIncomplete, accepted: files.accepted };
}

function gateOf(request: Request, options: CheckOptions, baseline: ReadonlySet<string>, more: readonly string[]): Gate {
  const { config, zone, notes } = request;
  const { root = '.' } = config;
  const subject = subjectOf(request, options);
  return {
    checks: chosen(options, subject),
    options: config,
    subject,
    wanted: selection(options),
    blockOn: oneOf(options['block-on'], [...PRIORITIES, 'never'], 'block-on') ?? config['block-on'] ?? 'block-now',
    isChosen: options.only?.every((names) => !names.includes('/')) === true,
    waivers: config.accept,
    baseline,
    target: subject.domain === undefined ? repositoryName(config) : shownDomain(parseTarget(subject.domain)),
    ...(root !== '.' && { root }),
    version: VERSION,
    notes: [
      ...notes,
      ...more,
      ...(zone === undefined
        ? []
        : [`DNS is checked from the zone file ${zone.file}, not from the published records.`]),
    ],
  };
}

const repositoryName = ({ root = '.' }: Config) => (root === '.' ? 'this repository' : root);

async function write(
  report: Report,
  { outlets }: Job,
  options: CheckOptions,
  process: Process,
  timeline: readonly Asking[],
  recording: () => Promise<string>,
): Promise<void> {
  const { cwd } = process;
  for (const { file, format } of outlets.files)
    put(file, cwd, await render(report, format, options, process, timeline));
  if (options.record !== undefined) put(options.record, cwd, await recording());
  if (options.baseline !== undefined && options['update-baseline'])
    writeBaseline(options.baseline, process.cwd, report);
}

export function exitOf({ verdict }: Pick<Report, 'verdict'>, onIncomplete: 'fail' | 'warn'): number {
  if (verdict === 'GO') return EXIT.go;
  return verdict === 'INCOMPLETE' && onIncomplete === 'warn' ? EXIT.go : EXIT.stop;
}

/** The checks with a selected rule. A target is required when none of them applies without one. */
function chosen(options: CheckOptions, subject: Subject) {
  const wanted = selection(options);
  const fitting = checks.filter(({ name, rules }) => Object.keys(rules).some((rule) => wanted(`${name}/${rule}`)));
  if (fitting.length === 0) throw new UsageError('--only and --skip together leave no rule to check.');
  const ofProduct = fitting.filter(({ name }) => name !== SELF_CHECK);
  // When the base of a change could not be read, that is the error to report.
  const isUntrusted = subject.change !== undefined && 'unreadable' in subject.change;
  const isIdle = ofProduct.every((each) => each.notApplicable(subject) !== undefined);
  if (subject.domain === undefined && isIdle && !isUntrusted) {
    throw new UsageError(
      'No target: name a domain, as in `launch-gate check example.com`, or set domain: in launch.yml.',
    );
  }
  return fitting;
}

function zoneOf({ zone }: Request, domain: string | undefined): Zone | undefined {
  if (zone === undefined) return undefined;
  try {
    const parsed = parseZoneFile(zone.text, domain);
    if (domain !== undefined && isUnder(domain, parsed.origin)) return parsed;
    throw new UsageError(
      `--zone ${JSON.stringify(zone.file)}: it is the zone of ${parsed.origin}, which does not contain the target.`,
    );
  } catch (error) {
    if (!(error instanceof ZoneFileError)) throw error;
    throw new UsageError(`${zone.file}:${error.line}: ${error.message}.`);
  }
}

/** A partial snapshot would look like drift, so it is written completely or not at all. */
async function writeSnapshot(world: World, { gate, request }: Job, { cwd, stderr }: Process): Promise<void> {
  const file = snapshotFile((request.config['dns'] ?? {}) as { snapshot?: string });
  const made = await snapshot(world, gate.subject);
  if ('text' in made) put(file, cwd, made.text);
  else stderr.write(`launch-gate: the snapshot is not written: ${inert(made.missing)}.\n`);
}

/** A progress line, on terminals only, cleared before the report is printed. */
function progressLine({ stderr }: Process, { quiet }: CheckOptions): { show(asked: Asked): void; clear(): void } {
  if (stderr.isTTY !== true || quiet) return { show: () => undefined, clear: () => undefined };
  const begun = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const print = ({ dns, http, tls }: Asked) => {
    const seconds = Math.round((performance.now() - begun) / 1000);
    stderr.write(`\r\u001b[2Klooking: ${dns} DNS, ${http} HTTP, ${tls} TLS questions so far, ${seconds} s`);
  };
  return {
    // The counts change in the object that was passed, so one timer is enough.
    show: (asked) => {
      timer ??= setInterval(print, 100, asked).unref();
    },
    clear() {
      clearInterval(timer);
      stderr.write('\r\u001b[2K');
    },
  };
}
