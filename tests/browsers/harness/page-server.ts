import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is served at an address: HTML, or a body with its type and further headers. */
export type Served =
  string | { body: string | Buffer; type?: string; status?: number; headers?: Readonly<Record<string, string>> };

/** Pages by address without query or fragment: `http://news.example/article`. */
export type Pages = Readonly<Record<string, Served>>;

/**
 * Plays the whole internet for a browser: its proxy for every host. It serves the given pages and writes down every
 * request, so that a test can tell what left the browser.
 */
export interface PageServer {
  readonly port: number;
  readonly origin: string;
  /** See `ExtensionBrowser.requests`. */
  readonly requests: readonly string[];
  /** Adds or replaces a page. */
  serve(this: void, address: string, page: Served): void;
  close(): Promise<void>;
}

/** Hosts that browsers ask by themselves for the time, updates and accounts, with or without an extension. */
const MAKERS_HOST = /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(?:com|net|org))$/;

/** Starts a page server on a free port of this machine. */
export async function startPageServer(pages: Pages): Promise<PageServer> {
  const served = new Map(Object.entries(pages));
  const requests: string[] = [];

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const address = new URL(request.url ?? '/', `http://${request.headers.host}`);
    if (!MAKERS_HOST.test(address.hostname)) requests.push(`${request.method} ${address.href}`);
    const page = served.get(address.origin + address.pathname);
    // Asked for by the browser when it likes; its absence would be an error of the page.
    if (page === undefined && address.pathname === '/favicon.ico') return void response.writeHead(204).end();
    if (page === undefined) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
    const { body, type = 'text/html; charset=utf-8', status = 200, headers = {} } = asObject(page);
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
  }

  const server = createServer(answer);
  // Encrypted requests: none of ours, so they are written down and refused.
  server.on('connect', (request, socket) => {
    const [host = ''] = (request.url ?? '').split(':');
    if (!MAKERS_HOST.test(host)) requests.push(`CONNECT ${request.url}`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    requests,
    serve: (address, page) => void served.set(address, page),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function asObject(page: Served): Exclude<Served, string> {
  return typeof page === 'string' ? { body: page } : page;
}
