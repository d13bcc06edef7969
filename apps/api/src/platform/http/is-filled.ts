import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString, Matches, MaxLength } from 'class-validator';

/** A line of text that says something; spaces around it come from copying, and line breaks have no place in it. */
export const IsFilled = (maxLength: number): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    IsString(),
    MaxLength(maxLength),
    // two patterns instead of one: each looks at every character once, however long the text
    Matches(/^\P{Cc}*$/u),
    Matches(/[^\p{White_Space}\p{Cc}\p{Cf}]/u),
  );
