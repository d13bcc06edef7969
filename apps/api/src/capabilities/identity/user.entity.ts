import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { Language } from '@trilot/domain';

@Entity('app_user')
@Unique('app_user_email_key', ['email'])
@Check('app_user_email_check', `email = lower(email) and email like '%_@_%'`)
@Check('app_user_name_check', `name <> ''`)
@Check(
  'app_user_erased_check',
  `erased_at is null or (disabled_at is not null and password_hash is null and email like '%@erased.invalid')`,
)
export class User {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'app_user_pkey' })
  id!: string;

  /** Lower case. */
  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  /** Argon2id, PHC string; null for people who cannot sign in with a password. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  @Column('text', { default: 'en' })
  language!: Language;

  /** A demonstration account: never recognised in production. */
  @Column('boolean', { default: false })
  demonstration!: boolean;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt!: Date | null;

  /** When the account was erased: the row stays as a pseudonym. */
  @Column('timestamptz', { name: 'erased_at', nullable: true })
  erasedAt!: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
