// Proof that compiled processes open elsewhere: the BPMN that the API serves for every division
// named has no error by the recommended rules of bpmnlint, and bpmn-js draws it without a warning,
// every node and flow in its place. What bpmnlint only warns of is counted: a wait is entered anew
// by its own loop, without a gateway in front of it (fake-join), which BPMN allows and which spares
// the engine a node for each step. Stands outside the build; with a running demo and a Chromium:
//
//   npm i bpmnlint@11 bpmn-js@18 bpmn-moddle@10 playwright-core
//   CHROMIUM=/usr/bin/chromium node bpmn-clients.mjs http://localhost:8080 510100,510300
//
// Prints a line for each division; ends with 1 when anything was found.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { BpmnModdle } = await import('bpmn-moddle');
const { Linter } = require('bpmnlint');
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver');
const { chromium } = require('playwright-core');

const [base, divisions] = process.argv.slice(2);
const credentials = Buffer.from('510000-approve:onestop').toString('base64');

async function get(path, accept) {
  const answer = await fetch(base + path, {
    headers: { Authorization: `Basic ${credentials}`, Accept: accept },
  });
  if (!answer.ok) {
    throw new Error(`${path} answered ${answer.status}`);
  }
  return answer;
}

async function bpmn(division) {
  const path = `/api/v1/matters/veteran-services/release?division=${division}`;
  const { releaseId } = await (await get(path, 'application/json')).json();
  return (await get(`/api/v1/releases/${releaseId}/bpmn`, 'application/xml')).text();
}

async function findings(xml) {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(xml);
  const linter = new Linter({
    config: { extends: 'bpmnlint:recommended' }, resolver: new NodeResolver(),
  });
  const found = Object.entries(await linter.lint(rootElement))
    .flatMap(([rule, each]) => each.map(one => ({ rule, ...one })));
  const errors = found.filter(each => each.category !== 'warn')
    .map(each => `${each.rule} ${each.id}: ${each.message}`);
  const warned = found.filter(each => each.category === 'warn').map(each => each.rule);
  return { errors: [...warnings.map(each => each.message), ...errors], warned };
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM, args: ['--no-sandbox'],
});
const page = await browser.newPage();
await page.setContent('<div id="canvas" style="width: 2000px; height: 1200px"></div>');
await page.addScriptTag({
  content: await readFile(require.resolve('bpmn-js/dist/bpmn-viewer.development.js'), 'utf8'),
});

async function opened(xml) {
  return page.evaluate(async text => {
    document.getElementById('canvas').replaceChildren();
    const viewer = new window.BpmnJS({ container: '#canvas' });
    const { warnings } = await viewer.importXML(text);
    const elements = viewer.get('elementRegistry');
    return {
      warnings: warnings.map(each => each.message),
      shapes: elements.filter(each => !each.waypoints && each.parent && !each.labelTarget).length,
      flows: elements.filter(each => each.waypoints).length,
    };
  }, xml);
}

let failed = false;
for (const division of divisions.split(',')) {
  const xml = await bpmn(division);
  const { errors, warned } = await findings(xml);
  const shown = await opened(xml);
  const flows = xml.match(/<sequenceFlow /g).length;
  const all = [...errors, ...shown.warnings];
  if (shown.flows !== flows) {
    all.push(`${shown.flows} of ${flows} flows drawn`);
  }
  failed ||= all.length > 0;
  console.log(`${division}: ${shown.shapes} nodes, ${shown.flows} flows, ${all.length} findings,`
    + ` ${warned.length} warnings (${[...new Set(warned)].join(', ')})`);
  all.forEach(each => console.log(`  ${each}`));
}
await browser.close();
process.exit(failed ? 1 : 0);
