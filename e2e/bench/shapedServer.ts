import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A line between the server and the browser. It is shaped here and not in the browser, whose own throttling spares whatever a service worker fetches. */
export interface Line {
  /** Bytes a second, for all answers together. */
  readonly bytesPerSecond: number;
  /** From a request to the first byte of its answer, in ms. */
  readonly delay: number;
}

export const fastLine: Line = { bytesPerSecond: Number.POSITIVE_INFINITY, delay: 0 };
export const slowLine: Line = { bytesPerSecond: 1_600_000 / 8, delay: 150 };

/** What has gone over the line since it was last asked about. */
export interface Traffic {
  readonly requests: number;
  readonly bytes: number;
}

export interface ShapedServer {
  readonly origin: string;
  /** Sets the line for the requests to come. */
  readonly use: (line: Line) => void;
  /** Returns what has been sent since it was last called. */
  readonly traffic: () => Traffic;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What is packed already does not become smaller. */
const packed = new Set(['.woff2', '.png']);
const PIECE = 8192;

interface Body {
  readonly status: number;
  readonly type: string;
  readonly bytes: Buffer;
  readonly isGzip: boolean;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** Reads files of a folder as a host sends them: `/about` is `about.html`, what is missing is `404.html` with that status; packed with gzip, each once. */
function bodiesOf(folder: string): (pathname: string) => Body {
  const known = new Map<string, Body>();
  const read = (file: string, status: number): Body => {
    const extension = extname(file);
    const raw = readFileSync(file);
    const isGzip = !packed.has(extension);
    return { status, type: types[extension] ?? 'application/octet-stream', bytes: isGzip ? gzipSync(raw) : raw, isGzip };
  };
  return (pathname) => {
    const before = known.get(pathname);
    if (before) return before;
    const path = join(folder, decodeURI(pathname));
    const found = [path, `${path}.html`, join(path, 'index.html')].find(isFile);
    const notFound = [join(folder, '404.html'), join(folder, 'index.html')].find(isFile);
    const body = found
      ? read(found, 200)
      : notFound
        ? read(notFound, 404)
        : { status: 404, type: 'text/plain', bytes: Buffer.from('Not found'), isGzip: false };
    known.set(pathname, body);
    return body;
  };
}

/**
 * Sends what it is given at the speed of the line, in small pieces that take turns, as packets of several answers do. Returns a function that waits until the whole answer
 * is out.
 */
function lineSender(speed: () => number) {
  const waiting: { response: ServerResponse; rest: Buffer; done: () => void }[] = [];
  let isRunning = false;
  const run = async () => {
    isRunning = true;
    let due = performance.now();
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const size = speed() === Number.POSITIVE_INFINITY ? next.rest.length : PIECE;
      const piece = next.rest.subarray(0, size);
      due = Math.max(due, performance.now()) + (piece.length / speed()) * 1000;
      const ahead = due - performance.now();
      if (ahead > 1) await new Promise((resolve) => setTimeout(resolve, ahead));
      next.response.write(piece);
      const rest = next.rest.subarray(size);
      if (rest.length > 0) waiting.push({ ...next, rest });
      else next.done();
    }
    isRunning = false;
  };
  return (response: ServerResponse, bytes: Buffer) =>
    new Promise<void>((done) => {
      waiting.push({ response, rest: bytes, done });
      if (!isRunning) void run();
    });
}

/** Serves a folder on a port of its own. Nothing is kept in the browser's cache but what a host would let it keep: files below `/assets/`. */
export async function serveShaped(folder: string): Promise<ShapedServer> {
  const bodyOf = bodiesOf(folder);
  let line = fastLine;
  let sent = { requests: 0, bytes: 0 };
  const send = lineSender(() => line.bytesPerSecond);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const { status, type, bytes, isGzip } = bodyOf(pathname);
    sent = { requests: sent.requests + 1, bytes: sent.bytes + bytes.length };
    const { delay } = line;
    setTimeout(async () => {
      response.writeHead(status, {
        'Content-Type': type,
        'Content-Length': bytes.length,
        'Cache-Control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ...(isGzip && { 'Content-Encoding': 'gzip' }),
      });
      await send(response, bytes);
      response.end();
    }, delay);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    use: (next) => {
      line = next;
    },
    traffic: () => {
      const before = sent;
      sent = { requests: 0, bytes: 0 };
      return before;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
