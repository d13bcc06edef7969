import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands in for object storage that speaks S3, as far as files need it: objects in one bucket, addressed by path. */
export class FakeS3 {
  readonly objects = new Map<string, Buffer>();
  /** Whether there is room for more. */
  full = false;
  /** What was not signed as it has to be. */
  readonly unsigned: string[] = [];
  private hasBucket = false;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<FakeS3> {
    const server = createServer();
    const s3 = new FakeS3(server);
    server.on('request', (request, response) => void s3.serve(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return s3;
  }

  /** Settings of a process that keeps its files here. */
  get settings(): Readonly<Record<string, string>> {
    const { port } = this.server.address() as AddressInfo;
    return {
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_BUCKET: 'trilot',
      S3_ACCESS_KEY_ID: 'key',
      S3_SECRET_ACCESS_KEY: 'secret',
    };
  }

  stop(): Promise<unknown> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(resolve));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url!, 'http://s3');
    const [, bucket, ...rest] = pathname.split('/');
    const key = rest.join('/');
    const body = Buffer.concat((await request.toArray()) as Buffer[]);
    const answer = (status: number, text: string | Buffer = '') => response.writeHead(status).end(text);
    if (
      !/^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/us-east-1\/s3\/aws4_request, /.test(
        request.headers.authorization ?? '',
      )
    )
      this.unsigned.push(`${request.method} ${request.url}`);
    if (bucket !== 'trilot') return void answer(403);
    if (request.method === 'PUT' && key === '') return void ((this.hasBucket = true), answer(200));
    if (!this.hasBucket) return void answer(404, '<Error><Code>NoSuchBucket</Code></Error>');
    if (request.method === 'PUT') {
      if (this.full) return void answer(507, '<Error><Code>XMinioStorageFull</Code></Error>');
      this.objects.set(key, body);
      return void answer(200);
    }
    if (request.method === 'DELETE') return void (this.objects.delete(key), answer(204));
    const prefix = searchParams.get('prefix');
    if (prefix !== null) {
      const keys = [...this.objects.keys()].filter((each) => each.startsWith(prefix));
      return void answer(
        200,
        `<ListBucketResult>${keys.map((each) => `<Contents><Key>${each}</Key></Contents>`).join('')}</ListBucketResult>`,
      );
    }
    const object = this.objects.get(key);
    return void (object ? answer(200, object) : answer(404));
  }
}
