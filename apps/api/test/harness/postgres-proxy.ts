/** Stands between an API process and PostgreSQL: can take the database away, and hears every statement. */
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

export class PostgresProxy {
  /** Statements heard since the list was emptied, in order, without transaction control. */
  readonly statements: string[] = [];
  private server: Server;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly target: URL,
    private port: number,
  ) {
    this.server = this.createServer();
  }

  /** Opens a proxy to the server of a database's address. */
  static async open(databaseUrl: string): Promise<PostgresProxy> {
    const proxy = new PostgresProxy(new URL(databaseUrl), 0);
    await proxy.restore();
    return proxy;
  }

  /** Address of the database through the proxy. */
  get url(): string {
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String(this.port);
    return url.toString();
  }

  /** Takes the database away: connections break, new ones are refused. */
  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  /** Gives it back, at the same address. */
  async restore(): Promise<void> {
    this.server = this.createServer();
    await new Promise<void>((resolve) => this.server.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  private createServer(): Server {
    return createServer((client) => {
      const database = connect(Number(this.target.port || 5432), this.target.hostname);
      const listener = new StatementListener((statement) => this.statements.push(statement));
      client.on('data', (bytes: Buffer) => listener.hear(bytes));
      for (const [from, to] of [
        [client, database],
        [database, client],
      ] as const) {
        this.sockets.add(from);
        from.pipe(to);
        from.on('error', () => to.destroy());
        from.on('close', () => {
          this.sockets.delete(from);
          to.destroy();
        });
      }
    });
  }
}

const CONTROL = /^\s*(begin|start transaction|commit|rollback|set|savepoint|release)\b/i;

/** Reads the frontend's side of the protocol: one byte of type, four of length; the first message has no type. */
class StatementListener {
  private rest = Buffer.alloc(0);
  private started = false;
  private readonly prepared = new Map<string, string>();

  constructor(private readonly heard: (statement: string) => void) {}

  hear(bytes: Buffer): void {
    this.rest = Buffer.concat([this.rest, bytes]);
    for (;;) {
      const head = this.started ? 1 : 0;
      if (this.rest.length < head + 4) return;
      const length = head + this.rest.readInt32BE(head);
      if (this.rest.length < length) return;
      if (this.started) this.read(String.fromCharCode(this.rest[0]!), this.rest.subarray(5, length));
      this.started = true;
      this.rest = this.rest.subarray(length);
    }
  }

  private read(type: string, body: Buffer): void {
    const [first = '', second = ''] = body.toString('utf8').split('\0');
    if (type === 'P') this.prepared.set(first, second);
    const statement = type === 'Q' ? first : type === 'B' ? this.prepared.get(second) : undefined;
    if (statement !== undefined && !CONTROL.test(statement)) this.heard(statement);
  }
}
