import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  withoutOptimizing
} from "./lib-wasm-tiers.js";
import {
  changeSince
} from "./io-git-change.2.js";
import {
  listFiles,
  treeOf
} from "./io-files.js";
import {
  git,
  gitGrep,
  gitRoot
} from "./io-git.js";
import {
  textIn
} from "./io-disk-read.js";
import {
  failure
} from "./io-failure.js";
import {
  lineOf
} from "./lib-smol-toml.js";
import {
  lineAmong,
  lineAt,
  linesIn
} from "./lib-lines.js";
import {
  escapeRegExp
} from "./lib-globs.js";
import {
  isProduct
} from "./lib-product-paths.js";

// src/surveys/migrations/dialect.ts
function dialectOf({ folder, runner, migrations }, files, read) {
  const named = provider(folder, runner, read);
  if (named !== void 0) return dialectNamed(named);
  const folderWord = FOLDERS.find(([words]) => words.test(folder))?.[1];
  if (folderWord !== void 0) return folderWord;
  const sample = [migrations[0], migrations.at(-1)].map((each) => (each && read(each.file)?.slice(0, 2e5)) ?? "").join("\n");
  if (CLICKHOUSE.test(sample)) return { other: "ClickHouse" };
  return bySpelling(sample) ?? byPackages(files, read) ?? "postgres";
}
var FOLDERS = [
  [/(?:^|[/_-])clickhouse(?:[/_-]|$)/i, { other: "ClickHouse" }],
  [/(?:^|[/_-])(?:mysql|mariadb)(?:[/_-]|$)/i, "mysql"],
  [/(?:^|[/_-])(?:sqlite3?|d1|turso|libsql)(?:[/_-]|$)/i, "sqlite"],
  [/(?:^|[/_-])(?:mssql|sqlserver)(?:[/_-]|$)/i, { other: "SQL Server" }],
  [
    /(?:^|[/_-])(?:oracle|cassandra|scylla|bigquery|snowflake|duckdb|spanner)(?:[/_-]|$)/i,
    { other: "another database" }
  ],
  [/(?:^|[/_-])(?:postgres(?:ql)?|pg|cockroach(?:db)?)(?:[/_-]|$)/i, "postgres"]
];
var CLICKHOUSE = /\bENGINE\s{0,20}(?:=\s{0,20})?\w{0,40}MergeTree\b|\bON\s{1,20}CLUSTER\b/i;
function provider(folder, runner, read) {
  if (runner === "Supabase") return "postgres";
  if (runner === "Prisma") return /provider\s*=\s*"(\w+)"/.exec(read(`${folder}/migration_lock.toml`) ?? "")?.[1];
  if (runner !== "Drizzle") return void 0;
  return /"dialect"\s*:\s*"(\w+)"/.exec(read(`${folder}/meta/_journal.json`) ?? "")?.[1];
}
function dialectNamed(name) {
  if (/^(?:postgres(?:ql)?|pg|cockroach(?:db)?)$/.test(name)) return "postgres";
  if (/^(?:mysql|mariadb|singlestore)$/.test(name)) return "mysql";
  return /sqlite|turso|d1/.test(name) ? "sqlite" : { other: name === "sqlserver" ? "SQL Server" : "another database" };
}
function bySpelling(text) {
  if (/\bAUTOINCREMENT\b|\bPRAGMA\s+\w+/i.test(text)) return "sqlite";
  if (/\bAUTO_INCREMENT\b|\bENGINE\s*=\s*InnoDB\b|^[ \t]*(?:CREATE|ALTER|DROP)\s+TABLE\s+(?:IF\s+(?:NOT\s+)?EXISTS\s+)?`/im.test(
    text
  ))
    return "mysql";
  return /\bBIGSERIAL\b|\bSERIAL\b|\bTIMESTAMPTZ\b|\bJSONB\b|\bCONCURRENTLY\b|\$\$|::\w+/i.test(text) ? "postgres" : void 0;
}
var PACKAGES = [
  [
    /"(?:pg|postgres|@neondatabase\/serverless|@vercel\/postgres)"\s*:|\bpsycopg|gem ["']pg["']|jackc\/pgx|lib\/pq/,
    "postgres"
  ],
  [
    /"(?:mysql2?|mariadb|@planetscale\/database)"\s*:|\bmysqlclient|pymysql|gem ["']mysql2["']|go-sql-driver\/mysql/i,
    "mysql"
  ],
  [/"(?:better-sqlite3|sqlite3|@libsql\/client)"\s*:|gem ["']sqlite3["']|mattn\/go-sqlite3/, "sqlite"]
];
function byPackages(files, read) {
  const manifests = files.filter(
    (file) => /^(?:package\.json|requirements\.txt|pyproject\.toml|Gemfile|go\.mod|Cargo\.toml)$/.test(file)
  );
  const text = manifests.map((file) => read(file) ?? "").join("\n");
  return PACKAGES.find(([words]) => words.test(text))?.[1];
}

// src/surveys/migrations/foreign.ts
var FOREIGN = {
  Ecto: /(^|\/)priv\/[\w-]+\/migrations\/\d+_[^/]+\.exs$/,
  "Entity Framework": /(^|\/)Migrations\/\d{14}_\w+\.cs$/,
  Liquibase: /(?:changelog[\w.-]{0,200}|(?:^|\/)db\/changelog\/[^\n]{1,500})(?<=\.(?:xml|ya?ml|json|sql))$/i,
  Doctrine: /(^|\/)Version\d{8,}\.php$/,
  Phinx: /(^|\/)db\/migrations\/\d{14}_\w+\.php$/,
  "Play evolutions": /(^|\/)conf\/evolutions\/[\w-]+\/\d+\.sql$/
};
function foreignMigrations(files, before) {
  return Object.entries(FOREIGN).flatMap(([runner, pattern]) => {
    const found = files.filter((file) => pattern.test(file) && !before?.has(file));
    const [first] = found;
    if (first === void 0) return [];
    const folder = first.slice(0, Math.max(0, first.lastIndexOf("/")));
    return [
      { file: folder || first, reason: `migrations of ${runner} are not supported (${found.length})`, isOpen: true }
    ];
  });
}

// src/surveys/migrations/runner-order.ts
var BY_TEXT = ["Prisma", "Drizzle", "Supabase", "dbmate", "Knex", "Sequelize", "Laravel"];
function inOrder(runner) {
  return BY_TEXT.includes(runner) ? byText : byNumber;
}
var byText = (a, b) => a.name === b.name ? 0 : a.name < b.name ? -1 : 1;
function byNumber(a, b) {
  const [left, right] = [a, b].map(({ version }) => version.split(/[._]/));
  for (let part = 0; part < Math.max(left?.length ?? 0, right?.length ?? 0); part += 1) {
    const [one, other] = [left?.[part] ?? "", right?.[part] ?? ""];
    const [bare, otherBare] = [one.replace(/^0+/, ""), other.replace(/^0+/, "")];
    if (bare.length !== otherBare.length) return bare.length - otherBare.length;
    if (bare !== otherBare) return bare < otherBare ? -1 : 1;
  }
  return byText(a, b);
}
var journalNames = (text) => [...text.matchAll(/"tag"\s*:\s*"([^"\n]+)"/g)].map(([, tag = ""]) => tag);
function byJournal(names) {
  const at = new Map(names.map((name, i) => [name, i]));
  const place = ({ name }) => at.get(name) ?? -1;
  return (a, b) => place(a) - place(b) || byText(a, b);
}

// src/surveys/migrations/histories.ts
var TOO_LARGE = "it is larger than 2 MB or cannot be read";
var CODE = String.raw`(?<folder>(?:.+\/)?(?:migrations?|migrate))\/(?<name>[^/]+)\.[cm]?[jt]s$`;
var SQL = String.raw`(?<folder>(?:.+\/)?(?:migrations?|migrate|schema|sql|drizzle))\/(?<name>[^/]+?)`;
var looks = (words) => (_, __, text) => words.test(text());
var LAYOUTS = [
  {
    runner: "Drizzle",
    pattern: /^(?:(?<folder>.*)\/)?(?<name>\d[^/]+)\/migration\.sql$/,
    fits: (folder, files) => !files.has(`${folder}/migration_lock.toml`) && has(files, /(^|\/)drizzle\.config\.[cm]?[jt]s(?:on)?$/)
  },
  { runner: "Prisma", pattern: /^(?:(?<folder>.*)\/)?(?<name>[^/]+)\/migration\.sql$/ },
  {
    runner: "Drizzle",
    pattern: /^(?<folder>.+)\/(?<name>\d[^/]*)\.sql$/,
    fits: (folder, files) => files.has(`${folder}/meta/_journal.json`)
  },
  { runner: "Supabase", pattern: /^(?<folder>(?:.*\/)?supabase\/migrations)\/(?<name>\d[^/]*)\.sql$/ },
  {
    runner: "Flyway",
    pattern: /^(?<folder>.+)\/(?:V(?<name>\d[\d.]*(?:_[\d.]+)*__[^/]+)|U(?<down>\d[\d.]*(?:_[\d.]+)*__[^/]+))\.sql$/
  },
  {
    runner: "sqlx",
    pattern: new RegExp(`^${SQL}\\.(?:up|(?<down>down))\\.sql$`),
    fits: (_, files) => has(files, /(^|\/)Cargo\.toml$/)
  },
  { runner: "golang-migrate", pattern: /^(?<folder>.+)\/(?<name>\d[^/]*)\.(?:up|(?<down>down))\.sql$/ },
  { runner: "goose", pattern: /^(?<folder>.+)\/(?<name>\d[^/]*)\.sql$/, fits: looks(/^--\s*\+goose\s+Up/im) },
  { runner: "dbmate", pattern: /^(?<folder>.+)\/(?<name>\d[^/]*)\.sql$/, fits: looks(/^--\s*migrate:up/im) },
  { runner: "sql-migrate", pattern: /^(?<folder>.+)\/(?<name>\d[^/]*)\.sql$/, fits: looks(/^--\s*\+migrate\s+Up/im) },
  {
    runner: "sqlx",
    pattern: /^(?<folder>(?:.+\/)?migrations)\/(?<name>\d[^/]*)\.sql$/,
    fits: (_, files) => has(files, /(^|\/)Cargo\.toml$/)
  },
  { runner: "plain SQL", pattern: new RegExp(`^${SQL}\\.sql$`), fits: (folder) => /migrat/.test(folder) },
  { runner: "Rails", pattern: /^(?<folder>(?:.*\/)?db\/migrate)\/(?<name>\d[^/]*)\.rb$/ },
  { runner: "Django", pattern: /^(?<folder>.+\/migrations)\/(?<name>\d{4}_[^/]+)\.py$/ },
  { runner: "Alembic", pattern: /^(?<folder>.+\/versions)\/(?<name>[^/]+)\.py$/, fits: looks(/^down_revision\b/m) },
  { runner: "Laravel", pattern: /^(?<folder>(?:.*\/)?database\/migrations)\/(?<name>\d[^/]*)\.php$/ },
  { runner: "TypeORM", pattern: new RegExp(`^${CODE}`), fits: looks(/MigrationInterface|\bqueryRunner\b/) },
  { runner: "Sequelize", pattern: new RegExp(`^${CODE}`), fits: looks(/\bqueryInterface\b/) },
  { runner: "node-pg-migrate", pattern: new RegExp(`^${CODE}`), fits: looks(/\bpgm\b/) },
  { runner: "Knex", pattern: new RegExp(`^${CODE}`), fits: looks(/\bknex\b/i) }
];
var has = (files, name) => [...files].some((file) => name.test(file));
function findHistories(files, read) {
  const all = new Set(files);
  const found = /* @__PURE__ */ new Map();
  const downs = /* @__PURE__ */ new Map();
  const runners = /* @__PURE__ */ new Map();
  for (const file of files.filter((each) => /\.(?:sql|[cm]?[jt]s|rb|py|php)$/.test(each) && isProduct(each))) {
    const layout = layoutOf(file, all, read, runners);
    const { folder = "", name, down } = layout?.pattern.exec(file)?.groups ?? {};
    if (layout === void 0) continue;
    if (down !== void 0) downs.set(`${folder}/${name ?? down}`, file);
    else if (name !== void 0) add(found, folder, layout.runner, { file, name, version: versionOf(name) });
  }
  return [...found.values()].map((history) => finished(history, downs, read));
}
function layoutOf(file, all, read, known) {
  const fitting = LAYOUTS.filter(({ pattern }) => pattern.test(file));
  if (fitting.length === 0) return void 0;
  const key = `${file.replace(/(?<=^|\/)[^/]*$/, "")} ${fitting.map((each) => LAYOUTS.indexOf(each)).join()}`;
  if (known.has(key)) return known.get(key);
  let text;
  const content = () => {
    text ??= read(file) ?? "";
    return text;
  };
  const layout = fitting.find(
    ({ pattern, fits }) => fits?.(pattern.exec(file)?.groups?.["folder"] ?? "", all, content) ?? true
  );
  if (layout !== void 0) known.set(key, layout);
  return layout;
}
function add(found, folder, runner, migration) {
  const key = `${runner} ${folder}`;
  const history = found.get(key) ?? { folder, runner, dialect: "postgres", migrations: [] };
  found.set(key, history);
  history.migrations.push(migration);
}
var versionOf = (whole2) => numberOf(whole2.split("__", 1)[0] ?? whole2);
var numberOf = (name) => /^\d[\d._]*(?=_|-|$)|^\d+/.exec(name)?.[0].replace(/(?<![._])[._]+$/, "") ?? name;
function finished(history, downs, read) {
  const migrations = history.migrations.map((each) => {
    const down = downs.get(`${history.folder}/${each.name}`);
    return down === void 0 ? each : { ...each, down };
  });
  return { ...history, migrations: sorted({ ...history, migrations }, read) };
}
function sorted({ runner, folder, migrations }, read) {
  if (runner === "Alembic") return byRevision(migrations, read);
  const journal2 = runner === "Drizzle" ? read(journalOf(folder)) : void 0;
  return migrations.toSorted(journal2 === void 0 ? inOrder(runner) : byJournal(journalNames(journal2)));
}
var journalOf = (folder) => `${folder}/meta/_journal.json`;
function byRevision(migrations, read) {
  const links = migrations.map((migration) => {
    const text = read(migration.file) ?? "";
    const [own, before] = ["revision", "down_revision"].map(
      (name) => new RegExp(`^${name}\\b[^=\\n]*=\\s*\\(?["'](\\w+)`, "m").exec(text)?.[1]
    );
    return { migration, own: own ?? migration.name, before };
  });
  const sorted2 = [];
  for (let left = links; left.length > 0; ) {
    const next = left.filter(({ before }) => before === void 0 || !left.some(({ own }) => own === before));
    if (next.length === 0) return [...sorted2, ...left].map(({ migration }) => migration);
    sorted2.push(...next);
    left = left.filter((each) => !next.includes(each));
  }
  return sorted2.map(({ migration, own }) => ({ ...migration, version: own }));
}

// src/surveys/migrations/postgres/effects.ts
var FORMS = {
  alter: ["AccessExclusiveLock", false, false],
  rewrite: ["AccessExclusiveLock", true, false],
  truncate: ["AccessExclusiveLock", true, false],
  "foreign key": ["ShareRowExclusiveLock", false, false],
  trigger: ["ShareRowExclusiveLock", false, false],
  validate: ["ShareUpdateExclusiveLock", false, false],
  settings: ["ShareUpdateExclusiveLock", false, false],
  comment: ["ShareUpdateExclusiveLock", false, false],
  analyze: ["ShareUpdateExclusiveLock", false, false],
  index: ["ShareLock", false, false],
  "index concurrently": ["ShareUpdateExclusiveLock", false, true],
  "refresh concurrently": ["ExclusiveLock", false, false],
  write: ["RowExclusiveLock", false, false],
  vacuum: ["ShareUpdateExclusiveLock", false, true],
  "vacuum full": ["AccessExclusiveLock", true, true],
  "detach concurrently": ["ShareUpdateExclusiveLock", false, true],
  outside: ["none", false, true]
};
function effectsOf(form) {
  const [lock, rewrites, failsInTransaction] = FORMS[form];
  return { lock, rewrites, failsInTransaction };
}

// src/surveys/migrations/code/django-fields.ts
var TYPES = {
  ...{ AutoField: "int4", BigAutoField: "int8", SmallAutoField: "int2", BinaryField: "bytea", BooleanField: "bool" },
  ...{ DateField: "date", DateTimeField: "timestamptz", DurationField: "interval", FloatField: "float8" },
  ...{ IntegerField: "int4", BigIntegerField: "int8", SmallIntegerField: "int2", IPAddressField: "inet" },
  ...{ GenericIPAddressField: "inet", JSONField: "jsonb", TextField: "text", TimeField: "time", UUIDField: "uuid" },
  ...{ PositiveIntegerField: "int4", PositiveBigIntegerField: "int8", PositiveSmallIntegerField: "int2" },
  ...{ NullBooleanField: "bool", HStoreField: "hstore", SearchVectorField: "tsvector", CITextField: "citext" },
  ...{
    CITextEmailField: "citext",
    CIEmailField: "citext",
    CICharField: "citext",
    CommaSeparatedIntegerField: "varchar"
  },
  ...{ IntegerRangeField: "int4range", BigIntegerRangeField: "int8range", DecimalRangeField: "numrange" },
  ...{ DateRangeField: "daterange", DateTimeRangeField: "tstzrange" }
};
var LENGTHS = {
  ...{ CharField: void 0, EmailField: 254, FileField: 100, ImageField: 100, FilePathField: 100 },
  ...{ SlugField: 50, URLField: 200 }
};
var POINTING = ["ForeignKey", "OneToOneField"];
var classOf = ({ name }) => name.split(".").at(-1) ?? name;
var isGiven = (value) => value !== void 0 && !(value.kind === "other" && value.text === "None");
var isTrue = (value) => value?.kind === "other" && value.text === "True";
var isFalse = (value) => value?.kind === "other" && value.text === "False";
var textIn2 = (value) => value?.kind === "string" ? value.text : void 0;
var numberIn = (value) => value?.kind === "other" && /^\d+$/.test(value.text) ? [Number(value.text)] : [];
function fieldOf(name, call) {
  const { named } = call;
  const kind = classOf(call);
  const isPointing = POINTING.includes(kind);
  const isPrimary = isTrue(named.get("primary_key"));
  const hasDatabaseDefault = isGiven(named.get("db_default"));
  const isNullable = isTrue(named.get("null")) || kind === "NullBooleanField";
  const isTold = ["default", "auto_now", "auto_now_add"].some((each) => isGiven(named.get(each))) || isTrue(named.get("blank"));
  return {
    column: kind === "ManyToManyField" ? void 0 : textIn2(named.get("db_column")) ?? (isPointing ? `${name}_id` : name),
    type: typeOf(kind, call),
    source: `${kind} ${settingOf(call)}`,
    isNullable,
    isUnique: isPrimary || isTrue(named.get("unique")) || kind === "OneToOneField",
    isIndexed: isTrue(named.get("db_index")) || isPointing && !isFalse(named.get("db_index")) || kind === "SlugField",
    hasDatabaseDefault,
    isFilled: isNullable || hasDatabaseDefault || isTold,
    isGenerated: kind === "GeneratedField",
    isPositive: kind.startsWith("Positive"),
    pointsTo: isPointing && !isFalse(named.get("db_constraint")) ? modelIn(named.get("to") ?? call.args[0]) : void 0
  };
}
function typeOf(kind, { named }) {
  if (kind in LENGTHS) {
    const given = numberIn(named.get("max_length"));
    const usual = LENGTHS[kind];
    return { name: "varchar", modifiers: given.length > 0 || usual === void 0 ? given : [usual] };
  }
  if (kind === "DecimalField")
    return {
      name: "numeric",
      modifiers: [...numberIn(named.get("max_digits")), ...numberIn(named.get("decimal_places"))]
    };
  const name = TYPES[kind];
  return name === void 0 ? void 0 : { name, modifiers: [] };
}
var NO_COLUMN = /^(?:verbose_name|help_text|choices|blank|editable|validators|default|error_messages|related_name|related_query_name|on_delete|limit_choices_to|upload_to|storage|null|unique|db_index|db_default|db_column|db_constraint|auto_now|auto_now_add|serialize|db_comment|to|unique_for_\w+|auto_created|parent_link)$/;
var settingOf = ({ named }) => [...named].filter(([name]) => !NO_COLUMN.test(name)).map(([name, value]) => `${name}=${JSON.stringify(value)}`).join();
var modelIn = (value) => (textIn2(value) ?? (value?.kind === "other" ? value.text : "")).split(".").at(-1)?.toLowerCase();
function alteredField(table, before, after, line) {
  const { column } = before;
  if (column === void 0 || after.column === void 0) return [];
  const of = { table, column, line };
  const done = [];
  if (isOtherType(before, after))
    done.push({ does: "type-change", ...of, ...after.type && { type: after.type }, effects: effectsOf("rewrite") });
  if (before.isNullable && !after.isNullable) done.push({ does: "set-not-null", ...of });
  if (before.hasDatabaseDefault && !after.hasDatabaseDefault && !after.isNullable)
    done.push({ does: "refuse-insert", ...of });
  if (!before.isUnique && after.isUnique) done.push({ does: "add-unique", table, line });
  else if (!before.isIndexed && after.isIndexed && !after.isUnique) done.push({ does: "create-index", table, line });
  if (!before.isPositive && after.isPositive) done.push({ does: "add-check", table, line });
  if (after.pointsTo !== void 0 && after.pointsTo !== before.pointsTo)
    done.push({ does: "add-foreign-key", table, line });
  if (after.column !== column) done.push({ does: "rename-column", ...of, to: after.column });
  return done;
}
function isOtherType(before, after) {
  if (before.type === void 0 || after.type === void 0) return before.source !== after.source;
  return before.type.name !== after.type.name || String(before.type.modifiers) !== String(after.type.modifiers);
}

// src/surveys/migrations/code/django.ts
var NOTHING = () => [];
var argumentOf = ({ args, named }, name, place) => named.get(name) ?? args[place];
var callIn = (value) => value?.kind === "call" ? value : void 0;
var itemsIn = (value) => value?.kind === "list" ? value.items : [];
var nameIn = (call, name, place) => textIn2(argumentOf(call, name, place)) ?? "";
function modelOf(call, application, name = "model_name") {
  const key = nameIn(call, name, 0).toLowerCase();
  const known = application.models.get(key);
  if (known !== void 0) return known;
  const made = { table: `${application.label}_${key}`, isOurs: true, fields: /* @__PURE__ */ new Map() };
  application.models.set(key, made);
  return made;
}
function createModel(call, application) {
  const options = optionsIn(argumentOf(call, "options", 2));
  const key = nameIn(call, "name", 0).toLowerCase();
  const fields = itemsIn(argumentOf(call, "fields", 1)).flatMap((item) => {
    const [name, field] = itemsIn(item);
    const made = callIn(field);
    return made === void 0 ? [] : [[textIn2(name) ?? "", fieldOf(textIn2(name) ?? "", made)]];
  });
  const isOurs = !["proxy=True", "managed=False"].some((each) => options.has(each));
  const table = options.get("db_table") ?? `${application.label}_${key}`;
  application.models.set(key, { table, isOurs, fields: new Map(fields) });
  return isOurs ? [{ does: "create-table", table, line: call.line, columns: columnsOf(fields) }] : [];
}
var columnsOf = (fields) => Object.fromEntries(fields.flatMap(([, { column, type }]) => column && type ? [[column, type]] : []));
function optionsIn(value) {
  const entries = value?.kind === "table" ? value.entries : [];
  return new Map(
    entries.map(([key, of]) => {
      const name = textIn2(key) ?? "";
      return of.kind === "other" ? [`${name}=${of.text}`, of.text] : [name, textIn2(of) ?? ""];
    })
  );
}
function deleteModel(call, application) {
  const { table, isOurs } = modelOf(call, application, "name");
  application.models.delete(nameIn(call, "name", 0).toLowerCase());
  return isOurs ? [{ does: "drop-table", table, line: call.line }] : [];
}
function renameModel(call, application) {
  const model = modelOf(call, application, "old_name");
  const [from, to] = [nameIn(call, "old_name", 0).toLowerCase(), nameIn(call, "new_name", 1).toLowerCase()];
  application.models.delete(from);
  application.models.set(to, model);
  return model.table === `${application.label}_${from}` ? renamed(model, `${application.label}_${to}`, call) : [];
}
function renamed(model, to, { line }) {
  const { table, isOurs } = model;
  model.table = to;
  return isOurs && table !== to ? [{ does: "rename-table", table, to, line }] : [];
}
function addField(call, application) {
  const model = modelOf(call, application);
  const name = nameIn(call, "name", 1);
  const made = callIn(argumentOf(call, "field", 2));
  if (made === void 0) return { unknown: `the field ${name} is only known when it runs` };
  const field = fieldOf(name, made);
  model.fields.set(name, field);
  return model.isOurs ? addedField(model.table, field, call) : [];
}
function addedField(table, field, { line }) {
  const { column, type } = field;
  if (column === void 0) return [];
  const of = { table, column, line, ...type && { type } };
  if (field.isGenerated) return [{ does: "add-column", ...of, fill: "stored", effects: effectsOf("rewrite") }];
  const isAsked = !field.isNullable && !field.hasDatabaseDefault;
  const asked = isAsked && field.isFilled ? [{ does: "refuse-insert", ...of }] : [];
  const index = field.isIndexed && !field.isUnique ? [{ does: "create-index", table, line }] : [];
  return [...asked, { does: "add-column", ...of, fill: field.isFilled ? "null" : "nothing" }, ...index];
}
function removeField(call, application) {
  const { table, isOurs, fields } = modelOf(call, application);
  const name = nameIn(call, "name", 1);
  const field = fields.get(name);
  fields.delete(name);
  if (!isOurs) return [];
  if (field !== void 0 && field.column === void 0)
    return field.source.includes("through=") ? [] : [{ does: "drop-table", table: `${table}_${name}`, line: call.line }];
  return [{ does: "drop-column", table, column: field?.column ?? name, line: call.line }];
}
function alterField(call, application) {
  const { table, isOurs, fields } = modelOf(call, application);
  const name = nameIn(call, "name", 1);
  const [before, made] = [fields.get(name), callIn(argumentOf(call, "field", 2))];
  if (made === void 0) return { unknown: `the field ${name} is only known when it runs` };
  const after = fieldOf(name, made);
  fields.set(name, after);
  if (!isOurs) return [];
  if (before === void 0) return { unknown: `what the field ${name} was before is in no migration of this folder` };
  return alteredField(table, before, after, call.line);
}
function renameField(call, application) {
  const { table, isOurs, fields } = modelOf(call, application);
  const [from, to] = [nameIn(call, "old_name", 1), nameIn(call, "new_name", 2)];
  const field = fields.get(from);
  fields.delete(from);
  const column = field?.column ?? from;
  const next = column === from ? to : column === `${from}_id` ? `${to}_id` : column;
  if (field !== void 0) fields.set(to, { ...field, column: field.column && next });
  const isMany = field !== void 0 && field.column === void 0;
  if (!isOurs || !isMany && next === column) return [];
  return isMany ? [{ does: "rename-table", table: `${table}_${from}`, to: `${table}_${to}`, line: call.line }] : [{ does: "rename-column", table, column, to: next, line: call.line }];
}
var onTable = (more, name = "model_name") => (call, application) => {
  const { table, isOurs } = modelOf(call, application, name);
  return isOurs ? [{ table, line: call.line, ...more }] : [];
};
var constraint = (more) => (call, application) => {
  const isCheck = classOf(callIn(argumentOf(call, "constraint", 1)) ?? call) === "CheckConstraint";
  return onTable({ does: isCheck ? "add-check" : "add-unique", ...more })(call, application);
};
var together = (does, option) => (call, application) => {
  const value = argumentOf(call, option, 1);
  const isEmpty2 = value === void 0 || value.kind !== "list" && /^(?:set\(\)|None)$/.test(sourceOf(value));
  return isEmpty2 || itemsIn(value).length === 0 ? [] : onTable({ does }, "name")(call, application);
};
var sourceOf = (value) => value.kind === "call" ? `${value.name}(${value.text})` : "text" in value ? value.text : "";
var CONCURRENTLY = { isConcurrent: true, effects: effectsOf("index concurrently") };
var DJANGO = {
  CreateModel: createModel,
  DeleteModel: deleteModel,
  RenameModel: renameModel,
  AlterModelTable: (call, application) => renamed(
    modelOf(call, application, "name"),
    nameIn(call, "table", 1) || `${application.label}_${nameIn(call, "name", 0).toLowerCase()}`,
    call
  ),
  AlterModelTableComment: NOTHING,
  AlterUniqueTogether: together("add-unique", "unique_together"),
  AlterIndexTogether: together("create-index", "index_together"),
  // A number that the database does not fill comes to each row.
  AlterOrderWithRespectTo: (call, application) => textIn2(argumentOf(call, "order_with_respect_to", 1)) === void 0 ? [] : onTable({ does: "refuse-insert", column: "_order" }, "name")(call, application),
  AlterModelOptions: NOTHING,
  AlterModelManagers: NOTHING,
  AddField: addField,
  RemoveField: removeField,
  AlterField: alterField,
  RenameField: renameField,
  AddIndex: onTable({ does: "create-index" }),
  AddIndexConcurrently: onTable({ does: "create-index", ...CONCURRENTLY }),
  RemoveIndex: NOTHING,
  RemoveIndexConcurrently: onTable({ does: "other", ...CONCURRENTLY }),
  RenameIndex: NOTHING,
  AddConstraint: constraint({}),
  AddConstraintNotValid: constraint({ isNotValidated: true }),
  ValidateConstraint: NOTHING,
  AlterConstraint: NOTHING,
  RemoveConstraint: NOTHING,
  ...Object.fromEntries(
    [
      ...["CreateExtension", "BloomExtension", "BtreeGinExtension", "BtreeGistExtension", "CITextExtension"],
      ...["CryptoExtension", "HStoreExtension", "TrigramExtension", "UnaccentExtension", "VectorExtension"],
      ...["CreateCollation", "RemoveCollation"]
    ].map((name) => [name, NOTHING])
  )
};

// src/surveys/migrations/code/python.ts
var DEEPEST = 30;
var STRING = /^([a-zA-Z]{0,2})("""|'''|"|')([\s\S]*)\2$/;
var ESCAPED = /\\(?:\n|([\\'"nt]))/g;
var ESCAPES = { n: "\n", t: "	" };
async function parsePython(text, lineAt2) {
  const { parser } = await import("./lib-lezer-python.js");
  const textOf = (node) => text.slice(node.from, node.to);
  const lineOf2 = (node) => lineAt2(node.from);
  const asValue = (node, depth = 0) => {
    const inner = (each) => asValue(each, depth + 1);
    const source = { kind: "other", text: textOf(node) };
    if (depth > DEEPEST) return source;
    switch (node.name) {
      case "CallExpression":
        return callOf(node, { textOf, lineOf: lineOf2, inner });
      case "ArrayExpression":
      case "TupleExpression":
      case "SetExpression":
        return { kind: "list", items: valuesIn(node).map(inner) };
      case "ParenthesizedExpression":
        return inner(valuesIn(node)[0] ?? node);
      case "DictionaryExpression":
        return { kind: "table", entries: pairs(valuesIn(node).map(inner)) };
      case "String":
      case "ContinuedString":
        return stringOf(node, { textOf, lineOf: lineOf2 }) ?? source;
      default:
        return source;
    }
  };
  return { top: parser.parse(text).topNode, textOf, lineOf: lineOf2, asValue: (node) => asValue(node) };
}
function callOf(node, { textOf, lineOf: lineOf2, inner }) {
  const list = node.getChild("ArgList");
  const args = [];
  const named = /* @__PURE__ */ new Map();
  let children = list === null ? [] : valuesIn(list);
  while (children.length > 0) {
    const [first, second, third] = children;
    const isNamed2 = second?.name === "AssignOp" && third !== void 0;
    if (isNamed2) named.set(textOf(first), inner(third));
    else args.push(inner(first));
    children = children.slice(isNamed2 ? 3 : 1);
  }
  const text = list === null ? "" : textOf(list).slice(1, -1);
  const [callee = node] = childrenOf(node);
  return { kind: "call", name: textOf(callee), args, named, text, line: lineOf2(node) };
}
function stringOf(node, { textOf, lineOf: lineOf2 }) {
  const parts = node.name === "String" ? [node] : childrenOf(node);
  const texts = parts.map((part) => {
    const [, before = "", , body] = STRING.exec(textOf(part)) ?? [];
    if (body === void 0 || /[fb]/i.test(before)) return void 0;
    if (/r/i.test(before)) return body;
    return body.replace(ESCAPED, (_, char = "") => ESCAPES[char] ?? char);
  });
  if (texts.some((text) => text === void 0)) return void 0;
  return { kind: "string", text: texts.join(""), line: lineOf2(node) };
}
function childrenOf(node) {
  const found = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) found.push(child);
  return found;
}
var valuesIn = (node) => childrenOf(node).filter(({ name }) => /^[A-Z]/.test(name) && name !== "Comment");
var pairs = (all) => all.flatMap((each, i) => i % 2 === 0 && i + 1 < all.length ? [[each, all[i + 1]]] : []);
function nodesIn(node, ...names) {
  const found = [];
  node.cursor().iterate((each) => {
    if (names.includes(each.name)) found.push(each.node);
  });
  return found;
}

// src/surveys/migrations/code/calls.ts
var CLOSING = { "(": ")", "[": "]", "{": "}" };
var MOST = 2e4;
function callsIn(text, names, isBare = false) {
  if (names.length === 0) return [];
  const pattern = new RegExp(`(?<![\\w$])(${names.join("|")})(?=\\s*\\(${isBare ? `|[ \\t]+[:"'\\w<%]` : ""})`, "g");
  const lineAt2 = linesIn(text);
  return [...text.matchAll(pattern)].map((match) => {
    const name = match[1] ?? "";
    const after = match.index + match[0].length;
    const open = /^\s*\(/.exec(text.slice(after, after + 80));
    const from = open === null ? after : after + open[0].length;
    const args = splitArguments(text, from, open === null).map((arg) => open === null ? withoutBlock(arg) : arg);
    return { name, args, text: args.join(","), line: lineAt2(match.index), at: match.index, from };
  });
}
var withoutBlock = (arg) => arg.replace(/(?<!\s)\s+do\b[\s\S]*|(?<!\s)\s*\{\s*\|[\s\S]*/, "");
function splitArguments(text, from, isBare) {
  const args = [];
  const open = [];
  let start = from;
  let at = from;
  for (const end = Math.min(text.length, from + MOST); at < end; at += 1) {
    const char = text[at];
    if (char === '"' || char === "'" || char === "`") at = endOfQuote(text, at);
    else if (CLOSING[char] !== void 0) open.push(CLOSING[char]);
    else if (char === open.at(-1)) open.pop();
    else if (open.length > 0) continue;
    else if (char === ")" || isBare && char === "\n" && !/,\s*$/.test(text.slice(start, at + 1)) && text.slice(start, at).trim() !== "")
      break;
    else if (char === ",") {
      args.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...args, text.slice(start, at).trim()].filter((arg) => arg !== "");
}
function endOfQuote(text, at) {
  const quote = text[at];
  const isLong = text.startsWith(quote.repeat(3), at);
  if (isLong) return Math.max(text.indexOf(quote.repeat(3), at + 3), at) + 2;
  for (let next = at + 1; next < text.length; next += 1) {
    if (text[next] === "\\") next += 1;
    else if (text[next] === quote || text[next] === "\n" && quote !== "`") return next;
  }
  return text.length;
}
function literal(arg) {
  const text = /^(?:\w+\s*=\s*)?(?:["'`]([\w.]+)["'`]|:(\w+))$/.exec(arg ?? "");
  return text?.[1] ?? text?.[2];
}
function withoutComments(text, sign) {
  let out = "";
  for (let at = 0; at < text.length; ) {
    const char = text[at];
    const isBlock = sign === "//" && text.startsWith("/*", at);
    let end = at + 1;
    if (char === '"' || char === "'" || char === "`") end = endOfQuote(text, at) + 1;
    else if (isBlock) end = Math.max(text.indexOf("*/", at + 2) + 2, at + 2);
    else if (text.startsWith(sign, at)) end = text.indexOf("\n", at) === -1 ? text.length : text.indexOf("\n", at);
    const part = text.slice(at, end);
    out += isBlock || text.startsWith(sign, at) ? part.replace(/[^\n]/g, " ") : part;
    at = end;
  }
  return out;
}

// src/surveys/migrations/code/reading.ts
var ONLY_WHEN_IT_RUNS = "its SQL is only known when it runs";
var takes = (does, ...names) => ({ args, line }) => {
  const values = names.map((name, i) => [name, literal(args[i])]);
  return values[0]?.[1] === void 0 ? [] : [{ does, line, table: "", ...Object.fromEntries(values) }];
};
function adds(words, ...names) {
  return (call, text) => takes("add-column", ...names)(call, text).map((operation2) => {
    const isRequired = words.required.test(call.text);
    return { ...operation2, fill: words.filled.test(call.text) ? "constant" : isRequired ? "nothing" : "null" };
  });
}
var indexes = (concurrently) => (call, text) => {
  const isConcurrent2 = concurrently.test(call.text);
  const more = isConcurrent2 ? { isConcurrent: true, effects: effectsOf("index concurrently") } : {};
  return takes("create-index", "table")(call, text).map((operation2) => ({ ...operation2, ...more }));
};
var unless = (words, reader2) => (call, text) => reader2(call, text).map((operation2) => words.test(call.text) ? { ...operation2, isNotValidated: true } : operation2);
var only = (words, reader2) => (call, text) => words.test(call.text) ? reader2(call, text) : [];

// src/surveys/migrations/code/django-data.ts
function functionsIn(program) {
  const all = nodesIn(program.top, "FunctionDefinition").flatMap((node) => {
    const name = node.getChild("VariableName");
    return name === null ? [] : [[program.textOf(name), node]];
  });
  return { program, byName: new Map(all) };
}
var MOST_FOLLOWED = 50;
function dataIn(name, { program, byName }, application) {
  if (!byName.has(name)) return void 0;
  const read = { operations: [], sql: [], unread: [] };
  const followed = /* @__PURE__ */ new Set([name]);
  for (const each of followed) {
    const body = byName.get(each);
    if (body === void 0) continue;
    for (const call of nodesIn(body, "CallExpression")) {
      const { does, more } = readCall(call, { program, body, application });
      if (does !== void 0) read.operations.push(does);
      if (more !== void 0) hand(more, program, read);
      const called = program.textOf(childrenOf(call)[0] ?? call);
      if (byName.has(called) && followed.size < MOST_FOLLOWED) followed.add(called);
    }
  }
  return read;
}
function hand(sql, program, read) {
  const value = program.asValue(sql);
  if (value.kind === "string") read.sql.push({ text: value.text, line: value.line });
  else read.unread.push({ line: program.lineOf(sql), reason: ONLY_WHEN_IT_RUNS });
}
function readCall(call, { program, body, application }) {
  const [callee, list] = childrenOf(call);
  if (callee?.name !== "MemberExpression" || list === void 0) return {};
  const [owner, ...rest] = childrenOf(callee);
  const method = rest.at(-1);
  if (owner === void 0 || method === void 0) return {};
  const name = program.textOf(method);
  if (name === "execute") {
    const sql = childrenOf(list).find(({ name: kind }) => /^[A-Z]/.test(kind));
    return sql === void 0 ? {} : { more: sql };
  }
  if (name !== "delete" && name !== "update") return {};
  const rows = rowsOf(program.textOf(owner), body, program);
  if (rows === void 0) return {};
  const hasWhere = /\.(?:filter|exclude|get|first|last)\(/.test(rows);
  const table = tableOf(rows, body, { program, application });
  return { does: { does: name, table, line: program.lineOf(call), ...hasWhere && { hasWhere } } };
}
function rowsOf(owner, body, program) {
  if (/\.objects\b|\._?(?:base|default)_manager\b/.test(owner)) return owner;
  const given = /^\w+$/.test(owner) ? givenTo(owner, body, program) : void 0;
  return given !== void 0 && /\.objects\b/.test(given) ? given : void 0;
}
function givenTo(name, body, program) {
  const found = nodesIn(body, "AssignStatement").find((node) => program.textOf(childrenOf(node)[0] ?? node) === name);
  const value = found && childrenOf(found).at(-1);
  return value && program.textOf(value);
}
function tableOf(rows, body, { program, application }) {
  const model = /^\w+/.exec(rows)?.[0] ?? "";
  const got = model === "apps" ? rows : givenTo(model, body, program) ?? "";
  const [, label = application.label, name = model] = /get_model\(\s{0,40}["'](?:(\w+)["']\s{0,40},\s{0,40}["']|(?:\w+\.)?)(\w+)["']/.exec(got) ?? [];
  const known = label === application.label ? application.models.get(name.toLowerCase())?.table : void 0;
  return known ?? `${label}_${name.toLowerCase()}`;
}

// src/surveys/migrations/code/django-migration.ts
var applicationOf = (file) => ({
  label: /(?<=^|\/)([^/]+)\/migrations\/[^/]+$/.exec(file)?.[1] ?? "",
  models: /* @__PURE__ */ new Map()
});
async function readDjango(text, application) {
  const program = await parsePython(text, linesIn(text));
  const read = { operations: [], sql: [], unread: [] };
  const course = { program, application, read, functions: functionsIn(program) };
  for (const [name, { value, line }] of listsIn(program)) {
    if (name !== "operations") continue;
    if (value.kind === "list") apply(value.items, course);
    else read.unread.push({ line, reason: "its operations are only known when it runs" });
  }
  return read;
}
function listsIn(program) {
  return nodesIn(program.top, "AssignStatement", "UpdateStatement").flatMap((node) => {
    const [name, , value] = childrenOf(node);
    if (name === void 0 || value === void 0 || !/_?operations$/.test(program.textOf(name))) return [];
    return [[program.textOf(name), { value: program.asValue(value), line: program.lineOf(node) }]];
  });
}
function apply(operations, course) {
  for (const each of operations) {
    if (each.kind === "call") applyOne(each, course);
    else course.read.unread.push({ line: 1, reason: "one of its operations is only known when it runs" });
  }
}
function applyOne(call, course) {
  const { application, read } = course;
  const name = classOf(call);
  if (name === "RunSQL") runSql(call, read);
  else if (name === "RunPython") runPython(call, course);
  else if (name === "SeparateDatabaseAndState") separate(call, course);
  else {
    const done = DJANGO[name]?.(call, application) ?? { unknown: `the operation ${name} is not Django’s own` };
    if ("unknown" in done) read.unread.push({ line: call.line, reason: done.unknown });
    else read.operations.push(...done);
  }
}
function separate({ args, named, line }, course) {
  const lists = new Map(listsIn(course.program));
  const itemsIn2 = (value) => {
    const given = value?.kind === "other" ? lists.get(value.text)?.value : value;
    return given?.kind === "list" ? given.items : void 0;
  };
  const database = named.get("database_operations") ?? args[0];
  const doing = itemsIn2(database) ?? [];
  if (database !== void 0 && itemsIn2(database) === void 0)
    course.read.unread.push({ line, reason: "its operations are only known when it runs" });
  apply(doing, course);
  const onlyState = { operations: [], sql: [], unread: [] };
  apply(itemsIn2(named.get("state_operations") ?? args[1]) ?? [], { ...course, read: onlyState });
}
function runSql({ args, named, line }, read) {
  const given = named.get("sql") ?? args[0];
  for (const each of given?.kind === "list" ? given.items : [given]) {
    const text = each?.kind === "list" ? each.items[0] : each;
    if (text?.kind === "string") read.sql.push({ text: text.text, line: text.line });
    else if (text?.kind !== "other" || !text.text.endsWith(".noop"))
      read.unread.push({ line, reason: ONLY_WHEN_IT_RUNS });
  }
}
function runPython({ args, named, line }, { application, read, functions }) {
  const code = named.get("code") ?? args[0];
  if (code?.kind === "other" && NOTHING2.test(code.text)) return;
  const name = code?.kind === "other" ? code.text : "";
  const data = dataIn(name, functions, application);
  if (data === void 0)
    read.unread.push({ line, reason: `the function ${nameOf(name)} is not in this file`, isOpen: true });
  else {
    read.operations.push(...data.operations);
    read.sql.push(...data.sql);
    read.unread.push(...data.unread);
  }
}
var NOTHING2 = /\.noop$|^lambda\b[^:]{0,200}:\s{0,9}None$/;
var nameOf = (text) => /^[\w.]{1,80}$/.exec(text)?.[0] ?? "that it runs";

// src/surveys/migrations/open-tables.ts
function openTables(history, answer, unseen) {
  const made = /* @__PURE__ */ new Map();
  const closed = /* @__PURE__ */ new Set();
  for (const { file, operations } of history) {
    for (const { does, table, to, line, isOff, isPrivate } of operations) {
      if (does === "create-table" && !table.includes(".") && !isPrivate && !made.has(table))
        made.set(table, { file, line });
      if (does === "drop-table") {
        made.delete(table);
        closed.delete(table);
      }
      if (does === "rename-table" && to !== void 0) renamed2(table, to, made, closed);
      if (does === "revoke") for (const each of table === "" ? made.keys() : [table]) closed.add(each);
      if (does === "row-security" && isOff) closed.delete(table);
      else if (does === "row-security") closed.add(table);
    }
  }
  for (const [table, place] of made)
    if (!closed.has(table) && !unseen.includes(table)) answer.open.push({ ...place, table });
}
function renamed2(from, to, made, closed) {
  const place = made.get(from);
  if (place === void 0) return;
  made.delete(from);
  if (to.includes(".")) return;
  made.set(to, place);
  if (closed.delete(from)) closed.add(to);
}

// src/surveys/migrations/operation.ts
var MOST_OPERATIONS = 1e4;

// src/surveys/migrations/postgres/column-types.ts
var SAME_BYTES = /* @__PURE__ */ new Set([
  ...["varchar>text", "text>varchar", "cidr>inet", "bit>varbit", "xml>text", "xml>varchar"],
  // citext's own casts, WITHOUT FUNCTION.
  ...["citext>text", "citext>varchar", "text>citext", "varchar>citext"]
]);
var GROWS = /* @__PURE__ */ new Set(["varchar", "varbit", "timestamp", "timestamptz", "time", "timetz"]);
var MOST_DIGITS = { timestamp: 6, timestamptz: 6, time: 6, timetz: 6 };
function rewritesFor(before, after) {
  const pair = `${before.name}>${after.name}`;
  if (pair === "timestamp>timestamptz" || pair === "timestamptz>timestamp") return !isWider(before, after);
  if (before.name === after.name) return !isWider(before, after);
  if (!SAME_BYTES.has(pair)) return true;
  return after.modifiers.length > 0 && !(after.name === "varchar" && isWider(before, after));
}
function isWider(before, after) {
  if (String(before.modifiers) === String(after.modifiers)) return true;
  if (after.modifiers.length === 0) return after.name !== "bpchar" && after.name !== "bit";
  if (after.name === "numeric") return isWiderNumber(before.modifiers, after.modifiers);
  const [from = MOST_DIGITS[before.name], to] = [before.modifiers[0], after.modifiers[0]];
  return GROWS.has(after.name) && from !== void 0 && to !== void 0 && to >= from;
}
var isWiderNumber = ([precision, scale = 0], [wider = 0, newScale = 0]) => precision !== void 0 && wider >= precision && scale === newScale;
function typeText({ name, modifiers }) {
  return modifiers.length === 0 ? name : `${name}(${modifiers.join(",")})`;
}

// src/surveys/migrations/schema.ts
function applyOperation(tables, operation2) {
  const columns = tables.get(operation2.table);
  if (operation2.does === "create-table" && columns === void 0)
    tables.set(operation2.table, new Map(Object.entries(operation2.columns ?? {})));
  if (operation2.does === "drop-table") tables.delete(operation2.table);
  if (operation2.does === "rename-table" && columns !== void 0) rename(tables, operation2.table, operation2.to);
  if (columns === void 0 || operation2.column === void 0) return;
  if (operation2.does === "rename-column") rename(columns, operation2.column, operation2.to);
  if (operation2.does === "drop-column") columns.delete(operation2.column);
  if ((operation2.does === "add-column" || operation2.does === "type-change") && operation2.type !== void 0)
    columns.set(operation2.column, operation2.type);
}
function rename(names, from, to) {
  const value = names.get(from);
  names.delete(from);
  if (value !== void 0 && to !== void 0) names.set(to, value);
}
function settled({ does, table, column = "", type, isComputed, effects: told }, tables) {
  const before = tables.get(table)?.get(column);
  if (does !== "type-change" || told === void 0) return told === void 0 ? {} : { effects: told };
  const stays = before !== void 0 && type !== void 0 && isComputed === void 0 && !rewritesFor(before, type);
  return { effects: effectsOf(stays ? "alter" : "rewrite"), ...before && { before } };
}

// src/surveys/migrations/operations.ts
function emptySchema() {
  return {
    tables: /* @__PURE__ */ new Map(),
    newTables: /* @__PURE__ */ new Set(),
    newColumns: /* @__PURE__ */ new Set(),
    neverNull: /* @__PURE__ */ new Set(),
    unvalidated: /* @__PURE__ */ new Map()
  };
}
function replayHistory(operations, schema) {
  for (const operation2 of operations) {
    const { table, notNull, isNotValidated, constraint: constraint2, validates } = operation2;
    const name = `${table}.${constraint2}`;
    if (notNull !== void 0 && !isNotValidated) schema.neverNull.add(`${table}.${notNull}`);
    if (notNull !== void 0 && isNotValidated) schema.unvalidated.set(name, notNull);
    const validated2 = validates && schema.unvalidated.get(name);
    if (validated2) schema.neverNull.add(`${table}.${validated2}`);
    applyOperation(schema.tables, operation2);
  }
}
function newOperations(operations, schema, place, mode) {
  let isOpen = false;
  let isEnded = false;
  const held = /* @__PURE__ */ new Map();
  return operations.map((given) => {
    const { does } = given;
    if (does === "commit" && !isOpen) isEnded = true;
    if (does === "begin" || does === "commit") isOpen = does === "begin";
    if (does === "begin" || does === "commit") held.clear();
    const isInTransaction = isOpen || !isEnded && mode.isInTransaction(given, operations);
    const operation2 = isInTransaction ? validatedAtOnce(given, held) : given;
    const told = {
      ...ofTheFile(operation2),
      ...place,
      ...met(operation2, schema),
      ...isInTransaction && { isInTransaction }
    };
    apply2(operation2, schema);
    return told;
  });
}
function validatedAtOnce(operation2, held) {
  const { table, constraint: constraint2, isNotValidated, validates } = operation2;
  if (constraint2 === void 0) return operation2;
  if (isNotValidated) held.set(`${table}.${constraint2}`, operation2);
  const first = validates && held.get(`${table}.${constraint2}`);
  return first ? { ...operation2, does: first.does, ...first.to !== void 0 && { to: first.to } } : operation2;
}
function ofTheFile({ does, line, table, column, to, fill, isConcurrent: isConcurrent2, isNotValidated, hasWhere }) {
  return {
    does,
    line,
    ...table !== "" && { table },
    ...column !== void 0 && { column },
    ...to !== void 0 && { to },
    ...fill && { fill },
    ...isConcurrent2 && { isConcurrent: isConcurrent2 },
    ...isNotValidated && { isNotValidated },
    ...hasWhere && { hasWhere }
  };
}
function met(operation2, schema) {
  const { effects, before } = settled(operation2, schema.tables);
  const { table, column, type, does } = operation2;
  const name = `${table}.${column}`;
  return {
    ...effects && { effects },
    ...does === "type-change" && type !== void 0 && { types: typesOf(before, type) },
    ...schema.newTables.has(table) && { isOnNewTable: true },
    ...schema.newColumns.has(name) && { isOnNewColumn: true },
    ...schema.neverNull.has(name) && { isNeverNull: true }
  };
}
var typesOf = (before, after) => before === void 0 ? `to ${typeText(after)}` : `${typeText(before)} to ${typeText(after)}`;
function apply2(operation2, schema) {
  const { does, table, column, to } = operation2;
  if (does === "create-table" && !schema.tables.has(table)) schema.newTables.add(table);
  if (does === "rename-table" && schema.newTables.has(table) && to !== void 0) schema.newTables.add(to);
  if (does === "add-column") schema.newColumns.add(`${table}.${column}`);
  replayHistory([operation2], schema);
}

// src/surveys/migrations/heads.ts
function headFaults({ runner, migrations }, read) {
  const texts = migrations.map((migration) => ({ migration, text: read(migration.file) }));
  if (texts.some(({ text }) => text === void 0)) return [];
  const all = texts.map(({ migration, text = "" }) => ({ migration, text: text.replace(/#[^\n]*/g, "") }));
  if (runner === "Django") return severalOf(djangoHeads(all));
  return runner === "Alembic" ? severalOf(alembicHeads(all)) : [];
}
function severalOf(heads) {
  const [first, ...others] = heads;
  return others.map(({ file }) => ({ file, fault: "several heads", ...first && { other: first.file } }));
}
function djangoHeads(all) {
  const before = new Set(
    all.flatMap(
      ({ text }) => [...text.matchAll(/\(\s{0,40}["']\w+["']\s{0,40},\s{0,40}["'](\w+)["']/g)].map(([, name = ""]) => name)
    )
  );
  return all.map(({ migration }) => migration).filter(({ name }) => !before.has(name));
}
function alembicHeads(all) {
  if (all.some(({ text }) => /^branch_labels\b[^=\r\n]{0,200}=\s{0,20}(?!None)\S/m.test(text))) return [];
  const before = new Set(
    all.flatMap(({ text }) => {
      const given = /^down_revision\b[^=\r\n]{0,200}=\s{0,20}(\([^)]{0,2000}\)|[^\n]*)/m.exec(text)?.[1] ?? "";
      return [...given.matchAll(/["'](\w+)["']/g)].map(([, id = ""]) => id);
    })
  );
  const idOf = (text) => /^revision\b[^=\r\n]{0,200}=\s{0,20}["'](\w+)["']/m.exec(text)?.[1];
  return all.filter(({ text }) => !before.has(idOf(text) ?? "")).map(({ migration }) => migration);
}

// src/surveys/migrations/order.ts
var UNIQUE = ["Supabase", "dbmate", "goose", "golang-migrate", "sqlx", "Flyway", "Rails"];
var IN_ORDER = ["Drizzle", "Supabase", "goose", "golang-migrate", "Flyway"];
var SUMMED = ["sqlx", "Flyway"];
function orderFaults(history, before, read) {
  const { runner, migrations } = history;
  return [
    ...UNIQUE.includes(runner) ? twice(migrations) : [],
    ...before === void 0 ? [] : changed(history, before),
    ...runner === "Drizzle" ? journal(history, read) : [],
    ...headFaults(history, read)
  ];
}
function twice(migrations) {
  const first = /* @__PURE__ */ new Map();
  return migrations.flatMap(({ file, version }) => {
    const other = first.get(version);
    if (other === void 0) first.set(version, file);
    return other === void 0 ? [] : [{ file, fault: "twice", other }];
  });
}
function changed({ runner, migrations, folder }, { files, edited, present }) {
  const old = migrations.filter(({ file }) => files.has(file));
  const last = old.at(-1);
  const fault = SUMMED.includes(runner) ? "edited" : "edited unseen";
  const late = migrations.filter(
    (each) => !files.has(each.file) && last !== void 0 && inOrder(runner)(each, last) < 0
  );
  const gone = [...files].filter(
    (file) => file.startsWith(`${folder}/`) && isMigration(file, runner) && !present.has(file)
  );
  return [
    ...old.filter(({ file }) => edited.has(file)).map(({ file }) => ({ file, fault })),
    ...(IN_ORDER.includes(runner) ? late : []).map(
      ({ file }) => ({ file, fault: "before the last one", ...last && { other: last.file } })
    ),
    ...(SUMMED.includes(runner) ? gone : []).map((file) => ({ file, fault: "taken away" }))
  ];
}
var isMigration = (file, runner) => runner === "Prisma" ? file.endsWith("/migration.sql") : /(?:^|\/)V?\d[^/]*\.sql$/.test(file) && !/\.down\.sql$/.test(file);
function journal({ folder, migrations }, read) {
  const file = journalOf(folder);
  const text = read(file);
  if (text === void 0) return [];
  const tags = journalNames(text);
  return [
    ...migrations.filter(({ name }) => !tags.includes(name)).map((each) => ({ file: each.file, fault: "not in the journal", other: file })),
    ...tags.filter((tag) => !migrations.some(({ name }) => name === tag)).map(
      (tag) => ({
        file,
        line: lineOf(text, `"${tag}"`),
        fault: "no file",
        other: `${folder}/${tag}.sql`
      })
    )
  ];
}

// src/surveys/migrations/code/model-table.ts
var snake = (name) => name.replace(/(?<=[a-z\d])(?=[A-Z])/g, "_").toLowerCase();
function tableOfModel(model) {
  const word = snake(model);
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, "ies");
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

// src/surveys/migrations/code/laravel-columns.ts
function lowered(all) {
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name.toLowerCase(), value]));
}
var TYPES2 = lowered({
  ...{ string: "varchar", tinyText: "varchar", enum: "varchar", char: "bpchar", ulid: "bpchar", foreignUlid: "bpchar" },
  ...{ text: "text", mediumText: "text", longText: "text", integer: "int4", unsignedInteger: "int4" },
  ...{ mediumInteger: "int4", unsignedMediumInteger: "int4", year: "int4", bigInteger: "int8", foreignId: "int8" },
  ...{ unsignedBigInteger: "int8", smallInteger: "int2", unsignedSmallInteger: "int2", tinyInteger: "int2" },
  ...{ unsignedTinyInteger: "int2", boolean: "bool", decimal: "numeric", unsignedDecimal: "numeric", float: "float8" },
  ...{ double: "float8", date: "date", dateTime: "timestamp", dateTimeTz: "timestamptz", timestamp: "timestamp" },
  ...{ timestampTz: "timestamptz", time: "time", timeTz: "timetz", json: "json", jsonb: "jsonb", uuid: "uuid" },
  ...{ foreignUuid: "uuid", binary: "bytea", ipAddress: "inet", macAddress: "macaddr", vector: "vector" },
  ...{ geometry: "geometry", geography: "geography", point: "point", set: "set", tsvector: "tsvector" }
});
var USUAL = lowered({
  ...{ string: [255], tinyText: [255], enum: [255], char: [255], ulid: [26], foreignUlid: [26], decimal: [8, 2] },
  ...{ dateTime: [0], dateTimeTz: [0], timestamp: [0], timestampTz: [0], time: [0], timeTz: [0] }
});
var COUNTED = /^(?:id|increments|bigIncrements|smallIncrements|mediumIncrements|tinyIncrements|integerIncrements)$/i;
var MORPHS = /^(?:uuid|ulid|numeric)?morphs$/i;
var NO_COLUMN2 = /^(?:drop\w*|rename\w*|index|unique|primary|foreign|fullText|spatialIndex|vectorIndex|rawIndex|rawColumn|nullable\w*|timestamps\w*|datetimes|softDeletes\w*|rememberToken|comment|engine|charset|collation|temporary|removeColumn|create|after|addColumn|computed)$/i;
var CALL = /\$table->(\w{1,60})\(\s{0,200}(?:["'](\w{1,100})["']|(?:\\?\w{1,60}\\){0,6}\\?(\w{1,60})::class)?/g;
var MOST_OF_CHAIN = 2e3;
function columnsIn(text) {
  const lineAt2 = linesIn(text);
  const read = { operations: [], unknown: [] };
  for (const { 1: method = "", 2: name, 3: model, index } of text.matchAll(CALL)) {
    const chain = chainAt(text, index);
    const line = lineAt2(index);
    if (NO_COLUMN2.test(method)) continue;
    const columns = columnsOf2(method, name, model);
    if (columns === void 0) read.unknown.push({ line, name: method });
    else read.operations.push(...columns.flatMap((column) => columnOf(method, column, chain, line)));
  }
  return read;
}
function chainAt(text, at) {
  const rest = text.slice(at, at + MOST_OF_CHAIN);
  const ends = [rest.indexOf(";"), rest.indexOf("$table->", 1)].filter((end) => end !== -1);
  return rest.slice(0, Math.min(rest.length, ...ends));
}
function columnsOf2(method, name, model) {
  if (MORPHS.test(method)) return [`${name}_type`, `${name}_id`];
  if (method.toLowerCase() === "foreignidfor") return [name ?? `${snake(model ?? "")}_id`];
  if (COUNTED.test(method)) return [name ?? "id"];
  if (TYPES2[method.toLowerCase()] === void 0) return void 0;
  return name === void 0 ? [] : [name];
}
function columnOf(method, column, chain, line) {
  const of = { table: "", column, line };
  const type = typeOf2(method, chain);
  if (/->change\(/.test(chain)) {
    const isRequired = /->nullable\(\s{0,40}false/.test(chain);
    return [
      { does: "type-change", ...of, ...type && { type }, effects: effectsOf("rewrite") },
      ...isRequired ? [{ does: "set-not-null", ...of }] : []
    ];
  }
  const fill = COUNTED.test(method) ? "serial" : fillOf(chain);
  return [
    {
      does: "add-column",
      ...of,
      ...type && { type },
      fill,
      ...fill !== "constant" && fill !== "null" && fill !== "nothing" && { effects: effectsOf("rewrite") }
    }
  ];
}
function fillOf(chain) {
  if (/->(?:default|useCurrent)\(/.test(chain)) return "constant";
  if (/->storedAs\(/.test(chain)) return "stored";
  if (/->virtualAs\(/.test(chain)) return "constant";
  return /->nullable\(\s{0,40}(?:true)?\s{0,40}\)/.test(chain) ? "null" : "nothing";
}
function typeOf2(method, chain) {
  const name = TYPES2[method.toLowerCase()];
  if (name === void 0) return void 0;
  const given = /^\$table->\w+\(\s{0,40}["']\w+["']((?:\s{0,9},\s{0,9}(?:\w{1,20}:\s{0,9})?\d{1,5}){1,2})\s{0,9}\)/.exec(
    chain
  )?.[1];
  return { name, modifiers: given?.match(/\d+/g)?.map(Number) ?? USUAL[method.toLowerCase()] ?? [] };
}

// src/surveys/migrations/code/laravel.ts
var LARAVEL = {
  "Schema::create": createdTable,
  "Schema::drop": takes("drop-table", "table"),
  "Schema::dropIfExists": takes("drop-table", "table"),
  "Schema::rename": takes("rename-table", "table", "to"),
  "Schema::table": changedTable,
  "Schema::dropColumns": ({ args: [table, ...columns], line }) => namesIn(columns.join()).map((column) => ({ does: "drop-column", table: literal(table) ?? "", column, line })),
  "DB::table": rowsOf2
};
var namesIn = (text) => [...text.matchAll(/["'](\w+)["']/g)].map(([, name = ""]) => name);
var MOST_OF_CHAIN2 = 2e3;
var WHERE = /->(?:or)?where\w{0,30}\(|::where\w{0,30}\(|->(?:find|take|limit|first)\w{0,20}\(/i;
function rowsOf2({ args: [table], line, from }, text) {
  const name = literal(table);
  return name === void 0 ? [] : rowsIn(text.slice(from, from + MOST_OF_CHAIN2), name, line);
}
function rowsIn(text, table, line) {
  const chain = text.split(";", 1)[0] ?? "";
  const does = /(?:->|::)(delete|forceDelete|truncate|update)\(/.exec(chain)?.[1];
  if (does === void 0) return [];
  const kind = does === "forceDelete" ? "delete" : does;
  return [{ does: kind, table, line, ...WHERE.test(chain) && { hasWhere: true } }];
}
function eloquentRows(text) {
  const lineAt2 = linesIn(text);
  const starts = text.matchAll(
    /(?<![\w\\$])(?:\\?\w{1,60}\\){0,6}([A-Z]\w{0,60})::(?:query|where\w{0,30}|truncate|withTrashed|withoutGlobalScopes?)\(/g
  );
  return [...starts].flatMap(({ 0: head, 1: model = "", index }) => {
    if (model === "DB" || model === "Schema") return [];
    return rowsIn(text.slice(index + head.indexOf(model), index + MOST_OF_CHAIN2), tableOf2(model, text), lineAt2(index));
  });
}
function tableOf2(model, text) {
  const at = text.search(new RegExp(`\\bclass\\s{1,9}${model}\\b`));
  const named = at === -1 ? void 0 : /\$table\s{0,9}=\s{0,9}["'](\w{1,100})/.exec(text.slice(at, at + 400))?.[1];
  return named ?? tableOfModel(model);
}
function bodyOf({ args, from }, text) {
  const body = args.slice(1).join(",");
  const begin = text.indexOf(body.slice(0, 40), from);
  return `${text.slice(0, Math.max(0, begin)).replace(/[^\n]+/g, "")}${body}`;
}
function createdTable(call, text) {
  const table = literal(call.args[0]);
  if (table === void 0) return [];
  const { operations } = columnsIn(bodyOf(call, text));
  const columns = Object.fromEntries(
    operations.flatMap(({ column, type }) => column && type ? [[column, type]] : [])
  );
  const neverNull2 = operations.filter(({ does, fill }) => does === "add-column" && fill !== "null");
  return [
    { does: "create-table", table, line: call.line, columns },
    ...neverNull2.map(({ column = "" }) => ({ does: "other", table, line: call.line, notNull: column }))
  ];
}
function changedTable(call, text) {
  const table = literal(call.args[0]);
  if (table === void 0) return [];
  const inner = bodyOf(call, text);
  const operations = callsIn(inner, Object.keys(INNER)).flatMap((each) => INNER[each.name]?.(each, inner) ?? []);
  return [...operations, ...columnsIn(inner).operations].map((operation2) => ({ ...operation2, table }));
}
var unknownLaravel = (text) => columnsIn(text).unknown.map(({ line, name }) => ({ line, reason: `the method ${name} is not Laravel’s own` }));
var dropsNamed = (...columns) => ({ args, line }) => columns.map((columnOf2) => ({ does: "drop-column", table: "", column: columnOf2(literal(args[0]) ?? ""), line }));
var DATES = [() => "created_at", () => "updated_at"];
var INNER = {
  dropSoftDeletes: dropsNamed((name) => name || "deleted_at"),
  dropSoftDeletesTz: dropsNamed((name) => name || "deleted_at"),
  dropTimestamps: dropsNamed(...DATES),
  dropTimestampsTz: dropsNamed(...DATES),
  dropRememberToken: dropsNamed(() => "remember_token"),
  dropMorphs: dropsNamed(
    (name) => `${name}_type`,
    (name) => `${name}_id`
  ),
  dropConstrainedForeignId: dropsNamed((name) => name),
  dropConstrainedForeignIdFor: ({ args, line }) => [
    {
      does: "drop-column",
      table: "",
      column: `${snake(/(?<!\w)(\w{1,60})::class/.exec(args[0] ?? "")?.[1] ?? "")}_id`,
      line
    }
  ],
  dropColumn: ({ text, line }) => namesIn(text).map((column) => ({ does: "drop-column", table: "", column, line })),
  dropColumns: ({ text, line }) => namesIn(text).map((column) => ({ does: "drop-column", table: "", column, line })),
  renameColumn: ({ args, line }) => [
    { does: "rename-column", table: "", column: literal(args[0]) ?? "", to: literal(args[1]) ?? "", line }
  ],
  unique: ({ line }) => [{ does: "add-unique", table: "", line }],
  index: ({ line }) => [{ does: "create-index", table: "", line }],
  foreign: ({ line }) => [{ does: "add-foreign-key", table: "", line }]
};

// src/surveys/migrations/code/literal.ts
var QUOTED = /\s*([rbfuRBFU]{0,2})(?:"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|`((?:[^`\\]|\\[\s\S])*)`)/y;
var AROUND = /\s*(?:sql\s*=\s*)?(?:(?:(?:sa\.)?text|(?:DB::|sequelize\.|Sequelize\.)?(?:raw|literal))\s*\(\s*)?(?:sql(?=`))?/y;
var BETWEEN = /\s*(?:\+|\.(?=\s*["'])|\\\n)?/y;
var BEHIND = /(?:\.(?:squish|strip|trim|strip_heredoc)(?:\(\))?)?(?:\s*[,)\]};]|\s*$|[ \t\r]*\n(?!\s*[+.%])|[ \t]*(?:do|if|unless)\b)/y;
var HEREDOC = /\s*<<[~<-]?["']?(\w+)(?!\w)["']?[^\n]*\n([\s\S]*?)^[ \t]*\1\b/my;
var NAME = /\s*(?:sql\s*=\s*)?(?:self\.|this\.|cls\.|\$)?([\w$]+)\s*(?:[,)\n]|$)/y;
var SET = /(?<![\w$.])\$?(\w[\w$]*)\s*(?::\s*\w+\s*)?=(?![=>])/g;
var PUT_IN = /\$\{[^}]{0,999}\}|#\{[^}]{0,999}\}|\{\$[^}]{0,999}\}|(?<![$\w])\$[a-z_]\w{0,60}(?![\w$])/gi;
var PUT_IN_F = /\{[^{}]{0,999}\}/g;
var NAMED = "x";
var MOST2 = 5e4;
function literalsIn(program) {
  let set;
  return (at) => {
    const found = inPlace(program, at);
    const name = found === void 0 ? matchAt(NAME, program, at)?.[1] : void 0;
    if (name === void 0) return found;
    set ??= Map.groupBy(
      [...program.matchAll(SET)].map((each) => ({ name: each[1] ?? "", at: each.index + each[0].length })),
      (each) => each.name
    );
    const [first, second] = set.get(name) ?? [];
    return first === void 0 || second !== void 0 ? void 0 : inPlace(program, first.at);
  };
}
function inPlace(program, at) {
  const found = heredocAt(program, at) ?? quotedAt(program, at);
  return found === void 0 || found.text.trimStart().startsWith(NAMED) ? void 0 : { ...found, text: found.text.replaceAll(NAMED, "x") };
}
function heredocAt(program, at) {
  const found = matchAt(HEREDOC, program, at);
  if (found === void 0) return void 0;
  return { text: filled(found[2] ?? "", ""), at: at + found[0].indexOf("\n") + 1 };
}
function quotedAt(program, at) {
  let text = "";
  let first;
  let end = endOf(AROUND, program, at);
  for (let found = matchAt(QUOTED, program, end); found !== void 0; found = matchAt(QUOTED, program, end)) {
    const behind = end + found[0].length;
    const raw = found.slice(2).find((each) => each !== void 0) ?? "";
    first ??= end + found[0].search(/["'`]/);
    const next = endOf(BETWEEN, program, behind);
    const isLast = matchAt(QUOTED, program, next) === void 0;
    end = isLast ? behind : next;
    text += filled(raw, found[1] ?? "") + program.slice(behind, end).replace(/[^\n]/g, "");
  }
  return first === void 0 || matchAt(BEHIND, program, end) === void 0 ? void 0 : { text, at: first };
}
function filled(text, prefix) {
  const named = /f/i.test(prefix) ? text.replace(PUT_IN_F, NAMED) : text;
  return named.replace(PUT_IN, NAMED).replace(/\\(["'`])/g, "$1").replace(/\\[nt]/g, " ");
}
function matchAt(pattern, text, at) {
  pattern.lastIndex = 0;
  return pattern.exec(text.slice(at, at + MOST2)) ?? void 0;
}
var endOf = (pattern, text, at) => at + (matchAt(pattern, text, at)?.[0].length ?? 0);

// src/surveys/migrations/code/rails-columns.ts
var RAILS_FILL = {
  required: /\bnull:\s{0,9}false|\bnull\s{0,9}=>\s{0,9}false/,
  filled: /\bdefault(?::|\s{0,9}=>)/
};
var TYPES3 = {
  ...{
    string: "varchar",
    text: "text",
    bigint: "int8",
    float: "float8",
    datetime: "timestamp",
    timestamp: "timestamp"
  },
  ...{ timestamptz: "timestamptz", time: "time", date: "date", binary: "bytea", blob: "bytea", boolean: "bool" },
  ...{ json: "json", jsonb: "jsonb", uuid: "uuid", inet: "inet", cidr: "cidr", citext: "citext", hstore: "hstore" },
  ...{ primary_key: "int8", references: "int8", belongs_to: "int8" }
};
var NUMBERS = ["decimal", "numeric"];
var optionIn = (text, name) => {
  const found = new RegExp(`\\b${name}(?::|\\s{0,9}=>)\\s{0,9}(\\d{1,6})`).exec(text)?.[1];
  return found === void 0 ? [] : [Number(found)];
};
function railsType(kind, options) {
  if (NUMBERS.includes(kind))
    return { name: "numeric", modifiers: [...optionIn(options, "precision"), ...optionIn(options, "scale")] };
  const [limit] = optionIn(options, "limit");
  if (kind === "integer")
    return { name: limit === void 0 || limit === 4 ? "int4" : limit > 4 ? "int8" : "int2", modifiers: [] };
  const name = TYPES3[kind];
  if (name === void 0 || /\barray(?::|\s{0,9}=>)\s{0,9}true/.test(options)) return void 0;
  const isDated = name.startsWith("time");
  return {
    name,
    modifiers: isDated ? optionIn(options, "precision") : name === "varchar" && limit !== void 0 ? [limit] : []
  };
}
var VOLATILE = /\b(?:gen_random_uuid|uuid_generate_v\w{1,4}|uuidv\d|random|clock_timestamp|timeofday|nextval)\s{0,9}\(/;
function rewritingFill(kind, options) {
  if (/^(?:big|small)?serial$|^primary_key$/.test(kind)) return "serial";
  if (kind === "virtual") return /\bstored:\s{0,9}true/.test(options) ? "stored" : void 0;
  return RAILS_FILL.filled.test(options) && VOLATILE.test(options) ? "volatile" : void 0;
}
function changedColumn(of, kind, options) {
  const type = railsType(kind, options);
  return [
    { does: "type-change", ...of, ...type && { type }, effects: effectsOf("rewrite") },
    ...RAILS_FILL.required.test(options) ? [{ does: "set-not-null", ...of }] : []
  ];
}
function callsInBlock({ at }, text) {
  const variable = /\|\s{0,9}(\w{1,40})\s{0,9}\|/.exec(text.slice(at, at + 400))?.[1];
  if (variable === void 0) return [];
  const indent = /(?<![ \t])[ \t]*$/.exec(text.slice(Math.max(0, at - 400), at))?.[0] ?? "";
  const end = text.slice(at).search(new RegExp(`^${indent}end\\b`, "m"));
  const body = text.slice(at, end === -1 ? void 0 : at + end);
  const inner = `${text.slice(0, at).replace(/[^\n]+/g, "")}${body}`;
  const lineAt2 = linesIn(inner);
  const bare = [...inner.matchAll(new RegExp(`^[ \\t]*(${variable}\\.(\\w+))[ \\t]*$`, "gm"))].map(
    ({ 1: name = "", 2: method = "", index }) => {
      const from = inner.indexOf(name, index);
      return { name, method, args: [], text: "", line: lineAt2(from), at: from, from };
    }
  );
  const calls = callsIn(inner, [`${variable}\\.\\w+`], true).map((each) => ({
    ...each,
    method: each.name.split(".").at(-1) ?? ""
  }));
  return [...calls, ...bare];
}
function createdTable2(call, text) {
  const table = literal(call.args[0]);
  if (table === void 0) return [];
  const calls = callsInBlock(call, text).filter(
    ({ method }) => TYPES3[method] || NUMBERS.includes(method) || method === "integer"
  );
  const known = calls.flatMap(
    ({ method, args, text: options }) => args.flatMap((arg) => {
      const name = literal(arg);
      return name === void 0 ? [] : [{ column: POINTS.test(method) ? `${name}_id` : name, type: railsType(method, options), options }];
    })
  );
  const columns = Object.fromEntries(known.flatMap(({ column, type }) => type ? [[column, type]] : []));
  const neverNull2 = known.filter(({ options }) => RAILS_FILL.required.test(options));
  return [
    { does: "create-table", table, line: call.line, columns },
    ...neverNull2.map(({ column }) => ({ does: "other", table, line: call.line, notNull: column }))
  ];
}
var POINTS = /^(?:references|belongs_to)$/;

// src/surveys/migrations/code/rails.ts
var added = (call, text) => adds(
  RAILS_FILL,
  "table",
  "column"
)(call, text).map((operation2) => {
  const kind = literal(call.args[2]) ?? "";
  const type = railsType(kind, call.text);
  const fill = rewritingFill(kind, call.text);
  return { ...operation2, ...type && { type }, ...fill && { fill, effects: effectsOf("rewrite") } };
});
var forced = ({ args, text, line }, table = literal(args[0])) => table !== void 0 && /\bforce:\s{0,9}(?:true|:cascade)/.test(text) ? [{ does: "drop-table", table, line }] : [];
var check = (call, text) => unless(/validate:\s*false/, takes("add-check", "table"))(call, text).map((operation2) => {
  const notNull = NOT_NULL.exec(call.args[1] ?? "")?.[1];
  const constraint2 = nameIn2(call.text);
  return { ...operation2, ...notNull && { notNull }, ...constraint2 && { constraint: constraint2 } };
});
var NOT_NULL = /^["']\s{0,9}"?(\w{1,63})"?\s{1,9}IS\s{1,9}NOT\s{1,9}NULL\s{0,9}["']$/i;
var nameIn2 = (text) => /\bname:\s{0,9}[:"'](\w{1,63})/.exec(text)?.[1];
var validated = ({ args, text, line }) => {
  const [table, constraint2] = [literal(args[0]), nameIn2(text) ?? literal(args[1])];
  return table === void 0 || constraint2 === void 0 ? [] : [{ does: "other", table, line, constraint: constraint2, validates: true }];
};
var pointing = (reader2) => (call, text) => reader2(call, text).map((operation2) => ({ ...operation2, column: `${operation2.column}_id` }));
var reference = (call, text) => {
  const [column] = pointing(adds(RAILS_FILL, "table", "column"))(call, text);
  if (column === void 0) return [];
  const isQuiet = /\bindex:\s{0,9}(?:false|\{[^}]{0,200}:concurrently)/.test(call.text);
  return [column, ...isQuiet ? [] : [{ does: "create-index", table: column.table, line: call.line }]];
};
var RAILS = {
  create_table: (call, text) => [...forced(call), ...createdTable2(call, text)],
  create_join_table: (call) => forced(call, /\btable_name:\s{0,9}[:"'](\w+)/.exec(call.text)?.[1] ?? joined(call.args)),
  drop_table: takes("drop-table", "table"),
  rename_table: takes("rename-table", "table", "to"),
  add_column: added,
  add_columns: added,
  add_reference: reference,
  add_belongs_to: reference,
  remove_column: takes("drop-column", "table", "column"),
  remove_columns: ({ args: [table, ...columns], line }) => columns.flatMap((each) => {
    const column = literal(each);
    return column === void 0 ? [] : [{ does: "drop-column", table: literal(table) ?? "", column, line }];
  }),
  remove_reference: pointing(takes("drop-column", "table", "column")),
  remove_belongs_to: pointing(takes("drop-column", "table", "column")),
  drop_join_table: ({ args, text, line }) => [
    { does: "drop-table", table: /\btable_name:\s{0,9}[:"'](\w+)/.exec(text)?.[1] ?? joined(args), line }
  ],
  add_timestamps: ({ args, text, line }) => RAILS_FILL.filled.test(text) || /\bnull:\s*true/.test(text) ? [] : [{ does: "add-column", table: literal(args[0]) ?? "", column: "created_at", line, fill: "nothing" }],
  remove_timestamps: ({ args, line }) => [
    { does: "drop-column", table: literal(args[0]) ?? "", column: "created_at", line }
  ],
  rename_column: takes("rename-column", "table", "column", "to"),
  change_column: ({ args, text, line }) => {
    const [table, column, kind] = args.map(literal);
    return table === void 0 || column === void 0 ? [] : changedColumn({ table, column, line }, kind ?? "", text);
  },
  change_column_null: only(/,\s*false/, takes("set-not-null", "table", "column")),
  change_column_default: only(/,\s{0,9}nil\b|\bto:\s{0,9}nil\b/, takes("drop-default", "table", "column")),
  remove_index: only(/algorithm:\s*:concurrently/, ({ line }) => [
    { does: "other", table: "", line, isConcurrent: true, effects: effectsOf("index concurrently") }
  ]),
  change_table: changedTable2,
  add_index: indexes(/algorithm:\s*:concurrently/),
  add_foreign_key: (call, text) => unless(/validate:\s*false/, takes("add-foreign-key", "table", "to"))(call, text).map((each) => ({
    ...each,
    constraint: nameIn2(call.text) ?? each.to ?? ""
  })),
  validate_foreign_key: validated,
  add_check_constraint: check,
  validate_check_constraint: validated,
  validate_constraint: validated,
  add_unique_constraint: unless(/\busing_index:/, takes("add-unique", "table")),
  // Old code writes the old label.
  rename_enum_value: ({ line }) => [{ does: "refuse-insert", table: "", line }],
  add_exclusion_constraint: takes("add-unique", "table"),
  truncate: takes("truncate", "table"),
  drop_view: takes("drop-table", "table")
};
var joined = (args) => [literal(args[0]), literal(args[1])].sort().join("_");
function changedTable2(call, text) {
  const table = literal(call.args[0]);
  if (table === void 0) return [];
  return callsInBlock(call, text).flatMap(({ method, args, line, text: options }) => {
    const names = args.map(literal).filter((name) => name !== void 0);
    const of = (column2) => ({ table, column: column2, line });
    const [column = "", to = ""] = names;
    if (method === "timestamps")
      return RAILS_FILL.filled.test(options) || /\bnull:\s*true/.test(options) ? [] : [required(of("created_at"))];
    if (names.length === 0) return [];
    if (method === "rename") return [{ does: "rename-column", ...of(column), to }];
    if (method === "remove") return names.map((name) => ({ does: "drop-column", ...of(name) }));
    if (REMOVES_REFERENCES.includes(method)) return names.map((name) => ({ does: "drop-column", ...of(`${name}_id`) }));
    if (method === "change") return changedColumn(of(column), to, options);
    if (method === "change_null") return /,\s{0,9}false/.test(options) ? [{ does: "set-not-null", ...of(column) }] : [];
    if (method === "change_default")
      return /,\s{0,9}nil\b|\bto:\s{0,9}nil\b/.test(options) ? [{ does: "drop-default", ...of(column) }] : [];
    if (NO_COLUMN3.includes(method)) return [];
    const isRequired = RAILS_FILL.required.test(options) && !RAILS_FILL.filled.test(options);
    const isPointing = method === "references" || method === "belongs_to";
    const added2 = isRequired ? required : optional;
    return (method === "column" ? [column] : names).map((name) => added2(of(isPointing ? `${name}_id` : name)));
  });
}
var required = (of) => ({
  does: "add-column",
  ...of,
  fill: "nothing"
});
var optional = (of) => ({
  does: "add-column",
  ...of,
  fill: "null"
});
var REMOVES_REFERENCES = ["remove_references", "remove_belongs_to"];
var NO_COLUMN3 = [
  ...["index", "rename_index", "remove_index", "foreign_key", "remove_foreign_key", "check_constraint"],
  ...["remove_check_constraint", "remove_timestamps", "unique_constraint", "exclusion_constraint", "column_exists?"]
];
var HARMLESS = /* @__PURE__ */ new Set([
  ...["rename_index", "change_column_comment", "change_table_comment", "remove_foreign_key"],
  ...[
    "remove_check_constraint",
    "remove_unique_constraint",
    "remove_exclusion_constraint",
    "create_enum",
    "rename_enum"
  ],
  ...["add_enum_value", "create_schema", "create_virtual_table"],
  // Scenic's: views.
  ...["create_view", "update_view"]
]);
var CHANGES = /^(?:add|remove|drop|rename|change|create|alter|truncate|resize|recreate|migrate|safe|safely|convert|cleanup|swap|copy|backfill|purge)_/;
function unknownRails(text) {
  return text.split("\n").flatMap((each, i) => {
    const name = /^[ \t]{0,80}([a-z_]\w{1,80}[?!]?)[ (]{1,3}(?::|["'])\w/.exec(each)?.[1];
    if (name === void 0 || !CHANGES.test(name) || name in RAILS || HARMLESS.has(name)) return [];
    return [{ line: i + 1, reason: `the call ${name} is not Rails’ own` }];
  });
}

// src/surveys/migrations/code/rails-models.ts
var ROWS = { delete_all: "delete", destroy_all: "delete", update_all: "update" };
var CHAIN_ENDS = /\.(delete_all|destroy_all|update_all)\b/g;
var NARROWS = /\.(?:where|rewhere|find_by|limit|joins|merge|not|in_batches\([^)]{0,40}start|having)\b/;
function modelRows(text) {
  const lineAt2 = linesIn(text);
  return [...text.matchAll(CHAIN_ENDS)].flatMap(({ 1: method = "", index }) => {
    const chain = chainBefore(text, index);
    const model = /(?<![\w:])(?:::)?([A-Z]\w{0,99}(?:::[A-Z]\w{0,99}){0,5})/.exec(chain);
    const does = ROWS[method];
    if (model === null || does === void 0) return [];
    const table = tableOf3(model[1] ?? "", text);
    return [{ does, table, line: lineAt2(index), ...NARROWS.test(chain) && { hasWhere: true } }];
  });
}
var MOST_LINES = 12;
function chainBefore(text, at) {
  const lines = text.slice(Math.max(0, at - 1200), at).split("\n").slice(-MOST_LINES);
  let first = lines.length - 1;
  while (first > 0 && /^\s*\./.test(lines[first] ?? "")) first -= 1;
  return lines.slice(first).join("\n");
}
function tableOf3(model, text) {
  const own = model.split("::").at(-1) ?? model;
  const at = text.search(new RegExp(`\\bclass\\s{1,9}${own}\\b`));
  const named = at === -1 ? void 0 : /\btable_name\s{0,9}=\s{0,9}["':](\w{1,100})/.exec(text.slice(at, at + 400))?.[1];
  return named ?? tableOfModel(own);
}

// src/surveys/migrations/code/alembic.ts
var KEPT_ALEMBIC = /nullable\s*=\s*True|server_default\s*=/;
var ALEMBIC_CHANGES = [
  [/new_column_name\s*=/, "rename-column"],
  [/(?<!existing_)nullable\s*=\s*False/, "set-not-null"],
  [/(?<!existing_)type_\s*=/, "type-change"]
];
var PLAIN = {
  create_table: takes("create-table", "table"),
  drop_table: takes("drop-table", "table"),
  rename_table: takes("rename-table", "table", "to"),
  drop_column: takes("drop-column", "table", "column"),
  add_column: ({ args, text, line }) => {
    const column = /Column\(\s*["'](\w+)["']/.exec(text)?.[1];
    const isRequired = /nullable\s*=\s*False/.test(text) && !KEPT_ALEMBIC.test(text);
    const table = literal(args[0]);
    return table === void 0 || column === void 0 ? [] : [{ does: "add-column", table, column, line, fill: isRequired ? "nothing" : "null" }];
  },
  alter_column: (call, text) => ALEMBIC_CHANGES.flatMap(
    ([words, does]) => words.test(call.text) ? takes(does, "table", "column")(call, text) : []
  ),
  create_index: ({ args, text, line }) => {
    const isConcurrent2 = /postgresql_concurrently\s*=\s*True/.test(text);
    const more = isConcurrent2 ? { isConcurrent: true, effects: effectsOf("index concurrently") } : {};
    return [{ does: "create-index", table: literal(args[1]) ?? "", line, ...more }];
  },
  create_foreign_key: unless(/postgresql_not_valid\s*=\s*True/, ({ args, line }) => [
    { does: "add-foreign-key", table: literal(args[1]) ?? "", line }
  ]),
  create_unique_constraint: ({ args, line }) => [{ does: "add-unique", table: literal(args[1]) ?? "", line }],
  create_check_constraint: unless(/postgresql_not_valid\s*=\s*True/, ({ args, line }) => [
    { does: "add-check", table: literal(args[1]) ?? "", line }
  ])
};
function batched(readers) {
  const within = (reader2) => (call, text) => {
    const before = text.slice(0, call.at);
    const name = /\b(\w+)\.$/.exec(before.slice(-80))?.[1];
    if (name === void 0 || name === "op") return reader2(call, text);
    const tables = [
      ...before.matchAll(/batch_alter_table\(\s{0,40}["'](\w{1,200})["'][^\n]{0,400}?\bas\s{1,20}(\w+)/g)
    ];
    const table = tables.findLast((each) => each[2] === name)?.[1];
    if (table === void 0) return reader2(call, text);
    const args = call.name === "create_index" || /constraint|foreign/.test(call.name) ? [call.args[0] ?? "", `'${table}'`, ...call.args.slice(1)] : [`'${table}'`, ...call.args];
    return reader2({ ...call, args, text: args.join(",") }, text);
  };
  return Object.fromEntries(Object.entries(readers).map(([name, reader2]) => [name, within(reader2)]));
}
var ALEMBIC = batched(PLAIN);

// src/surveys/migrations/code/query-interface.ts
var QUERY_FILL = {
  required: /\b(?:allowNull|isNullable)\s*:\s*false|\bnotNull\s*:\s*true/,
  filled: /\b(?:defaultValue|default)\s*:/
};
var QUERY_INTERFACE = {
  createTable: (call, text) => {
    const name = /\bname\s*:\s*["'`](\w+)["'`]/.exec(call.args[0] ?? "")?.[1];
    return name === void 0 ? takes("create-table", "table")(call, text) : [{ does: "create-table", table: name, line: call.line }];
  },
  dropTable: takes("drop-table", "table"),
  renameTable: takes("rename-table", "table", "to"),
  removeColumn: takes("drop-column", "table", "column"),
  dropColumn: takes("drop-column", "table", "column"),
  dropColumns: takes("drop-column", "table", "column"),
  renameColumn: takes("rename-column", "table", "column", "to"),
  changeColumn: takes("type-change", "table", "column"),
  alterColumn: (call, text) => takes(
    /\bnotNull\s*:\s*true/.test(call.text) ? "set-not-null" : /\btype\s*:/.test(call.text) ? "type-change" : "other",
    "table",
    "column"
  )(call, text),
  addColumn: (call, text) => {
    const name = /TableColumn\(\s{0,40}\{[^}]{0,1000}?\bname\s{0,20}:\s{0,20}["'`](\w+)/.exec(call.args[1] ?? "")?.[1];
    if (name === void 0) return adds(QUERY_FILL, "table", "column")(call, text);
    const isFilled = /\bisNullable\s*:\s*true|\bdefault\s*:|\bisGenerated\s*:/.test(call.text);
    const fill = isFilled ? "null" : "nothing";
    return takes("add-column", "table")(call, text).map((operation2) => ({ ...operation2, column: name, fill }));
  },
  addColumns: adds(QUERY_FILL, "table"),
  addIndex: indexes(/concurrently\s*:\s*true/),
  createIndex: indexes(/concurrently\s*:\s*true/)
};

// src/surveys/migrations/code/chains.ts
var NO_COLUMN4 = /^(?:drop\w*|rename\w*|index|unique|primary|foreign|references|on|timestamps|increments|bigIncrements|comment|engine|charset|collate|setNullable|inherits)$/;
function chainsIn(text) {
  const starts = [...text.matchAll(/(?<![\w.)])\w+\.(\w+)\(\s*["'](\w+)["']/g)];
  const lineAt2 = linesIn(text);
  return starts.flatMap(({ 1: method = "", 2: column = "", index }, i) => {
    if (NO_COLUMN4.test(method)) return [];
    const rest = text.slice(index, starts[i + 1]?.index ?? text.length);
    const chain = rest.slice(0, rest.indexOf(";") === -1 ? rest.length : rest.indexOf(";"));
    const base = { table: "", column, line: lineAt2(index) };
    if (/\.alter\(/.test(chain)) return [{ ...base, does: "type-change" }];
    return [{ ...base, does: "add-column", fill: knexFill(chain) }];
  });
}
function knexFill(chain) {
  if (/\.defaultTo\(/.test(chain)) return "constant";
  return /\.notNullable\(/.test(chain) ? "nothing" : "null";
}

// src/surveys/migrations/code/table-scopes.ts
var KNEX = {
  createTable: takes("create-table", "table"),
  createTableIfNotExists: takes("create-table", "table"),
  dropTable: takes("drop-table", "table"),
  dropTableIfExists: takes("drop-table", "table"),
  renameTable: takes("rename-table", "table", "to"),
  alterTable: inTable(),
  table: inTable()
};
var INNER2 = {
  dropColumn: ({ text, line }) => namesIn2(text).map((column) => ({ does: "drop-column", table: "", column, line })),
  dropColumns: ({ text, line }) => namesIn2(text).map((column) => ({ does: "drop-column", table: "", column, line })),
  dropTimestamps: ({ line }) => ["created_at", "updated_at"].map((column) => ({ does: "drop-column", table: "", column, line })),
  renameColumn: ({ args, line }) => [
    { does: "rename-column", table: "", column: literal(args[0]) ?? "", to: literal(args[1]) ?? "", line }
  ]
};
var namesIn2 = (text) => [...text.matchAll(/["'`](\w+)["'`]/g)].map(([, name = ""]) => name);
function inTable() {
  return ({ args, from }, text) => {
    const table = literal(args[0]);
    if (table === void 0) return [];
    const body = args.slice(1).join(",");
    const begin = text.indexOf(body.slice(0, 40), from);
    const inner = `${text.slice(0, begin).replace(/[^\n]+/g, "")}${body}`;
    const operations = callsIn(inner, Object.keys(INNER2)).flatMap((call) => INNER2[call.name]?.(call, inner) ?? []);
    return [...operations, ...chainsIn(inner)].map((operation2) => ({ ...operation2, table }));
  };
}

// src/surveys/migrations/code/readers.ts
function readersOf(runner) {
  if (runner === "Rails") return RAILS;
  if (runner === "Alembic") return ALEMBIC;
  if (runner === "Laravel") return LARAVEL;
  if (runner === "Knex") return KNEX;
  return runner === "Sequelize" || runner === "TypeORM" || runner === "node-pg-migrate" ? QUERY_INTERFACE : {};
}

// src/surveys/migrations/code/code.ts
var RAW = {
  Knex: ["raw"],
  TypeORM: ["query"],
  Sequelize: ["query"],
  "node-pg-migrate": ["sql"],
  Rails: ["execute"],
  Alembic: ["execute"],
  Laravel: ["statement", "unprepared", "DB::delete", "DB::update", "DB::affectingStatement"]
};
var NOTHING3 = /^(?:sa\.)?select\(|^$/;
function readCode(runner, up) {
  const isHash = runner === "Rails" || runner === "Alembic";
  const text = forward(runner, withoutComments(up, isHash ? "#" : "//"));
  const readers = readersOf(runner);
  const calls = callsIn(text, Object.keys(readers), runner === "Rails");
  const operations = operationsIn(calls, readers, text);
  operations.push(...ROWS2[runner]?.(text) ?? []);
  const lineAt2 = linesIn(text);
  const literalAt = literalsIn(text);
  const sql = [];
  const unread = [...withoutTable(calls), ...UNKNOWN[runner]?.(text) ?? []];
  for (const call of callsIn(text, RAW[runner] ?? [], runner === "Rails")) {
    if (NOTHING3.test(call.args[0] ?? "")) continue;
    const found = textsOf(call, literalAt);
    if (found === void 0) unread.push({ line: call.line, reason: ONLY_WHEN_IT_RUNS });
    else sql.push(...found.map((each) => ({ text: each.text, line: lineAt2(each.at) })));
  }
  return { operations: operations.sort((a, b) => a.line - b.line), sql, unread };
}
var ROWS2 = { Rails: modelRows, Laravel: eloquentRows };
var UNKNOWN = {
  Rails: unknownRails,
  Laravel: unknownLaravel
};
var TAKING = /^(?:drop_?table\w*|remove_?columns?|remove_(?:reference|belongs_to|timestamps)|rename_?(?:table|column)|change_column(?:_null)?|dropColumns?|renameColumn|changeColumn|alterColumn|drop_column|rename_table|alter_column|Schema::(?:table|drop\w*|rename))$/i;
var withoutTable = (calls) => calls.filter(({ name, args }) => TAKING.test(name) && args.length > 0 && !isNamed(args[0] ?? "")).map(({ line, name }) => ({ line, reason: `which table ${name} is about is only known when it runs` }));
var isNamed = (arg) => literal(arg) !== void 0 || /["'`]/.test(arg);
function operationsIn(calls, readers, text) {
  const operations = [];
  for (const call of calls) {
    if (operations.length > MOST_OPERATIONS) break;
    for (const each of readers[call.name]?.(call, text) ?? []) operations.push(each);
  }
  return operations;
}
function withoutDown(text) {
  let out = "";
  let done = 0;
  const endless = /* @__PURE__ */ new Set();
  for (const { 0: head, 1: indent = "", index } of text.matchAll(/^([ \t]*)\w+\.down[ \t]+do\b/gm)) {
    if (index < done || endless.has(indent)) continue;
    const from = index + head.length;
    const length = text.slice(from).search(new RegExp(`^${indent}end\\b`, "m"));
    if (length === -1) endless.add(indent);
    else {
      out += text.slice(done, index) + text.slice(index, from + length).replace(/[^\n]+/g, "");
      done = from + length + indent.length + "end".length;
    }
  }
  return out + text.slice(done);
}
function forward(runner, text) {
  if (runner === "Rails") return withoutDown(text.replace(/\b\w+\.down[ \t]*\{[^{}\n]*\}/g, ""));
  return runner === "Laravel" ? text.replace(/\b(Schema|DB)::connection\([^()\n]{0,200}\)->/g, "$1::") : text;
}
function textsOf({ args: [first = ""], from }, literalAt) {
  const list = /^(?:sql\s*=\s*)?\[([\s\S]*)\]$/.exec(first)?.[1];
  if (list === void 0) return whole([literalAt(from)]);
  return whole(
    splitArguments(list, 0, false).map((each) => {
      const found = literalsIn(each.replace(/^\(/, ""))(0);
      return found && { text: found.text, at: from };
    })
  );
}
var whole = (all) => all.every((each) => each !== void 0) ? all : void 0;

// src/surveys/migrations/statements.ts
var ROUTINE = /^CREATE\s+(?:OR\s+REPLACE\s+)?(?:DEFINER\s*=\s*\S+\s+)?(?:TEMP\w*\s+)?(?:TRIGGER|PROCEDURE|FUNCTION|EVENT)\b/i;
var BEFORE = /^(?:\s+|--[^\n]*(?:\n|$)|#[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/;
var LOOK = 400;
function statementsOf(text) {
  const found = [];
  const lineAt2 = linesIn(text);
  let start = 0;
  let delimiter = ";";
  const end = (at) => {
    const before = BEFORE.exec(text.slice(start, at))?.[0].length ?? 0;
    const begin = start + before;
    const head = text.slice(begin, Math.min(at, begin + LOOK));
    const isOpen = ROUTINE.test(head) && /\bBEGIN\b/i.test(head) && !/\bEND\s*$/i.test(text.slice(Math.max(begin, at - 20), at));
    if (at < text.length && delimiter === ";" && isOpen) return;
    if (text.slice(begin, at).trim() !== "") found.push({ text: text.slice(begin, at), line: lineAt2(begin) });
    start = at + delimiter.length;
  };
  for (let at = 0; at < text.length; at += 1) {
    const given = (at === 0 || text[at - 1] === "\n") && /^DELIMITER[ \t]+(\S{1,8})[^\n]*/i.exec(text.slice(at, at + 40));
    if (given) {
      delimiter = given[1] ?? ";";
      at += given[0].length;
      start = at;
      continue;
    }
    const next = skipped(text, at);
    if (next > at) at = next - 1;
    else if (text.startsWith(delimiter, at)) end(at);
  }
  end(text.length);
  return found;
}
function skipped(text, at) {
  const char = text[at];
  const behind = (end, from) => {
    const found = text.indexOf(end, from);
    return found === -1 ? text.length : found + end.length;
  };
  if (char === "'" || char === '"' || char === "`") return endOfQuote2(text, at);
  if (text.startsWith("--", at) || char === "#") return behind("\n", at);
  return text.startsWith("/*", at) ? behind("*/", at + 2) : at;
}
function endOfQuote2(text, at) {
  for (let next = at + 1; next < text.length; next += 1) {
    if (text[next] === "\\" && text[at] !== "`") next += 1;
    else if (text[next] === text[at]) return next + 1;
  }
  return text.length;
}

// src/surveys/migrations/other-sql.ts
var WANTED = /^(?:ALTER\s+TABLE|DROP\s+TABLE|RENAME\s+TABLE|TRUNCATE|UPDATE|DELETE|CREATE\s+(?:TEMPORARY\s+)?TABLE)\b/i;
async function readOther(text, dialect) {
  const parse = await parserOf(dialect);
  const unread = [];
  const operations = statementsOf(text).flatMap((statement) => {
    if (!WANTED.test(statement.text)) return [];
    try {
      const trees = [parse(statement.text)].flat();
      return trees.flatMap((tree) => operationsOf(tree, statement));
    } catch {
      unread.push({
        line: statement.line,
        reason: `it is not valid ${dialect === "mysql" ? "MySQL" : "SQLite"} SQL`
      });
      return [];
    }
  });
  return { operations, unread };
}
async function parserOf(dialect) {
  const { default: module } = dialect === "mysql" ? await import("./lib-node-sql-parser.js") : await import("./lib-node-sql-parser.2.js");
  const parser = new module.Parser();
  return (sql) => parser.astify(sql, { database: dialect });
}
function operationsOf({ type, keyword, table, name, expr = [], where }, { text, line }) {
  const tables = namesOf(table ?? name);
  const [first = ""] = tables;
  const partial = where === null || where === void 0 ? {} : { hasWhere: true };
  if (type === "drop" && keyword === "table")
    return namesOf(name).map((each) => ({ does: "drop-table", table: each, line }));
  if (type === "rename") return renamed3(table, line);
  if (type === "truncate") return namesOf(name).map((each) => ({ does: "truncate", table: each, line }));
  if (type === "create" && keyword === "table") return [{ does: "create-table", table: first, line }];
  if (type === "update" || type === "delete") return [{ does: type, table: first, line, ...partial }];
  return type === "alter" ? expr.flatMap((change) => changed2(change, first, lineIn(text, change, line))) : [];
}
function changed2({ action, resource, table: to, column, old_column: old, definition, ...more }, table, line) {
  const name = column?.column ?? "";
  const type = {
    name: (definition?.dataType ?? "").toLowerCase(),
    modifiers: definition?.length === void 0 ? [] : [definition.length]
  };
  if (resource === "table" && action === "rename") return [{ does: "rename-table", table, to: to ?? "", line }];
  if (action === "drop" && resource === "column") return [{ does: "drop-column", table, column: name, line }];
  if (action === "add" && resource === "column")
    return [{ does: "add-column", table, column: name, type, line, fill: fillOf2(more) }];
  if (action === "rename" && resource === "column")
    return [{ does: "rename-column", table, column: old?.column ?? "", to: name, line }];
  if (action === "modify") return [{ does: "type-change", table, column: name, type, line }];
  if (action !== "change") return [];
  const before = old?.column ?? "";
  const isRenamed = before !== name;
  return [
    isRenamed ? { does: "rename-column", table, column: before, to: name, line } : { does: "type-change", table, column: name, type, line }
  ];
}
function fillOf2({
  nullable,
  default_val: value,
  auto_increment: counts
}) {
  if (counts) return "serial";
  if (value !== void 0 && value !== null) return "constant";
  return nullable?.type === "not null" ? "nothing" : "null";
}
function lineIn(text, { column, old_column: old }, line) {
  const name = old?.column ?? column?.column;
  const at = name === void 0 ? -1 : text.search(new RegExp(`[\\s\`"]${escapeRegExp(name)}[\\s\`",;]|[\\s\`"]${escapeRegExp(name)}$`));
  return at === -1 ? line : line + text.slice(0, at + 1).split("\n").length - 1;
}
function renamed3(pairs2, line) {
  return (Array.isArray(pairs2) ? pairs2 : []).flatMap((pair) => {
    const [from, to] = namesOf(pair);
    return from === void 0 || to === void 0 ? [] : [{ does: "rename-table", table: from, to, line }];
  });
}
var namesOf = (tables) => (Array.isArray(tables) ? tables : [tables]).flatMap((each) => {
  const name = each?.table;
  return typeof name === "string" ? [name] : [];
});

// src/surveys/migrations/postgres/lines.ts
function linesOf(text) {
  const bytes = Buffer.from(text);
  const ends = [];
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) ends.push(at);
  return (byte) => lineAmong(ends, byte);
}

// src/surveys/migrations/postgres/made.ts
function operation(does, table, line, form, more = {}) {
  return { does, table, line, ...form && { effects: effectsOf(form) }, ...more };
}

// src/surveys/migrations/postgres/names.ts
var relationOf = (node) => "RangeVar" in node ? nameOf2(node.RangeVar) : "";
function nameOf2(relation) {
  const { schemaname, relname = "" } = relation ?? {};
  return joined2(schemaname === void 0 ? [relname] : [schemaname, relname]);
}
var joined2 = (names) => (names[0] === "public" ? names.slice(1) : names).join(".");
var namesOf2 = (nodes = []) => nodes.flatMap((each) => "String" in each ? [each.String.sval ?? ""] : []);

// src/surveys/migrations/postgres/parser.ts
var loading;
function postgresParser() {
  loading ??= load();
  return loading;
}
async function load() {
  withoutOptimizing();
  const { loadModule, parseSync } = (await import("./lib-libpg-query.js")).default;
  await loadModule();
  return parseSync;
}

// src/surveys/migrations/postgres/within.ts
function statementsWithin(stmt) {
  const own = "PrepareStmt" in stmt ? stmt.PrepareStmt.query : analyzed(stmt);
  const parts = withClauseOf(stmt)?.ctes ?? [];
  const queries = parts.flatMap((each) => "CommonTableExpr" in each ? each.CommonTableExpr.ctequery ?? [] : []);
  return own === void 0 ? queries : [own, ...queries];
}
function analyzed(stmt) {
  if (!("ExplainStmt" in stmt)) return void 0;
  const { query, options = [] } = stmt.ExplainStmt;
  return options.some((each) => "DefElem" in each && each.DefElem.defname === "analyze") ? query : void 0;
}
function withClauseOf(stmt) {
  if ("SelectStmt" in stmt) return stmt.SelectStmt.withClause;
  if ("InsertStmt" in stmt) return stmt.InsertStmt.withClause;
  if ("UpdateStmt" in stmt) return stmt.UpdateStmt.withClause;
  if ("DeleteStmt" in stmt) return stmt.DeleteStmt.withClause;
  return "MergeStmt" in stmt ? stmt.MergeStmt.withClause : void 0;
}
function isAlways(condition) {
  if (condition === void 0) return true;
  if ("A_Const" in condition) return condition.A_Const.boolval?.boolval === true;
  if ("BoolExpr" in condition) {
    const { boolop, args = [] } = condition.BoolExpr;
    if (boolop === "OR_EXPR") return args.some(isAlways);
    return boolop === "AND_EXPR" && args.every(isAlways);
  }
  if (!("A_Expr" in condition) || condition.A_Expr.kind !== "AEXPR_OP") return false;
  const { name = [], lexpr, rexpr } = condition.A_Expr;
  const isEqual = name.length === 1 && "String" in (name[0] ?? {}) && JSON.stringify(name[0]).includes('"="');
  return isEqual && constantOf(lexpr) !== void 0 && constantOf(lexpr) === constantOf(rexpr);
}
function constantOf(node) {
  if (node === void 0 || !("A_Const" in node)) return void 0;
  const { location: _, ...value } = node.A_Const;
  return JSON.stringify(value);
}
function bodyOf2(stmt) {
  if ("DoStmt" in stmt) return bodyIn(stmt.DoStmt.args, "");
  if (!("CreateFunctionStmt" in stmt)) return void 0;
  const { funcname = [], options } = stmt.CreateFunctionStmt;
  const last = funcname.at(-1);
  return bodyIn(options, last !== void 0 && "String" in last ? last.String.sval ?? "" : "");
}
function bodyIn(options = [], name) {
  const elements = options.flatMap((each) => "DefElem" in each ? [each.DefElem] : []);
  const language = elements.find(({ defname }) => defname === "language")?.arg;
  const isRead = language === void 0 || "String" in language && /^(?:plpgsql|sql)$/.test(language.String.sval ?? "");
  const { arg, location = 0 } = elements.find(({ defname }) => defname === "as") ?? {};
  const text = arg !== void 0 && "List" in arg ? arg.List.items?.[0] : arg;
  return isRead && text !== void 0 && "String" in text ? { name, text: text.String.sval ?? "", location } : void 0;
}
function calledIn(stmt) {
  if (!("SelectStmt" in stmt) && !("CallStmt" in stmt)) return [];
  const names = /* @__PURE__ */ new Set();
  const look = (node, depth) => {
    if (typeof node !== "object" || node === null || depth > MOST_DEPTH) return;
    const { funcname } = node;
    const last = funcname?.at(-1);
    if (last !== void 0 && "String" in last) names.add(last.String.sval ?? "");
    for (const each of Object.values(node)) look(each, depth + 1);
  };
  look(stmt, 0);
  return [...names];
}
var MOST_DEPTH = 60;

// src/surveys/migrations/postgres/removals.ts
function dropped(drop, line) {
  const { removeType, objects = [], concurrent, behavior } = drop;
  if (removeType === "OBJECT_INDEX") {
    const form = concurrent ? "index concurrently" : "alter";
    return [operation("other", "", line, form, concurrent ? { isConcurrent: true } : {})];
  }
  if (removeType !== "OBJECT_TABLE")
    return behavior === "DROP_CASCADE" ? takenAlong(drop, line) : [operation("other", "", line)];
  return objects.map(
    (each) => operation("drop-table", joined2("List" in each ? namesOf2(each.List.items) : []), line, "alter")
  );
}
function takenAlong({ removeType, objects = [] }, line) {
  if (removeType === "OBJECT_SCHEMA")
    return namesOf2(objects).map((name) => operation("drop-table", `${name}.*`, line, "alter"));
  const isType = removeType === "OBJECT_TYPE" || removeType === "OBJECT_DOMAIN" || removeType === "OBJECT_EXTENSION";
  return [isType ? operation("drop-column", "*", line, "alter", { column: "*" }) : operation("other", "", line)];
}
function merged({ relation, joinCondition, mergeWhenClauses = [] }, line) {
  const clauses = mergeWhenClauses.flatMap((each) => "MergeWhenClause" in each ? [each.MergeWhenClause] : []);
  return clauses.flatMap(({ commandType, matchKind, condition }) => {
    const does = commandType === "CMD_DELETE" ? "delete" : commandType === "CMD_UPDATE" ? "update" : void 0;
    if (does === void 0) return [];
    const isOfAll = condition === void 0 && (matchKind !== "MERGE_WHEN_MATCHED" || isAlways(joinCondition));
    return [operation(does, nameOf2(relation), line, "write", isOfAll ? {} : { hasWhere: true })];
  });
}

// src/surveys/migrations/postgres/blocks.ts
var OPENINGS = [
  [/^(?:<<\w{1,64}>>\s{0,100})?(?:BEGIN|ELSE|LOOP)\b/i, void 0],
  [/^(?:IF|ELSIF|ELSEIF|EXCEPTION|WHEN)\b/i, /\bTHEN\b/i],
  [/^(?:FOR|FOREACH|WHILE)\b/i, /\bLOOP\b/i]
];
var DEEPEST2 = 50;
var PROTECTS = /\b(?:enable|force)\s{1,20}row\s{1,20}level\s{1,20}security\b|\bcreate\s{1,20}policy\b/i;
var CHANGES2 = /\b(?:alter|drop|truncate|delete|update|rename|merge|reassign)\b/i;
function piecesOf(body) {
  return statementsOf(body).flatMap(({ text, line }) => {
    const bare = unwrapped(text);
    const at = line - 1 + linesBetween(text, bare);
    const run = /^EXECUTE\b/i.test(bare) ? executed(bare) : bare;
    const opening = CHANGES2.test(text.slice(0, text.length - bare.length)) ? [{ line: line - 1 }] : [];
    if (run !== void 0) return [...opening, { line: at, sql: run }];
    return PROTECTS.test(bare) ? opening : [...opening, { line: at }];
  });
}
function unwrapped(statement) {
  let text = statement.trimStart();
  for (let depth = 0; depth < DEEPEST2; depth += 1) {
    const [begin, end] = OPENINGS.find(([each]) => each.test(text)) ?? [];
    if (begin === void 0) return text;
    const opening = end === void 0 ? begin.exec(text) : end.exec(text);
    if (opening === null) return text;
    text = text.slice(opening.index + opening[0].length).replace(BEFORE2, "");
  }
  return text;
}
var BEFORE2 = /^(?:\s|--[^\n]{0,2000}(?:\n|$))+/;
var linesBetween = (whole2, rest) => whole2.slice(0, whole2.length - rest.length).split("\n").length - 1;
function executed(statement) {
  const text = statement.replace(/^EXECUTE\s{1,100}/i, "").trimEnd();
  const quoted = /^'((?:[^']|'')*)'$/.exec(text)?.[1];
  return quoted?.replaceAll("''", "'") ?? /^\$(\w{0,60})\$([\s\S]*)\$\1\$$/.exec(text)?.[2];
}

// src/surveys/migrations/postgres/runs.ts
var PUT_TOGETHER = "a block puts SQL together, which is only known when it runs";
var NOT_HERE = "it calls a procedure that another file defines";
var CHANGING = /^(?!RAISE\b).*?\b(?:ALTER|CREATE|DROP|TRUNCATE|UPDATE|DELETE|INSERT|MERGE|CALL|EXECUTE)\s/is;
var BRANCHES = /\b(?:IF|CASE|WHEN|WHILE|LOOP)\b/i;
var READS_ROWS = /\b(?:FROM|JOIN)\s+(?!pg_|information_schema\b)/i;
var Runs = class {
  /** What is only known when it runs. */
  opaque = [];
  #reader;
  #functions = /* @__PURE__ */ new Map();
  /** One that calls itself is read once. */
  #read = /* @__PURE__ */ new Set();
  constructor(reader2) {
    this.#reader = reader2;
  }
  of(stmt, line) {
    const body = bodyOf2(stmt);
    if (body !== void 0 && "DoStmt" in stmt) return this.#readBody(body);
    if (body !== void 0) this.#functions.set(body.name, body);
    const called = calledIn(stmt).flatMap((name) => this.#functions.get(name) ?? []);
    if ("CallStmt" in stmt && called.length === 0) this.opaque.push({ line, reason: NOT_HERE });
    return called.flatMap((each) => this.#readBody(each));
  }
  #readBody(body) {
    if (this.#read.has(body)) return [];
    this.#read.add(body);
    const first = this.#reader.lineAt(body.location);
    return piecesOf(body.text).flatMap(
      ({ line, sql }) => sql === void 0 ? this.#pass(first + line, body) : this.#readPiece(sql, first + line, body)
    );
  }
  #readPiece(sql, line, body) {
    const statements = this.#reader.parsed(sql.replace(/^PERFORM\b/i, "SELECT"));
    if (statements === void 0) return CHANGING.test(sql) ? this.#pass(line, body) : [];
    return statements.flatMap((statement) => [
      ...this.#reader.operationsIn(statement, line),
      ...statement.stmt === void 0 ? [] : this.of(statement.stmt, line)
    ]);
  }
  #pass(line, { text }) {
    const isOfRows = BRANCHES.test(text) && READS_ROWS.test(text);
    this.opaque.push({ line, reason: PUT_TOGETHER, ...!isOfRows && { isKnownByRunning: true } });
    return [];
  }
};

// src/surveys/migrations/postgres/volatile.ts
var VOLATILE2 = /* @__PURE__ */ new Set([
  "random",
  "clock_timestamp",
  "timeofday",
  "gen_random_uuid",
  "gen_random_bytes",
  "gen_salt",
  "uuid_generate_v1",
  "uuid_generate_v1mc",
  "uuid_generate_v4",
  "uuidv4",
  "uuidv7",
  "nextval",
  "txid_current",
  "pg_current_xact_id",
  "cuid",
  "nanoid",
  "gen_ulid",
  "generate_ulid"
]);
function isVolatile(expression) {
  const stack = [expression];
  for (let node = stack.pop(); node !== void 0; node = stack.pop()) {
    if (typeof node !== "object" || node === null) continue;
    const { funcname } = node;
    const last = funcname?.at(-1);
    if (last !== void 0 && "String" in last && VOLATILE2.has(last.String.sval ?? "")) return true;
    stack.push(...Object.values(node));
  }
  return false;
}

// src/surveys/migrations/postgres/table.ts
function createTable({ relation, tableElts = [] }, lineAt2) {
  const table = nameOf2(relation);
  const columns = tableElts.flatMap((each) => "ColumnDef" in each ? [each.ColumnDef] : []);
  const made = columns.map(({ colname = "", typeName }) => [colname, typeOf3(typeName)]);
  const keys = [...tableElts, ...columns.flatMap(({ constraints = [] }) => constraints)].flatMap(
    (each) => {
      if (!("Constraint" in each) || each.Constraint.contype !== "CONSTR_FOREIGN") return [];
      const { pktable, location } = each.Constraint;
      return [{ does: "add-foreign-key", table, to: nameOf2(pktable), line: lineAt2(location), isNotValidated: true }];
    }
  );
  return [
    {
      does: "create-table",
      table,
      line: lineAt2(),
      columns: Object.fromEntries(made),
      ...relation?.relpersistence === "t" && { isPrivate: true }
    },
    ...keys
  ];
}
function alterTable({ relation, cmds = [], objtype }, lineAt2, placeOf) {
  const table = nameOf2(relation);
  if (objtype !== "OBJECT_TABLE") return [{ does: "other", table: "", line: lineAt2() }];
  return cmds.flatMap((each) => {
    if (!("AlterTableCmd" in each)) return [];
    const place = each.AlterTableCmd.name === void 0 ? void 0 : placeOf(each.AlterTableCmd.name);
    return command(each.AlterTableCmd, table, (location = place) => lineAt2(location));
  });
}
var MILD = {
  AT_ValidateConstraint: "validate",
  AT_SetStatistics: "settings",
  AT_ClusterOn: "settings",
  AT_DropCluster: "settings",
  AT_SetRelOptions: "settings",
  AT_ResetRelOptions: "settings",
  AT_SetOptions: "settings",
  AT_ResetOptions: "settings",
  AT_AttachPartition: "settings",
  AT_EnableTrig: "trigger",
  AT_DisableTrig: "trigger",
  AT_EnableTrigAll: "trigger",
  AT_DisableTrigAll: "trigger",
  AT_EnableTrigUser: "trigger",
  AT_DisableTrigUser: "trigger"
};
var REWRITING = ["AT_SetLogged", "AT_SetUnLogged", "AT_SetAccessMethod", "AT_SetExpression"];
function command({ subtype = "AT_AddColumn", name = "", def }, table, lineAt2) {
  const make = (does, form, more = {}) => {
    return { does, table, line: lineAt2(), effects: effectsOf(form), ...name !== "" && { column: name }, ...more };
  };
  if (def !== void 0 && "ColumnDef" in def && subtype === "AT_AddColumn")
    return addColumn(def.ColumnDef, table, lineAt2);
  if (def !== void 0 && "ColumnDef" in def && subtype === "AT_AlterColumnType")
    return [make("type-change", "rewrite", retyped(def.ColumnDef, name))];
  if (def !== void 0 && "Constraint" in def && subtype === "AT_AddConstraint")
    return [addConstraint(def.Constraint, table, lineAt2)];
  if (subtype === "AT_ValidateConstraint") return [{ ...make("other", "validate"), constraint: name, validates: true }];
  if (subtype === "AT_DropColumn") return [make("drop-column", "alter")];
  if (subtype === "AT_SetNotNull") return [make("set-not-null", "alter")];
  if (subtype === "AT_EnableRowSecurity") return [make("row-security", "alter")];
  if (subtype === "AT_DisableRowSecurity") return [make("row-security", "alter", { isOff: true })];
  if (subtype === "AT_DetachPartition" && "PartitionCmd" in (def ?? {}))
    return [make("other", isConcurrent(def) ? "detach concurrently" : "alter")];
  return [make("other", REWRITING.includes(subtype) ? "rewrite" : MILD[subtype] ?? "alter")];
}
var isConcurrent = (def) => def !== void 0 && "PartitionCmd" in def && def.PartitionCmd.concurrent === true;
function retyped({ typeName, raw_default: using }, column) {
  const type = typeOf3(typeName);
  return { type, ...using !== void 0 && !isPlainCast(using, column) && { isComputed: true } };
}
function isPlainCast(using, column) {
  const inner = "TypeCast" in using ? using.TypeCast.arg : using;
  return inner !== void 0 && "ColumnRef" in inner && namesOf2(inner.ColumnRef.fields).at(-1) === column;
}
var SERIALS = /* @__PURE__ */ new Set(["serial", "bigserial", "smallserial", "serial4", "serial8", "serial2"]);
function addColumn({ colname: column = "", typeName, constraints = [], location }, table, lineAt2) {
  const rules = constraints.flatMap((each) => "Constraint" in each ? [each.Constraint] : []);
  const fill = fillOf3(typeOf3(typeName), rules);
  const isRewriting = fill === "volatile" || fill === "stored" || fill === "serial";
  const line = lineAt2(location);
  const added2 = {
    does: "add-column",
    table,
    column,
    line,
    type: typeOf3(typeName),
    fill,
    effects: effectsOf(isRewriting ? "rewrite" : "alter")
  };
  const inline = rules.flatMap((each) => {
    const isKey = each.contype === "CONSTR_UNIQUE" || each.contype === "CONSTR_PRIMARY";
    if (isKey) return [{ does: "add-unique", table, column, line, effects: effectsOf("alter") }];
    return each.contype === "CONSTR_FOREIGN" && fill !== "null" ? [{ does: "add-foreign-key", table, column, to: nameOf2(each.pktable), line, effects: effectsOf("alter") }] : [];
  });
  return [added2, ...inline];
}
function fillOf3(type, rules) {
  const has3 = (kind) => rules.find(({ contype }) => contype === kind);
  if (SERIALS.has(type.name) || has3("CONSTR_IDENTITY")) return "serial";
  const generated = has3("CONSTR_GENERATED");
  if (generated !== void 0) return generated.generated_kind === "v" ? "constant" : "stored";
  const value = has3("CONSTR_DEFAULT")?.raw_expr;
  const isNull = value === void 0 || "A_Const" in value && value.A_Const.isnull === true;
  if (!isNull) return isVolatile(value) ? "volatile" : "constant";
  return has3("CONSTR_NOTNULL") || has3("CONSTR_PRIMARY") ? "nothing" : "null";
}
function addConstraint(rule, table, lineAt2) {
  const isNotValidated = rule.skip_validation === true || rule.indexname !== void 0;
  const { conname: constraint2 } = rule;
  const base = {
    table,
    line: lineAt2(rule.location),
    ...isNotValidated && { isNotValidated: true },
    ...constraint2 !== void 0 && { constraint: constraint2 }
  };
  switch (rule.contype) {
    case "CONSTR_FOREIGN":
      return { ...base, does: "add-foreign-key", to: nameOf2(rule.pktable), effects: effectsOf("foreign key") };
    case "CONSTR_CHECK":
      return {
        ...base,
        does: "add-check",
        effects: effectsOf("alter"),
        ...neverNull(rule.raw_expr)
      };
    case "CONSTR_UNIQUE":
    case "CONSTR_PRIMARY":
    case "CONSTR_EXCLUSION":
      return { ...base, does: "add-unique", effects: effectsOf("alter") };
    default:
      return { ...base, does: "other", effects: effectsOf("alter") };
  }
}
function neverNull(check2) {
  if (check2 === void 0 || !("NullTest" in check2) || check2.NullTest.nulltesttype !== "IS_NOT_NULL") return {};
  const { arg } = check2.NullTest;
  const column = arg !== void 0 && "ColumnRef" in arg ? namesOf2(arg.ColumnRef.fields).at(-1) : void 0;
  return column === void 0 ? {} : { notNull: column };
}
function typeOf3(type) {
  const { names = [], typmods = [], arrayBounds = [] } = type ?? {};
  const modifiers = typmods.flatMap((each) => "A_Const" in each ? [each.A_Const.ival?.ival ?? 0] : []);
  return { name: `${namesOf2(names).at(-1) ?? ""}${arrayBounds.length > 0 ? "[]" : ""}`.toLowerCase(), modifiers };
}

// src/surveys/migrations/postgres/postgres.ts
async function readPostgres(text) {
  const parse = await postgresParser();
  const lineAt2 = linesOf(text);
  const end = text.indexOf("\0");
  if (end !== -1) return { line: lineAt2(Buffer.byteLength(text.slice(0, end))), reason: "it is not a text file" };
  const parsed = parsedBy(parse, text);
  if ("at" in parsed)
    return {
      line: lineAt2(Buffer.byteLength([...text].slice(0, parsed.at).join(""))),
      reason: "it is not valid PostgreSQL SQL"
    };
  const bytes = Buffer.from(text);
  const runs = new Runs({
    lineAt: lineAt2,
    parsed: (sql) => statementsIn(parsedBy(parse, sql)),
    operationsIn: (statement, line) => operationsOf2(
      statement,
      () => line,
      () => 0
    )
  });
  const operations = parsed.statements.flatMap((statement) => {
    const start = beginOf(bytes, statement);
    const at = (location = start) => lineAt2(location);
    return [
      ...operationsOf2(statement, at, wordIn(bytes, statement, start)),
      ...statement.stmt === void 0 ? [] : runs.of(statement.stmt, at())
    ];
  });
  return { operations, ...runs.opaque.length > 0 && { opaque: runs.opaque } };
}
var DEEPEST3 = 50;
function isTooDeep(text) {
  let depth = 0;
  for (const [sign] of text.matchAll(/\/\*|\*\//g)) {
    depth = sign === "/*" ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST3) return true;
  }
  return false;
}
function parsedBy(parse, text) {
  if (isTooDeep(text)) return { at: 0 };
  try {
    return { statements: parse(text).stmts ?? [] };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { at: error.sqlDetails?.cursorPosition ?? 0 };
  }
}
var statementsIn = (parsed) => "at" in parsed ? void 0 : parsed.statements;
async function splitPostgres(text) {
  const parsed = parsedBy(await postgresParser(), text);
  if ("at" in parsed) return [{ text, at: 0 }];
  const bytes = Buffer.from(text);
  let [end, at] = [0, 0];
  return parsed.statements.map((statement) => {
    const from = beginOf(bytes, statement);
    at += bytes.toString("utf8", end, from).length;
    end = from;
    const { stmt_location: start = 0, stmt_len: length } = statement;
    return { text: bytes.toString("utf8", from, length === void 0 ? void 0 : start + length), at };
  });
}
function beginOf(bytes, { stmt_location: location = 0, stmt_len: length }) {
  const before = /^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/.exec(
    bytes.toString("latin1", location, length === void 0 ? void 0 : location + length)
  )?.[0] ?? "";
  return location + before.length;
}
function wordIn(bytes, { stmt_location: from = 0, stmt_len: length }, start) {
  const end = length === void 0 ? bytes.length : from + length;
  let behind = start;
  return (word) => {
    const text = bytes.toString("latin1", behind, end);
    const at = new RegExp(`\\bCOLUMN\\s+(?:IF\\s+EXISTS\\s+)?"?${escaped(word)}\\b`, "i").exec(text)?.index;
    const found = behind + (at ?? Math.max(0, text.indexOf(word)));
    behind = at === void 0 ? behind : found + 1;
    return found;
  };
}
var escaped = (word) => Buffer.from(word).toString("latin1").replace(/[^\w]/g, "\\$&");
function operationsOf2({ stmt }, lineAt2, placeOf) {
  if (stmt === void 0) return [];
  const within = statementsWithin(stmt).flatMap((each) => operationsOf2({ stmt: each }, lineAt2, placeOf));
  return [...within, ...ownOperations(stmt, lineAt2, placeOf)];
}
function ownOperations(stmt, lineAt2, placeOf) {
  if ("AlterTableStmt" in stmt) return alterTable(stmt.AlterTableStmt, lineAt2, placeOf);
  if ("CreateStmt" in stmt) return createTable(stmt.CreateStmt, lineAt2);
  if ("DropStmt" in stmt) return dropped(stmt.DropStmt, lineAt2());
  if ("DropOwnedStmt" in stmt) return [operation("drop-table", "*", lineAt2(), "alter")];
  if ("MergeStmt" in stmt) return merged(stmt.MergeStmt, lineAt2());
  if ("TruncateStmt" in stmt)
    return (stmt.TruncateStmt.relations ?? []).map(
      (each) => operation("truncate", relationOf(each), lineAt2(), "truncate")
    );
  if ("CreateTableAsStmt" in stmt) return [madeFrom(stmt.CreateTableAsStmt, lineAt2())];
  if ("AlterObjectSchemaStmt" in stmt) return [moved(stmt.AlterObjectSchemaStmt, lineAt2())];
  if ("GrantStmt" in stmt) return revoked(stmt.GrantStmt, lineAt2());
  const one = simple(stmt, lineAt2()) ?? maintenance(stmt, lineAt2());
  return [one ?? { does: "other", table: "", line: lineAt2(), ...outsideTransaction(stmt) }];
}
function madeFrom({ into, objtype }, line) {
  const isTable = objtype === "OBJECT_TABLE" && into?.rel?.relpersistence !== "t";
  return operation("create-table", nameOf2(into?.rel), line, void 0, {
    columns: {},
    ...!isTable && { isPrivate: true }
  });
}
function moved({ objectType, relation, newschema = "" }, line) {
  const table = nameOf2(relation);
  const isTable = objectType === "OBJECT_TABLE";
  return isTable ? operation("rename-table", table, line, "alter", { to: `${newschema}.${table}` }) : operation("other", "", line);
}
function revoked({ is_grant: isGrant, objects = [], grantees = [], objtype, targtype }, line) {
  const names = grantees.flatMap((each) => "RoleSpec" in each ? [each.RoleSpec.rolename ?? ""] : []);
  const isAll = targtype === "ACL_TARGET_ALL_IN_SCHEMA";
  if (isGrant || objtype !== "OBJECT_TABLE" || !names.includes("anon")) return [operation("other", "", line)];
  return isAll ? [operation("revoke", "", line)] : objects.map((each) => operation("revoke", relationOf(each), line));
}
function simple(stmt, line) {
  if ("RenameStmt" in stmt) {
    const { renameType, relation, subname = "", newname = "" } = stmt.RenameStmt;
    if (renameType === "OBJECT_TABLE")
      return operation("rename-table", nameOf2(relation), line, "alter", { to: newname });
    if (renameType === "OBJECT_COLUMN")
      return operation("rename-column", nameOf2(relation), line, "alter", { column: subname, to: newname });
  }
  if ("IndexStmt" in stmt) {
    const { relation, concurrent } = stmt.IndexStmt;
    const form = concurrent ? "index concurrently" : "index";
    return operation("create-index", nameOf2(relation), line, form, concurrent ? { isConcurrent: true } : {});
  }
  if ("UpdateStmt" in stmt) {
    const { relation, whereClause } = stmt.UpdateStmt;
    return operation("update", nameOf2(relation), line, "write", isAlways(whereClause) ? {} : { hasWhere: true });
  }
  if ("DeleteStmt" in stmt) {
    const { relation, whereClause } = stmt.DeleteStmt;
    return operation("delete", nameOf2(relation), line, "write", isAlways(whereClause) ? {} : { hasWhere: true });
  }
  if ("InsertStmt" in stmt) return operation("insert", nameOf2(stmt.InsertStmt.relation), line, "write");
  if ("ViewStmt" in stmt) return operation("create-view", nameOf2(stmt.ViewStmt.view), line);
  if ("CreatePolicyStmt" in stmt) return operation("create-policy", nameOf2(stmt.CreatePolicyStmt.table), line, "alter");
  if ("CreateTrigStmt" in stmt) return operation("other", nameOf2(stmt.CreateTrigStmt.relation), line, "trigger");
  return "TransactionStmt" in stmt ? transaction(stmt.TransactionStmt.kind, line) : void 0;
}
function transaction(kind, line) {
  if (kind === "TRANS_STMT_BEGIN" || kind === "TRANS_STMT_START") return operation("begin", "", line);
  return kind === "TRANS_STMT_COMMIT" ? operation("commit", "", line) : void 0;
}
function maintenance(stmt, line) {
  if ("ReindexStmt" in stmt) {
    const { relation, params = [], kind } = stmt.ReindexStmt;
    const isConcurrent2 = params.some((each) => "DefElem" in each && each.DefElem.defname === "concurrently");
    const form = isConcurrent2 ? "index concurrently" : "index";
    const table2 = kind === "REINDEX_OBJECT_TABLE" ? nameOf2(relation) : "";
    return operation("other", table2, line, form, isConcurrent2 ? { isConcurrent: true } : {});
  }
  if ("ClusterStmt" in stmt) return operation("other", nameOf2(stmt.ClusterStmt.relation), line, "rewrite");
  if ("CommentStmt" in stmt) return commented(stmt.CommentStmt, line);
  if ("RefreshMatViewStmt" in stmt) {
    const { relation, concurrent } = stmt.RefreshMatViewStmt;
    return operation("other", nameOf2(relation), line, concurrent ? "refresh concurrently" : "rewrite");
  }
  if (!("VacuumStmt" in stmt)) return void 0;
  const { is_vacuumcmd: isVacuum, options = [], rels = [] } = stmt.VacuumStmt;
  const isFull = options.some((each) => "DefElem" in each && each.DefElem.defname === "full");
  const [first] = rels;
  const table = first !== void 0 && "VacuumRelation" in first ? nameOf2(first.VacuumRelation.relation) : "";
  return operation("other", table, line, isFull ? "vacuum full" : isVacuum ? "vacuum" : "analyze");
}
function commented({ objtype, object }, line) {
  const names = object !== void 0 && "List" in object ? namesOf2(object.List.items) : [];
  if (objtype === "OBJECT_COLUMN") names.pop();
  const isTable = objtype === "OBJECT_TABLE" || objtype === "OBJECT_COLUMN";
  return operation("other", isTable ? joined2(names) : "", line, "comment");
}
function outsideTransaction(stmt) {
  const fails = ["CreatedbStmt", "DropdbStmt", "AlterSystemStmt", "CreateTableSpaceStmt", "DropTableSpaceStmt"];
  return fails.some((kind) => kind in stmt) ? { effects: effectsOf("outside") } : {};
}

// src/surveys/migrations/sections.ts
var MARKERS = {
  dbmate: { up: /^--\s*migrate:up\b/im, down: /^--\s*migrate:down\b/im },
  goose: { up: /^--\s*\+goose\s+Up\b/im, down: /^--\s*\+goose\s+Down\b/im },
  "sql-migrate": { up: /^--\s*\+migrate\s+Up\b/im, down: /^--\s*\+migrate\s+Down\b/im },
  Rails: { up: /^[ \t]*def\s+(?:self\.)?(?:up|change)\b/m, down: /^[ \t]*def\s+(?:self\.)?down\b/m },
  Alembic: { up: /^def\s+upgrade\b/m, down: /^def\s+downgrade\b/m },
  Laravel: { up: /\bfunction\s+up\s*\(/, down: /\bfunction\s+down\s*\(/ }
};
var SCRIPT = {
  up: /(?:^|[^\w$])(?:exports\.up\b|up\s*[:=(]|function\s+up\b)/,
  down: /(?:^|[^\w$])(?:exports\.down\b|down\s*[:=(]|function\s+down\b)/
};
var SCRIPTS = ["Knex", "TypeORM", "Sequelize", "node-pg-migrate"];
function sectionsOf(runner, text) {
  const marks = MARKERS[runner] ?? (SCRIPTS.includes(runner) ? SCRIPT : void 0);
  const up = marks?.up.exec(text)?.index;
  const down = marks?.down.exec(text)?.index;
  if (marks === void 0) return { up: text, down: void 0 };
  if (down === void 0) return { up: text, down: void 0 };
  const isUpFirst = up === void 0 || up <= down;
  return isUpFirst ? { up: only2(text, 0, down), down: only2(text, down, text.length) } : { up: only2(text, up, text.length), down: only2(text, down, up) };
}
var only2 = (text, from, to) => blank(text.slice(0, from)) + text.slice(from, to) + blank(text.slice(to));
var blank = (text) => text.replace(/[^\n]+/g, "");

// src/surveys/migrations/read-migration.ts
async function operationsOf3(text, { file }, { runner, dialect }, application) {
  const up = sectionsOf(runner, text).up;
  if (file.endsWith(".sql")) {
    const read2 = await readSql(cleaned(up), dialect);
    return { ...read2, unread: [...read2.unread, ...includesIn(up)] };
  }
  const { operations, sql, unread } = runner === "Django" ? await readDjango(up, application) : readCode(runner, up);
  const read = { operations: [...operations], unread: [...unread] };
  for (const { text: text2, line } of sql) add2(read, await readHanded(text2, dialect), line - 1);
  return { ...read, operations: read.operations.sort((a, b) => a.line - b.line) };
}
function add2(to, { operations, unread }, below) {
  to.operations.push(...operations.map((each) => ({ ...each, line: each.line + below })));
  to.unread.push(...unread.map((each) => ({ ...each, line: each.line + below })));
}
var CHANGES3 = /(?:^|;)\s{0,200}(?:ALTER|CREATE|DROP|TRUNCATE|UPDATE|DELETE|INSERT|MERGE|RENAME|WITH|DO|CALL|REINDEX|CLUSTER|VACUUM|GRANT|REVOKE)\s/im;
async function readHanded(text, dialect) {
  const read = await readSql(text, dialect);
  if (read.unread.length === 0) return read;
  const filled2 = await readSql(withoutPlaces(text), dialect);
  return filled2.unread.length > 0 && !CHANGES3.test(text) ? NOTHING4 : filled2;
}
var NOTHING4 = { operations: [], unread: [] };
var withoutPlaces = (text) => text.replace(/\?\?|(?<![:\w]):\w+:/g, "x").replace(/\?|%s|%\(\w+\)s|(?<![:\w]):[a-z_]\w*/gi, "NULL").replace(/%%/g, "%");
async function readSql(text, dialect) {
  if (dialect !== "postgres") return readOther(text, dialect);
  const reading = await readPostgres(text);
  return "operations" in reading ? { operations: reading.operations, unread: reading.opaque ?? [] } : { operations: [], unread: [reading] };
}
function withoutRows(text) {
  let out = "";
  let done = 0;
  for (const { 0: head, index } of text.matchAll(/^COPY\b[^;\n]{0,2000}FROM[ \t]{1,20}stdin[^;\n]{0,500};(?=\n)/gim)) {
    if (index < done) continue;
    const end = text.indexOf("\n\\.", index + head.length);
    if (end === -1) break;
    out += text.slice(done, index) + text.slice(index, end).replace(/[^\n]+/g, "");
    done = end;
  }
  return out + text.slice(done);
}
function includesIn(text) {
  const lines = linesIn(text);
  return [...text.matchAll(/^\\(?:i|ir|include|include_relative)[ \t]/gm)].map(({ index }) => ({
    line: lines(index),
    reason: "it runs another file, which psql reads"
  }));
}
var cleaned = (text) => withoutRows(text).replace(/^\\[^\n]*/gm, "").replace(/\$\{\s*[\w.:-]+\s*\}/g, (name) => "x".padEnd(name.length, "x"));

// src/surveys/migrations/reversible.ts
var ONE_WAY = ["Prisma", "Drizzle", "Supabase", "plain SQL"];
var RAILS_ONE_WAY = [
  /^[ \t]*remove_columns?[ \t]{0,20}\(?\s{0,20}:\w+\s{0,20},\s{0,20}:\w+\s{0,20}\)?[ \t\r]{0,20}$/m,
  /^[ \t]*change_column[ \t]{0,20}\(?\s{0,20}:/m,
  /^[ \t]*drop_table[ \t]{0,20}\(?\s{0,20}:\w+\s{0,20}\)?[ \t\r]{0,20}$/m,
  /^[ \t]*execute\b/m,
  /^[ \t]*change_column_default[ \t]{0,20}\(?\s{0,20}:\w+\s{0,20},\s{0,20}:\w+\s{0,20},\s{0,20}(?!\s|from:)/m
];
function irreversible(runner, text, { down }, downFile) {
  if (ONE_WAY.includes(runner)) return void 0;
  if (runner === "Flyway" || runner === "golang-migrate" || runner === "sqlx") return pairless(runner, downFile);
  if (runner === "Django") return django(text);
  if (runner === "Rails") return rails(text, down);
  if (down === void 0) return { line: 1, reason: "it has no down migration" };
  const place = { line: firstLine(down) };
  if (/throw\s+new\s+Error|raise\s+\w*(?:Error|Exception|Irreversible)|throw\s+new\s+\\?\w*Exception/.test(down))
    return { ...place, reason: "its down migration refuses to run" };
  return isEmpty(runner, down) ? { ...place, reason: "its down migration is empty" } : void 0;
}
function pairless(runner, downFile) {
  if (runner !== "golang-migrate" || downFile !== void 0 && downFile.trim() !== "") return void 0;
  return { line: 1, reason: downFile === void 0 ? "its .down.sql is missing" : "its .down.sql is empty" };
}
function django(text) {
  for (const match of text.matchAll(/\b(RunPython|RunSQL)\s*\(/g)) {
    const rest = text.slice(match.index, match.index + 4e3);
    const call = rest.slice(0, closing(rest));
    const isReversible = match[1] === "RunPython" ? /,\s*\S|reverse_code/.test(call.replace(/,\s*(?:elidable|hints|atomic)\s*=.*$/s, "")) : /reverse_sql|,\s*["'\w]/.test(
      call.replace(/("""|''')[\s\S]*?\1|"[^"\n]*"|'[^'\n]*'/g, "x").replace(/,\s*(?:elidable|hints|state_operations)\s*=.*$/s, "")
    );
    if (!isReversible) return { line: lineAt(text, match.index), reason: `${match[1]} has no reverse operation` };
  }
  return void 0;
}
function closing(text) {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")" && --depth === 0) return at;
  }
  return text.length;
}
function rails(text, down) {
  const raised = text.search(/\braise\s+(?:ActiveRecord::)?IrreversibleMigration/);
  if (raised !== -1) return { line: lineAt(text, raised), reason: "it raises IrreversibleMigration" };
  if (/^[ \t]*def\s+(?:self\.)?up\b/m.test(text))
    return down === void 0 ? { line: 1, reason: "it has no down migration" } : void 0;
  if (/^[ \t]*reversible\b|^[ \t]*revert\b/m.test(text)) return void 0;
  const places = RAILS_ONE_WAY.flatMap((form) => {
    const found = form.exec(text);
    return found === null ? [] : [found.index + found[0].search(/\S/)];
  });
  const first = places.sort((a, b) => a - b)[0];
  return first === void 0 ? void 0 : { line: lineAt(text, first), reason: "Rails cannot reverse this automatically" };
}
var firstLine = (section) => lineAt(section, section.search(/\S/));
function isEmpty(runner, down) {
  const bare = down.replace(/--[^\n]*|\/\/[^\n]*|#[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, "");
  if (["dbmate", "goose", "sql-migrate"].includes(runner)) return bare.trim() === "";
  if (runner === "Alembic")
    return bare.replace(/^def[ \t]{1,20}downgrade[^\n\r]{0,300}:/m, "").replace(/\bpass\b|("""|''')[\s\S]*?\1/g, "").trim() === "";
  const body = bare.slice(bare.indexOf("{") + 1);
  return !/\w/.test(
    body.replace(/\breturn\b(?:\s+(?:Promise\.resolve\(\)|null|undefined))?|\basync\b|module\.exports\s*=|\}/g, "")
  );
}

// src/surveys/migrations/transaction-mode.ts
var ALONE = { isInTransaction: () => false };
var WHOLE = { isInTransaction: () => true };
var ONE_QUERY = { isInTransaction: (_, operations) => operations.length > 1 };
var MIXED = {
  isInTransaction: (_, operations) => operations.some(({ effects }) => effects?.failsInTransaction !== true)
};
var CREATES_ALONE = {
  isInTransaction: ({ does }, operations) => does !== "create-index" && operations.length > 1
};
var OPT_OUT = {
  dbmate: /^--\s*migrate:up\b.*\btransaction:\s*false/im,
  goose: /^--\s*\+goose\s+NO\s+TRANSACTION/im,
  "sql-migrate": /^--\s*\+migrate\s+Up\b.*\bnotransaction/im,
  sqlx: /^\s*--\s*no-transaction/i,
  Flyway: /executeInTransaction\s*=\s*false/i,
  Knex: /transaction\s*:\s*false|disableTransactions\s*:\s*true/,
  TypeORM: /\btransaction\s{0,20}\??(?::\s{0,20}\w{1,60})?\s{0,20}=\s{0,20}false|migrationsTransactionMode\s*:\s*["']none/,
  "node-pg-migrate": /\bnoTransaction\s*\(/,
  Rails: /\bdisable_ddl_transaction!/,
  Django: /\batomic\s*=\s*False/,
  Alembic: /\bautocommit_block\s*\(/,
  Laravel: /\$withinTransaction\s*=\s*false/
};
var sendsEach = (runner, text) => ["goose", "sql-migrate", "Flyway"].includes(runner) && OPT_OUT[runner]?.test(text) === true;
var ALWAYS_WHOLE = ["Drizzle", ...Object.keys(OPT_OUT)];
function transactionModeOf(runner, text, version) {
  if (OPT_OUT[runner]?.test(text)) return ALONE;
  if (runner === "Flyway")
    return /\bflyway\.mixed\s*[=:]\s*true|^\s{0,20}mixed\s*[:=]\s*true/m.test(text) ? ALONE : MIXED;
  if (ALWAYS_WHOLE.includes(runner)) return WHOLE;
  if (runner === "Prisma") return isBefore(version, 7, 4) ? ONE_QUERY : CREATES_ALONE;
  if (runner === "Supabase") return version !== void 0 && isBefore(version, 2, 109) ? ONE_QUERY : ALONE;
  return runner === "golang-migrate" ? ONE_QUERY : ALONE;
}
function isBefore(version, major, minor) {
  const [have, part = 0] = (version ?? "").split(".").map(Number);
  return have !== void 0 && version !== void 0 && (have < major || have === major && part < minor);
}

// src/surveys/migrations/wanted.ts
var ALTERED = /\balter\s+table\s+(?:if\s+exists\s+)?(?:only\s+)?["`]?(?:\w+["`]?\.["`]?)?(\w+)/gi;
var MADE_IF_NEEDED = /\bcreate\s+table\s+if\s+not\s+exists\s+["`]?(?:\w+["`]?\.["`]?)?(\w+)/gi;
var MODEL = /\b(?!CreateModel\b|RunSQL\b)[A-Z]\w{1,40}\(\s{0,40}(?:(?:model_name|name|old_name)\s{0,9}=\s{0,9})?["'](\w{1,80})["']|get_model\([^()\n]{0,80}["'.](\w{1,80})["']/g;
var CHANGED = /\b(?:change_column\w{0,20}|change_table)[ (]{1,9}[:"'](\w{1,100})/g;
var ALTERED_BY_LARAVEL = /\bSchema::(?:connection\([^()\n]{0,80}\)->)?table\(\s{0,40}["'](\w{1,100})/g;
var CALLS = { Django: MODEL, Rails: CHANGED, Laravel: ALTERED_BY_LARAVEL };
function wantedOf({
  history,
  fresh,
  read
}) {
  if (history.runner === "Supabase") return () => true;
  const text = history.migrations.flatMap(({ file }) => fresh.has(file) ? read(file) ?? "" : []).join("\n");
  const names = (pattern) => [...text.matchAll(pattern)].map(([, name, other = ""]) => name ?? other);
  const isOfTypes = /\btype\b|\bnot\s+null\b|\bset\s+data\b/i.test(text);
  const calls = CALLS[history.runner];
  const own = calls === void 0 ? [] : names(calls);
  const tables = /* @__PURE__ */ new Set([...own, ...isOfTypes ? names(ALTERED) : [], ...names(MADE_IF_NEEDED)]);
  return mentioning([...tables], read);
}
function mentioning(names, read) {
  if (names.length === 0) return () => false;
  return ({ file }) => {
    const own = (read(file) ?? "").toLowerCase();
    return names.some((name) => own.includes(name.toLowerCase()));
  };
}

// src/surveys/migrations/history.ts
var BY_LOOP = /\bexecute\b[^;]{0,300}?enable\s{1,9}row\s{1,9}level\s{1,9}security/i;
var TOO_MANY = `it has more than ${MOST_OPERATIONS} operations`;
async function judgeHistory(look, answer) {
  const { history, fresh, signal } = look;
  answer.order.push(...orderFaults(history, look.before, look.read));
  const course = {
    schema: emptySchema(),
    read: [],
    application: applicationOf(history.migrations[0]?.file ?? ""),
    unseen: [],
    hasUnread: false
  };
  const wanted = wantedOf(look);
  for (const migration of history.migrations) {
    if (signal.aborted) return;
    if (fresh.has(migration.file)) await judgeNew(migration, look, course, answer);
    else if (wanted(migration)) await passOld(migration, look, course, answer);
  }
  if (history.runner === "Supabase") judgeOpen(look, course, answer);
}
async function judgeNew(migration, look, course, answer) {
  const { history, read, versions } = look;
  const { file, down } = migration;
  const text = read(file);
  if (text === void 0) return passUnread(file, TOO_LARGE, course, answer);
  const { operations, unread } = await operationsOf3(text, migration, history, course.application);
  if (isTooMany(operations)) return passUnread(file, TOO_MANY, course, answer);
  course.read.push({ file, operations });
  if (unread.length > 0) course.unseen.push(text);
  answer.unread.push(...unread.map((each) => ({ file, ...each })));
  const { runner } = history;
  const mode = transactionModeOf(runner, `${text}
${settingsOf(look, migration)}`, versions.get(runner));
  for (const each of newOperations(operations, course.schema, { file, runner }, mode))
    if (each.does !== "insert") answer.operations.push(each);
  const oneWay = irreversible(runner, text, sectionsOf(runner, text), down === void 0 ? void 0 : read(down));
  if (oneWay !== void 0) answer.irreversible.push({ file, runner, ...oneWay });
}
async function passOld(migration, look, course, answer) {
  const { file } = migration;
  const isSupabase = look.history.runner === "Supabase";
  const text = look.read(file);
  if (text === void 0) return isSupabase ? passUnread(file, TOO_LARGE, course, answer) : void 0;
  const { operations, unread } = await operationsOf3(text, migration, look.history, course.application);
  if (isTooMany(operations)) return isSupabase ? passUnread(file, TOO_MANY, course, answer) : void 0;
  course.read.push({ file, operations });
  replayHistory(operations, course.schema);
  if (!isSupabase || unread.length === 0) return;
  course.unseen.push(text);
  answer.unread.push(...unread.map((each) => ({ file, ...each })));
}
var isTooMany = (operations) => operations.length > MOST_OPERATIONS && operations.filter(({ does }) => does !== "insert").length > MOST_OPERATIONS;
function passUnread(file, reason, course, answer) {
  course.hasUnread = true;
  answer.unread.push({ file, reason });
}
function judgeOpen({ history, read }, course, answer) {
  const config = read(history.folder.replace(/migrations$/, "config.toml")) ?? "";
  const schemas = /^[ \t]{0,20}schemas[ \t]{0,20}=[ \t]{0,20}\[([^\][]{0,2000})\]/m.exec(config)?.[1];
  answer.isPublicHandedOut = schemas === void 0 || /["']public["']/.test(schemas);
  if (course.hasUnread) return;
  const loop = history.migrations.find(({ file }) => BY_LOOP.test(read(file) ?? ""));
  if (loop === void 0) openTables(course.read, answer, course.unseen.join("\n"));
  else
    answer.unread.push({
      file: loop.file,
      reason: "a loop enables row level security, and the tables are only known when it runs"
    });
}
var SETTINGS = {
  Knex: /(^|\/)knexfile\.[cm]?[jt]s$/,
  TypeORM: /(^|\/)(?:data-?source|ormconfig|typeorm[\w.-]*)\.(?:[cm]?[jt]s|json)$/,
  Flyway: /(^|\/)(?:flyway\.(?:conf|toml)|application[\w.-]*\.(?:ya?ml|properties))$/
};
function settingsOf({ history: { runner }, read, files }, { file }) {
  const own = runner === "Flyway" ? read(`${file}.conf`) ?? "" : "";
  const names = SETTINGS[runner];
  const settings = names === void 0 ? [] : files.filter((each) => names.test(each));
  return [own, ...settings.map((each) => read(each) ?? "")].join("\n");
}

// src/surveys/migrations/names-in-code.ts
function wordsOf(name) {
  const own = name.split(".").at(-1) ?? name;
  return own.replace(/(?<=[a-z\d])(?=[A-Z])/g, "_").toLowerCase().split(/[^a-z\d]+/).filter(Boolean);
}
function numbers(word) {
  const stem = word.replace(/(?:ies|y)$/, "");
  if (stem !== word && stem.length > 1) return `${stem}(y|ys|ies)`;
  return `${word.replace(/(?<=[a-z]{2})(?:(?<=s|x|z|ch|sh)es|(?<!s)s)$/, "")}(e?s)?`;
}
function tablePattern(table, application) {
  const words = wordsOf(table);
  const own = application === void 0 ? words : withoutStart(words, wordsOf(application));
  return own.length === 0 ? void 0 : [...own.slice(0, -1), numbers(own.at(-1) ?? "")].join("[_-]?");
}
var withoutStart = (words, start) => start.every((word, i) => words[i] === word) && words.length > start.length ? words.slice(start.length) : [...words];
function columnPattern(column, isByObject) {
  const words = wordsOf(column);
  if (words.length === 0) return void 0;
  const whole2 = words.join("[_-]?");
  return isByObject && words.length > 1 && words.at(-1) === "id" ? `${words.slice(0, -1).join("[_-]?")}([_-]?id)?` : whole2;
}

// src/surveys/migrations/uses.ts
var TAKES = ["drop-table", "drop-column", "rename-table", "rename-column"];
var MOST_SEARCHES = 12;
var MOST_FILES = 40;
var CODE2 = /\.(?:prisma|[cm]?[jt]sx?|vue|svelte|astro|py|rb|rake|erb|haml|slim|php|go|exs?|eex|heex|java|kts?|cs|rs|scala|sql|graphql|html|jinja2?|twig)$/;
var LISTS = /(?:^|\/)(?:structure|schema|dump|seeds?)[\w.-]{0,60}\.(?:sql|rb)$|(?:^|\/)(?:database|supabase|db)[\w.-]{0,40}types?[\w.-]{0,40}\.ts$|types[_-]db|\.(?:gen|generated)\.|(?:^|\/)(?:seed(?:er)?s?|factories|db\/migrate)\//i;
var HISTORY = /(?:^|\/)(?:migrations?|migrate|alembic|versions|drizzle)\//i;
var LEFT_OUT = /ignored_columns|@@?ignore\b|\bdeprecated\b|^[^:]*:\d+:\s*(?:#|\/\/|\*|--|<!--)/i;
async function withUses(operations, search) {
  const told = [];
  let left = MOST_SEARCHES;
  for (const operation2 of operations) {
    const isOld = !operation2.isOnNewTable && !operation2.isOnNewColumn;
    const isAsked = isOld && TAKES.includes(operation2.does) && operation2.table !== void 0 && left-- > 0;
    const used = isAsked ? await useOf(operation2, search) : void 0;
    told.push(used === void 0 ? operation2 : { ...operation2, used });
  }
  return told;
}
async function useOf(operation2, search) {
  const { table = "", column, runner, file } = operation2;
  const label = runner === "Django" ? /(?<![^/])([^/]{1,100})\/migrations\/[^/]{1,200}$/.exec(file)?.[1] : void 0;
  const tables = tablePattern(table, label);
  const columns = column === void 0 ? void 0 : columnPattern(column, BY_OBJECT.includes(runner));
  if (tables === void 0 || column !== void 0 && columns === void 0) return void 0;
  const seen = await lookFor(columns === void 0 ? [tables] : [tables, columns], search);
  if (seen === void 0 || seen.place !== void 0) return seen?.place;
  const model = columns === void 0 ? seen : await lookFor([tables], search);
  if (model === void 0) return void 0;
  if (model.place === void 0) return await hasCode(search) ? { nowhere: true } : void 0;
  return runner === "Rails" && !await isLeftOut(tables, columns ?? "", search) ? model.place : { nowhere: true };
}
var BY_OBJECT = ["Django", "Rails", "Laravel", "TypeORM"];
var isLeftOut = async (tables, columns, search) => has2(await filesWith([tables, columns, "ignored_columns"], search));
var ASKS = "(select|prisma|drizzle|knex|sequelize|supabase|activerecord|applicationrecord|models|eloquent|entity|schema)";
var hasCode = async (search) => has2(await filesWith([ASKS], search));
var has2 = (files) => files !== void 0 && files.length > 0;
async function lookFor(names, search) {
  const [table, wanted = table] = names;
  const all = await filesWith(
    names.filter((name) => name !== void 0),
    search
  );
  const files = all?.slice(0, MOST_FILES);
  if (all === void 0 || files === void 0 || files.length === 0) return all && {};
  const [heads, lines] = await Promise.all([linesOf2(table, files, search), linesOf2(wanted, files, search)]);
  if (heads === void 0 || lines === void 0) return void 0;
  for (const file of files) {
    const place = closest(linesIn2(file, heads), linesIn2(file, lines));
    if (place !== void 0) return { place: { file, line: place } };
  }
  return all.length > files.length ? void 0 : {};
}
var linesIn2 = (file, places) => places.filter((each) => each.file === file).map(({ line }) => line);
function closest(heads, lines) {
  const below = (line) => Math.min(...heads.map((head) => head > line ? Infinity : line - head));
  return [...lines].sort((a, b) => below(a) - below(b) || a - b)[0];
}
async function linesOf2(pattern, files, { root, commit, signal }) {
  const found = await gitGrep(root, [...WORDS, "-n", "-e", pattern, commit, "--", ...files], signal);
  return found?.split("\n").flatMap((each) => {
    const text = each.slice(each.indexOf(":") + 1);
    const [, file, line] = /^([^:\n]+):(\d+):/.exec(text) ?? [];
    return file === void 0 || LEFT_OUT.test(text) ? [] : [{ file, line: Number(line) }];
  });
}
var WORDS = ["-I", "-i", "-w", "-E"];
async function filesWith(all, { root, commit, signal }) {
  const patterns = all.flatMap((each) => ["-e", each]);
  const found = await gitGrep(root, [...WORDS, "-l", "-z", "--all-match", ...patterns, commit], signal);
  const files = found?.split("\0").map((each) => each.slice(each.indexOf(":") + 1));
  return files?.filter(isCode).sort((a, b) => Number(isSchema(b)) - Number(isSchema(a)));
}
var isCode = (file) => CODE2.test(file) && isProduct(file) && !LISTS.test(file) && !HISTORY.test(file) && !/\.config\.[cm]?[jt]s$/.test(file);
var isSchema = (file) => /\.prisma$|(?:^|\/)(?:schema|models?|entit(?:y|ies))(?:[\w.-]*\.\w+$|\/)/i.test(file);

// src/surveys/migrations/versions.ts
var PACKAGES2 = [
  ["Prisma", /"(?:prisma|@prisma\/client)"\s*:\s*"[\^~>=v\s]*(\d+\.\d+)/],
  ["Supabase", /"supabase"\s*:\s*"[\^~>=v\s]*(\d+\.\d+)/]
];
function versionsOf(files, read) {
  const manifests = files.filter((file) => /(^|\/)package\.json$/.test(file) && !file.includes("node_modules/"));
  const found = /* @__PURE__ */ new Map();
  for (const file of manifests) {
    const text = read(file) ?? "";
    for (const [runner, words] of PACKAGES2) {
      const version = words.exec(text)?.[1];
      if (version !== void 0 && !found.has(runner)) found.set(runner, version);
    }
  }
  return found;
}

// src/surveys/migrations/survey.ts
var MOST_BYTES = 2 * 1024 * 1024;
async function freshHistories(question, of, signal) {
  const { root } = treeOf(of);
  const files = await listFiles(of, signal);
  const read = reader(root);
  const before = question.base === void 0 ? void 0 : await beforeOf(question.base, root, files, signal);
  if (before !== void 0 && "problem" in before) return failure("missing", before.problem);
  const found = findHistories(files, read);
  if (before === void 0 && namesNone(question, found))
    return failure("missing", "migrations.deployed in launch.yml names a migration that does not exist");
  const loose = found.length === 0 ? /* @__PURE__ */ new Set() : await uncommitted(root, before, signal);
  const others = foreignMigrations(files, before?.files);
  const histories = found.flatMap((history) => {
    const dialect = dialectOf(history, files, read);
    const fresh = freshOf(history, question, before, loose);
    if (typeof dialect === "string") return [{ history: { ...history, dialect }, ...fresh }];
    others.push({ file: history.folder, reason: `migrations for ${dialect.other} are not supported`, isOpen: true });
    return [];
  });
  return { histories, others, before, read, root, files };
}
var commitBefore = ({ before, histories }) => before?.commit ?? (histories.some(({ freshBy }) => freshBy === "uncommitted") ? "HEAD" : void 0);
async function surveyMigrations(question, of, signal) {
  const found = await freshHistories(question, of, signal);
  if ("failure" in found) return found;
  const { before, read } = found;
  const answer = {
    kind: "answer",
    histories: [],
    operations: [],
    irreversible: [],
    order: [],
    open: [],
    isPublicHandedOut: true,
    unread: found.others
  };
  const versions = versionsOf(found.files, read);
  for (const { history, fresh, freshBy } of found.histories) {
    if (signal.aborted) return failure("deadline", "the run’s time limit was reached");
    const { folder, runner, dialect, migrations } = history;
    answer.histories.push({ folder, runner, dialect, files: migrations.length, fresh: fresh.size, freshBy });
    await judgeHistory({ history, fresh, before, read, files: found.files, versions, signal }, answer);
  }
  const commit = commitBefore(found);
  if (commit !== void 0) answer.operations = await withUses(answer.operations, { root: found.root, commit, signal });
  return signal.aborted ? failure("deadline", "the run’s time limit was reached") : answer;
}
function reader(root) {
  const known = /* @__PURE__ */ new Map();
  return (file) => {
    if (!known.has(file)) known.set(file, textIn(root, file, MOST_BYTES));
    return known.get(file);
  };
}
async function beforeOf(base, root, now, signal) {
  const change = await changeSince(root, base, signal);
  if ("problem" in change) return change;
  const names = await git(root, ["ls-tree", "-r", "-z", "--name-only", change.base], signal);
  if (names === void 0) return { problem: "git could not list the files of the base" };
  return {
    commit: change.base,
    files: new Set(names.split("\0").filter(Boolean)),
    present: new Set(now),
    edited: new Set(change.files.map(({ path }) => path))
  };
}
async function uncommitted(root, before, signal) {
  if (before !== void 0 || gitRoot(root) === void 0) return /* @__PURE__ */ new Set();
  const names = await git(root, ["ls-files", "-z", "--others", "--exclude-standard"], signal).catch(() => void 0);
  return new Set((names ?? "").split("\0").filter(Boolean));
}
function freshOf(history, question, before, uncommitted2) {
  const { migrations } = history;
  const names = (some) => new Set(some.map(({ file }) => file));
  if (before !== void 0)
    return { freshBy: "change", fresh: names(migrations.filter(({ file }) => !before.files.has(file))) };
  const last = deployedIn(history, question);
  if (last !== -1) return { freshBy: "deployed", fresh: names(migrations.slice(last + 1)) };
  const loose = migrations.filter(({ file }) => uncommitted2.has(file));
  if (loose.length > 0 && loose.length < migrations.length) return { freshBy: "uncommitted", fresh: names(loose) };
  return { freshBy: "newest", fresh: names(migrations.slice(-1)) };
}
var deployedIn = ({ migrations, folder }, { deployed }) => deployed === void 0 ? -1 : migrations.findIndex(
  ({ name, version, file }) => [name, version, file].includes(deployed) || file === `${folder}/${deployed}`
);
var namesNone = (question, histories) => question.deployed !== void 0 && histories.length > 0 && histories.every((history) => deployedIn(history, question) === -1);

export {
  TOO_LARGE,
  readPostgres,
  splitPostgres,
  sectionsOf,
  sendsEach,
  transactionModeOf,
  withUses,
  versionsOf,
  freshHistories,
  commitBefore,
  surveyMigrations
};
