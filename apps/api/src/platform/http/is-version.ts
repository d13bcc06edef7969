import { applyDecorators } from '@nestjs/common';
import { IsInt, Max, Min } from 'class-validator';

/** Largest value of PostgreSQL's integer, in which versions are kept. */
const LARGEST_INTEGER = 2_147_483_647;

/** Checks that a number can be the version of something that is edited. */
export const IsVersion = (): PropertyDecorator => applyDecorators(IsInt(), Min(1), Max(LARGEST_INTEGER));
