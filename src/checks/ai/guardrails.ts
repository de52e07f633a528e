import { lineAt } from '../../syntax/lines.ts';
import type { World } from '../../world/world.ts';
import type { AiFacts, CodeFault } from './facts.ts';

/** How code takes in what speaks to a model, or shows what it says. */
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
const LIMITERS: readonly string[] = ['ratelimit', 'rate-limit', 'rate_limit', 'arcjet', 'throttle', 'limiter'];
const SOURCE = /\.(?:[cm]?[jt]sx?|py|rb|php|go|vue|svelte)$/;
const NO_PRODUCT = /(^|\/)(?:tests?|__tests__|spec|examples?|docs?|node_modules|scripts|dist|build)\//;
const MOST_FILES = 30;

const FAULTS: [CodeFault['fault'], RegExp, RegExp?][] = [
  [
    'secret in the prompt',
    /\b(?:system|instructions|systemPrompt|SYSTEM_PROMPT)\b[^\n]{0,20}[:=][^\n]{0,400}?(?:\bpassword is\b|\bsecret code\b|\bapi key is\b|\bsk[-_](?:live|proj)[-_]\w|process\.env\.\w*(?:SECRET|KEY|PASSWORD|TOKEN))/i,
  ],
  ['reply as HTML', /dangerouslySetInnerHTML|\bv-html=|\{@html\s|\.innerHTML\s*=/, /sanitiz|DOMPurify|purify/i],
  [
    'tools without rights',
    /\b(?:execute|handler)\s*:\s*async[\s\S]{0,600}?\b(?:refund|delete|ban|update|cancel|upgrade)\w*\s*\(/i,
    /\b(?:auth|session|currentUser|userId|user\.id|member\.id|permission|authorize|can\()/i,
  ],
];

/** Where code speaks to a model, and what of it invites trouble. */
export async function guardrailsOf(
  world: Pick<World, 'search' | 'read'>,
): Promise<Pick<AiFacts, 'code' | 'faults' | 'unread'>> {
  const found = await world.search({ words: [...SDK_WORDS, ...LIMITERS] });
  if (found.kind === 'failure') return { code: undefined, faults: [], unread: [{ reason: found.reason }] };
  const own = found.places.filter(({ file }) => SOURCE.test(file) && !NO_PRODUCT.test(file));
  const places = own.filter(({ word }) => SDK_WORDS.includes(word));
  const [first] = places;
  if (first === undefined) return { code: undefined, faults: [], unread: [] };
  const files = [...new Set(places.map(({ file }) => file))];
  const isLimited = own.some(({ word }) => LIMITERS.includes(word));
  const read = await Promise.all(
    files.slice(0, MOST_FILES).map(async (file) => ({ file, answer: await world.read(file) })),
  );
  return {
    code: { file: first.file, line: first.line },
    faults: read.flatMap(({ file, answer }) =>
      answer.kind === 'failure' ? [] : faultsIn(answer.text, file, isLimited),
    ),
    unread: [
      ...read.flatMap(({ file, answer }) => (answer.kind === 'failure' ? [{ file, reason: answer.reason }] : [])),
      ...files.slice(MOST_FILES).map((file) => ({ file, reason: `more than ${MOST_FILES} files speak to a model` })),
    ],
  };
}

function faultsIn(text: string, file: string, isLimited: boolean): CodeFault[] {
  const found = FAULTS.flatMap(([fault, form, unless]): CodeFault[] => {
    const match = form.exec(text);
    return match === null || unless?.test(text) ? [] : [{ fault, file, line: lineAt(text, match.index) }];
  });
  const route =
    /\bexport\s+(?:async\s+function|const)\s+(?:POST|action)\b|\b(?:app|router)\.post\s*\(|@app\.(?:post|route)\s*\(/.exec(
      text,
    );
  return route === null || isLimited ? found : [...found, { fault: 'no limit', file, line: lineAt(text, route.index) }];
}
