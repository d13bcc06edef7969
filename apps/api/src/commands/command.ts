/** What a command of the command line is, and how it gets at the product. */
import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module';
import type { Config } from '../platform/config/config';
import { createLogger } from '../platform/observability/logger';

export type Options = Readonly<Record<string, string | boolean | undefined>>;

export interface CliCommand {
  /** Arguments as they are written, then what the command does. */
  readonly usage: readonly [string, string];
  /** False for commands that work on files alone. */
  readonly needsDatabase: boolean;
  /** Runs the command and prints its outcome; throws, or sets the exit code, when it fails. */
  run(config: Config, options: Options, argument: string | undefined): Promise<void>;
}

/** Runs `work` inside the product's module graph, without listening to anything. */
export async function withApp(config: Config, work: (app: INestApplicationContext) => Promise<void>): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule.register(config), { logger: createLogger(config) });
  try {
    await work(app);
  } finally {
    await app.close();
  }
}
