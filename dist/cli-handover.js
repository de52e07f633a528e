import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  needsIn
} from "./surveys-secrets-inventory.js";
import {
  Contradiction,
  judgedAgain
} from "./cli-rejudge-report.js";
import {
  check,
  ownersOf,
  secretValues
} from "./run-check.js";
import {
  told
} from "./run-load-config.js";
import "./io-remembering.js";
import "./io-real.js";
import {
  CHECK_OPTIONS,
  parse
} from "./run-options.js";
import "./run-base-branch.js";
import "./report-formats.js";
import {
  REPORT_BYTES,
  readInput,
  writeWhole
} from "./run-settings.js";
import "./config-load.js";
import "./config-yaml.js";
import {
  EXIT,
  UsageError
} from "./run-process.js";
import "./io-tls.js";
import "./io-files.js";
import "./io-product-folder.js";
import "./io-git.js";
import {
  readTextFile
} from "./io-disk-read.js";
import {
  answersMark,
  basisMark,
  byRole,
  handoverOptions,
  readBasis
} from "./checks-migrations-rules-history.js";
import "./lookups-parse-page.js";
import "./lib-table-name.js";
import "./io-secrets.js";
import "./lib-event-loop-turns.js";
import "./io-measures.js";
import "./lookups-email-message.2.js";
import "./io-address-guard.js";
import "./lookups-file-routes.2.js";
import "./io-http.js";
import "./lib-dns-packet.js";
import "./io-records.js";
import "./io-endpoint.js";
import "./io-failure.js";
import "./lib-clock.js";
import {
  GENERATOR,
  code,
  dnsMap,
  drawing,
  escaped,
  html,
  mermaid,
  page,
  raw,
  redirectGraph,
  together,
  wide
} from "./report-html-style.js";
import "./catalog-platforms-index.js";
import "./lib-smol-toml.js";
import "./lib-yaml.js";
import "./lib-lines.js";
import "./catalog-mail-providers-transactional.js";
import {
  parseTarget
} from "./lib-domain-names.js";
import "./lib-host-names.js";
import "./lib-ipaddr.js.js";
import "./lib-tldts.js";
import "./lib-error-code.js";
import {
  VERSION
} from "./package.js";
import "./run-surveys.js";
import "./io-disk-watch.js";
import "./catalog-key-kinds-hosting.js";
import "./lib-randomness.js";
import "./lib-secret-names.js";
import "./lib-globs.js";
import "./lib-product-paths.js";
import {
  PURPOSES,
  reportSchema
} from "./report-json.2.js";
import "./lib-zod.js";
import "./lib-zod.2.js";
import {
  cell,
  codeBlock,
  join,
  md,
  ours
} from "./report-safe-markdown.js";
import {
  PRIORITY_TITLES,
  moreThan,
  openGroups,
  tally,
  unknownGroups,
  verdictLine,
  verdictSentence,
  waivedGroups
} from "./report-groups.js";
import "./report-work-areas.js";
import "./report-fix.js";
import {
  inert,
  shellLine,
  wholeLine
} from "./report-inert.js";
import {
  findingsOf,
  landmarksOf,
  readingsOf,
  unknownsOf
} from "./gate-verdict.js";
import {
  PRIORITIES,
  placeName
} from "./gate-look.js";
import "./runtime.js";

// src/cli/handover.ts
import { existsSync, mkdirSync, statSync } from "node:fs";
import { join as join2, resolve } from "node:path";

// src/report/packet/document.ts
function say(words2, ...values) {
  return words2.flatMap((word2, i) => {
    const value = values[i];
    const part = value === void 0 ? [] : Array.isArray(value) ? value : [{ value: String(value) }];
    return [...word2 === "" ? [] : [word2], ...part];
  });
}
var UNKNOWN = "UNKNOWN";
var ask = (question) => [`**${UNKNOWN}**: ${question}`];
var askFor = (question, key) => [...ask(`${question} (`), { value: key }, ")"];
var heading = (text, level = 2) => ({
  kind: "heading",
  level,
  text: [text].flat()
});
var paragraph = (text) => ({ kind: "paragraph", text: [text].flat() });
var list = (items) => ({ kind: "list", items });
var table = (head, rows) => ({
  kind: "table",
  head,
  rows
});
var HINT = "(What you write here is kept when the packet is written again.)";
var keep = (name, hint) => ({ kind: "keep", name, hint, lines: [] });

// src/report/packet/input.ts
var dateOf = ({ report }) => report.started.slice(0, 10);
function marks({ report }, what) {
  return landmarksOf(report.checks).filter((each) => each.what === what);
}
function services(input) {
  const all = marks(input, "service");
  return [...new Map(all.map((each) => [`${each.role} ${each.name}`, each])).values()];
}
var unseenRoles = (input) => [
  ...new Set(marks(input, "unseen services").flatMap(({ roles }) => roles))
];
var serviceNames = (input) => byRole(services(input));
var isJudged = ({ report }, check2) => report.checks.some((outcome) => outcome.check === check2 && outcome.status === "checked");
var isSeen = ({ report }, check2) => report.checks.some((outcome) => outcome.check === check2 && outcome.status !== "not-applicable");
var NOT_JUDGED = "Not checked in this run.";
function reach(name, { people: people2 }, question) {
  if (name === void 0 || name.trim() === "") return ask(question);
  const how = Object.hasOwn(people2, name) ? people2[name] : void 0;
  return how === void 0 ? [{ value: name }] : [{ value: name }, " (", { value: how }, ")"];
}
var listed = (values, separator = ", ") => values.flatMap((value, i) => [i > 0 ? separator : "", { value }]);

// src/report/packet/chapters/audit.ts
function launchAudit(input) {
  const { report } = input;
  return {
    file: "LAUNCH-AUDIT.md",
    title: "Launch audit",
    blocks: [
      paragraph([
        `**${verdictLine(report)}** for `,
        ...say`${report.target} on ${dateOf(input)}`,
        `, ${report.stage}.`
      ]),
      paragraph(verdictSentence(report)),
      paragraph(tally(report)),
      ...PRIORITIES.flatMap((priority) => [heading(PRIORITY_TITLES[priority]), findings(input, priority)]),
      heading("Unknown"),
      unknowns(input),
      heading("Accepted"),
      accepted(input),
      heading("Notes"),
      keep("audit", HINT)
    ]
  };
}
var SHOWN = 10;
function findings({ report }, priority) {
  const groups = openGroups(report).filter((group) => group.priority === priority);
  if (groups.length === 0) return paragraph("None.");
  const items = groups.map(({ rule, findings: found }) => {
    const [first] = found;
    const places2 = [...new Set(found.map(({ place }) => placeName(place)))];
    const more = places2.length > SHOWN ? `, and ${places2.length - SHOWN} more` : "";
    return [`**${first.title}** (\`${rule}\`): `, ...listed(places2.slice(0, SHOWN)), `${more}. ${first.remedy}`];
  });
  return list(items);
}
function unknowns({ report }) {
  const found = unknownGroups(report);
  if (found.length === 0) return paragraph("Nothing.");
  return list(found.map(({ reason, rules }) => [{ value: reason }, ` (needed by ${rules.join(", ")})`]));
}
function accepted({ report }) {
  const rows = waivedGroups(report).flatMap(({ findings: found }) => found);
  if (rows.length === 0) return paragraph("Nothing.");
  const items = rows.map(
    ({ rule, place, waived }) => [
      `\`${rule}\` at `,
      { value: placeName(place) },
      ...waived?.by === "accept" ? say`: ${waived.why} (until ${waived.until})` : [": in the baseline"]
    ]
  );
  return list(items);
}

// src/report/packet/chapters/baseline.ts
var MEANS = {
  NS: "Name servers",
  DNSSEC: "DNSSEC (DS record)",
  CAA: "CAA record: who may issue certificates",
  MX: "MX record: who receives mail",
  SPF: "SPF record: who may send mail",
  DKIM: "DKIM: mail is signed",
  DMARC: "DMARC record: policy for forged mail",
  "MTA-STS": "MTA-STS: mail to you must be encrypted",
  "TLS-RPT": "TLS-RPT: reports about failed encryption",
  HSTS: "HSTS header",
  "security.txt": "security.txt: contact for vulnerability reports"
};
var RIGHT = {
  NS: /^dns\/nameservers$/,
  DNSSEC: /^dns\/dnssec$/,
  CAA: /^dns\/caa$/,
  MX: /^email\/mx/,
  SPF: /^email\/(?:spf-|sender-rules$)/,
  DKIM: /^email\/dkim-/,
  DMARC: /^email\/dmarc-/,
  "MTA-STS": /^email\/mta-sts$/,
  "TLS-RPT": /^email\/tls-rpt$/,
  HSTS: /^headers\/hsts$/,
  "security.txt": /^headers\/security-txt$/
};
var JUDGED = [
  ["No live secret key in the repository", ["secrets/live-key", "secrets/service-key"]],
  ["No secret key in the frontend", ["secrets/in-output", "edge/bundle-secrets"]],
  ["HSTS and clickjacking protection", ["headers/hsts", "headers/framing"]],
  ["Valid certificates that renew", ["tls/invalid", "tls/chain", "tls/expiry"]],
  ["Rate limits on login, sign-up and reset", ["limits/login"]],
  ["No sensitive file is public", ["edge/exposed-file"]],
  ["No secrets in log calls", ["logs/secret-call"]],
  ["The AI assistant does not leak data or obey strangers", ["ai/injection", "ai/system-prompt", "ai/exfiltration"]]
];
var ACCOUNTS = ["registrar", "dns", "hosting", "mailbox", "payments", "repository"];
function securityBaseline(input) {
  return {
    file: "SECURITY-BASELINE.md",
    title: "Security baseline",
    blocks: [
      paragraph(
        say`Verified on ${dateOf(input)}. A box is ticked only if it was checked and every rule about it passed.`
      ),
      heading("Records"),
      records(input),
      heading("Rules"),
      { kind: "checklist", items: JUDGED.map(([words2, rules]) => judged(input, words2, rules)) },
      heading("Confirmed by a person"),
      {
        kind: "checklist",
        items: [.../* @__PURE__ */ new Set([...ACCOUNTS, ...input.answers["second-factor"]])].map((what) => secondFactor(input, what))
      },
      keep("baseline", HINT)
    ]
  };
}
function secondFactor({ answers }, what) {
  const isSaid = answers["second-factor"].includes(what);
  const words2 = say`does every account for ${what} have a second factor? `;
  return {
    text: isSaid ? say`launch.yml says that every account for ${what} has a second factor.` : [...ask(""), ...words2, "(handover.second-factor)"],
    isDone: false
  };
}
function records(input) {
  const found = marks(input, "records");
  if (found.length === 0) return paragraph(NOT_JUDGED);
  const items = PURPOSES.flatMap((purpose) => {
    const own = found.filter((each) => each.purpose === purpose);
    const words2 = `${MEANS[purpose]}: `;
    if (own.length === 0) return [{ text: [`${words2}not checked, or unknown`], isDone: false }];
    const isRight = own.every(({ values }) => values.length > 0) && holds(input, RIGHT[purpose]);
    return own.map(({ name, values }) => ({
      text: [
        words2,
        { value: name },
        " ",
        ...values.length === 0 ? ["none"] : listed(values),
        isRight || values.length === 0 ? "" : " (see the [Launch audit](LAUNCH-AUDIT.md))"
      ],
      isDone: isRight && values.length > 0
    }));
  });
  return { kind: "checklist", items };
}
function holds({ report }, rules) {
  const { held, broken } = judgedRules(report);
  return [...held].some((rule) => rules.test(rule)) && ![...broken].some((rule) => rules.test(rule));
}
function judgedRules({ checks }) {
  const held = checks.flatMap((outcome) => outcome.status === "checked" ? outcome.held : []);
  const broken = [...findingsOf(checks).map(({ rule }) => rule), ...unknownsOf(checks).flatMap(({ rules }) => rules)];
  return { held: new Set(held), broken: new Set(broken) };
}
function judged({ report }, words2, rules) {
  const { held, broken } = judgedRules(report);
  const isDone = rules.every((rule) => held.has(rule));
  const how = rules.map(
    (rule) => `\`${rule}\` ${held.has(rule) ? "passed" : broken.has(rule) ? "failed or unknown" : "not checked"}`
  );
  return { text: [`${words2}: ${how.join(", ")}`], isDone };
}

// src/report/packet/chapters/domain-map.ts
function domainMap(input) {
  return {
    file: "DOMAIN-MAP.md",
    title: "Domain map",
    blocks: [
      paragraph(say`DNS and hosts as of ${dateOf(input)}.`),
      ...registrations(input),
      heading("Providers"),
      behind(input),
      heading("Hosts"),
      ...hosts(input),
      heading("Notes"),
      keep("domain-map", HINT)
    ]
  };
}
function registrations({ report }) {
  const ends = readingsOf(report.checks).flatMap((each) => each.what === "registration" ? [each] : []);
  if (ends.length === 0)
    return [
      paragraph(ask("when does the registration expire, and does it renew automatically? (handover.access.registrar)"))
    ];
  return ends.map(({ place, ends: day }) => paragraph(say`${place} is registered until ${day.slice(0, 10)}.`));
}
function behind(input) {
  const names = services(input);
  if (names.length === 0)
    return paragraph(ask("who runs DNS, hosting and mail? None was recognized. (handover.access)"));
  return table(
    ["for", "service", "detected by"],
    names.map(({ role, name, by }) => [[role], say`${name}`, say`${by}`])
  );
}
function hosts(input) {
  const found = marks(input, "host");
  if (found.length === 0) return [paragraph(NOT_JUDGED)];
  const rows = found.map(({ host, role, records: records2, state }) => [
    say`${host}`,
    [role],
    records2.flatMap(({ type, value }, i) => [`${i > 0 ? ", " : ""}${type} `, { value }]),
    [state]
  ]);
  return [
    table(["host", "why", "records", "on that date"], rows),
    { kind: "graph", title: "The domain", graph: dnsMap(landmarksOf(input.report.checks)) }
  ];
}

// src/report/packet/chapters/emergencies.ts
var EMERGENCIES = [
  {
    title: "The site is down",
    steps: (at2) => [
      ["`launch-gate check --only dns,tls,smoke` shows whether DNS, the certificate or the product is the cause."],
      ["Look at the status page of ", ...at2("hosting"), ". After a deployment: roll back ([how](DEPLOY-RUNBOOK.md))."]
    ]
  },
  {
    title: "Mail goes to spam",
    steps: (at2) => [
      ["`launch-gate check --only email`, then `launch-gate email send-test`: SPF, DKIM and DMARC of a real message."],
      [
        "Check whether the records at ",
        ...at2("dns"),
        " or the settings at the sender (",
        ...at2("sending"),
        ") changed."
      ]
    ]
  },
  {
    title: "A key leaked",
    steps: () => [
      ["Create a new key at its service, store it where the product reads it, deploy, and then revoke the old one."],
      ["What it opens and who owns it: [Secret inventory](SECRET-INVENTORY.md). Then read that service’s log."]
    ]
  },
  {
    title: "A deploy went wrong",
    steps: () => [
      [
        "Do not fix forward. [Roll back within ten minutes](DEPLOY-RUNBOOK.md); first check whether the migrations can be rolled back."
      ]
    ]
  },
  {
    title: "The domain ran out",
    steps: (at2) => [
      [
        "Renew it at ",
        ...at2("registrar"),
        " at once: for some weeks nobody else can register it (ICANN, Expired Registration Recovery Policy)."
      ],
      ["Then compare name servers and records with the [domain map](DOMAIN-MAP.md)."]
    ]
  },
  {
    title: "An administrator is locked out",
    steps: (at2) => [
      [
        "The backup person above can restore access. If nobody is left: the support of ",
        ...at2("hosting"),
        ", with the account’s owner."
      ],
      ["Never change the database by hand without a backup."]
    ]
  }
];
function emergencies(input) {
  const names = serviceNames(input);
  const at2 = (role) => names[role] === void 0 ? ask(`which ${role}?`) : listed(names[role]);
  return EMERGENCIES.flatMap(({ title, steps }) => [heading(title, 3), list(steps(at2))]);
}

// src/report/packet/chapters/handover.ts
var NEEDED = ["registrar", "dns", "hosting", "cdn", "mailbox", "sending", "payments", "database", "monitoring"];
var OPTIONAL = ["cdn", "database", "sending", "payments"];
function handoverChapter(input) {
  return {
    file: "HANDOVER.md",
    title: "Handover",
    blocks: [
      heading("At a glance"),
      ...quickStart(input),
      heading("Accounts"),
      paragraph("Where the access is kept, never the access itself."),
      accounts(input),
      heading("People"),
      people(input),
      heading("Escalation"),
      escalation(input),
      heading("When it breaks"),
      ...emergencies(input),
      heading("Before the launch"),
      open(input, ["block-now", "fix-before-launch"]),
      heading("Afterwards"),
      open(input, ["fix-after-launch"]),
      ...answersPart(input),
      heading("Notes"),
      keep("handover", HINT)
    ]
  };
}
function quickStart(input) {
  const { report } = input;
  const platforms2 = [...new Set(marks(input, "platform").map(({ name }) => name))];
  return [
    paragraph([
      ...say`${report.target} was checked on ${dateOf(input)}: `,
      `**${verdictLine(report)}** (${report.stage}).`
    ]),
    list([
      [
        "What it runs on: ",
        ...platforms2.length > 0 ? listed(platforms2) : ask("where does it run? (handover.access.hosting)"),
        ". See [Deploy and rollback](DEPLOY-RUNBOOK.md)."
      ],
      [
        "Its names: [Domain map](DOMAIN-MAP.md), [Redirects](REDIRECTS.md). What was verified: [Security baseline](SECURITY-BASELINE.md), [Launch audit](LAUNCH-AUDIT.md)."
      ],
      [
        "Its secrets, by name: [Secret inventory](SECRET-INVENTORY.md). Who watches it: [Monitoring and alerts](MONITORING.md)."
      ],
      ["To check it again: `launch-gate check`. To write this packet again: `launch-gate handover`."]
    ])
  ];
}
function accounts(input) {
  const names = serviceNames(input);
  const { access, billing } = input.answers;
  const rows = neededRoles(input).map((role) => [
    say`${role}`,
    serviceCell(names[role], access, role),
    Object.hasOwn(access, role) ? say`${access[role] ?? ""}` : askFor("where is the access kept?", `handover.access.${role}`),
    reach(billing[role] ?? billing["default"], input.answers, "who pays? (handover.billing)")
  ]);
  return table(["for", "service", "access", "paid by"], rows);
}
function serviceCell(found, access, role) {
  if (found !== void 0) return listed(found);
  return Object.hasOwn(access, role) ? ["see access"] : askFor("which service is it?", `handover.access.${role}`);
}
function neededRoles(input) {
  const names = serviceNames(input);
  const { access, billing } = input.answers;
  const roles = [.../* @__PURE__ */ new Set([...NEEDED, ...Object.keys(names), ...Object.keys(access), ...Object.keys(billing)])];
  return roles.filter((role) => role !== "default").filter((role) => !OPTIONAL.includes(role) || [names, access, billing].some((known) => Object.hasOwn(known, role)));
}
var ROUTES = ["slack", "webhook", "smtp", "github"];
function channelCell(channel, routes2) {
  const isOpen = !ROUTES.includes(channel) || routes2.some(({ route }) => route === channel);
  return isOpen ? say`${channel}` : [...say`${channel}`, " (not set up: alerts in launch.yml)"];
}
function people({ answers, alertRoutes }) {
  const { owners, people: reached } = answers;
  const rows = Object.entries(owners).map(([thing, { name, backup, channel }]) => [
    say`${thing}`,
    reach(name, answers, "who? (owners)"),
    reach(backup, answers, "who is the backup? (owners)"),
    channel === void 0 ? [""] : channelCell(channel, alertRoutes)
  ]);
  const named = new Set(Object.values(owners).flatMap(({ name, backup }) => [name, backup]));
  const others = Object.entries(reached).filter(([name]) => !named.has(name)).map(([name, how]) => [[""], say`${name} (${how})`, [""], [""]]);
  if (rows.length + others.length === 0) return paragraph(ask("who is on call? (owners.default)"));
  return table(["for", "who", "backup", "to be reached by"], [...rows, ...others]);
}
function escalation({ answers }) {
  if (answers.escalation.length === 0)
    return paragraph(ask("who is called when the owner does not answer? (handover.escalation)"));
  return { kind: "list", isOrdered: true, items: answers.escalation.map((name) => reach(name, answers, "")) };
}
function open({ report }, priorities) {
  const groups = openGroups(report).filter(({ priority }) => priorities.includes(priority));
  if (groups.length === 0) return paragraph("Nothing that was checked is open.");
  return {
    kind: "checklist",
    items: groups.map(({ rule, priority, findings: findings2 }) => {
      const [{ title, place, remedy }] = findings2;
      const words2 = `${PRIORITY_TITLES[priority].toLowerCase()}, [\`${rule}\`](LAUNCH-AUDIT.md)`;
      return {
        text: [
          `**${title}** at `,
          { value: placeName(place) },
          `${moreThan(1, findings2.length)}: ${remedy} (${words2})`
        ],
        isDone: false
      };
    })
  };
}
function answersPart(input) {
  const { access, billing, escalation: called } = input.answers;
  const roles = neededRoles(input).filter((role) => !Object.hasOwn(access, role));
  const lines2 = [
    ...roles.length > 0 ? ["  access:", ...roles.map((role) => `    ${role}: # where the access to it is kept`)] : [],
    ...billing["default"] === void 0 ? ["  billing: { default: } # who pays"] : [],
    ...called.length === 0 ? ["  escalation: [] # who is called first, who next"] : []
  ];
  const owners = input.answers.owners["default"] === void 0 ? ["owners:", "  default: { name: , backup: , channel: }"] : [];
  if (lines2.length + owners.length === 0) return [];
  const count = roles.length + (billing["default"] === void 0 ? 1 : 0) + (called.length === 0 ? 1 : 0) + (owners.length > 0 ? 1 : 0);
  return [
    heading("Answers that are missing"),
    paragraph(
      `${count === 1 ? "1 answer is" : `${count} answers are`} missing in this chapter. Copy this into launch.yml, fill it in, and run \`launch-gate handover\` again:`
    ),
    { kind: "code", language: "yaml", lines: [...owners, ...lines2.length > 0 ? ["handover:", ...lines2] : []] }
  ];
}

// src/report/packet/chapters/monitoring.ts
function monitoringMap(input) {
  const { monitoring = [], errors = [] } = serviceNames(input);
  return {
    file: "MONITORING.md",
    title: "Monitoring and alerts",
    blocks: [
      paragraph(say`As of ${dateOf(input)}.`),
      heading("Routes"),
      routes(input, monitoring),
      heading("Errors"),
      paragraph(errorsOf(input, errors)),
      heading("Who is alerted"),
      ...alerts(input),
      keep("monitoring", HINT)
    ]
  };
}
function errorsOf(input, errors) {
  if (!isJudged(input, "alerts")) return [NOT_JUDGED];
  return errors.length === 0 ? ask("where are errors reported? (alerts.errors)") : ["They are reported to ", ...listed(errors), "."];
}
function routes(input, monitors) {
  const { owners } = input.answers;
  const found = marks(input, "route");
  if (found.length === 0) return paragraph(NOT_JUDGED);
  const by = monitors.length === 0 ? ask("what monitors it? (alerts.monitor)") : listed(monitors);
  return table(
    ["route", "for", "on that date", "monitored by", "owner"],
    found.map(({ url, role, state }) => [
      say`${url}`,
      say`${role}`,
      [state],
      by,
      reach((owners[role] ?? owners["default"])?.name, input.answers, "who is the owner? (owners)")
    ])
  );
}
function alerts({ alertRoutes, answers }) {
  const { name, backup, channel } = answers.owners["default"] ?? {};
  const isTold = alertRoutes.length > 0 || channel !== void 0;
  return [
    list([
      ["First: ", ...reach(name, answers, "who is on call first? (owners.default)")],
      ["Then: ", ...reach(backup, answers, "who is the backup? (owners.default.backup)")],
      ...channel === void 0 ? [] : [say`Over ${channel}`],
      ...alertRoutes.map(({ route, by }) => say`${route}, by ${by}`)
    ]),
    ...isTold ? [] : [paragraph(ask("how are alerts sent? (alerts; `launch-gate alert test` tests it)"))]
  ];
}

// src/report/packet/chapters/redirects.ts
function redirectList(input) {
  const redirects = marks(input, "redirect");
  return {
    file: "REDIRECTS.md",
    title: "Redirects",
    blocks: [
      paragraph(say`Followed on ${dateOf(input)}, without cookies.`),
      ...redirects.length === 0 ? [paragraph(NOT_JUDGED)] : followed(redirects),
      heading("Notes"),
      keep("redirects", HINT)
    ]
  };
}
function followed(redirects) {
  return [
    table(
      ["from", "by", "ends"],
      redirects.map((each) => [say`${each.from}`, statuses(each), ending(each)])
    ),
    { kind: "graph", title: "Redirects of each URL", graph: redirectGraph(redirects) },
    heading("To see it yourself"),
    { kind: "code", language: "sh", lines: redirects.map(({ from }) => curl(from)) }
  ];
}
var curl = (url) => shellLine(["curl", "-sSL", "-o", "/dev/null", "-w", "%{http_code} %{num_redirects} %{url_effective}\\n", url]);
var statuses = ({ hops }) => [hops.map(({ status }) => status).join(", ") || "no answer"];
function ending({ hops, end, isDeclared }) {
  const at2 = hops.at(-1)?.url;
  const words2 = { page: "", loop: "in a loop", nowhere: "nowhere", "not known": "not known" }[end];
  const where = at2 === void 0 ? [] : [words2 === "" ? "" : ", at ", { value: at2 }];
  return [words2, ...where, isDeclared ? " (declared in launch.yml)" : ""];
}

// src/report/packet/chapters/runbook.ts
function deployRunbook(input) {
  return {
    file: "DEPLOY-RUNBOOK.md",
    title: "Deploy and rollback",
    blocks: [
      paragraph(say`Read from the repository on ${dateOf(input)}.`),
      heading("Where it runs"),
      platforms(input),
      heading("Automatic steps"),
      commands(input),
      heading("Roll back within ten minutes"),
      ...rollback(input),
      heading("What a rollback does not restore"),
      ...oneWay(input),
      heading("Notes"),
      keep("runbook", `What the platform’s button does not say. ${HINT}`)
    ]
  };
}
var at = (file, line) => say`${`${file}:${line}`}`;
function platforms(input) {
  const found = marks(input, "platform");
  if (!isJudged(input, "deploy")) return paragraph(NOT_JUDGED);
  if (found.length === 0)
    return paragraph(ask("where does it run? No file of the repository shows it. (handover.access.hosting)"));
  return table(
    ["platform", "by", "rollback", "note"],
    found.map(({ name, file, line, back }) => [
      say`${name}`,
      at(file, line),
      back ? say`${back.command}` : ask("how? (deploy.rollback.how)"),
      back === void 0 ? [""] : say`${back.caveat}`
    ])
  );
}
function commands(input) {
  const found = marks(input, "command");
  if (!isJudged(input, "deploy")) return paragraph(NOT_JUDGED);
  if (found.length === 0) return paragraph("No file of the repository has a command that builds, migrates or deploys.");
  return table(
    ["when", "does", "in"],
    found.map(({ when, does, file, line, name }) => [
      name === void 0 ? say`${when}` : say`${when} ${name}`,
      listed(does),
      at(file, line)
    ])
  );
}
function rollback(input) {
  const [told3] = marks(input, "rollback");
  const items = [
    ["Minute 0: tell the people under escalation that you are on it. Do not search for the cause first."],
    ["Minute 1: is one of the new migrations listed below? Then the rollback does not restore the data."],
    ...switches(input),
    ["Minute 3: roll back: ", ...wayBack(input), "."],
    ["Minute 8: check again: `launch-gate check --only smoke`."],
    ["Minute 10: inform members if they noticed. Then find the cause."]
  ];
  return [
    { kind: "list", isOrdered: true, items },
    paragraph(
      told3 === void 0 ? ask("when was this last tested? (deploy.rollback.drilled)") : say`Last tested on ${told3.drilled}.`
    )
  ];
}
var switches = (input) => marks(input, "switch").map(
  ({ name, file, line }) => file === void 0 ? ["Minute 2: ", { value: name }, " has no kill switch that was found."] : ["Minute 2: disable ", { value: name }, ", by ", { value: `${file}:${line}` }, "."]
);
function wayBack(input) {
  const [told3] = marks(input, "rollback");
  if (told3?.how !== void 0) return say`as ${told3.how} says`;
  const backs = marks(input, "platform").flatMap(({ back }) => back ? [back.command] : []);
  return backs.length > 0 ? listed([...new Set(backs)], ", or ") : ask("how is a rollback done? (deploy.rollback.how)");
}
function oneWay(input) {
  const histories = marks(input, "migrations");
  const found = marks(input, "one-way");
  const unread = marks(input, "unread migration");
  if (!isSeen(input, "migrations")) return [paragraph(NOT_JUDGED)];
  if (histories.length + unread.length === 0) return [paragraph("No migrations were recognized in the repository.")];
  const known = histories.flatMap(
    ({ folder, runner, files, fresh }, i) => [
      ...say`${[i > 0 ? "; " : ""]}${folder} (${runner})`,
      `: ${files === 1 ? "1 migration" : `${files} migrations`}, ${fresh} new`
    ]
  );
  return [
    ...histories.length > 0 ? [paragraph(known)] : [],
    ...found.length > 0 ? [leadNowhere(found)] : [],
    ...unread.map(
      ({ file, reason }) => paragraph([...ask("can it be rolled back? "), ...say`${file} was not read: ${reason}.`])
    ),
    ...histories.map(
      ({ folder, isReversible, fresh }) => paragraph(wayBackOf(folder, isReversible, fresh, found.length))
    )
  ];
}
var leadNowhere = (found) => table(
  ["migration", "what is not restored"],
  found.map(({ file, line, reason }) => [at(file, line), say`${reason}`])
);
function wayBackOf(folder, isReversible, fresh, faults) {
  if (fresh === 0) return say`${folder} has no new migration.`;
  if (!isReversible)
    return [
      ...ask("how is a migration rolled back? (deploy.rollback.how) "),
      ...say`The migration tool of ${folder} has no down migrations.`
    ];
  return faults === 0 ? say`Every new migration in ${folder} has a down migration.` : say`The other new migrations in ${folder} have a down migration.`;
}

// src/report/packet/chapters/secrets.ts
var SHOWN2 = 3;
function secretInventory(input) {
  const { secrets, answers } = input;
  const rows = secrets.map((secret) => [
    say`${secret.name}`,
    [secret.service ?? secret.opens],
    places(secret),
    owner(input, secret),
    Object.hasOwn(answers.rotate, secret.name) ? say`${answers.rotate[secret.name] ?? ""}` : ask("when is it rotated? (handover.rotate)")
  ]);
  return {
    file: "SECRET-INVENTORY.md",
    title: "Secret inventory",
    blocks: [
      paragraph("Names from code, workflows and platform files. No values are stored here."),
      rows.length === 0 ? paragraph("No file names a secret.") : table(["name", "opens", "used in", "owner", "to be rotated by"], rows),
      keep("secrets", `Where each is kept. ${HINT}`)
    ]
  };
}
function places({ places: all }) {
  const more = all.length > SHOWN2 ? ` and ${all.length - SHOWN2} more` : "";
  return [...listed(all.slice(0, SHOWN2).map(({ file, line }) => `${file}:${line}`)), more];
}
function owner({ answers }, { service, opens }) {
  const { owners } = answers;
  const own = owners[(service ?? "").toLowerCase()] ?? owners[opens] ?? owners["secrets"] ?? owners["default"];
  return reach(own?.name, answers, "who is the owner? (owners)");
}

// src/report/packet/html.ts
function packetHtml(title, chapters) {
  const body = html`<a class="skip" href="#begin">To the first chapter</a>
<header><h1>${title}</h1>
<nav aria-label="Chapters"><ul>${chapters.map((chapter) => html`<li><a href="#${idOf(chapter)}">${chapter.title}</a></li>`)}</ul></nav></header>
<main id="begin">
${chapters.map(
    (chapter) => html`<section class="chapter" id="${idOf(chapter)}"><h2>${chapter.title}</h2>
${told2(chapter.blocks).map(block)}</section>`
  )}
</main>
<p id="said" class="skip" role="status"></p>`;
  return page(title, body);
}
var isEmpty = (each) => each?.kind === "keep" && each.lines.every((line) => line.trim() === "");
var told2 = (blocks) => blocks.filter((each, i) => !isEmpty(each) && !(each.kind === "heading" && isEmpty(blocks[i + 1])));
var idOf = ({ file }) => file.replace(/\.md$/, "").toLowerCase();
function block(each) {
  switch (each.kind) {
    case "heading":
      return each.level === 2 ? html`<h3>${inline(each.text)}</h3>` : html`<h4>${inline(each.text)}</h4>`;
    case "paragraph":
      return html`<p>${inline(each.text)}</p>`;
    case "list": {
      const items = each.items.map((item) => html`<li>${inline(item)}</li>`);
      return each.isOrdered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case "checklist":
      return html`<ul class="checklist">${each.items.map(
        ({ text, isDone }) => html`<li>${isDone ? "☑" : "☐"} ${inline(text)}</li>`
      )}</ul>`;
    case "table": {
      const head = each.head.map((name) => html`<th scope="col">${name}</th>`);
      const rows = each.rows.map(
        (cells) => html`<tr>${cells.map((text, i) => html`<td data-label="${each.head[i] ?? ""}">${inline(text)}</td>`)}</tr>`
      );
      return wide(
        each.head.join(", "),
        html`<table class="cards"><thead><tr>${head}</tr></thead>\n<tbody>${rows}</tbody></table>`
      );
    }
    case "code":
      return html`<div class="fix"><pre tabindex="0">${code(each.lines, wholeLine)}</pre><button type="button" hidden data-needs-script data-copy>Copy</button></div>`;
    case "graph":
      return drawing(each.title, each.graph, each.title);
    case "keep":
      return html`<div class="keep"><p class="soft">Written by hand</p><pre tabindex="0">${code(each.lines, wholeLine)}</pre></div>`;
  }
}
function inline(text) {
  return together(
    text.map((part) => typeof part === "string" ? words(part) : html`<code>${part.value}</code>`),
    ""
  );
}
function words(text) {
  return together(
    text.split(/(\*\*[^*]{1,2000}\*\*|`[^`]{1,2000}`|\[[^\]]{1,500}\]\([A-Z-]{1,40}\.md\))/).map(word),
    ""
  );
}
function word(part) {
  if (/^\*\*.+\*\*$/.test(part)) {
    const inner = part.slice(2, -2);
    return inner === UNKNOWN ? html`<strong class="unknown">${inner}</strong>` : html`<strong>${inner}</strong>`;
  }
  const [, label = "", file = ""] = /^\[([^\]]+)\]\(([A-Z-]+\.md)\)$/.exec(part) ?? [];
  if (file !== "") return html`<a href="#${idOf({ file })}">${label}</a>`;
  return /^`.+`$/.test(part) ? html`<code>${part.slice(1, -1)}</code>` : raw(escaped(part));
}

// src/report/packet/keep.ts
var BEGIN = /^<!-- keep ([a-z0-9-]{1,40}) -->$/;
var END = "<!-- /keep -->";
var LIKE_A_MARK = /<!--\s{0,40}\/?\s{0,40}keep\b/i;
function keptIn(text) {
  const blocks = /* @__PURE__ */ new Map();
  let open2;
  for (const [i, raw2] of text.split(/\r?\n/).entries()) {
    const line = raw2.trim();
    const name = BEGIN.exec(line)?.[1];
    const at2 = (problem) => ({ line: i + 1, problem });
    if (line === END) {
      if (open2 === void 0) return at2("a keep block ends here that was not opened");
      blocks.set(open2.name, [...blocks.get(open2.name) ?? [], ...open2.lines]);
      open2 = void 0;
    } else if (name !== void 0) {
      if (open2 !== void 0) return at2("a keep block begins within another");
      open2 = { name, lines: [] };
    } else if (LIKE_A_MARK.test(line)) return at2("this is not a valid keep mark");
    else open2?.lines.push(raw2);
  }
  return open2 === void 0 ? { blocks } : { line: 0, problem: `the keep block ${open2.name} is not closed` };
}
var keptLines = (name, lines2) => [`<!-- keep ${name} -->`, ...lines2, END];
function withKept(chapter, kept) {
  const names = new Set(chapter.blocks.flatMap((block2) => block2.kind === "keep" ? [block2.name] : []));
  const filled = chapter.blocks.map(
    (block2) => block2.kind === "keep" ? { ...block2, lines: written(kept.get(block2.name), block2.hint) } : block2
  );
  const homeless = [...kept].filter(([name]) => !names.has(name));
  return {
    ...chapter,
    blocks: [...filled, ...homeless.map(([name, lines2]) => ({ kind: "keep", name, hint: "", lines: lines2 }))]
  };
}
var written = (lines2, hint) => lines2 === void 0 || lines2.length === 1 && lines2[0] === hint ? [] : lines2;

// src/report/packet/markdown.ts
function chapterMarkdown({ title, blocks }, head) {
  const parts = [...head === void 0 ? [] : [ours(head)], ours(`# ${title}`), ...blocks.map(blockMarkdown)];
  return `${join(parts, "\n\n").text}
`;
}
function blockMarkdown(block2) {
  switch (block2.kind) {
    case "heading":
      return join([ours("#".repeat(block2.level)), inline2(block2.text)], " ");
    case "paragraph":
      return inline2(block2.text);
    case "list":
      return lines(block2.items.map((item, i) => join([ours(block2.isOrdered ? `${i + 1}.` : "-"), inline2(item)], " ")));
    case "checklist":
      return lines(block2.items.map(({ text, isDone }) => join([ours(isDone ? "- [x]" : "- [ ]"), inline2(text)], " ")));
    case "table":
      return tableMarkdown(block2.head, block2.rows);
    case "code":
      return codeBlock(block2.language, block2.lines);
    case "graph":
      return codeBlock("mermaid", mermaid(block2.graph));
    case "keep":
      return ours(keptLines(block2.name, block2.lines.length > 0 ? block2.lines : [block2.hint]).join("\n"));
  }
}
var lines = (rows) => join(rows, "\n");
function inline2(text) {
  return join(
    text.map((part) => typeof part === "string" ? ours(part) : md`${part.value}`),
    ""
  );
}
function tableMarkdown(head, rows) {
  const row = (cells) => join([ours("|"), join(cells, " | "), ours("|")], " ");
  const inCell = (text) => join(
    text.map((part) => typeof part === "string" ? ours(part) : cell(part.value)),
    ""
  );
  return lines([row(head.map(ours)), row(head.map(() => ours("---"))), ...rows.map((cells) => row(cells.map(inCell)))]);
}

// src/report/packet/packet.ts
var CHAPTERS = [
  handoverChapter,
  launchAudit,
  domainMap,
  redirectList,
  securityBaseline,
  secretInventory,
  deployRunbook,
  monitoringMap
];
var HTML_FILE = "handover.html";
var MARK = "<!-- launch-gate packet -->";
function packetFiles(input, before) {
  const made = CHAPTERS.map((make) => make(input));
  const kept = made.map(({ file }) => ({ file, text: before(file) ?? "" })).map((each) => ({ ...each, ...keptIn(each.text) }));
  const obstacles = [
    ...kept.flatMap(({ file, text, ...read }) => {
      if (text !== "" && !text.includes(MARK) && readBasis(text) === void 0) return [notOurs(file)];
      return "problem" in read ? [{ file, problem: read.problem, ...read.line > 0 && { line: read.line } }] : [];
    }),
    ...isOurPage(before(HTML_FILE)) ? [] : [notOurs(HTML_FILE)]
  ];
  if (obstacles.length > 0) return { obstacles };
  const chapters = made.map((chapter, i) => {
    const read = kept[i];
    return read !== void 0 && "blocks" in read ? withKept(chapter, read.blocks) : chapter;
  });
  const [first] = chapters;
  const files = chapters.map((chapter) => [
    chapter.file,
    chapterMarkdown(chapter, chapter === first ? basisOf(input) : MARK)
  ]);
  return { files: new Map([...files, [HTML_FILE, packetHtml(`Handover of ${input.report.target}`, chapters)]]) };
}
var notOurs = (file) => ({ file, problem: "it was not written by Launch Gate" });
var isOurPage = (text) => text === void 0 || text.includes(GENERATOR);
function basisOf(input) {
  const checks = input.report.checks.filter(({ check: check2 }) => check2 === "handover");
  return basisMark({
    version: 1,
    date: dateOf(input),
    domain: input.domain ?? "",
    services: serviceNames({ ...input, report: { ...input.report, checks } }),
    unseen: unseenRoles({ ...input, report: { ...input.report, checks } }),
    answers: answersMark(input.answers)
  });
}

// src/cli/handover-answers.ts
function answersOf(config) {
  const { packet: _, ...said } = handoverOptions.parse(config["handover"] ?? {});
  return { owners: ownersOf(config), ...said };
}
function alertRoutesOf(config) {
  const alerts2 = config["alerts"] ?? {};
  return ["slack", "webhook", "smtp", "assign"].flatMap((route) => {
    const value = alerts2[route];
    const by = Array.isArray(value) ? value.join(", ") : value;
    return typeof by === "string" && by !== "" ? [{ route, by }] : [];
  });
}
var PASSWORD = /\b(?:password|passwort|passphrase|passcode|pin|token|secret|api.?key)\s*(?:is|:|=)\s*\S/i;
async function refuseSecrets(answers, env) {
  const { secretsIn } = await import("./surveys-secrets-text.js");
  const values = secretValues(env).filter((value) => value.length >= 8);
  for (const [place, text] of textsOf("handover", answers)) {
    const found = await secretsIn(`${text}
`, "launch.yml");
    if (PASSWORD.test(text) || found === void 0 || found.length > 0 || values.some((value) => text.includes(value)))
      throw new UsageError(
        `${place} in launch.yml looks like a secret. Write where it is kept instead, and rotate it if it is real.`
      );
  }
}
function textsOf(place, value) {
  if (typeof value === "string") return [[place, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsOf(`${place}.${inert(name, 60)}`, each));
}

// src/cli/handover.ts
var OWN_OPTIONS = {
  from: { type: "string", value: "REPORT", help: "write it from this JSON report, without new checks" },
  partial: { type: "boolean", help: "write it even if the verdict is INCOMPLETE" }
};
var NOT_HERE = [
  ...["output", "format", "baseline", "update-baseline", "update-snapshot", "transcript", "screenshots"],
  ...["only", "skip", "diff", "staged", "block-on", "on-incomplete", "quiet", "verbose", "no-color"]
];
var OPTIONS = {
  ...OWN_OPTIONS,
  ...Object.fromEntries(
    Object.entries(CHECK_OPTIONS).filter(([name]) => !NOT_HERE.includes(name))
  )
};
async function handover(args, process) {
  const { values, positionals } = parse(args, OPTIONS);
  if (positionals.length > 1) throw new UsageError(`handover takes one folder, not ${positionals.length}.`);
  const { from, partial, ...options } = values;
  const { config } = await told(options, process);
  const answers = answersOf(config);
  await refuseSecrets(answers, process.env);
  const folder = positionals[0] ?? handoverOptions.parse(config["handover"] ?? {}).packet;
  const place = resolve(process.cwd, folder);
  await written2(place, { report: EMPTY, answers, secrets: [], alertRoutes: [] }, folder);
  const report = from === void 0 ? await judged2(options, process) : readReport(from, process.cwd);
  if (process.signal.aborted) return EXIT.interrupted;
  if (report.verdict === "INCOMPLETE" && !partial) throw new UsageError(incomplete(report));
  const files = await written2(
    place,
    {
      report,
      ...config.domain !== void 0 && { domain: parseTarget(config.domain).name },
      answers,
      secrets: await needsIn(process.cwd, process.signal),
      alertRoutes: alertRoutesOf(config)
    },
    folder
  );
  write(files, place);
  process.stdout.write(summary(files, folder, report));
  return EXIT.go;
}
var WRITTEN_NOW = ["handover/packet", "handover/stale"];
async function judged2(options, process) {
  return (await check(void 0, { ...options, skip: WRITTEN_NOW }, { ...process, stdout: { write: () => true } })).report;
}
function incomplete({ checks }) {
  const blind = checks.flatMap((outcome) => outcome.status === "could-not-check" ? [outcome] : []);
  const reasons = blind.slice(0, 3).map(({ check: name, reason }) => `${name} (${inert(reason, 120)})`);
  return `Nothing is written: ${reasons.join(", ") || "nothing"} could not be checked. --partial writes it anyway.`;
}
var EMPTY = {
  version: 1,
  tool: { name: "launch-gate", version: VERSION },
  verdict: "INCOMPLETE",
  stage: "prelaunch",
  target: "",
  blockOn: "block-now",
  started: "1970-01-01T00:00:00.000Z",
  durationMs: 0,
  asked: { dns: 0, http: 0, mostOfOneHost: 0, tls: 0, files: 0 },
  notes: [],
  checks: [],
  counts: { "block-now": 0, "fix-before-launch": 0, "fix-after-launch": 0, held: 0, unknown: 0, waived: 0 }
};
async function written2(place, input, folder) {
  if (existsSync(place) && !statSync(place).isDirectory())
    throw new UsageError(`handover ${JSON.stringify(folder)}: it is not a folder.`);
  const made = packetFiles(input, (file) => contentOf(join2(place, file)));
  if ("files" in made) return made.files;
  const problems = made.obstacles.map(
    ({ file, line, problem }) => `${join2(folder, file)}${line === void 0 ? "" : `:${line}`}: ${problem}; nothing is written.`
  );
  throw new UsageError(problems.join("\n"));
}
function readReport(file, cwd) {
  try {
    return judgedAgain(
      reportSchema.parse(JSON.parse(readInput(file, cwd, "from", { most: REPORT_BYTES }))),
      /* @__PURE__ */ new Date()
    );
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (error instanceof Contradiction) throw new UsageError(`--from ${JSON.stringify(file)}: ${error.message}.`);
    throw new UsageError(`--from ${JSON.stringify(file)}: it is not a report; check --output report.json writes one.`);
  }
}
function contentOf(path) {
  const read = readTextFile(path, { most: REPORT_BYTES });
  if ("text" in read) return read.text;
  if (read.refused === "missing") return void 0;
  throw new UsageError(`${path}: ${read.reason}; nothing is written.`);
}
function write(files, folder) {
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of files) writeWhole(join2(folder, name), text);
  } catch (error) {
    throw new UsageError(`The packet cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
function summary(files, folder, { verdict, target }) {
  const rows = [...files].map(([name, text]) => {
    const open2 = text.split(`**${UNKNOWN}**`).length - 1;
    return `  ${join2(folder, name)}${open2 > 0 ? `  ${open2} unknown` : ""}`;
  });
  return `${verdict}: ${inert(target)}. Written:

${rows.join("\n")}

Each UNKNOWN names the key in launch.yml that answers it. Fill them in and run this again.
Text between keep marks is kept.
`;
}
var command = {
  about: "DIR: default, handover.packet in launch.yml, else docs/handover",
  options: OPTIONS,
  run: handover
};
export {
  command
};
