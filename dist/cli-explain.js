import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  parse
} from "./run-options.js";
import "./report-formats.js";
import {
  nearest,
  ruleIds
} from "./config-load.js";
import "./config-yaml.js";
import {
  EXIT,
  UsageError
} from "./run-process.js";
import {
  checks,
  dnsServices
} from "./checks-migrations-rules-history.js";
import "./lookups-parse-page.js";
import "./lib-table-name.js";
import "./io-secrets.js";
import "./lib-event-loop-turns.js";
import "./io-measures.js";
import "./lookups-email-message.2.js";
import "./io-address-guard.js";
import "./lookups-file-routes.2.js";
import "./io-records.js";
import "./io-endpoint.js";
import "./io-failure.js";
import "./lib-clock.js";
import {
  deployPlatforms
} from "./catalog-platforms-index.js";
import "./lib-smol-toml.js";
import "./lib-yaml.js";
import "./lib-lines.js";
import "./catalog-mail-providers-transactional.js";
import "./lib-domain-names.js";
import "./lib-host-names.js";
import "./lib-ipaddr.js.js";
import "./lib-tldts.js";
import "./lib-secret-names.js";
import "./lib-globs.js";
import "./lib-product-paths.js";
import "./lib-zod.js";
import "./lib-zod.2.js";
import {
  ruleLink
} from "./report-rule-link.js";
import {
  areaOf
} from "./report-work-areas.js";
import "./gate-verdict.js";
import "./gate-look.js";
import "./runtime.js";

// src/catalog/how-to/headers.ts
var quoted = (value) => `"${value.replaceAll('"', '\\"')}"`;
function header(name, value) {
  return {
    does: `Send ${name}`,
    at: [
      [
        "Vercel (vercel.json)",
        `{ "headers": [{ "source": "/(.*)", "headers": [{ "key": "${name}", "value": "${value.replaceAll('"', '\\"')}" }] }] }`
      ],
      ["Netlify, Cloudflare Pages (_headers)", `a line with /*, and below it, indented: ${name}: ${value}`],
      [
        "Next.js (next.config.js)",
        `headers: async () => [{ source: '/:path*', headers: [{ key: '${name}', value: ${JSON.stringify(value)} }] }]`
      ],
      ["nginx", `add_header ${name} ${quoted(value)} always;`],
      ["Apache", `Header always set ${name} ${quoted(value)}`],
      ["Caddy", `header ${name} ${quoted(value)}`],
      [
        "Express",
        `app.use((request, response, next) => { response.set('${name}', ${JSON.stringify(value)}); next(); });`
      ],
      ["Rails", `config.action_dispatch.default_headers['${name}'] = ${JSON.stringify(value)}`],
      ["Django (in a middleware)", `response['${name}'] = ${JSON.stringify(value)}`],
      ["Laravel (in a middleware)", `$response->headers->set('${name}', ${JSON.stringify(value)});`],
      [
        "WordPress (functions.php)",
        `add_action('send_headers', fn () => header(${JSON.stringify(`${name}: ${value}`)}));`
      ]
    ]
  };
}
var COOKIES = {
  does: "Set the session cookie",
  at: [
    [
      "Express (express-session)",
      "cookie: { secure: true, httpOnly: true, sameSite: 'lax' }, and app.set('trust proxy', 1)"
    ],
    ["Next.js", "(await cookies()).set('session', value, { secure: true, httpOnly: true, sameSite: 'lax' })"],
    ["Auth.js", "useSecureCookies: true"],
    ["Rails", "config.session_store :cookie_store, key: '_app', secure: true, httponly: true, same_site: :lax"],
    ["Django", "SESSION_COOKIE_SECURE = True; SESSION_COOKIE_HTTPONLY = True; CSRF_COOKIE_SECURE = True"],
    ["Flask", "SESSION_COOKIE_SECURE=True, SESSION_COOKIE_HTTPONLY=True, SESSION_COOKIE_SAMESITE='Lax'"],
    ["Laravel (.env)", "SESSION_SECURE_COOKIE=true"],
    [
      "PHP (php.ini)",
      "session.cookie_secure = 1, session.cookie_httponly = 1 and session.cookie_samesite = Lax, each on its own line"
    ],
    ["WordPress (wp-config.php)", "define('FORCE_SSL_ADMIN', true);"],
    ["ASP.NET Core", "options.Cookie.SecurePolicy = CookieSecurePolicy.Always; options.Cookie.HttpOnly = true;"]
  ]
};
var headerHowTos = {
  "headers/hsts": header("Strict-Transport-Security", "max-age=31536000"),
  "headers/nosniff": header("X-Content-Type-Options", "nosniff"),
  "headers/referrer": header("Referrer-Policy", "strict-origin-when-cross-origin"),
  "headers/framing": header("X-Frame-Options", "SAMEORIGIN"),
  "headers/csp": header("Content-Security-Policy-Report-Only", "default-src 'self'"),
  "headers/permissions-policy": header("Permissions-Policy", "camera=(), microphone=(), geolocation=()"),
  "headers/cookies": COOKIES
};

// src/catalog/how-to/hosting.ts
var REDIRECTS = {
  does: "Redirect to https and to one host",
  at: [
    ["Vercel", "Settings > Domains: redirect www to the domain, or the other way round. https is automatic."],
    ["Netlify", "Domain management: set the primary domain. https and the redirect of the other name are automatic."],
    ["Cloudflare", "SSL/TLS > Overview: Full (strict). SSL/TLS > Edge Certificates: Always Use HTTPS."],
    [
      "nginx",
      "server { listen 80; server_name example.com www.example.com; return 301 https://$host$request_uri; } and a server block for https://www that returns 301 to https://example.com$request_uri"
    ],
    [
      "Apache",
      "In the host for port 80: Redirect permanent / https://example.com/  (behind a proxy, test %{HTTP:X-Forwarded-Proto} in a RewriteCond instead)"
    ],
    ["Caddy", "www.example.com { redir https://example.com{uri} permanent }  (https is automatic)"],
    [
      "Express",
      "app.set('trust proxy', 1); app.use((request, response, next) => request.secure ? next() : response.redirect(308, 'https://' + request.hostname + request.originalUrl));"
    ],
    ["Rails", "config.force_ssl = true; config.assume_ssl = true behind a proxy"],
    ["Django", "SECURE_SSL_REDIRECT = True; SECURE_PROXY_SSL_HEADER = ('HTTP_X_FORWARDED_PROTO', 'https')"],
    [
      "Laravel",
      "Redirect at the web server. So that links are https, trust the proxy in bootstrap/app.php: $middleware->trustProxies(at: '*')"
    ],
    ["WordPress", "Settings > General: both addresses with https and the same host."]
  ]
};
var CERTIFICATES = {
  does: "Get and renew a certificate",
  at: [
    [
      "Vercel, Netlify, Render, Railway",
      "Add the domain in its settings. Certificates are issued and renewed once DNS points there."
    ],
    ["Fly.io", "fly certs add example.com; fly certs show example.com"],
    ["Heroku", "heroku certs:auto:enable"],
    [
      "Cloudflare",
      "SSL/TLS > Edge Certificates: Universal SSL. On the origin: SSL/TLS > Origin Server > Create Certificate."
    ],
    ["nginx", "ssl_certificate /etc/letsencrypt/live/example.com/fullchain.pem; then nginx -s reload"],
    ["Apache", "SSLCertificateFile /etc/letsencrypt/live/example.com/fullchain.pem; then apachectl graceful"],
    ["Caddy", "Name the domain in the Caddyfile. Certificates are automatic."],
    ["Certbot", "certbot renew --dry-run; systemctl list-timers certbot.timer"],
    [
      "AWS",
      "Certificate Manager: request the certificate with DNS validation, and attach it to the load balancer or CloudFront."
    ],
    ["Google Cloud", "Use a Google-managed certificate on the load balancer."]
  ]
};
var VARIABLES = {
  does: "Set a variable for production",
  at: [
    ["Vercel", "Settings > Environment Variables > Production, or: vercel env add NAME production"],
    ["Netlify", "Site configuration > Environment variables, or: netlify env:set NAME value"],
    ["Render", "the service > Environment"],
    ["Railway", "the service > Variables"],
    ["Fly.io", "fly secrets set NAME=value"],
    ["Heroku", "heroku config:set NAME=value"],
    ["Cloudflare", "wrangler secret put NAME"],
    ["AWS Lambda", "Configuration > Environment variables"],
    ["Google Cloud Run", "gcloud run services update SERVICE --update-env-vars NAME=value"],
    ["DigitalOcean App Platform", "the app > Settings > App-Level Environment Variables"]
  ]
};
var ROLLBACK = {
  does: "Roll back",
  at: deployPlatforms.map(({ name, rollback: { command: command2, caveat } }) => [name, `${command2} (${caveat})`])
};
var RATE_LIMITS = {
  does: "Limit attempts",
  at: [
    [
      "Express",
      "app.use('/login', rateLimit({ windowMs: 15 * 60_000, limit: 10 }))  (express-rate-limit, with a shared store)"
    ],
    ["Next.js", "Ratelimit.slidingWindow(10, '15 m')  (@upstash/ratelimit) in the route handler"],
    ["Rails", "rate_limit to: 10, within: 3.minutes, only: :create"],
    ["Devise", "config.lock_strategy = :failed_attempts; config.maximum_attempts = 10"],
    ["Django", "@ratelimit(key='ip', rate='10/15m', block=True)  (django-ratelimit), or django-axes"],
    ["Laravel", "Route::post('/login', …)->middleware('throttle:10,15')"],
    ["Flask", "@limiter.limit('10 per 15 minutes')  (Flask-Limiter)"],
    [
      "nginx",
      "In http: limit_req_zone $binary_remote_addr zone=login:10m rate=10r/m;  In location = /login: limit_req zone=login burst=5; limit_req_status 429;"
    ],
    ["Cloudflare", "Security > WAF > Rate limiting rules: the path of the login, 10 requests per minute and IP."],
    ["Supabase", "Authentication > Rate Limits"],
    ["WordPress", "a plugin such as Limit Login Attempts Reloaded"]
  ]
};
var each = (rules, steps) => Object.fromEntries(rules.map((rule) => [rule, steps]));
var hostingHowTos = {
  ...each(
    ["https", "canonical", "duplicate", "loop", "chain", "permanent", "path-lost", "query-lost", "downgrade"].map(
      (name) => `redirects/${name}`
    ),
    REDIRECTS
  ),
  ...each(["tls/invalid", "tls/chain", "tls/expiry", "tls/renewal", "tls/end-to-end"], CERTIFICATES),
  ...each(["environment/missing", "environment/wrong-stage", "edge/test-keys"], VARIABLES),
  ...each(["deploy/rollback", "smoke/reachable", "smoke/version"], ROLLBACK),
  ...each(["limits/login", "limits/signup", "limits/reset", "limits/shared"], RATE_LIMITS)
};

// src/cli/rule-page.ts
function priorityWords(priority) {
  if (typeof priority === "string") return priority;
  return `${priority.prelaunch}; once live, ${priority.live}`;
}
function rulePage(id, rule) {
  const area = areaOf({ rule: id, place: { address: "" } });
  return [
    `# ${rule.title}`,
    `\`${id}\` · ${priorityWords(rule.priority)}`,
    `**Passes when:** ${rule.proves}`,
    `## Why it matters

${rule.why}`,
    ...rule.weighs === void 0 ? [] : [`## How severe it is

${rule.weighs}`],
    `## How to fix it

${rule.remedy}

**Where:** ${WHERE[area]} ${TAKES[area]}`,
    ...stepsFor(id, area) ?? [],
    `## See it yourself

${seeing(id, area)}`,
    `## Source

${rule.source}`,
    `## Accept it for a limited time

In launch.yml:

\`\`\`yaml
accept:
  - { rule: ${id}, why: "…", until: 2026-12-31 }
\`\`\``
  ].join("\n\n");
}
var codeSpan = (line) => line.includes("`") ? `\`\` ${line} \`\`` : `\`${line}\``;
var WHERE = {
  registrar: "at the company where you bought the domain.",
  dns: "in the panel of the company that runs your DNS.",
  mail: "in the panel of your mail provider; most also show DNS records to publish.",
  host: "in the settings of your hosting provider, or in its file in the repository.",
  code: "in the code of the product.",
  "launch.yml": "in launch.yml.",
  github: "on GitHub, in the review of the pull request."
};
var TAKES = {
  registrar: "Changes at a registrar can take up to two days until every resolver has them.",
  dns: "A new record counts at once; a changed one after the TTL of the old one, at most.",
  mail: "It counts once the DNS records of the provider are published and its panel shows them as verified.",
  host: "It counts with the next deployment or when the setting is saved.",
  code: "It counts with the next deployment.",
  "launch.yml": "It counts with the next run.",
  github: "It counts with the merge."
};
function stepsFor(id, area) {
  const known = headerHowTos[id] ?? hostingHowTos[id];
  if (known !== void 0)
    return [`### ${known.does}`, known.at.map(([place, line]) => `- **${place}**: ${codeSpan(line)}`).join("\n")];
  if (area !== "dns") return void 0;
  const rows = dnsServices.map(
    ({ name, panel = "DNS", apex }) => `| ${name} | ${panel} | ${apex === "empty" ? "leave Name empty" : "`@`"} |`
  );
  return [
    "### In the panel of your DNS host",
    ["| DNS host | where | name of the domain itself |", "|---|---|---|", ...rows].join("\n")
  ];
}
function seeing(id, area) {
  const [check = ""] = id.split("/");
  const own = `\`\`\`sh
launch-gate check example.com --only ${id}
\`\`\``;
  if (["registrar", "dns", "mail"].includes(area) && ["dns", "email"].includes(check))
    return `${own}

Or ask DNS: \`dig NAME TYPE\` on macOS and Linux, \`nslookup -type=TYPE NAME\` on Windows.`;
  if (["redirects", "headers", "edge", "smoke"].includes(check))
    return `${own}

Or look at the response: \`curl -sSI URL\` (on Windows \`curl.exe\`), or the network panel of the browser’s developer tools.`;
  return own;
}

// src/cli/explain.ts
var EXPLAIN_OPTIONS = {
  "no-color": { type: "boolean", help: "no colors, which it never has" },
  help: { type: "boolean", help: "show this help" }
};
function explain(words) {
  const [id = ""] = words;
  if (words.length === 0) return `${checks.map(({ name }) => explainCheck(name)).join("\n\n")}
`;
  if (words.length === 1 && checks.some(({ name }) => name === id)) return `${explainCheck(id)}
`;
  const rule = ruleOf(id);
  if (words.length === 1 && rule !== void 0) return `${rulePage(id, rule)}

${ruleLink(id)}
`;
  const found = rulesWith(words);
  if (found.length === 0)
    throw new UsageError(`No rule fits ${JSON.stringify(words.join(" "))}${nearest(id, ruleIds())}`);
  return `${found.map(row).join("\n")}

launch-gate explain RULE shows one of them.
`;
}
function ruleOf(id) {
  const [name, ruleName = ""] = id.split("/");
  return checks.find((check) => check.name === name)?.rules[ruleName];
}
function rulesWith(words) {
  const wanted = words.flatMap((word) => word.toLowerCase().split(/\s+/)).filter(Boolean);
  return ruleIds().filter((id) => {
    const { title = "", proves = "", why = "", remedy = "" } = ruleOf(id) ?? {};
    const text = [id, title, proves, why, remedy].join(" ").toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
function row(id) {
  const rule = ruleOf(id);
  return `  ${id.padEnd(28)} ${priorityWords(rule?.priority ?? "fix-after-launch").padEnd(42)} ${rule?.title ?? ""}`;
}
function explainCheck(name) {
  const check = checks.find((each2) => each2.name === name);
  if (check === void 0) return "";
  return [`${name}: ${check.summary}`, "", ...Object.keys(check.rules).map((id) => row(`${name}/${id}`))].join("\n");
}
var command = {
  usage: "[RULE | CHECK | WORDS]",
  options: EXPLAIN_OPTIONS,
  async run(args, { stdout }) {
    stdout.write(explain(parse(args, EXPLAIN_OPTIONS).positionals));
    return EXIT.go;
  }
};
export {
  command
};
