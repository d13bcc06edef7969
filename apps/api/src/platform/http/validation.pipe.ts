import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { refuse } from '@trilot/domain';
import { RefusalError } from './refusal-error';

/** Shape of requests, checked at the door: unknown fields are refused, and every broken field is named. */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) =>
      new RefusalError(refuse('VALIDATION_FAILED', { fields: errors.flatMap((e) => fieldsOf(e, '')) })),
  });
}

function fieldsOf(error: ValidationError, prefix: string): { path: string; rule: string }[] {
  const path = prefix ? `${prefix}.${error.property}` : error.property;
  const own = Object.keys(error.constraints ?? {}).map((rule) => ({ path, rule }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldsOf(child, path))];
}
