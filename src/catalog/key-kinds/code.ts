import { ALNUM, HEX, LOOSE, LOWER, named, type Provider, provider, run, token, URL64, UUID } from './provider.ts';

const GITLAB = 'https://gitlab.com/-/user_settings/personal_access_tokens';

/** Source hosts, registries, build services. */
export const code: Provider[] = [
  provider('gitlab-token', 'GitLab token', 'code', GITLAB, [
    token('glcbt-', run(ALNUM, 1, 5), '_', run(URL64, 20)),
    ...['gldt-', 'glft-', 'glsoat-', 'glffct-', 'glrt-'].map((start) => token(start, run(URL64, 20))),
    token('glimt-', run(URL64, 25)),
    token('glagent-', run(URL64, 50)),
    token('gloas-', run(URL64, 64)),
    token('glptt-', run(HEX, 40)),
    token('GR1348941', run(URL64, 20)),
    token('glpat-', run(URL64, 27), '.', run(LOWER, 9)),
    token('glrt-t', run('0-9a-z', 1), '_', run(URL64, 27), '.', run(LOWER, 9)),
    token('_gitlab_session=', run(LOWER, 32)),
  ]),
  provider('bitbucket', 'Bitbucket secret', 'code', 'https://bitbucket.org/account/settings/app-passwords', [
    named('bitbucket', run(LOOSE, 64)),
    token('ATBB', run(ALNUM, 32)),
  ]),
  provider('atlassian', 'Atlassian API token', 'code', 'https://id.atlassian.com/manage-profile/security/api-tokens', [
    token('ATATT3', run(LOOSE, 186)),
    named(['atlassian', 'confluence', 'jira'], run(LOWER, 24)),
  ]),
  provider(
    'npm-old',
    'npm token',
    'code',
    'https://www.npmjs.com/settings/~/tokens',
    named(['npm_token', 'npmtoken', 'npm_auth_token'], ...UUID),
  ),
  provider(
    'pypi',
    'PyPI upload token',
    'code',
    'https://pypi.org/manage/account/token',
    token('pypi-AgEIcHlwaS5vcmc', run(URL64, 50, 1000)),
  ),
  provider(
    'rubygems',
    'RubyGems API key',
    'code',
    'https://rubygems.org/profile/api_keys',
    token('rubygems_', run(HEX, 48)),
  ),
  provider('clojars', 'Clojars token', 'code', 'https://clojars.org/tokens', token('CLOJARS_', run(ALNUM, 60))),
  provider('crates', 'crates.io token', 'code', 'https://crates.io/settings/tokens', token('cio', run(ALNUM, 32))),
  provider('nuget', 'NuGet API key', 'code', 'https://www.nuget.org/account/apikeys', token('oy2', run(LOWER, 43))),
  provider('codecov', 'Codecov token', 'monitoring', 'https://app.codecov.io', [
    named('codecov', ...UUID),
    named('codecov', run(LOWER, 32)),
  ]),
  provider('circleci', 'CircleCI token', 'code', 'https://app.circleci.com/settings/user/tokens', [
    token('CCIPAT_', run(ALNUM, 22), '_', run(HEX, 40)),
    named('circleci', run(HEX, 40)),
  ]),
  provider(
    'travis',
    'Travis CI token',
    'code',
    'https://app.travis-ci.com/account/preferences',
    named(['travis_token', 'travis_api_token', 'travis_access_token', 'travis_ci_token'], run(URL64, 22)),
  ),
  provider('drone', 'Drone CI token', 'code', 'https://www.drone.io', named('droneci', run(LOWER, 32))),
  provider('buildkite', 'Buildkite token', 'code', 'https://buildkite.com/user/api-access-tokens', [
    token('bkua_', run(HEX, 40)),
    token('bkct_', run(HEX, 40)),
  ]),
  provider('sonar', 'SonarQube token', 'code', 'https://sonarcloud.io/account/security', [
    token('squ_', run(HEX, 40)),
    token('sqp_', run(HEX, 40)),
    token('sqa_', run(HEX, 40)),
    named('sonar', run(LOOSE, 40)),
  ]),
  provider('snyk', 'Snyk token', 'code', 'https://app.snyk.io/account', [named('snyk', ...UUID)]),
  provider('sourcegraph', 'Sourcegraph token', 'code', 'https://sourcegraph.com/user/settings/tokens', [
    token('sgp_', run('A-Fa-f0-9', 16), '_', run('A-Fa-f0-9', 40)),
    token('sgp_local_', run('A-Fa-f0-9', 40)),
    token('sgp_', run('A-Fa-f0-9', 40)),
    named('sourcegraph', run(HEX, 40)),
  ]),
  provider(
    'docker-swarm',
    'Docker Swarm join token',
    'infrastructure',
    'https://docs.docker.com/engine/swarm',
    token('SWMTKN-1-', run(LOWER, 50), '-', run(LOWER, 25)),
  ),
  provider(
    'docker-org',
    'Docker organization token',
    'code',
    'https://app.docker.com/settings',
    token('dckr_oat_', run(URL64, 32)),
  ),
  provider('postman', 'Postman API key', 'code', 'https://go.postman.co/settings/me/api-keys', [
    token('PMAK-', run(HEX, 24), '-', run(HEX, 34)),
    token('PMAT-', run(ALNUM, 26)),
  ]),
  provider('rapidapi', 'RapidAPI key', 'code', 'https://rapidapi.com/developer/dashboard', [
    named('rapidapi', run(URL64, 50)),
  ]),
  provider('readme', 'ReadMe API key', 'code', 'https://dash.readme.com', token('rdme_', run(LOWER, 70))),
  provider('adafruit', 'Adafruit IO key', 'code', 'https://io.adafruit.com', [
    named('adafruit', run(`${LOWER}_-`, 32)),
    token('aio_', run(ALNUM, 28)),
  ]),
  provider(
    'launchdarkly',
    'LaunchDarkly key',
    'code',
    'https://app.launchdarkly.com/settings/authorization',
    [named('launchdarkly', run(LOOSE, 40)), token('sdk-', ...UUID), token('api-', ...UUID)],
    { judge: (secret, line) => (/^(sdk|api)-/.test(secret) && !/launch.?darkly|LD_/i.test(line) ? undefined : 'live') },
  ),
  provider(
    'settlemint',
    'SettleMint token',
    'code',
    'https://console.settlemint.com',
    ['sm_aat_', 'sm_pat_', 'sm_sat_'].map((start) => token(start, run(ALNUM, 16))),
  ),
  provider(
    'sidekiq',
    'Sidekiq Enterprise credentials',
    'code',
    'https://billing.contribsys.com',
    [
      named(['bundle_enterprise__contribsys__com', 'bundle_gems__contribsys__com'], run(HEX, 8), ':', run(HEX, 8)),
      token(run(HEX, 8), ':', run(HEX, 8), '@', run('a-z', 4, 10), '.contribsys.com'),
    ],
    { judge: (secret) => (/^[a-f0-9]{8}:[a-f0-9]{8}/.test(secret) ? 'live' : undefined) },
  ),
  provider('adobe-secret', 'Adobe client secret', 'code', 'https://developer.adobe.com/console', [
    token('p8e-', run(LOWER, 32)),
    named('adobe_client_secret', run(HEX, 32)),
  ]),
  provider(
    'figma-old',
    'Figma token',
    'code',
    'https://www.figma.com/settings',
    named('figma', run(HEX, 4), '-', ...UUID),
  ),
  provider('tiptap', 'Tiptap token', 'code', 'https://cloud.tiptap.dev', named('tiptap', run(ALNUM, 60, 70))),
];
