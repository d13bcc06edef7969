import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** An applicant: an organisation with a territory code, not a person. */
@Entity('municipality')
@Unique('municipality_register_key', ['territory', 'registerNumber'])
@Check('municipality_name_check', `name <> ''`)
@Check('municipality_territory_check', `territory ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$'`)
@Check('municipality_population_check', `population > 0`)
@Check('municipality_version_check', `version > 0`)
export class Municipality {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'municipality_pkey' })
  id!: string;

  @Column('text')
  name!: string;

  /** The name in its own script. */
  @Column('text', { name: 'local_name' })
  localName!: string;

  /** ISO 3166-2 code. */
  @Column('text')
  territory!: string;

  @Column('integer')
  population!: number;

  @Column('text', { name: 'register_number' })
  registerNumber!: string;

  /** Counts changes of what the municipality says of itself. */
  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
