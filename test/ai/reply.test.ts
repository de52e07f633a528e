import { describe, expect, test } from '@jest/globals';
import { failure } from '../../src/io/failure.ts';
import type { HttpAnswer } from '../../src/io/http-types.ts';
import { assertionOf, holdsTo } from '../../src/lookups/ai/assertions.ts';
import { readOpinion } from '../../src/lookups/ai/opinion.ts';
import { readCases } from '../../src/lookups/ai/own-cases.ts';
import { readReply } from '../../src/lookups/ai/reply.ts';
import { changeOf, readState, readTwice } from '../../src/lookups/ai/state.ts';
import { fakeWorld } from '../support/fake-world.ts';

const events = (...data: unknown[]) => data.map((each) => `data: ${JSON.stringify(each)}\n\n`).join('');

/** As each interface's own documents show them. */
const REPLIES: Record<
  string,
  [body: string, type: string, text: string, actions: string[], tokens?: [number, number]]
> = {
  'Chat Completions': [
    '{"choices":[{"message":{"role":"assistant","content":"Hello"}}],"usage":{"prompt_tokens":9,"completion_tokens":2}}',
    'application/json',
    'Hello',
    [],
    [9, 2],
  ],
  'Chat Completions that only call a tool': [
    '{"choices":[{"message":{"role":"assistant","content":null,"tool_calls":[{"type":"function","function":{"name":"issue_refund","arguments":"{}"}}]}}]}',
    'application/json',
    '',
    ['issue_refund'],
  ],
  'Chat Completions, streamed': [
    events(
      { choices: [{ delta: { content: 'Hel' } }] },
      { choices: [{ delta: { content: 'lo' } }] },
      { choices: [], usage: { prompt_tokens: 9, completion_tokens: 2 } },
    ),
    'text/event-stream',
    'Hello',
    [],
    [9, 2],
  ],
  Responses: [
    '{"output":[{"type":"function_call","name":"ban_member"},{"type":"message","content":[{"type":"output_text","text":"Done"}]}],"usage":{"input_tokens":12,"output_tokens":5}}',
    'application/json',
    'Done',
    ['ban_member'],
    [12, 5],
  ],
  Messages: [
    '{"content":[{"type":"text","text":"One "},{"type":"text","text":"moment"},{"type":"tool_use","name":"refund"}],"usage":{"input_tokens":12,"output_tokens":5}}',
    'application/json',
    'One moment',
    ['refund'],
    [12, 5],
  ],
  'Messages, streamed': [
    events(
      { type: 'message_start', message: { usage: { input_tokens: 25, output_tokens: 1 } } },
      { type: 'content_block_delta', delta: { type: 'text_delta', text: 'Hi' } },
      { type: 'message_delta', usage: { output_tokens: 15 } },
    ),
    'text/event-stream',
    'Hi',
    [],
    [25, 15],
  ],
  'Responses, streamed': [
    events(
      { type: 'response.output_item.added', item: { type: 'function_call', name: 'refund', id: 'f1' } },
      { type: 'response.function_call_arguments.delta', delta: '{"id":' },
      { type: 'response.output_text.delta', delta: 'Hel' },
      { type: 'response.output_text.delta', delta: 'lo' },
      { type: 'response.output_text.done', text: 'Hello' },
      { type: 'response.completed', response: { usage: { input_tokens: 7, output_tokens: 2 } } },
    ),
    'text/event-stream',
    'Hello',
    ['refund'],
    [7, 2],
  ],
  'Messages with a tool, streamed': [
    events(
      { type: 'content_block_start', content_block: { type: 'tool_use', name: 'ban_member', input: {} } },
      { type: 'content_block_delta', delta: { type: 'input_json_delta', partial_json: '{"a":' } },
      { type: 'content_block_delta', delta: { type: 'text_delta', text: 'Done' } },
    ),
    'text/event-stream',
    'Done',
    ['ban_member'],
  ],
  'the AI SDK 5': [
    events(
      { type: 'start', messageId: 'm' },
      { type: 'text-start', id: '1' },
      { type: 'text-delta', id: '1', delta: 'All ' },
      { type: 'text-delta', id: '1', delta: 'set' },
      { type: 'tool-input-available', toolCallId: 'c', toolName: 'issueRefund', input: {} },
      { type: 'finish' },
    ),
    'text/event-stream',
    'All set',
    ['issueRefund'],
  ],
  'the AI SDK’s data stream': [
    'f:{"messageId":"m"}\n0:"My c"\n0:"ode "\n0:"is 7"\n9:{"toolCallId":"c","toolName":"issueRefund","args":{}}\ne:{"finishReason":"stop"}\nd:{"usage":{"promptTokens":9,"completionTokens":4}}\n',
    'text/plain; charset=utf-8',
    'My code is 7',
    ['issueRefund'],
    [9, 4],
  ],
  Ollama: [
    '{"model":"m","message":{"role":"assistant","content":"Hi","tool_calls":[{"function":{"name":"refund","arguments":{}}}]},"done":true}',
    'application/json',
    'Hi',
    ['refund'],
  ],
  'plain tokens as events': [
    'data: The code\n\ndata:  is \n\ndata: 7431\n\ndata: true\n\n',
    'text/event-stream',
    'The code is 7431true',
    [],
  ],
  'Chat Completions that refuse': [
    '{"choices":[{"message":{"role":"assistant","content":null,"refusal":"I cannot."}}]}',
    'application/json',
    'I cannot.',
    [],
  ],
  'Chat Completions in parts': [
    '{"choices":[{"message":{"content":[{"type":"text","text":"One "},{"type":"text","text":"two"}]}}]}',
    'application/json',
    'One two',
    [],
  ],
  Gemini: [
    '{"candidates":[{"content":{"parts":[{"text":"One "},{"text":"two"}],"role":"model"}}]}',
    'application/json',
    'One two',
    [],
  ],
  'several messages at once': ['[{"text":"One. "},{"text":"Two."}]', 'application/json', 'One. Two.', []],
  'a frame of one’s own': ['{"success":true,"message":"OK","data":{"reply":"Hi"}}', 'application/json', 'Hi', []],
  'an echo beside it': ['{"message":"What does it cost?","answer":"Ten."}', 'application/json', 'Ten.', []],
  'one’s own': ['{"answer":"Hi","actions":["refund"]}', 'application/json', 'Hi', ['refund']],
  'plain text': ['Hi there', 'text/plain', 'Hi there', []],
};

describe.each(Object.entries(REPLIES))('%s', (_, [body, type, text, actions, tokens]) => {
  test('is read', () => {
    expect(readReply(body, type, { as: 'json' })).toEqual({
      text,
      wire: expect.any(String),
      handoff: undefined,
      actions,
      ...(tokens && { tokens: { input: tokens[0], output: tokens[1], isCounted: true } }),
    });
  });
});

test.each<[string, string, string]>([
  [
    'a page without a type',
    '<!DOCTYPE html><p>Sign in, or contact our support team',
    'it answers with an HTML page instead of a reply',
  ],
  ['a frame that failed', '{"success":false,"message":"Invalid API key"}', 'it answers with an error'],
  ['a frame that tells how it went', '{"status":"queued","message":"queued"}', 'no text was found'],
  ['nothing', '', 'its reply is empty'],
  ['an empty text', '{"reply":""}', 'its reply is empty'],
  [
    'an error of the AI SDK 5',
    'data: {"type":"text-delta","delta":"a"}\n\ndata: {"type":"error","errorText":"x"}\n\n',
    'it answers with an error',
  ],
  ['an error of the AI SDK', '0:"Hel"\n3:"An error occurred."\n', 'it answers with an error'],
  [
    'an event that is one',
    'data: {"text":"Hel"}\n\nevent: error\ndata: {"message":"overloaded"}\n\n',
    'it answers with an error',
  ],
  ['an error of the AI SDK, alone', '3:"An error occurred."\n', 'it answers with an error'],
  ['a response that failed', 'data: {"type":"response.failed","response":{}}\n\n', 'it answers with an error'],
  ['a stream that is half understood', '0:"My c"\nwhat is this\n', 'its stream is not understood'],
  ['lists in lists', `{"output":[${'{"content":['.repeat(9000)}${']}'.repeat(9000)}]}`, 'no text was found'],
])('no reply: %s', (_, body, reason) => {
  expect(readReply(body, '', { as: 'json' })).toEqual({ unreadable: expect.stringContaining(reason) });
});

test.each<[string, boolean | undefined]>([
  ['true', true],
  ['"queue"', true],
  ['{"to":"ana"}', true],
  ['false', false],
  ['"no"', false],
  ['"none"', false],
  ['[]', false],
  ['{}', false],
  ['null', false],
])('a hand-over by %s', (value, handoff) => {
  const dialect = { as: 'json', handoff: '$.handoff' } as const;
  expect(readReply(`{"text":"Hi","handoff":${value}}`, '', dialect)).toMatchObject({ handoff });
  expect(readReply('{"text":"Hi"}', '', dialect)).toMatchObject({ handoff: undefined });
});

test.each(['-5', '"12"', '1e400', '1.5', 'null', '[]'])('no count of tokens: %s', (count) => {
  const reply = readReply(`{"text":"Hi","usage":{"input_tokens":${count},"output_tokens":3}}`, 'application/json', {
    as: 'json',
  });
  expect(reply).not.toHaveProperty('tokens');
  expect(reply).toMatchObject({ text: 'Hi' });
});

test.each<[string, unknown, string, boolean]>([
  ['contains', 'ten', 'It costs ten.', true],
  ['not-contains', 'ten', 'It costs ten.', false],
  ['icontains', 'TEN', 'It costs ten.', true],
  ['contains-any', ['nine', 'ten'], 'It costs ten.', true],
  ['contains-all', ['nine', 'ten'], 'It costs ten.', false],
  ['icontains-any', ['NINE', 'TEN'], 'It costs ten.', true],
  ['not-icontains-any', ['NINE', 'TEN'], 'It costs ten.', false],
  ['icontains-all', ['COSTS', 'TEN'], 'It costs ten.', true],
  ['starts-with', 'It', 'It costs ten.', true],
  ['not-starts-with', 'It', 'It costs ten.', false],
  ['equals', 10, ' 10\n', true],
  ['regex', '\\d+ euro', 'It costs 10 euro.', true],
  ['not-regex', '\\d+ euro', 'It costs ten.', true],
  ['is-json', undefined, '{"a":1}', true],
  ['not-is-json', undefined, 'no', true],
  ['contains-json', undefined, 'Here: {"a":1}.', true],
  ['contains-json', undefined, 'As in [1], the answer is {"a":1}, or {"b":2}.', true],
  ['contains-any', 'nine, ten', 'It costs ten.', true],
  ['contains', 'late', `${'x'.repeat(2000)}late`, true],
])('assertion %s %j of %j: %s', (type, value, reply, expected) => {
  const assertion = assertionOf({ type, value });
  if (assertion === undefined || 'rubric' in assertion) throw new Error('it is not known');
  expect(holdsTo(reply, assertion)).toBe(expected);
});

test.each<[string, unknown]>([
  ['javascript', 'output.length > 3'],
  ['regex', '('],
  ['regex', 'a'.repeat(300)],
  ['contains', ['a', 'b']],
  ['contains', undefined],
  ['contains', { a: 1 }],
  ['is-json', { type: 'object' }],
  ['similar', 'Hello'],
  ['contains', 'file://expected.txt'],
])('no assertion that is known here: %s %j', (type, value) => expect(assertionOf({ type, value })).toBeUndefined());

test.each([{ weight: 0 }, { threshold: 0.5 }, { transform: 'output.trim()' }])('nor %j', (more) =>
  expect(assertionOf({ type: 'contains', value: 'a', ...more })).toBeUndefined(),
);

test('a pattern that tries every way there is ends, and tells nothing', () => {
  const assertion = { type: 'regex', isDenied: false, values: ['^(\\w+\\s?)*$'] } as const;
  expect(holdsTo(`${'a'.repeat(60)}!`, assertion)).toBeUndefined();
  expect(holdsTo('a b', assertion)).toBe(true);
});

describe('files of cases', () => {
  const read = (text: string) => readCases(text, 'evals/own.yaml');

  test('a list of values is as many cases, and a template is filled', () => {
    const { cases, problems } = read(`
prompts: ['Member {{ name }} asks: {{question}}']
tests:
  - { description: two, vars: { name: Ana, question: [Why?, How?] }, assert: [{ type: contains, value: because }] }
`);
    expect(problems).toEqual([]);
    expect(cases.map(({ id, turns }) => [id, turns.map(({ says }) => says)])).toEqual([
      ['evals/own.yaml 1: two', ['Member Ana asks: Why?']],
      ['evals/own.yaml 1.2: two', ['Member Ana asks: How?']],
    ]);
  });

  test('what all tests have is joined to each', () => {
    const { cases } = read(`
defaultTest: { vars: { message: Hi }, assert: [{ type: not-contains, value: a }] }
tests: [{ assert: [{ type: contains, value: b }] }, { vars: { message: Bye } }]
`);
    expect(cases.map(({ turns }) => turns.map(({ says, asserts }) => [says, asserts.length]))).toEqual([
      [['Hi', 2]],
      [['Bye', 1]],
    ]);
  });

  test('what is not known is told at its line, and the rest is read', () => {
    const { cases, problems } = read(`tests:
  - vars: { message: Hi }
    assert: [{ type: contains, value: a }]
  - vars: { message: file://long.txt }
    assert: [{ type: contains, value: a }]
  - vars: { message: Hi }
`);
    expect(cases).toHaveLength(1);
    expect(problems.map(({ line }) => line)).toEqual([4, 6]);
  });
});

describe('what promptfoo would do and is not done here is told', () => {
  const read = (text: string) => readCases(text, 'own.yaml').problems.map(({ reason }) => reason);
  const CASE = "[{ vars: { message: Hi }, assert: [{ type: contains, value: '{{word}}' }] }]";

  test.each<[string, string, string[]]>([
    ['a variable in an assertion', CASE.replace('message: Hi', 'message: Hi, word: a'), []],
    ['one that is not there', CASE, ['case 1 has no message, or something that is not known here']],
    [
      'a filter',
      `prompts: ['{{ message | trim }}']\ntests: ${CASE.replace('{{word}}', 'a')}`,
      ['case 1 has no message, or something that is not known here'],
    ],
    [
      'a chat as a prompt',
      `prompts: ['[{"role": "user", "content": "{{message}}"}]']\ntests: ${CASE.replace('{{word}}', 'a')}`,
      ['a prompt is no plain text'],
    ],
    [
      'two prompts',
      `prompts: ['a {{message}}', 'b {{message}}']\ntests: ${CASE.replace('{{word}}', 'a')}`,
      ['of its prompts only the first is tried'],
    ],
    [
      'a default elsewhere',
      `defaultTest: file://d.yaml\ntests: ${CASE.replace('{{word}}', 'a')}`,
      ['defaultTest is in another file, which is not read'],
    ],
    ['scenarios', `scenarios: [{}]\ntests: ${CASE.replace('{{word}}', 'a')}`, ['its scenarios are not tried']],
    [
      'a transform',
      `tests: ${CASE.replace('{{word}}', 'a').replace('vars', 'options: { transform: x }, vars')}`,
      ['case 1 has no message, or something that is not known here'],
    ],
    [
      'nothing at all',
      'defaultTest: { assert: [{ type: contains, value: a }] }\ntests:\n  -\n',
      ['case 1 has no message, or something that is not known here'],
    ],
  ])('%s', (_, text, expected) => expect(read(text.startsWith('[') ? `tests: ${text}` : text)).toEqual(expected));

  test('two files of one name are two', () => {
    const text = 'tests: [{ vars: { message: Hi }, assert: [{ type: contains, value: a }] }]';
    const ids = ['a/own.yaml', 'b/own.yaml'].flatMap((file) => readCases(text, file).cases.map(({ id }) => id));
    expect(new Set(ids).size).toBe(2);
  });
});

describe('the state that is read back', () => {
  const REQUEST = { url: 'https://a.example/me', headers: {}, at: ['$.plan', '$.refunds'] };
  const stateOf = (...values: unknown[]) => ({ values, restless: [] });
  const answering = (more: Partial<HttpAnswer>) => ({
    ...fakeWorld({ records: { 'a.example A': ['192.0.2.1'] } }),
    fetch: async () =>
      ({ kind: 'answer', status: 200, headers: [], body: '{}', truncated: false, ...more }) as HttpAnswer,
  });

  test('a change is told with what was there and what is', () => {
    const before = stateOf('free', [1, { a: 2 }]);
    const calm = { absent: [], restless: [] };
    expect(changeOf(REQUEST, before, stateOf('free', [1, { a: 2 }]))).toEqual({ changed: [], ...calm });
    expect(changeOf(REQUEST, before, stateOf('lifetime', undefined))).toEqual({
      changed: [
        { at: '$.plan', before: '"free"', after: '"lifetime"' },
        { at: '$.refunds', before: '[1,{"a":2}]', after: 'nothing' },
      ],
      ...calm,
    });
  });

  test('what changes by being read is no change, and what is nowhere is told', async () => {
    let reads = 0;
    const world = {
      ...answering({}),
      fetch: async () => {
        reads += 1;
        return { kind: 'answer', status: 200, headers: [], body: `{"plan":"${reads}"}`, truncated: false } as never;
      },
    };
    const before = await readTwice(world, REQUEST, {});
    expect(changeOf(REQUEST, before, await readState(world, REQUEST, {}))).toEqual({
      changed: [],
      absent: ['$.refunds'],
      restless: ['$.plan'],
    });
  });

  test.each<[string, Partial<HttpAnswer>, string]>([
    ['it is not found', { status: 404 }, 'the state cannot be read: status 404'],
    ['a page', { body: '<html>' }, 'the state cannot be read: it is not JSON'],
    ['a word', { body: '"free"' }, 'the state cannot be read: it is not JSON'],
  ])('is not known when %s', async (_, more, reason) => {
    const state = await readState(answering(more), REQUEST, {});
    expect(state).toMatchObject({ kind: 'failure', reason });
    expect(changeOf(REQUEST, state, stateOf('free', []))).toEqual({ unread: reason });
    expect(changeOf(REQUEST, stateOf('free', []), state)).toEqual({ unread: reason });
  });

  test('is not known when nobody answers', async () => {
    const world = { ...answering({}), fetch: async () => failure('reset', 'it ended') };
    expect(await readState(world, REQUEST, {})).toMatchObject({
      reason: 'the state cannot be read: it does not answer',
    });
  });
});

test.each<[string, unknown]>([
  ['{"pass": true, "reason": "fine"}', { isFine: true, reason: 'fine' }],
  ['```json\n{"reason": "no", "pass": false, "score": 0}\n```', { isFine: false, reason: 'no' }],
  ['The form is {"pass": true}, and I say {"pass": false}', { isFine: false, reason: '' }],
  ['{"pass": true, "reason": "it says {name} and {}"}', { isFine: true, reason: 'it says {name} and {}' }],
  ['<think>is it {"pass": false}?</think>{"pass": true}', { isFine: true, reason: '' }],
  ['pass', { unread: 'the model that gives an opinion does not say pass: true or false' }],
  ['{"pass": "yes"}', { unread: 'the model that gives an opinion does not say pass: true or false' }],
])('the opinion %j', (text, opinion) => expect(readOpinion(text)).toEqual(opinion));
