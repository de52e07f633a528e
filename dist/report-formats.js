import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/report/formats.ts
var FORMATS = {
  json: {
    render: async (report) => (await import("./report-json.js")).json(report),
    renderMany: async (merged) => (await import("./report-merged.js")).mergedJson(merged, (await import("./report-json.js")).json)
  },
  md: {
    render: async (report) => (await import("./report-markdown.js")).markdown(report),
    renderMany: async (merged) => (await import("./report-merged.js")).mergedMarkdown(merged)
  },
  html: {
    render: async (report, _, timeline) => (await import("./report-html-report.js")).htmlReport(report, timeline)
  },
  txt: {
    render: async (report, looks) => (await import("./report-terminal.js")).terminal(report, looks),
    renderMany: async (merged, looks) => (await import("./report-merged.js")).mergedTerminal(merged, looks)
  },
  sarif: { render: async (report) => (await import("./report-sarif.js")).sarif(report) },
  xml: { label: "JUnit", render: async (report) => (await import("./report-junit.js")).junit(report) }
};
var FORMAT_NAMES = Object.keys(FORMATS);
var formatOf = (name) => FORMATS[name];
function endings(names, last) {
  const shown = names.map((name) => {
    const { label } = formatOf(name);
    return label === void 0 ? `.${name}` : `.${name} (${label})`;
  });
  return `${shown.slice(0, -1).join(", ")} ${last} ${shown.at(-1)}`;
}

export {
  FORMAT_NAMES,
  formatOf,
  endings
};
