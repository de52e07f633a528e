import { findingsOf, type Report, unknownsOf } from '../../../src/gate/report.ts';

const BASE = `Schema::create('PREFIX_users', function (Blueprint $table) {
            $table->id();
            $table->string('name', 100);
            $table->string('email')->nullable();
            $table->integer('age')->nullable();
            $table->string('plan')->default('free');
            $table->text('bio')->nullable();
            $table->softDeletes();
            $table->rememberToken();
            $table->timestamps();
        });
        Schema::create('PREFIX_orders', function (Blueprint $table) {
            $table->id();
            $table->foreignId('user_id')->constrained('PREFIX_users');
            $table->decimal('total', 10, 2)->nullable();
            $table->nullableMorphs('of');
        });`;

/** What the old release asks; each member has a name of 40 letters, and one no age. */
export const laravelAsks = (prefix: string): string[] => [
  `SELECT id, name, email, age, plan, bio, deleted_at, remember_token, created_at, updated_at FROM ${prefix}_users`,
  `INSERT INTO ${prefix}_users (name, email, age, plan, bio) VALUES (repeat('n', 40), 'a@b.example', NULL, 'free', NULL)`,
  `INSERT INTO ${prefix}_users (name, age) VALUES (repeat('n', 40), 1)`,
  `SELECT id, user_id, total, of_type, of_id FROM ${prefix}_orders`,
  `INSERT INTO ${prefix}_orders (user_id, total) SELECT min(id), 12.5 FROM ${prefix}_users`,
];

const users = (body: string) =>
  `Schema::table('PREFIX_users', function (Blueprint $table) {\n            ${body}\n        });`;
const orders = (body: string) => users(body).replace('users', 'orders');

/** Bodies of `up`; what is right on each is asked of Illuminate and PostgreSQL. */
const OPERATIONS: Record<string, string> = {
  nullable: users("$table->string('more')->nullable();"),
  'NOT NULL': users("$table->string('more');"),
  default: users("$table->boolean('more')->default(false);"),
  'NOT NULL boolean': users("$table->boolean('more');"),
  'NOT NULL json after others': users("$table->string('more')->nullable();\n            $table->json('other');"),
  useCurrent: users("$table->timestamp('more')->useCurrent();"),
  timestamps: orders('$table->timestamps();'),
  softDeletes: orders('$table->softDeletes();'),
  rememberToken: orders('$table->rememberToken();'),
  'foreignId constrained': users("$table->foreignId('order_id')->constrained('PREFIX_orders');"),
  'foreignId nullable constrained': users("$table->foreignId('order_id')->nullable()->constrained('PREFIX_orders');"),
  unsignedBigInteger: users("$table->unsignedBigInteger('more');"),
  uuid: users("$table->uuid('more');"),
  enum: users("$table->enum('more', ['a', 'b']);"),
  'enum default': users("$table->enum('more', ['a', 'b'])->default('a');"),
  morphs: users("$table->morphs('more');"),
  nullableMorphs: users("$table->nullableMorphs('more');"),
  storedAs: users("$table->integer('more')->storedAs('id + 1');"),
  dropColumn: users("$table->dropColumn('age');"),
  'dropColumn several': users("$table->dropColumn('age', 'bio');"),
  'dropColumn a list': users("$table->dropColumn(['age', 'bio']);"),
  'dropColumn arrow': "Schema::table('PREFIX_users', fn (Blueprint $table) => $table->dropColumn('age'));",
  dropColumns: "Schema::dropColumns('PREFIX_users', ['age']);",
  dropSoftDeletes: users('$table->dropSoftDeletes();'),
  dropTimestamps: users('$table->dropTimestamps();'),
  dropRememberToken: users('$table->dropRememberToken();'),
  dropMorphs: orders("$table->dropMorphs('of');"),
  dropConstrainedForeignId: orders("$table->dropConstrainedForeignId('user_id');"),
  dropForeign: orders("$table->dropForeign(['user_id']);"),
  renameColumn: "DB::statement('ALTER TABLE PREFIX_users RENAME COLUMN name TO title');",
  'Schema::rename': "Schema::rename('PREFIX_orders', 'PREFIX_purchases');",
  'Schema::drop': "Schema::drop('PREFIX_orders');",
  'Schema::dropIfExists': "Schema::dropIfExists('PREFIX_orders');",
  'Schema::create':
    "Schema::create('PREFIX_plans', function (Blueprint $table) {\n            $table->string('name');\n        });",
  'Schema::connection': `Schema::connection('pgsql')->table('PREFIX_users', function (Blueprint $table) {\n            $table->dropColumn('age');\n        });`,
  'in a condition': `if (Schema::hasColumn('PREFIX_users', 'age')) {\n            ${users("$table->dropColumn('age');")}\n        }`,
  index: users("$table->index('age');"),
  unique: users("$table->unique('name');"),
  'DB delete': "DB::table('PREFIX_orders')->delete();",
  'DB where delete': "DB::table('PREFIX_orders')->where('total', '<', 0)->delete();",
  'DB truncate': "DB::table('PREFIX_orders')->truncate();",
  'DB connection': "DB::connection('pgsql')->table('PREFIX_orders')->delete();",
  'DB where update': "DB::table('PREFIX_users')->where('bio', null)->update(['bio' => 'a']);",
  'DB statement': "DB::statement('ALTER TABLE PREFIX_users DROP COLUMN age');",
  'DB unprepared': "DB::unprepared('DROP TABLE PREFIX_orders');",
  'DB delete of SQL': "DB::delete('DELETE FROM PREFIX_orders');",
  'Eloquent truncate': 'Order::truncate();',
  'Eloquent query delete': 'Order::query()->delete();',
  'Eloquent where delete': "Order::where('total', '<', 0)->delete();",
  'a macro of a package': users("$table->auditable('more');"),
  'a table of a loop': "foreach (['PREFIX_orders'] as $name) {\n            Schema::drop($name);\n        }",
};

export const LARAVEL_CASES = Object.entries(OPERATIONS).map(([name, body], i) => {
  const prefix = `c${i}`;
  const model = `Order${i}`;
  const file = `2026_02_01_${String(100000 + i)}_next`;
  const models = body.includes('Order::')
    ? `class ${model} extends Illuminate\\Database\\Eloquent\\Model\n{\n    protected $table = 'PREFIX_orders';\n}\n\n`
    : '';
  const text = migration(models, body.replaceAll('Order::', `${model}::`));
  return { name, prefix, file, text: text.replaceAll('PREFIX', prefix) };
});

function migration(models: string, up: string): string {
  return `<?php\n\nuse Illuminate\\Database\\Migrations\\Migration;\nuse Illuminate\\Database\\Schema\\Blueprint;\n\n${models}return new class extends Migration\n{\n    public function up(): void\n    {\n        ${up}\n    }\n};\n`;
}

/** One history, of which production has the first migration. */
export const LARAVEL_FILES: Record<string, string> = {
  'composer.json': '{ "require": { "laravel/framework": "^12" } }\n',
  'launch.yml': "migrations:\n  deployed: '2026_01_01_000000_base'\n",
  'database/migrations/2026_01_01_000000_base.php': migration(
    '',
    LARAVEL_CASES.map(({ prefix }) => BASE.replaceAll('PREFIX', prefix)).join('\n        '),
  ),
  ...Object.fromEntries(LARAVEL_CASES.map(({ file, text }) => [`database/migrations/${file}.php`, text])),
};

/** The rules that found something, by operation. */
export const laravelFound = ({ checks }: Report): Record<string, string[]> =>
  Object.fromEntries(
    LARAVEL_CASES.map(({ name, file }) => [
      name,
      [
        ...findingsOf(checks)
          .filter(({ place }) => 'file' in place && place.file.includes(file))
          .map(({ rule }) => rule.replace('migrations/', '')),
        ...unknownsOf(checks)
          .filter(({ place = '' }) => place.includes(file))
          .map(() => 'unknown'),
      ],
    ]),
  );
