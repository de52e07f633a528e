import { findingsOf, type Report } from '../../../src/gate/report.ts';

/** The models of each application before its operation. */
const DJANGO_BASE = `from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.CreateModel(
            name='Tag',
            fields=[('id', models.BigAutoField(primary_key=True)), ('label', models.CharField(max_length=50))],
        ),
        migrations.CreateModel(
            name='User',
            fields=[
                ('id', models.AutoField(primary_key=True)),
                ('name', models.CharField(max_length=100)),
                ('email', models.EmailField(max_length=254)),
                ('age', models.IntegerField(null=True)),
                ('plan', models.CharField(max_length=20, default='free')),
                ('code', models.CharField(max_length=20, unique=True, null=True)),
                ('bio', models.TextField(null=True)),
                ('points', models.IntegerField(default=0, db_default=0)),
            ],
        ),
        migrations.CreateModel(
            name='Order',
            fields=[
                ('id', models.BigAutoField(primary_key=True)),
                ('user', models.ForeignKey(to='LABEL.user', on_delete=models.CASCADE)),
                ('total', models.DecimalField(max_digits=10, decimal_places=2)),
                ('tags', models.ManyToManyField(to='LABEL.tag')),
            ],
        ),
    ]
`;

/** What the old release asks, on tables of an application; each member has a name of 40 letters, and one no age. */
export const djangoAsks = (label: string): string[] => [
  `SELECT id, name, email, age, plan, code, bio, points FROM ${label}_user`,
  `INSERT INTO ${label}_user (name, email, age, plan, code, bio, points) VALUES (repeat('n', 40), 'a@b.example', NULL, 'free', gen_random_uuid()::text::varchar(20), NULL, 0)`,
  `INSERT INTO ${label}_user (name, email, age, plan, code, bio, points) VALUES (repeat('n', 40), 'a@b.example', 1, 'free', NULL, NULL, DEFAULT)`,
  `SELECT id, user_id, total FROM ${label}_order`,
  `INSERT INTO ${label}_order (user_id, total) SELECT min(id), 12.5 FROM ${label}_user`,
  `SELECT id, label FROM ${label}_tag`,
  `INSERT INTO ${label}_tag (label) VALUES ('a')`,
  `SELECT order_id, tag_id FROM ${label}_order_tags`,
];

const user = (operation: string, rest: string) => `migrations.${operation}(model_name='user', ${rest})`;
const alter = (name: string, field: string) => user('AlterField', `name='${name}', field=models.${field}`);
const added = (field: string) => user('AddField', `name='more', field=models.${field}`);
const run = (body: string) => [
  'migrations.RunPython(fill, migrations.RunPython.noop)',
  `def fill(apps, schema_editor):\n    User = apps.get_model('LABEL', 'User')\n    ${body}\n`,
];

/** Operations, and the functions that they run; what is right on each is asked of Django and PostgreSQL. */
const DJANGO_OPERATIONS: Record<string, string | string[]> = {
  'AddField null': added('TextField(null=True)'),
  'AddField default': added('TextField(default="a")'),
  'AddField BooleanField default': added('BooleanField(default=False)'),
  'AddField db_default': added('TextField(db_default="a")'),
  'AddField blank': added('CharField(max_length=9, blank=True)'),
  'AddField auto_now_add': added('DateTimeField(auto_now_add=True)'),
  'AddField nothing': added('IntegerField()'),
  'AddField ForeignKey null': added("ForeignKey(to='LABEL.tag', null=True, on_delete=models.SET_NULL)"),
  'AddField ManyToManyField': added("ManyToManyField(to='LABEL.tag')"),
  'AddField GeneratedField': added(
    "GeneratedField(expression=models.F('id'), output_field=models.IntegerField(), db_persist=True)",
  ),
  'RemoveField null': user('RemoveField', "name='age'"),
  'RemoveField ForeignKey': "migrations.RemoveField(model_name='order', name='user')",
  'RemoveField ManyToManyField': "migrations.RemoveField(model_name='order', name='tags')",
  RenameField: user('RenameField', "old_name='name', new_name='title'"),
  'RenameField ForeignKey': "migrations.RenameField(model_name='order', old_name='user', new_name='member')",
  'AlterField null to not null': alter('age', 'IntegerField(default=0)'),
  'AlterField not null to null': alter('name', 'CharField(max_length=100, null=True)'),
  'AlterField longer': alter('name', 'CharField(max_length=200)'),
  'AlterField shorter': alter('name', 'CharField(max_length=10)'),
  'AlterField to text': alter('name', 'TextField()'),
  'AlterField int to bigint': alter('age', 'BigIntegerField(null=True)'),
  'AlterField AutoField to BigAutoField': alter('id', 'BigAutoField(primary_key=True)'),
  'AlterField text to int': alter('bio', 'IntegerField(null=True)'),
  'AlterField choices and help': alter(
    'plan',
    "CharField(max_length=20, default='pro', choices=[('pro', 'Pro')], help_text='a')",
  ),
  'AlterField unique': alter('name', 'CharField(max_length=100, unique=True)'),
  'AlterField db_index': alter('age', 'IntegerField(null=True, db_index=True)'),
  'AlterField db_column': alter('name', "CharField(max_length=100, db_column='title')"),
  'AlterField db_default away': alter('points', 'IntegerField(default=0)'),
  'AlterField positive': alter('age', 'PositiveIntegerField(null=True)'),
  'AlterField ForeignKey null':
    "migrations.AlterField(model_name='order', name='user', field=models.ForeignKey(to='LABEL.user', null=True, on_delete=models.SET_NULL))",
  'AlterField EmailField of one length': alter('email', 'CharField(max_length=254)'),
  CreateModel: "migrations.CreateModel(name='Plan', fields=[('id', models.BigAutoField(primary_key=True))])",
  DeleteModel: "migrations.DeleteModel(name='Order')",
  RenameModel: "migrations.RenameModel(old_name='Tag', new_name='Label')",
  AlterModelTable: "migrations.AlterModelTable(name='tag', table='labels_of_LABEL')",
  AlterModelOptions: "migrations.AlterModelOptions(name='user', options={'ordering': ['name']})",
  AlterUniqueTogether: "migrations.AlterUniqueTogether(name='user', unique_together={('name', 'code')})",
  AddIndex: user('AddIndex', "index=models.Index(fields=['age'], name='LABEL_age')"),
  AddConstraint: user(
    'AddConstraint',
    "constraint=models.CheckConstraint(condition=models.Q(points__gte=0), name='LABEL_points')",
  ),
  'SeparateDatabaseAndState only state':
    "migrations.SeparateDatabaseAndState(state_operations=[migrations.RemoveField(model_name='user', name='age')])",
  'SeparateDatabaseAndState database':
    "migrations.SeparateDatabaseAndState(database_operations=[migrations.RemoveField(model_name='user', name='age')])",
  AlterOrderWithRespectTo: "migrations.AlterOrderWithRespectTo(name='order', order_with_respect_to='user')",
  'RunPython deletes all': run('User.objects.all().delete()'),
  'RunPython deletes some': run("User.objects.filter(name='').delete()"),
  'RunPython saves': run("for user in User.objects.all():\n        user.bio = 'a'\n        user.save()"),
  'RunSQL drops': "migrations.RunSQL('ALTER TABLE LABEL_user DROP COLUMN age', migrations.RunSQL.noop)",
  'RunSQL list': "migrations.RunSQL([('ALTER TABLE LABEL_user DROP COLUMN age', [])])",
};

/** The file of the next migration. */
function djangoNext(operation: string | string[]): string {
  const [call = '', ...functions] = [operation].flat();
  return `from django.db import migrations, models\n\n\n${functions.join('\n\n')}\n\nclass Migration(migrations.Migration):\n    dependencies = [('LABEL', '0001_initial')]\n    operations = [\n        ${call},\n    ]\n`;
}

export const DJANGO_CASES = Object.entries(DJANGO_OPERATIONS).map(([name, operation], i) => ({
  name,
  operation,
  label: `app${i}`,
}));

/** An application for each operation. */
export const DJANGO_FILES: Record<string, string> = {
  'requirements.txt': 'django==5.2\npsycopg==3.2\n',
  ...Object.fromEntries(
    DJANGO_CASES.flatMap(({ operation, label }) =>
      [
        ['__init__.py', ''],
        ['migrations/__init__.py', ''],
        ['migrations/0001_initial.py', DJANGO_BASE],
        ['migrations/0002_next.py', djangoNext(operation)],
      ].map(([file, text = '']) => [`${label}/${file}`, text.replaceAll('LABEL', label)]),
    ),
  ),
};

/** The rules that found something, by operation. */
export const djangoFound = ({ checks }: Report): Record<string, string[]> =>
  Object.fromEntries(
    DJANGO_CASES.map(({ name, label }) => [
      name,
      findingsOf(checks)
        .filter(({ place }) => 'file' in place && place.file.startsWith(`${label}/`))
        .map(({ rule }) => rule.replace('migrations/', '')),
    ]),
  );
