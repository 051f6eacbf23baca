// What stands in a LevelDB table (a `.ldb` file): its blocks are compressed and its keys shortened, so a search of the bytes would see too little.

const FOOTER = 48;
const MAGIC = '57fb808b247547db';

/** Reads numbers of 7 bits per byte, lowest first. */
class Reader {
  readonly #bytes: Buffer;
  at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  number(): number {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = this.#bytes[this.at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  }

  take(length: number): Buffer {
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }
}

/** Unpacks Snappy (google/snappy, format_description.txt). */
function unpack(bytes: Buffer): Buffer {
  const reader = new Reader(bytes);
  const whole = Buffer.alloc(reader.number());
  let end = 0;
  while (reader.at < bytes.length) {
    const tag = bytes[reader.at++] ?? 0;
    const high = tag >> 2;
    if ((tag & 3) === 0) {
      const wide = high - 59;
      const length = (wide > 0 ? reader.take(wide).readUIntLE(0, wide) : high) + 1;
      end += reader.take(length).copy(whole, end);
      continue;
    }
    const isShort = (tag & 3) === 1;
    const width = (tag & 3) === 3 ? 4 : 2;
    const back = isShort ? ((tag >> 5) << 8) | reader.take(1).readUInt8() : reader.take(width).readUIntLE(0, width);
    const length = isShort ? ((tag >> 2) & 7) + 4 : high + 1;
    // Source and target may overlap: the bytes go over one by one.
    for (let copied = 0; copied < length; copied += 1, end += 1) whole[end] = whole[end - back] ?? 0;
  }
  return whole;
}

function block(file: Buffer, offset: number, size: number): Buffer {
  const bytes = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? unpack(bytes) : bytes;
}

function* entries(bytes: Buffer): Generator<readonly [key: Buffer, value: Buffer]> {
  const end = bytes.length - 4 - bytes.readUInt32LE(bytes.length - 4) * 4;
  const reader = new Reader(bytes);
  let key = Buffer.alloc(0);
  while (reader.at < end) {
    const [shared, rest, length] = [reader.number(), reader.number(), reader.number()];
    key = Buffer.concat([key.subarray(0, shared), reader.take(rest)]);
    yield [key, reader.take(length)];
  }
}

/** All keys and values of the table, one after the other. Throws when the file is no such table. */
export function tableContents(file: Buffer): Buffer {
  const footer = file.subarray(-FOOTER);
  if (footer.toString('hex', FOOTER - 8) !== MAGIC) throw new Error('not a table');
  const handle = new Reader(footer);
  handle.number();
  handle.number();
  const parts: Buffer[] = [];
  for (const [, place] of entries(block(file, handle.number(), handle.number()))) {
    const at = new Reader(place);
    for (const [key, value] of entries(block(file, at.number(), at.number()))) parts.push(key, value);
  }
  return Buffer.concat(parts);
}
