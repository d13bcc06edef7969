import { applyDecorators } from '@nestjs/common';
import { IsISO8601, Matches } from 'class-validator';

/** Date, time and offset: what JavaScript and PostgreSQL read alike, unlike week dates, day numbers and local times. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Checks that a text is one instant on the time line, ISO 8601. */
export const IsInstant = (): PropertyDecorator => applyDecorators(Matches(INSTANT), IsISO8601({ strict: true }));
