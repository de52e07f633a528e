import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  entropy,
  isRandom,
  isStandIn,
  isWords
} from "./lib-randomness.js";
import {
  isSecretName,
  spelledOut
} from "./lib-secret-names.js";

// src/catalog/key-kinds/provider.ts
var run = (chars, min, max = min) => ({ chars, min, max });
var token = (...parts) => ({ kind: "token", parts });
var named = (names, ...parts) => ({
  kind: "named",
  names: [names].flat(),
  parts
});
var member = (names, beside, ...parts) => ({
  kind: "member",
  names,
  beside,
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
var JWT = ["eyJ", run(URL64, 10, 400), ".eyJ", run(URL64, 10, 2e3), ".", run(URL64, 43, 800)];
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

// src/catalog/key-kinds/aws.ts
var aws = [
  // Alone it opens nothing, like a user name (AWS, IAM, Manage access keys): the secret beside it is a finding of its own.
  provider(
    "aws-key-id",
    "AWS access key id",
    "other",
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
  ])
];

// src/catalog/key-kinds/azure.ts
var AZURE = "https://portal.azure.com";
var azure = [
  provider(
    "azure-sas-url",
    "Azure shared access signature",
    "infrastructure",
    AZURE,
    token("sv=20", run("A-Za-z0-9%:+._&=-", 30, 300), "&sig=", run("A-Za-z0-9%+/", 43, 80))
  ),
  provider(
    "azure-cosmos",
    "Azure Cosmos DB key",
    "database",
    AZURE,
    named(
      [
        "cosmos_key",
        "cosmosdb_key",
        "cosmos_db_key",
        "azure_cosmos_key",
        "azure_cosmosdb_key",
        "cosmos_primary_key",
        "cosmos_account_key",
        "cosmosdb_account_key",
        "documentdb_key"
      ],
      run(BASE64, 86),
      "=="
    )
  ),
  provider("azure-search", "Azure AI Search key", "database", AZURE, token(run(ALNUM, 42), "AzSe", run(ALNUM, 6))),
  provider("azure-ai", "Azure AI key", "ai", AZURE, [
    named(
      [
        "azure_ai",
        "azure_speech",
        "azure_cognitive",
        "azure_translator",
        "azure_vision",
        "azure_form_recognizer",
        "azure_document_intelligence",
        "azure_text_analytics",
        "azure_language_key",
        "cognitive_services_key",
        "speech_key",
        "azure_openai"
      ],
      run(ALNUM, 84)
    ),
    named(
      [
        "azure_speech",
        "azure_cognitive",
        "azure_translator",
        "azure_vision",
        "azure_form_recognizer",
        "azure_document_intelligence",
        "azure_text_analytics",
        "azure_language_key",
        "cognitive_services_key",
        "azure_ai_key",
        "azure_ai_api_key",
        "bing_search_key",
        "azure_maps_key"
      ],
      run(HEX, 32)
    )
  ]),
  provider(
    "azure-communication",
    "Azure Communication Services key",
    "messaging",
    AZURE,
    token("https://", run("A-Za-z0-9.-", 1, 80), ".communication.azure.com/;accesskey=", run(`${BASE64}=`, 80, 100))
  ),
  provider("azure-app-configuration", "Azure App Configuration secret", "infrastructure", AZURE, [
    token(";Secret=", run(BASE64, 43), "="),
    token(";Secret=", run(ALNUM, 60, 90))
  ]),
  provider(
    "azure-functions",
    "Azure Functions key",
    "infrastructure",
    AZURE,
    token(run(URL64, 44), "AzFu", run(URL64, 6), "==")
  ),
  provider(
    "azure-registry",
    "Azure Container Registry password",
    "infrastructure",
    AZURE,
    token(run(`${BASE64}`, 42), "+ACR", run(ALNUM, 6))
  ),
  provider("azure-signalr", "Azure SignalR or Web PubSub key", "messaging", AZURE, [
    token("https://", run("A-Za-z0-9.-", 1, 80), ".service.signalr.net;AccessKey=", run(`${BASE64}=`, 40, 100)),
    token("https://", run("A-Za-z0-9.-", 1, 80), ".webpubsub.azure.com;AccessKey=", run(`${BASE64}=`, 40, 100))
  ]),
  provider("azure-batch", "Azure Batch or API Management key", "infrastructure", AZURE, [
    token(run(BASE64, 76), "+ABa", run(ALNUM, 6), "=="),
    token(run(BASE64, 76), "APIM", run(ALNUM, 6), "==")
  ]),
  provider(
    "azure-storage-new",
    "Azure storage account key",
    "infrastructure",
    AZURE,
    token(run(BASE64, 76), "+ASt", run(ALNUM, 6), "==")
  ),
  provider("azure-iot", "Azure IoT or Event Hubs key", "infrastructure", AZURE, [
    token(run(BASE64, 33), "AIoT", run(ALNUM, 6), "="),
    token(run(BASE64, 33), "+AEh", run(ALNUM, 6), "="),
    token(run(BASE64, 33), "+ASb", run(ALNUM, 6), "=")
  ]),
  provider(
    "azure-devops-new",
    "Azure DevOps token",
    "code",
    "https://dev.azure.com",
    token(run(ALNUM, 76), "AZDO", run(ALNUM, 4))
  )
];

// src/catalog/key-kinds/key-like.ts
var isKeyLike = (secret) => entropy(secret) >= 3.3 && !isStandIn(secret) && /\d/.test(secret) && /[A-Za-z]/.test(secret) && !isWords(secret);

// src/catalog/key-kinds/billing.ts
var billing = [
  provider(
    "stripe-organization",
    "Stripe organization key",
    "money",
    "https://dashboard.stripe.com/org/api-keys",
    [
      token("sk_org_live_", run(ALNUM, 24, 120)),
      token("sk_org_test_", run(ALNUM, 24, 120)),
      token("sk_org_", run(ALNUM, 24, 120))
    ],
    { test: /^sk_org_test_/ }
  ),
  provider(
    "braintree-private",
    "Braintree private key",
    "money",
    "https://www.braintreegateway.com",
    named(["braintree_private_key", "bt_private_key", "braintree_merchant_private_key"], run(HEX, 32))
  ),
  provider(
    "paddle-classic",
    "Paddle Classic auth code",
    "money",
    "https://vendors.paddle.com/authentication",
    named(["paddle_vendor_auth_code", "paddle_auth_code", "paddle_api_key"], run(HEX, 50))
  ),
  provider(
    "lemon-squeezy-webhook",
    "Lemon Squeezy signing secret",
    "money",
    "https://app.lemonsqueezy.com/settings/webhooks",
    named(
      [
        "lemonsqueezy_webhook_secret",
        "lemon_squeezy_webhook_secret",
        "lemonsqueezy_signing_secret",
        "lemon_squeezy_signing_secret"
      ],
      run(ALNUM, 20, 64)
    ),
    { judge: (secret) => isKeyLike(secret) ? "live" : void 0 }
  ),
  provider(
    "polar-webhook",
    "Polar webhook secret",
    "money",
    "https://polar.sh/dashboard",
    token("polar_whs_", run(ALNUM, 32, 64))
  ),
  provider(
    "creem-test",
    "Creem test key",
    "money",
    "https://www.creem.io/dashboard/developers",
    token("creem_test_", run(ALNUM, 20, 32)),
    { test: /^creem_test_/ }
  ),
  provider(
    "dodo-payments",
    "Dodo Payments API key",
    "money",
    "https://app.dodopayments.com/developer/api-keys",
    named(
      ["dodo_payments_api_key", "dodo_api_key", "dodo_payments_bearer_token", "dodopayments_api_key"],
      run(URL64, 16),
      ".",
      run(URL64, 48)
    )
  ),
  provider(
    "whop-api",
    "Whop API key",
    "money",
    "https://whop.com/dashboard/developer",
    token("apik_", run(ALNUM, 10, 16), "_A", run(DIGIT, 5, 10), "_C_", run(HEX, 40, 80))
  ),
  provider(
    "whop-webhook",
    "Whop webhook secret",
    "money",
    "https://whop.com/dashboard/developer",
    named("whop_webhook_secret", "ws_", run(HEX, 64))
  ),
  provider(
    "coinbase-commerce",
    "Coinbase Commerce API key",
    "money",
    "https://beta.commerce.coinbase.com/settings/security",
    named(
      [
        "coinbase_commerce_api_key",
        "coinbase_commerce_key",
        "coinbase_commerce_webhook_secret",
        "coinbase_commerce_shared_secret"
      ],
      ...UUID
    )
  ),
  provider(
    "coinbase-cdp",
    "Coinbase Developer Platform secret",
    "money",
    "https://portal.cdp.coinbase.com/projects/api-keys",
    [
      named(["cdp_api_key_secret", "coinbase_api_key_secret", "cdp_api_secret"], run(BASE64, 86), "=="),
      named("cdp_wallet_secret", "MIGH", run(`${BASE64}=`, 160, 200))
    ]
  ),
  provider(
    "mercury",
    "Mercury API token",
    "money",
    "https://app.mercury.com/settings/tokens",
    [
      token("secret-token:mercury_production_", run("a-z", 2, 5), "_", run(ALNUM, 40, 50), "_yrucrem"),
      token("secret-token:mercury_sandbox_", run("a-z", 2, 5), "_", run(ALNUM, 40, 50), "_yrucrem")
    ],
    { test: /mercury_sandbox_/ }
  ),
  provider(
    "square-webhook",
    "Square webhook signature key",
    "money",
    "https://developer.squareup.com/apps",
    named(["square_webhook_signature_key", "square_signature_key", "square_webhook_secret"], run(URL64, 22))
  ),
  provider(
    "adyen-hmac",
    "Adyen HMAC key",
    "money",
    "https://ca-live.adyen.com",
    named(["adyen_hmac_key", "adyen_hmac", "adyen_webhook_hmac_key"], run("A-F0-9", 64))
  ),
  provider(
    "mollie-access",
    "Mollie access token",
    "money",
    "https://my.mollie.com/dashboard/developers/organization-access-tokens",
    named("mollie", "access_", run(ALNUM, 30, 60))
  ),
  provider(
    "gocardless-token",
    "GoCardless access token",
    "money",
    "https://manage.gocardless.com/developers",
    named(["gc_access_token", "gc_token"], "live_", run(URL64, 40))
  ),
  provider(
    "highnote",
    "Highnote API key",
    "money",
    "https://dashboard.highnote.com/api-keys",
    [
      named("highnote", "rk_live_", run(ALNUM, 20, 120)),
      named("highnote", "sk_live_", run(ALNUM, 20, 120)),
      named("highnote", "rk_test_", run(ALNUM, 20, 120)),
      named("highnote", "sk_test_", run(ALNUM, 20, 120))
    ],
    { test: /^[rs]k_test_/ }
  ),
  provider(
    "adapty",
    "Adapty secret key",
    "money",
    "https://app.adapty.io/settings/general",
    token("secret_live_", run(ALNUM, 8), ".", run(ALNUM, 32))
  ),
  provider(
    "superwall",
    "Superwall API key",
    "money",
    "https://superwall.com/applications",
    named("superwall", "sk_", run(HEX, 48))
  ),
  provider("lithic", "Lithic API key", "money", "https://app.lithic.com/account", named("lithic_api_key", ...UUID)),
  provider("lago", "Lago API key", "money", "https://app.getlago.com/developers", named("lago_api_key", ...UUID)),
  provider(
    "metronome",
    "Metronome token",
    "money",
    "https://app.metronome.com/connections/api-tokens",
    named(["metronome_bearer_token", "metronome_api_key", "metronome_api_token"], run(HEX, 64))
  ),
  provider(
    "orb",
    "Orb API key",
    "money",
    "https://app.withorb.com/settings/api-keys",
    named(["orb_api_key", "withorb_api_key"], run(HEX, 64))
  ),
  provider(
    "xendit",
    "Xendit secret key",
    "money",
    "https://dashboard.xendit.co/settings/developers",
    [token("xnd_production_", run(ALNUM, 40, 80)), token("xnd_development_", run(ALNUM, 40, 80))],
    { test: /^xnd_development_/ }
  ),
  provider(
    "midtrans",
    "Midtrans server key",
    "money",
    "https://dashboard.midtrans.com/settings/config_info",
    [named("midtrans", "Mid-server-", run(URL64, 20, 32)), named("midtrans", "SB-Mid-server-", run(URL64, 20, 32))],
    { test: /^SB-/ }
  ),
  provider(
    "mercado-pago",
    "Mercado Pago access token",
    "money",
    "https://www.mercadopago.com/developers/panel/app",
    token("APP_USR-", run(DIGIT, 12, 18), "-", run(DIGIT, 6), "-", run(HEX, 32), "-", run(DIGIT, 6, 12))
  ),
  provider(
    "checkout-com-live",
    "Checkout.com secret key",
    "money",
    "https://dashboard.checkout.com/developers/keys",
    named(["checkout_secret_key", "cko_secret_key", "checkout_api_secret_key"], "sk_", run(LOWER, 27))
  ),
  provider(
    "klarna",
    "Klarna API key",
    "money",
    "https://portal.klarna.com/settings/klarna-api-keys",
    [token("klarna_live_api_", run(`${BASE64}=_-`, 40, 200)), token("klarna_test_api_", run(`${BASE64}=_-`, 40, 200))],
    { test: /^klarna_test_/ }
  ),
  provider(
    "brex",
    "Brex API token",
    "money",
    "https://dashboard.brex.com/settings/developer",
    token("bxt_", run(ALNUM, 32, 64))
  ),
  provider(
    "quickbooks",
    "QuickBooks client secret",
    "money",
    "https://developer.intuit.com/app/developer/dashboard",
    named(["quickbooks_client_secret", "qbo_client_secret", "intuit_client_secret"], run(ALNUM, 40))
  ),
  provider(
    "xero",
    "Xero client secret",
    "money",
    "https://developer.xero.com/app/manage",
    named("xero_client_secret", run(URL64, 48))
  ),
  provider(
    "btcpay",
    "BTCPay Server API key",
    "money",
    "your BTCPay Server, /account/apikeys",
    named("btcpay", run(HEX, 40))
  ),
  provider(
    "cashfree",
    "Cashfree client secret",
    "money",
    "https://merchant.cashfree.com/merchants/developers",
    [token("cfsk_ma_prod_", run(HEX, 32), "_", run(HEX, 8)), token("cfsk_ma_test_", run(HEX, 32), "_", run(HEX, 8))],
    { test: /^cfsk_ma_test_/ }
  ),
  provider(
    "phonepe",
    "PhonePe salt key",
    "money",
    "https://business.phonepe.com/developer-settings",
    named(["phonepe_salt_key", "phonepe_salt"], ...UUID)
  ),
  provider(
    "tap",
    "Tap secret key",
    "money",
    "https://businesses.tap.company",
    named(["tap_secret_key", "tap_api_key", "tap_payments_secret_key"], "sk_live_", run(ALNUM, 24))
  ),
  provider(
    "reepay",
    "Frisbii (Reepay) private key",
    "money",
    "https://admin.billwerk.plus/#/configuration/api-credentials",
    named(["reepay", "frisbii", "billwerk"], "priv_", run(HEX, 32))
  ),
  provider(
    "alpaca",
    "Alpaca secret key",
    "money",
    "https://app.alpaca.markets/account/keys",
    named(["apca_api_secret_key", "alpaca_secret_key", "alpaca_api_secret"], run(ALNUM, 40, 44))
  ),
  provider(
    "binance",
    "Binance API secret",
    "money",
    "https://www.binance.com/en/my/settings/api-management",
    named(["binance_api_secret", "binance_secret_key", "binance_secret", "binance_api_key"], run(ALNUM, 64))
  ),
  provider(
    "paymob",
    "Paymob HMAC secret",
    "money",
    "https://accept.paymob.com/portal2/en/settings",
    named(["paymob_hmac", "paymob_hmac_secret"], run("A-F0-9", 32))
  ),
  provider(
    "authorizenet",
    "Authorize.net transaction key",
    "money",
    "https://account.authorize.net",
    named(["authorize_net_transaction_key", "authorizenet_transaction_key", "authnet_transaction_key"], run(ALNUM, 16))
  ),
  provider(
    "pagarme",
    "Pagar.me secret key",
    "money",
    "https://id.pagar.me",
    named(["pagarme_secret_key", "pagarme_api_key", "pagarme_key"], "sk_", run(ALNUM, 16, 32))
  ),
  provider(
    "asaas",
    "Asaas API key",
    "money",
    "https://www.asaas.com/customerApiAccessToken/index",
    [token("$aact_prod_", run(`${BASE64}=:`, 100, 260)), token("$aact_hmlg_", run(`${BASE64}=:`, 100, 260))],
    { test: /^\$aact_hmlg_/ }
  ),
  provider(
    "rewardful",
    "Rewardful API secret",
    "money",
    "https://app.getrewardful.com/setup",
    named(["rewardful_api_secret", "rewardful_secret"], run(HEX, 32))
  ),
  provider(
    "recharge",
    "Recharge API token",
    "money",
    "https://admin.rechargeapps.com/merchant/api_tokens",
    named(["recharge_api_token", "recharge_api_key", "recharge_access_token"], "sk_", run(LOWER, 60, 70))
  )
];

// src/lib/placeholders.ts
var TYPED = /^(?:(?:my|your|the|some|new|db|app|user|super|strong|default)?[_.-]?(?:p[a@4]?[s5$]{2}(?:w?[o0]?r?d|phrase)?|pwd?|secret|change(?:[_-]?(?:me|it|this))?|hunter2|letmein|welcome|qwerty|admin(?:istrator)?|root|guest|demo|test(?:ing)?|user(?:name)?|dev(?:elop(?:ment|er)?)?|local|postgres(?:ql)?|mysql|mariadb|redis|mongo(?:db)?|rabbitmq|minio|database|default|unused|ignored|none|dummy|fake)[_.-]?){1,3}[\W_\d]{0,8}$/i;
var PUT_IN = /^(?:[<[{$%*(]|x{3,}$|\.{3}|…)|\$\{|\{\{|<%/i;
var IN_A_ROW = /12345|qwe|asdf|abc123/i;
var SHOWN = /^(?:AbC123dEf|1Password)$/;
var isPlaceholderPassword = (password, user = "") => TYPED.test(password) || SHOWN.test(password) || IN_A_ROW.test(password) || PUT_IN.test(password) || isStandIn(password) || user !== "" && password.toLowerCase() === user.toLowerCase();
function loginOf(address2) {
  const found = /^(?:[a-z][a-z\d+.-]{0,30}:\/\/([^/\s:]*):|jdbc:oracle:thin:([^/\s]*)\/)(.+)@([^@]*)$/i.exec(address2);
  const [, user = found?.[2] ?? "", , password, host = ""] = found ?? [];
  return password === void 0 ? void 0 : { user, password, host };
}
function isPlaceholderLogin(address2) {
  const login = loginOf(address2);
  return login !== void 0 && (isPlaceholderPassword(login.password, login.user) || /^example\./i.test(login.host));
}
var SETTING = /^(?:\S{0,5}|[\d.,:_-]+|[a-z]+|[A-Z_]+)$/;
var OPEN_ADDRESS = /^[a-z][a-z\d+.-]{0,30}:\/\/(?![^/@\s]{0,80}:[^/@\s]{1,200}@)|@(?:localhost|127\.|\[::1\]|[\w-]{1,63}(?:[:/]|$))/i;
var mayBeSecret = (value) => !SETTING.test(value) && !OPEN_ADDRESS.test(value) && !isPlaceholderPassword(value) && !isPlaceholderLogin(value) && !isWords(value);

// src/catalog/key-kinds/by-name.ts
var HARMLESS_NAME = /public|publishable|(?:algolia|typesense|meilisearch|instant)_search|segment_write|authenticity|csrf|xsrf|nonce|idempoten|check_?sum|digest|integrity|fingerprint|thumbprint|(?:^|_)(?:sha\d{0,4}|md5|etag|hash)(?:_|$)|^_+token$/i;
var HARMLESS_USE = /(?:anon(?:ymous)?|site|cache|chunk|bundle|commit|revision|i18n|translation|locale|message|gateway|primary|foreign|unique|sort|partition|row|range|object|storage|query|route|event|dedup\w{0,12}|group|lookup|map|index)_?keys?$|(?:verification|checkout|cart|request|form|state|page|next|prev|cursor|continuation|sync|resume|contract|mint|design|pagination)_?token$|token_?(?:address|type|mint|contract)$/i;
var SAID_OF_ONE = /(?:address|placeholder|example|sample|label|title|text|description|hint|error|message|regexp?|pattern)s?$/i;
function isHarmless(written) {
  const name = spelledOut(written).replace(/[.-]/g, "_");
  return [HARMLESS_NAME, HARMLESS_USE, SAID_OF_ONE].some((pattern) => pattern.test(name));
}
var UUID_TEXT = /^[a-f\d]{8}-(?:[a-f\d]{4}-[a-f\d]{4}-[a-f\d]{4}-[a-f\d]{12}|[a-f\d]{8}-[a-f\d]{8}-[a-f\d]{8})$/i;
var HASHED = /^(?:pbkdf2|bcrypt|argon2|scrypt|sha\d{1,3}|md5)[\w-]{0,20}\$|^\$(?:\d\w?|y|argon2\w{0,2}|pbkdf2|scrypt)[\w-]{0,20}\$|^\{S?SHA/i;
var SURE_NAME = /secret|passw|(?:api|private|access|salt|admin|root|master)_?key|(?:api|auth|access|admin|server|root|bearer)_?token/i;
var byName = [
  provider(
    "secret-by-name",
    "key or token, by its name",
    "other",
    "the service it belongs to",
    named(
      [
        "api_key",
        "secret",
        "token",
        "access_key",
        "private_key",
        "auth_key",
        "master_key",
        "passphrase",
        "hmac",
        "key"
      ],
      run("A-Za-z0-9+/=_.~:|$@!*#%^&?-", 16, 1600)
    ),
    { isGeneric: true, judge: (secret, _, name) => isNamedSecret(secret, name) ? "live" : void 0 }
  ),
  provider(
    "password-by-name",
    "password, by its name",
    "other",
    "the service it opens",
    named(["password", "passwd", "pwd", "pass", "passphrase", "pgpassword", "mysql_pwd"], run(PRINTABLE, 8, 128)),
    { isGeneric: true, judge: (secret, _, name) => isNamedPassword(secret, name) ? "live" : void 0 }
  )
];
function isNamedSecret(secret, written) {
  if (HASHED.test(secret) || !isGenerated(secret) && !JWT2.test(secret)) return false;
  if (written === void 0) return true;
  const name = written.replace(/[.-]/g, "_");
  if (!(isSecretName(name) || /auth_?code$/i.test(name)) || isHarmless(written)) return false;
  if (written === "key") return false;
  const isKey2 = /key$/i.test(name) && !SURE_NAME.test(name);
  if (isKey2 && secret.length < LONG && !OWN_KEY.test(written.slice(written.lastIndexOf(".") + 1))) return false;
  return !UUID_TEXT.test(secret) || SURE_NAME.test(name);
}
var LONG = 24;
var OWN_KEY = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*_KEY$|(?:auth|admin|root|master|server|service|signing|sign|encrypt(?:ion)?|account|licen[cs]e|write|deploy|salt|hmac|transaction|webhook|integration|subscription|secret)_?key$/i;
var JWT2 = /^eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}$/;
function isGenerated(text) {
  const own = text.replace(/^(?:[A-Za-z]{2,12}[_:-]){1,4}(?=.{12})/, "");
  if (/^[a-z]+:(?:\/\/|[a-z])|:\/\/|^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(text)) return false;
  if (/^\$\{?[A-Z_]\w*\}?$/i.test(text)) return false;
  if (!isRandom(own) || !/\d/.test(own) || !/[A-Za-z]/.test(own)) return false;
  if (own.length < 16 && isWords(text)) return false;
  return !isWords(own) && !/^v?\d+\.\d/.test(text) && !FILE.test(text);
}
var FILE = /\.(?:[cm]?[jt]sx?|json|png|jpe?g|svg|webp|gif|css|html?|pem|crt|ya?ml|xml|txt|md|com|io|dev|net|org|app)$/i;
function isNamedPassword(secret, written = "") {
  if (isPlaceholderPassword(secret) || isWords(secret) || isHarmless(written)) return false;
  if (HASHED.test(secret) || UUID_TEXT.test(secret)) return false;
  if (/^[A-Za-z\d]{20,}$/.test(secret) && isGenerated(secret)) return true;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter((kind) => kind.test(secret)).length;
  return kinds >= 3 && /\d/.test(secret) && !IN_CODE.test(secret);
}
var IN_CODE = /^[$%{<([*]|[({]\S{0,60}[)}]|^\w+(?:\.\w+)+$|process\.|env\.|::|->|\$\{|=>/;

// src/catalog/key-kinds/calls.ts
var QUOTE = run("\"'`", 1);
var GIVEN = run("A-Za-z0-9!#$%&*+./:=?@^_~-", 12, 200);
var PASSWORD = run("A-Za-z0-9!#%&*+,./=?@^_~-", 6, 128);
var SECOND = [
  ...["jwt.sign(", "jwt.verify(", "jwt.encode(", "jwt.decode(", "JWT.encode(", "JWT.decode(", "JWT::encode("],
  ...["createHmac(", "createSecretKey(", "hash_hmac(", "OpenSSL::HMAC.hexdigest("]
];
var FIRST = ["TextEncoder().encode(", "cookieParser(", "hmac.new(", "Fernet(", "createSecretKey("];
var second = (call) => token(call, run(`A-Za-z0-9_.:{}$"'\\[\\] `, 1, 80), ",", run(" ", 0, 2), QUOTE, GIVEN, QUOTE);
var first = (call) => token(call, run("b", 0, 1), QUOTE, GIVEN, QUOTE);
var calls = [
  provider(
    "jsonwebtoken",
    "secret that signs tokens",
    "sign-in",
    "take a new one: openssl rand -base64 32",
    SECOND.map(second),
    {
      judge: (call) => isGiven(lastQuoted(call)) ? "live" : void 0
    }
  ),
  provider("key-in-call", "key in a call", "sign-in", "take a new one: openssl rand -base64 32", FIRST.map(first), {
    isGeneric: true,
    judge: (call) => isKeyLike(lastQuoted(call)) ? "live" : void 0
  }),
  provider(
    "basic-auth-header",
    "password or token in a header",
    "other",
    "the service that it opens",
    [token("Basic ", run(`${BASE64}=`, 12, 400)), token("Bearer ", run("A-Za-z0-9._~+/=-", 24, 400))],
    { isGeneric: true, judge: (header) => isHeader(header) ? "live" : void 0 }
  ),
  provider(
    "login-in-command",
    "password in a command",
    "other",
    "the service that it opens",
    [
      ...["-u ", "--user ", "--user="].map(
        (option) => token(option, run(`"'`, 0, 1), run("A-Za-z0-9_.@+-", 1, 80), ":", PASSWORD)
      ),
      token("sshpass -p", run(` "'=`, 0, 2), PASSWORD),
      token("-p", run(`'"`, 0, 1), PASSWORD)
    ],
    { isGeneric: true, judge: (option, line) => isLoginOf(option, line) ? "live" : void 0 }
  )
];
var lastQuoted = (call) => call.split(/["'`]/).at(-2) ?? "";
var isGiven = (secret) => !isStandIn(secret) && !isPlaceholderPassword(secret) && /\d/.test(secret);
function isHeader(header) {
  const [scheme, value = ""] = header.split(" ");
  if (scheme === "Bearer") return !value.startsWith("eyJ") && isKeyLike(value);
  return isLogin(value);
}
function isLogin(value) {
  const plain = Buffer.from(value, "base64").toString("latin1");
  const [, user = "", password] = /^([\x21-\x39\x3b-\x7e]{1,80}):([\x21-\x7e]{5,200})$/.exec(plain) ?? [];
  return password !== void 0 && !isPlaceholderPassword(password, user);
}
var TAKES_LOGIN = /\b(?:curl|wget|https?|xh|mongosh?|ldapsearch)\b/;
var TAKES_PASSWORD = /\b(?:mysql\w*|mariadb\w*|7z)\b/;
function isLoginOf(option, line) {
  const [, user = "", password = ""] = /^--?u(?:ser)?[ =]["']?([^:]+):(.+)$/.exec(option) ?? [];
  if (user !== "") return TAKES_LOGIN.test(line) && isPassword(password, user);
  if (option.startsWith("-p")) return TAKES_PASSWORD.test(line) && isPassword(option.slice(2).replace(/^["']/, ""));
  return isPassword(option.replace(/^sshpass -p[ "'=]*/, ""));
}
var isPassword = (password, user = "") => /\d/.test(password) && !isPlaceholderPassword(password, user);

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
  provider("codecov", "Codecov token", "monitoring", "https://app.codecov.io", [
    named("codecov", ...UUID),
    named("codecov", run(LOWER, 32))
  ]),
  provider("circleci", "CircleCI token", "code", "https://app.circleci.com/settings/user/tokens", [
    token("CCIPAT_", run(ALNUM, 22), "_", run(HEX, 40)),
    named("circleci", run(HEX, 40))
  ]),
  provider(
    "travis",
    "Travis CI token",
    "code",
    "https://app.travis-ci.com/account/preferences",
    named(["travis_token", "travis_api_token", "travis_access_token", "travis_ci_token"], run(URL64, 22))
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
  provider("tiptap", "Tiptap token", "code", "https://cloud.tiptap.dev", named("tiptap", run(ALNUM, 60, 70)))
];

// src/catalog/key-kinds/collaboration.ts
var collaboration = [
  provider(
    "twilio-secret",
    "Twilio API key secret",
    "messaging",
    "https://console.twilio.com/us1/account/keys-credentials/api-keys",
    named(["twilio_api_key_secret", "twilio_secret", "twilio_api_secret_key"], run(ALNUM, 32))
  ),
  provider(
    "slack-client",
    "Slack client secret",
    "messaging",
    "https://api.slack.com/apps",
    named(["slack_client_secret", "slack_app_secret", "auth_slack_secret"], run(HEX, 32))
  ),
  provider(
    "meta-token",
    "Meta access token",
    "messaging",
    "https://developers.facebook.com/apps",
    named(
      [
        "whatsapp",
        "meta_access_token",
        "facebook_access_token",
        "fb_access_token",
        "instagram_access_token",
        "page_access_token",
        "facebook_page_access_token",
        "meta_ads_access_token",
        "facebook_ads_access_token"
      ],
      "EAA",
      run(ALNUM, 80, 400)
    )
  ),
  provider(
    "intercom-secret",
    "Intercom secret",
    "messaging",
    "https://app.intercom.com/a/apps/_/settings/channels/messenger/security",
    [
      named(
        [
          "intercom_secret_key",
          "intercom_identity_secret",
          "intercom_identity_verification_secret",
          "intercom_messenger_secret"
        ],
        run(URL64, 40)
      ),
      named(["intercom_client_secret"], ...UUID)
    ]
  ),
  provider(
    "freshdesk",
    "Freshdesk API key",
    "messaging",
    "https://support.freshdesk.com/en/support/solutions/articles/215517",
    named(
      ["freshdesk_api_key", "freshdesk_key", "freshservice_api_key", "freshchat_api_key", "freshsales_api_key"],
      run(ALNUM, 20, 22)
    )
  ),
  provider(
    "help-scout-app",
    "Help Scout app secret",
    "messaging",
    "https://secure.helpscout.net/users/apps",
    named(
      ["helpscout_app_secret", "help_scout_app_secret", "helpscout_client_secret", "helpscout_secret"],
      run(ALNUM, 32)
    )
  ),
  provider(
    "plaincom",
    "Plain API key",
    "messaging",
    "https://app.plain.com/workspace/_/settings/machine-users",
    token("plainApiKey_", run(URL64, 40, 48))
  ),
  provider("teams-webhook", "Microsoft Teams webhook", "messaging", "https://learn.microsoft.com/microsoftteams", [
    token(
      "https://",
      run("a-z0-9-", 1, 60),
      ".webhook.office.com/webhookb2/",
      ...UUID,
      "@",
      ...UUID,
      "/IncomingWebhook/",
      run(HEX, 32),
      "/",
      ...UUID
    ),
    token(
      "https://",
      run("A-Za-z0-9.-", 1, 80),
      ".logic.azure.com",
      run(":0-9", 0, 4),
      "/workflows/",
      run(HEX, 32),
      "/triggers/",
      run("A-Za-z0-9/?=&%._-", 20, 200),
      "sig=",
      run("A-Za-z0-9_%-", 40, 50)
    )
  ]),
  provider(
    "clickup",
    "ClickUp API token",
    "messaging",
    "https://app.clickup.com/settings/apps",
    token("pk_", run(DIGIT, 6, 10), "_", run(UPPER, 32))
  ),
  provider(
    "clickup-secret",
    "ClickUp client secret",
    "messaging",
    "https://app.clickup.com/settings/apps",
    named("clickup_client_secret", run(UPPER, 64))
  ),
  provider("shortcut", "Shortcut API token", "messaging", "https://app.shortcut.com/settings/account/api-tokens", [
    named(["shortcut_api_token", "shortcut_token", "clubhouse_api_token", "shortcut_api_key"], ...UUID)
  ]),
  provider(
    "monday",
    "monday.com API token",
    "messaging",
    "https://auth.monday.com/auth/users/api",
    named(["monday_api_token", "monday_token", "monday_api_key", "monday_com_api_token"], ...JWT)
  ),
  provider(
    "todoist",
    "Todoist API token",
    "messaging",
    "https://app.todoist.com/app/settings/integrations/developer",
    named("todoist", run(HEX, 40))
  ),
  provider(
    "linear-webhook",
    "Linear webhook secret",
    "messaging",
    "https://linear.app/settings/api",
    token("lin_wh_", run(ALNUM, 24, 64))
  ),
  provider(
    "zoom-webhook",
    "Zoom webhook secret",
    "messaging",
    "https://marketplace.zoom.us/user/build",
    named(
      ["zoom_webhook_secret_token", "zoom_webhook_secret", "zoom_secret_token", "zoom_verification_token"],
      run(URL64, 22)
    )
  ),
  provider(
    "agora",
    "Agora app certificate",
    "messaging",
    "https://console.agora.io",
    named(
      ["agora_app_certificate", "agora_certificate", "agora_primary_certificate", "agora_customer_secret"],
      run(HEX, 32)
    )
  ),
  provider(
    "hms",
    "100ms app secret",
    "messaging",
    "https://dashboard.100ms.live/developer",
    named(["hms_secret", "hms_app_secret", "100ms_app_secret"], run(URL64, 86), "=")
  ),
  provider(
    "openphone",
    "Quo (OpenPhone) API key",
    "messaging",
    "https://my.openphone.com/settings/api",
    named(["openphone_api_key", "quo_api_key"], run(ALNUM, 32))
  ),
  provider(
    "chatwoot",
    "Chatwoot access token",
    "messaging",
    "https://app.chatwoot.com/app/accounts/_/profile/settings",
    named(
      [
        "chatwoot_api_access_token",
        "chatwoot_access_token",
        "chatwoot_api_token",
        "chatwoot_api_key",
        "chatwoot_token"
      ],
      run(ALNUM, 24)
    )
  ),
  provider(
    "missive",
    "Missive token",
    "messaging",
    "https://mail.missiveapp.com/#settings/api",
    token("missive_pat-", run(URL64, 80, 100))
  ),
  provider(
    "sinch",
    "Sinch secret",
    "messaging",
    "https://dashboard.sinch.com/settings/access-keys",
    named(
      ["sinch_key_secret", "sinch_access_key_secret", "sinch_app_secret", "sinch_secret"],
      run("A-Za-z0-9_~.-", 24, 40)
    )
  ),
  provider(
    "aircall",
    "Aircall API token",
    "messaging",
    "https://dashboard.aircall.io/integrations/api-keys",
    named("aircall", run(HEX, 32))
  ),
  provider(
    "webex",
    "Webex bot token",
    "messaging",
    "https://developer.webex.com/my-apps",
    named(["webex_access_token", "webex_bot_token", "webex_token"], run(URL64, 64), "_P0A1_", ...UUID)
  ),
  provider(
    "google-chat-hook",
    "Google Chat webhook",
    "messaging",
    "https://chat.google.com",
    token(
      "chat.googleapis.com/v1/spaces/",
      run(URL64, 8, 20),
      "/messages?key=AIza",
      run(URL64, 35),
      "&token=",
      run("A-Za-z0-9_%-", 40, 60)
    )
  ),
  provider(
    "topgg",
    "Top.gg token",
    "messaging",
    "https://top.gg",
    named(["topgg_token", "top_gg_token", "dbl_token"], ...JWT)
  )
];

// src/catalog/key-kinds/commerce.ts
var commerce = [
  provider(
    "printful",
    "Printful API key",
    "money",
    "https://developers.printful.com/tokens",
    named("printful", run(ALNUM, 40))
  ),
  provider("printify", "Printify token", "money", "https://printify.com/app/account/api", named("printify", ...JWT)),
  provider(
    "avalara",
    "Avalara license key",
    "money",
    "https://admin.avalara.com",
    named(["avalara_license_key", "avatax_license_key"], run("A-F0-9", 16))
  ),
  provider(
    "snipcart",
    "Snipcart secret key",
    "money",
    "https://app.snipcart.com/dashboard/account/credentials",
    named(["snipcart_secret_key", "snipcart_secret_api_key", "snipcart_secret"], run(`${BASE64}=`, 70, 120))
  ),
  provider(
    "medusa",
    "Medusa secret key",
    "money",
    "your Medusa, /app/settings/secret-api-keys",
    named("medusa", "sk_", run(HEX, 64))
  ),
  provider(
    "swell",
    "Swell secret key",
    "money",
    "https://login.swell.store/admin/settings/api",
    named(["swell_secret_key", "swell_key"], "sk_", run(ALNUM, 32))
  ),
  provider(
    "amadeus",
    "Amadeus API secret",
    "money",
    "https://developers.amadeus.com/my-apps",
    named(["amadeus_client_secret", "amadeus_api_secret", "amadeus_secret"], run(ALNUM, 16))
  ),
  provider(
    "alchemy",
    "Alchemy API key",
    "money",
    "https://dashboard.alchemy.com/apps",
    named(["alchemy_api_key", "alchemy_key"], run(URL64, 32))
  ),
  provider("infura", "Infura API key secret", "money", "https://developer.metamask.io", [
    named(["infura_api_key_secret", "infura_secret", "infura_project_secret"], run(`${BASE64}=`, 32, 64)),
    named(["infura_api_key", "infura_key", "infura_project_secret"], run(HEX, 32))
  ]),
  provider(
    "etherscan",
    "Etherscan API key",
    "money",
    "https://etherscan.io/myapikey",
    named(["etherscan", "bscscan", "polygonscan", "arbiscan", "basescan"], run(UPPER, 34))
  ),
  provider("moralis", "Moralis API key", "money", "https://admin.moralis.com/api-keys", named("moralis", ...JWT)),
  provider(
    "helius",
    "Helius API key",
    "money",
    "https://dashboard.helius.dev/api-keys",
    named("helius_api_key", ...UUID)
  ),
  provider("private-wallet-key", "private key of a wallet", "money", "move what the wallet holds to a new one", [
    named(
      [
        "wallet_private_key",
        "deployer_private_key",
        "eth_private_key",
        "ethereum_private_key",
        "evm_private_key",
        "private_key_deployer"
      ],
      "0x",
      run(HEX, 64)
    ),
    named(
      ["wallet_private_key", "deployer_private_key", "eth_private_key", "ethereum_private_key", "evm_private_key"],
      run(HEX, 64)
    )
  ])
];

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
    token("sl.u.", run(LOOSE, 130, 1400)),
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
  provider("turnstile", "Turnstile secret", "sign-in", "https://dash.cloudflare.com/?to=/:account/turnstile", [
    // A site key, which is public, is ten characters shorter.
    token("0x4AAAAAA", run(URL64, 26, 28)),
    named(["turnstile_secret", "turnstile_secret_key"], "0x4", run(URL64, 30, 34))
  ]),
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

// src/catalog/key-kinds/data-stores.ts
var dataStores = [
  provider(
    "neon-password",
    "Neon password",
    "database",
    "https://console.neon.tech",
    named(
      ["pgpassword", "postgres_password", "neon_password", "database_password", "db_password"],
      "npg_",
      run(ALNUM, 12)
    )
  ),
  provider(
    "turso-api",
    "Turso API token",
    "database",
    "https://app.turso.tech/settings/api-tokens",
    named(["turso_api_token", "turso_platform_token", "turso_token"], ...JWT)
  ),
  provider(
    "upstash-management",
    "Upstash API key",
    "database",
    "https://console.upstash.com/account/api",
    named(["upstash_api_key", "upstash_management_key"], ...UUID)
  ),
  provider(
    "mongodb-service-account",
    "MongoDB Atlas service account secret",
    "database",
    "https://cloud.mongodb.com",
    token("mdb_sa_sk_", run(URL64, 40))
  ),
  provider(
    "cockroach",
    "CockroachDB Cloud API key",
    "database",
    "https://cockroachlabs.cloud/access",
    token("CCDB1_", run(ALNUM, 22), "_", run(ALNUM, 40))
  ),
  provider(
    "redis-cloud",
    "Redis Cloud secret key",
    "database",
    "https://app.redislabs.com/#/access-management/api-keys",
    named(["rediscloud_secret_key", "redis_cloud_secret_key", "redis_cloud_api_secret_key"], "S", run(LOWER, 40, 60))
  ),
  provider(
    "aiven-token",
    "Aiven token",
    "database",
    "https://console.aiven.io/profile/tokens",
    named(["aiven_token", "aiven_api_token", "aiven_auth_token"], run(`${BASE64}=`, 200, 520))
  ),
  provider(
    "tinybird",
    "Tinybird token",
    "database",
    "https://cloud.tinybird.co/tokens",
    token("p.eyJ1Ijog", run(URL64, 40, 200), ".", run(URL64, 43))
  ),
  provider(
    "elastic-cloud",
    "Elastic API key",
    "database",
    "https://cloud.elastic.co/account/keys",
    named(
      ["elastic_api_key", "elasticsearch_api_key", "es_api_key", "elastic_cloud_api_key", "ec_api_key"],
      run(BASE64, 50, 90),
      "=="
    )
  ),
  provider("qdrant-jwt", "Qdrant API key", "database", "https://cloud.qdrant.io", [
    named("qdrant", ...JWT),
    named("qdrant", ...UUID, "|", run(URL64, 30, 90))
  ]),
  provider(
    "zilliz",
    "Zilliz Cloud API key",
    "database",
    "https://cloud.zilliz.com",
    named(["zilliz", "milvus_token", "milvus_api_key"], run(HEX, 64, 120))
  ),
  provider("chroma", "Chroma API key", "database", "https://www.trychroma.com", token("ck-", run(ALNUM, 44))),
  provider(
    "turbopuffer",
    "turbopuffer API key",
    "database",
    "https://turbopuffer.com/dashboard",
    token("tpuf_", run(ALNUM, 28, 48))
  ),
  provider(
    "astra",
    "DataStax Astra token",
    "database",
    "https://astra.datastax.com/settings/tokens",
    token("AstraCS:", run(ALNUM, 24), ":", run(HEX, 64))
  ),
  provider(
    "nhost",
    "Nhost admin secret",
    "database",
    "https://app.nhost.io",
    named(["nhost_admin_secret", "nhost_webhook_secret"], run(`${ALNUM}$%*^~()-`, 20, 64))
  ),
  provider("appwrite", "Appwrite API key", "database", "https://cloud.appwrite.io/console", [
    token("standard_", run(HEX, 200, 300)),
    named("appwrite", run(HEX, 256))
  ]),
  provider(
    "directus",
    "Directus token",
    "content",
    "your Directus, /admin/users",
    named(["directus_token", "directus_static_token", "directus_access_token", "directus_admin_token"], run(URL64, 32))
  ),
  provider(
    "motherduck",
    "MotherDuck token",
    "database",
    "https://app.motherduck.com/settings/tokens",
    named("motherduck", ...JWT)
  ),
  provider(
    "tidb",
    "TiDB Cloud private key",
    "database",
    "https://tidbcloud.com/console/org-settings/api-keys",
    named(["tidbcloud_private_key", "tidb_cloud_private_key", "tidb_private_key"], ...UUID)
  ),
  provider(
    "timescale",
    "Tiger Cloud (Timescale) secret key",
    "database",
    "https://console.cloud.timescale.com",
    named(["timescale_secret_key", "ts_secret_key", "tiger_secret_key"], run(ALNUM, 64))
  ),
  provider(
    "crunchy",
    "Crunchy Bridge API key",
    "database",
    "https://www.crunchybridge.com/account/api-keys",
    token("cbkey_", run(ALNUM, 40, 60))
  ),
  provider(
    "momento",
    "Momento API key",
    "database",
    "https://console.gomomento.com/api-keys",
    named(["momento_api_key", "momento_auth_token"], "eyJ", run(`${BASE64}=._-`, 120, 700))
  ),
  provider(
    "instantdb",
    "InstantDB admin token",
    "database",
    "https://www.instantdb.com/dash",
    named(["instant_app_admin_token", "instant_admin_token"], ...UUID)
  ),
  provider(
    "fivetran",
    "Fivetran API secret",
    "database",
    "https://fivetran.com/account/settings/account",
    named(["fivetran_api_secret", "fivetran_secret"], run(ALNUM, 32))
  ),
  provider("dbt-cloud", "dbt Cloud token", "database", "https://cloud.getdbt.com/settings/tokens", [
    token("dbtc_", run(URL64, 36, 60)),
    token("dbtu_", run(URL64, 36, 60)),
    named(["dbt_cloud_api_token", "dbt_cloud_token", "dbt_token"], run(HEX, 40))
  ]),
  provider("confluent-cloud", "Confluent Cloud API secret", "database", "https://confluent.cloud/settings/api-keys", [
    named(
      ["confluent", "kafka_api_secret", "kafka_sasl_password", "sasl_password", "schema_registry_api_secret"],
      "cflt",
      run(BASE64, 60)
    ),
    named(
      ["confluent_cloud_api_secret", "confluent_api_secret", "kafka_api_secret", "schema_registry_api_secret"],
      run(BASE64, 64)
    )
  ]),
  provider("gel", "Gel secret key", "database", "https://cloud.geldata.com", [
    token("nbwt1_", run("A-Za-z0-9_.-", 60, 700)),
    token("nbwt_", run("A-Za-z0-9_.-", 60, 700)),
    token("edbt1_", run("A-Za-z0-9_.-", 60, 700))
  ]),
  provider(
    "dgraph",
    "Dgraph API key",
    "database",
    "https://cloud.dgraph.io",
    named(["dgraph_api_key", "dgraph_cloud_api_key", "dgraph_admin_key"], run(BASE64, 43), "=")
  ),
  provider(
    "couchbase-url",
    "Couchbase URL with a password",
    "database",
    "https://cloud.couchbase.com",
    token(
      "couchbases://",
      run("A-Za-z0-9_.-", 1, 40),
      ":",
      run("!-.0-9;-?A-~", 8, 200),
      "@",
      run("A-Za-z0-9.-", 3, 200)
    ),
    {
      judge: (url) => /:(password|secret|\$|\{|<|%)|@(localhost|127\.|example\.)/i.test(url.slice(11)) ? void 0 : "live"
    }
  ),
  provider(
    "supabase-password",
    "Supabase database password",
    "database",
    "https://supabase.com/dashboard/project/_/database/settings",
    named("supabase_db_password", run(PRINTABLE, 12, 64)),
    { judge: (secret) => isKeyLike(secret) ? "live" : void 0 }
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

// src/catalog/key-kinds/database.ts
var SUPABASE = "https://supabase.com/dashboard/project/_/settings/api-keys";
var database = [
  provider("supabase-secret", "Supabase secret key", "database", SUPABASE, token("sb_secret_", run(URL64, 31, 48))),
  provider(
    "supabase-service-role",
    "Supabase service_role key",
    "database",
    SUPABASE,
    token("eyJ", run(URL64, 10, 400), ".eyJ", run(URL64, 20, 2e3), ".", run(URL64, 20, 700)),
    { isLiveByForm: true, judge: (secret) => supabaseRole(secret) === "service_role" ? "live" : void 0 }
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
    token("AVNS_", run(URL64, 16, 40))
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

// src/catalog/key-kinds/delivery.ts
var delivery = [
  provider(
    "github-refresh",
    "GitHub refresh token",
    "code",
    "https://github.com/settings/apps/authorizations",
    token("ghr_", run(ALNUM, 76))
  ),
  provider(
    "bitbucket-access",
    "Bitbucket access token",
    "code",
    "https://bitbucket.org/account/settings",
    token("ATCTT3xFfGN0", run(`${URL64}`, 140, 220), "=", run("A-F0-9", 8))
  ),
  provider(
    "pypi-test",
    "TestPyPI upload token",
    "code",
    "https://test.pypi.org/manage/account/token",
    token("pypi-AgENdGVzdC5weXBpLm9yZw", run(URL64, 50, 1e3))
  ),
  provider("hexpm", "Hex API key", "code", "https://hex.pm/dashboard/keys", named("hex_api_key", run(HEX, 32))),
  provider(
    "coveralls",
    "Coveralls repository token",
    "code",
    "https://coveralls.io",
    named(["coveralls_repo_token", "coveralls_token"], run(ALNUM, 32, 36))
  ),
  provider("chromatic", "Chromatic project token", "code", "https://www.chromatic.com/apps", [
    token("chpt_", run(LOWER, 12, 20)),
    named("chromatic_project_token", run(LOWER, 11, 13))
  ]),
  provider(
    "percy",
    "Percy token",
    "code",
    "https://percy.io",
    ["web_", "app_", "auto_", "ss_"].map((start) => named("percy_token", start, run(HEX, 64)))
  ),
  provider(
    "cypress",
    "Cypress record key",
    "code",
    "https://cloud.cypress.io",
    named(["cypress_record_key", "cypress_key"], ...UUID)
  ),
  provider(
    "browserstack",
    "BrowserStack access key",
    "code",
    "https://www.browserstack.com/accounts/profile",
    named(["browserstack_access_key", "browserstack_key", "bs_access_key"], run(ALNUM, 20))
  ),
  provider(
    "sauce-labs",
    "Sauce Labs access key",
    "code",
    "https://app.saucelabs.com/user-settings",
    named(["sauce_access_key", "saucelabs_access_key"], ...UUID)
  ),
  provider(
    "expo",
    "Expo access token",
    "code",
    "https://expo.dev/settings/access-tokens",
    named(["expo_token", "expo_access_token", "eas_token"], run(URL64, 40))
  ),
  provider(
    "turborepo",
    "Turborepo token",
    "code",
    "https://vercel.com/account/settings/tokens",
    named(["turbo_token", "turborepo_token", "turbo_remote_cache_token"], run(ALNUM, 24))
  ),
  provider(
    "turborepo-signature",
    "Turborepo signature key",
    "code",
    "take a new one: openssl rand -base64 32",
    named("turbo_remote_cache_signature_key", run(`${BASE64}=_-`, 24, 128)),
    { judge: (secret) => isKeyLike(secret) ? "live" : void 0 }
  ),
  provider(
    "nx-cloud",
    "Nx Cloud access token",
    "code",
    "https://cloud.nx.app",
    named(["nx_cloud_access_token", "nx_cloud_auth_token"], run(`${BASE64}=`, 70, 110))
  ),
  provider(
    "localstack",
    "LocalStack auth token",
    "code",
    "https://app.localstack.cloud/workspace/auth-token",
    token("ls-", run(ALNUM, 8), "-", run(ALNUM, 4), "-", run(ALNUM, 4), "-", run(ALNUM, 4), "-", run(ALNUM, 12, 16))
  ),
  provider("flagsmith", "Flagsmith server key", "code", "https://app.flagsmith.com", token("ser.", run(ALNUM, 22))),
  provider("unleash", "Unleash API token", "code", "your Unleash, /admin/api", [
    named("unleash", "*:", run("a-z", 3, 20), ".", run(HEX, 56, 64)),
    named("unleash", "default:", run("a-z", 3, 20), ".", run(HEX, 56, 64)),
    named("unleash", "*:*.", run(HEX, 56, 64))
  ]),
  provider(
    "configcat",
    "ConfigCat SDK key",
    "code",
    "https://app.configcat.com/sdkkey",
    token("configcat-sdk-1/", run(URL64, 22), "/", run(URL64, 22))
  ),
  provider(
    "configcat-management",
    "ConfigCat management password",
    "code",
    "https://app.configcat.com/my-account/public-api-credentials",
    named(
      ["configcat_basic_auth_password", "configcat_api_pass", "configcat_public_api_pass"],
      run(`${BASE64}=`, 40, 64)
    )
  ),
  provider(
    "crowdin",
    "Crowdin token",
    "content",
    "https://crowdin.com/settings#api-key",
    named("crowdin", run(HEX, 80))
  ),
  provider(
    "lokalise",
    "Lokalise API token",
    "content",
    "https://app.lokalise.com/profile#apitokens",
    named("lokalise", run(HEX, 40))
  ),
  provider(
    "phraseapp",
    "Phrase access token",
    "content",
    "https://app.phrase.com/settings/oauth_access_tokens",
    named(["phrase_access_token", "phrase_api_token", "phraseapp_access_token", "phrase_token"], run(HEX, 64))
  ),
  provider(
    "transifex",
    "Transifex API token",
    "content",
    "https://app.transifex.com/user/settings/api/",
    named(["tx_token", "transifex"], "1/", run(HEX, 40))
  ),
  provider(
    "socketdev",
    "Socket API key",
    "code",
    "https://socket.dev/dashboard",
    token("sktsec_", run(URL64, 30, 60), "_api")
  ),
  provider(
    "semgrep",
    "Semgrep token",
    "code",
    "https://semgrep.dev/orgs/-/settings/tokens",
    named("semgrep", run(HEX, 64))
  ),
  provider(
    "fossa",
    "FOSSA API key",
    "code",
    "https://app.fossa.com/account/settings/integrations/api_tokens",
    named("fossa_api_key", run(HEX, 32))
  ),
  provider("wakatime", "WakaTime API key", "code", "https://wakatime.com/settings/account", token("waka_", ...UUID)),
  provider(
    "gitea",
    "Gitea or Forgejo token",
    "code",
    "your Gitea, /user/settings/applications",
    named(["gitea", "forgejo", "codeberg"], run(HEX, 40))
  ),
  provider("vsce", "Visual Studio Marketplace token", "code", "https://dev.azure.com", [
    named("vsce_pat", run(ALNUM, 84)),
    named("vsce_pat", run("a-z2-7", 52))
  ]),
  provider("openvsx", "Open VSX token", "code", "https://open-vsx.org/user-settings/tokens", [
    named(["ovsx_pat", "open_vsx_token", "ovsx_token"], ...UUID),
    token("ovsxat_", ...UUID)
  ]),
  provider(
    "bitrise",
    "Bitrise token",
    "code",
    "https://app.bitrise.io/me/profile#/security",
    named("bitrise", run(URL64, 86))
  ),
  provider("retool", "Retool API token", "code", "your Retool, /settings/api", token("retool_01", run(LOWER, 24))),
  provider(
    "currents",
    "Currents record key",
    "code",
    "https://app.currents.dev",
    named("currents_record_key", run(ALNUM, 16, 40))
  ),
  provider("packagist", "Private Packagist token", "code", "https://packagist.com/profile", [
    token("packagist_out_", run(HEX, 40, 80)),
    token("packagist_ack_", run(HEX, 40, 80)),
    token("packagist_uut_", run(HEX, 40, 80))
  ]),
  provider(
    "jfrog-token",
    "JFrog access token",
    "code",
    "https://jfrog.com",
    named(
      ["jfrog_access_token", "jf_access_token", "artifactory_access_token"],
      "eyJ",
      run(URL64, 20, 200),
      ".eyJ",
      run(URL64, 40, 900),
      ".",
      run(URL64, 300, 900)
    )
  )
];

// src/catalog/key-kinds/hosting.ts
var hosting = [
  provider(
    "ses-smtp",
    "Amazon SES SMTP password",
    "mail",
    "https://console.aws.amazon.com/ses/home#/smtp",
    named(
      [
        "ses_smtp_password",
        "aws_ses_smtp_password",
        "ses_password",
        "smtp_password",
        "smtp_pass",
        "email_server_password"
      ],
      "B",
      run(BASE64, 43)
    )
  ),
  provider(
    "gcs-hmac",
    "Google Cloud Storage HMAC secret",
    "infrastructure",
    "https://console.cloud.google.com/storage/settings;tab=interoperability",
    named(
      ["gcs_hmac_secret", "gcs_secret_access_key", "gcs_secret_key", "gcs_hmac_key", "google_hmac_secret"],
      run(BASE64, 40)
    )
  ),
  provider(
    "digitalocean-model",
    "DigitalOcean model access key",
    "ai",
    "https://cloud.digitalocean.com/gen-ai",
    token("sk-do-", run(URL64, 50, 90))
  ),
  provider(
    "hetzner-dns",
    "Hetzner DNS token",
    "infrastructure",
    "https://dns.hetzner.com/settings/api-token",
    named(["hetzner_dns_api_token", "hetzner_dns_token", "hetzner_api_key"], run(ALNUM, 32))
  ),
  provider(
    "upcloud",
    "UpCloud API token",
    "infrastructure",
    "https://hub.upcloud.com/account/api-tokens",
    token("ucat_", run(UPPER, 26))
  ),
  provider(
    "civo",
    "Civo API key",
    "infrastructure",
    "https://dashboard.civo.com/security",
    named(["civo_token", "civo_api_key", "civo_api_token"], run(ALNUM, 50))
  ),
  provider(
    "ovh",
    "OVHcloud secret",
    "infrastructure",
    "https://www.ovh.com/auth/api",
    named(["ovh_application_secret", "ovh_consumer_key", "ovh_app_secret"], run(ALNUM, 32))
  ),
  provider(
    "exoscale",
    "Exoscale API secret",
    "infrastructure",
    "https://portal.exoscale.com/iam/api-keys",
    named(["exoscale_api_secret", "exoscale_secret_key", "exoscale_secret"], run(URL64, 43))
  ),
  provider(
    "vercel-edge-config",
    "Vercel Edge Config connection string",
    "infrastructure",
    "https://vercel.com/dashboard/stores",
    token("edge-config.vercel.com/", run(`${ALNUM}_`, 20, 40), "?token=", ...UUID)
  ),
  provider(
    "vercel-bypass",
    "Vercel deployment protection bypass",
    "infrastructure",
    "https://vercel.com/dashboard",
    named(
      [
        "vercel_automation_bypass_secret",
        "vercel_protection_bypass",
        "vercel_bypass_secret",
        "x_vercel_protection_bypass"
      ],
      run(ALNUM, 32)
    )
  ),
  provider(
    "cloudflare-r2",
    "Cloudflare R2 secret access key",
    "infrastructure",
    "https://dash.cloudflare.com/?to=/:account/r2/api-tokens",
    named(
      [
        "r2_secret_access_key",
        "r2_secret_key",
        "r2_secret",
        "r2_access_key_secret",
        "cloudflare_r2_secret",
        "cf_r2_secret",
        "aws_secret_access_key",
        "s3_secret_access_key",
        "s3_secret_key",
        "secret_access_key"
      ],
      run(HEX, 64)
    )
  ),
  provider(
    "cloudflare-tunnel",
    "Cloudflare Tunnel token",
    "infrastructure",
    "https://one.dash.cloudflare.com",
    named(
      ["tunnel_token", "cloudflare_tunnel_token", "cloudflared_token", "cf_tunnel_token"],
      "eyJhIjoi",
      run(BASE64, 120, 260),
      run("=", 0, 2)
    )
  ),
  provider("backblaze", "Backblaze B2 application key", "infrastructure", "https://secure.backblaze.com/app_keys.htm", [
    named(
      ["b2_application_key", "backblaze", "b2_app_key", "b2_secret_access_key", "b2_secret_key"],
      "K00",
      run(DIGIT, 1),
      run(BASE64, 27)
    ),
    named(["b2_application_key", "backblaze_application_key", "b2_app_key"], run(HEX, 42))
  ]),
  provider(
    "wasabi",
    "Wasabi secret key",
    "infrastructure",
    "https://console.wasabisys.com/access_keys",
    named(["wasabi_secret_access_key", "wasabi_secret_key", "wasabi_secret"], run(ALNUM, 40))
  ),
  provider(
    "bunny-account",
    "bunny.net account key",
    "infrastructure",
    "https://dash.bunny.net/account/api-key",
    named(
      ["bunny_api_key", "bunny_access_key", "bunny_account_api_key", "bunnynet_api_key", "bunnycdn_api_key"],
      ...UUID,
      ...UUID
    )
  ),
  provider(
    "tigris",
    "Tigris secret key",
    "infrastructure",
    "https://storage.new/accesskey",
    token("tsec_", run(URL64, 48, 80))
  ),
  provider(
    "coolify",
    "Coolify API token",
    "infrastructure",
    "https://app.coolify.io/security/api-tokens",
    named(["coolify", "coolify_token"], run(DIGIT, 1, 5), "|", run(ALNUM, 40, 60))
  ),
  provider(
    "northflank-token",
    "Northflank API token",
    "infrastructure",
    "https://app.northflank.com/s/account/settings/api/tokens",
    named("northflank", ...JWT)
  ),
  provider(
    "koyeb",
    "Koyeb API token",
    "infrastructure",
    "https://app.koyeb.com/user/settings/api",
    named("koyeb", run(LOWER, 64))
  ),
  provider(
    "laravel-forge",
    "Laravel Forge token",
    "infrastructure",
    "https://forge.laravel.com/profile/api",
    named(["forge_api_token", "laravel_forge_token", "forge_token", "forge_api_key"], ...JWT)
  ),
  provider("ploi", "Ploi token", "infrastructure", "https://ploi.io/profile/api-keys", [
    named(["ploi_api_token", "ploi_token", "ploi_api_key"], run(ALNUM, 60)),
    named(["ploi_api_token", "ploi_token", "ploi_api_key"], ...JWT)
  ]),
  provider(
    "inngest-event",
    "Inngest event key",
    "infrastructure",
    "https://app.inngest.com/env/production/manage/keys",
    named("inngest_event_key", run(URL64, 80, 90))
  ),
  provider(
    "temporal",
    "Temporal Cloud API key",
    "infrastructure",
    "https://cloud.temporal.io/settings/api-keys",
    named(["temporal_api_key", "temporal_cloud_api_key", "temporal_cloud_token"], ...JWT)
  ),
  provider(
    "hookdeck",
    "Hookdeck API key",
    "infrastructure",
    "https://dashboard.hookdeck.com/settings/project/secrets",
    named(
      ["hookdeck_api_key", "hookdeck_key", "hookdeck_signing_secret", "hookdeck_webhook_secret"],
      run(LOWER, 48, 52)
    )
  ),
  provider(
    "infisical-identity",
    "Infisical client secret",
    "infrastructure",
    "https://app.infisical.com/org/access-management",
    named(
      ["infisical_client_secret", "infisical_universal_auth_client_secret", "infisical_machine_identity_client_secret"],
      run(HEX, 64)
    )
  ),
  provider(
    "infisical-jwt",
    "Infisical access token",
    "infrastructure",
    "https://app.infisical.com/org/access-management",
    named(["infisical_token", "infisical_access_token"], ...JWT)
  ),
  provider(
    "onepassword-connect",
    "1Password Connect token",
    "infrastructure",
    "https://my.1password.com/developer-tools/infrastructure-secrets",
    named(["op_connect_token", "onepassword_connect_token"], ...JWT)
  ),
  provider(
    "onepassword-service",
    "1Password service account token",
    "infrastructure",
    "https://my.1password.com/developer-tools/infrastructure-secrets",
    token("ops_eyJ", run(`${BASE64}_-`, 250, 1200), run("=", 0, 2))
  ),
  provider(
    "namecheap",
    "Namecheap API key",
    "infrastructure",
    "https://ap.www.namecheap.com/settings/tools/apiaccess",
    named("namecheap", run(HEX, 32))
  ),
  provider(
    "godaddy",
    "GoDaddy API secret",
    "infrastructure",
    "https://developer.godaddy.com/keys",
    named(["godaddy_api_secret", "godaddy_secret"], run(ALNUM, 22))
  ),
  provider("gandi", "Gandi token", "infrastructure", "https://admin.gandi.net/organizations", [
    named(["gandi_personal_access_token", "gandi_pat", "gandi_token"], run(HEX, 40)),
    named(["gandi_api_key", "gandi_key"], run(ALNUM, 24))
  ]),
  provider("porkbun", "Porkbun secret API key", "infrastructure", "https://porkbun.com/account/api", [
    token("sk1_", run(HEX, 64)),
    named("porkbun", "pk1_", run(HEX, 64))
  ]),
  provider("dnsimple", "DNSimple token", "infrastructure", "https://dnsimple.com/a/_/account/access_tokens", [
    named(["dnsimple_token", "dnsimple_api_token", "dnsimple_access_token", "dnsimple_oauth_token"], run(ALNUM, 32)),
    token("dnsimple_a_", run(ALNUM, 20, 48)),
    token("dnsimple_u_", run(ALNUM, 20, 48))
  ]),
  provider(
    "ns1",
    "NS1 API key",
    "infrastructure",
    "https://my.nsone.net/#/account/settings",
    named(["ns1_apikey", "ns1_api_key"], run(ALNUM, 20))
  ),
  provider(
    "namecom",
    "Name.com API token",
    "infrastructure",
    "https://www.name.com/account/settings/api",
    named(["namecom_api_token", "name_com_api_token", "namecom_token"], run(HEX, 40))
  ),
  provider(
    "cloudsmith",
    "Cloudsmith API key",
    "code",
    "https://cloudsmith.io/user/settings/api/",
    named("cloudsmith", run(HEX, 40))
  ),
  provider(
    "browserless",
    "Browserless token",
    "infrastructure",
    "https://account.browserless.io",
    named(["browserless_token", "browserless_api_key", "browserless_api_token"], ...UUID)
  ),
  provider(
    "browserbase",
    "Browserbase API key",
    "infrastructure",
    "https://www.browserbase.com/settings",
    [token("bb_live_", run(URL64, 24, 32)), token("bb_test_", run(URL64, 24, 32))],
    { test: /^bb_test_/ }
  ),
  provider(
    "apify",
    "Apify token",
    "infrastructure",
    "https://console.apify.com/settings/integrations",
    token("apify_api_", run(ALNUM, 36))
  ),
  provider("brightdata", "Bright Data API key", "infrastructure", "https://brightdata.com/cp/setting/users", [
    named(["brightdata", "bright_data"], run(HEX, 64)),
    named(["brightdata_api_key", "bright_data_api_key", "brightdata_api_token"], ...UUID)
  ]),
  provider("depot", "Depot token", "code", "https://depot.dev", [
    token("depot_project_", run(HEX, 64)),
    token("depot_org_", run(HEX, 64)),
    named("depot_token", run(HEX, 64))
  ]),
  provider(
    "vapid",
    "VAPID private key",
    "messaging",
    "take a new pair: npx web-push generate-vapid-keys",
    named(
      ["vapid_private_key", "vapid_private", "web_push_private_key", "webpush_private_key", "push_private_key"],
      run(URL64, 43)
    )
  ),
  provider(
    "teleport",
    "Teleport join token",
    "infrastructure",
    "tctl tokens rm",
    named(["teleport_auth_token", "teleport_join_token"], run(HEX, 32))
  ),
  provider(
    "upbound",
    "Upbound token",
    "infrastructure",
    "https://accounts.upbound.io/settings/tokens",
    named(["up_token", "upbound_token"], ...JWT)
  ),
  provider(
    "upsun",
    "Upsun (Platform.sh) API token",
    "infrastructure",
    "https://console.upsun.com/-/users/_/settings/tokens",
    named(["platformsh_cli_token", "upsun_cli_token", "platformsh_token"], run(URL64, 43))
  ),
  provider(
    "akamai",
    "Akamai client secret",
    "infrastructure",
    "https://control.akamai.com/apps/identity-management",
    named(["akamai_client_secret", "edgegrid_client_secret", "akamai_edgegrid_client_secret"], run(BASE64, 43), "=")
  ),
  provider(
    "k6-cloud",
    "Grafana Cloud k6 token",
    "monitoring",
    "https://app.k6.io/account/api-token",
    named(["k6_cloud_token", "k6_api_token"], run(HEX, 64))
  )
];

// src/catalog/key-kinds/identity.ts
var identity = [
  provider(
    "workos-cookie",
    "WorkOS cookie password",
    "sign-in",
    "take a new one: openssl rand -base64 32",
    named("workos_cookie_password", run(`${BASE64}=`, 32, 88))
  ),
  provider(
    "workos-webhook",
    "WorkOS webhook secret",
    "sign-in",
    "https://dashboard.workos.com/webhooks",
    named("workos_webhook_secret", run(ALNUM, 20, 40))
  ),
  provider(
    "magiclabs",
    "Magic secret key",
    "sign-in",
    "https://dashboard.magic.link",
    [
      named(
        ["magic_secret_key", "magic_secret_api_key", "magic_link_secret_key", "magic_secret"],
        "sk_live_",
        run("A-F0-9", 16)
      ),
      named(
        ["magic_secret_key", "magic_secret_api_key", "magic_link_secret_key", "magic_secret"],
        "sk_test_",
        run("A-F0-9", 16)
      )
    ],
    { test: /^sk_test_/ }
  ),
  provider(
    "fusionauth",
    "FusionAuth API key",
    "sign-in",
    "your FusionAuth, /admin/api-key",
    named(["fusionauth_api_key", "fusionauth_key"], run(URL64, 43, 90))
  ),
  provider(
    "frontegg",
    "Frontegg API key",
    "sign-in",
    "https://portal.frontegg.com",
    named(["frontegg_api_key", "frontegg_secret_key", "frontegg_client_secret"], ...UUID)
  ),
  provider(
    "okta-client",
    "Okta client secret",
    "sign-in",
    "https://login.okta.com",
    named(["okta_client_secret", "okta_oauth2_client_secret", "auth_okta_secret"], run(URL64, 40, 64))
  ),
  provider(
    "hanko",
    "Hanko API key",
    "sign-in",
    "https://cloud.hanko.io",
    named(["hanko_api_key", "hanko_api_key_secret"], run(URL64, 60, 100))
  ),
  provider("ory", "Ory API key", "sign-in", "https://console.ory.sh", token("ory_pat_", run(ALNUM, 32))),
  provider(
    "zitadel",
    "Zitadel client secret",
    "sign-in",
    "https://zitadel.cloud",
    named(["zitadel_client_secret", "auth_zitadel_secret"], run(ALNUM, 64))
  ),
  provider(
    "google-refresh",
    "Google refresh token",
    "sign-in",
    "https://myaccount.google.com/permissions",
    token("1//0", run(URL64, 80, 120))
  ),
  provider(
    "github-client",
    "GitHub client secret",
    "sign-in",
    "https://github.com/settings/developers",
    named(
      [
        "github_client_secret",
        "github_secret",
        "auth_github_secret",
        "github_oauth_secret",
        "gh_client_secret",
        "github_app_client_secret"
      ],
      run(HEX, 40)
    )
  ),
  provider(
    "github-webhook",
    "GitHub webhook secret",
    "code",
    "https://github.com/settings/apps",
    named(["github_webhook_secret", "gh_webhook_secret", "github_app_webhook_secret"], run(`${BASE64}=_-`, 20, 128)),
    { judge: (secret) => isKeyLike(secret) ? "live" : void 0 }
  ),
  provider(
    "instagram-secret",
    "Instagram app secret",
    "sign-in",
    "https://developers.facebook.com/apps",
    named(
      [
        "instagram_app_secret",
        "instagram_client_secret",
        "meta_app_secret",
        "whatsapp_app_secret",
        "threads_app_secret"
      ],
      run(HEX, 32)
    )
  ),
  provider("twitter-client", "X (Twitter) secret", "sign-in", "https://developer.x.com/en/portal/dashboard", [
    named(["twitter_client_secret", "auth_twitter_secret", "x_client_secret"], run(URL64, 50)),
    named(
      ["twitter_api_secret", "twitter_consumer_secret", "twitter_api_key_secret", "x_api_secret", "x_consumer_secret"],
      run(ALNUM, 50)
    ),
    named(["twitter_access_token_secret", "twitter_access_secret", "x_access_token_secret"], run(ALNUM, 45))
  ]),
  provider(
    "cognito",
    "Amazon Cognito client secret",
    "sign-in",
    "https://console.aws.amazon.com/cognito",
    named(["cognito_client_secret", "auth_cognito_secret", "cognito_app_client_secret"], run(LOWER, 48, 64))
  ),
  provider(
    "zoom",
    "Zoom client secret",
    "sign-in",
    "https://marketplace.zoom.us/user/build",
    named(["zoom_client_secret", "zoom_secret", "zoom_sdk_secret", "zoom_meeting_sdk_secret"], run(ALNUM, 32))
  ),
  provider(
    "tiktok",
    "TikTok client secret",
    "sign-in",
    "https://developers.tiktok.com/apps",
    named(["tiktok_client_secret", "tiktok_app_secret", "auth_tiktok_secret"], run(ALNUM, 32, 40))
  ),
  provider(
    "reddit",
    "Reddit client secret",
    "sign-in",
    "https://www.reddit.com/prefs/apps",
    named(["reddit_client_secret", "reddit_secret", "auth_reddit_secret"], run(URL64, 27, 30))
  ),
  provider(
    "strava",
    "Strava client secret",
    "sign-in",
    "https://www.strava.com/settings/api",
    named(["strava_client_secret", "strava_access_token", "strava_refresh_token", "auth_strava_secret"], run(HEX, 40))
  ),
  provider(
    "atlassian-client",
    "Atlassian client secret",
    "sign-in",
    "https://developer.atlassian.com/console/myapps",
    token("ATOA", run(URL64, 50, 70), "=", run("A-F0-9", 8))
  ),
  provider(
    "kakao",
    "Kakao client secret",
    "sign-in",
    "https://developers.kakao.com/console/app",
    named(["kakao_client_secret", "kakao_admin_key", "kakao_rest_api_key", "auth_kakao_secret"], run(ALNUM, 32))
  ),
  provider(
    "naver",
    "Naver client secret",
    "sign-in",
    "https://developers.naver.com/apps",
    named(["naver_client_secret", "auth_naver_secret"], run(`${ALNUM}_`, 10))
  ),
  provider(
    "line-secret",
    "LINE channel secret",
    "sign-in",
    "https://developers.line.biz/console",
    named(["line_channel_secret", "line_client_secret", "auth_line_secret"], run(HEX, 32))
  ),
  provider(
    "line-token",
    "LINE channel access token",
    "messaging",
    "https://developers.line.biz/console",
    named(
      ["line_channel_access_token", "line_access_token", "channel_access_token"],
      run(BASE64, 150, 170),
      "/1O/w1cDnyilFU="
    )
  ),
  provider(
    "rails-master",
    "Rails master key",
    "sign-in",
    "take a new one, and encrypt the credentials again: rails credentials:edit",
    named("rails_master_key", run(HEX, 32))
  ),
  provider(
    "django",
    "Django secret key",
    "sign-in",
    "take a new one: django.core.management.utils.get_random_secret_key",
    [
      named(["django_secret_key", "django_secret", "secret_key"], run("a-z0-9!@#$%^&*(_=+)-", 50)),
      token("django-insecure-", run("a-z0-9!@#$%^&*(_=+)-", 50))
    ],
    { judge: (secret) => /[!@#$%^&*(=+)]/.test(secret) ? "live" : void 0 }
  ),
  provider(
    "strapi-secret",
    "Strapi secret",
    "sign-in",
    "take a new one: openssl rand -base64 16",
    named(["api_token_salt", "transfer_token_salt", "admin_jwt_secret", "strapi_jwt_secret"], run(BASE64, 22), "==")
  ),
  provider(
    "keystatic",
    "Keystatic secret",
    "sign-in",
    "take a new one: openssl rand -hex 32",
    named("keystatic_secret", run(HEX, 40, 80))
  ),
  provider(
    "persona",
    "Persona API key",
    "sign-in",
    "https://app.withpersona.com/dashboard/api-keys",
    [token("persona_production_", ...UUID), token("persona_sandbox_", ...UUID)],
    { test: /^persona_sandbox_/ }
  ),
  provider(
    "persona-webhook",
    "Persona webhook secret",
    "sign-in",
    "https://app.withpersona.com/dashboard/webhooks",
    token("wbhsec_", ...UUID)
  ),
  provider(
    "veriff",
    "Veriff secret",
    "sign-in",
    "https://hub.veriff.me",
    named(
      ["veriff_secret_key", "veriff_shared_secret_key", "veriff_api_secret", "veriff_secret", "veriff_private_key"],
      ...UUID
    )
  ),
  provider(
    "onfido",
    "Onfido API token",
    "sign-in",
    "https://dashboard.onfido.com/developers/tokens",
    ["api_live.", "api_live_us.", "api_live_ca.", "api_sandbox."].map(
      (start) => token(start, run(URL64, 11), ".", run(URL64, 32))
    ),
    { test: /^api_sandbox/ }
  ),
  provider(
    "sumsub",
    "Sumsub token",
    "sign-in",
    "https://cockpit.sumsub.com/checkus/devSpace/appTokens",
    [
      token("prd:", run(ALNUM, 24), ".", run(ALNUM, 32)),
      token("sbx:", run(ALNUM, 24), ".", run(ALNUM, 32)),
      named(["sumsub_secret_key", "sumsub_app_secret", "sumsub_secret"], run(ALNUM, 32))
    ],
    { test: /^sbx:/ }
  ),
  provider(
    "castle",
    "Castle API secret",
    "sign-in",
    "https://dashboard.castle.io",
    named("castle_api_secret", run(ALNUM, 32))
  ),
  provider("arcjet", "Arcjet key", "sign-in", "https://app.arcjet.com", token("ajkey_", run(LOWER, 26))),
  provider(
    "unkey",
    "Unkey root key",
    "sign-in",
    "https://app.unkey.com/settings/root-keys",
    token("unkey_", run(ALNUM, 20, 40))
  ),
  provider(
    "zuplo",
    "Zuplo API key",
    "sign-in",
    "https://portal.zuplo.com",
    token("zpka_", run(HEX, 32), "_", run(HEX, 8))
  ),
  provider(
    "svix-token",
    "Svix token",
    "messaging",
    "https://dashboard.svix.com/api-access",
    named(["svix_token", "svix_api_key", "svix_auth_token"], "sk_", run(URL64, 24, 48), ".", run("a-z", 2))
  ),
  provider(
    "fingerprint",
    "Fingerprint secret key",
    "sign-in",
    "https://dashboard.fingerprint.com/api-keys",
    named(
      [
        "fingerprint_secret_api_key",
        "fingerprint_secret_key",
        "fp_secret_api_key",
        "fingerprint_server_api_key",
        "fpjs_secret_api_key"
      ],
      run(ALNUM, 20)
    )
  ),
  provider(
    "permit-io",
    "Permit.io API key",
    "sign-in",
    "https://app.permit.io/settings/api-keys",
    token("permit_key_", run(ALNUM, 60, 120))
  ),
  provider(
    "nango",
    "Nango secret key",
    "sign-in",
    "https://app.nango.dev",
    named(["nango_secret_key", "nango_secret"], ...UUID)
  ),
  provider(
    "mergedev",
    "Merge API key",
    "sign-in",
    "https://app.merge.dev/keys",
    named(["merge_api_key", "merge_dev_api_key"], run(URL64, 54))
  ),
  provider(
    "pipedream",
    "Pipedream client secret",
    "sign-in",
    "https://pipedream.com/settings/api",
    named("pipedream_client_secret", run(URL64, 43))
  ),
  provider(
    "firebase-token",
    "Firebase CI token",
    "infrastructure",
    "https://myaccount.google.com/permissions",
    named("firebase_token", "1//", run(URL64, 80, 120))
  ),
  provider(
    "fcm-server",
    "FCM server key",
    "messaging",
    "https://console.firebase.google.com",
    token("AAAA", run(URL64, 7), ":APA91b", run(URL64, 134))
  )
];

// src/catalog/key-kinds/infrastructure.ts
var infrastructure = [
  provider(
    "google-api-key",
    "Google API key",
    "ai",
    "https://console.cloud.google.com/apis/credentials",
    token("AIza", run(URL64, 35)),
    {
      judge: (_, line) => {
        if (/firebase|authDomain/i.test(line)) return "public";
        if (/gemini|gen_?ai\b|generative_?ai|palm_?api|vertex/i.test(line)) return "live";
        if (/NEXT_PUBLIC|VITE_|REACT_APP|PUBLIC_|EXPO_PUBLIC|apiKey/i.test(line)) return "public";
        return /gcp|google|maps|places|youtube|server|secret/i.test(line) ? "live" : "public";
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
  provider(
    "fly",
    "Fly.io token",
    "infrastructure",
    "https://fly.io/dashboard",
    [
      token("FlyV1 fm", run("12", 1), run("a-z", 0, 1), "_", run(`${BASE64}=,_`, 100, 1500)),
      ...["fm2_lJPE", "fm1r_lJPE", "fm1a_lJPE"].map((start) => token(start, run(`${BASE64}=,_`, 100, 1500))),
      token("fo1_", run(URL64, 43))
    ],
    // MessagePack, with zeros in each of the parts.
    { verbatim: true, judge: (secret) => new Set(secret).size > 24 ? "live" : void 0 }
  ),
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
      judge: (secret, line) => !secret.startsWith("key-") || /mailgun|mg[_-]|api[_-]?key/i.test(line) && isAlone(secret, line) ? "live" : void 0
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
    named("mailerlite", "eyJ", run(URL64, 20, 200), ".", run(URL64, 60, 3e3), ".", run(URL64, 300, 900))
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
    named(["campaignmonitor", "campaign_monitor", "createsend"], run(BASE64, 88, 92), "==")
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
  provider("nylas", "Nylas API key", "mail", "https://dashboard-v3.nylas.com", token("nyk_v0_", run(ALNUM, 60, 70)))
];
var isAlone = (secret, line) => !/[\w-]/.test(line[line.indexOf(secret) - 1] ?? "");

// src/catalog/key-kinds/media.ts
var media = [
  provider(
    "contentful-personal",
    "Contentful personal access token",
    "content",
    "https://app.contentful.com/account/profile/cma_tokens",
    token("CFPAT-", run(URL64, 43))
  ),
  provider(
    "mux-webhook",
    "Mux webhook secret",
    "content",
    "https://dashboard.mux.com/settings/webhooks",
    named(["mux_webhook_secret", "mux_webhook_signing_secret"], run(LOWER, 32))
  ),
  provider(
    "mux-signing",
    "Mux signing key",
    "content",
    "https://dashboard.mux.com/settings/signing-keys",
    named(
      ["mux_signing_key", "mux_private_key", "mux_signing_private_key"],
      "LS0tLS1CRUdJTi",
      run(`${BASE64}=`, 400, 4e3)
    )
  ),
  provider("salesforce-secret", "Salesforce secret", "content", "https://help.salesforce.com", [
    named(
      ["salesforce_client_secret", "sf_client_secret", "salesforce_consumer_secret", "sfdc_client_secret"],
      run(`${ALNUM}`, 64)
    ),
    named(
      ["salesforce_security_token", "sf_security_token", "sfdc_security_token", "salesforce_token"],
      run(ALNUM, 24, 25)
    )
  ]),
  provider(
    "tally-webhook",
    "Tally signing secret",
    "content",
    "https://tally.so",
    named(["tally_signing_secret", "tally_webhook_secret"], ...UUID)
  ),
  provider("coda", "Coda API token", "content", "https://coda.io/account", named("coda_api", ...UUID)),
  provider(
    "tomtom",
    "TomTom API key",
    "content",
    "https://developer.tomtom.com/user/me/apps",
    named("tomtom", run(ALNUM, 32))
  ),
  provider(
    "heremaps",
    "HERE API key",
    "content",
    "https://platform.here.com/admin/apps",
    named(["here_api_key", "here_maps_api_key", "here_apikey"], run(URL64, 43))
  ),
  provider(
    "canva",
    "Canva client secret",
    "content",
    "https://www.canva.com/developers/integrations",
    token("cnvca", run(URL64, 51))
  ),
  provider("pexels", "Pexels API key", "content", "https://www.pexels.com/api/key/", named("pexels", run(ALNUM, 56))),
  provider(
    "pixabay",
    "Pixabay API key",
    "content",
    "https://pixabay.com/api/docs/",
    named("pixabay", run(DIGIT, 7, 9), "-", run(HEX, 25))
  ),
  provider(
    "giphy",
    "GIPHY API key",
    "content",
    "https://developers.giphy.com/dashboard/",
    named("giphy", run(ALNUM, 32))
  ),
  provider("tmdb", "TMDB API key", "content", "https://www.themoviedb.org/settings/api", [
    named(["tmdb_api_key", "tmdb_key", "themoviedb_api_key"], run(HEX, 32)),
    named(["tmdb", "themoviedb"], ...JWT)
  ]),
  provider(
    "openweather",
    "OpenWeather API key",
    "content",
    "https://home.openweathermap.org/api_keys",
    named(["openweather", "open_weather", "owm_api_key"], run(HEX, 32))
  ),
  provider(
    "alphavantage",
    "Alpha Vantage API key",
    "content",
    "https://www.alphavantage.co/support/",
    named(["alphavantage", "alpha_vantage"], run(UPPER, 16))
  ),
  provider(
    "polygon",
    "Polygon (Massive) API key",
    "content",
    "https://massive.com/dashboard/keys",
    named(["polygon_api_key", "polygon_io_api_key", "polygonio_api_key", "massive_api_key"], run(URL64, 32))
  ),
  provider(
    "newsapi",
    "NewsAPI key",
    "content",
    "https://newsapi.org/account",
    named(["newsapi", "news_api_key", "gnews_api_key"], run(HEX, 32))
  ),
  provider(
    "transloadit",
    "Transloadit secret",
    "content",
    "https://transloadit.com/c/-/credentials",
    named(["transloadit_secret", "transloadit_auth_secret"], run(HEX, 40))
  ),
  provider(
    "uploadcare",
    "Uploadcare secret key",
    "content",
    "https://app.uploadcare.com/projects/-/api-keys/",
    named(["uploadcare_secret_key", "uploadcare_secret", "uploadcare_private_key"], run(HEX, 20))
  ),
  provider(
    "pandadoc",
    "PandaDoc API key",
    "content",
    "https://app.pandadoc.com/a/#/settings/api-dashboard/configuration",
    named("pandadoc", run(HEX, 40))
  ),
  provider("pdfshift", "PDFShift API key", "content", "https://app.pdfshift.io/dashboard", [
    named("pdfshift", "sk_", run(HEX, 40)),
    named("pdfshift", run(HEX, 32))
  ]),
  provider(
    "cloudconvert",
    "CloudConvert API key",
    "content",
    "https://cloudconvert.com/dashboard/api/v2/keys",
    named(["cloudconvert", "cloud_convert"], ...JWT)
  ),
  provider("bannerbear", "Bannerbear API key", "content", "https://app.bannerbear.com", [
    token("bb_pr_", run(HEX, 28, 40)),
    token("bb_ma_", run(HEX, 28, 40))
  ]),
  provider(
    "shotstack",
    "Shotstack API key",
    "content",
    "https://dashboard.shotstack.io/keys",
    named("shotstack", run(ALNUM, 40))
  ),
  provider(
    "removebg",
    "remove.bg API key",
    "content",
    "https://www.remove.bg/dashboard#api-key",
    named(["remove_bg_api_key", "remove_bg_key", "removebg_api_key"], run(ALNUM, 24))
  ),
  provider(
    "strapi",
    "Strapi API token",
    "content",
    "your Strapi, /admin/settings/api-tokens",
    named("strapi", run(HEX, 256))
  ),
  provider("hygraph", "Hygraph token", "content", "https://app.hygraph.com", named(["hygraph", "graphcms"], ...JWT)),
  provider(
    "buttercms",
    "ButterCMS API key",
    "content",
    "https://buttercms.com/settings/",
    named(["buttercms", "butter_cms"], run(HEX, 40))
  ),
  provider(
    "builder-io",
    "Builder.io private key",
    "content",
    "https://builder.io/account/organization",
    token("bpk-", run(HEX, 32))
  ),
  provider(
    "wordpress-app",
    "WordPress application password",
    "content",
    "your WordPress, /wp-admin/profile.php",
    named(
      [
        "wordpress_application_password",
        "wordpress_app_password",
        "wp_application_password",
        "wp_app_password",
        "wordpress_password",
        "wp_password"
      ],
      run(ALNUM, 4),
      " ",
      run(ALNUM, 4),
      " ",
      run(ALNUM, 4),
      " ",
      run(ALNUM, 4),
      " ",
      run(ALNUM, 4),
      " ",
      run(ALNUM, 4)
    )
  ),
  provider(
    "clearbit",
    "Clearbit API key",
    "content",
    "https://dashboard.clearbit.com/api",
    named("clearbit", "sk_", run(HEX, 32))
  ),
  provider(
    "apollo-io",
    "Apollo API key",
    "content",
    "https://app.apollo.io/#/settings/integrations/api",
    named(["apollo_api_key", "apollo_io_api_key", "apolloio_api_key"], run(URL64, 22))
  ),
  provider("apollo-graphql", "Apollo GraphOS key", "content", "https://studio.apollographql.com", [
    named(
      ["apollo_key", "apollo_graph_key", "apollo_studio_key"],
      "service:",
      run("A-Za-z0-9-", 2, 60),
      ":",
      run(URL64, 22)
    ),
    named(
      ["apollo_key", "apollo_graph_key", "apollo_studio_key"],
      "user:",
      run("A-Za-z0-9.-", 2, 60),
      ":",
      run(URL64, 22)
    )
  ]),
  provider(
    "peopledatalabs",
    "People Data Labs API key",
    "content",
    "https://dashboard.peopledatalabs.com/api-keys",
    named(["pdl_api_key", "people_data_labs_api_key", "peopledatalabs_api_key"], run(HEX, 64))
  ),
  provider(
    "closeio",
    "Close API key",
    "content",
    "https://app.close.com/settings/developer/api-keys/",
    named(
      ["close_api_key", "closeio_api_key", "close_io_api_key", "close_crm_api_key"],
      "api_",
      run(ALNUM, 20, 24),
      ".",
      run(ALNUM, 20, 24)
    )
  ),
  provider(
    "savvycal",
    "SavvyCal token",
    "content",
    "https://savvycal.com/developers",
    token("pt_secret_", run(HEX, 32))
  ),
  provider(
    "canny",
    "Canny API key",
    "content",
    "https://canny.io/admin/settings/api",
    named(["canny_api_key", "canny_secret", "canny_private_key"], ...UUID)
  ),
  provider(
    "productboard",
    "Productboard token",
    "content",
    "https://app.productboard.com/settings/integrations",
    named("productboard", ...JWT)
  ),
  provider(
    "smartsheet",
    "Smartsheet access token",
    "content",
    "https://app.smartsheet.com",
    named("smartsheet", run(ALNUM, 37))
  ),
  provider(
    "rebrandly",
    "Rebrandly API key",
    "content",
    "https://app.rebrandly.com/account/api-keys",
    named("rebrandly", run(HEX, 32))
  ),
  provider(
    "shortio",
    "Short.io secret key",
    "content",
    "https://app.short.io/settings/integrations/api-key",
    named(["short_io", "shortio"], "sk_", run(ALNUM, 16))
  ),
  provider(
    "geocodio",
    "Geocodio API key",
    "content",
    "https://dash.geocod.io/apikey",
    named(["geocodio", "geocod_io"], run(HEX, 39))
  ),
  provider(
    "transistor",
    "Transistor API key",
    "content",
    "https://dashboard.transistor.fm/account",
    named(["transistor_api_key", "transistor_fm_api_key"], run(URL64, 22))
  ),
  provider(
    "cloudflare-images",
    "Cloudflare Stream or Images key",
    "content",
    "https://dash.cloudflare.com",
    named(
      ["cloudflare_images_key", "cloudflare_stream_signing_key", "cf_images_signing_key"],
      run(`${ALNUM}_-`, 30, 64)
    )
  ),
  provider(
    "gitbook",
    "GitBook token",
    "content",
    "https://app.gitbook.com/account/developer",
    token("gb_api_", run(ALNUM, 40))
  ),
  provider(
    "mintlify",
    "Mintlify admin key",
    "content",
    "https://dashboard.mintlify.com/settings/organization/api-keys",
    named("mintlify", "mint_", run(ALNUM, 22, 48))
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
    "Bird (MessageBird) key",
    "messaging",
    "https://dashboard.messagebird.com/developers/access",
    named(["messagebird", "message-bird", "message_bird", "bird_api_key", "bird_access_key"], run(ALNUM, 25))
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
    named("zendesk", run(ALNUM, 40))
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
    named("asana", run("0-2", 1), "/", run(DIGIT, 16), ":", run(LOWER, 32)),
    named("asana", run("0-2", 1), "/", run(DIGIT, 12, 17), "/", run(DIGIT, 12, 17), ":", run(HEX, 32))
  ]),
  provider("trello", "Trello token", "messaging", "https://trello.com/power-ups/admin", [
    named("trello", run(ALNUM, 32)),
    // Ends in a check sum, in capitals.
    token("ATTA", run("A-Fa-f0-9", 72)),
    named(["trello_api_secret", "trello_secret", "trello_oauth_secret", "trello_token"], run(HEX, 64))
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

// src/catalog/key-kinds/models.ts
var models = [
  provider("moonshot", "Moonshot (Kimi) API key", "ai", "https://platform.moonshot.ai/console/api-keys", [
    named(["moonshot", "kimi_api_key"], "sk-", run(ALNUM, 48)),
    named("kimi", "sk-kimi-", run(ALNUM, 48, 80))
  ]),
  provider(
    "dashscope",
    "Alibaba Model Studio API key",
    "ai",
    "https://bailian.console.alibabacloud.com/?tab=model#/api-key",
    named(["dashscope", "qwen_api_key", "bailian_api_key"], "sk-", run(HEX, 32))
  ),
  provider(
    "zai",
    "Z.ai API key",
    "ai",
    "https://z.ai/manage-apikey/apikey-list",
    named(
      ["zai_api_key", "z_ai_api_key", "zhipuai", "zhipu", "glm_api_key", "bigmodel_api_key"],
      run(HEX, 32),
      ".",
      run(ALNUM, 16)
    )
  ),
  provider(
    "minimax",
    "MiniMax API key",
    "ai",
    "https://platform.minimax.io/user-center/basic-information/interface-key",
    [
      named("minimax", ...JWT),
      named("minimax", "sk-api-", run(URL64, 60, 130)),
      named("minimax", "sk-cp-", run(URL64, 60, 130))
    ]
  ),
  provider(
    "runpod",
    "Runpod API key",
    "ai",
    "https://console.runpod.io/user/settings",
    token("rpa_", run(ALNUM, 40, 52))
  ),
  provider("modal", "Modal token secret", "ai", "https://modal.com/settings/tokens", [
    named(["modal_token_secret", "modal_secret", "token_secret"], "as-", run(ALNUM, 22)),
    named(["modal_proxy_secret", "modal_secret", "modal_key_secret"], "ws-", run(ALNUM, 22))
  ]),
  provider(
    "wandb-new",
    "Weights & Biases API key",
    "ai",
    "https://wandb.ai/authorize",
    token("wandb_v1_", run(ALNUM, 27), "_", run(ALNUM, 49))
  ),
  provider("mem0", "Mem0 API key", "ai", "https://app.mem0.ai/dashboard/api-keys", token("m0-", run(ALNUM, 40))),
  provider(
    "brave-search",
    "Brave Search API key",
    "ai",
    "https://api-dashboard.search.brave.com/app/keys",
    token("BSA", run(URL64, 28))
  ),
  provider(
    "serpapi",
    "SerpApi key",
    "ai",
    "https://serpapi.com/manage-api-key",
    named(["serpapi", "serp_api_key", "serpapi_api_key"], run(HEX, 64))
  ),
  provider(
    "serper",
    "Serper API key",
    "ai",
    "https://serper.dev/api-key",
    named(["serper_api_key", "serper_key", "serper_dev_api_key"], run(HEX, 40))
  ),
  provider("e2b", "E2B API key", "ai", "https://e2b.dev/dashboard?tab=keys", token("e2b_", run(HEX, 40))),
  provider("cursor", "Cursor API key", "ai", "https://cursor.com/dashboard?tab=integrations", [
    token("crsr_", run(HEX, 64)),
    named("cursor", "key_", run(HEX, 64))
  ]),
  provider(
    "novita",
    "Novita AI key",
    "ai",
    "https://novita.ai/settings/key-management",
    named("novita", "sk_", run(URL64, 43))
  ),
  provider("sambanova", "SambaNova API key", "ai", "https://cloud.sambanova.ai/apis", named("sambanova", ...UUID)),
  provider(
    "jina",
    "Jina AI key",
    "ai",
    "https://jina.ai/api-dashboard/key-manager",
    token("jina_", run(HEX, 32), run(URL64, 28))
  ),
  provider(
    "unstructured",
    "Unstructured API key",
    "ai",
    "https://platform.unstructured.io/app/account/api-keys",
    named("unstructured_api_key", run(ALNUM, 30, 32))
  ),
  provider(
    "llama-cloud",
    "LlamaCloud API key",
    "ai",
    "https://cloud.llamaindex.ai/api-key",
    token("llx-", run(ALNUM, 48))
  ),
  provider(
    "baseten",
    "Baseten API key",
    "ai",
    "https://app.baseten.co/settings/api_keys",
    named("baseten", run(ALNUM, 8), ".", run(ALNUM, 32))
  ),
  provider(
    "deepinfra",
    "DeepInfra API key",
    "ai",
    "https://deepinfra.com/dash/api_keys",
    named("deepinfra", run(ALNUM, 32))
  ),
  provider(
    "siliconflow",
    "SiliconFlow API key",
    "ai",
    "https://cloud.siliconflow.com/account/ak",
    named(["siliconflow", "silicon_flow"], "sk-", run(LOWER, 48))
  ),
  provider(
    "hyperbolic",
    "Hyperbolic API key",
    "ai",
    "https://app.hyperbolic.ai/settings",
    named("hyperbolic_api_key", ...JWT)
  ),
  provider(
    "runway",
    "Runway API key",
    "ai",
    "https://dev.runwayml.com",
    named(["runwayml", "runway"], "key_", run(HEX, 128))
  ),
  provider("luma", "Luma API key", "ai", "https://lumalabs.ai/dream-machine/api/keys", token("luma-", ...UUID)),
  provider(
    "leonardo",
    "Leonardo.Ai API key",
    "ai",
    "https://app.leonardo.ai/api-access",
    named(["leonardo_api_key", "leonardo_ai_api_key"], ...UUID)
  ),
  provider("heygen", "HeyGen API key", "ai", "https://app.heygen.com/settings?nav=API", [
    named("heygen", run(BASE64, 48, 76), run("=", 1, 2)),
    named("heygen", "sk_V2_", run(URL64, 30, 90))
  ]),
  provider("cartesia", "Cartesia API key", "ai", "https://play.cartesia.ai/keys", token("sk_car_", run(URL64, 20, 48))),
  provider("hume", "Hume API key", "ai", "https://platform.hume.ai/settings/keys", [
    named("hume_api_key", run(ALNUM, 48)),
    named("hume_secret_key", run(ALNUM, 64))
  ]),
  provider(
    "retell",
    "Retell AI API key",
    "ai",
    "https://dashboard.retellai.com/apiKey",
    named("retell", "key_", run(HEX, 28, 32))
  ),
  provider(
    "dailyco",
    "Daily API key",
    "messaging",
    "https://dashboard.daily.co/developers",
    named("daily_api_key", run(HEX, 64))
  ),
  provider("gladia", "Gladia API key", "ai", "https://app.gladia.io/api-keys", named("gladia", ...UUID)),
  provider(
    "speechmatics",
    "Speechmatics API key",
    "ai",
    "https://portal.speechmatics.com/settings/api-keys",
    named("speechmatics", run(ALNUM, 32))
  ),
  provider("soniox", "Soniox API key", "ai", "https://console.soniox.com", named("soniox", run(HEX, 64))),
  provider(
    "portkey",
    "Portkey API key",
    "ai",
    "https://app.portkey.ai/api-keys",
    named("portkey", run(BASE64, 27), "=")
  ),
  provider(
    "braintrust",
    "Braintrust API key",
    "ai",
    "https://www.braintrust.dev/app/settings?subroute=api-keys",
    named("braintrust", "sk-", run(ALNUM, 48))
  ),
  provider(
    "agentops",
    "AgentOps API key",
    "ai",
    "https://app.agentops.ai/settings/projects",
    named("agentops", ...UUID)
  ),
  provider("composio", "Composio API key", "ai", "https://platform.composio.dev/settings", [
    named("composio", "ak_", run(URL64, 20)),
    named("composio", run(LOWER, 20, 22))
  ]),
  provider(
    "zep",
    "Zep API key",
    "ai",
    "https://app.getzep.com",
    token("z_1dWlkIjoi", run(URL64, 44, 60), ".", run(URL64, 80, 90))
  ),
  provider("dify", "Dify API key", "ai", "https://cloud.dify.ai/apps", [
    named("dify", "app-", run(ALNUM, 24)),
    named("dify", "dataset-", run(ALNUM, 24))
  ]),
  provider("n8n", "n8n API key", "ai", "your n8n, /settings/api", named("n8n", ...JWT)),
  provider(
    "n8n-encryption",
    "n8n encryption key",
    "ai",
    "take a new one, and enter the credentials again",
    named("n8n_encryption_key", run(`${BASE64}=_-`, 24, 128)),
    { judge: (secret) => isKeyLike(secret) ? "live" : void 0 }
  ),
  provider(
    "comet",
    "Comet API key",
    "ai",
    "https://www.comet.com/account-settings/apiKeys",
    named(["comet_api_key", "opik_api_key"], run(ALNUM, 25))
  ),
  provider(
    "clarifai",
    "Clarifai token",
    "ai",
    "https://clarifai.com/settings/security",
    named("clarifai", run(HEX, 32))
  ),
  provider(
    "scaleai",
    "Scale API key",
    "ai",
    "https://dashboard.scale.com/settings/api-key",
    [
      named(["scale_api_key", "scale_ai_api_key"], "live_", run(HEX, 32)),
      named(["scale_api_key", "scale_ai_api_key"], "test_", run(HEX, 32))
    ],
    { test: /^test_/ }
  ),
  provider("linkup", "Linkup API key", "ai", "https://app.linkup.so/api-keys", named("linkup_api_key", ...UUID)),
  provider(
    "searchapi",
    "SearchApi key",
    "ai",
    "https://www.searchapi.io/api_tokens",
    named(["searchapi_api_key", "searchapi_key", "search_api_io_key"], run(ALNUM, 24))
  ),
  provider(
    "scrapingbee",
    "ScrapingBee API key",
    "ai",
    "https://dashboard.scrapingbee.com/account/manage/api_key",
    named("scrapingbee", run(UPPER, 80))
  ),
  provider(
    "scraperapi",
    "ScraperAPI key",
    "ai",
    "https://dashboard.scraperapi.com",
    named(["scraperapi", "scraper_api_key"], run(HEX, 32))
  ),
  provider("zenrows", "ZenRows API key", "ai", "https://app.zenrows.com/account", named("zenrows", run(HEX, 40))),
  provider("deepl", "DeepL API key", "ai", "https://www.deepl.com/your-account/keys", [
    token(...UUID, ":fx"),
    named("deepl", ...UUID),
    named("deepl", ...UUID, ":dp")
  ]),
  provider(
    "promptlayer",
    "PromptLayer API key",
    "ai",
    "https://dashboard.promptlayer.com/settings",
    named("promptlayer", "pl_", run(HEX, 32))
  ),
  provider("ideogram", "Ideogram API key", "ai", "https://ideogram.ai/manage-api", named("ideogram", run(URL64, 86))),
  provider("ai21", "AI21 API key", "ai", "https://studio.ai21.com/v2/account/api-key", [
    named("ai21", ...UUID),
    named("ai21", run(ALNUM, 32))
  ]),
  provider(
    "vast",
    "Vast.ai API key",
    "ai",
    "https://cloud.vast.ai/manage-keys/",
    named(["vast_api_key", "vastai_api_key", "vast_ai_api_key"], run(HEX, 64))
  ),
  provider("openpipe", "OpenPipe API key", "ai", "https://app.openpipe.ai/settings", token("opk_", run(HEX, 42)))
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
      run(URL64, 20, 200),
      ".",
      run(URL64, 100, 3e3),
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
    named("freemius", "sk_", run(PRINTABLE, 29))
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
  provider("segment", "Segment token", "monitoring", "https://app.segment.com", token("sgp_", run(ALNUM, 64))),
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
    named(["pagerduty", "pager_duty"], run(HEX, 32)),
    named(["pagerduty", "pager_duty"], run("a-z", 1), "+", run(URL64, 18)),
    named(["pagerduty_routing_key", "pagerduty_integration_key", "pagerduty_service_key"], run(ALNUM, 32))
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
    token("secret_", run("a-z", 4, 9), "_", run(URL64, 40, 50)),
    { judge: (secret) => isWords(secret) ? void 0 : "live" }
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

// src/catalog/key-kinds/newsletters.ts
var newsletters = [
  provider(
    "mailgun-webhook",
    "Mailgun webhook signing key",
    "mail",
    "https://app.mailgun.com/settings/api_security",
    named(
      ["mailgun_webhook_signing_key", "mailgun_signing_key", "mailgun_http_signing_key", "mailgun_webhook_key"],
      run(HEX, 32)
    )
  ),
  provider(
    "buttondown",
    "Buttondown API key",
    "mail",
    "https://buttondown.com/settings/programming",
    named("buttondown", ...UUID)
  ),
  provider("emailoctopus", "EmailOctopus API key", "mail", "https://dashboard.emailoctopus.com/developer/api-keys", [
    token("eo_", run(HEX, 64)),
    named(["emailoctopus", "email_octopus"], ...UUID)
  ]),
  provider("moosend", "Moosend API key", "mail", "https://identity.moosend.com", named("moosend", ...UUID)),
  provider(
    "omnisend",
    "Omnisend API key",
    "mail",
    "https://app.omnisend.com/integrations/api-keys",
    named("omnisend", run(HEX, 24), "-", run(ALNUM, 40, 60))
  ),
  provider(
    "drip",
    "Drip API token",
    "mail",
    "https://www.getdrip.com/user/edit",
    named(["drip_api_key", "drip_api_token"], run(HEX, 32))
  ),
  provider(
    "getresponse",
    "GetResponse API key",
    "mail",
    "https://app.getresponse.com/api",
    named("getresponse", run(LOWER, 32))
  ),
  provider(
    "mailtrap",
    "Mailtrap API token",
    "mail",
    "https://mailtrap.io/api-tokens",
    named(["mailtrap_api_token", "mailtrap_api_key", "mailtrap_token"], run(HEX, 32))
  ),
  provider(
    "mailosaur",
    "Mailosaur API key",
    "mail",
    "https://mailosaur.com/app/keys",
    named("mailosaur_api_key", run(ALNUM, 32))
  ),
  provider(
    "hunter",
    "Hunter API key",
    "mail",
    "https://hunter.io/api-keys",
    named(["hunter_api_key", "hunter_io_api_key", "hunterio_api_key"], run(HEX, 40))
  ),
  provider(
    "zerobounce",
    "ZeroBounce API key",
    "mail",
    "https://www.zerobounce.net/members/API",
    named("zerobounce", run(HEX, 32))
  ),
  provider("neverbounce", "NeverBounce API key", "mail", "https://app.neverbounce.com/apps", [
    named("neverbounce", "private_", run(HEX, 32)),
    named("neverbounce", "secret_", run(HEX, 32))
  ]),
  provider(
    "bento",
    "Bento secret key",
    "mail",
    "https://app.bentonow.com/account/teams",
    named(["bento_secret_key", "bento_secret"], run(HEX, 32))
  ),
  provider(
    "iterable",
    "Iterable API key",
    "mail",
    "https://app.iterable.com/settings/apiKeys",
    named("iterable_api_key", run(HEX, 32))
  ),
  provider(
    "braze",
    "Braze REST API key",
    "mail",
    "https://dashboard.braze.com/app_settings/developer_console",
    named(["braze_api_key", "braze_rest_api_key", "braze_rest_key"], ...UUID)
  ),
  provider(
    "instantly",
    "Instantly API key",
    "mail",
    "https://app.instantly.ai/app/settings/integrations",
    named("instantly_api_key", run(BASE64, 40, 100), run("=", 0, 2))
  ),
  provider(
    "lemlist",
    "lemlist API key",
    "mail",
    "https://app.lemlist.com/settings/integrations",
    named("lemlist", run(HEX, 32))
  ),
  provider(
    "mailerlite-classic",
    "MailerLite Classic API key",
    "mail",
    "https://app.mailerlite.com/integrations/api/",
    named(["mailerlite_api_key", "mailerlite_key"], run(HEX, 32))
  ),
  provider(
    "sendpulse",
    "SendPulse API secret",
    "mail",
    "https://login.sendpulse.com/settings/#api",
    named(["sendpulse_secret", "sendpulse_api_secret", "sendpulse_client_secret"], run(HEX, 32))
  ),
  provider(
    "autosend",
    "AutoSend API key",
    "mail",
    "https://autosend.com",
    named("autosend", "AS_", run(ALNUM, 20, 80))
  )
];

// src/catalog/key-kinds/observability.ts
var observability = [
  provider(
    "new-relic-license",
    "New Relic license key",
    "monitoring",
    "https://one.newrelic.com/api-keys",
    token(run(LOWER, 36), "NRAL")
  ),
  provider(
    "posthog-flags",
    "PostHog feature flags key",
    "monitoring",
    "https://app.posthog.com/settings/project",
    token("phs_", run(ALNUM, 40, 50))
  ),
  provider(
    "mixpanel-service",
    "Mixpanel service account secret",
    "monitoring",
    "https://mixpanel.com/settings/org#serviceaccounts",
    named(["mixpanel_service_account_secret", "mixpanel_service_secret", "mixpanel_sa_secret"], run(ALNUM, 32))
  ),
  provider(
    "appsignal",
    "AppSignal push key",
    "monitoring",
    "https://appsignal.com/accounts",
    named(["appsignal_push_api_key", "appsignal_key", "appsignal_api_key"], ...UUID)
  ),
  provider(
    "scout",
    "Scout agent key",
    "monitoring",
    "https://scoutapm.com/settings",
    named(["scout_key", "scout_apm_key", "scout_agent_key"], run(ALNUM, 20))
  ),
  provider(
    "airbrake",
    "Airbrake project key",
    "monitoring",
    "https://airbrake.io",
    named(["airbrake_project_key", "airbrake_api_key", "airbrake_key"], run(HEX, 32))
  ),
  provider("loggly", "Loggly customer token", "monitoring", "https://www.loggly.com/tokens", named("loggly", ...UUID)),
  provider(
    "papertrail",
    "Papertrail API token",
    "monitoring",
    "https://papertrailapp.com/account/profile",
    named(["papertrail_api_token", "papertrail_token", "papertrail_api_key"], run(ALNUM, 20))
  ),
  provider(
    "splunk",
    "Splunk HEC token",
    "monitoring",
    "your Splunk, Settings > Data inputs > HTTP Event Collector",
    named("splunk", ...UUID)
  ),
  provider(
    "incident-io",
    "incident.io API key",
    "monitoring",
    "https://app.incident.io/settings/api-keys",
    token("inc_", run(HEX, 64))
  ),
  provider(
    "rootly",
    "Rootly API token",
    "monitoring",
    "https://rootly.com/account/api_keys",
    token("rootly_", run(HEX, 64))
  ),
  provider("statuspage", "Statuspage API key", "monitoring", "https://manage.statuspage.io", [
    named(["statuspage_api_key", "statuspage_api_token", "statuspage_token"], run(ALNUM, 64)),
    named(["statuspage_api_key", "statuspage_api_token", "statuspage_token"], ...UUID)
  ]),
  provider("uptimerobot", "UptimeRobot API key", "monitoring", "https://dashboard.uptimerobot.com/integrations", [
    named(["uptimerobot", "uptime_robot"], "u", run(DIGIT, 5, 8), "-", run(HEX, 24)),
    named(["uptimerobot", "uptime_robot"], "m", run(DIGIT, 8, 10), "-", run(HEX, 24))
  ]),
  provider(
    "pingdom",
    "Pingdom API token",
    "monitoring",
    "https://my.pingdom.com/app/api-tokens",
    named("pingdom", run(URL64, 60, 70))
  ),
  provider(
    "cronitor",
    "Cronitor API key",
    "monitoring",
    "https://cronitor.io/app/settings/api",
    named("cronitor", run(HEX, 32))
  ),
  provider("healthchecks", "Healthchecks.io API key", "monitoring", "https://healthchecks.io/projects", [
    named(["healthchecks_api_key", "healthchecks_io_api_key", "hc_api_key"], run(URL64, 32)),
    token("hcw_", run(ALNUM, 28))
  ]),
  provider("fullstory", "FullStory API key", "monitoring", "https://app.fullstory.com/ui/_/settings/apikeys", [
    named("fullstory", "na1.", run(`${BASE64}=`, 40, 120)),
    named("fullstory", "eu1.", run(`${BASE64}=`, 40, 120))
  ]),
  provider(
    "fathom",
    "Fathom API token",
    "monitoring",
    "https://app.usefathom.com/api",
    named(["fathom_api_token", "fathom_api_key", "fathom_token"], run(DIGIT, 1, 7), "|", run(ALNUM, 40, 60))
  ),
  provider(
    "baselime",
    "Baselime API key",
    "monitoring",
    "https://console.baselime.io",
    named("baselime", run(HEX, 40))
  ),
  provider("signoz", "SigNoz ingestion key", "monitoring", "https://signoz.io", named("signoz", ...UUID)),
  provider(
    "lightstep",
    "Lightstep access token",
    "monitoring",
    "https://app.lightstep.com",
    named(["lightstep", "ls_access_token"], run(`${BASE64}=`, 84, 140))
  ),
  provider("coralogix", "Coralogix API key", "monitoring", "https://coralogix.com", [
    token("cxtp_", run(ALNUM, 30)),
    token("cxup_", run(ALNUM, 30)),
    named("coralogix", ...UUID)
  ]),
  provider(
    "google-analytics",
    "Google Analytics API secret",
    "monitoring",
    "https://analytics.google.com/analytics/web",
    named(
      [
        "ga_api_secret",
        "ga4_api_secret",
        "google_analytics_api_secret",
        "ga_measurement_secret",
        "measurement_protocol_secret"
      ],
      run(URL64, 22)
    )
  ),
  provider("ipinfo", "IPinfo token", "monitoring", "https://ipinfo.io/account/token", named("ipinfo", run(HEX, 14))),
  provider(
    "ipdata",
    "ipdata API key",
    "monitoring",
    "https://dashboard.ipdata.co",
    named(["ipdata_api_key", "ipdata_key"], run(HEX, 56))
  ),
  provider(
    "ipstack",
    "ipstack access key",
    "monitoring",
    "https://ipstack.com/dashboard",
    named(
      [
        "ipstack",
        "ipapi_access_key",
        "apilayer_api_key",
        "weatherstack_access_key",
        "fixer_access_key",
        "marketstack_access_key",
        "numverify_access_key"
      ],
      run(HEX, 32)
    )
  ),
  provider(
    "raygun",
    "Raygun API key",
    "monitoring",
    "https://app.raygun.com",
    named(["raygun_api_key", "raygun_apikey", "raygun_key"], run(ALNUM, 22, 24))
  ),
  provider(
    "cloudbees-flags",
    "CloudBees feature management key",
    "monitoring",
    "https://app.rollout.io",
    named(["rox_api_key", "rollout_api_key", "cloudbees_sdk_key"], run(HEX, 24))
  ),
  provider(
    "grafana-oncall",
    "Grafana OnCall token",
    "monitoring",
    "https://grafana.com",
    named(["grafana_oncall_token", "oncall_api_token"], run(HEX, 64))
  )
];

// src/catalog/key-kinds/passwords.ts
var REMEMBERED = /pass|secret|admin|root|postgres|mysql|redis|mongo|local|test|dev|user|demo/i;
var FROM_ELSEWHERE = /\$\{|\$\(|\{\{|%[({]|process\.env|os\.environ|secrets\.|getenv|var\./;
var isPassword2 = (secret, line) => isKeyLike(secret) && !REMEMBERED.test(secret) && !FROM_ELSEWHERE.test(line) ? "live" : void 0;
var passwords = [
  provider(
    "generated-database-password",
    "database password",
    "database",
    "in the database: give its user another password",
    named(
      [
        "postgres_password",
        "postgresql_password",
        "pgpassword",
        "pg_password",
        "mysql_password",
        "mysql_root_password",
        "mariadb_password",
        "mariadb_root_password",
        "mongo_password",
        "mongodb_password",
        "mongo_initdb_root_password",
        "redis_password",
        "clickhouse_password",
        "neo4j_password",
        "elastic_password",
        "elasticsearch_password",
        "opensearch_password",
        "rabbitmq_password",
        "rabbitmq_default_pass",
        "minio_root_password",
        "database_password",
        "db_password",
        "db_pass"
      ],
      run(PRINTABLE, 12, 128)
    ),
    { isGeneric: true, judge: isPassword2 }
  ),
  provider(
    "generated-mail-password",
    "mail password",
    "mail",
    "your mail host",
    named(
      ["smtp_password", "smtp_pass", "mail_password", "email_password", "email_server_password", "email_host_password"],
      run(PRINTABLE, 12, 128)
    ),
    { isGeneric: true, judge: isPassword2 }
  )
];

// src/catalog/key-kinds/pem.ts
var BODY = "A-Za-z0-9+/=:,.() \\\\\\r\\n\\t\"'`\\[\\]%&-";
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
  ),
  provider(
    "putty",
    "private key (PuTTY)",
    "infrastructure",
    "wherever its public half is trusted",
    [
      token(
        "PuTTY-User-Key-File-",
        run("23", 1),
        ": ",
        run("A-Za-z0-9@.-", 4, 40),
        run("\\r\\n", 1, 2),
        "Encryption: none"
      )
    ],
    { verbatim: true }
  )
];
var OPENS_LINE = /^\s*(?:[.+&]\s{1,4})?["'`]/;
var CLOSES_LINE = /["'`]\s{0,4}[,+.;&\\]?\s*$|%0D$/i;
function isKey(text) {
  const body = text.split("-----")[2] ?? "";
  const lines = body.replaceAll(/%0[Aa]/g, "\n").split(/(?:\\{1,4}r)?\\{1,4}n|\r?\n/).map((line) => line.replace(OPENS_LINE, "").replace(CLOSES_LINE, "")).filter((line) => /[A-Za-z0-9/=]/.test(line) && !/^[\w-]+:\s/.test(line.trim()));
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
    "segment-write",
    "Segment write key",
    "monitoring",
    "https://segment.com/docs/connections/find-writekey/",
    named("segment_write_key", run(ALNUM, 32)),
    { public: BROWSER }
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
  provider("twitter-bearer", "X (Twitter) bearer token", "sign-in", "https://developer.x.com/en/portal/dashboard", [
    named(["twitter", "bearer_token", "x_bearer"], "AAAAAAAAAAAAAAAAAAAAAA", run("A-Za-z0-9%", 80, 100)),
    // The number of the app, with zeros behind it.
    token("AAAAAAAAAAAAAAAAAAAAA", run(ALNUM, 4, 7), "AAAAA", run("A-Za-z0-9%", 20, 60), "%3D", run(ALNUM, 50))
  ]),
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
    "wordpress-salt",
    "WordPress key or salt",
    "sign-in",
    "take new ones: https://api.wordpress.org/secret-key/1.1/salt/",
    named(
      [
        ...["auth_key", "secure_auth_key", "logged_in_key", "nonce_key"],
        ...["auth_salt", "secure_auth_salt", "logged_in_salt", "nonce_salt"]
      ],
      run(" !#-&(-_a-~", 64)
    )
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
          "nuxt_session_password",
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

// src/catalog/key-kinds/urls.ts
var STORES = [
  ...[
    "postgresql+asyncpg",
    "postgresql+psycopg",
    "postgresql+psycopg2",
    "cockroachdb",
    "neo4j",
    "neo4j+s",
    "bolt",
    "bolt+s"
  ],
  ...["mysql2", "mysql+pymysql", "mysql+aiomysql", "mysql+mysqldb", "mysql+mysqlconnector", "mariadb", "libsql"],
  ...[
    "mssql",
    "mssql+pyodbc",
    "sqlserver",
    "clickhouse",
    "clickhouses",
    "cassandra",
    "elasticsearch",
    "couchdb",
    "influxdb"
  ]
];
var SERVERS = ["nats", "kafka", "mqtt", "mqtts", "ldap", "ldaps", "ftp", "ftps", "sftp", "https", "http"];
var USER = run("A-Za-z0-9_.%+-", 0, 80);
var PASSWORD2 = run("A-Za-z0-9!#$%&()*+,.;=?^_{|}~-", 6, 200);
var HOST = run("A-Za-z0-9.-", 3, 200);
var address = (scheme, user = USER) => token(`${scheme}://`, user, ":", PASSWORD2, "@", HOST);
var isOwnLogin = (url) => isPlaceholderLogin(url) || !/[A-Za-z]/.test(loginOf(url)?.password ?? "") ? void 0 : "live";
var urls = [
  provider(
    "redis-url",
    "Redis URL with a password",
    "database",
    "your Redis host",
    ["redis", "rediss"].map((scheme) => address(scheme)),
    {
      judge: isOwnLogin
    }
  ),
  provider(
    "amqp-url",
    "RabbitMQ URL with a password",
    "database",
    "your RabbitMQ host",
    ["amqp", "amqps"].map((scheme) => address(scheme)),
    {
      judge: isOwnLogin
    }
  ),
  provider(
    "smtp-url",
    "SMTP URL with a password",
    "mail",
    "your mail host",
    // Users of mail hosts are addresses.
    ["smtp", "smtps"].map((scheme) => address(scheme, run("A-Za-z0-9_.@%+-", 1, 80))),
    { judge: isOwnLogin }
  ),
  provider(
    "store-url",
    "database URL with a password",
    "database",
    "in the database: give its user another password",
    [
      ...STORES.map((scheme) => address(scheme)),
      token("jdbc:oracle:thin:", run("A-Za-z0-9_.$#", 1, 80), "/", run("A-Za-z0-9!#$%&*+,.=?^_~-", 6, 128), "@", HOST)
    ],
    { judge: isOwnLogin }
  ),
  provider(
    "server-url",
    "URL with a password",
    "other",
    "the service at that URL",
    SERVERS.map((scheme) => address(scheme)),
    {
      judge: isOwnLogin
    }
  ),
  provider(
    "registry-login",
    "login of a package or image registry",
    "code",
    "the registry: create another token",
    [
      token("_auth=", run(`${BASE64}=`, 12, 400)),
      token('"auth": "', run(`${BASE64}=`, 12, 400)),
      token('"auth":"', run(`${BASE64}=`, 12, 400))
    ],
    { judge: (text) => isLogin(text.replace(/^.*[="](?=[A-Za-z0-9+/]{8})/, "")) ? "live" : void 0 }
  ),
  provider("jwk-private", "private key (JWK)", "sign-in", "wherever its public half is trusted", [
    member(["d", "k"], "kty", run(URL64, 40, 700))
  ])
];

// src/catalog/key-kinds/webhooks.ts
var whsec = (...names) => named(names, "whsec_", run(`${BASE64}=_-`, 20, 80));
var webhooks = [
  provider(
    "resend-webhook",
    "Resend signing secret",
    "mail",
    "https://resend.com/webhooks",
    whsec("resend_webhook_secret", "resend_webhook_signing_secret", "resend_signing_secret")
  ),
  provider(
    "clerk-webhook",
    "Clerk webhook secret",
    "sign-in",
    "https://dashboard.clerk.com/last-active?path=webhooks",
    whsec("clerk_webhook_secret", "clerk_webhook_signing_secret", "clerk_signing_secret")
  ),
  provider(
    "dodo-webhook",
    "Dodo Payments webhook secret",
    "money",
    "https://app.dodopayments.com/developer/webhooks",
    whsec("dodo_payments_webhook_key", "dodo_payments_webhook_secret", "dodo_webhook_secret", "dodo_webhook_key")
  ),
  provider(
    "creem-webhook",
    "Creem webhook secret",
    "money",
    "https://www.creem.io/dashboard/developers",
    named("creem_webhook_secret", "whsec_", run(ALNUM, 16, 60))
  ),
  provider(
    "openai-webhook",
    "OpenAI webhook secret",
    "ai",
    "https://platform.openai.com/settings/project/webhooks",
    whsec("openai_webhook_secret", "openai_webhook_key")
  ),
  provider(
    "svix-webhook",
    "Svix signing secret",
    "messaging",
    "https://dashboard.svix.com",
    whsec("svix_webhook_secret", "svix_signing_secret", "svix_secret")
  ),
  provider(
    "liveblocks-webhook",
    "Liveblocks webhook secret",
    "messaging",
    "https://liveblocks.io/dashboard",
    whsec("liveblocks_webhook_secret", "liveblocks_webhook_secret_key")
  ),
  provider(
    "replicate-webhook",
    "Replicate webhook signing secret",
    "ai",
    "https://replicate.com/account/webhook",
    whsec("replicate_webhook_secret", "replicate_webhook_signing_secret", "replicate_webhook_signing_key")
  ),
  provider(
    "supabase-hook",
    "Supabase auth hook secret",
    "sign-in",
    "https://supabase.com/dashboard/project/_/auth/hooks",
    whsec("send_email_hook_secret", "send_sms_hook_secret", "supabase_auth_hook_secret", "auth_hook_secret")
  )
];

// src/catalog/key-kinds/index.ts
var providers = [
  ...publicKeys,
  ...webhooks,
  ...billing,
  ...commerce,
  ...money,
  ...dataStores,
  ...database,
  ...azure,
  ...hosting,
  ...aws,
  ...infrastructure,
  ...delivery,
  ...code,
  ...newsletters,
  ...mail,
  ...models,
  ...ai,
  ...collaboration,
  ...messaging,
  ...observability,
  ...monitoring,
  ...media,
  ...content,
  ...identity,
  ...signIn,
  ...calls,
  ...urls,
  ...passwords,
  ...pem,
  ...byName
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
  loginOf,
  isPlaceholderLogin,
  mayBeSecret,
  providers
};
