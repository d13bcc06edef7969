import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import type { S3Settings } from '../../platform/config/config';
import { throwRefusal } from '../../platform/http/refusal-error';
import type { FileStore } from './file-store';

/** Keeps files in object storage that speaks S3, addressed by path. */
export class S3Store implements FileStore {
  private readonly client: AwsClient;

  constructor(private readonly settings: S3Settings) {
    const { accessKeyId, secretAccessKey, region } = settings;
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 });
  }

  async put(fileId: string, key: string, piece: Buffer): Promise<void> {
    const write = () =>
      this.send('PUT', this.address(`${fileId}/${key}`), {
        body: piece,
        headers: { 'content-type': 'application/octet-stream' },
      });
    let response = await write();
    if (response.status === 404) {
      // nobody has made the bucket yet
      await this.expect(await this.send('PUT', this.address('')), [409]);
      response = await write();
    }
    if (response.status === 507) throwRefusal('STORAGE_FULL', {});
    await this.expect(response);
  }

  async get(fileId: string, key: string): Promise<Readable> {
    const response = await this.expect(await this.send('GET', this.address(`${fileId}/${key}`)));
    return Readable.fromWeb(response.body as ReadableStream);
  }

  async remove(fileId: string, key: string): Promise<void> {
    await this.expect(await this.send('DELETE', this.address(`${fileId}/${key}`)), [404]);
  }

  async removeAll(fileId: string): Promise<void> {
    const list = `${this.address('')}?list-type=2&prefix=${encodeURIComponent(`${fileId}/`)}`;
    const response = await this.expect(await this.send('GET', list), [404]);
    const keys = [...(await response.text()).matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key]) =>
      key!.split('/').at(-1)!,
    );
    for (const key of keys) await this.remove(fileId, key);
  }

  private send(method: string, address: string, init: { body?: Buffer; headers?: Record<string, string> } = {}) {
    return this.client.fetch(address, { method, ...(init as RequestInit) });
  }

  /** The response, if it is good or has one of the statuses that are as good. */
  private async expect(response: Response, alsoGood: readonly number[] = []): Promise<Response> {
    if (response.ok || alsoGood.includes(response.status)) return response;
    throw new Error(`The file storage answered ${response.status}: ${(await response.text()).slice(0, 500)}`);
  }

  private address(key: string): string {
    return `${this.settings.endpoint}/${this.settings.bucket}${key && `/${key}`}`;
  }
}
