/**
 * `npm run train -- CORPUS [--work FOLDER] [--ship] [--epochs N] [--threads N] …`: trains the tagger on a folder in
 * PolNeAR's layout, writes FOLDER/attribution.bin, prints its scores on the dev part, and puts it in place of
 * public/models/attribution.bin only where it scores higher there, or with --ship. Seeded: the same corpus, machine
 * and number of threads give the same weights. What is neither --work nor --ship goes to train_tagger.py.
 * Needs Python 3 with torch and numpy (Debian: python3-torch, and python3-numpy); PYTHON names another interpreter.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..', '..');
const shipped = join(root, 'public/models/attribution.bin');
const python = process.env.PYTHON ?? '/usr/bin/python3';

const [corpus, ...options] = process.argv.slice(2);
if (corpus === undefined || !existsSync(join(corpus, 'train'))) {
  process.stderr.write('Usage: node tools/train/train.mjs CORPUS   (a folder that holds train/ and dev/)\n');
  process.exit(1);
}
const at = options.indexOf('--work');
const work = resolve(at < 0 ? join(tmpdir(), 'says-who-training') : options.splice(at, 2)[1]);
const ship = options.indexOf('--ship');
const force = ship < 0 ? [] : options.splice(ship, 1);
const data = resolve(corpus);
const dump = join(work, 'dump');
const run = join(work, 'run');
const model = join(work, 'attribution.bin');

const tsx = (script, ...args) => [process.execPath, '--import', 'tsx', join(here, script), ...args];
const steps = [
  ['features', ...tsx('dump-features.ts', data, dump)],
  ['training', python, join(here, 'train_tagger.py'), dump, run, ...options],
  ['export', python, join(here, 'export_model.py'), dump, run, model],
  ['confidence', ...tsx('fit-confidence.ts', data, model)],
  ['scores', process.execPath, join(root, 'tools/bench.mjs'), 'attribution', '--corpus', data, '--model', model],
  ['shipping', ...tsx('ship-if-better.ts', data, model, shipped, ...force)],
];
for (const [name, command, ...args] of steps) {
  process.stdout.write(`== ${name}\n`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    process.stderr.write(`Stopped at: ${name}\n`);
    process.exit(status ?? 1);
  }
}
