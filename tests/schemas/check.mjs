// Checks the schemas, the files that keep them and the broken ones of corpus.json with a validator that is not the project's own.
// Usage: node check.mjs ROOT, where ROOT is the checkout. Prints one line a group; ends with 1 when the validator disagrees anywhere.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';

const root = process.argv[2] ?? '../..';
const read = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));
const jsonIn = (...path) => readdirSync(join(root, ...path)).filter((name) => name.endsWith('.json')).sort().map((name) => join(...path, name));

// Strict: a keyword that is unknown or cannot apply is a fault of the schema. Cents are counted in binary fractions, hence the precision.
const ajv = new Ajv({ strict: true, allErrors: true, multipleOfPrecision: 6 });
let failed = false;

// report NAME COUNT FAULTS: the line of a group, and the first faults below it.
function report(name, count, faults) {
  failed ||= faults.length > 0 || count === 0;
  console.log(`${faults.length > 0 || count === 0 ? 'FAIL' : 'ok'} ${name}: ${count - faults.length} of ${count}`);
  faults.slice(0, 10).forEach((fault) => console.log(`  ${fault}`));
}

function compile() {
  const compiled = {};
  const faults = [];
  const names = jsonIn('seeds', 'schema');
  for (const path of names) {
    try {
      compiled[path.match(/([a-z]+)\.schema\.json$/)[1]] = ajv.compile(read(path));
    } catch (error) {
      faults.push(`${path}: ${error.message}`);
    }
  }
  report('schemas compile in strict mode', names.length, faults);
  return compiled;
}

// kept NAME VALIDATE VALUES: every value, given with a name of its own, keeps the schema.
function kept(name, validate, values) {
  const faults = values.filter(([, value]) => !validate(value)).map(([of, value]) => {
    validate(value);
    return `${of}: ${ajv.errorsText(validate.errors.slice(0, 2))}`;
  });
  report(name, values.length, faults);
}

// steps PATH: the names and numbers of a path such as $.credentials[0].exam.
const steps = (path) => [...path.matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)].map(([, name, index]) => name ?? Number(index));

// edited FILE ENTRY: the file with the one edit of an entry.
function edited(file, { path, edit, value, to }) {
  const all = steps(path);
  const last = all.pop();
  const holder = all.reduce((node, step) => node[step], file);
  const target = last === undefined ? file : holder[last];
  if (edit === 'add') {
    if (Array.isArray(target)) target.push(value);
    else target[to] = value;
  } else if (edit === 'set') {
    holder[last] = value;
  } else {
    if (edit === 'rename') holder[to] = holder[last];
    delete holder[last];
  }
  return file;
}

const { catalog, overlay, profile, report: reports } = compile();
const seeds = ['', 'bodies', 'prices'].flatMap((folder) => jsonIn('seeds', folder));
kept('seed files keep the catalog schema', catalog, seeds.map((path) => [path, read(path)]));
kept('seed files keep the overlay schema, but for the one with the name', overlay,
  seeds.map((path) => [path, read(path)]).filter(([, file]) => !('catalog' in file)));

const committed = jsonIn('tests', 'MedCoding.Certification.Tests', 'Recommendations', 'Reports').map((path) => [path, read(path)]);
kept('reports keep the report schema', reports, committed);
kept('profiles of the reports keep the profile schema', profile, committed.map(([path, file]) => [path, file.profile]));

const corpus = read('tests', 'schemas', 'corpus.json');
report('broken files are judged as the project judges them', corpus.length,
  corpus.filter((entry) => (catalog(edited(read('seeds', entry.file), entry)) ? 'accepts' : 'refuses') !== entry.schema)
    .map((entry) => `${entry.name}: ${entry.file} ${entry.path} is to be '${entry.schema}'`));

process.exit(failed ? 1 : 0);
