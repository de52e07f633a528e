import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  registrableOf
} from "./lib-domain-names.js";

// src/catalog/mail-providers/mailboxes.ts
var mailboxes = [
  {
    id: "google-workspace",
    name: "Google Workspace",
    shows: {
      packages: [],
      words: ["smtp-relay.gmail.com", "smtp.gmail.com"]
    },
    spf: {
      include: "_spf.google.com",
      at: "domain",
      source: "https://mxio.io/providers/google-workspace"
    },
    dkim: {
      selectors: ["google"],
      type: "TXT",
      source: "https://mxio.io/providers/google-workspace"
    },
    aligns: {
      spf: true,
      dkim: true,
      source: "https://mxio.io/providers/google-workspace"
    },
    receives: ["google.com", "googlemail.com"]
  },
  {
    id: "microsoft-365",
    name: "Microsoft 365",
    shows: {
      packages: [],
      words: ["smtp.office365.com"]
    },
    spf: {
      include: "spf.protection.outlook.com",
      at: "domain",
      source: "https://mailflowauthority.com/platform-guides/microsoft-365-email-authentication"
    },
    dkim: {
      selectors: ["selector1", "selector2"],
      type: "CNAME",
      target: "onmicrosoft.com",
      source: "https://mailflowauthority.com/platform-guides/microsoft-365-email-authentication"
    },
    aligns: {
      spf: true,
      dkim: true
    },
    receives: ["mail.protection.outlook.com", "mx.microsoft"]
  },
  {
    id: "zoho-mail",
    name: "Zoho Mail",
    shows: {
      packages: [],
      words: ["smtp.zoho.com", "smtppro.zoho.com", "smtp.zoho.eu", "smtppro.zoho.eu"]
    },
    spf: {
      include: "zohomail.com",
      at: "domain",
      source: "https://spfwise.com/en/article/zoho-mail-spf-dkim-dmarc-setup"
    },
    dkim: {
      selectors: [],
      type: "TXT",
      source: "https://domainsecurityscanner.com/guides/zoho-mail"
    },
    aligns: {
      spf: true,
      dkim: true,
      source: "https://mxio.io/providers/zoho-mail"
    },
    receives: ["zoho.com", "zoho.eu", "zoho.in", "zoho.com.au"]
  },
  {
    id: "fastmail",
    name: "Fastmail",
    shows: {
      packages: [],
      words: ["smtp.fastmail.com"]
    },
    spf: {
      include: "spf.messagingengine.com",
      at: "domain",
      source: "https://mailflowauthority.com/email-authentication/fastmail-email-auth"
    },
    dkim: {
      selectors: ["fm1", "fm2", "fm3"],
      type: "CNAME",
      target: "dkim.fmhosted.com",
      source: "https://gist.github.com/jaydenseric/c68cba49246881d0266d135c9583c5b4"
    },
    aligns: {
      spf: true,
      dkim: true
    },
    receives: ["messagingengine.com"]
  },
  {
    id: "proton-mail",
    name: "Proton Mail",
    shows: {
      packages: [],
      words: ["smtp.protonmail.ch"]
    },
    spf: {
      include: "_spf.protonmail.ch",
      at: "domain",
      source: "https://protonmail.com/support/knowledge-base/anti-spoofing/"
    },
    dkim: {
      selectors: ["protonmail", "protonmail2", "protonmail3"],
      type: "CNAME",
      target: "domains.proton.ch",
      source: "https://domainsecurityscanner.com/guides/proton-mail"
    },
    aligns: {
      spf: true,
      dkim: true
    },
    receives: ["protonmail.ch"]
  },
  {
    id: "icloud-mail",
    name: "iCloud Mail",
    shows: {
      packages: [],
      words: ["smtp.mail.me.com"]
    },
    spf: {
      include: "icloud.com",
      at: "domain",
      source: "https://support.apple.com/no-no/102374"
    },
    dkim: {
      selectors: ["sig1"],
      type: "CNAME",
      target: "at.icloudmailadmin.com",
      source: "https://github.com/nikaro/terraform-scw-icloud-domain/blob/c179dd2a53d693f235fdb5d7b38c7a9d763e34ff/main.tf"
    },
    aligns: {
      spf: true,
      dkim: true
    },
    receives: ["mail.icloud.com"]
  },
  {
    id: "cloudflare-email",
    name: "Cloudflare Email",
    shows: {
      packages: [],
      words: []
    },
    spf: {
      include: "_spf.mx.cloudflare.net",
      at: "return-path",
      source: "https://developers.cloudflare.com/email-service/concepts/email-authentication/index.md"
    },
    returnPath: {
      label: "cf-bounce",
      type: "MX",
      value: "route1.mx.cloudflare.net",
      source: "https://github.com/cloudflare/cloudflare-docs/blob/0309c8bed23afe438f28fd5026b5a7999e653081/src/content/docs/email-service/configuration/domains.mdx"
    },
    dkim: {
      selectors: ["cf-bounce", "cf2024-1"],
      type: "TXT",
      source: "https://github.com/cloudflare/cloudflare-docs/blob/0309c8bed23afe438f28fd5026b5a7999e653081/src/content/docs/email-service/configuration/domains.mdx"
    },
    aligns: {
      spf: true,
      dkim: true
    },
    receives: ["mx.cloudflare.net"]
  },
  {
    id: "improvmx",
    name: "ImprovMX",
    shows: {
      packages: [],
      words: ["smtp.improvmx.com"]
    },
    spf: {
      include: "spf.improvmx.com",
      at: "domain",
      source: "https://improvmx-website.pages.dev/guides/why-does-improvmx-need-spf"
    },
    dkim: {
      selectors: ["dkimprovmx1", "dkimprovmx2"],
      type: "CNAME",
      target: "improvmx.com"
    },
    aligns: {
      spf: true,
      dkim: true
    },
    receives: ["improvmx.com"]
  },
  {
    id: "forward-email",
    name: "Forward Email",
    shows: {
      packages: [],
      words: ["smtp.forwardemail.net"]
    },
    spf: {
      include: "spf.forwardemail.net",
      at: "domain",
      source: "https://gist.github.com/vimal-verma/0ad3f4582858f90f566987125904c4a2"
    },
    returnPath: {
      label: "fe-bounces",
      type: "CNAME",
      value: "forwardemail.net",
      source: "https://github.com/forwardemail/forwardemail.net/blob/059d240e8bfd24b6d7e7d1534220b74bf0a1e439/app/views/my-account/domains/verify-smtp.pug"
    },
    dkim: {
      selectors: [],
      type: "TXT",
      source: "https://github.com/forwardemail/forwardemail.net/blob/059d240e8bfd24b6d7e7d1534220b74bf0a1e439/app/views/my-account/domains/verify-smtp.pug"
    },
    aligns: {
      spf: true,
      dkim: true
    },
    receives: ["forwardemail.net"]
  },
  {
    id: "migadu",
    name: "Migadu",
    shows: {
      packages: [],
      words: ["smtp.migadu.com"]
    },
    spf: {
      include: "spf.migadu.com",
      at: "domain"
    },
    dkim: {
      selectors: ["key1", "key2", "key3"],
      type: "CNAME",
      target: "migadu.com"
    },
    aligns: {
      spf: true,
      dkim: true
    },
    receives: ["migadu.com"]
  },
  {
    id: "titan",
    name: "Titan",
    shows: {
      packages: [],
      words: ["smtp.titan.email"]
    },
    spf: {
      include: "spf.titan.email",
      at: "domain"
    },
    dkim: {
      selectors: ["titan1"],
      type: "TXT"
    },
    aligns: {
      spf: true,
      dkim: true
    },
    receives: ["titan.email"]
  },
  {
    id: "private-email",
    name: "Namecheap Private Email",
    shows: {
      packages: [],
      words: ["mail.privateemail.com"]
    },
    spf: {
      include: "spf.privateemail.com",
      at: "domain"
    },
    dkim: {
      selectors: ["default"],
      type: "TXT"
    },
    aligns: {
      spf: true,
      dkim: true
    },
    receives: ["privateemail.com"]
  },
  {
    id: "gandi-mail",
    name: "Gandi Mail",
    shows: {
      packages: [],
      words: ["mail.gandi.net"]
    },
    spf: {
      include: "_mailcust.gandi.net",
      at: "domain"
    },
    dkim: {
      selectors: ["gm1", "gm2", "gm3"],
      type: "CNAME",
      target: "gandimail.net"
    },
    aligns: {
      spf: true,
      dkim: true
    },
    receives: ["mail.gandi.net"]
  }
];

// src/catalog/mail-providers/marketing.ts
var marketing = [
  {
    id: "mailchimp",
    name: "Mailchimp",
    shows: {
      packages: ["@mailchimp/mailchimp_marketing", "mailchimp-marketing", "MailchimpMarketing"],
      words: ["MAILCHIMP_API_KEY", "api.mailchimp.com"]
    },
    dkim: {
      selectors: ["k2", "k3"],
      type: "CNAME",
      target: "mcsv.net",
      source: "https://dmarc.wiki/mailchimp"
    },
    aligns: {
      spf: false,
      dkim: true,
      source: "https://dmarc.wiki/mailchimp"
    }
  },
  {
    id: "kit",
    name: "Kit",
    shows: {
      packages: [],
      words: ["CONVERTKIT_API_KEY", "CONVERTKIT_API_SECRET", "api.convertkit.com", "api.kit.com"]
    },
    returnPath: {
      label: "ckespa",
      type: "CNAME",
      value: "the host that its panel shows",
      source: "https://github.com/schematical/sc-terraform/blob/018a929710c440d9fe356c2ccc6f30d57af7babb/tf/projects/schematical_com/main.tf"
    },
    dkim: {
      selectors: ["cka", "cka2"],
      type: "CNAME",
      target: "convertkit.com",
      source: "https://github.com/schematical/sc-terraform/blob/018a929710c440d9fe356c2ccc6f30d57af7babb/tf/projects/schematical_com/main.tf"
    },
    aligns: {
      spf: true,
      dkim: true,
      source: "https://www.senderclarity.com/guides/convertkit-kit-spf-dkim-dmarc-setup"
    }
  },
  {
    id: "beehiiv",
    name: "beehiiv",
    shows: {
      packages: ["@beehiiv/sdk"],
      words: ["BEEHIIV_API_KEY", "api.beehiiv.com"]
    },
    aligns: {
      spf: true,
      dkim: true
    }
  },
  {
    id: "hubspot",
    name: "HubSpot",
    shows: {
      packages: [],
      words: []
    },
    dkim: {
      selectors: [],
      type: "CNAME",
      target: "dkim.hubspotemail.net",
      source: "https://github.com/firezone/firezone/blob/019aaf2d214ea486ad0f5d49fab954f17a195e47/terraform/environments/production/dns.tf"
    },
    aligns: {
      spf: false,
      dkim: true,
      source: "https://dmarc.wiki/hubspot"
    }
  },
  {
    id: "klaviyo",
    name: "Klaviyo",
    shows: {
      packages: ["klaviyo-api"],
      words: ["KLAVIYO_API_KEY", "KLAVIYO_PRIVATE_API_KEY", "a.klaviyo.com"]
    },
    dkim: {
      selectors: ["kl", "kl2"],
      type: "CNAME"
    },
    aligns: {
      spf: true,
      dkim: true,
      source: "https://spfwise.com/en/article/klaviyo-spf-dkim-setup"
    }
  },
  {
    id: "mailerlite",
    name: "MailerLite",
    shows: {
      packages: ["@mailerlite/mailerlite-nodejs", "mailerlite-api-v2-node", "mailerlite"],
      words: ["MAILERLITE_API_KEY", "connect.mailerlite.com"]
    },
    spf: {
      include: "_spf.mlsend.com",
      at: "domain",
      source: "https://help.ex2.com/en/article/how-to-authenticate-your-domain-with-mailerlite-bam40t"
    },
    dkim: {
      selectors: ["litesrv"],
      type: "CNAME",
      target: "mlsend.com",
      source: "https://help.ex2.com/en/article/how-to-authenticate-your-domain-with-mailerlite-bam40t"
    },
    aligns: {
      spf: false,
      dkim: true
    }
  },
  {
    id: "activecampaign",
    name: "ActiveCampaign",
    shows: {
      packages: [],
      words: ["ACTIVECAMPAIGN_API_KEY"]
    },
    spf: {
      include: "emsd1.com",
      at: "return-path",
      source: "https://www.senderclarity.com/guides/activecampaign-spf-dkim-dmarc-setup"
    },
    returnPath: {
      label: "em",
      type: "CNAME",
      value: "activehosted.com",
      source: "https://www.senderclarity.com/guides/activecampaign-spf-dkim-dmarc-setup"
    },
    dkim: {
      selectors: ["acdkim1", "acdkim2"],
      type: "CNAME",
      target: "acems1.com",
      source: "https://www.senderclarity.com/guides/activecampaign-spf-dkim-dmarc-setup"
    },
    aligns: {
      spf: true,
      dkim: true,
      source: "https://www.senderclarity.com/guides/activecampaign-spf-dkim-dmarc-setup"
    }
  },
  {
    id: "campaign-monitor",
    name: "Campaign Monitor",
    shows: {
      packages: ["createsend-node", "createsend"],
      words: ["CREATESEND_API_KEY", "api.createsend.com"]
    },
    dkim: {
      selectors: ["cm"],
      type: "TXT",
      source: "https://www.senderclarity.com/guides/campaign-monitor-spf-dkim-dmarc-setup"
    },
    aligns: {
      spf: false,
      dkim: true,
      source: "https://www.senderclarity.com/guides/campaign-monitor-spf-dkim-dmarc-setup"
    }
  },
  {
    id: "constant-contact",
    name: "Constant Contact",
    shows: {
      packages: [],
      words: ["api.cc.email"]
    },
    dkim: {
      selectors: ["ctct1", "ctct2"],
      type: "CNAME",
      target: "ccsend.com",
      source: "https://github.com/Domain-Connect/Templates/blob/master/constantcontact.com.email.json"
    },
    aligns: {
      spf: false,
      dkim: true,
      source: "https://dmarc-examiner.com/blog/constant-contact-dmarc-setup"
    }
  },
  {
    id: "drip",
    name: "Drip",
    shows: {
      packages: ["drip-nodejs"],
      words: ["DRIP_API_KEY", "api.getdrip.com"]
    },
    aligns: {
      spf: true,
      dkim: true
    }
  },
  {
    id: "getresponse",
    name: "GetResponse",
    shows: {
      packages: [],
      words: ["GETRESPONSE_API_KEY", "api.getresponse.com"]
    },
    aligns: {
      spf: false,
      dkim: true
    }
  },
  {
    id: "moosend",
    name: "Moosend",
    shows: {
      packages: [],
      words: []
    },
    spf: {
      include: "spfa.mailendo.com",
      at: "domain"
    },
    dkim: {
      selectors: ["ms"],
      type: "TXT"
    },
    aligns: {
      spf: false,
      dkim: true
    }
  }
];

// src/catalog/mail-providers/platforms.ts
var platforms = [
  {
    id: "intercom",
    name: "Intercom",
    shows: {
      packages: [],
      words: []
    },
    returnPath: {
      label: "outbound.intercom",
      type: "CNAME",
      value: "the host that its panel shows",
      source: "https://www.intercom.com/help/en/articles/11183745-troubleshooting-email-authentication-issues-dkim-dmarc-and-dns-setup"
    },
    dkim: {
      selectors: ["intercom"],
      type: "CNAME",
      target: "dkim.intercom.io",
      source: "https://www.senderclarity.com/guides/intercom-spf-dkim-dmarc-setup"
    },
    aligns: {
      spf: true,
      dkim: true,
      source: "https://www.senderclarity.com/guides/intercom-spf-dkim-dmarc-setup"
    }
  },
  {
    id: "zendesk",
    name: "Zendesk",
    shows: {
      packages: [],
      words: []
    },
    spf: {
      include: "mail.zendesk.com",
      at: "domain",
      source: "https://support.zendesk.com/hc/en-us/articles/4867238761626-What-are-SPF-DNS-and-TXT-records"
    },
    dkim: {
      selectors: ["zendesk1", "zendesk2"],
      type: "CNAME",
      target: "zendesk.com",
      source: "https://mxio.io/providers/zendesk"
    },
    aligns: {
      spf: true,
      dkim: true,
      source: "https://mxio.io/providers/zendesk"
    }
  },
  {
    id: "help-scout",
    name: "Help Scout",
    shows: {
      packages: [],
      words: []
    },
    spf: {
      include: "helpscoutemail.com",
      at: "domain"
    },
    dkim: {
      selectors: ["strong1", "strong2"],
      type: "CNAME",
      target: "helpscout.net"
    },
    aligns: {
      spf: true,
      dkim: true
    }
  },
  {
    id: "front",
    name: "Front",
    shows: {
      packages: [],
      words: []
    },
    aligns: {
      spf: true,
      dkim: true,
      source: "https://help.front.com/en/articles/2484"
    }
  },
  {
    id: "freshdesk",
    name: "Freshdesk",
    shows: {
      packages: [],
      words: []
    },
    dkim: {
      selectors: [],
      type: "CNAME",
      target: "domainkey.freshemail.io"
    },
    aligns: {
      spf: true,
      dkim: true
    }
  },
  {
    id: "stripe",
    name: "Stripe (mail to customers)",
    shows: {
      packages: [],
      words: []
    },
    returnPath: {
      label: "bounce",
      type: "CNAME",
      value: "custom-email-domain.stripe.com",
      source: "https://github.com/openaustralia/infrastructure/pull/697"
    },
    dkim: {
      selectors: [],
      type: "CNAME",
      target: "dkim.custom-email-domain.stripe.com",
      source: "https://github.com/openaustralia/infrastructure/pull/697"
    },
    aligns: {
      spf: true,
      dkim: true,
      source: "https://github.com/openaustralia/infrastructure/pull/697"
    }
  },
  {
    id: "paddle",
    name: "Paddle (mail to customers)",
    shows: {
      packages: [],
      words: []
    },
    aligns: {
      spf: false,
      dkim: false
    }
  },
  {
    id: "circle",
    name: "Circle",
    shows: {
      packages: [],
      words: []
    },
    aligns: {
      spf: true,
      dkim: true
    }
  },
  {
    id: "discourse",
    name: "Discourse (hosted)",
    shows: {
      packages: [],
      words: ["DISCOURSE_SMTP_ADDRESS"]
    },
    aligns: {
      spf: false,
      dkim: false
    }
  },
  {
    id: "ghost",
    name: "Ghost(Pro)",
    shows: {
      packages: [],
      words: []
    },
    spf: {
      include: "mailgun.org",
      at: "return-path"
    },
    returnPath: {
      label: "mg",
      type: "TXT",
      value: "v=spf1 include:mailgun.org ~all"
    },
    dkim: {
      selectors: [],
      type: "TXT"
    },
    aligns: {
      spf: true,
      dkim: true
    }
  },
  {
    id: "shopify",
    name: "Shopify",
    shows: {
      packages: [],
      words: []
    },
    dkim: {
      selectors: [],
      type: "CNAME",
      target: "email.myshopify.com"
    },
    aligns: {
      spf: true,
      dkim: true,
      source: "https://help.shopify.com/en/manual/intro-to-shopify/initial-setup/email-rewrites"
    }
  },
  {
    id: "salesforce",
    name: "Salesforce (core CRM)",
    shows: {
      packages: [],
      words: []
    },
    spf: {
      include: "_spf.salesforce.com",
      at: "domain",
      source: "https://www.cloudscope.io/guides/salesforce-spf-dkim-dmarc-setup"
    },
    aligns: {
      spf: true,
      dkim: true,
      source: "https://help.salesforce.com/s/articleView?id=000381292&language=es&type=1"
    }
  }
];

// src/catalog/mail-providers/transactional.ts
var transactional = [
  {
    id: "resend",
    name: "Resend",
    shows: {
      packages: ["resend"],
      words: ["RESEND_API_KEY", "api.resend.com", "smtp.resend.com"]
    },
    spf: {
      include: "amazonses.com",
      at: "return-path",
      source: "https://resend.com/docs/api-reference/domains"
    },
    returnPath: {
      label: "send",
      type: "MX",
      value: "feedback-smtp.REGION.amazonses.com",
      source: "https://resend.com/docs/api-reference/domains"
    },
    dkim: {
      selectors: ["resend"],
      type: "TXT",
      source: "https://github.com/Domain-Connect/Templates/blob/master/resend.com.mail.json"
    },
    aligns: {
      spf: true,
      dkim: true
    }
  },
  {
    id: "postmark",
    name: "Postmark",
    shows: {
      packages: ["nodemailer-postmark-transport", "postmark", "postmark-rails", "postmarker"],
      words: [
        "POSTMARK_ACCOUNT_TOKEN",
        "POSTMARK_API_KEY",
        "POSTMARK_API_TOKEN",
        "POSTMARK_SERVER_TOKEN",
        "api.postmarkapp.com",
        "smtp-broadcasts.postmarkapp.com",
        "smtp.postmarkapp.com"
      ]
    },
    returnPath: {
      label: "pm-bounces",
      type: "CNAME",
      value: "pm.mtasv.net",
      source: "https://trustyourinbox.com/kb/source-configuration/postmark"
    },
    dkim: {
      selectors: [],
      type: "TXT",
      source: "https://postmarkapp.com/support/article/1113-how-do-i-manage-domains-using-the-api"
    },
    aligns: {
      spf: true,
      dkim: true,
      source: "https://postmarkapp.com/blog/introducing-full-dmarc-support-with-custom"
    }
  },
  {
    id: "sendgrid",
    name: "SendGrid",
    shows: {
      packages: [
        "@sendgrid/client",
        "@sendgrid/mail",
        "github.com/sendgrid/sendgrid-go",
        "nodemailer-sendgrid",
        "sendgrid",
        "sendgrid-ruby"
      ],
      words: ["SENDGRID_API_KEY", "api.eu.sendgrid.com", "api.sendgrid.com", "smtp.sendgrid.net"]
    },
    dkim: {
      selectors: ["s1", "s2"],
      type: "CNAME",
      target: "sendgrid.net",
      source: "https://pastebin.com/q2sppdZL"
    },
    aligns: {
      spf: true,
      dkim: true,
      source: "https://dmarc.wiki/sendgrid"
    }
  },
  {
    id: "mailgun",
    name: "Mailgun",
    shows: {
      packages: ["mailgun", "mailgun-js", "mailgun-ruby", "mailgun.js", "nodemailer-mailgun-transport"],
      words: ["MAILGUN_API_KEY", "api.eu.mailgun.net", "api.mailgun.net", "smtp.eu.mailgun.org", "smtp.mailgun.org"]
    },
    spf: {
      include: "mailgun.org",
      at: "return-path",
      source: "https://documentation.mailgun.com/docs/mailgun/user-manual/domains/domains-verify.md"
    },
    returnPath: {
      label: "mg",
      type: "TXT",
      value: "v=spf1 include:mailgun.org ~all"
    },
    dkim: {
      selectors: [],
      type: "TXT",
      source: "https://spfwise.com/en/article/mailgun-spf-dkim-dmarc-setup"
    },
    aligns: {
      spf: true,
      dkim: true
    }
  },
  {
    id: "amazon-ses",
    name: "Amazon SES",
    shows: {
      packages: [
        "@aws-sdk/client-ses",
        "@aws-sdk/client-sesv2",
        "aws-sdk-ses",
        "aws-sdk-sesv2",
        "django-ses",
        "node-ses"
      ],
      words: [
        "AWS_SES_REGION",
        "SES_FROM_ADDRESS",
        "email-smtp.eu-central-1.amazonaws.com",
        "email-smtp.eu-west-1.amazonaws.com",
        "email-smtp.us-east-1.amazonaws.com",
        "email-smtp.us-west-2.amazonaws.com",
        "email.us-east-1.amazonaws.com"
      ]
    },
    spf: {
      include: "amazonses.com",
      at: "return-path",
      source: "https://dmarc.wiki/ses"
    },
    dkim: {
      selectors: [],
      type: "CNAME",
      target: "dkim.amazonses.com",
      source: "https://docs.aws.amazon.com/goto/WebAPI/email/VerifyDomainDkim"
    },
    aligns: {
      spf: true,
      dkim: true
    }
  },
  {
    id: "mandrill",
    name: "Mailchimp Transactional (Mandrill)",
    shows: {
      packages: [
        "@mailchimp/mailchimp_transactional",
        "MailchimpTransactional",
        "mailchimp-transactional",
        "mandrill",
        "mandrill-api"
      ],
      words: [
        "MANDRILL_APIKEY",
        "MANDRILL_API_KEY",
        "MANDRILL_USERNAME",
        "mandrillapp.com/api",
        "smtp.mandrillapp.com"
      ]
    },
    dkim: {
      selectors: ["mte1", "mte2"],
      type: "CNAME",
      target: "mandrillapp.com",
      source: "https://mailchimp.com/developer/release-notes/new-sending-domain-authentication-requirements"
    },
    aligns: {
      spf: true,
      dkim: true,
      source: "https://www.senderclarity.com/guides/mandrill-spf-dkim-dmarc-setup"
    }
  },
  {
    id: "mailjet",
    name: "Mailjet",
    shows: {
      packages: ["mailjet", "mailjet-rest", "mailjet_rest", "node-mailjet"],
      words: [
        "MAILJET_API_KEY",
        "MJ_APIKEY_PRIVATE",
        "MJ_APIKEY_PUBLIC",
        "api.mailjet.com",
        "api.us.mailjet.com",
        "in-v3.mailjet.com"
      ]
    },
    spf: {
      include: "spf.mailjet.com",
      at: "domain",
      source: "https://documentation.mailjet.com/hc/en-us/articles/360049641733-Authenticating-Domains-with-SPF-and-DKIM-A-Complete-Guide"
    },
    dkim: {
      selectors: ["mailjet"],
      type: "TXT",
      source: "https://www.captaindns.com/en/blog/mailjet-transactional-email-technical-guide"
    },
    aligns: {
      spf: false,
      dkim: true,
      source: "https://www.captaindns.com/en/blog/mailjet-transactional-email-technical-guide"
    }
  },
  {
    id: "sparkpost",
    name: "SparkPost",
    shows: {
      packages: ["nodemailer-sparkpost-transport", "simple_spark", "sparkpost", "sparkpost_rails"],
      words: [
        "SPARKPOST_API_KEY",
        "api.eu.sparkpost.com",
        "api.sparkpost.com",
        "smtp.eu.sparkpostmail.com",
        "smtp.sparkpostmail.com"
      ]
    },
    dkim: {
      selectors: [],
      type: "TXT",
      source: "https://mxio.io/providers/sparkpost"
    },
    aligns: {
      spf: true,
      dkim: true,
      source: "https://mxio.io/providers/sparkpost"
    }
  },
  {
    id: "brevo",
    name: "Brevo",
    shows: {
      packages: ["@getbrevo/brevo", "brevo", "brevo-python", "sib-api-v3-sdk", "sib-api-v3-typescript"],
      words: [
        "BREVO_API_KEY",
        "BREVO_SMTP_KEY",
        "SENDINBLUE_API_KEY",
        "SIB_API_KEY",
        "api.brevo.com",
        "api.sendinblue.com",
        "smtp-relay.brevo.com",
        "smtp-relay.sendinblue.com"
      ]
    },
    dkim: {
      selectors: ["mail", "brevo1", "brevo2"],
      type: "TXT",
      source: "https://developers.brevo.com/docs/domain-authentication-and-verification"
    },
    aligns: {
      spf: false,
      dkim: true,
      source: "https://www.captaindns.com/en/blog/brevo-transactional-email-technical-guide"
    }
  },
  {
    id: "mailersend",
    name: "MailerSend",
    shows: {
      packages: ["mailer-send-ts", "mailersend", "mailersend-ruby"],
      words: ["MAILERSEND_API_KEY", "MAILERSEND_API_TOKEN", "api.mailersend.com", "smtp.mailersend.net"]
    },
    spf: {
      include: "_spf.mailersend.net",
      at: "domain",
      source: "https://github.com/lante007/Khaya/blob/HEAD/DNS_RECORDS_ADDED.md"
    },
    returnPath: {
      label: "mta",
      type: "CNAME",
      value: "mailersend.net",
      source: "https://github.com/lante007/Khaya/blob/HEAD/DNS_RECORDS_ADDED.md"
    },
    dkim: {
      selectors: ["mlsend2", "ms1", "ms2", "mlsend"],
      type: "CNAME",
      target: "mailersend.net",
      source: "https://github.com/lante007/Khaya/blob/HEAD/DNS_RECORDS_ADDED.md"
    },
    aligns: {
      spf: true,
      dkim: true
    }
  },
  {
    id: "mailtrap",
    name: "Mailtrap",
    shows: {
      packages: ["mailtrap"],
      words: [
        "MAILTRAP_API_KEY",
        "MAILTRAP_API_TOKEN",
        "bulk.api.mailtrap.io",
        "bulk.smtp.mailtrap.io",
        "live.smtp.mailtrap.io",
        "sandbox.api.mailtrap.io",
        "sandbox.smtp.mailtrap.io",
        "send.api.mailtrap.io"
      ]
    },
    dkim: {
      selectors: ["rwmt1", "rwmt2"],
      type: "CNAME",
      target: "dkim.smtp.mailtrap.live",
      source: "https://github.com/mailtrap/mailtrap-ruby/blob/15644c3668bf1565e2ce121134b974c4152e313c/spec/fixtures/vcr_cassettes/Mailtrap_SendingDomainsAPI/_get/maps_response_data_to_SendingDomain_object.yml"
    },
    aligns: {
      spf: true,
      dkim: true
    }
  },
  {
    id: "smtp2go",
    name: "SMTP2GO",
    shows: {
      packages: ["smtp2go", "smtp2go-django", "smtp2go-nodejs"],
      words: ["SMTP2GO_API_KEY", "api.smtp2go.com", "mail.smtp2go.com"]
    },
    dkim: {
      selectors: [],
      type: "CNAME",
      target: "dkim.smtp2go.net",
      source: "https://github.com/MorrisLAN/MorrisLAN/blob/HEAD/terraform/dns.tf"
    },
    aligns: {
      spf: true,
      dkim: true
    }
  },
  {
    id: "elastic-email",
    name: "Elastic Email",
    shows: {
      packages: [
        "@elasticemail/elasticemail-client",
        "@elasticemail/elasticemail-client-ts-axios",
        "ElasticEmail",
        "elasticemail-webapiclient"
      ],
      words: ["ELASTICEMAIL_API_KEY", "ELASTIC_EMAIL_API_KEY", "api.elasticemail.com", "smtp.elasticemail.com"]
    },
    spf: {
      include: "_spf.elasticemail.com",
      at: "domain",
      source: "https://elasticemail.com/support/guides/your-domain/"
    },
    returnPath: {
      label: "bounces",
      type: "CNAME",
      value: "bounces.elasticemail.net"
    },
    dkim: {
      selectors: ["api"],
      type: "TXT",
      source: "https://elasticemail.com/support/guides/your-domain/"
    },
    aligns: {
      spf: true,
      dkim: true
    }
  },
  {
    id: "zeptomail",
    name: "ZeptoMail",
    shows: {
      packages: ["django-zoho-zeptomail", "zeptomail", "zeptomail-python-api"],
      words: [
        "ZEPTOMAIL_API_KEY",
        "ZEPTOMAIL_API_URL",
        "ZEPTOMAIL_TOKEN",
        "api.zeptomail.com",
        "api.zeptomail.eu",
        "api.zeptomail.in",
        "smtp.zeptomail.com",
        "smtp.zeptomail.in"
      ]
    },
    returnPath: {
      label: "bounce-zem",
      type: "CNAME",
      value: "cluster89.zeptomail.com"
    },
    dkim: {
      selectors: [],
      type: "TXT"
    },
    aligns: {
      spf: true,
      dkim: true
    }
  },
  {
    id: "plunk",
    name: "Plunk",
    shows: {
      packages: ["@plunk/node"],
      words: [
        "PLUNK_API_KEY",
        "PLUNK_PUBLIC_KEY",
        "PLUNK_SECRET_KEY",
        "api.useplunk.com",
        "next-api.useplunk.com",
        "smtp.useplunk.com"
      ]
    },
    spf: {
      include: "amazonses.com",
      at: "return-path",
      source: "https://github.com/useplunk/plunk/blob/15ecf583c5fa747fbd2e13845f1caf588a879feb/apps/web/src/components/DomainsSettings.tsx"
    },
    returnPath: {
      label: "plunk",
      type: "MX",
      value: "feedback-smtp.REGION.amazonses.com",
      source: "https://github.com/useplunk/plunk/blob/15ecf583c5fa747fbd2e13845f1caf588a879feb/apps/web/src/components/DomainsSettings.tsx"
    },
    dkim: {
      selectors: [],
      type: "CNAME",
      target: "dkim.amazonses.com",
      source: "https://github.com/useplunk/plunk/blob/15ecf583c5fa747fbd2e13845f1caf588a879feb/apps/web/src/components/DomainsSettings.tsx"
    },
    aligns: {
      spf: true,
      dkim: true
    }
  },
  {
    id: "loops",
    name: "Loops",
    shows: {
      packages: ["loops", "loops-sdk", "loops_sdk"],
      words: ["LOOPS_API_KEY", "app.loops.so", "smtp.loops.so"]
    },
    spf: {
      include: "amazonses.com",
      at: "return-path",
      source: "https://loops.so/docs/deliverability/dmarc-dkim-setup"
    },
    returnPath: {
      label: "envelope",
      type: "MX",
      value: "feedback-smtp.us-east-1.amazonses.com",
      source: "https://loops.so/docs/deliverability/dmarc-dkim-setup"
    },
    dkim: {
      selectors: [],
      type: "CNAME",
      target: "dkim.amazonses.com"
    },
    aligns: {
      spf: true,
      dkim: true,
      source: "https://loops.so/docs/deliverability/dmarc-dkim-setup"
    }
  },
  {
    id: "customer-io",
    name: "Customer.io",
    shows: {
      packages: ["@customerio/cdp-analytics-node", "customerio", "customerio-node"],
      words: [
        "CUSTOMERIO_API_KEY",
        "CUSTOMERIO_APP_API_KEY",
        "CUSTOMERIO_SITE_ID",
        "CUSTOMERIO_TRANSACTIONAL_API_KEY",
        "CUSTOMER_IO_API_KEY",
        "api-eu.customer.io",
        "api.customer.io",
        "smtp.customer.io",
        "track-eu.customer.io",
        "track.customer.io"
      ]
    },
    dkim: {
      selectors: [],
      type: "TXT",
      source: "https://docs.customer.io/journeys/authentication"
    },
    aligns: {
      spf: true,
      dkim: true,
      source: "https://docs.customer.io/journeys/authentication"
    }
  },
  {
    id: "postal",
    name: "Postal (self-hosted)",
    shows: {
      packages: ["@atech/postal", "postal-ruby"],
      words: []
    },
    dkim: {
      selectors: [],
      type: "TXT",
      source: "https://github.com/postalserver/docs/blob/86325972f06cf936b33d308872fdb4531d613135/content/2.getting-started/9.sending-domain-configuration.md"
    },
    aligns: {
      spf: true,
      dkim: true,
      source: "https://github.com/postalserver/docs/blob/86325972f06cf936b33d308872fdb4531d613135/content/2.getting-started/9.sending-domain-configuration.md"
    }
  }
];

// src/catalog/mail-providers/index.ts
var providers = [...mailboxes, ...transactional, ...marketing, ...platforms];
var providerById = (id) => providers.find((each) => each.id === id);
var COMMON_SELECTORS = [
  ...providers.flatMap(({ id, dkim }) => (dkim?.selectors ?? []).map((selector) => ({ selector, provider: id }))),
  ...["default", "dkim", "mail", "k1", "smtp", "pic", "mx", "zmail", "pm", "dk"].map((selector) => ({
    selector,
    provider: void 0
  }))
];
function isProviderDomain(domain) {
  return providers.some(
    ({ spf, returnPath, dkim }) => [spf?.include, returnPath?.type === "TXT" ? void 0 : returnPath?.value, dkim?.target].some(
      (name) => name !== void 0 && registrableOf(domain) === registrableOf(name.replace(/REGION\./, ""))
    )
  );
}

export {
  transactional,
  providers,
  providerById,
  COMMON_SELECTORS,
  isProviderDomain
};
