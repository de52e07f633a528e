/** Small repositories, one for each stack: as they should be, and with lines that write secrets. */
export interface Stack {
  files: Record<string, string>;
  faults: Record<string, string>;
  /** `rule file:line`, sorted. */
  found: string[];
}

export const STACKS: Record<string, Stack> = {
  'Next.js with pino': {
    files: {
      'package.json': '{ "dependencies": { "next": "16.0.0", "pino": "10.0.0" } }',
      'src/log.ts':
        "import { pino } from 'pino';\n\nexport const log = pino({ redact: ['*.password', 'req.headers.authorization'] });\n",
      'app/api/login/route.ts':
        "export async function POST(request: Request) {\n  const { email, password } = await request.json();\n  log.info({ member: await idOf(email) }, 'login');\n}\n",
    },
    faults: {
      'src/log.ts': "import { pino } from 'pino';\n\nexport const log = pino({ level: 'info' });\n",
      'app/api/login/route.ts':
        "export async function POST(request: Request) {\n  const { email, password } = await request.json();\n  log.info({ email, password }, 'login');\n}\n",
    },
    found: ['logs/redact-missing src/log.ts:3', 'logs/secret-call app/api/login/route.ts:3'],
  },
  'Remix, SvelteKit, Nuxt and Astro': {
    files: {
      'package.json': '{ "dependencies": { "vite": "8.0.0" } }',
      'app/routes/login.tsx': "export async function action({ request }) {\n  console.log('login', request.url);\n}\n",
      'src/routes/+page.server.ts': "console.info('up');\n",
      'server/api/me.ts': "console.log('me');\n",
      'src/pages/index.astro': '---\nconsole.log("home");\n---\n<p>Hello</p>\n',
      'src/routes/+page.svelte': "<script>\n  console.log('page');\n</script>\n",
    },
    faults: {
      'app/routes/login.tsx':
        "export async function action({ request }) {\n  console.log('login', request.headers);\n}\n",
      'src/routes/+page.server.ts': 'console.info(process.env);\n',
      'server/api/me.ts': '// who\nconsole.log(`as $' + '{accessToken}`);\n',
      'src/pages/index.astro': '---\nconsole.log(import.meta.env.SECRET_KEY);\n---\n<p>Hello</p>\n',
      'src/routes/+page.svelte': '<script>\n  console.log(newPassword);\n</script>\n',
    },
    found: [
      'logs/secret-call app/routes/login.tsx:2',
      'logs/secret-call server/api/me.ts:2',
      'logs/secret-call src/pages/index.astro:2',
      'logs/secret-call src/routes/+page.server.ts:1',
      'logs/secret-call src/routes/+page.svelte:2',
    ],
  },
  'Express with pino-http': {
    files: {
      'src/app.js':
        "const pinoHttp = require('pino-http');\napp.use(pinoHttp({ redact: ['req.headers.cookie'] }));\napp.post('/a', (req) => console.log('a', req.body.id));\n",
    },
    faults: {
      'src/app.js':
        "const pinoHttp = require('pino-http');\napp.use(pinoHttp());\napp.post('/a', (req) => console.log('a', req.body));\n",
    },
    found: ['logs/redact-missing src/app.js:2', 'logs/secret-call src/app.js:3'],
  },
  NestJS: {
    files: {
      'src/auth.service.ts':
        'export class AuthService {\n  private readonly logger = new Logger(AuthService.name);\n  login(dto: LoginDto) {\n    this.logger.log(`login of a member`);\n  }\n}\n',
    },
    faults: {
      'src/auth.service.ts':
        "export class AuthService {\n  private readonly logger = new Logger(AuthService.name);\n  login(dto: LoginDto) {\n    this.logger.log('login', dto.password);\n  }\n}\n",
    },
    found: ['logs/secret-call src/auth.service.ts:4'],
  },
  Rails: {
    files: {
      'config/application.rb': 'module Members\nend\n',
      'config/initializers/filter_parameter_logging.rb':
        'Rails.application.config.filter_parameters += [:passw, :token]\n',
      'app/controllers/sessions_controller.rb': 'def create\n  Rails.logger.info "login"\nend\n',
    },
    faults: {
      'config/initializers/filter_parameter_logging.rb': '# nothing\n',
      'app/controllers/sessions_controller.rb': 'def create\n  Rails.logger.info params\nend\n',
    },
    found: ['logs/redact-missing config/application.rb:1', 'logs/secret-call app/controllers/sessions_controller.rb:2'],
  },
  Django: {
    files: { 'requirements.txt': 'django==6.0\n', 'members/views.py': "logger.info('login of %s', user.pk)\n" },
    faults: { 'members/views.py': "# login\nlogger.info('login %s', request.POST)\n" },
    found: ['logs/secret-call members/views.py:2'],
  },
  Laravel: {
    files: {
      'composer.json': '{}',
      'app/Http/LoginController.php': "<?php\nLog::info('login', ['id' => $user->id]);\n",
    },
    faults: { 'app/Http/LoginController.php': "<?php\nLog::info('login', $request->all());\n" },
    found: ['logs/secret-call app/Http/LoginController.php:2'],
  },
  'Supabase functions': {
    files: { 'supabase/functions/pay/index.ts': "Deno.serve(async (request) => {\n  console.log('paid');\n});\n" },
    faults: {
      'supabase/functions/pay/index.ts':
        "Deno.serve(async (request) => {\n  console.log('paid', request.headers.get('authorization'));\n});\n",
    },
    found: ['logs/secret-call supabase/functions/pay/index.ts:2'],
  },
  'A log file': {
    files: {
      'launch.yml': 'logs: { files: [logs/app.log] }\n',
      'logs/app.log': '{"time":1760000000000,"level":30,"msg":"up"}\n{"time":1760000000001,"password":"[FILTERED]"}\n',
    },
    faults: {
      'logs/app.log':
        '{"time":1760000000000,"level":30,"msg":"up"}\n{"time":1760000000001,"password":"hunter2hunter"}\n{"pan":"4111111111111111"}\n',
    },
    found: ['logs/scan logs/app.log:2', 'logs/scan logs/app.log:3'],
  },
};
