/** A history as products have it: tables, columns, indexes, keys, a change of a type, a drop, a fill, now and then. */
export function ordinaryHistory(count: number): Record<string, string> {
  const files: Record<string, string> = {
    'package.json': '{ "dependencies": { "prisma": "7.5.0" } }',
    'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
  };
  for (let i = 0; i < count; i += 1) {
    const name = `${20_260_101_000_000 + i}_step_${i}`;
    files[`prisma/migrations/${name}/migration.sql`] = sqlOf(i);
  }
  return files;
}

function sqlOf(i: number): string {
  const table = `"Thing${Math.floor(i / 10)}"`;
  const kinds = [
    `-- CreateTable\nCREATE TABLE ${table} (\n    "id" TEXT NOT NULL,\n    "name" VARCHAR(50) NOT NULL,\n    "old" INTEGER,\n    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,\n\n    CONSTRAINT "Thing${i}_pkey" PRIMARY KEY ("id")\n);\n`,
    `-- AlterTable\nALTER TABLE ${table} ADD COLUMN     "plan${i}" TEXT;\n`,
    `-- CreateIndex\nCREATE UNIQUE INDEX "Thing${i}_name_key" ON ${table}("name");\n`,
    `-- AlterTable\nALTER TABLE ${table} ADD COLUMN     "count${i}" INTEGER NOT NULL DEFAULT 0;\n`,
    `-- CreateEnum\nCREATE TYPE "Role${i}" AS ENUM ('ADMIN', 'MEMBER');\n\n-- AlterTable\nALTER TABLE ${table} ADD COLUMN     "role${i}" "Role${i}" NOT NULL DEFAULT 'MEMBER';\n`,
    `-- AlterTable\nALTER TABLE ${table} ALTER COLUMN "name" SET DATA TYPE TEXT;\n`,
    `-- AlterTable\nALTER TABLE ${table} DROP COLUMN "old";\n`,
    `-- CreateTable\nCREATE TABLE "Part${i}" ("id" TEXT NOT NULL PRIMARY KEY, "thingId" TEXT NOT NULL);\n\n-- AddForeignKey\nALTER TABLE "Part${i}" ADD CONSTRAINT "Part${i}_fkey" FOREIGN KEY ("thingId") REFERENCES ${table}("id") ON DELETE CASCADE ON UPDATE CASCADE;\n`,
    `UPDATE ${table} SET "name" = trim("name");\n`,
    `-- CreateIndex\nCREATE INDEX "Thing${i}_createdAt_idx" ON ${table}("createdAt");\n\n-- AlterTable\nALTER TABLE ${table} ADD COLUMN     "plan${i}" TEXT;\n`,
  ];
  return kinds[i % kinds.length] as string;
}
