import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/catalog/key-kinds/provider.ts
var run = (chars, min, max = min) => ({ chars, min, max });
var token = (...parts) => ({ kind: "token", parts });
var named = (names, ...parts) => ({
  kind: "named",
  names: [names].flat(),
  parts
});
var DIGIT = "0-9";
var HEX = "a-f0-9";
var ANY_HEX = "A-Fa-f0-9";
var LOWER = "a-z0-9";
var UPPER = "A-Z0-9";
var ALNUM = "A-Za-z0-9";
var WORD = "A-Za-z0-9_";
var URL64 = "A-Za-z0-9_-";
var BASE64 = "A-Za-z0-9+/";
var PRINTABLE = "A-Za-z0-9!#$%&*+,./:;=?@^_{|}~-";
var LOOSE = "A-Za-z0-9_=-";
var UUID = [
  run(ANY_HEX, 8),
  "-",
  run(ANY_HEX, 4),
  "-",
  run(ANY_HEX, 4),
  "-",
  run(ANY_HEX, 4),
  "-",
  run(ANY_HEX, 12)
];
function ownText(secret, forms) {
  const literals = forms.flatMap(({ parts }) => parts.filter((part) => typeof part === "string"));
  return literals.reduce(
    (rest, literal) => literal.length > 2 || rest.startsWith(literal) ? rest.replace(literal, "") : rest,
    secret
  );
}
function provider(id, name, opens, revoke, forms, more = {}) {
  return { id, name, opens, revoke, forms: [forms].flat(), ...more };
}

// src/catalog/key-kinds/ai.ts
var ai = [
  provider(
    "openai-project",
    "OpenAI API key",
    "ai",
    "https://platform.openai.com/api-keys",
    ["sk-proj-", "sk-svcacct-", "sk-admin-"].map(
      (start) => token(start, run(URL64, 58, 74), "T3BlbkFJ", run(URL64, 58, 74))
    )
  ),
  provider(
    "anthropic-admin",
    "Anthropic admin key",
    "ai",
    "https://console.anthropic.com/settings/admin-keys",
    token("sk-ant-admin01-", run(URL64, 93), "AA")
  ),
  provider(
    "anthropic-key",
    "Anthropic API key",
    "ai",
    "https://console.anthropic.com/settings/keys",
    token("sk-ant-api03-", run(URL64, 93), "AA")
  ),
  provider(
    "anthropic-oauth",
    "Anthropic OAuth token",
    "ai",
    "https://console.anthropic.com",
    token("sk-ant-oat01-", run(URL64, 80, 100))
  ),
  provider(
    "openrouter",
    "OpenRouter API key",
    "ai",
    "https://openrouter.ai/settings/keys",
    token("sk-or-v1-", run(HEX, 64))
  ),
  provider(
    "perplexity",
    "Perplexity API key",
    "ai",
    "https://www.perplexity.ai/settings/api",
    token("pplx-", run(ALNUM, 48))
  ),
  provider("mistral", "Mistral API key", "ai", "https://console.mistral.ai/api-keys", named("mistral", run(ALNUM, 32))),
  provider(
    "cohere",
    "Cohere API key",
    "ai",
    "https://dashboard.cohere.com/api-keys",
    named(["cohere", "co_api_key"], run(ALNUM, 40))
  ),
  provider(
    "replicate",
    "Replicate token",
    "ai",
    "https://replicate.com/account/api-tokens",
    token("r8_", run(ALNUM, 37, 40))
  ),
  provider("together", "Together AI key", "ai", "https://api.together.ai/settings/api-keys", [
    named("together", run(HEX, 64)),
    token("tgp_v1_", run(URL64, 43))
  ]),
  provider(
    "fireworks",
    "Fireworks API key",
    "ai",
    "https://fireworks.ai/account/api-keys",
    token("fw_", run(ALNUM, 22, 26))
  ),
  provider("xai", "xAI API key", "ai", "https://console.x.ai", token("xai-", run(ALNUM, 80))),
  provider(
    "deepseek",
    "DeepSeek API key",
    "ai",
    "https://platform.deepseek.com/api_keys",
    named("deepseek", "sk-", run(HEX, 32))
  ),
  provider(
    "huggingface-org",
    "Hugging Face organization token",
    "ai",
    "https://huggingface.co/settings/tokens",
    token("api_org_", run("A-Za-z", 34))
  ),
  provider("elevenlabs", "ElevenLabs API key", "ai", "https://elevenlabs.io/app/settings/api-keys", [
    named(["elevenlabs", "eleven_labs", "xi-api-key", "xi_api_key"], "sk_", run(HEX, 48)),
    named(["elevenlabs", "xi-api-key"], run(HEX, 32))
  ]),
  provider("deepgram", "Deepgram API key", "ai", "https://console.deepgram.com", named("deepgram", run(HEX, 40))),
  provider(
    "assemblyai",
    "AssemblyAI API key",
    "ai",
    "https://www.assemblyai.com/app/account",
    named(["assemblyai", "assembly_ai"], run(HEX, 32))
  ),
  provider(
    "stability",
    "Stability AI API key",
    "ai",
    "https://platform.stability.ai/account/keys",
    named("stability", "sk-", run(ALNUM, 48))
  ),
  provider(
    "fal",
    "fal API key",
    "ai",
    "https://fal.ai/dashboard/keys",
    named(["fal_key", "fal_api_key"], ...UUID, ":", run(HEX, 32))
  ),
  provider("voyage", "Voyage AI API key", "ai", "https://dash.voyageai.com", token("pa-", run(URL64, 43)), {
    judge: (_, line) => /voyage/i.test(line) ? "live" : void 0
  }),
  provider("langsmith", "LangSmith API key", "ai", "https://smith.langchain.com/settings", [
    token("lsv2_pt_", run(HEX, 32), "_", run(HEX, 10)),
    token("lsv2_sk_", run(HEX, 32), "_", run(HEX, 10))
  ]),
  provider("langfuse", "Langfuse secret key", "ai", "https://cloud.langfuse.com", token("sk-lf-", ...UUID)),
  provider(
    "helicone",
    "Helicone API key",
    "ai",
    "https://us.helicone.ai/settings/api-keys",
    token("sk-helicone-", run(`${LOWER}-`, 20, 60))
  ),
  provider("tavily", "Tavily API key", "ai", "https://app.tavily.com", [
    token("tvly-", run(ALNUM, 32)),
    token("tvly-dev-", run(ALNUM, 32)),
    token("tvly-prod-", run(ALNUM, 32))
  ]),
  provider(
    "firecrawl",
    "Firecrawl API key",
    "ai",
    "https://www.firecrawl.dev/app/api-keys",
    token("fc-", run(HEX, 32))
  ),
  provider("exa", "Exa API key", "ai", "https://dashboard.exa.ai/api-keys", named("exa_api_key", ...UUID)),
  provider("cerebras", "Cerebras API key", "ai", "https://cloud.cerebras.ai", token("csk-", run(LOWER, 48))),
  provider("nvidia", "NVIDIA API key", "ai", "https://build.nvidia.com", token("nvapi-", run(URL64, 60, 70))),
  provider(
    "privateai",
    "Private AI key",
    "ai",
    "https://portal.private-ai.com",
    named(["privateai", "private_ai", "private-ai"], run(LOWER, 32))
  ),
  provider(
    "azure-openai",
    "Azure OpenAI key",
    "ai",
    "https://portal.azure.com",
    named(["azure_openai_api_key", "azure_openai_key"], run(ALNUM, 32, 84))
  ),
  provider(
    "vapi",
    "Vapi private key",
    "ai",
    "https://dashboard.vapi.ai",
    named(["vapi_private_key", "vapi_api_key"], ...UUID)
  ),
  provider(
    "wandb",
    "Weights & Biases API key",
    "ai",
    "https://wandb.ai/authorize",
    named(["wandb_api_key", "wandb"], run(HEX, 40))
  ),
  provider("roboflow", "Roboflow API key", "ai", "https://app.roboflow.com", named("roboflow", run(ALNUM, 20)))
];

// src/catalog/key-kinds/code.ts
var GITLAB = "https://gitlab.com/-/user_settings/personal_access_tokens";
var code = [
  provider("gitlab-token", "GitLab token", "code", GITLAB, [
    token("glcbt-", run(ALNUM, 1, 5), "_", run(URL64, 20)),
    ...["gldt-", "glft-", "glsoat-", "glffct-", "glrt-"].map((start) => token(start, run(URL64, 20))),
    token("glimt-", run(URL64, 25)),
    token("glagent-", run(URL64, 50)),
    token("gloas-", run(URL64, 64)),
    token("glptt-", run(HEX, 40)),
    token("GR1348941", run(URL64, 20)),
    token("glpat-", run(URL64, 27), ".", run(LOWER, 9)),
    token("glrt-t", run("0-9a-z", 1), "_", run(URL64, 27), ".", run(LOWER, 9)),
    token("_gitlab_session=", run(LOWER, 32))
  ]),
  provider("bitbucket", "Bitbucket secret", "code", "https://bitbucket.org/account/settings/app-passwords", [
    named("bitbucket", run(LOOSE, 64)),
    token("ATBB", run(ALNUM, 32))
  ]),
  provider("atlassian", "Atlassian API token", "code", "https://id.atlassian.com/manage-profile/security/api-tokens", [
    token("ATATT3", run(LOOSE, 186)),
    named(["atlassian", "confluence", "jira"], run(LOWER, 24))
  ]),
  provider(
    "npm-old",
    "npm token",
    "code",
    "https://www.npmjs.com/settings/~/tokens",
    named(["npm_token", "npmtoken", "npm_auth_token"], ...UUID)
  ),
  provider(
    "pypi",
    "PyPI upload token",
    "code",
    "https://pypi.org/manage/account/token",
    token("pypi-AgEIcHlwaS5vcmc", run(URL64, 50, 1e3))
  ),
  provider(
    "rubygems",
    "RubyGems API key",
    "code",
    "https://rubygems.org/profile/api_keys",
    token("rubygems_", run(HEX, 48))
  ),
  provider("clojars", "Clojars token", "code", "https://clojars.org/tokens", token("CLOJARS_", run(ALNUM, 60))),
  provider("crates", "crates.io token", "code", "https://crates.io/settings/tokens", token("cio", run(ALNUM, 32))),
  provider("nuget", "NuGet API key", "code", "https://www.nuget.org/account/apikeys", token("oy2", run(LOWER, 43))),
  provider("codecov", "Codecov token", "code", "https://app.codecov.io", named("codecov", run(LOWER, 32))),
  provider("circleci", "CircleCI token", "code", "https://app.circleci.com/settings/user/tokens", [
    token("CCIPAT_", run(ALNUM, 22), "_", run(HEX, 40)),
    named("circleci", run(HEX, 40))
  ]),
  provider(
    "travis",
    "Travis CI token",
    "code",
    "https://app.travis-ci.com/account/preferences",
    named("travis", run(LOWER, 22))
  ),
  provider("drone", "Drone CI token", "code", "https://www.drone.io", named("droneci", run(LOWER, 32))),
  provider("buildkite", "Buildkite token", "code", "https://buildkite.com/user/api-access-tokens", [
    token("bkua_", run(HEX, 40)),
    token("bkct_", run(HEX, 40))
  ]),
  provider("sonar", "SonarQube token", "code", "https://sonarcloud.io/account/security", [
    token("squ_", run(HEX, 40)),
    token("sqp_", run(HEX, 40)),
    token("sqa_", run(HEX, 40)),
    named("sonar", run(LOOSE, 40))
  ]),
  provider("snyk", "Snyk token", "code", "https://app.snyk.io/account", [named("snyk", ...UUID)]),
  provider("sourcegraph", "Sourcegraph token", "code", "https://sourcegraph.com/user/settings/tokens", [
    token("sgp_", run("A-Fa-f0-9", 16), "_", run("A-Fa-f0-9", 40)),
    token("sgp_local_", run("A-Fa-f0-9", 40)),
    token("sgp_", run("A-Fa-f0-9", 40)),
    named("sourcegraph", run(HEX, 40))
  ]),
  provider(
    "docker-swarm",
    "Docker Swarm join token",
    "infrastructure",
    "https://docs.docker.com/engine/swarm",
    token("SWMTKN-1-", run(LOWER, 50), "-", run(LOWER, 25))
  ),
  provider(
    "docker-org",
    "Docker organization token",
    "code",
    "https://app.docker.com/settings",
    token("dckr_oat_", run(URL64, 32))
  ),
  provider("postman", "Postman API key", "code", "https://go.postman.co/settings/me/api-keys", [
    token("PMAK-", run(HEX, 24), "-", run(HEX, 34)),
    token("PMAT-", run(ALNUM, 26))
  ]),
  provider("rapidapi", "RapidAPI key", "code", "https://rapidapi.com/developer/dashboard", [
    named("rapidapi", run(URL64, 50))
  ]),
  provider("readme", "ReadMe API key", "code", "https://dash.readme.com", token("rdme_", run(LOWER, 70))),
  provider("adafruit", "Adafruit IO key", "code", "https://io.adafruit.com", [
    named("adafruit", run(`${LOWER}_-`, 32)),
    token("aio_", run(ALNUM, 28))
  ]),
  provider(
    "launchdarkly",
    "LaunchDarkly key",
    "code",
    "https://app.launchdarkly.com/settings/authorization",
    [named("launchdarkly", run(LOOSE, 40)), token("sdk-", ...UUID), token("api-", ...UUID)],
    { judge: (secret, line) => /^(sdk|api)-/.test(secret) && !/launch.?darkly|LD_/i.test(line) ? void 0 : "live" }
  ),
  provider(
    "settlemint",
    "SettleMint token",
    "code",
    "https://console.settlemint.com",
    ["sm_aat_", "sm_pat_", "sm_sat_"].map((start) => token(start, run(ALNUM, 16)))
  ),
  provider(
    "sidekiq",
    "Sidekiq Enterprise credentials",
    "code",
    "https://billing.contribsys.com",
    [
      named(["bundle_enterprise__contribsys__com", "bundle_gems__contribsys__com"], run(HEX, 8), ":", run(HEX, 8)),
      token(run(HEX, 8), ":", run(HEX, 8), "@", run("a-z", 4, 10), ".contribsys.com")
    ],
    { judge: (secret) => /^[a-f0-9]{8}:[a-f0-9]{8}/.test(secret) ? "live" : void 0 }
  ),
  provider("adobe-secret", "Adobe client secret", "code", "https://developer.adobe.com/console", [
    token("p8e-", run(LOWER, 32)),
    named("adobe_client_secret", run(HEX, 32))
  ]),
  provider(
    "figma-old",
    "Figma token",
    "code",
    "https://www.figma.com/settings",
    named("figma", run(HEX, 4), "-", ...UUID)
  ),
  provider("tiptap", "Tiptap token", "code", "https://cloud.tiptap.dev", named("tiptap", run(ALNUM, 60, 70))),
  provider(
    "basic-auth-header",
    "password in a curl command",
    "other",
    "the service that the password opens",
    [
      token("Authorization: Basic ", run(`${BASE64}=`, 24, 400)),
      token("Authorization: Bearer ", run("A-Za-z0-9._-", 32, 400))
    ],
    { isGeneric: true, judge: (secret) => isHeaderSecret(secret.split(" ").at(-1) ?? "") ? "live" : void 0 }
  )
];
var isHeaderSecret = (value) => /\d/.test(value) && !value.startsWith("eyJ") && new Set(value).size > 12;

// src/catalog/key-kinds/content.ts
var content = [
  provider(
    "mux",
    "Mux token secret",
    "content",
    "https://dashboard.mux.com/settings/access-tokens",
    named(["mux_token_secret", "mux_secret"], run("A-Za-z0-9+/", 75))
  ),
  provider("cloudinary", "Cloudinary API secret", "content", "https://console.cloudinary.com/settings/api-keys", [
    token("cloudinary://", run(DIGIT, 15), ":", run(URL64, 27, 32), "@", run(`${LOWER}-`, 3, 60)),
    named(["cloudinary_api_secret", "cloudinary_secret"], run(URL64, 27, 32))
  ]),
  provider(
    "imagekit",
    "ImageKit private key",
    "content",
    "https://imagekit.io/dashboard/developer/api-keys",
    named("imagekit", "private_", run(ALNUM, 27, 30), "=")
  ),
  provider("uploadthing", "UploadThing secret", "content", "https://uploadthing.com/dashboard", [
    token("sk_live_", run(HEX, 64)),
    named("uploadthing_token", "eyJ", run(`A-Za-z0-9+/=`, 80, 300))
  ]),
  provider(
    "sanity",
    "Sanity token",
    "content",
    "https://www.sanity.io/manage",
    named("sanity", "sk", run(ALNUM, 100, 190))
  ),
  provider(
    "storyblok",
    "Storyblok management token",
    "content",
    "https://app.storyblok.com/#/me/account",
    named(["storyblok_oauth", "storyblok_management", "storyblok_personal"], run(URL64, 22, 60))
  ),
  provider("datocms", "DatoCMS token", "content", "https://dashboard.datocms.com", named("datocms", run(HEX, 30))),
  provider(
    "prismic",
    "Prismic token",
    "content",
    "https://prismic.io/dashboard",
    named("prismic", "MC5", run("A-Za-z0-9._-", 60, 200))
  ),
  provider(
    "ghost",
    "Ghost admin API key",
    "content",
    "your Ghost, /ghost/#/settings/integrations",
    named("ghost", run(HEX, 24), ":", run(HEX, 64))
  ),
  provider("webflow", "Webflow token", "content", "https://webflow.com/dashboard", named("webflow", run(HEX, 64))),
  provider("hubspot", "HubSpot access token", "content", "https://app.hubspot.com/private-apps", [
    token("pat-na1-", ...UUID),
    token("pat-na2-", ...UUID),
    token("pat-eu1-", ...UUID),
    named("hubspot", ...UUID)
  ]),
  provider(
    "salesforce",
    "Salesforce token",
    "content",
    "https://help.salesforce.com",
    named(["salesforce", "sf_access_token", "sf_session"], "00D", run(ALNUM, 12, 15), "!", run("A-Za-z0-9._", 80, 120))
  ),
  provider(
    "pipedrive",
    "Pipedrive API token",
    "content",
    "https://app.pipedrive.com/settings/api",
    named("pipedrive", run(HEX, 40))
  ),
  provider("attio", "Attio API key", "content", "https://app.attio.com", named("attio", run(HEX, 64))),
  provider(
    "typeform",
    "Typeform token",
    "content",
    "https://admin.typeform.com/user/tokens",
    token("tfp_", run("A-Za-z0-9_.=-", 44, 60))
  ),
  provider(
    "tally",
    "Tally API key",
    "content",
    "https://tally.so/settings/api-keys",
    token("tly-", run(ALNUM, 32, 48))
  ),
  provider(
    "mapbox",
    "Mapbox secret token",
    "content",
    "https://account.mapbox.com/access-tokens",
    token("sk.eyJ", run(URL64, 60, 200), ".", run(URL64, 20, 24))
  ),
  provider("dropbox", "Dropbox token", "content", "https://www.dropbox.com/developers/apps", [
    token("sl.", run(LOOSE, 130, 1200)),
    named("dropbox", run(LOWER, 15)),
    named("dropbox", run(LOWER, 11), "AAAAAAAAAA", run(LOOSE, 43))
  ]),
  provider(
    "box",
    "Box client secret",
    "content",
    "https://app.box.com/developers/console",
    named(["box_client_secret", "box_secret"], run(ALNUM, 32))
  ),
  provider("frameio", "Frame.io token", "content", "https://developer.frame.io", token("fio-u-", run(LOOSE, 64))),
  provider("vimeo", "Vimeo access token", "content", "https://developer.vimeo.com/apps", named("vimeo", run(HEX, 32))),
  provider("flickr", "Flickr key", "content", "https://www.flickr.com/services/apps", named("flickr", run(LOWER, 32))),
  provider(
    "unsplash",
    "Unsplash secret key",
    "content",
    "https://unsplash.com/oauth/applications",
    named(["unsplash_secret", "unsplash_secret_key"], run(URL64, 43))
  ),
  provider(
    "spotify",
    "Spotify client secret",
    "content",
    "https://developer.spotify.com/dashboard",
    named(["spotify_client_secret", "spotify_secret"], run(HEX, 32))
  ),
  provider("bitly", "Bitly token", "content", "https://app.bitly.com/settings/api", named("bitly", run(HEX, 40))),
  provider("dub", "Dub API key", "content", "https://app.dub.co/settings/tokens", token("dub_", run(ALNUM, 24))),
  provider(
    "recaptcha",
    "reCAPTCHA secret",
    "sign-in",
    "https://www.google.com/recaptcha/admin",
    named(["recaptcha_secret", "recaptcha_secret_key"], "6L", run(URL64, 38))
  ),
  provider(
    "hcaptcha",
    "hCaptcha secret",
    "sign-in",
    "https://dashboard.hcaptcha.com",
    [named("hcaptcha", "0x", run(ANY_HEX, 40)), named("hcaptcha", "ES_", run(HEX, 32))],
    { judge: (_secret, line) => /captcha/i.test(line) ? "live" : void 0 }
  ),
  provider(
    "turnstile",
    "Turnstile secret",
    "sign-in",
    "https://dash.cloudflare.com/?to=/:account/turnstile",
    named(["turnstile_secret", "turnstile_secret_key"], "0x4", run(URL64, 30, 34))
  ),
  provider(
    "inngest",
    "Inngest key",
    "content",
    "https://app.inngest.com",
    [token("signkey-prod-", run(HEX, 64)), token("signkey-test-", run(HEX, 64))],
    { test: /-test-/ }
  ),
  provider(
    "trigger-dev",
    "Trigger.dev secret",
    "content",
    "https://cloud.trigger.dev",
    [token("tr_prod_", run(ALNUM, 20, 24)), token("tr_dev_", run(ALNUM, 20, 24)), token("tr_pat_", run(LOWER, 40))],
    { test: /^tr_dev_/ }
  ),
  provider(
    "svix",
    "Svix token",
    "content",
    "https://dashboard.svix.com",
    token("testsk_", run(ALNUM, 32), ".", run("a-z", 2)),
    { test: /^testsk_/ }
  ),
  provider("cal-com", "Cal.com API key", "content", "https://app.cal.com/settings/developer/api-keys", [
    token("cal_live_", run(HEX, 32)),
    token("cal_", run(HEX, 32))
  ]),
  provider(
    "docusign",
    "DocuSign secret",
    "content",
    "https://admindemo.docusign.com",
    named("docusign_secret", ...UUID)
  ),
  provider(
    "dropbox-sign",
    "Dropbox Sign API key",
    "content",
    "https://app.hellosign.com/home/myAccount#api",
    named(["hellosign", "dropbox_sign"], run(HEX, 64))
  ),
  provider(
    "nuget-password",
    "NuGet source password",
    "code",
    "the package source",
    token('ClearTextPassword" value="', run("!#-~", 6, 60)),
    { judge: (secret) => /%|XXXX|abc$/.test(secret) ? void 0 : "live" }
  ),
  provider(
    "loqate",
    "Loqate key",
    "content",
    "https://account.loqate.com",
    named("loqate", run("A-Z0-9", 4), "-", run("A-Z0-9", 4), "-", run("A-Z0-9", 4), "-", run("A-Z0-9", 4))
  )
];

// src/lib/jwt.ts
function jwtClaims(token2) {
  const [header = "", payload = ""] = token2.split(".");
  try {
    JSON.parse(Buffer.from(header, "base64url").toString());
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString());
    return typeof claims === "object" && claims !== null ? claims : void 0;
  } catch {
    return void 0;
  }
}
function supabaseRole(token2) {
  const claims = jwtClaims(token2);
  return claims?.["iss"] === "supabase" || claims?.["ref"] !== void 0 ? String(claims?.["role"]) : void 0;
}

// src/lib/randomness.ts
var STAND_INS = /example|sample|placeholder|change_?me|redacted|dummy|x{6}|replace|insert|secret_?here|token_?here|key_?here|foobar|(?<![a-z0-9])(?:your|put|todo|lorem|xxx+|my)(?![a-z0-9])/i;
var REPEATED = /(.)\1{5,}/;
var ORDERED = "abcdefghijklmnopqrstuvwxyz 0123456789 01234567890123456789";
var RUN_LENGTH = 9;
function isStandIn(secret) {
  return STAND_INS.test(secret) || REPEATED.test(secret) || hasOrder(secret.toLowerCase());
}
function hasOrder(text) {
  for (let i = 0; i + RUN_LENGTH <= text.length; i += 1) {
    if (ORDERED.includes(text.slice(i, i + RUN_LENGTH))) return true;
  }
  return false;
}
function entropy(text) {
  const times = /* @__PURE__ */ new Map();
  for (const char of text) times.set(char, (times.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of times.values()) bits -= count / text.length * Math.log2(count / text.length);
  return bits;
}
var SHARE = 0.72;
function isRandom(secret) {
  const letters = /^[a-fA-F0-9:-]+$/.test(secret) ? 16 : /[a-z]/.test(secret) && /[A-Z]/.test(secret) ? 62 : 36;
  return entropy(secret) >= SHARE * Math.log2(Math.min(secret.length, letters)) && !isStandIn(secret);
}

// src/catalog/key-kinds/database.ts
var isNobodys = (password) => /^(password|pass|secret|redis|postgres|admin|root|guest|user|test|changeme|\$|\{|<|%|\*|\.\.\.)/i.test(password) || isStandIn(password) || password.length < 6;
var SUPABASE = "https://supabase.com/dashboard/project/_/settings/api-keys";
var database = [
  provider("supabase-secret", "Supabase secret key", "database", SUPABASE, token("sb_secret_", run(URL64, 31, 48))),
  provider(
    "supabase-service-role",
    "Supabase service_role key",
    "database",
    SUPABASE,
    token("eyJ", run(URL64, 10, 400), ".eyJ", run(URL64, 20, 2e3), ".", run(URL64, 20, 700)),
    { judge: (secret) => supabaseRole(secret) === "service_role" ? "live" : void 0 }
  ),
  provider(
    "supabase-pat",
    "Supabase access token",
    "database",
    "https://supabase.com/dashboard/account/tokens",
    token("sbp_", run(HEX, 40))
  ),
  provider(
    "supabase-pat-fine",
    "Supabase fine-grained access token",
    "database",
    "https://supabase.com/dashboard/account/tokens",
    token("sbp_v0_", run(HEX, 40))
  ),
  provider(
    "supabase-jwt-secret",
    "Supabase JWT secret",
    "database",
    SUPABASE,
    named("supabase_jwt_secret", run(`${BASE64}=`, 40, 100))
  ),
  provider(
    "planetscale-password",
    "PlanetScale password",
    "database",
    "https://app.planetscale.com",
    token("pscale_pw_", run("A-Za-z0-9_=.-", 32, 64))
  ),
  provider(
    "planetscale-token",
    "PlanetScale service token",
    "database",
    "https://app.planetscale.com",
    token("pscale_tkn_", run("A-Za-z0-9_=.-", 32, 64))
  ),
  provider(
    "planetscale-oauth",
    "PlanetScale OAuth token",
    "database",
    "https://app.planetscale.com",
    token("pscale_oauth_", run("A-Za-z0-9_=.-", 32, 64))
  ),
  provider(
    "neon",
    "Neon API key",
    "database",
    "https://console.neon.tech/app/settings/api-keys",
    token("napi_", run(LOWER, 64))
  ),
  provider(
    "upstash-redis",
    "Upstash Redis token",
    "database",
    "https://console.upstash.com",
    named(["upstash_redis_rest_token", "kv_rest_api_token", "upstash_vector_rest_token"], run(`${BASE64}=_-`, 40, 140))
  ),
  provider("upstash-qstash", "Upstash QStash token", "database", "https://console.upstash.com/qstash", [
    named("qstash_token", run(`${BASE64}=`, 40, 200)),
    token("sig_", run(ALNUM, 26, 40))
  ]),
  provider(
    "redis-url",
    "Redis URL with a password",
    "database",
    "your Redis host",
    [
      token("redis://", run("A-Za-z0-9_.-", 0, 40), ":", run("!-.0-9;-?A-~", 6, 200), "@", run("A-Za-z0-9.-", 3, 200)),
      token("rediss://", run("A-Za-z0-9_.-", 0, 40), ":", run("!-.0-9;-?A-~", 6, 200), "@", run("A-Za-z0-9.-", 3, 200))
    ],
    { judge: (url) => isNobodys(passwordOf(url)) || isLocal(url) ? void 0 : "live" }
  ),
  provider(
    "amqp-url",
    "RabbitMQ URL with a password",
    "database",
    "your RabbitMQ host",
    [
      token("amqp://", run("A-Za-z0-9_.-", 1, 60), ":", run("!-.0-9;-?A-~", 6, 200), "@", run("A-Za-z0-9.-", 3, 200)),
      token("amqps://", run("A-Za-z0-9_.-", 1, 60), ":", run("!-.0-9;-?A-~", 6, 200), "@", run("A-Za-z0-9.-", 3, 200))
    ],
    { judge: (url) => isNobodys(passwordOf(url)) || isLocal(url) ? void 0 : "live" }
  ),
  provider(
    "clickhouse",
    "ClickHouse Cloud key",
    "database",
    "https://console.clickhouse.cloud",
    token("4b1d", run(ALNUM, 38))
  ),
  provider("convex", "Convex deploy key", "database", "https://dashboard.convex.dev", [
    token("prod:", run(`${LOWER}-`, 8, 40), "|", run(`${BASE64}=`, 40, 200)),
    named("convex_deploy_key", run(`${BASE64}=|:-`, 40, 300))
  ]),
  provider("fauna", "Fauna secret", "database", "https://dashboard.fauna.com", token("fnA", run(URL64, 35, 60))),
  provider(
    "turso",
    "Turso database token",
    "database",
    "https://turso.tech/app",
    named(
      ["turso_auth_token", "turso_database_token", "libsql_auth_token"],
      "eyJ",
      run(URL64, 10, 200),
      ".",
      run(URL64, 20, 600),
      ".",
      run(URL64, 40, 300)
    )
  ),
  provider(
    "airtable",
    "Airtable access token",
    "database",
    "https://airtable.com/create/tokens",
    token("pat", run(ALNUM, 14), ".", run(HEX, 64))
  ),
  provider("airtable-key", "Airtable API key", "database", "https://airtable.com/account", [
    named("airtable", run(LOWER, 17)),
    named("airtable", "key", run(ALNUM, 14))
  ]),
  provider(
    "mongodb-atlas",
    "MongoDB Atlas private key",
    "database",
    "https://cloud.mongodb.com",
    named(["mongodb_atlas_private_key", "atlas_private_key", "mongodbatlas_private_key"], ...UUID)
  ),
  provider("xata", "Xata API key", "database", "https://app.xata.io/settings", token("xau_", run(ALNUM, 20, 60))),
  provider("nile", "Nile database URL", "database", "https://console.thenile.dev", named("niledb_password", ...UUID)),
  provider("prisma-accelerate", "Prisma Accelerate key", "database", "https://console.prisma.io", [
    token("accelerate.prisma-data.net/?api_key=", run("A-Za-z0-9_.-", 40, 700))
  ]),
  provider("pinecone", "Pinecone API key", "database", "https://app.pinecone.io", [
    token("pcsk_", run(WORD, 60, 80)),
    named("pinecone", ...UUID)
  ]),
  provider(
    "weaviate",
    "Weaviate API key",
    "database",
    "https://console.weaviate.cloud",
    named("weaviate", run(ALNUM, 36, 90))
  ),
  provider("qdrant", "Qdrant API key", "database", "https://cloud.qdrant.io", named("qdrant", run(LOOSE, 50, 200))),
  provider(
    "algolia-admin",
    "Algolia admin key",
    "database",
    "https://dashboard.algolia.com/account/api-keys",
    named("algolia", run(HEX, 32)),
    { judge: (_, line) => /search/i.test(line) ? "public" : "live" }
  ),
  provider(
    "meilisearch",
    "Meilisearch master key",
    "database",
    "https://cloud.meilisearch.com",
    named(["meili_master_key", "meilisearch_master_key", "meilisearch_api_key"], run(URL64, 32, 64))
  ),
  provider(
    "typesense",
    "Typesense admin key",
    "database",
    "https://cloud.typesense.org",
    named(["typesense_admin", "typesense_api_key"], run(ALNUM, 32, 64))
  ),
  provider(
    "snowflake",
    "Snowflake password",
    "database",
    "https://app.snowflake.com",
    named("snowflake_password", run(PRINTABLE, 12, 64))
  ),
  provider(
    "databricks-old",
    "Databricks token",
    "database",
    "https://accounts.cloud.databricks.com",
    named("databricks", "dapi", run(HEX, 32))
  ),
  provider(
    "confluent-secret",
    "Confluent secret",
    "database",
    "https://confluent.cloud/settings/api-keys",
    named("confluent", run(LOWER, 64))
  ),
  provider(
    "confluent-key",
    "Confluent access token",
    "database",
    "https://confluent.cloud/settings/api-keys",
    named("confluent", run(LOWER, 16))
  ),
  provider(
    "aiven",
    "Aiven service password",
    "database",
    "https://console.aiven.io",
    token("AVNS_", run(WORD, 16, 40))
  ),
  provider(
    "contentful",
    "Contentful delivery token",
    "content",
    "https://app.contentful.com",
    named("contentful", run(LOOSE, 43))
  ),
  provider(
    "hasura",
    "Hasura admin secret",
    "database",
    "https://cloud.hasura.io",
    named(
      ["hasura_graphql_admin_secret", "hasura_admin_secret", "x-hasura-admin-secret"],
      run("A-Za-z0-9_@#=-", 20, 100)
    )
  )
];
var passwordOf = (url) => /^\w+:\/\/[^:]*:(.*)@/.exec(url)?.[1] ?? "";
var isLocal = (url) => /@(localhost|127\.|0\.0\.0\.0|redis\b|host\.docker|example\.)/.test(url);

// src/catalog/key-kinds/infrastructure.ts
var infrastructure = [
  provider(
    "aws-key-id",
    "AWS access key id",
    "infrastructure",
    "https://console.aws.amazon.com/iam/home#/security_credentials",
    ["AKIA", "ASIA", "ABIA", "ACCA"].map((start) => token(start, run("A-Z2-7", 16))),
    { judge: (secret) => secret.endsWith("EXAMPLE") || entropy(secret) < 3 ? void 0 : "live" }
  ),
  provider(
    "aws-secret",
    "AWS secret access key",
    "infrastructure",
    "https://console.aws.amazon.com/iam/home#/security_credentials",
    named(
      ["aws_secret", "aws_secret_access_key", "secret_access_key", "secretaccesskey", "awssecret"],
      run(BASE64, 40)
    )
  ),
  provider(
    "aws-session",
    "AWS session token",
    "infrastructure",
    "https://console.aws.amazon.com/iam",
    named(["aws_session_token", "awssessiontoken"], run(`${BASE64}=`, 100, 1200))
  ),
  provider("aws-bedrock", "Amazon Bedrock API key", "ai", "https://console.aws.amazon.com/bedrock", [
    token("ABSKQmVkcm9ja0FQSUtleS1", run(`${BASE64}=`, 109, 132)),
    token("bedrock-api-key-", run(`${BASE64}=`, 60, 4e3))
  ]),
  provider(
    "google-api-key",
    "Google API key",
    "ai",
    "https://console.cloud.google.com/apis/credentials",
    token("AIza", run(URL64, 35)),
    {
      judge: (_, line) => {
        if (/NEXT_PUBLIC|VITE_|REACT_APP|PUBLIC_|EXPO_PUBLIC|firebase|authDomain|apiKey/i.test(line)) return "public";
        return /gcp|google|gemini|genai|palm|vertex|maps|places|youtube|server|secret/i.test(line) ? "live" : "public";
      }
    }
  ),
  provider(
    "google-api-key-new",
    "Google API key",
    "ai",
    "https://console.cloud.google.com/apis/credentials",
    token("AQ.Ab8RN6", run(URL64, 40, 60))
  ),
  provider(
    "azure-storage",
    "Azure storage account key",
    "infrastructure",
    "https://portal.azure.com",
    [
      token("AccountKey=", run(BASE64, 86), "=="),
      named(["azure_storage_key", "azure_storage_account_key", "azure_storage_access_key"], run(BASE64, 86), "==")
    ],
    // The emulator's key stands in Microsoft's documentation.
    { judge: (_, line) => /devstoreaccount1/.test(line) ? "public" : "live" }
  ),
  provider(
    "azure-sas",
    "Azure shared access key",
    "infrastructure",
    "https://portal.azure.com",
    token("SharedAccessKey=", run(`${BASE64}`, 43), "=")
  ),
  provider(
    "azure-devops",
    "Azure DevOps token",
    "code",
    "https://dev.azure.com",
    named(["azure_devops", "azuredevops", "ado_pat", "vsts"], run("a-z2-7", 52))
  ),
  provider(
    "alibaba-id",
    "Alibaba Cloud access key",
    "infrastructure",
    "https://ram.console.aliyun.com",
    token("LTAI", run(ALNUM, 12, 20))
  ),
  provider(
    "alibaba-secret",
    "Alibaba Cloud secret",
    "infrastructure",
    "https://ram.console.aliyun.com",
    named(["alibaba", "aliyun"], run(LOWER, 30))
  ),
  provider(
    "yandex-aws",
    "Yandex Cloud static key",
    "infrastructure",
    "https://console.yandex.cloud",
    named("yandex", "YC", run(URL64, 38))
  ),
  provider(
    "yandex-key",
    "Yandex Cloud API key",
    "infrastructure",
    "https://console.yandex.cloud",
    token("AQVN", run(URL64, 35, 38))
  ),
  provider(
    "yandex-token",
    "Yandex IAM token",
    "infrastructure",
    "https://console.yandex.cloud",
    named("yandex", "t1.", run("A-Z0-9a-z_-", 1, 20), run("=", 0, 2), ".", run("A-Z0-9a-z_-", 86), run("=", 0, 2))
  ),
  provider(
    "digitalocean",
    "DigitalOcean token",
    "infrastructure",
    "https://cloud.digitalocean.com/account/api/tokens",
    [token("dop_v1_", run(HEX, 64)), token("doo_v1_", run(HEX, 64)), token("dor_v1_", run(HEX, 64))]
  ),
  provider(
    "digitalocean-spaces",
    "DigitalOcean Spaces secret",
    "infrastructure",
    "https://cloud.digitalocean.com/account/api/spaces",
    named(["spaces_secret", "do_spaces_secret"], run(BASE64, 43))
  ),
  provider("netlify", "Netlify access token", "infrastructure", "https://app.netlify.com/user/applications", [
    token("nfp_", run(ALNUM, 36)),
    named("netlify", run(LOOSE, 40, 46))
  ]),
  provider(
    "vercel-old",
    "Vercel access token",
    "infrastructure",
    "https://vercel.com/account/settings/tokens",
    named(["vercel_token", "vercel_access_token", "vercel_api_token", "now_token"], run(ALNUM, 24))
  ),
  provider(
    "vercel-blob",
    "Vercel Blob token",
    "infrastructure",
    "https://vercel.com/dashboard/stores",
    token("vercel_blob_rw_", run(ALNUM, 16), "_", run(ALNUM, 28, 40))
  ),
  provider(
    "railway",
    "Railway token",
    "infrastructure",
    "https://railway.com/account/tokens",
    named("railway", ...UUID)
  ),
  provider(
    "render",
    "Render API key",
    "infrastructure",
    "https://dashboard.render.com/u/settings#api-keys",
    token("rnd_", run(ALNUM, 24, 32))
  ),
  provider(
    "render-hook",
    "Render deploy hook",
    "infrastructure",
    "https://dashboard.render.com",
    token("api.render.com/deploy/srv-", run(LOWER, 20), "?key=", run(URL64, 11))
  ),
  provider("fly", "Fly.io token", "infrastructure", "https://fly.io/dashboard", [
    token("FlyV1 fm", run("12", 1), run("a-z", 0, 1), "_", run(`${BASE64}=,_`, 100, 1500)),
    token("fo1_", run(URL64, 43))
  ]),
  provider("heroku", "Heroku API key", "infrastructure", "https://dashboard.heroku.com/account", [
    named("heroku", ...UUID),
    token("HRKU-", run(URL64, 60, 64))
  ]),
  provider("cloudflare-key", "Cloudflare API key", "infrastructure", "https://dash.cloudflare.com/profile/api-tokens", [
    named(["cloudflare_api_key", "cf_api_key", "cloudflare_global", "x-auth-key"], run(HEX, 37)),
    named(["cloudflare_api_token", "cf_api_token", "cloudflare_token", "clouflare_api_token"], run(URL64, 40))
  ]),
  provider(
    "cloudflare-ca",
    "Cloudflare origin CA key",
    "infrastructure",
    "https://dash.cloudflare.com/profile/api-tokens",
    token("v1.0-", run(HEX, 24), "-", run(HEX, 146))
  ),
  provider(
    "fastly",
    "Fastly API token",
    "infrastructure",
    "https://manage.fastly.com/account/personal/tokens",
    named("fastly", run(LOOSE, 32))
  ),
  provider(
    "bunny",
    "bunny.net access key",
    "infrastructure",
    "https://dash.bunny.net",
    named(
      ["bunny", "bunnycdn"],
      run(HEX, 8),
      "-",
      run(HEX, 4),
      "-",
      run(HEX, 4),
      "-",
      run(HEX, 12),
      "-",
      run(HEX, 4),
      "-",
      run(HEX, 4)
    )
  ),
  provider(
    "hetzner",
    "Hetzner Cloud token",
    "infrastructure",
    "https://console.hetzner.cloud",
    named(["hcloud_token", "hetzner"], run(ALNUM, 64))
  ),
  provider(
    "linode",
    "Linode token",
    "infrastructure",
    "https://cloud.linode.com/profile/tokens",
    named("linode", run(HEX, 64))
  ),
  provider(
    "vultr",
    "Vultr API key",
    "infrastructure",
    "https://my.vultr.com/settings/#settingsapi",
    named("vultr", run(UPPER, 36))
  ),
  provider(
    "scalingo",
    "Scalingo API token",
    "infrastructure",
    "https://dashboard.scalingo.com/account/tokens",
    token("tk-us-", run(URL64, 48))
  ),
  provider(
    "scaleway",
    "Scaleway secret key",
    "infrastructure",
    "https://console.scaleway.com/iam/api-keys",
    named(["scaleway", "scw_secret_key"], ...UUID)
  ),
  provider(
    "northflank",
    "Northflank token",
    "infrastructure",
    "https://app.northflank.com",
    token("nf-", run(URL64, 100, 400))
  ),
  provider("deno-deploy", "Deno Deploy token", "infrastructure", "https://dash.deno.com/account#access-tokens", [
    token("ddp_", run(ALNUM, 36)),
    token("ddo_", run(ALNUM, 36))
  ]),
  provider(
    "terraform",
    "Terraform Cloud token",
    "infrastructure",
    "https://app.terraform.io/app/settings/tokens",
    token(run(ALNUM, 14), ".atlasv1.", run(LOOSE, 60, 70))
  ),
  provider(
    "pulumi",
    "Pulumi access token",
    "infrastructure",
    "https://app.pulumi.com/account/tokens",
    token("pul-", run(HEX, 40))
  ),
  provider(
    "doppler",
    "Doppler token",
    "infrastructure",
    "https://dashboard.doppler.com",
    ["dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit."].map(
      (start) => token(start, run("A-Za-z0-9._-", 40, 60))
    )
  ),
  provider(
    "infisical",
    "Infisical token",
    "infrastructure",
    "https://app.infisical.com",
    token("st.", run(HEX, 24), ".", run(HEX, 32), ".", run(HEX, 32))
  ),
  provider(
    "vault-old",
    "HashiCorp Vault token",
    "infrastructure",
    "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
    named(["vault_token", "vault_api_token", "vaulttoken"], "s.", run(ALNUM, 24))
  ),
  provider(
    "onepassword-secret-key",
    "1Password secret key",
    "infrastructure",
    "https://my.1password.com/profile",
    token("A3-", run(UPPER, 6), "-", run(UPPER, 6, 11), "-", run(UPPER, 5), "-", run(UPPER, 5), "-", run(UPPER, 5))
  ),
  provider(
    "onepassword-secret-key-long",
    "1Password secret key",
    "infrastructure",
    "https://my.1password.com/profile",
    token(
      "A3-",
      run(UPPER, 6),
      "-",
      run(UPPER, 6),
      "-",
      run(UPPER, 5),
      "-",
      run(UPPER, 5),
      "-",
      run(UPPER, 5),
      "-",
      run(UPPER, 5)
    )
  ),
  provider(
    "age",
    "age secret key",
    "infrastructure",
    "take a new one: age-keygen",
    token("AGE-SECRET-KEY-1", run("QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L", 58))
  ),
  provider("harness", "Harness API key", "infrastructure", "https://app.harness.io", [
    token("pat.", run(URL64, 22), ".", run(ALNUM, 24), ".", run(ALNUM, 20)),
    token("sat.", run(URL64, 22), ".", run(ALNUM, 24), ".", run(ALNUM, 20))
  ]),
  provider(
    "prefect",
    "Prefect API key",
    "infrastructure",
    "https://app.prefect.cloud/my/api-keys",
    token("pnu_", run(ALNUM, 36))
  ),
  provider(
    "defined-networking",
    "Defined Networking token",
    "infrastructure",
    "https://admin.defined.net",
    token("dnkey-", run(LOOSE, 26), "-", run(LOOSE, 52))
  ),
  provider(
    "octopus",
    "Octopus Deploy API key",
    "infrastructure",
    "https://octopus.com",
    token("API-", run(UPPER, 26)),
    { judge: (_, line) => /octopus|api.?key|api.?token/i.test(line) ? "live" : void 0 }
  ),
  provider("artifactory", "Artifactory API key", "code", "https://jfrog.com", [
    token("AKCp", run(ALNUM, 69)),
    token("cmVmd", run(ALNUM, 59)),
    named(["jfrog", "artifactory", "bintray", "xray"], run(LOWER, 73)),
    named(["jfrog", "artifactory", "bintray", "xray"], run(LOWER, 64))
  ]),
  provider(
    "infracost",
    "Infracost API key",
    "infrastructure",
    "https://dashboard.infracost.io",
    token("ico-", run(ALNUM, 32))
  ),
  provider(
    "meraki",
    "Cisco Meraki API key",
    "infrastructure",
    "https://dashboard.meraki.com",
    named(["meraki"], run(HEX, 40))
  ),
  provider(
    "tf-password",
    "database password in Terraform",
    "database",
    "your cloud’s console",
    named(["administrator_login_password", "master_password"], run("!#%-&*-9;-~", 8, 40)),
    {
      judge: (secret, line) => /var\.|local\.|data\.|\$\{/.test(line) ? void 0 : secret.length > 9 ? "live" : void 0
    }
  ),
  provider(
    "ngrok",
    "ngrok auth token",
    "infrastructure",
    "https://dashboard.ngrok.com",
    named(["ngrok_authtoken", "ngrok_auth_token", "ngrok"], run(ALNUM, 27), "_", run(ALNUM, 21))
  )
];

// src/catalog/key-kinds/mail.ts
var mail = [
  provider(
    "resend",
    "Resend API key",
    "mail",
    "https://resend.com/api-keys",
    token("re_", run(ALNUM, 8, 9), "_", run(ALNUM, 20, 28))
  ),
  provider(
    "resend-webhook",
    "Resend signing secret",
    "mail",
    "https://resend.com/webhooks",
    named("resend_webhook_secret", "whsec_", run(`A-Za-z0-9+/=`, 24, 60))
  ),
  provider(
    "postmark",
    "Postmark server token",
    "mail",
    "https://account.postmarkapp.com/servers",
    named("postmark", ...UUID)
  ),
  provider(
    "mailgun",
    "Mailgun API key",
    "mail",
    "https://app.mailgun.com/settings/api_security",
    [token("key-", run(HEX, 32)), named(["mailgun", "mg_api_key"], run(HEX, 32), "-", run(HEX, 8), "-", run(HEX, 8))],
    {
      judge: (secret, line) => !secret.startsWith("key-") || /mailgun|mg[_-]|api[_-]?key/i.test(line) ? "live" : void 0
    }
  ),
  provider(
    "mailgun-signing",
    "Mailgun signing key",
    "mail",
    "https://app.mailgun.com/settings/api_security",
    named("mailgun", run(HEX, 32), "-", run("0-9a-h", 8), "-", run("0-9a-h", 8))
  ),
  provider("sendgrid-key", "SendGrid API key", "mail", "https://app.sendgrid.com/settings/api_keys", [
    token("SG.", run(URL64, 22), ".", run(URL64, 43)),
    token("SG.", run(`.${LOOSE}`, 66))
  ]),
  provider("brevo", "Brevo (Sendinblue) API key", "mail", "https://app.brevo.com/settings/keys/api", [
    token("xkeysib-", run(HEX, 64), "-", run(ALNUM, 16)),
    token("xsmtpsib-", run(HEX, 64), "-", run(ALNUM, 16))
  ]),
  provider(
    "mailchimp",
    "Mailchimp API key",
    "mail",
    "https://us1.admin.mailchimp.com/account/api",
    token(run(HEX, 32), "-us", run("0-9", 1, 2)),
    { judge: (_, line) => /MailchimpSDK\.initialize/.test(line) ? "public" : "live" }
  ),
  provider(
    "mandrill",
    "Mandrill API key",
    "mail",
    "https://mandrillapp.com/settings",
    [token("md-", run(URL64, 22)), named("mandrill", run(URL64, 22))],
    { judge: (_, line) => /mandrill/i.test(line) ? "live" : void 0 }
  ),
  provider(
    "mailjet",
    "Mailjet secret key",
    "mail",
    "https://app.mailjet.com/account/apikeys",
    named(["mailjet_secret", "mailjet_api_secret", "mj_apikey_private", "mailjet"], run(HEX, 32))
  ),
  provider(
    "mailerlite",
    "MailerLite token",
    "mail",
    "https://dashboard.mailerlite.com/integrations/api",
    named("mailerlite", "eyJ", run(URL64, 40, 400), ".", run(URL64, 60, 1200), ".", run(URL64, 300, 900))
  ),
  provider(
    "mailersend",
    "MailerSend token",
    "mail",
    "https://app.mailersend.com/api-tokens",
    token("mlsn.", run(HEX, 64))
  ),
  provider(
    "sparkpost",
    "SparkPost API key",
    "mail",
    "https://app.sparkpost.com/account/api-keys",
    named("sparkpost", run(HEX, 40))
  ),
  provider("loops", "Loops API key", "mail", "https://app.loops.so/settings?page=api", named("loops", run(HEX, 32))),
  provider("kit", "Kit (ConvertKit) secret", "mail", "https://app.kit.com/account_settings/developer_settings", [
    token("kit_", run(HEX, 32)),
    named(
      ["convertkit_api_secret", "convertkit_secret", "convertkit_api_key", "kit_api_key", "kit_api_secret"],
      run(URL64, 22, 46)
    )
  ]),
  provider(
    "beehiiv",
    "beehiiv API key",
    "mail",
    "https://app.beehiiv.com/settings/integrations",
    named("beehiiv", run(ALNUM, 64))
  ),
  provider(
    "customer-io",
    "Customer.io API key",
    "mail",
    "https://fly.customer.io/settings/api_credentials",
    named(["customerio", "customer_io", "customer.io"], run(HEX, 20, 32))
  ),
  provider(
    "klaviyo",
    "Klaviyo private key",
    "mail",
    "https://www.klaviyo.com/settings/account/api-keys",
    token("pk_", run(HEX, 34))
  ),
  provider(
    "activecampaign",
    "ActiveCampaign API key",
    "mail",
    "https://www.activecampaign.com",
    named(["activecampaign", "active_campaign"], run(HEX, 72))
  ),
  provider(
    "campaign-monitor",
    "Campaign Monitor API key",
    "mail",
    "https://login.createsend.com",
    named(["campaignmonitor", "campaign_monitor", "createsend"], run(ALNUM, 88, 92), "==")
  ),
  provider(
    "plunk",
    "Plunk secret key",
    "mail",
    "https://app.useplunk.com/settings/api",
    named("plunk", "sk_", run(HEX, 48))
  ),
  provider(
    "courier",
    "Courier auth token",
    "mail",
    "https://app.courier.com/settings/api-keys",
    token("pk_prod_", run(UPPER, 28))
  ),
  provider(
    "elastic-email",
    "Elastic Email API key",
    "mail",
    "https://app.elasticemail.com/marketing/settings/new/manage-api",
    named(["elasticemail", "elastic_email"], run("A-F0-9", 96))
  ),
  provider(
    "zeptomail",
    "ZeptoMail token",
    "mail",
    "https://zeptomail.zoho.com",
    token("Zoho-enczapikey ", run(`A-Za-z0-9+/=`, 60, 200))
  ),
  provider(
    "smtp2go",
    "SMTP2GO API key",
    "mail",
    "https://app.smtp2go.com/sending/apikeys",
    token("api-", run("A-F0-9", 32))
  ),
  provider("nylas", "Nylas API key", "mail", "https://dashboard-v3.nylas.com", token("nyk_v0_", run(ALNUM, 60, 70))),
  provider(
    "smtp-url",
    "SMTP URL with a password",
    "mail",
    "your mail host",
    [
      token(
        "smtp://",
        run("A-Za-z0-9_.@%+-", 1, 80),
        ":",
        run("!-.0-9;-?A-~", 6, 200),
        "@",
        run("A-Za-z0-9.-", 3, 200)
      ),
      token(
        "smtps://",
        run("A-Za-z0-9_.@%+-", 1, 80),
        ":",
        run("!-.0-9;-?A-~", 6, 200),
        "@",
        run("A-Za-z0-9.-", 3, 200)
      )
    ],
    {
      judge: (url) => /:(password|pass|secret|user|test|\$|\{|<|%)|@(localhost|127\.|mailhog|mailpit|example\.|smtp\.example)/i.test(
        url.slice(6)
      ) ? void 0 : "live"
    }
  )
];

// src/catalog/key-kinds/messaging.ts
var messaging = [
  provider(
    "discord-bot",
    "Discord bot token",
    "messaging",
    "https://discord.com/developers/applications",
    named(
      ["discord", "bot_token", "bottoken", "login"],
      run("MNO", 1),
      run(URL64, 23, 27),
      ".",
      run(URL64, 6),
      ".",
      run(URL64, 27, 40)
    )
  ),
  provider("discord-webhook", "Discord webhook", "messaging", "https://discord.com/developers/docs/resources/webhook", [
    token("discord.com/api/webhooks/", run(DIGIT, 17, 20), "/", run(URL64, 60, 72)),
    token("discordapp.com/api/webhooks/", run(DIGIT, 17, 20), "/", run(URL64, 60, 72))
  ]),
  provider("discord-secret", "Discord client secret", "messaging", "https://discord.com/developers/applications", [
    named("discord", run(LOOSE, 32)),
    named("discord", run(HEX, 64))
  ]),
  provider("slack-more", "Slack token", "messaging", "https://api.slack.com/apps", [
    token("xoxe.xoxp-", run("0-9", 1), "-", run(ALNUM, 150, 180)),
    token("xoxe.xoxb-", run("0-9", 1), "-", run(ALNUM, 150, 180)),
    token("xoxe-", run("0-9", 1), "-", run(ALNUM, 130, 160)),
    token("xoxs-", run("0-9", 6, 14), "-", run("0-9", 6, 14), "-", run("0-9", 6, 14), "-", run(LOWER, 8, 64))
  ]),
  provider("slack-hook", "Slack webhook", "messaging", "https://api.slack.com/apps", [
    token("hooks.slack.com/services/", run("A-Za-z0-9+/", 43, 56)),
    token("hooks.slack.com/workflows/", run("A-Za-z0-9+/", 43, 80)),
    token("hooks.slack.com/triggers/", run("A-Za-z0-9+/", 43, 80))
  ]),
  provider(
    "slack-signing",
    "Slack signing secret",
    "messaging",
    "https://api.slack.com/apps",
    named(["slack_signing_secret", "slacksigningsecret"], run(HEX, 32))
  ),
  provider(
    "telegram",
    "Telegram bot token",
    "messaging",
    "https://t.me/BotFather",
    [token(run(DIGIT, 8, 10), ":A", run(URL64, 34)), named("telegr", run(DIGIT, 5, 16), ":A", run(URL64, 34))],
    { judge: (secret) => /:A{3,}/.test(secret) ? void 0 : "live" }
  ),
  provider(
    "twilio-key",
    "Twilio API key",
    "messaging",
    "https://console.twilio.com/us1/account/keys-credentials/api-keys",
    [named(["twilio", "api_key", "api_sid"], "SK", run(HEX, 32))]
  ),
  provider(
    "twilio-token",
    "Twilio auth token",
    "messaging",
    "https://console.twilio.com",
    named(["twilio_auth_token", "twilio_token", "twilioauthtoken", "twilio_api_secret"], run(ALNUM, 32))
  ),
  provider(
    "vonage",
    "Vonage API secret",
    "messaging",
    "https://dashboard.nexmo.com/settings",
    named(["vonage_api_secret", "nexmo_api_secret", "nexmo_secret", "vonage_secret"], run(ALNUM, 16))
  ),
  provider(
    "messagebird",
    "MessageBird key",
    "messaging",
    "https://dashboard.messagebird.com/developers/access",
    named(["messagebird", "message-bird", "message_bird"], run(LOWER, 25))
  ),
  provider(
    "plivo",
    "Plivo auth token",
    "messaging",
    "https://console.plivo.com",
    named(["plivo_auth_token", "plivo_token"], run(ALNUM, 40, 60))
  ),
  provider(
    "telnyx",
    "Telnyx API key",
    "messaging",
    "https://portal.telnyx.com/#/app/api-keys",
    token("KEY0", run("A-F0-9", 31), "_", run(ALNUM, 22))
  ),
  provider("intercom", "Intercom access token", "messaging", "https://app.intercom.com/a/apps/_/developer-hub", [
    named("intercom", run(LOOSE, 60)),
    token("dG9rO", run(`${BASE64}=`, 50, 60))
  ]),
  provider(
    "zendesk",
    "Zendesk API token",
    "messaging",
    "https://support.zendesk.com",
    named("zendesk", run(LOWER, 40))
  ),
  provider(
    "help-scout",
    "Help Scout secret",
    "messaging",
    "https://secure.helpscout.net/users/apps",
    named(["helpscout", "help_scout"], run(HEX, 40))
  ),
  provider(
    "front",
    "Front API token",
    "messaging",
    "https://app.frontapp.com/settings/developers",
    named(
      ["front_api_token", "frontapp"],
      "eyJ",
      run(URL64, 20, 200),
      ".",
      run(URL64, 40, 600),
      ".",
      run(URL64, 40, 100)
    )
  ),
  provider("crisp", "Crisp token key", "messaging", "https://marketplace.crisp.chat", named("crisp", run(HEX, 64))),
  provider("onesignal", "OneSignal API key", "messaging", "https://dashboard.onesignal.com", [
    token("os_v2_app_", run(LOWER, 100, 110)),
    named(["onesignal_api_key", "onesignal_rest_api_key", "one_signal_api_key"], run(`${BASE64}`, 48))
  ]),
  provider(
    "pusher",
    "Pusher secret",
    "messaging",
    "https://dashboard.pusher.com",
    named(["pusher_secret", "pusher_app_secret", "pusher_key_secret"], run(HEX, 20))
  ),
  provider(
    "ably",
    "Ably API key",
    "messaging",
    "https://ably.com/accounts",
    named("ably", run(URL64, 6), ".", run(URL64, 6), ":", run(URL64, 43))
  ),
  provider(
    "stream",
    "Stream API secret",
    "messaging",
    "https://dashboard.getstream.io",
    named(["stream_api_secret", "getstream_secret", "stream_secret"], run(LOWER, 60, 80))
  ),
  provider(
    "sendbird",
    "Sendbird API token",
    "messaging",
    "https://dashboard.sendbird.com",
    named("sendbird", run(HEX, 40))
  ),
  provider(
    "livekit",
    "LiveKit API secret",
    "messaging",
    "https://cloud.livekit.io",
    named(["livekit_api_secret", "livekit_secret"], run(ALNUM, 32, 52))
  ),
  provider(
    "knock",
    "Knock secret key",
    "messaging",
    "https://dashboard.knock.app",
    named("knock", "sk_", run(URL64, 40, 60))
  ),
  provider(
    "novu",
    "Novu secret key",
    "messaging",
    "https://dashboard.novu.co",
    named(["novu_secret_key", "novu_api_key"], run(HEX, 32))
  ),
  provider(
    "liveblocks",
    "Liveblocks secret key",
    "messaging",
    "https://liveblocks.io/dashboard",
    [token("sk_prod_", run(URL64, 60, 70)), token("sk_dev_", run(URL64, 60, 70))],
    { test: /^sk_dev_/ }
  ),
  provider(
    "mattermost",
    "Mattermost token",
    "messaging",
    "https://mattermost.com",
    named("mattermost", run(LOWER, 26))
  ),
  provider("gitter", "Gitter token", "messaging", "https://gitter.im", named("gitter", run(URL64, 40))),
  provider(
    "teams-hook",
    "Microsoft Teams webhook",
    "messaging",
    "https://learn.microsoft.com/microsoftteams",
    token(
      ".webhook.office.com/webhookb2/",
      run(`${LOWER}-`, 36),
      "@",
      run(`${LOWER}-`, 36),
      "/IncomingWebhook/",
      run(LOWER, 32),
      "/",
      run(`${LOWER}-`, 36)
    ),
    { judge: () => "live" }
  ),
  provider(
    "zapier-hook",
    "Zapier hook",
    "messaging",
    "https://zapier.com/app/zaps",
    token("hooks.zapier.com/hooks/catch/", run(DIGIT, 5, 10), "/", run(LOWER, 6, 12))
  ),
  provider(
    "make-hook",
    "Make hook",
    "messaging",
    "https://www.make.com",
    [
      "hook.eu1.make.com/",
      "hook.eu2.make.com/",
      "hook.us1.make.com/",
      "hook.us2.make.com/",
      "hook.integromat.com/"
    ].map((start) => token(start, run(LOWER, 28, 36)))
  ),
  provider(
    "ifttt-hook",
    "IFTTT webhook key",
    "messaging",
    "https://ifttt.com/maker_webhooks",
    token("maker.ifttt.com/trigger/", run(WORD, 1, 60), "/with/key/", run(URL64, 22, 60))
  ),
  provider("twitch", "Twitch token", "messaging", "https://dev.twitch.tv/console", [
    named("twitch", run(LOWER, 30)),
    token("oauth:", run(LOWER, 30))
  ]),
  provider(
    "circle-so",
    "Circle API token",
    "messaging",
    "https://app.circle.so/settings/api",
    named(["circle_api_token", "circle_so", "circle_headless"], run(ALNUM, 24, 64))
  ),
  provider(
    "discourse",
    "Discourse API key",
    "messaging",
    "your Discourse, /admin/api/keys",
    named("discourse", run(HEX, 64))
  ),
  provider(
    "linear-secret",
    "Linear client secret",
    "messaging",
    "https://linear.app/settings/api",
    named("linear", run(HEX, 32))
  ),
  provider(
    "linear-oauth",
    "Linear OAuth token",
    "messaging",
    "https://linear.app/settings/api",
    token("lin_oauth_", run(HEX, 64))
  ),
  provider("asana", "Asana token", "messaging", "https://app.asana.com/0/my-apps", [
    named("asana", run(LOWER, 32)),
    named("asana", run("0-2", 1), "/", run(DIGIT, 16), ":", run(LOWER, 32))
  ]),
  provider("trello", "Trello token", "messaging", "https://trello.com/power-ups/admin", [
    named("trello", run(ALNUM, 32)),
    token("ATTA", run(HEX, 72))
  ]),
  provider(
    "calendly",
    "Calendly token",
    "messaging",
    "https://calendly.com/integrations/api_webhooks",
    named("calendly", "eyJ", run(URL64, 20, 100), ".", run(URL64, 100, 400), ".", run(URL64, 80, 100))
  ),
  provider(
    "notion-old",
    "Notion token",
    "messaging",
    "https://www.notion.so/profile/integrations",
    named("notion", "secret_", run(ALNUM, 43))
  )
];

// src/catalog/key-kinds/money.ts
var money = [
  provider(
    "stripe-webhook",
    "Stripe or Svix webhook secret",
    "money",
    "https://dashboard.stripe.com/webhooks",
    token("whsec_", run(`${BASE64}=`, 24, 80))
  ),
  provider(
    "paddle",
    "Paddle API key",
    "money",
    "https://vendors.paddle.com/authentication-v2",
    token("pdl_", run("a-z", 4, 5), "_apikey_", run(LOWER, 26), "_", run(ALNUM, 22), "_", run(ALNUM, 3)),
    { test: /^pdl_sdbx_/ }
  ),
  provider(
    "paddle-webhook",
    "Paddle webhook secret",
    "money",
    "https://vendors.paddle.com/notifications",
    token("pdl_ntfset_", run(LOWER, 26), "_", run(`${BASE64}=`, 24, 64))
  ),
  provider(
    "lemon-squeezy",
    "Lemon Squeezy API key",
    "money",
    "https://app.lemonsqueezy.com/settings/api",
    named(
      ["lemonsqueezy", "lemon_squeezy", "lemon-squeezy", "lmsqueezy"],
      "eyJ",
      run(URL64, 100, 400),
      ".",
      run(URL64, 100, 600),
      ".",
      run(URL64, 300, 700)
    )
  ),
  provider("square-token", "Square access token", "money", "https://developer.squareup.com/apps", [
    token("EAAA", run(URL64, 22, 60)),
    token("sq0atp-", run(URL64, 22, 60))
  ]),
  provider(
    "square-secret",
    "Square application secret",
    "money",
    "https://developer.squareup.com/apps",
    token("sq0csp-", run("A-Za-z0-9_\\^\\]\\\\-", 40, 50))
  ),
  provider(
    "paypal-secret",
    "PayPal client secret",
    "money",
    "https://developer.paypal.com/dashboard/applications",
    named(["paypal"], "E", run(URL64, 79))
  ),
  provider(
    "braintree",
    "Braintree access token",
    "money",
    "https://www.braintreegateway.com",
    token("access_token$", run("a-z", 7, 10), "$", run(LOWER, 16), "$", run(HEX, 32)),
    { test: /\$sandbox\$/ }
  ),
  provider(
    "adyen",
    "Adyen API key",
    "money",
    "https://ca-live.adyen.com",
    named("adyen", "AQE", run(`${BASE64}=`, 60, 200), "-", run(`${BASE64}=`, 40, 100), "-", run(PRINTABLE, 10, 40))
  ),
  provider(
    "gocardless",
    "GoCardless access token",
    "money",
    "https://manage.gocardless.com/developers",
    named("gocardless", "live_", run(LOOSE, 40))
  ),
  provider(
    "plaid-secret",
    "Plaid secret",
    "money",
    "https://dashboard.plaid.com/developers/keys",
    named("plaid", run(LOWER, 30))
  ),
  provider(
    "plaid-token",
    "Plaid access token",
    "money",
    "https://dashboard.plaid.com/developers/keys",
    token("access-", run("a-z", 7, 11), "-", ...UUID),
    { test: /^access-(sandbox|development)-/ }
  ),
  provider(
    "flutterwave",
    "Flutterwave secret key",
    "money",
    "https://app.flutterwave.com/dashboard/settings/apis",
    [token("FLWSECK-", run(LOWER, 32), "-X"), token("FLWSECK_TEST-", run(LOWER, 32), "-X")],
    { test: /_TEST-/ }
  ),
  provider(
    "flutterwave-encryption",
    "Flutterwave encryption key",
    "money",
    "https://app.flutterwave.com/dashboard/settings/apis",
    token("FLWSECK_TEST-", run(LOWER, 12)),
    { test: /_TEST-/ }
  ),
  provider(
    "paystack",
    "Paystack secret key",
    "money",
    "https://dashboard.paystack.com/#/settings/developers",
    named("paystack", "sk_", run("a-z", 4), "_", run(HEX, 40)),
    { test: /^sk_test_/ }
  ),
  provider(
    "razorpay",
    "Razorpay key secret",
    "money",
    "https://dashboard.razorpay.com/app/keys",
    named(["razorpay_key_secret", "razorpay_secret", "razorpay-key-secret", "razorpaykeysecret"], run(ALNUM, 24))
  ),
  provider(
    "mollie",
    "Mollie API key",
    "money",
    "https://my.mollie.com/dashboard/developers/api-keys",
    named("mollie", "live_", run(ALNUM, 30, 40))
  ),
  provider(
    "mollie-test",
    "Mollie test key",
    "money",
    "https://my.mollie.com/dashboard/developers/api-keys",
    named("mollie", "test_", run(ALNUM, 30, 40)),
    { test: /^test_/ }
  ),
  provider(
    "coinbase",
    "Coinbase access token",
    "money",
    "https://www.coinbase.com/settings/api",
    named("coinbase", run(URL64, 64))
  ),
  provider(
    "shippo",
    "Shippo API token",
    "money",
    "https://apps.goshippo.com/settings/api",
    token("shippo_", run("a-z", 4), "_", run(ANY_HEX, 40)),
    { test: /^shippo_test_/ }
  ),
  provider(
    "easypost",
    "EasyPost API key",
    "money",
    "https://www.easypost.com/account/api-keys",
    token("EZAK", run(ALNUM, 54))
  ),
  provider(
    "easypost-test",
    "EasyPost test key",
    "money",
    "https://www.easypost.com/account/api-keys",
    token("EZTK", run(ALNUM, 54)),
    { test: /^EZTK/ }
  ),
  provider(
    "duffel",
    "Duffel API token",
    "money",
    "https://app.duffel.com",
    token("duffel_", run("a-z", 4), "_", run(LOOSE, 43)),
    { test: /^duffel_test_/ }
  ),
  provider(
    "lob",
    "Lob API key",
    "money",
    "https://dashboard.lob.com/settings/api-keys",
    named("lob", run("a-z", 4), "_", run(HEX, 35)),
    { test: /^test_/ }
  ),
  provider(
    "finicity-token",
    "Finicity API token",
    "money",
    "https://developer.mastercard.com",
    named("finicity", run(HEX, 32))
  ),
  provider(
    "finicity-secret",
    "Finicity client secret",
    "money",
    "https://developer.mastercard.com",
    named("finicity", run(LOWER, 20))
  ),
  provider(
    "freshbooks",
    "FreshBooks access token",
    "money",
    "https://my.freshbooks.com/#/developer",
    named("freshbooks", run(LOWER, 64))
  ),
  provider("bittrex", "Bittrex key", "money", "https://global.bittrex.com", named("bittrex", run(LOWER, 32))),
  provider(
    "kraken",
    "Kraken API key",
    "money",
    "https://www.kraken.com/u/security/api",
    named("kraken", run("A-Za-z0-9/=_+-", 80, 90))
  ),
  provider(
    "kucoin-token",
    "KuCoin access token",
    "money",
    "https://www.kucoin.com/account/api",
    named("kucoin", run(HEX, 24))
  ),
  provider("kucoin-secret", "KuCoin secret", "money", "https://www.kucoin.com/account/api", named("kucoin", ...UUID)),
  provider(
    "etsy",
    "Etsy access token",
    "money",
    "https://www.etsy.com/developers/your-apps",
    named("etsy", run(LOWER, 24))
  ),
  provider(
    "freemius",
    "Freemius secret key",
    "money",
    "https://dashboard.freemius.com",
    named(["freemius", "secret_key"], "sk_", run(PRINTABLE, 29))
  ),
  provider(
    "squarespace",
    "Squarespace access token",
    "money",
    "https://account.squarespace.com",
    named("squarespace", ...UUID)
  ),
  provider(
    "gumroad",
    "Gumroad access token",
    "money",
    "https://gumroad.com/settings/advanced",
    named("gumroad", run(URL64, 43))
  ),
  provider("chargebee", "Chargebee API key", "money", "https://app.chargebee.com", [
    token("live_", run(ALNUM, 32, 36), "cb"),
    named("chargebee", "live_", run(ALNUM, 32, 64))
  ]),
  provider(
    "recurly",
    "Recurly private key",
    "money",
    "https://app.recurly.com/go/developer/api_keys",
    named("recurly", run(HEX, 32))
  ),
  provider("whop", "Whop API key", "money", "https://whop.com/dashboard/developer", named("whop", run(URL64, 43))),
  provider("polar", "Polar access token", "money", "https://polar.sh/settings", [
    token("polar_oat_", run(WORD, 32, 64)),
    token("polar_pat_", run(WORD, 32, 64))
  ]),
  provider(
    "creem",
    "Creem API key",
    "money",
    "https://www.creem.io/dashboard/developers",
    token("creem_", run(ALNUM, 20, 32))
  ),
  provider(
    "revenuecat",
    "RevenueCat secret key",
    "money",
    "https://app.revenuecat.com",
    named(["revenuecat", "revenue_cat"], "sk_", run(ALNUM, 24, 40))
  ),
  provider("memberful", "Memberful API key", "money", "https://memberful.com", named("memberful", run(ALNUM, 24))),
  provider(
    "patreon",
    "Patreon access token",
    "money",
    "https://www.patreon.com/portal/registration/register-clients",
    named("patreon", run(URL64, 43))
  ),
  provider(
    "memberstack",
    "Memberstack secret key",
    "sign-in",
    "https://app.memberstack.com",
    named("memberstack", "sk_", run(LOWER, 20, 40)),
    { test: /^sk_sb_/ }
  ),
  provider(
    "shopify-app-secret",
    "Shopify app secret",
    "money",
    "https://partners.shopify.com",
    named(["shopify_api_secret", "shopify_secret", "shopify-api-secret"], run(HEX, 32))
  ),
  provider(
    "bigcommerce",
    "BigCommerce access token",
    "money",
    "https://login.bigcommerce.com",
    named("bigcommerce", run(LOWER, 31))
  ),
  provider(
    "woocommerce",
    "WooCommerce consumer secret",
    "money",
    "https://woocommerce.com/document/woocommerce-rest-api/",
    token("cs_", run(HEX, 40))
  ),
  provider("sumup", "SumUp API key", "money", "https://developer.sumup.com", token("sup_sk_", run(ALNUM, 30, 40))),
  provider(
    "wise",
    "Wise API token",
    "money",
    "https://wise.com/settings/api-tokens",
    named(["wise_api", "transferwise"], ...UUID)
  ),
  provider(
    "taxjar",
    "TaxJar API token",
    "money",
    "https://app.taxjar.com/account#api-access",
    named("taxjar", run(HEX, 32))
  ),
  provider(
    "checkout-com",
    "Checkout.com secret key",
    "money",
    "https://dashboard.checkout.com",
    [
      token("sk_sbox_", run(LOWER, 27, 32)),
      named(["checkout_com", "checkout-com", "checkoutcom"], "sk_", run(LOWER, 27, 32))
    ],
    { test: /sbox/ }
  ),
  provider(
    "amazon-pay",
    "Amazon Pay key id",
    "money",
    "https://sellercentral.amazon.com",
    token("amzn1.oa2-cs.v1.", run(HEX, 64))
  ),
  provider("sendle", "Sendle API key", "money", "https://app.sendle.com", named("sendle", run(ALNUM, 24))),
  provider(
    "nowpayments",
    "NOWPayments API key",
    "money",
    "https://account.nowpayments.io",
    named("nowpayments", run(UPPER, 7), "-", run(UPPER, 7), "-", run(UPPER, 7), "-", run(UPPER, 7))
  )
];

// src/catalog/key-kinds/monitoring.ts
var monitoring = [
  provider(
    "sentry-org",
    "Sentry organization token",
    "monitoring",
    "https://sentry.io/settings/auth-tokens",
    token("sntrys_eyJ", run(`${BASE64}=`, 80, 400), "_", run(BASE64, 43))
  ),
  provider(
    "sentry-user",
    "Sentry user token",
    "monitoring",
    "https://sentry.io/settings/account/api/auth-tokens",
    token("sntryu_", run(HEX, 64))
  ),
  provider(
    "sentry-old",
    "Sentry access token",
    "monitoring",
    "https://sentry.io/settings/account/api/auth-tokens",
    named("sentry", run(HEX, 64))
  ),
  provider(
    "posthog-personal",
    "PostHog personal API key",
    "monitoring",
    "https://us.posthog.com/settings/user-api-keys",
    token("phx_", run(ALNUM, 41, 49))
  ),
  provider("segment", "Segment token", "monitoring", "https://app.segment.com", [
    token("sgp_", run(ALNUM, 64)),
    named("segment_write_key", run(ALNUM, 32))
  ]),
  provider(
    "mixpanel",
    "Mixpanel secret",
    "monitoring",
    "https://mixpanel.com/settings/project",
    named(["mixpanel_secret", "mixpanel_api_secret"], run(HEX, 32))
  ),
  provider(
    "amplitude",
    "Amplitude secret key",
    "monitoring",
    "https://app.amplitude.com",
    named(["amplitude_secret", "amplitude_secret_key"], run(HEX, 32))
  ),
  provider("datadog", "Datadog key", "monitoring", "https://app.datadoghq.com/organization-settings/api-keys", [
    named(["datadog", "dd_app_key", "dd_application_key"], run(LOWER, 40)),
    named(["dd_api_key", "datadog_api_key"], run(HEX, 32))
  ]),
  provider("new-relic", "New Relic key", "monitoring", "https://one.newrelic.com/api-keys", [
    token("NRAK-", run("A-Za-z0-9", 27)),
    token("NRII-", run(URL64, 32)),
    token("NRJS-", run(HEX, 19)),
    token("NRRA-", run(HEX, 42)),
    named(["new-relic", "newrelic", "new_relic"], run(LOWER, 64))
  ]),
  provider(
    "grafana-key",
    "Grafana API key",
    "monitoring",
    "https://grafana.com",
    token("eyJrIjoi", run(ALNUM, 70, 400), run("=", 0, 3))
  ),
  provider(
    "grafana-cloud",
    "Grafana Cloud token",
    "monitoring",
    "https://grafana.com",
    token("glc_", run(`${BASE64}`, 32, 400), run("=", 0, 3)),
    { judge: (secret) => /\d/.test(secret) ? "live" : void 0 }
  ),
  provider("honeycomb", "Honeycomb API key", "monitoring", "https://ui.honeycomb.io/account", [
    token("hcaik_", run(LOWER, 58)),
    token("hcxik_", run(LOWER, 58)),
    named("honeycomb", run(ALNUM, 22, 32))
  ]),
  provider("axiom", "Axiom token", "monitoring", "https://app.axiom.co/settings/api-tokens", [
    token("xaat-", ...UUID),
    token("xapt-", ...UUID)
  ]),
  provider(
    "better-stack",
    "Better Stack token",
    "monitoring",
    "https://betterstack.com/settings/api-tokens",
    named(["betterstack", "better_stack", "logtail", "betteruptime"], run(ALNUM, 24, 32))
  ),
  provider("pagerduty", "PagerDuty key", "monitoring", "https://support.pagerduty.com/main/docs/api-access-keys", [
    named(["pagerduty", "pager_duty"], run(URL64, 20)),
    named(["pagerduty", "pager_duty"], run(HEX, 32))
  ]),
  provider("opsgenie", "Opsgenie API key", "monitoring", "https://app.opsgenie.com", named("opsgenie", ...UUID)),
  provider(
    "rollbar",
    "Rollbar access token",
    "monitoring",
    "https://rollbar.com",
    named(["rollbar_access_token", "rollbar_server_token", "rollbar_post_server"], run(HEX, 32))
  ),
  provider("bugsnag", "Bugsnag auth token", "monitoring", "https://app.bugsnag.com", named("bugsnag_auth", ...UUID)),
  provider("honeybadger", "Honeybadger API key", "monitoring", "https://app.honeybadger.io", [
    token("hbp_", run(ALNUM, 36)),
    named("honeybadger_api_key", run(HEX, 8, 32))
  ]),
  provider(
    "logdna",
    "Mezmo (LogDNA) key",
    "monitoring",
    "https://app.mezmo.com",
    named(["logdna", "mezmo"], run(HEX, 32))
  ),
  provider(
    "sumologic-key",
    "Sumo Logic access key",
    "monitoring",
    "https://service.sumologic.com",
    named(["sumologic", "sumo_", "sumotoken", "sumo"], run(LOOSE, 64)),
    { judge: (_, line) => /sumo(?!f)/i.test(line) ? "live" : void 0 }
  ),
  provider(
    "dynatrace",
    "Dynatrace token",
    "monitoring",
    "https://www.dynatrace.com",
    token("dt0c01.", run(ALNUM, 24), ".", run(ALNUM, 64))
  ),
  provider(
    "checkly",
    "Checkly API key",
    "monitoring",
    "https://app.checklyhq.com/settings/user/api-keys",
    token("cu_", run(HEX, 32))
  ),
  provider(
    "statsig",
    "Statsig server key",
    "monitoring",
    "https://console.statsig.com",
    token("secret-", run(ALNUM, 40, 50))
  ),
  provider(
    "growthbook",
    "GrowthBook secret",
    "monitoring",
    "https://app.growthbook.io/settings/keys",
    token("secret_", run("a-z", 4, 9), "_", run(URL64, 40, 50))
  ),
  provider(
    "plausible",
    "Plausible API key",
    "monitoring",
    "https://plausible.io/settings/api-keys",
    named("plausible", run(URL64, 64))
  ),
  provider(
    "beamer",
    "Beamer API key",
    "monitoring",
    "https://app.getbeamer.com/settings",
    named("beamer", "b_", run(LOOSE, 44))
  ),
  provider(
    "maxmind",
    "MaxMind license key",
    "monitoring",
    "https://www.maxmind.com/en/accounts/current/license-key",
    token(run(ALNUM, 6), "_", run(ALNUM, 29), "_mmk")
  ),
  provider("finnhub", "Finnhub key", "monitoring", "https://finnhub.io/dashboard", named("finnhub", run(LOWER, 20))),
  provider(
    "looker-secret",
    "Looker client secret",
    "monitoring",
    "https://cloud.google.com/looker",
    named("looker", run(LOWER, 24))
  ),
  provider(
    "nytimes",
    "New York Times API key",
    "content",
    "https://developer.nytimes.com/my-apps",
    named(["nytimes", "new-york-times", "newyorktimes"], run(LOOSE, 32))
  )
];

// src/catalog/key-kinds/pem.ts
var BODY = "A-Za-z0-9+/=:,.() \\\\\\r\\n\\t-";
var pem = [
  provider(
    "private-key",
    "private key",
    "infrastructure",
    "wherever its public half is trusted",
    [
      token(
        "-----BEGIN ",
        run("A-Z0-9 ", 0, 24),
        "PRIVATE KEY",
        run(" BLOCK", 0, 6),
        "-----",
        run(BODY, 60, 12e3),
        "-----END ",
        run("A-Z0-9 ", 0, 24),
        "PRIVATE KEY",
        run(" BLOCK", 0, 6),
        "-----"
      )
    ],
    { verbatim: true, judge: (pemText) => isKey(pemText) ? "live" : void 0 }
  )
];
function isKey(text) {
  const body = text.split("-----")[2] ?? "";
  const lines = body.split(/(?:\\r)?\\n|\r?\n/).filter((line) => line.trim() !== "" && !/^[\w-]+:\s/.test(line.trim()));
  const base64 = lines.join("").replace(/\s/g, "");
  return base64.length >= 60 && /^[A-Za-z0-9+/]+=*(=[A-Za-z0-9+/]{4})?$/.test(base64) && new Set(base64).size > 20;
}

// src/catalog/key-kinds/public.ts
var BROWSER = "It is made for browsers: whoever opens the page may have it.";
var publicKeys = [
  provider(
    "stripe-publishable",
    "Stripe or Clerk publishable key",
    "money",
    "https://docs.stripe.com/keys",
    [token("pk_live_", run(`${ALNUM}=`, 20, 120)), token("pk_test_", run(`${ALNUM}=`, 20, 120))],
    { public: BROWSER, test: /^pk_test_/ }
  ),
  provider(
    "supabase-anon",
    "Supabase anon key",
    "database",
    "https://supabase.com/docs/guides/api/api-keys",
    token("eyJ", run(URL64, 10, 400), ".eyJ", run(URL64, 20, 2e3), ".", run(URL64, 20, 700)),
    {
      public: `${BROWSER} Row level security is what protects the data.`,
      judge: (secret) => supabaseRole(secret) === "anon" ? "public" : void 0
    }
  ),
  provider(
    "supabase-publishable",
    "Supabase publishable key",
    "database",
    "https://supabase.com/docs/guides/api/api-keys",
    token("sb_publishable_", run(URL64, 20, 60)),
    { public: BROWSER }
  ),
  provider(
    "sentry-dsn",
    "Sentry DSN",
    "monitoring",
    "https://docs.sentry.io/concepts/key-terms/dsn-explainer/",
    token("https://", run(HEX, 32), "@", run("a-z0-9.", 3, 40), "sentry.io/", run("0-9", 4, 20)),
    { public: "It only lets errors in." }
  ),
  provider(
    "posthog-project",
    "PostHog project key",
    "monitoring",
    "https://posthog.com/docs/api",
    token("phc_", run(ALNUM, 40, 50)),
    { public: BROWSER }
  ),
  provider(
    "mapbox-public",
    "Mapbox public token",
    "content",
    "https://docs.mapbox.com/help/getting-started/access-tokens/",
    token("pk.", run("a-zA-Z0-9", 60, 120), ".", run(URL64, 20, 24)),
    { public: BROWSER }
  ),
  provider(
    "flutterwave-public",
    "Flutterwave public key",
    "money",
    "https://developer.flutterwave.com/docs/api-keys",
    [token("FLWPUBK-", run(LOWER, 32), "-X"), token("FLWPUBK_TEST-", run(LOWER, 32), "-X")],
    { public: BROWSER, test: /^FLWPUBK_TEST-/ }
  ),
  provider(
    "mailgun-public",
    "Mailgun public validation key",
    "mail",
    "https://documentation.mailgun.com",
    token("pubkey-", run(HEX, 32)),
    { public: BROWSER }
  ),
  provider(
    "lob-public",
    "Lob publishable key",
    "money",
    "https://docs.lob.com",
    [token("test_pub_", run(HEX, 31)), token("live_pub_", run(HEX, 31))],
    { public: BROWSER, test: /^test_/ }
  ),
  provider(
    "razorpay-key-id",
    "Razorpay key id",
    "money",
    "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys",
    [token("rzp_live_", run(ALNUM, 14)), token("rzp_test_", run(ALNUM, 14))],
    { public: BROWSER, test: /^rzp_test_/ }
  ),
  provider(
    "square-application-id",
    "Square application id",
    "money",
    "https://developer.squareup.com/docs/devtools/sandbox/overview",
    [token("sq0idp-", run(URL64, 22)), token("sandbox-sq0idb-", run(URL64, 22))],
    { public: BROWSER, test: /^sandbox-/ }
  ),
  provider(
    "braintree-tokenization",
    "Braintree tokenization key",
    "money",
    "https://developer.paypal.com/braintree/docs/guides/authorization/tokenization-key",
    [token("production_", run(LOWER, 8), "_", run(LOWER, 16)), token("sandbox_", run(LOWER, 8), "_", run(LOWER, 16))],
    { public: BROWSER, test: /^sandbox_/ }
  ),
  provider("langfuse-public", "Langfuse public key", "ai", "https://langfuse.com/docs", token("pk-lf-", ...UUID), {
    public: BROWSER
  }),
  provider(
    "revenuecat-public",
    "RevenueCat public key",
    "money",
    "https://www.revenuecat.com/docs/projects/authentication",
    [token("appl_", run("A-Za-z", 32)), token("goog_", run("A-Za-z", 32))],
    { public: BROWSER }
  )
];

// src/catalog/key-kinds/sign-in.ts
var isKeyLike = (secret) => entropy(secret) >= 3.3 && !isStandIn(secret) && /\d/.test(secret) && /[A-Za-z]/.test(secret) && !isWords(secret);
function isWords(text) {
  const parts = text.split(/[-_./]|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
  const words = parts.filter((part) => /^[A-Za-z]?[a-z]{2,}$|^[A-Z]{3,}$/.test(part));
  return words.join("").length >= text.length * 0.5;
}
var signIn = [
  provider(
    "clerk",
    "Clerk secret key",
    "sign-in",
    "https://dashboard.clerk.com/last-active?path=api-keys",
    named("clerk", "sk_", run("a-z", 4), "_", run(ALNUM, 40, 60)),
    { test: /^sk_test_/ }
  ),
  provider(
    "auth0-token",
    "Auth0 management token",
    "sign-in",
    "https://manage.auth0.com",
    named(
      ["auth0_management", "auth0_api_token", "auth0_token"],
      "eyJ",
      run(URL64, 20, 400),
      ".",
      run(URL64, 40, 2e3),
      ".",
      run(URL64, 40, 700)
    )
  ),
  provider(
    "auth0-secret",
    "Auth0 client secret",
    "sign-in",
    "https://manage.auth0.com",
    named(["auth0_client_secret", "auth0clientsecret", "auth0_secret", "auth0-client-secret"], run(URL64, 64))
  ),
  provider("okta", "Okta API token", "sign-in", "https://login.okta.com", named("okta", "00", run(LOOSE, 40))),
  provider(
    "workos",
    "WorkOS API key",
    "sign-in",
    "https://dashboard.workos.com/api-keys",
    named("workos", "sk_", run("a-z", 4, 7), "_", run(ALNUM, 24, 80)),
    { test: /^sk_test_/ }
  ),
  provider(
    "stytch",
    "Stytch secret",
    "sign-in",
    "https://stytch.com/dashboard/api-keys",
    token("secret-live-", run(LOOSE, 36))
  ),
  provider(
    "stytch-test",
    "Stytch test secret",
    "sign-in",
    "https://stytch.com/dashboard/api-keys",
    token("secret-test-", run(LOOSE, 36)),
    { test: /^secret-test-/ }
  ),
  provider(
    "descope",
    "Descope management key",
    "sign-in",
    "https://app.descope.com/settings/company/managementkeys",
    named("descope_management", "K", run(ALNUM, 60, 120))
  ),
  provider(
    "kinde",
    "Kinde client secret",
    "sign-in",
    "https://app.kinde.com",
    named("kinde_client_secret", run(ALNUM, 44, 64))
  ),
  provider("logto", "Logto app secret", "sign-in", "https://cloud.logto.io", named("logto_app_secret", run(ALNUM, 32))),
  provider(
    "propelauth",
    "PropelAuth API key",
    "sign-in",
    "https://app.propelauth.com",
    named("propelauth", run(HEX, 64, 160))
  ),
  provider("authress", "Authress access key", "sign-in", "https://authress.io/app", [
    token(
      "sc_",
      run(LOWER, 5, 30),
      ".",
      run(LOWER, 4, 6),
      ".acc",
      run(`${LOWER}_-`, 10, 33),
      ".",
      run(`${LOWER}+/_=-`, 30, 120)
    ),
    token(
      "ext_",
      run(LOWER, 5, 30),
      ".",
      run(LOWER, 4, 6),
      ".acc",
      run(`${LOWER}_-`, 10, 33),
      ".",
      run(`${LOWER}+/_=-`, 30, 120)
    )
  ]),
  provider(
    "google-oauth-secret",
    "Google OAuth client secret",
    "sign-in",
    "https://console.cloud.google.com/apis/credentials",
    token("GOCSPX-", run(URL64, 28))
  ),
  provider(
    "google-oauth-token",
    "Google OAuth access token",
    "sign-in",
    "https://myaccount.google.com/permissions",
    token("ya29.", run(URL64, 30, 400))
  ),
  provider(
    "facebook-secret",
    "Facebook app secret",
    "sign-in",
    "https://developers.facebook.com/apps",
    named(["facebook", "fb_app_secret"], run(HEX, 32))
  ),
  provider(
    "facebook-token",
    "Facebook access token",
    "sign-in",
    "https://developers.facebook.com/tools/accesstoken",
    token("EAA", run("MC", 1), run(ALNUM, 100, 300))
  ),
  provider(
    "facebook-page-token",
    "Facebook page token",
    "sign-in",
    "https://developers.facebook.com/tools/accesstoken",
    token("EAACEdEose0cBA", run(ALNUM, 20, 300))
  ),
  provider(
    "facebook-app-token",
    "Facebook app access token",
    "sign-in",
    "https://developers.facebook.com/tools/accesstoken",
    named(["facebook", "fb_", "access_token"], run("0-9", 15, 16), "|", run(URL64, 27))
  ),
  provider("linkedin-secret", "LinkedIn client secret", "sign-in", "https://www.linkedin.com/developers/apps", [
    named(["linkedin", "linked-in", "linked_in"], run(ALNUM, 16)),
    token("WPL_AP1.", run(ALNUM, 16))
  ]),
  provider(
    "twitter-key",
    "X (Twitter) API key",
    "sign-in",
    "https://developer.x.com/en/portal/dashboard",
    named("twitter", run(LOWER, 25))
  ),
  provider("twitter-secret", "X (Twitter) secret", "sign-in", "https://developer.x.com/en/portal/dashboard", [
    named("twitter", run(LOWER, 50)),
    named("twitter", run(LOWER, 45))
  ]),
  provider(
    "twitter-token",
    "X (Twitter) access token",
    "sign-in",
    "https://developer.x.com/en/portal/dashboard",
    named("twitter", run("0-9", 15, 25), "-", run(ALNUM, 20, 40))
  ),
  provider(
    "twitter-bearer",
    "X (Twitter) bearer token",
    "sign-in",
    "https://developer.x.com/en/portal/dashboard",
    named(["twitter", "bearer_token", "x_bearer"], "AAAAAAAAAAAAAAAAAAAAAA", run("A-Za-z0-9%", 80, 100))
  ),
  provider("intra42", "42 client secret", "sign-in", "https://profile.intra.42.fr/oauth/applications", [
    token("s-s4t2ud-", run(HEX, 64)),
    token("s-s4t2af-", run(HEX, 64))
  ]),
  provider(
    "openshift",
    "OpenShift user token",
    "infrastructure",
    "https://docs.openshift.com",
    token("sha256~", run(URL64, 43))
  ),
  provider(
    "azure-secret",
    "Microsoft Entra client secret",
    "sign-in",
    "https://entra.microsoft.com",
    token(run("A-Za-z0-9_~.", 4), "Q~", run("A-Za-z0-9_~.-", 31, 34))
  ),
  provider(
    "session-secret",
    "secret that signs sessions",
    "sign-in",
    "take a new one: openssl rand -base64 32",
    [
      named(
        [
          "nextauth_secret",
          "auth_secret",
          "jwt_secret",
          "jwtsecret",
          "session_secret",
          "sessionsecret",
          "cookie_secret",
          "secret_key_base",
          "better_auth_secret",
          "payload_secret",
          "csrf_secret",
          "iron_session_password",
          "access_token_secret",
          "refresh_token_secret"
        ],
        run(`${BASE64}=_-`, 24, 256)
      )
    ],
    { isGeneric: true, judge: (secret) => isKeyLike(secret) ? "live" : void 0 }
  ),
  provider(
    "encryption-key",
    "encryption key",
    "sign-in",
    "take a new one, and encrypt again what it protects",
    [
      named(
        [
          "encryption_key",
          "encryptionkey",
          "app_encryption_key",
          "signing_secret",
          "signing_key",
          "hmac_secret",
          "app_secret",
          "cron_secret",
          "revalidate_secret",
          "webhook_secret"
        ],
        run(`${BASE64}=_-`, 24, 256)
      ),
      named("app_key", "base64:", run(`${BASE64}=`, 43, 44))
    ],
    { isGeneric: true, judge: (secret) => isKeyLike(secret.replace(/^base64:/, "")) ? "live" : void 0 }
  ),
  provider(
    "client-secret",
    "OAuth client secret",
    "sign-in",
    "in the provider’s console",
    named(["client_secret", "clientsecret", "client-secret"], run(WORD, 24, 64)),
    { isGeneric: true, judge: (secret) => isKeyLike(secret) && entropy(secret) > 3.6 ? "live" : void 0 }
  )
];

// src/catalog/key-kinds/index.ts
var providers = [
  ...publicKeys,
  ...money,
  ...database,
  ...infrastructure,
  ...code,
  ...mail,
  ...ai,
  ...messaging,
  ...monitoring,
  ...content,
  ...signIn,
  ...pem
];

export {
  DIGIT,
  ANY_HEX,
  ALNUM,
  WORD,
  URL64,
  BASE64,
  ownText,
  provider,
  isStandIn,
  isRandom,
  providers
};
