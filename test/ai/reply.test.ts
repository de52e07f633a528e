import { describe, expect, test } from '@jest/globals';
import { assertionOf, holdsTo } from '../../src/ai/assertions.ts';
import { readOpinion } from '../../src/ai/opinion.ts';
import { readCases } from '../../src/ai/own-cases.ts';
import { readReply } from '../../src/ai/reply.ts';
import { changeOf, readState } from '../../src/ai/state.ts';
import { fakeWorld } from '../../src/world/fake.ts';
import { failure, type HttpAnswer } from '../../src/world/world.ts';

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
  'one’s own': ['{"answer":"Hi","actions":["refund"]}', 'application/json', 'Hi', ['refund']],
  'plain text': ['Hi there', 'text/plain', 'Hi there', []],
};

describe.each(Object.entries(REPLIES))('%s', (_, [body, type, text, actions, tokens]) => {
  test('is read', () => {
    expect(readReply(body, type, { as: 'json' })).toEqual({
      text,
      handoff: false,
      actions,
      ...(tokens && { tokens: { input: tokens[0], output: tokens[1], isCounted: true } }),
    });
  });
});

test.each(['-5', '"12"', '1e400', '1.5', 'null', '[]'])('no count of tokens: %s', (count) => {
  const reply = readReply(`{"text":"Hi","usage":{"input_tokens":${count},"output_tokens":3}}`, 'application/json', {
    as: 'json',
  });
  expect(reply).toEqual({ text: 'Hi', handoff: false, actions: [] });
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
])('no assertion that is known here: %s %j', (type, value) => expect(assertionOf({ type, value })).toBeUndefined());

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
      ['own.yaml 1: two', ['Member Ana asks: Why?']],
      ['own.yaml 1.2: two', ['Member Ana asks: How?']],
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

describe('the state that is read back', () => {
  const REQUEST = { url: 'https://a.example/me', headers: {}, at: ['$.plan', '$.refunds'] };
  const answering = (more: Partial<HttpAnswer>) => ({
    ...fakeWorld({ records: { 'a.example A': ['192.0.2.1'] } }),
    fetch: async () =>
      ({ kind: 'answer', status: 200, headers: [], body: '{}', truncated: false, ...more }) as HttpAnswer,
  });

  test('a change is told with what was there and what is', () => {
    const before = { values: ['free', [1, { a: 2 }]] };
    expect(changeOf(REQUEST, before, { values: ['free', [1, { a: 2 }]] })).toEqual({ changed: [] });
    expect(changeOf(REQUEST, before, { values: ['lifetime', undefined] })).toEqual({
      changed: [
        { at: '$.plan', before: '"free"', after: '"lifetime"' },
        { at: '$.refunds', before: '[1,{"a":2}]', after: 'nothing' },
      ],
    });
  });

  test.each<[string, Partial<HttpAnswer>, string]>([
    ['it is not found', { status: 404 }, 'the state cannot be read: status 404'],
    ['a page', { body: '<html>' }, 'the state cannot be read: it is no JSON'],
    ['nothing is there', { body: '{"name":"Ana"}' }, 'nothing of the state is where ai.state.at points to'],
  ])('is not known when %s', async (_, more, reason) => {
    const state = await readState(answering(more), REQUEST, {});
    expect(state).toMatchObject({ kind: 'failure', reason });
    expect(changeOf(REQUEST, state, { values: ['free', []] })).toEqual({ unread: reason });
    expect(changeOf(REQUEST, { values: ['free', []] }, state)).toEqual({ unread: reason });
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
  ['pass', { unread: 'the model that gives an opinion does not say pass: true or false' }],
  ['{"pass": "yes"}', { unread: 'the model that gives an opinion does not say pass: true or false' }],
])('the opinion %j', (text, opinion) => expect(readOpinion(text)).toEqual(opinion));
