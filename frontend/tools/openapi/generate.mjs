// Writes what the front end needs from the contract: types, form rules and permissions.
// `--check` changes nothing and fails when a committed file is stale.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const contract = join(here, '../../../api/gen/openapi.json');
const out = join(here, '../../src/api');
const check = process.argv.includes('--check');
const methods = ['get', 'put', 'post', 'patch', 'delete'];

if (!existsSync(join(here, 'node_modules'))) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--silent'], { cwd: here, stdio: 'inherit' });
}
const { default: openapiTS, astToString } = await import('openapi-typescript');
const { default: ts } = await import('typescript');

const doc = JSON.parse(readFileSync(contract, 'utf8'));
const operations = Object.values(doc.paths).flatMap((item) => methods.filter((m) => item[m]).map((m) => item[m]));
const sorted = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));

/** As callers see it: headers the client sets by itself are gone, refusals are what the transport throws. */
function asCalled(source) {
  const copy = structuredClone(source);
  for (const item of Object.values(copy.paths)) {
    for (const m of methods) {
      const o = item[m];
      if (o?.parameters) {
        o.parameters = o.parameters.filter((p) => !['Idempotency-Key', 'X-Sitong-Csrf'].includes(p.name));
      }
      const refused = o?.responses.default?.content?.['application/problem+json'];
      if (refused) refused.schema = { $ref: '#/components/schemas/ThrownProblem' };
    }
  }
  copy.components.schemas.ThrownProblem = {};
  return copy;
}

/** The transport throws refusals as ProblemError; the types say so. */
const transform = (_schema, { path }) =>
  path.endsWith('/ThrownProblem') ? ts.factory.createTypeReferenceNode('ProblemError') : undefined;

function resolve(schema) {
  return schema?.$ref ? doc.components.schemas[schema.$ref.split('/').pop()] : schema;
}

/** The limits of one field, as a form can check them before asking the server. */
function limits(property, required) {
  const p = resolve(property) ?? {};
  const rule = required ? { required: true } : {};
  for (const k of ['minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'minItems', 'maxItems']) {
    if (p[k] !== undefined) rule[k] = p[k];
  }
  return rule;
}

function formRules() {
  const names = new Set();
  for (const o of operations) {
    const ref = o.requestBody?.content?.['application/json']?.schema?.$ref;
    if (ref) names.add(ref.split('/').pop());
  }
  const rules = {};
  for (const name of names) {
    const s = doc.components.schemas[name];
    const fields = Object.entries(s.properties ?? {}).map(([k, p]) => [k, limits(p, s.required?.includes(k))]);
    rules[name] = sorted(Object.fromEntries(fields));
  }
  return `${JSON.stringify(sorted(rules), null, 1)}\n`;
}

function permissions() {
  const rows = sorted(Object.fromEntries(operations.map((o) => [o.operationId, o['x-permission']])));
  const lines = Object.entries(rows).map(([id, p]) => `  ${id}: '${p}',`);
  return `// Generated from the contract: which permission an operation needs.\nexport const permissionOf = {\n${lines.join('\n')}\n} as const;\n\nexport type Operation = keyof typeof permissionOf;\nexport type Permission = (typeof permissionOf)[Operation];\n`;
}

const options = { alphabetize: true, transform, inject: "import type { ProblemError } from './problem';\n" };
const files = {
  'schema.gen.ts': `// Generated from the contract; never edited.\n${astToString(await openapiTS(asCalled(doc), options))}`,
  'rules.gen.json': formRules(),
  'permissions.gen.ts': permissions(),
};
let stale = 0;
for (const [name, text] of Object.entries(files)) {
  const path = join(out, name);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  stale += 1;
  if (check) console.error(`stale: src/api/${name}`);
  else writeFileSync(path, text);
}
if (check && stale) process.exit(1);
