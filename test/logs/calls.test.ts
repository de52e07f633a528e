import { describe, expect, test } from '@jest/globals';
import { loggingOf } from '../../src/surveys/logs/calls.ts';
import { otherLogCalls } from '../../src/surveys/logs/other-calls.ts';

const told = async (text: string, file = 'src/a.ts') => {
  const found = await loggingOf(text, file);
  return 'reason' in found ? found : found.calls.map(({ what, line }) => `${what}:${line}`);
};

describe('what a script hands to its log', () => {
  test.each([
    ['console.log(req.body)', ['request:1']],
    ["console.log('login', { body: req.body })", ['request:1']],
    [['logger.info(`headers $', '{JSON.stringify(request.headers)}`)'].join(''), ['request:1']],
    ['req.log.warn({ cookies: req.cookies })', ['request:1']],
    ['ctx.logger.debug(ctx.request.body)', ['request:1']],
    ['console.log(process.env)', ['environment:1']],
    ['console.error("no", process.env.STRIPE_SECRET_KEY)', ['environment:1']],
    ['this.logger.log(import.meta.env)', ['environment:1']],
    ['console.log(email, password)', ['password:1']],
    ['log.info({ user: { email, password: user.password } })', ['password:1']],
    ['console.log("pw: " + newPassword)', ['password:1']],
    ['winston.info(data?.clientSecret ?? "none")', ['token:1']],
    ['console.log(ok ? accessToken : null)', ['token:1']],
    ["console.log(req.get('Authorization'))", ['token:1']],
    ['console.log(req.headers.authorization)', ['token:1']],
    ["console.log(req.headers['cookie'])", ['token:1']],
    ['console.log(user.token, ...[refreshToken])', ['token:1']],
    ['console.log(card.cardNumber, cvv)', ['payment:1']],
    ['console.log(req.session)', ['session:1']],
    ['console.log(\n  "a",\n  password,\n)', ['password:3']],
    ['console.log(password as string)', ['password:1']],
    [["console.log(`user's password $", "{password} isn't ok`)"].join(''), ['password:1']],
    ['console.log(jwt)', ['token:1']],
    ['console.log(passphrase)', ['password:1']],
    ['logger.info(req.rawBody)', ['request:1']],
    ['console.log(process.env.GITHUB_TOKEN)', ['token:1']],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  test.each([
    "console.log('the password is wrong')",
    'console.log("req.body", id)',
    'console.log(req.body.id, req.headers.host, req.headers["user-agent"])',
    'console.log(password.length, Boolean(token), !!secret, typeof password)',
    'console.log(password === other, token ? "yes" : "no")',
    'console.log(mask(password), redact(req.body), hash(token), omit(user, ["password"]))',
    'console.log({ password: "***", hasPassword: true, token: undefined })',
    'console.log(usage.totalTokens, maxTokens, tokens, token)',
    'console.log(process.env.NODE_ENV, process.env.NEXT_PUBLIC_KEY)',
    'console.log(resetPassword, isSecret, showPassword)',
    'console.log(document.body, response.body, res.headers)',
    'save(password); console.log("saved")',
    'console.log(AuthErrorCodes.INVALID_PASSWORD, ActionTypes.UPDATE_PASSWORD)',
    'logger.warn({ wrongPassword: true, invalidPassword })',
    'console.error(formErrors.password, labels.password)',
    'console.log(config.requirePassword)',
    'console.log(err.fields.password, t.password, styles.password, validation.password, config.routes.password)',
    'logger.info(process.env.ACCESS_TOKEN_TTL, process.env.PASSWORD_MIN_LENGTH, env.TOKEN_SYMBOL)',
    "logger.info('res', ctx.body)",
    'console.log(sessionId, session)',
    '// console.log(req.body)',
    'const logger = makeLogger(); blog.info(password); dialog.log(secret)',
  ])('nothing: %s', async (text) => {
    expect(await told(text)).toEqual([]);
  });

  test('what cannot be read is not known, by its line', async () => {
    expect(await told('console.log(req.body)\n\nconst = ;\n')).toMatchObject({ line: 3 });
  });

  test('in components and with types', async () => {
    expect(await told('const a: string = b!; console.info(password!)', 'src/a.vue')).toEqual(['password:1']);
    expect(await told('export const A = () => { console.log(password); return <p /> }', 'src/a.tsx')).toEqual([
      'password:1',
    ]);
  });
});

describe('loggers that are set up', () => {
  test.each([
    ["const log = pino({ redact: ['password'] })", ['pino true']],
    ['const log = pino()', ['pino false']],
    ["const log = pino({ level: 'info' })", ['pino false']],
    ["const options = { redact: ['a'] };\nconst log = pino(options)", ['pino true']],
    ['app.use(pinoHttp())', ['pino-http false']],
    ['LoggerModule.forRoot({ pinoHttp: { redact: [] } })', ['pino-http true']],
    ['Fastify({ logger: true })', ['Fastify false']],
    ['Fastify({ logger: { redact: ["req.headers.authorization"] } })', ['Fastify true']],
    ['Fastify({})', []],
    ["import winston from 'winston';\nwinston.createLogger({ format: winston.format.json() })", ['winston false']],
    [
      "import winston from 'winston';\nimport { masked } from './masked';\nwinston.createLogger({ format: masked() })",
      ['winston true'],
    ],
    ['createLogger({})', []],
  ])('%s', async (text, expected) => {
    const found = await loggingOf(text, 'src/log.ts');
    expect('loggers' in found && found.loggers.map(({ library, masks }) => `${library} ${masks}`)).toEqual(expected);
  });
});

describe('in other languages', () => {
  const other = (text: string, file: string) =>
    otherLogCalls(text, file).map(({ what, line, sink }) => `${what}:${line} ${sink}`);

  test.each([
    ['a.py', 'x = 1\nlogger.info(request.POST)\n', ['request:2 logger.info']],
    ['a.py', 'logging.debug(f"login {password}")', ['password:1 logging.debug']],
    ['a.py', 'print(os.environ)', ['environment:1 print']],
    ['a.py', 'logger.info("login %s", user.password)', ['password:1 logger.info']],
    ['a.rb', 'Rails.logger.info params', ['request:1 Rails.logger.info']],
    ['a.rb', 'logger.debug("in #{request.headers}")', ['request:1 logger.debug']],
    ['a.rb', 'puts ENV', ['environment:1 puts']],
    ['a.php', "<?php\nLog::info('in', $request->all());", ['request:2 Log::info']],
    ['a.php', 'error_log(print_r($_POST, true));', ['request:1 error_log']],
    ['a.php', 'logger()->info("x {$password}");', ['password:1 logger()->info']],
    ['a.go', 'log.Printf("%v", r.Header)', ['request:1 log.Printf']],
    ['a.go', 'slog.Info("login", "password", password)', ['password:1 slog.Info']],
  ])('%s %s', (file, text, expected) => {
    expect(other(text, file)).toEqual(expected);
  });

  test.each([
    [
      'a.py',
      'logger.info("password changed")\nprint(request.POST.get("id"))\n# print(password)\nprint(len(os.environ["A"]))',
    ],
    ['a.rb', 'logger.info "password changed"\nputs params[:id]\nlogger.info(params.permit(:id))\nputs password.length'],
    ['a.php', "Log::info('password changed');\nLog::info($request->input('id'));\n// var_dump($_POST)"],
    [
      'a.py',
      'logger.info("Logged in")  # never log the password here\nprint("Resetting password for", email) ; reset(password)\nlogger.info("state %s", user.has_password)\nlogger.warning("bad form %s", form.password.errors)',
    ],
    [
      'a.rb',
      'Rails.logger.warn("Login failed") unless user.authenticate(password)\nlogger.info("no password given") if password',
    ],
    ['a.go', 'log.Println("ok") // no password is written'],
    ['a.go', 'log.Printf("pw set: %t", cfg.Password != "")'],
    ['a.rb', 'puts I18n.t(:password)\nputs user.errors[:password].first'],
    ['a.go', 'log.Println("password changed")\nlog.Println(r.Header.Get("Host"))'],
  ])('%s: nothing', (file, text) => {
    expect(other(text, file)).toEqual([]);
  });
});
