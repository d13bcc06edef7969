import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG, type Config } from '../config/config';

export interface Mail {
  /** Id of what the mail is about: the Message-ID is made from it, so that a repeat can be recognised. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Address at which one request ends what the mail is part of (RFC 8058), for the button of the mail program. */
  readonly unsubscribe?: string;
  /** Files that go with it. */
  readonly attachments?: readonly Attachment[];
}

export interface Attachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Buffer;
}

/** Why a mail could not be handed over. */
export interface MailFailure {
  /** What the mail server said, or why it could not be asked. */
  readonly reason: string;
  /** Whether the server refused it for good: asking again would be refused again. */
  readonly final: boolean;
}

/** Longest reason that is kept, in characters. */
const LONGEST_REASON = 500;

/** Reads a failed sending: replies of 500 and above are final (RFC 5321, section 4.2.1), everything else may pass. */
export function mailFailure(error: unknown): MailFailure {
  const { response, responseCode, message } = error as { response?: string; responseCode?: number; message?: string };
  return {
    reason: (response ?? message ?? String(error)).slice(0, LONGEST_REASON),
    final: responseCode !== undefined && responseCode >= 500,
  };
}

/** Sends mail by SMTP where that is configured. What fails is for the queue to try again. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter | null;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.transport = config.smtpUrl ? createTransport(config.smtpUrl) : null;
  }

  /** Whether there is a mail server; without one nothing leaves the product. */
  get isConfigured(): boolean {
    return this.transport !== null;
  }

  /** The whole address of a page of the web app. */
  addressOf(path: string): string {
    return `${this.config.publicUrl}${path}`;
  }

  async send({ id, to, subject, text, attachments = [], unsubscribe }: Mail): Promise<void> {
    if (!this.transport) throw new Error('No mail server is configured');
    const host = new URL(this.config.publicUrl).hostname;
    await this.transport.sendMail({
      from: this.config.mailFrom,
      to,
      subject,
      text,
      attachments: [...attachments],
      messageId: `<${id}@${host}>`,
      ...(unsubscribe && {
        list: { unsubscribe },
        headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
      }),
    });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}
