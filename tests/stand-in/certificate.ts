// Makes a self-signed certificate for the hosts that the stand-in plays. Node can sign but not write one, so the few DER parts
// that a certificate needs are written here (RFC 5280). For 127.0.0.1 in tests and the demo only.
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const SEQUENCE = 0x30;
const ECDSA_WITH_SHA256 = '06082a8648ce3d040302';
const COMMON_NAME = '0603550403';
const ALTERNATIVE_NAME = '0603551d11';
const DAY = 24 * 3600 * 1000;

/** One DER element: tag, length, content. */
function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  if (body.length < 128) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const hex = body.length.toString(16);
  const length = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 128 + length.length]), length, body]);
}

const oid = (hex: string): Buffer => Buffer.from(hex, 'hex');

function utcTime(at: number): Buffer {
  const digits = new Date(at).toISOString().replace(/[-:T]|\.\d+/g, '');
  return der(0x17, Buffer.from(digits.slice(2)));
}

/** A fresh key and certificate (PEM) for these host names, valid for a month. */
export function createCertificate(hosts: readonly string[]): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(SEQUENCE, oid(ECDSA_WITH_SHA256));
  const name = der(
    SEQUENCE,
    der(0x31, der(SEQUENCE, oid(COMMON_NAME), der(0x0c, Buffer.from(hosts[0] ?? 'localhost')))),
  );
  const alternatives = der(SEQUENCE, ...hosts.map((host) => der(0x82, Buffer.from(host))));
  const extensions = der(SEQUENCE, der(SEQUENCE, oid(ALTERNATIVE_NAME), der(0x04, alternatives)));
  const serial = randomBytes(8);
  serial[0] = 1;
  const now = Date.now();
  const body = der(
    SEQUENCE,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    algorithm,
    name,
    der(SEQUENCE, utcTime(now - DAY), utcTime(now + 30 * DAY)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, privateKey));
  const base64 = der(SEQUENCE, body, algorithm, signature)
    .toString('base64')
    .replace(/.{1,64}/g, '$&\n');
  const cert = `-----BEGIN CERTIFICATE-----\n${base64}-----END CERTIFICATE-----\n`;
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert };
}
