import { imports, type Sign } from './code.ts';

/** Monitors, recognized by their Terraform resources, container images and domains. */
export const MONITORS: readonly Sign[] = [
  { name: 'Upptime', words: ['upptime/uptime-monitor'], files: ['.upptimerc.yml', '.upptimerc.yaml'] },
  {
    name: 'Checkly',
    words: ['checkly_check', 'checkly_url_monitor', ...imports('checkly/constructs'), ...imports('@checkly/cli')],
    files: ['checkly.config.ts', 'checkly.config.js', 'checkly.config.mts', 'checkly.config.mjs'],
  },
  {
    name: 'Better Stack',
    words: ['betteruptime_monitor', 'betteruptime_heartbeat', 'betteruptime.com/api', 'uptime.betterstack.com/api'],
    files: [],
  },
  {
    name: 'UptimeRobot',
    words: ['uptimerobot_monitor', 'api.uptimerobot.com', 'heartbeat.uptimerobot.com'],
    files: [],
  },
  { name: 'Pingdom', words: ['pingdom_check', 'api.pingdom.com'], files: [] },
  { name: 'Datadog Synthetics', words: ['datadog_synthetics_test', 'datadog-ci synthetics'], files: [] },
  {
    name: 'Grafana Synthetic Monitoring',
    words: ['grafana_synthetic_monitoring_check', 'grafana_k6_schedule'],
    files: [],
  },
  { name: 'Blackbox exporter', words: ['blackbox-exporter', 'blackbox_exporter'], files: [] },
  { name: 'Gatus', words: ['twinproduction/gatus', 'ghcr.io/twin/gatus'], files: [] },
  { name: 'Uptime Kuma', words: ['louislam/uptime-kuma'], files: [] },
  { name: 'Healthchecks.io', words: ['hc-ping.com', 'healthchecksio_check'], files: [] },
  { name: 'Cronitor', words: ['cronitor.link', 'cronitor_http_monitor'], files: [] },
  { name: 'StatusCake', words: ['statuscake_uptime_check'], files: [] },
  { name: 'New Relic Synthetics', words: ['newrelic_synthetics_monitor'], files: [] },
  { name: 'Route 53 health checks', words: ['aws_route53_health_check'], files: [] },
  { name: 'Google Cloud uptime checks', words: ['google_monitoring_uptime_check_config'], files: [] },
  { name: 'DigitalOcean Uptime', words: ['digitalocean_uptime_check'], files: [] },
];
