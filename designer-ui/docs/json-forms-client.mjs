// Proof that the forms of the API render in a stock JSON Forms client: every pilot and applicant
// type, whole and category by category, with Ajv 2020 in strict mode and our two keywords declared
// as annotations. Stands outside the build; with a running demo:
//
//   npm i --legacy-peer-deps @jsonforms/core@3 @jsonforms/react@3 @jsonforms/material-renderers@3 \
//     @mui/material@7 @mui/icons-material@7 @mui/x-date-pickers@8 @emotion/react @emotion/styled \
//     dayjs react@18 react-dom@18 jsdom ajv ajv-formats
//   node json-forms-client.mjs http://localhost:8080 510107,510302
//
// Prints the number of forms and labelled controls, and every form with an error.
import { JSDOM } from 'jsdom';

const dom = new JSDOM('<!doctype html>', { pretendToBeVisual: true });
const page = dom.window;
const needed = [
  'document', 'navigator', 'HTMLElement', 'HTMLInputElement', 'Element', 'Node', 'Event',
  'KeyboardEvent', 'DocumentFragment', 'MutationObserver', 'getComputedStyle',
];
globalThis.window = page;
for (const name of needed) {
  Object.defineProperty(globalThis, name, { value: page[name], configurable: true });
}
globalThis.requestAnimationFrame = act => setTimeout(act, 0);
globalThis.cancelAnimationFrame = clearTimeout;
globalThis.IS_REACT_ACT_ENVIRONMENT = true;
page.matchMedia = () => ({
  matches: false, addListener() {}, removeListener() {}, addEventListener() {},
  removeEventListener() {},
});

const React = (await import('react')).default;
const { act } = await import('react');
const { createRoot } = await import('react-dom/client');
const Ajv = (await import('ajv/dist/2020.js')).default;
const addFormats = (await import('ajv-formats')).default;
const { JsonForms } = await import('@jsonforms/react');
const { materialRenderers, materialCells } = await import('@jsonforms/material-renderers');

const [base, counties] = process.argv.slice(2);
let complaints = [];
console.error = console.warn = (...all) => complaints.push(all.map(String).join(' '));

async function get(path, county) {
  const credentials = Buffer.from(`${county}-kiosk:onestop`).toString('base64');
  const answer = await fetch(`${base}/api/v1/matters/veteran-services/${path}`, {
    headers: { Authorization: `Basic ${credentials}`, Accept: 'application/json' },
  });
  if (!answer.ok) {
    throw new Error(`${path} answered ${answer.status}`);
  }
  return answer.json();
}

function validator() {
  const ajv = new Ajv({
    strict: true, strictRequired: false, strictTypes: false, allErrors: true, verbose: true,
  });
  addFormats(ajv);
  ajv.addKeyword({ keyword: 'x-field' });
  ajv.addKeyword({ keyword: 'x-rules' });
  return ajv;
}

/** The markup of a layout as the stock renderers make it. */
async function rendered(form, uischema, ajv) {
  const place = page.document.createElement('div');
  page.document.body.append(place);
  const root = createRoot(place);
  await act(async () => root.render(React.createElement(JsonForms, {
    schema: form.schema, uischema, data: {}, ajv, renderers: materialRenderers,
    cells: materialCells,
  })));
  const markup = place.innerHTML;
  await act(async () => root.unmount());
  place.remove();
  return markup;
}

const count = (text, pattern) => (text.match(pattern) ?? []).length;
let forms = 0;
let controls = 0;
let wrong = 0;
for (const county of counties.split(',')) {
  const release = await get(`release?division=${county}`, county);
  for (const type of release.applicantTypes) {
    const items = type.items.filter(each => each.status === 'open').map(each => each.id);
    const form = await get(
      `form?division=${county}&applicantType=${type.id}&items=${items.join(',')}`, county);
    complaints = [];
    const ajv = validator();
    ajv.compile(form.schema)({});
    const categories = form.uischema.elements
      .map(each => ({ type: 'VerticalLayout', elements: each.elements }));
    let without = 0;
    for (const layout of [form.uischema, ...categories]) {
      const markup = await rendered(form, layout, ajv);
      without += count(markup, /No applicable/g);
      controls += layout === form.uischema ? 0 : count(markup, /<label|<legend/g);
    }
    forms++;
    const told = complaints.filter(each => !/MUI:|act\(|deprecated/.test(each));
    if (without || told.length) {
      wrong++;
      console.log(county, type.id, `${without} without a renderer`, [...new Set(told)]);
    }
  }
}
console.log(`${forms} forms, ${controls} labelled controls, ${wrong} with an error`);
process.exit(wrong ? 1 : 0);
