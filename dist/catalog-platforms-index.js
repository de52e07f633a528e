import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  at,
  entries,
  texts
} from "./lib-smol-toml.js";
import {
  isUnderAny
} from "./lib-host-names.js";

// src/catalog/platforms/versions.ts
var VARIABLES = [
  [/^(?:RAILPACK_|NIXPACKS_)?NODE_VERSION$/, "Node.js"],
  [/^(?:RAILPACK_|NIXPACKS_)?PYTHON_VERSION$/, "Python"],
  [/^(?:RAILPACK_|NIXPACKS_)?RUBY_VERSION$/, "Ruby"],
  [/^(?:RAILPACK_|NIXPACKS_)?(?:GO_VERSION)$/, "Go"]
];
var fromMap = (map) => entries(map).flatMap(([name, value]) => {
  const language = VARIABLES.find(([known]) => known.test(name))?.[1];
  return language === void 0 || texts(value).length === 0 ? [] : [[language, String(value), name]];
});
var RUNTIMES = [
  [/^nodejs(\d+)/, "Node.js"],
  [/^python(\d[\d.]*)/, "Python"],
  [/^ruby(\d[\d.]*)/, "Ruby"]
];
function fromRuntime(runtime) {
  const [text = ""] = texts(runtime);
  return RUNTIMES.flatMap(([form, language]) => {
    const digits = form.exec(text)?.[1];
    if (digits === void 0) return [];
    const isPacked = language !== "Node.js" && !digits.includes(".") && digits.length > 1;
    return [[language, isPacked ? `${digits[0]}.${digits.slice(1)}` : digits, text]];
  });
}

// src/catalog/platforms/aws.ts
var lambda = {
  name: "AWS Lambda",
  sets: /^AWS_(?:REGION|DEFAULT_REGION|LAMBDA_.*|EXECUTION_ENV)$/,
  deploysBy: { command: /\b(?:serverless|sls)\s+deploy/ },
  file: {
    name: /(^|\/)serverless\.ya?ml$/,
    commands: [],
    variables: [
      ["provider", "environment"],
      ["functions", "*", "environment"]
    ],
    versions: (tree) => [
      ...fromRuntime(at(tree, "provider", "runtime")),
      ...entries(at(tree, "functions")).flatMap(([, each]) => fromRuntime(at(each, "runtime")))
    ].slice(0, 1)
  },
  rollback: { command: "serverless rollback --timestamp TIMESTAMP", caveat: "resources of the stack go back too" },
  versions: { "Node.js": { order: ["platform"] }, Python: { order: ["platform"] } }
};
var amplify = {
  name: "AWS Amplify",
  leadsTo: ["amplifyapp.com"],
  gives: ["amplifyapp.com"]
};
var cloudFront = { name: "Amazon CloudFront", requestId: "x-amz-cf-id" };
var loadBalancing = {
  name: "AWS Elastic Load Balancing",
  leadsTo: ["elb.amazonaws.com"],
  requestId: "x-amzn-trace-id"
};

// src/catalog/platforms/cloudflare.ts
var cloudflare = {
  name: "Cloudflare",
  gives: ["workers.dev"],
  doors: { "dash.cloudflare.com": "the dashboard of Cloudflare" },
  requestId: "cf-ray",
  cacheStatus: "cf-cache-status",
  challenge: ["cf-mitigated", "challenge"],
  dns: { nameServers: ["ns.cloudflare.com"], panel: "DNS > Records", apex: "@" },
  sets: /^CF_PAGES(?:_.*)?$/,
  deploysBy: { command: /\bwrangler\s+(?:deploy|publish|pages\s+deploy)/ },
  file: {
    name: /(^|\/)wrangler\.(?:toml|jsonc?)$/,
    commands: [["build", "build", "command"]],
    variables: [["vars"], ["env", "*", "vars"]]
  },
  buildsPushes: true,
  rollback: { command: "wrangler rollback", caveat: "D1, KV and R2 stay as they are now" }
};
var cloudflarePages = {
  name: "Cloudflare Pages",
  leadsTo: ["pages.dev"],
  gives: ["pages.dev"]
};

// src/catalog/platforms/docker.ts
var docker = {
  name: "Docker",
  rollback: {
    command: "run the image of before, by its digest or the tag of its commit",
    caveat: "it must still be in the registry: a tag that moves, such as latest, is not it"
  }
};

// src/catalog/platforms/fly.ts
var fly = {
  name: "Fly.io",
  leadsTo: ["fly.dev"],
  gives: ["fly.dev"],
  doors: { "fly.io": "the dashboard of Fly.io" },
  requestId: "fly-request-id",
  sets: /^FLY_.*$/,
  deploysBy: { command: /\b(?:fly|flyctl)\s+deploy/, action: /superfly\/flyctl/i },
  file: {
    name: /(^|\/)fly\.toml$/,
    isProduction: true,
    commands: [
      ["release", "deploy", "release_command"],
      ["start", "processes", "*"]
    ],
    variables: [["env"]],
    usesImage: (tree) => at(tree, "build", "builder") === void 0
  },
  rollback: {
    command: "fly releases --image, then fly deploy --image THE-ONE-BEFORE",
    caveat: "secrets and volumes stay as they are now"
  }
};

// src/catalog/platforms/google.ts
var appEngine = {
  name: "App Engine",
  requestId: "x-cloud-trace-context",
  sets: /^K_(?:SERVICE|REVISION)$/,
  deploysBy: { command: /\bgcloud\s+(?:run\s+deploy|app\s+deploy)/ },
  file: {
    name: /(^|\/)app\.ya?ml$/,
    commands: [["start", "entrypoint"]],
    isOwn: (tree) => typeof tree["runtime"] === "string",
    versions: (tree) => fromRuntime(at(tree, "runtime"))
  },
  rollback: {
    command: "gcloud app services set-traffic default --splits VERSION=1",
    caveat: "the version of before must not be deleted"
  },
  versions: { "Node.js": { order: ["platform"] }, Python: { order: ["platform"] } }
};
var firebase = {
  name: "Firebase Hosting",
  leadsTo: ["web.app", "firebaseapp.com"],
  gives: ["web.app", "firebaseapp.com"],
  standIns: [{ is: "Firebase’s placeholder", title: /^Welcome to Firebase Hosting$/i }],
  deploysBy: { action: /FirebaseExtended/i }
};

// src/catalog/platforms/heroku.ts
var heroku = {
  name: "Heroku",
  leadsTo: ["herokuapp.com", "herokudns.com", "herokussl.com"],
  gives: ["herokuapp.com"],
  doors: { "dashboard.heroku.com": "the dashboard of Heroku" },
  standIns: [
    { is: "Heroku’s page for a failed application", title: /^Application Error$/i },
    { is: "Heroku’s page for a name without an application", title: /^No such app$/i }
  ],
  unclaimed: { suffixes: ["herokuapp.com", "herokudns.com", "herokussl.com"], says: "No such app" },
  sets: /^(?:HEROKU_.*|DYNO)$/,
  deploysBy: { command: /\bheroku\s+container:release/ },
  file: {
    name: /(^|\/)app\.json$/,
    commands: [],
    variables: [["env"]],
    // An app.json of Expo or another tool says nothing about Heroku.
    isOwn: (tree) => ["buildpacks", "formation", "stack", "addons"].some((key) => key in tree)
  },
  buildsPushes: true,
  rollback: { command: "heroku rollback", caveat: "it brings config vars back too; add-ons and data stay" },
  versions: {
    "Node.js": { order: ["manifest"], fallback: "lts" },
    Python: { order: ["runtime.txt", ".python-version"] },
    Ruby: { order: ["manifest"] }
  }
};

// src/catalog/platforms/netlify.ts
var netlify = {
  name: "Netlify",
  leadsTo: ["netlify.app", "netlify.com", "netlifyglobalcdn.com"],
  gives: ["netlify.app"],
  doors: { "app.netlify.com": "the login of Netlify" },
  requestId: "x-nf-request-id",
  standIns: [{ is: "Netlify’s page for a site that is not there", title: /^Site not found$/i }],
  unclaimed: { suffixes: ["netlify.app", "netlify.com"], says: "Not Found - Request ID:" },
  dns: { nameServers: ["nsone.net"], panel: "Domains > the domain > DNS records", apex: "@" },
  sets: /^(?:NETLIFY|DEPLOY_URL|DEPLOY_PRIME_URL|CONTEXT|COMMIT_REF|URL)$/,
  deploysBy: { command: /\bnetlify\s+deploy/ },
  file: {
    name: /(^|\/)netlify\.toml$/,
    commands: [
      ["build", "build", "command"],
      ["build", "context", "production", "command"]
    ],
    variables: [
      ["build", "environment"],
      ["context", "*", "environment"]
    ],
    versions: (tree) => [
      ...fromMap(at(tree, "context", "production", "environment")),
      ...fromMap(at(tree, "build", "environment"))
    ].slice(0, 1)
  },
  buildsPushes: true,
  rollback: {
    command: "Deploys > the deploy of before > Publish deploy",
    caveat: "variables stay as they are now; publishing of new deploys stops until it is unlocked"
  },
  versions: { "Node.js": { order: ["platform", ".node-version", ".nvmrc"], fallback: "22.x" } }
};

// src/catalog/platforms/others.ts
var others = [
  {
    name: "GitHub Pages",
    leadsTo: ["github.io"],
    standIns: [
      { is: "GitHub Pages’ page for a site that is not there", text: /^404 There isn['’]t a GitHub Pages site here/i }
    ],
    unclaimed: { suffixes: ["github.io"], says: "There isn't a GitHub Pages site here." }
  },
  { name: "GitLab Pages", leadsTo: ["gitlab.io"] },
  {
    name: "Azure App Service",
    leadsTo: ["azurewebsites.net", "azurestaticapps.net"],
    gives: ["azurewebsites.net", "azurestaticapps.net"]
  },
  { name: "DigitalOcean App Platform", leadsTo: ["ondigitalocean.app"], gives: ["ondigitalocean.app"] },
  {
    name: "Shopify",
    leadsTo: ["myshopify.com"],
    unclaimed: { suffixes: ["myshopify.com"], says: "Sorry, this shop is currently unavailable." }
  },
  {
    name: "Squarespace",
    leadsTo: ["squarespace.com"],
    dns: { nameServers: ["squarespacedns.com"], panel: "Domains > DNS > DNS Settings", apex: "@" }
  },
  {
    name: "Webflow",
    leadsTo: ["webflow.com", "webflow.io"],
    unclaimed: {
      suffixes: ["webflow.com", "webflow.io"],
      says: "The page you are looking for doesn't exist or has been moved."
    }
  },
  { name: "Framer", leadsTo: ["framer.app", "framer.website"] },
  {
    name: "Wix",
    leadsTo: ["wixdns.net"],
    dns: { nameServers: ["wixdns.net"], panel: "Domains > Manage DNS Records", apex: "@" }
  },
  {
    name: "Ghost",
    leadsTo: ["ghost.io"],
    unclaimed: {
      suffixes: ["ghost.io"],
      says: "The thing you were looking for is no longer here, or never was",
      isClaimable: true
    }
  },
  {
    name: "WordPress.com",
    leadsTo: ["wordpress.com"],
    unclaimed: { suffixes: ["wordpress.com"], says: "Do you want to register ", isClaimable: true }
  },
  { name: "GitHub Codespaces", gives: ["github.dev"] },
  { name: "Gitpod", gives: ["gitpod.io"] },
  { name: "StackBlitz", gives: ["webcontainer.io"] },
  { name: "Replit", gives: ["replit.app", "replit.dev"] }
];

// src/catalog/platforms/railway.ts
var railway = {
  name: "Railway",
  leadsTo: ["up.railway.app"],
  gives: ["up.railway.app"],
  doors: { "railway.app": "the dashboard of Railway", "railway.com": "the dashboard of Railway" },
  requestId: "x-railway-request-id",
  standIns: [{ is: "Railway’s page for an application that does not answer", text: /^Application failed to respond/i }],
  sets: /^RAILWAY_.*$/,
  deploysBy: { command: /\brailway\s+up/ },
  file: {
    name: /(^|\/)railway\.(?:json|toml)$/,
    commands: [
      ["build", "build", "buildCommand"],
      ["release", "deploy", "preDeployCommand"],
      ["start", "deploy", "startCommand"]
    ],
    usesImage: (tree) => at(tree, "build", "builder") === "DOCKERFILE"
  },
  buildsPushes: true,
  rollback: { command: "Deployments > the one of before > Rollback", caveat: "it brings its variables back too" },
  versions: {
    "Node.js": { order: ["platform", "manifest", ".nvmrc", ".node-version", "mise"], fallback: "lts" },
    Python: { order: ["platform", ".python-version", "runtime.txt", "mise"] },
    Ruby: { order: ["platform", ".ruby-version", "manifest"] }
  }
};

// src/catalog/platforms/render.ts
var render = {
  name: "Render",
  leadsTo: ["onrender.com"],
  gives: ["onrender.com"],
  doors: { "dashboard.render.com": "the dashboard of Render" },
  requestId: "rndr-id",
  standIns: [{ is: "Render’s page for a name without a service", text: /^Not Found\s*$/ }],
  sets: /^RENDER(?:_.*)?$/,
  file: {
    name: /(^|\/)render\.ya?ml$/,
    isProduction: true,
    commands: [
      ["build", "services", "*", "buildCommand"],
      ["release", "services", "*", "preDeployCommand"],
      ["start", "services", "*", "startCommand"]
    ],
    variables: [
      ["services", "*", "envVars"],
      ["envVarGroups", "*", "envVars"]
    ],
    usesImage: (tree) => entries(at(tree, "services")).every(
      ([, service]) => [at(service, "runtime"), at(service, "env")].includes("docker")
    ),
    versions: (tree) => entries(at(tree, "services")).flatMap(
      ([, service]) => entries(at(service, "envVars")).flatMap(
        ([, each]) => fromMap({ [String(at(each, "key"))]: at(each, "value") })
      )
    )
  },
  buildsPushes: true,
  rollback: {
    command: "Dashboard > Events > Rollback, or POST /v1/services/ID/rollback",
    caveat: "automatic deploys are switched off by it"
  },
  versions: {
    "Node.js": { order: ["platform", ".node-version", ".nvmrc", "manifest"], fallback: "22.22.x" },
    Python: { order: ["platform", ".python-version"] },
    Ruby: { order: ["manifest", ".ruby-version"] }
  }
};

// src/catalog/platforms/vercel.ts
var vercel = {
  name: "Vercel",
  leadsTo: ["vercel-dns.com", "vercel-dns-016.com", "vercel.app", "now.sh"],
  gives: ["vercel.app", "now.sh"],
  doors: { "vercel.com": "the login of Vercel" },
  requestId: "x-vercel-id",
  cacheStatus: "x-vercel-cache",
  challenge: ["x-vercel-mitigated"],
  loginCookie: "_vercel_sso_nonce",
  standIns: [
    {
      is: "a failed application of Vercel or Next.js",
      text: /^Application error: a (?:client|server)-side exception/i
    },
    {
      is: "Vercel’s page for a deployment that is gone",
      text: /^(?:404: NOT_FOUND )?(?:Code: )?.{0,40}DEPLOYMENT_(?:NOT_FOUND|DISABLED)/
    }
  ],
  unclaimed: { suffixes: ["vercel-dns.com", "vercel.app"], says: "The deployment could not be found on Vercel." },
  dns: {
    nameServers: ["vercel-dns.com", "vercel-dns-016.com"],
    panel: "Domains > the domain > DNS Records",
    apex: "empty"
  },
  sets: /^(?:VERCEL(?:_.*)?|NEXT_PUBLIC_VERCEL_.*)$/,
  deploysBy: { command: /\bvercel\s+(?:deploy|--prod)/, action: /amondnet\/vercel-action/i },
  file: {
    name: /(^|\/)vercel\.json$/,
    isProduction: true,
    commands: [["build", "buildCommand"]],
    variables: [["env"], ["build", "env"]]
  },
  buildsPushes: true,
  rollback: {
    command: "vercel rollback",
    caveat: "on the Hobby plan only to the deployment before; variables stay as they are now"
  },
  versions: { "Node.js": { order: ["manifest"], has: ["24", "22", "20"], fallback: "24.x" } }
};

// src/catalog/platforms/index.ts
var DEPLOY = {
  Vercel: vercel,
  Netlify: netlify,
  Render: render,
  Railway: railway,
  "Fly.io": fly,
  Heroku: heroku,
  "App Engine": appEngine,
  "AWS Lambda": lambda,
  Cloudflare: cloudflare,
  Docker: docker
};
var deployPlatforms = Object.values(DEPLOY);
var platforms = [
  ...deployPlatforms,
  ...[firebase, amplify, cloudFront, loadBalancing, cloudflarePages],
  ...others
];
var deployPlatform = (name) => DEPLOY[name];
function platformOf(names) {
  for (const by of names) {
    const found = platforms.find(({ leadsTo = [] }) => isUnderAny(by, leadsTo));
    if (found !== void 0) return { name: found.name, by };
  }
  return void 0;
}
var GIVEN = platforms.flatMap(({ gives = [] }) => gives);
function isGiven(host) {
  const name = host.toLowerCase();
  return isUnderAny(name, GIVEN) && !GIVEN.includes(name);
}
var OWN = platforms.flatMap(({ gives = [], leadsTo = [], doors = {} }) => [
  ...gives,
  ...leadsTo,
  ...Object.keys(doors)
]);
var isOfPlatform = (host) => isUnderAny(host, OWN);
function doorOf(host) {
  const doors = platforms.find(({ doors: own = {} }) => Object.hasOwn(own, host))?.doors;
  return doors?.[host];
}
var challengerOf = (header) => platforms.find(({ challenge }) => {
  const value = challenge && header(challenge[0]);
  return value !== void 0 && (challenge?.[1] ?? value) === value;
})?.name;
var loginOf = (cookies) => platforms.find(({ loginCookie }) => loginCookie !== void 0 && cookies.includes(loginCookie))?.name;
var isSetByPlatform = (variable) => platforms.some(({ sets }) => sets?.test(variable));
var cacheStatuses = platforms.flatMap(({ cacheStatus }) => cacheStatus ?? []);
var standIns = platforms.flatMap(({ standIns: own = [] }) => own);
var deploys = (kind, text) => platforms.some(({ deploysBy }) => deploysBy?.[kind]?.test(text));
var requestIds = platforms.flatMap(({ requestId }) => requestId ?? []);
function platformFile(path) {
  const platform = deployPlatforms.find(({ file }) => file?.name.test(path));
  return platform?.file === void 0 ? void 0 : { platform, file: platform.file };
}

export {
  cloudflare,
  fly,
  netlify,
  vercel,
  deployPlatforms,
  platforms,
  deployPlatform,
  platformOf,
  isGiven,
  isOfPlatform,
  doorOf,
  challengerOf,
  loginOf,
  isSetByPlatform,
  cacheStatuses,
  standIns,
  deploys,
  requestIds,
  platformFile
};
