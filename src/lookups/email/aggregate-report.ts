import { NotReadable } from './unpack.ts';

/** One receiver's report on one domain (RFC 9990; RFC 7489 appendix C). All text comes from outside. */
export interface AggregateReport {
  /** The reporting organization. */
  from: string;
  /** The report's ID. */
  id: string;
  begin: Date;
  end: Date;
  domain: string;
  policy: string;
  rows: ReportRow[];
}

export interface ReportRow {
  ip: string;
  count: number;
  disposition: string;
  /** Whether DKIM and SPF passed with alignment. */
  dkim: boolean;
  spf: boolean;
  headerFrom: string;
  /** Domains that authenticated the mail, aligned or not. */
  signedBy: string[];
  sentBy: string[];
  /** Why the receiver did not apply the policy, such as `forwarded`. */
  reasons: string[];
}

/** Deeper than any valid report: the schema has five levels. */
const MAX_DEPTH = 12;
const MAX_ROWS = 200_000;
const MAX_TEXT = 1000;

interface Element {
  name: string;
  text: string;
  children: Element[];
}

/** Parses a report. Throws `NotReadable` for anything invalid: entities, depth, size, missing elements. */
export async function parseReport(xml: string): Promise<AggregateReport> {
  // A report needs no document type, and an entity can expand without limit or refer to a file.
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new NotReadable('it has a document type, which reports do not have');
  const root = await treeOf(xml);
  const feedback = root.children.find(({ name }) => name === 'feedback');
  if (feedback === undefined) throw new NotReadable('it is not a DMARC aggregate report');
  const date = (name: string) =>
    new Date(Number(value(feedback, 'report_metadata', 'date_range', name) || Number.NaN) * 1000);
  const [begin, end] = [date('begin'), date('end')];
  const domain = value(feedback, 'policy_published', 'domain').toLowerCase();
  if (domain === '' || Number.isNaN(begin.getTime()) || Number.isNaN(end.getTime()))
    throw new NotReadable('the report names no domain or no time');
  return {
    from: value(feedback, 'report_metadata', 'org_name'),
    id: value(feedback, 'report_metadata', 'report_id'),
    begin,
    end,
    domain,
    policy: value(feedback, 'policy_published', 'p'),
    rows: feedback.children.filter(({ name }) => name === 'record').map(rowOf),
  };
}

function rowOf(record: Element): ReportRow {
  const count = Number(value(record, 'row', 'count'));
  const passed = (way: string) => value(record, 'row', 'policy_evaluated', way).toLowerCase() === 'pass';
  const authenticated = (way: string) =>
    all(record, 'auth_results', way)
      .filter((each) => value(each, 'result').toLowerCase() === 'pass')
      .map((each) => value(each, 'domain').toLowerCase());
  return {
    ip: value(record, 'row', 'source_ip'),
    count: Number.isSafeInteger(count) && count > 0 ? count : 0,
    disposition: value(record, 'row', 'policy_evaluated', 'disposition'),
    dkim: passed('dkim'),
    spf: passed('spf'),
    headerFrom: value(record, 'identifiers', 'header_from').toLowerCase(),
    signedBy: authenticated('dkim'),
    sentBy: authenticated('spf'),
    reasons: all(record, 'row', 'policy_evaluated', 'reason').map((each) => value(each, 'type')),
  };
}

function all(element: Element, ...path: string[]): Element[] {
  return path.reduce<Element[]>(
    (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [element],
  );
}

const value = (element: Element, ...path: string[]): string => all(element, ...path)[0]?.text.trim() ?? '';

/** Elements and their text, without namespaces and attributes. */
async function treeOf(xml: string): Promise<Element> {
  const { Parser } = await import('htmlparser2');
  const root: Element = { name: '', text: '', children: [] };
  const open = [root];
  let problem: string | undefined;
  let rows = 0;
  const parser = new Parser(
    {
      onopentag(tag) {
        const name = tag.toLowerCase().replace(/^.*:/, '');
        const element = { name, text: '', children: [] };
        if (name === 'record') rows += 1;
        if (open.length > MAX_DEPTH) problem ??= 'it is nested too deeply';
        if (rows > MAX_ROWS) problem ??= 'it has too many rows';
        if (problem !== undefined) return void parser.pause();
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        const here = open.at(-1);
        if (here !== undefined && here.text.length < MAX_TEXT) here.text += text.slice(0, MAX_TEXT);
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  if (problem !== undefined) throw new NotReadable(problem);
  parser.end();
  return root;
}
