import type { World } from '../../io/world.ts';
import { lineAt } from '../../lib/lines.ts';
import { isProduct } from '../../lib/product-paths.ts';
import type { AiFacts, CodeFault } from './facts.ts';

/** How code imports a model's SDK, or displays its replies. */
const SDK_WORDS: readonly string[] = [
  "from 'openai'",
  'from "openai"',
  '@anthropic-ai/sdk',
  '@ai-sdk/',
  "from 'ai'",
  'from "ai"',
  '@google/genai',
  '@mistralai/',
  'import openai',
  'from openai import',
  'from anthropic import',
  'api.openai.com',
  'api.anthropic.com',
];
const LIMITERS: readonly string[] = [
  'ratelimit',
  'rate-limit',
  'rate_limit',
  'arcjet',
  'throttler',
  'throttle_classes',
  "'throttle:",
  'limiter',
];
const SOURCE = /\.(?:[cm]?[jt]sx?|py|rb|php|go|vue|svelte)$/;
/** Most products call a model in a few files. */
const MOST_FILES = 400;

/** The text of a prompt, from its variable or key to the closing quote. */
const PROMPT =
  /\b(?:system|instructions|systemPrompt|SYSTEM_PROMPT|system_prompt)\b["']?\s*(?:[:=]|,\s*content\s*:)\s*f?("{3}|'{3}|["'`])([\s\S]{0,4000}?)\1|\brole["']?\s*:\s*["']system["'],\s*["']?content["']?\s*:\s*f?("{3}|["'`])([\s\S]{0,4000}?)\3/g;
/** A secret value in the text, with a digit, a special character or an inner capital; `is forgotten` does not match. */
const TOLD =
  /\b(?:[Pp]assword|[Ss]ecret code|API key|api key|[Aa]ccess code)(?: is|:| =)\s+["'`]?(?=[^\s"'`]{6,})(?=[^\s"'`]*(?:\d|[a-z][A-Z]|[!@#$%^&*_]))[^\s"'`]+|\bsk[-_](?:live|proj)[-_]\w|\{[^}]{0,40}(?:process\.env\.|os\.environ\[?["']?)\w*(?:SECRET|KEY|PASSWORD|TOKEN)/;

/** HTML rendering, except clearing it and structured data for search engines. */
const AS_HTML =
  /dangerouslySetInnerHTML(?![\s\S]{0,200}JSON\.stringify)|\bv-html=|\{@html\s|\.innerHTML\s*=(?!\s*(?:''|""|``))/;
/** A tool that changes a user's data: its name says so, or it writes to a database. */
const ACTS =
  /\b(?:execute|handler)\s*:\s*async[\s\S]{0,600}?(?:\b(?:refund|ban|cancel|upgrade|downgrade|suspend)\w*\s*\(|\.(?:refunds|subscriptions)\.\w+\s*\(|\b(?:prisma|db|knex|supabase|sql|repository|\w+Repo)\b[\s\S]{0,80}?\.(?:delete|update|upsert|destroy)\w*\s*\()/i;

const FAULTS: [CodeFault['fault'], (text: string) => number | undefined][] = [
  [
    'secret in the prompt',
    (text) => [...text.matchAll(PROMPT)].find(([, , first, , second]) => TOLD.test(first ?? second ?? ''))?.index,
  ],
  ['reply as HTML', (text) => (/sanitiz|DOMPurify|purify/i.test(text) ? undefined : AS_HTML.exec(text)?.index)],
  [
    'tools without rights',
    (text) =>
      /\b(?:auth|session|currentUser|userId|user\.id|member\.id|permission|authorize|can\()/i.test(text)
        ? undefined
        : ACTS.exec(text)?.index,
  ],
];

/** Where code calls a model, and which risky patterns it has. */
export async function guardrailsOf(
  world: Pick<World, 'search' | 'read'>,
): Promise<Pick<AiFacts, 'code' | 'faults' | 'unread' | 'files'>> {
  const found = await world.search({ words: [...SDK_WORDS, ...LIMITERS] });
  if (found.kind === 'failure') return { code: undefined, faults: [], unread: [{ reason: found.reason }], files: 0 };
  const own = found.places.filter(({ file }) => SOURCE.test(file) && isProduct(file));
  const places = own.filter(({ word }) => SDK_WORDS.includes(word));
  const [first] = places;
  if (first === undefined) return { code: undefined, faults: [], unread: [], files: 0 };
  const files = [...new Set(places.map(({ file }) => file))];
  const isLimited = own.some(({ word }) => LIMITERS.includes(word));
  const read = await Promise.all(
    files.slice(0, MOST_FILES).map(async (file) => ({ file, answer: await world.read(file) })),
  );
  return {
    code: { file: first.file, line: first.line },
    files: read.filter(({ answer }) => answer.kind === 'answer').length,
    faults: read.flatMap(({ file, answer }) =>
      answer.kind === 'failure' ? [] : faultsIn(answer.text, file, isLimited),
    ),
    unread: [
      ...read.flatMap(({ file, answer }) => (answer.kind === 'failure' ? [{ file, reason: answer.reason }] : [])),
      ...files.slice(MOST_FILES).map((file) => ({ file, reason: `more than ${MOST_FILES} files call a model` })),
    ],
  };
}

function faultsIn(text: string, file: string, isLimited: boolean): CodeFault[] {
  const found = FAULTS.flatMap(([fault, find]): CodeFault[] => {
    const at = find(text);
    return at === undefined ? [] : [{ fault, file, line: lineAt(text, at) }];
  });
  const route =
    /\bexport\s+(?:async\s+function|const)\s+(?:POST|action)\b|\b(?:app|router)\.post\s*\(|@app\.(?:post|route)\s*\(/.exec(
      text,
    );
  return route === null || isLimited ? found : [...found, { fault: 'no limit', file, line: lineAt(text, route.index) }];
}
