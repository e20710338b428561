import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findProgram } from './find-program.mjs';

it('the first path that is a program is found; what is missing, a folder or a stub is passed over', () => {
  const folder = mkdtempSync(join(tmpdir(), 'programs-'));
  const [stub, real] = [join(folder, 'stub'), join(folder, 'real')] as const;
  try {
    writeFileSync(stub, '#!/bin/sh\necho "Command $0 requires the firefox snap to be installed." >&2\nexit 1\n');
    writeFileSync(real, '\u007fELF');
    expect(findProgram([undefined, join(folder, 'missing'), folder, stub, real])).toBe(real);
    expect(findProgram([stub])).toBeNull();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
