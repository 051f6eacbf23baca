// Searches a browser profile's own files for texts, as whoever holds the disk could. Sees what was deleted but not yet overwritten.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tableContents } from './level-tables.ts';

/** UTF-16 with the higher byte first is how the storage engine writes keys. */
function codings(text: string): readonly Buffer[] {
  const wide = Buffer.from(text, 'utf16le');
  const all = [Buffer.from(text, 'utf8'), Buffer.from(text, 'latin1'), wide, Buffer.from(wide).swap16()];
  return all.filter((bytes, index) => all.findIndex((other) => other.equals(bytes)) === index);
}

function count(bytes: Buffer, wanted: Buffer): number {
  let found = 0;
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + wanted.length)) found += 1;
  return found;
}

/** The file as it would be searched; null when the browser removed it meanwhile. */
function contents(file: string): Buffer | null {
  if (!existsSync(file)) return null;
  const raw = readFileSync(file);
  return file.endsWith('.ldb') ? tableContents(raw) : raw;
}

/** How often any of the texts stands in each file of the profile; files without any are left out. Paths are relative to the profile. */
export function filesHolding(profile: string, texts: readonly string[]): ReadonlyMap<string, number> {
  const wanted = texts.flatMap(codings);
  const found = new Map<string, number>();
  for (const entry of readdirSync(profile, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const bytes = entry.isFile() ? contents(file) : null;
    const hits = bytes === null ? 0 : wanted.reduce((sum, one) => sum + count(bytes, one), 0);
    if (hits > 0) found.set(path.relative(profile, file), hits);
  }
  return found;
}
