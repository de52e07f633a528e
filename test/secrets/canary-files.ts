/** A file in which a secret stands in a place of some kind; the secret may be part of the path. */
export interface CanaryFile {
  path: string;
  text: string;
}

type Place = (secret: string, i: number) => CanaryFile;

const file = (path: string, text: string): CanaryFile => ({ path, text });

/** Where people put secrets without a thought, and where readers of the repository look. */
const PLACES: Place[] = [
  (s, i) => file(`apps/a${i}/.env`, `NEXTAUTH_SECRET=\n${s}==\nDATABASE_URL=postgres://app:${s}@db.shop.net/app\n`),
  (s, i) => file(`apps/a${i}/.env.production`, `${s}\nexport ${s}=1\nA="${s}\n${s}"\nTWICE=1\n${s}=2\nTWICE=2\n`),
  (s, i) => file(`apps/a${i}/.env.example`, `API_KEY=${s}\n${s}=\n# ${s}\n`),
  (s, i) => file(`keys/key-${s}-${i}.txt`, 'x\n'),
  (s, i) => file(`${s}/b${i}.ts`, `export const b = process.env.B${i};\n`),
  (s, i) => file(`src/c${i}.ts`, `const apiKey = "${s}";\nfetch("https://api.shop.net/v1?token=${s}");\n`),
  (s, i) =>
    file(`src/d${i}.ts`, `app.get("/hooks/${s}", handler);\nconsole.log("token ${s}", { password: "${s}" });\n`),
  (s, i) => file(`src/e${i}.ts`, `const key = process.env.${s};\nconst other = process.env["${s}"];\n`),
  (s, i) => file(`src/f${i}.py`, `app.config["SECRET_KEY"] = "${s}"\nlogger.info("secret=${s}")\nos.environ["${s}"]\n`),
  (s, i) =>
    file(
      `packages/g${i}/package.json`,
      JSON.stringify({
        name: `g${i}`,
        scripts: { deploy: `TOKEN=${s} curl -u a:${s} https://x.shop.net`, [s]: 'x' },
        dependencies: { a: `git+https://${s}@github.com/a/b.git` },
        engines: { node: s },
      }),
    ),
  (s, i) =>
    file(
      `packages/h${i}/package-lock.json`,
      JSON.stringify({
        lockfileVersion: 3,
        packages: { 'node_modules/a': { version: '1.0.0', resolved: `https://u:${s}@r.shop.net/a-1.0.0.tgz` } },
      }),
    ),
  (s, i) =>
    file(
      `.github/workflows/w${i}.yml`,
      `name: ${s}\non: push\nenv:\n  API_KEY: ${s}\n  ${s}: 1\njobs:\n  deploy-${i}:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: a/b@${s}\n      - run: |\n          curl -H "Authorization: Bearer ${s}" https://x.shop.net\n          echo ${s}\n        with: { token: "${s}" }\n`,
    ),
  (s, i) =>
    file(
      `docker/${i}/Dockerfile`,
      `FROM node:${s}\nARG TOKEN=${s}\nENV API_SECRET ${s}\nENV ${s}=1\nRUN npm config set //r.shop.net/:_authToken ${s}\n`,
    ),
  (s, i) =>
    file(
      `docker/${i}/docker-compose.yml`,
      `services:\n  db:\n    image: postgres:${s}\n    environment:\n      POSTGRES_PASSWORD: ${s}\n      ${s}: 1\n    command: --requirepass ${s}\n`,
    ),
  (s, i) =>
    file(
      `migrations/${String(i).padStart(5, '0')}_a.sql`,
      `-- ${s}\nCREATE USER app${i} PASSWORD '${s}';\nINSERT INTO settings${i} VALUES ('key', '${s}');\nDROP TABLE "${s}";\nALTER TABLE t ADD COLUMN "${s}" int NOT NULL;\n`,
    ),
  (s, i) =>
    file(`infra/${i}/main.tf`, `variable "db_password" { default = "${s}" }\nprovider "x" { token = "${s}" }\n`),
  (s, i) =>
    file(
      `infra/${i}/vercel.json`,
      JSON.stringify({
        redirects: [{ source: `/${s}`, destination: `https://x.shop.net/?k=${s}` }],
        env: { API_KEY: s },
        crons: [{ path: `/api/cron?secret=${s}`, schedule: '* * * * *' }],
      }),
    ),
  (s, i) => file(`infra/${i}/fly.toml`, `app = "a"\n[env]\nAPI_SECRET = "${s}"\n${s} = "1"\n`),
  (s, i) =>
    file(
      `infra/${i}/render.yaml`,
      `services:\n  - type: web\n    name: ${s}\n    envVars:\n      - key: API_KEY\n        value: ${s}\n      - key: ${s}\n        sync: false\n`,
    ),
  (s, i) =>
    file(
      `infra/${i}/netlify.toml`,
      `[[redirects]]\nfrom = "/${s}"\nto = "https://a:${s}@x.shop.net"\n[build.environment]\nKEY = "${s}"\n`,
    ),
  (s, i) =>
    file(
      `infra/${i}/secret.yaml`,
      `kind: Secret\ndata:\n  a: ${Buffer.from(s).toString('base64')}\nstringData:\n  ${s}: ${s}\n`,
    ),
  (s, i) => file(`docs/i${i}.md`, `# ${s}\n\ncurl -u admin:${s} https://x.shop.net [link](https://x.shop.net/${s})\n`),
  (s, i) =>
    file(
      `public/j${i}.html`,
      `<form action="https://x.shop.net/?key=${s}"><input name="${s}"><img src="/${s}.png"><script>const key="${s}"</script></form>`,
    ),
  (s, i) => file(`config/k${i}.yml`, `production:\n  secret_key_base: ${s}\n  password: ${s}\n`),
  (s, i) =>
    file(
      `config/l${i}.json`,
      JSON.stringify({ ConnectionStrings: { Default: `Server=db.shop.net;User Id=sa;Password=${s};` }, [s]: s }),
    ),
  (s, i) =>
    file(
      `src/m${i}.tsx`,
      `export default function Page() { return <a href="https://x.shop.net/?token=${s}" title="${s}">${s}</a>; }\n`,
    ),
  (s, i) => file(`src/n${i}.rb`, `Stripe.api_key = "${s}"\nRails.logger.info "key #{'${s}'}"\nENV.fetch("${s}")\n`),
  (s, i) => file(`src/o${i}.go`, `var apiKey string = "${s}"\nlog.Printf("key %s", "${s}")\nos.Getenv("${s}")\n`),
  (s, i) => file(`src/p${i}.php`, `<?php define('DB_PASSWORD', '${s}'); error_log("${s}"); getenv('${s}');\n`),
  (s, i) => file(`terraform/${i}.tfstate`, `{"resources":[{"instances":[{"attributes":{"password":"${s}"}}]}]}`),
];

/** As many files as are asked for, each with a secret of its own. */
export const canaryFiles = (count: number, secretOf: (i: number) => string): (CanaryFile & { secret: string })[] =>
  Array.from({ length: count }, (_, i) => {
    const secret = secretOf(i);
    return { ...(PLACES[i % PLACES.length] as Place)(secret, i), secret };
  });
